"""Long work on piles: read files into the school file page by page, read one page anew, book all sure sheets."""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.steps import Step

from ..errors import UnreadableFile
from ..scan.errors import PileRefused
from ..scan.pile import MOST_BYTES, read_pile
from ..scan.readings import Mark, PageKind, PageReading, PairReading, ReadContext, ReadPage
from . import commands, queries

_BATCH = 6
"""Pages per deed: what a lock or a crash can cost."""


@dataclass(frozen=True, slots=True)
class PileRead:
    """A pile that was read to its end; `again` tells that it was there already, whole or in part."""

    pile_id: int
    pages: int
    again: bool


@dataclass(frozen=True, slots=True)
class PileBooked:
    """The sheets that were booked together, and how many could not be."""

    done: tuple[commands.SheetBooked, ...]
    refused: int = 0


def read_scans(
    register: Register, paths: Sequence[Path], received_on: date, workers: int = 2
) -> Generator[Step, None, PileRead]:
    """Read files as one pile and keep every few pages; dropped again after a stop, it goes on where it was.

    Raise UnreadableFile, PileRefused; a pile of which nothing could be read is not kept.
    """
    yield Step(None, "reading")
    files = tuple(_content(path, n) for n, path in enumerate(paths))
    if sum(map(len, files)) > MOST_BYTES:
        raise PileRefused(file=0, why="too_large")
    digests = [hashlib.sha256(data).hexdigest() for data in files]
    context = register.ask(queries.read_context)
    pile_id = 0
    again = False
    waiting: list[ReadPage] = []
    known = register.ask(queries.pile_of, digests)
    done: frozenset[int] = register.ask(queries.pages_done, known) if known else frozenset()
    count = len(done)
    pages = read_pile(files, context, workers=workers, done=done)
    try:
        for page in pages:
            if not pile_id:
                pile_id, again = register.do(commands.start_pile, digests, received_on)
            waiting.append(page)
            count += 1
            if len(waiting) >= _BATCH:
                register.do(commands.store_pages, pile_id, tuple(waiting))
                waiting.clear()
            yield Step(count / page.total, "scanning", count, page.total)
    finally:
        pages.close()
    if waiting:
        register.do(commands.store_pages, pile_id, tuple(waiting))
    return PileRead(pile_id or known, count, again or bool(known))


def read_typed(register: Register, page_id: int, typed: str, number: int) -> Generator[Step, None, PageReading]:
    """Read one page anew with a typed code. Where the marks cannot be found, every line of it is asked.

    Raise CodeMistyped, CodeUnknown, CodePageUnknown, NotFound, PileRefused.
    """
    yield Step(None, "reading")
    code, page, content = register.ask(queries.code_typed, page_id, typed, number)
    context = register.ask(queries.read_context)
    asked = ReadContext(context.key, context.runs, {1: (code, page)})
    found = next((one.reading for one in read_pile((content,), asked, workers=1)), None)
    if found is None or found.kind is not PageKind.FORM or found.code != code:
        found = _all_asked(context, code, page, found)
    register.do(commands.read_anew, page_id, found)
    return found


def book_sure(register: Register, pile_id: int, keys: Sequence[str]) -> Generator[Step, None, PileBooked]:
    """Book sheets one by one, each a deed of its own; one that cannot be booked stays and does not stop the others."""
    done: list[commands.SheetBooked] = []
    refused = 0
    for n, key in enumerate(keys):
        yield Step(n / len(keys), "booking", n, len(keys))
        try:
            done.append(register.do(commands.book_sheet, pile_id, key))
        except OpozError:
            refused += 1
    return PileBooked(tuple(done), refused)


def _content(path: Path, number: int) -> bytes:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise PileRefused(file=number, why="too_large")
        return path.read_bytes()
    except OSError:
        raise UnreadableFile(reason="unreadable") from None


def _all_asked(context: ReadContext, code: str, page: int, found: PageReading | None) -> PageReading:
    """Return a reading in which every line of that page is unsure: the person looks at the whole page."""
    paper = context.runs.get(code)
    boxes = [b for b in paper.layout["boxes"] if b["page"] == page and b["part"] == "page"] if paper else []
    lines = sorted({int(b["line"]) for b in boxes})
    fields = paper.layout["fields"] if paper else []
    signs = any(f["page"] == page and f["kind"] == "signature" and f["part"] == "page" for f in fields)
    pairs = tuple(PairReading(n, Mark.UNSURE, "geometry", (0.0, 0.0, 0.0, 0.0)) for n in lines)
    count = int(paper.layout["pages"]) if paper else page
    old = found or PageReading(1, PageKind.FORM)
    sign = Mark.UNSURE if signs else Mark.NOTHING
    return replace(
        old, kind=PageKind.FORM, code=code, page=page, count=count, pairs=pairs, pose=(), signature=sign,
        flags=(*old.flags, "typed_code"),
    )  # fmt: skip
