"""What changed between two texts of a purpose, word by word, and whether that is another question to a parent."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from .languages import DUTCH

_TOKEN = re.compile(r"\s+|[^\s]+")
_SIGNS = re.compile(r"[^\w]+")

ASKED_FIELDS = ("what", "who", "by")
"""What is used, who sees it, by whom: the data, the audience, the recipient. Another one is another question."""
OPEN_FIELDS = ("title", "how_long")
"""May name another channel or a longer time, or only be said more clearly: a person has to tell."""
Texts = Mapping[str, Mapping[str, str]]


class Piece(StrEnum):
    """Whether words stand in both texts, only in the new one, or only in the old one."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


class Kind(StrEnum):
    """What a change is: another question (asks again), or the same question in better words."""

    MATERIAL = "material"
    EDITORIAL = "editorial"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of text that is the same, new or gone."""

    piece: Piece
    text: str


def word_diff(before: str, after: str) -> tuple[Span, ...]:
    """Return the two texts as one, in whole words; what is gone stands before what came in its place.

    The same and added pieces together are the new text, the same and removed pieces the old one.
    """
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    spans: list[Span] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            spans.append(Span(Piece.SAME, "".join(new[c:d])))
            continue
        if b > a:
            spans.append(Span(Piece.REMOVED, "".join(old[a:b])))
        if d > c:
            spans.append(Span(Piece.ADDED, "".join(new[c:d])))
    return tuple(spans)


def changed_fields(before: Mapping[str, str], after: Mapping[str, str]) -> tuple[str, ...]:
    """Return the fields whose words differ, in the order of the new text. Capitals, signs and spaces are no words."""
    fields = [*after, *(f for f in before if f not in after)]
    return tuple(f for f in fields if _words(before.get(f, "")) != _words(after.get(f, "")))


def proposed(before: Texts, after: Texts) -> Kind | None:
    """Return what a change probably is; None when a person has to tell, or when nothing changed.

    The Dutch text decides: other data, another audience or another party is another question. Only other capitals
    and signs, another column head or another translation is the same question. Source: catalogue B.2 (a material
    change is a new channel, audience, recipient or data); AP, ask again when the processing changes.
    """
    if _plain(before) == _plain(after):
        return None
    fields = changed_fields(before.get(DUTCH, {}), after.get(DUTCH, {}))
    if any(f in ASKED_FIELDS for f in fields):
        return Kind.MATERIAL
    if any(f in OPEN_FIELDS for f in fields):
        return None
    return Kind.EDITORIAL


def stale_translations(before: Texts, after: Texts) -> tuple[str, ...]:
    """Return the languages whose text stayed while the Dutch words changed."""
    if not changed_fields(before.get(DUTCH, {}), after.get(DUTCH, {})):
        return ()
    old, new = _plain(before), _plain(after)
    return tuple(code for code in new if code != DUTCH and new[code] == old.get(code))


def _plain(texts: Texts) -> dict[str, dict[str, str]]:
    return {code: {f: t for f, t in own.items() if t} for code, own in texts.items() if any(own.values())}


def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word in _SIGNS.split(text.casefold().replace("-\n", "")) if word)
