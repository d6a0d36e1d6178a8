"""Read what a parent filled in on our own PDF: fields only, within limits, and never a guess.

Nothing in the file is run or followed: no script, no link, no attachment. Reading counts its own work and stops
when a file asks for more than a form can need. Source: scanning design, section 3 (AcroForm).
"""

from __future__ import annotations

import io
import logging
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import StrEnum
from types import FrameType
from typing import Any

import pypdf
import pypdfium2
import zxingcpp
from pypdf.generic import DictionaryObject, IndirectObject

from opoz_desktop.kernel.freetext import one_line

from .errors import NotAPdf, NothingToFillIn, NotOurForm, PdfBroken, PdfLocked, PdfTooMuch
from .weight import TooHeavy, weigh

MOST_BYTES = 8_000_000
MOST_PAGES = 24
MOST_FIELDS = 600
MOST_CALLS = 4_000_000
"""Function calls while reading one file; our own form takes some ten thousand."""
_LONGEST = 2_000
_WIDEST = 1_300
"""Points: a page larger than A2 is no form."""
_SCALE = 2
"""Times 72 dpi: the large code of 22 mm gets some 5 dots per module."""
_LINE, _ID = "line_", "form_id"
_TEXTS = frozenset({_ID, "name", "name2", "date", "remark"})
_PREFIX = "TG1:"
_VALUES = {"ja": "yes", "nee": "no"}

logging.getLogger("pypdf").setLevel(logging.CRITICAL)


class Filled(StrEnum):
    """What stands on one line of a filled PDF."""

    YES = "yes"
    NO = "no"
    EMPTY = "empty"
    BOTH = "both"
    UNCLEAR = "unclear"
    """The file says one thing and shows another, or holds a value that our form does not have."""


@dataclass(frozen=True, slots=True)
class FilledForm:
    """What a filled PDF says. `code` is the code in its field, `page_codes` are the texts of the codes on its pages.

    `lines` holds every line that the file has. The typed name is not a signature; `day` is as it was typed.
    """

    code: str
    lines: Mapping[int, Filled]
    name: str
    day: str
    remark: str
    page_codes: tuple[str, ...] = ()
    second_name: str = ""
    """Typed in the place of the other guardian, on a form for two."""


def read_filled(content: bytes) -> FilledForm:
    """Read one filled PDF.

    Raise NotAPdf, PdfLocked, PdfBroken, PdfTooMuch, NothingToFillIn for a scan or a form that was printed to PDF, and
    NotOurForm when its fields are not ours. Whatever is in the file, nothing else is raised.
    """
    if b"%PDF-" not in content[:1024]:
        raise NotAPdf
    if len(content) > MOST_BYTES:
        raise PdfTooMuch(reason="bytes")
    try:
        with _limited(MOST_CALLS):
            found, light = _read(content)
    except (_WorkedTooMuch, TooHeavy):
        raise PdfTooMuch(reason="work") from None
    except (NotAPdf, PdfLocked, PdfBroken, PdfTooMuch, NotOurForm, NothingToFillIn):
        raise
    except Exception:
        raise PdfBroken from None
    codes = _codes_on_pages(content, light)
    if found is None:
        raise NothingToFillIn(code=codes[0] if codes else "")
    if not found.lines or not (found.code or codes):
        raise NotOurForm
    return replace(found, page_codes=codes)


def _read(content: bytes) -> tuple[FilledForm | None, frozenset[int]]:
    """Return what the fields say, None when there are no fields, and the numbers of the pages that can be drawn."""
    reader = pypdf.PdfReader(io.BytesIO(content), strict=False)
    if reader.is_encrypted:
        raise PdfLocked
    root = _plain(reader.trailer["/Root"])
    pages = _plain(root["/Pages"])
    if not isinstance(pages, DictionaryObject):
        raise PdfBroken
    if int(_plain(pages.get("/Count", 0))) > MOST_PAGES:
        raise PdfTooMuch(reason="pages")
    light = frozenset(n for n, page in enumerate(reader.pages[:MOST_PAGES]) if weigh(page) is not None)
    form = _plain(root.get("/AcroForm"))
    fields = _plain(form.get("/Fields")) if isinstance(form, DictionaryObject) else None
    if not isinstance(fields, list) or not fields:
        return None, light
    lines: dict[int, Filled] = {}
    texts: dict[str, str] = {}
    for name, field in _terminal_fields(fields):
        number = name.removeprefix(_LINE)
        if name.startswith(_LINE) and number.isascii() and number.isdigit() and len(number) <= 3:
            said = _answer(field)
            before = lines.get(int(number))
            lines[int(number)] = said if before in {None, said} else Filled.UNCLEAR
        elif name in _TEXTS:
            text = _text(field)
            if texts.get(name, text) != text:
                raise NotOurForm
            texts[name] = text
    filled = FilledForm(
        texts.get(_ID, ""),
        lines,
        texts.get("name", ""),
        texts.get("date", ""),
        texts.get("remark", ""),
        second_name=texts.get("name2", ""),
    )
    return filled, light


