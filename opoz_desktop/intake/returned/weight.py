"""How much work a page asks of whoever draws it, told before it is drawn: drawing cannot be stopped halfway.

A page of a few hundred bytes can draw one thing a million times, by forms within forms or by a content that unpacks to
fifty megabytes. Our own form weighs some ten thousand; a scanned A4 a few hundred thousand.
"""

from __future__ import annotations

from typing import Any

from pypdf.generic import DictionaryObject, IndirectObject, StreamObject

HEAVIEST = 3_000_000
"""Bytes of drawing, each as often as it is drawn; as many take PDFium about four seconds at the very most."""
_PIXELS = 50
"""So many dots of a picture weigh as much as one byte of drawing."""
_DEEPEST = 12


class TooHeavy(Exception):
    """The page asks for more than a form or a scan can need."""


def weigh(page: DictionaryObject) -> int | None:
    """Return the weight of a page, None for one that draws in ways that cannot be weighed (patterns, drawn letters).

    Raise TooHeavy.
    """
    contents = _plain(page.get("/Contents"))
    parts = contents if isinstance(contents, list) else [contents]
    data = b"\n".join(_data(part) for part in parts)
    return _drawing(data, _plain(page.get("/Resources")), {}, 0)


def _drawing(data: bytes, resources: Any, known: dict[int, int], depth: int) -> int | None:
    """Weigh a content: its own bytes, and the heaviest thing it can draw as often as it draws anything."""
    if depth > _DEEPEST:
        raise TooHeavy
    heaviest, draws = 0, data.count(b"Do")
    if isinstance(resources, DictionaryObject):
        if any(_plain(resources.get(kind)) for kind in ("/Pattern", "/Shading")):
            return None
        fonts = _plain(resources.get("/Font"))
        if isinstance(fonts, DictionaryObject) and any(_kind(f, "/Subtype") == "/Type3" for f in fonts.values()):
            return None
        states = _plain(resources.get("/ExtGState"))
        if isinstance(states, DictionaryObject) and any(
            _kind(s, "/SMask") not in {"", "/None"} for s in states.values()
        ):
            return None
        things = _plain(resources.get("/XObject"))
        for thing in things.values() if draws and isinstance(things, DictionaryObject) else ():
            weight = _thing(thing, resources, known, depth)
            if weight is None:
                return None
            heaviest = max(heaviest, weight)
    total = len(data) + draws * heaviest
    if total > HEAVIEST:
        raise TooHeavy
    return total


def _thing(reference: Any, around: Any, known: dict[int, int], depth: int) -> int | None:
    number = reference.idnum if isinstance(reference, IndirectObject) else 0
    if number in known:
        return known[number]
    thing = _plain(reference)
    if not isinstance(thing, StreamObject):
        return 0
    if _kind(thing, "/Subtype") == "/Image":
        weight = _dots(thing)
        mask = _plain(thing.get("/SMask"))
        weight += _dots(mask) if isinstance(mask, DictionaryObject) else 0
        if weight > HEAVIEST:
            raise TooHeavy
    else:
        inside = _plain(thing.get("/Resources"))
        found = _drawing(_data(thing), inside if inside is not None else around, known, depth + 1)
        if found is None:
            return None
        weight = found
    if number:
        known[number] = weight
    return weight


def _dots(picture: DictionaryObject) -> int:
    wide, high = (int(_plain(picture.get(side, 0))) for side in ("/Width", "/Height"))
    return 1 + abs(wide * high) // _PIXELS


def _data(stream: Any) -> bytes:
    found = _plain(stream)
    return found.get_data() if isinstance(found, StreamObject) else b""


def _kind(holder: Any, key: str) -> str:
    found = _plain(holder)
    value = _plain(found.get(key)) if isinstance(found, DictionaryObject) else None
    return "" if value is None else str(value)


def _plain(value: Any) -> Any:
    for _ in range(8):
        if not isinstance(value, IndirectObject):
            return value
        value = value.get_object()
    raise TooHeavy
