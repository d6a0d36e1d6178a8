"""What the questions and words of a parent app mean: proposed from word lists, decided by a person."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Protocol

from opoz_desktop.kernel import resources
from opoz_desktop.kernel.base import fold, fold_words

from .records import AnswerReading, Meaning, Said


class Named(Protocol):
    """A purpose as far as its words go (`consent.queries.PurposeRow`)."""

    @property
    def code(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def short(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Lacking:
    """What a person must still say: questions and words without a meaning, purposes that two questions share."""

    questions: tuple[str, ...]
    words: tuple[str, ...]
    twice: tuple[str, ...]

    @property
    def is_nothing(self) -> bool:
        return not (self.questions or self.words or self.twice)


@cache
def _lists() -> tuple[dict[str, Said], dict[str, tuple[str, ...]]]:
    data: dict[str, Any] = tomllib.loads(resources.read_text("intake", "answers.toml"))
    words = {word_key(word): said for said in Said for word in data[said.value]}
    return words, {code: tuple(fold_words(w) for w in own) for code, own in data["purposes"].items()}


def word_key(text: str) -> str:
    """Return the name of a word: case, accents and signs do not count, but a lone sign is itself."""
    return fold(text) or text.strip()


def meaning_of(text: str) -> Said | None:
    """Return what a word is known to mean, None for one that must be asked."""
    return _lists()[0].get(word_key(text))


def propose_purpose(text: str, purposes: Iterable[Named]) -> str:
    """Return the code of the one purpose that a question speaks of by its words, "" when none or several do."""
    folded, tokens = fold(text), f" {fold_words(text)} "
    worth: dict[str, int] = {}
    for purpose in purposes:
        names = {fold(purpose.title), fold(purpose.short.replace("-\n", "").replace("\n", " "))}
        if folded in names:
            worth[purpose.code] = 10
            continue
        found = sum(1 for word in _lists()[1].get(purpose.code, ()) if f" {word} " in tokens)
        if found:
            worth[purpose.code] = found
    best = max(worth.values(), default=0)
    leading = [code for code, value in worth.items() if value == best]
    return leading[0] if best and len(leading) == 1 else ""


def propose(reading: AnswerReading, purposes: Sequence[Named], remembered: Meaning | None = None) -> Meaning:
    """Return the meanings to show first: those remembered, else those of the lists. What is not known stays away.

    Two questions never propose one purpose: then neither does.
    """
    asked = {purpose.code for purpose in purposes}
    questions: dict[str, str] = {}
    for one in reading.asked:
        known = remembered.questions.get(one.key) if remembered is not None else None
        if known is not None and (not known or known in asked):
            questions[one.key] = known
        elif guessed := propose_purpose(one.text, purposes):
            questions[one.key] = guessed
    for code in [c for c in questions.values() if c]:
        same = [key for key, given in questions.items() if given == code]
        if len(same) > 1:
            for key in same:
                del questions[key]
    words: dict[str, Said] = {}
    for word in reading.words:
        said = remembered.words.get(word.key) if remembered is not None else None
        if (said := said or meaning_of(word.text)) is not None:
            words[word.key] = said
    return Meaning(questions, words)


def lacking(reading: AnswerReading, meaning: Meaning) -> Lacking:
    """Return what has no meaning yet. Two questions for one purpose would be two answers to one question."""
    used = Counter(code for a in reading.asked if (code := meaning.questions.get(a.key)))
    return Lacking(
        tuple(a.key for a in reading.asked if a.key not in meaning.questions),
        tuple(w.key for w in reading.words if w.key not in meaning.words),
        tuple(code for code, count in used.items() if count > 1),
    )
