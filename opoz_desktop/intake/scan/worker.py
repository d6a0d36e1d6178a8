"""Worker: a process of its own that turns the pages of a pile into readings. It talks by a pipe and writes nothing.

Messages are JSON and raw bytes, never objects that would run something when they are unpacked. This module imports
nothing heavy before it told numpy to use one thread: with more, two workers take twice the processor for nothing.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import replace
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING, Any

from .errors import PileRefused
from .readings import PageKind, PageReading, RunPaper

if TYPE_CHECKING:
    from .page import Reader
    from .pictures import PileFile

_MEMORY = 6 << 30
"""Bytes of address space a worker may have besides the pile, where the system lets it be said."""


def work(pipe: Connection) -> None:
    """Answer requests for pages until the pipe is closed: the whole life of a worker."""
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    os.environ["OMP_NUM_THREADS"] = "1"
    try:
        head = _told(pipe)
        files = [pipe.recv_bytes() for _ in range(head["files"])]
        _leave_no_trace(sum(map(len, files)))
        runs = [RunPaper(_told(pipe), pipe.recv_bytes()) for _ in range(head["runs"])]
        opened, refused = _open(files)
        if refused is not None:
            _tell(pipe, refused)
            return
        _tell(pipe, {"pages": [f.pages for f in opened]})
        reader = _reader(head, runs)
        while True:
            ask = _told(pipe)
            _answer(pipe, opened, reader, ask["page"], ask["file"], ask["index"])
    except (EOFError, OSError):
        return


def _leave_no_trace(size: int) -> None:
    """See that a crash leaves no image of memory on disk, and that a bomb cannot take all memory."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform.startswith("linux"):
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        wanted = _MEMORY + 2 * size
        if hard == resource.RLIM_INFINITY or wanted < hard:
            resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))


def _open(files: list[bytes]) -> tuple[list[PileFile], dict[str, Any] | None]:
    from .pictures import MOST_PAGES, PileFile

    opened: list[PileFile] = []
    for number, data in enumerate(files):
        try:
            opened.append(PileFile(data, number))
        except PileRefused as refused:
            return [], {"refused": refused.facts["why"], "file": number}
        if sum(f.pages for f in opened) > MOST_PAGES:
            return [], {"refused": "too_many", "file": number}
    return opened, None


def _reader(head: dict[str, Any], runs: list[RunPaper]) -> Reader:
    from .page import Reader
    from .paper import Papers

    typed = {int(n): (str(code), int(page)) for n, (code, page) in head["typed"].items()}
    return Reader(bytes.fromhex(head["key"]), head["codes"], Papers(runs), typed)


def _answer(pipe: Connection, opened: list[PileFile], reader: Reader, number: int, file: int, index: int) -> None:
    import hashlib

    from .page import read_page
    from .pictures import PageRefused

    media_type, content, turn = "", b"", 0
    try:
        taken = opened[file].take(index)
        media_type, content, turn = taken.media_type, taken.content, taken.turn
        reading = read_page(number, taken, reader)
    except PageRefused as refused:
        reading = PageReading(number, PageKind.UNREADABLE, flags=(str(refused),))
    except MemoryError:
        reading = PageReading(number, PageKind.UNREADABLE, flags=("too_large",))
    except Exception as error:  # a page of somebody else's making must not take the pile along
        reading = PageReading(number, PageKind.UNREADABLE, flags=(f"fell_over:{type(error).__name__}",))
    reading = replace(reading, number=number)
    _tell(
        pipe,
        {
            "reading": reading.to_json(), "media_type": media_type, "turn": turn,
            "digest": hashlib.sha256(content).hexdigest(),
        },
    )  # fmt: skip
    pipe.send_bytes(content)


def _told(pipe: Connection) -> dict[str, Any]:
    plain: dict[str, Any] = json.loads(pipe.recv_bytes())
    return plain


def _tell(pipe: Connection, plain: dict[str, Any]) -> None:
    pipe.send_bytes(json.dumps(plain).encode())