def _terminal_fields(fields: list[Any]) -> list[tuple[str, DictionaryObject]]:
    """Return the named fields of the tree, each once; circles and endless trees end at the limit."""
    found: list[tuple[str, DictionaryObject]] = []
    seen: set[tuple[int, int]] = set()
    waiting = [(one, 0) for one in reversed(fields)]
    visited = 0
    while waiting:
        reference, depth = waiting.pop()
        visited += 1
        if visited > MOST_FIELDS or depth > 8:
            raise PdfTooMuch(reason="fields")
        if isinstance(reference, IndirectObject):
            key = (reference.idnum, reference.generation)
            if key in seen:
                continue
            seen.add(key)
        field = _plain(reference)
        if not isinstance(field, DictionaryObject):
            continue
        kids = _plain(field.get("/Kids"))
        named = [k for k in kids if "/T" in (_dictionary(k) or {})] if isinstance(kids, list) else []
        if named:
            waiting += [(kid, depth + 1) for kid in reversed(named)]
        elif "/T" in field:
            found.append((one_line(str(_plain(field["/T"]))), field))
    return found


def _answer(field: DictionaryObject) -> Filled:
    """Return what a pair of boxes says: by what it shows and by its value, which have to agree."""
    kids = _plain(field.get("/Kids"))
    widgets = [w for k in kids if (w := _dictionary(k)) is not None] if isinstance(kids, list) else [field]
    if len(widgets) > 8:
        raise PdfTooMuch(reason="fields")
    options = _plain(field.get("/Opt"))
    shown = {_state(w.get("/AS"), options) for w in widgets} - {""}
    value = _state(field.get("/V"), options)
    if len(shown) > 1:
        return Filled.BOTH if shown == {"yes", "no"} else Filled.UNCLEAR
    if value and shown and value not in shown:
        return Filled.UNCLEAR
    if shown and "/V" in field and not value:
        return Filled.UNCLEAR
    said = value or next(iter(shown), "")
    return Filled.EMPTY if not said else Filled(said) if said in {"yes", "no"} else Filled.UNCLEAR


def _state(raw: Any, options: Any) -> str:
    """Return "yes", "no", "" for off, or "?" for a value that our form does not have."""
    plain = _plain(raw)
    text = "" if plain is None else str(plain).lstrip("/").strip().lower()
    if text in {"", "off"}:
        return ""
    if isinstance(options, list) and text.isascii() and text.isdigit() and int(text) < len(options):
        text = str(_plain(options[int(text)])).strip().lower()
    return _VALUES.get(text, "?")


def _text(field: DictionaryObject) -> str:
    value = _plain(field.get("/V"))
    if value is None or isinstance(value, (DictionaryObject, list)):
        return ""
    if isinstance(value, bytes):
        value = value.decode("latin-1")
    return one_line(str(value)[:_LONGEST])


def _plain(value: Any) -> Any:
    """Follow references, a few at most: one that points to itself ends in PdfBroken."""
    for _ in range(8):
        if not isinstance(value, IndirectObject):
            return value
        value = value.get_object()
    raise PdfBroken


def _dictionary(value: Any) -> DictionaryObject | None:
    found = _plain(value)
    return found if isinstance(found, DictionaryObject) else None


def _codes_on_pages(content: bytes, light: frozenset[int]) -> tuple[str, ...]:
    """Return the texts of our codes as they stand on the pages; a page that cannot be drawn has none.

    What lies on a page (fields, notes, stamps) is not drawn: our code is part of the page itself.
    """
    found: list[str] = []
    wanted = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError:
        return ()
    try:
        for number in range(min(len(document), MOST_PAGES)):
            page = document[number]
            if number in light and max(page.get_size()) <= _WIDEST:
                picture = page.render(scale=_SCALE, grayscale=True, may_draw_forms=False, draw_annots=False)
                codes = zxingcpp.read_barcodes(picture.to_numpy(), formats=wanted)
                found += [code.text for code in codes if code.text.startswith(_PREFIX)]
            page.close()
    except (pypdfium2.PdfiumError, ValueError, MemoryError):
        return tuple(dict.fromkeys(found))
    finally:
        document.close()
    return tuple(dict.fromkeys(found))


class _WorkedTooMuch(BaseException):
    """Passes every `except Exception` on its way out of the reader."""


@contextmanager
def _limited(calls: int) -> Generator[None]:
    """Stop Python work in this thread after so many calls: the same on a fast and on a slow computer."""
    left = calls
    before = sys.getprofile()

    def count(frame: FrameType, event: str, arg: Any) -> None:
        nonlocal left
        if event in {"call", "c_call"}:
            left -= 1
            if left < 0:
                sys.setprofile(None)
                raise _WorkedTooMuch

    sys.setprofile(count)
    try:
        yield
    finally:
        sys.setprofile(before)
