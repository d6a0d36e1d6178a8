"""Read single values as schools write them: dates, yes and no, telephone numbers, names, years."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache

from opoz_desktop.features.school.model import GuardianKind, Holds, Sex
from opoz_desktop.kernel import resources
from opoz_desktop.kernel.base import fold

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\ufeff]")
_SPACE = re.compile(r"\s+")
_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_DMY = re.compile(r"^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:[ T].*)?$")
_ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})(?:$|[T Z+-].*$)")
_WORDY = re.compile(r"^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})$")
_SERIAL = re.compile(r"^\d{5}(?:\.\d+)?$")


@dataclass(frozen=True, slots=True)
class Words:
    """Word lists of `resources/intake/words.toml`."""

    prefixes: frozenset[str]
    institutions: tuple[str, ...]
    yes: frozenset[str]
    no: frozenset[str]
    secret: frozenset[str]
    female: frozenset[str]
    male: frozenset[str]


@cache
def words() -> Words:
    """Return the word lists."""
    data: dict[str, list[str]] = tomllib.loads(resources.read_text("intake", "words.toml"))
    return Words(
        frozenset(data["prefixes"]),
        tuple(data["institutions"]),
        frozenset(data["yes"]),
        frozenset(data["no"]),
        frozenset(data["secret"]),
        frozenset(data["female"]),
        frozenset(data["male"]),
    )


def clean(text: str | None) -> str:
    """Trim, make one space of every run of blanks, and leave out control characters; nothing else."""
    if not text:
        return ""
    if text.isascii() and text.isalnum():
        return text
    return _SPACE.sub(" ", _CONTROL.sub("", text)).strip()


def date_of(value: object) -> date | None:
    """Read `3-9-2016`, `03-09-2016`, `2016-09-03` (also with time or zone), `3 sep 2016`, a date cell or its number.

    Day before month, always. None for anything else, and for years before 1900 or after 2100.
    """
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _serial(float(value))
    text = clean(str(value)) if value is not None else ""
    if not text:
        return None
    if found := _ISO.match(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _DMY.match(text):
        year = int(found[3])
        if year < 100:
            year += 2000 if year < 50 else 1900
        return _day(year, int(found[2]), int(found[1]))
    if found := _WORDY.match(text.lower()):
        short = {"maa": "mrt", "mar": "mrt", "oct": "okt", "may": "mei"}.get(found[2][:3], found[2][:3])
        if short in _MONTHS:
            return _day(int(found[3]), _MONTHS.index(short) + 1, int(found[1]))
    if _SERIAL.match(text):
        return _serial(float(text))
    return None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if 1900 <= year <= 2100 else None
    except ValueError:
        return None


def _serial(number: float) -> date | None:
    """Read the day number of Excel (1 = 1 January 1900, with the leap day that never was)."""
    return date(1899, 12, 30) + timedelta(days=int(number)) if 20000 <= number <= 60000 else None


def holds_of(text: str) -> Holds | None:
    """Read authority: ja/nee and their kin; None when the cell is empty or says something else (D3)."""
    answer = yes_no(text)
    return None if answer is None else Holds.YES if answer else Holds.NO


def yes_no(text: str) -> bool | None:
    """Read `Ja`, `J`, `1`, `true`, `x` as True and `Nee`, `N`, `0`, `false` as False; None for the rest."""
    folded = text.strip().casefold()
    if folded in words().yes:
        return True
    return False if folded in words().no else None


def phone_of(text: str) -> str:
    """Return a telephone number as written, with the leading 0 given back that a spreadsheet took.

    A Dutch number without area or country code has nine digits left; then a 0 belongs before it.
    """
    number = clean(text)
    number = number.removesuffix(".0")
    if number.isascii() and number.isdigit() and len(number) == 9 and number[0] != "0":
        return "0" + number
    return number


def phone_digits(text: str) -> str:
    """Return what two ways of writing a number have in common: `+31 6 99`, `0031699` and `06-99` are one."""
    digits = "".join(c for c in text if c.isascii() and c.isdigit())
    if text.strip().startswith("+"):
        digits = "00" + digits
    if digits.startswith("0031"):
        digits = "0" + digits[4:].removeprefix("0")
    return digits


def email_of(text: str) -> str:
    """Trim a mail address and lower the case of its domain; empty when it holds no `@`."""
    address = clean(text).removeprefix("mailto:")
    name, at, domain = address.rpartition("@")
    return f"{name}@{domain.lower()}" if at and name and domain else ""


def postcode_of(text: str) -> str:
    """Write a Dutch postcode as `1234 AB`; leave other ones as they are."""
    code = clean(text).upper()
    found = re.fullmatch(r"(\d{4}) ?([A-Z]{2})", code)
    return f"{found[1]} {found[2]}" if found else code


def is_secret(text: str) -> bool:
    """Tell whether a cell says that it is secret instead of giving a value."""
    return fold(text) in words().secret


def year_code_of(text: str) -> str:
    """Read a year: `Groep 3`, `3`, `03` and `leerjaar 3` give "3"; letters of the code list stay (A5)."""
    code = clean(text)
    for word in ("jaargroep", "leerjaar", "groep", "gr.", "gr"):
        if code.lower().startswith(word):
            code = code[len(word) :].strip()
    if code.isascii() and code.isdigit():
        return str(int(code)) if len(code) <= 2 else ""
    return code.upper() if code.upper() in {"B", "D", "S", "V", "N", "H", "C"} else ""


def group_of(text: str) -> str:
    """Read the name of a group: `Groep 3` is "3"; every other name stays as it is."""
    name = clean(text)
    found = re.fullmatch(r"(?:groep|gr\.?|klas)\s+(\d.*)", name, re.IGNORECASE)
    return found[1] if found else name


def split_listed(text: str) -> tuple[str, str, str]:
    """Split a name in one field into (first name, prefix, surname).

    `Vries, Daan de` and `Vries, de, Daan` are split at the comma; `Daan de Vries` at the prefix, else after
    the first word. One word alone is a first name.
    """
    name = clean(text)
    known = words().prefixes
    if "," in name:
        surname, *rest = (p.strip() for p in name.split(","))
        pieces = [p for part in rest for p in part.split(" ") if p]
        if len(rest) > 1 and _is_prefix(rest[0].split(" "), known):
            return " ".join(pieces[len(rest[0].split(" ")) :]), rest[0], surname
        for start in range(len(pieces)):
            if start and _is_prefix(pieces[start:], known):
                return " ".join(pieces[:start]), " ".join(pieces[start:]), surname
        return " ".join(pieces), "", surname
    pieces = name.split(" ") if name else []
    for start in range(1, len(pieces)):
        prefix, surname = split_prefix(" ".join(pieces[start:]))
        if prefix:
            return " ".join(pieces[:start]), prefix, surname
    return (pieces[0], "", " ".join(pieces[1:])) if pieces else ("", "", "")


def split_prefix(surname: str) -> tuple[str, str]:
    """Split `de Vries` into ("de", "Vries"); the longest known prefix wins, and something must be left."""
    pieces = clean(surname).split(" ")
    for size in range(min(4, len(pieces) - 1), 0, -1):
        if _is_prefix(pieces[:size], words().prefixes):
            return " ".join(pieces[:size]), " ".join(pieces[size:])
    return "", " ".join(pieces)


def _is_prefix(pieces: list[str], known: frozenset[str]) -> bool:
    return " ".join(pieces).replace("’", "'").lower() in known


def guardian_kind_of(name: str, first_name: str, initials: str) -> GuardianKind:
    """Tell an institution from a person by the words in its name (D3)."""
    if not first_name and not initials:
        low = f" {name.lower()} "
        if any(word in low for word in words().institutions):
            return GuardianKind.INSTITUTION
    return GuardianKind.PERSON


def sex_hint(*texts: str) -> str:
    """Return "v" or "m" when a relation or salutation says so (`Moeder`, `Dhr.`), else nothing."""
    for text in texts:
        folded = fold(text)
        if folded in words().female:
            return "v"
        if folded in words().male:
            return "m"
    return ""


def looks_like_bsn(text: str) -> bool:
    """Tell whether a text is nine digits that pass the eleven test of the BSN."""
    if len(text) != 9 or not (text.isascii() and text.isdigit()) or text == "000000000":
        return False
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(int(d) * w for d, w in zip(text, weights, strict=True)) % 11 == 0


def are_bsns(values: Iterable[str]) -> bool:
    """Tell whether a column holds BSNs: at least three of nine digits and nine in ten pass the test.

    One in eleven arbitrary numbers passes, so a column of pupil numbers does not reach this.
    """
    nine = [v for v in values if len(v) == 9 and v.isascii() and v.isdigit()]
    return len(nine) >= 3 and sum(map(looks_like_bsn, nine)) >= 0.9 * len(nine)


def sex_codes(values: Iterable[str]) -> dict[str, Sex] | None:
    """Find out what the letters of a sex column mean, from all its values together (section 0.7).

    `J` beside `M` makes M a girl (jongen/meisje); `V` beside `M` makes M a boy (man/vrouw); `M` alone tells
    nothing: then None comes back and a person is asked. Words and the numbers of EDEXML speak for themselves.
    """
    seen = {v.strip().casefold().rstrip(".") for v in values} - {"", "-", "?", "x", "o", "onbekend"}
    codes: dict[str, Sex] = {}
    for value in seen:
        if value in {"jongen", "man", "mannelijk", "male", "j"}:
            codes[value] = Sex.BOY
        elif value in {"meisje", "vrouw", "vrouwelijk", "female", "v", "f"}:
            codes[value] = Sex.GIRL
    if "m" in seen:
        if "j" in seen and not seen & {"v", "f"}:
            codes["m"] = Sex.GIRL
        elif seen & {"v", "f"} and "j" not in seen:
            codes["m"] = Sex.BOY
        else:
            return None
    return codes
