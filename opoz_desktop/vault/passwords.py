"""How strong a password is, which login names can be used, and random words for who wants a password made."""

from __future__ import annotations

import math
import secrets
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from opoz_desktop.kernel import resources

from . import keyfile
from .errors import BadLogin, WeakPassword

SHORTEST = 12
LONGEST = 256
ENOUGH_LOG10 = 10.0
"""The policy for everybody: one weak password of one teacher opens the register."""
WORDS = 4
_LONGEST_LOGIN = 100
_JUDGED = 72
_LEVELS = (6.0, 8.0, 10.0, 14.0)


class Weakness(StrEnum):
    """Why a password is refused."""

    SHORT = "short"
    """Under 12 signs."""
    LONG = "long"
    """Over 256 signs."""
    GUESSABLE = "guessable"
    """The estimate is under 10^10 guesses."""
    LOGIN = "login"
    """It is the login name."""
    SAME = "same"
    """It is the old one."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """The estimate as a power of ten, a level 0..4 for a bar (from 3 on it is enough), and why it is refused, if so."""

    log10_guesses: float
    level: int
    weakness: Weakness | None


def judge(password: str, *, names: Sequence[str] = ()) -> Judgement:
    """Judge a password; `names` are the login name, the person's name, the school's name.

    The estimator is zxcvbn, to which common Dutch words, names and words of schools were added.
    """
    text = unicodedata.normalize("NFKC", password)
    weakness: Weakness | None = None
    if len(text) < SHORTEST:
        weakness = Weakness.SHORT
    elif len(text) > LONGEST:
        weakness = Weakness.LONG
    elif any(name and keyfile.fold_login(text) == keyfile.fold_login(name) for name in names):
        weakness = Weakness.LOGIN
    guesses = _estimate(text[:_JUDGED], names) if text else 0.0
    if weakness is None and guesses < ENOUGH_LOG10:
        weakness = Weakness.GUESSABLE
    level = sum(guesses >= limit for limit in _LEVELS)
    if weakness is not None:
        level = min(level, 2)
    return Judgement(guesses, level, weakness)


def require_strong(password: str, *, names: Sequence[str] = ()) -> None:
    """Raise WeakPassword unless the password may be used."""
    weakness = judge(password, names=names).weakness
    if weakness is not None:
        raise WeakPassword(field="password", reason=weakness.value)


def four_words() -> str:
    """Return four random Dutch words with spaces between them."""
    known = word_list()
    return " ".join(secrets.choice(known) for _ in range(WORDS))


def generator_bits() -> float:
    """Return how many bits of chance are in `four_words()`."""
    return WORDS * math.log2(len(word_list()))


@cache
def word_list() -> tuple[str, ...]:
    """Return the words of the generator, all different."""
    return tuple(resources.read_text("passwords", "words_nl.txt").split())


def checked_login(login: str) -> str:
    """Return a login name without outer spaces. Raise BadLogin for an empty or long one, or signs that mislead.

    `!` in front is kept for the recovery sheet; letters of two scripts in one name (a Cyrillic e in a Latin name) would
    make two names that look the same.
    """
    text = unicodedata.normalize("NFKC", login).strip()
    if not text:
        raise BadLogin(field="login", reason="empty")
    if len(text) > _LONGEST_LOGIN:
        raise BadLogin(field="login", reason="long")
    if text.startswith("!") or any(unicodedata.category(c)[0] == "C" for c in text) or len(_scripts(text)) > 1:
        raise BadLogin(field="login", reason="sign")
    return text


def _scripts(text: str) -> set[str]:
    return {unicodedata.name(c, "?").split()[0] for c in text if c.isalpha()}


def _estimate(text: str, names: Sequence[str]) -> float:
    zxcvbn = _estimator()
    parts = [part for name in names for part in (name, *name.split())]
    result = zxcvbn(text, user_inputs=[part.lower() for part in parts if part])
    return min(40.0, math.log10(max(1, int(result["guesses"]))))


@cache
def _estimator():
    """Return zxcvbn with the Dutch lists added; loading takes a moment, so only when first asked."""
    import zxcvbn
    from zxcvbn import matching

    matching.add_frequency_lists(
        {
            "school_nl": resources.read_text("passwords", "school_nl.txt").split(),
            "names_nl": resources.read_text("passwords", "names_nl.txt").split(),
            "common_nl": resources.read_text("passwords", "common_nl.txt").split(),
        }
    )
    return zxcvbn.zxcvbn
