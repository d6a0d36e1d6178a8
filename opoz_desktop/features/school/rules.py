"""Names, sorting, searching and age: pure rules of the school register.

Source: Dutch naming practice as import-formats A3 and the conventions of the screens page give it: sorted
on the kernwoord ("Vries, Sanne de" under V), lower-case prefix after a first name, capital without one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from opoz_desktop.kernel.base import fold, fold_words


@dataclass(frozen=True, slots=True)
class Name:
    """The parts of a name. Any part may be empty; a surname "-" means that there is none."""

    first_name: str = ""
    prefix: str = ""
    surname: str = ""
    initials: str = ""
    given_names: str = ""

    @property
    def called(self) -> str:
        """The name used; without one the first given name, else the initials."""
        if self.first_name:
            return self.first_name
        return self.given_names.split(" ")[0] if self.given_names else dotted(self.initials)

    @property
    def kernel(self) -> str:
        """The surname without prefix, empty when the person has none."""
        return "" if self.surname.strip() in {"", "-"} else self.surname

    @property
    def full(self) -> str:
        """`Sanne de Vries`; only what is there."""
        return " ".join(p for p in (self.called, self.prefix if self.kernel else "", self.kernel) if p)

    @property
    def formal(self) -> str:
        """`S. de Vries`, or `De Vries` without initials (capital without a first name)."""
        if not self.kernel:
            return self.called
        first = dotted(self.initials)
        if first:
            return " ".join(p for p in (first, self.prefix, self.kernel) if p)
        return f"{capital(self.prefix)} {self.kernel}" if self.prefix else self.kernel

    @property
    def listed(self) -> str:
        """`Vries, Sanne de`, as a class list prints it."""
        if not self.kernel:
            return self.called
        rest = " ".join(p for p in (self.called, self.prefix) if p)
        return f"{self.kernel}, {rest}" if rest else self.kernel


def dotted(initials: str) -> str:
    """Write initials with dots: `YH` and `Y.H.` become `Y.H.`; `Th.` stays as it is."""
    text = initials.strip()
    if not text:
        return ""
    if "." in text or " " in text or not text.isupper():
        return text if text.endswith(".") else text + "."
    return "".join(f"{c}." for c in text)


def capital(prefix: str) -> str:
    """Give a prefix its capital: `van der` becomes `Van der`, `'t` becomes `'t` (no letter comes first)."""
    return prefix[:1].upper() + prefix[1:]


def sort_key(name: Name) -> str:
    """Return the key that sorts on kernwoord, then first name, then prefix; accents and `ij`/`y` folded."""
    kernel = fold_words(name.kernel) or fold_words(name.called)
    return " | ".join((kernel, fold_words(name.called), fold_words(name.prefix)))


def search_text(*parts: str) -> str:
    """Return the folded text in which `matches` looks: words and words run together, "|" between entries."""
    return "|" + "|".join(x for p in parts if p for x in (fold_words(p), fold(p))) + "|"


def search_text_of(name: Name, *extra: str) -> str:
    """Return the search text of a person: full name both ways round, surname with prefix, and extra keys."""
    return search_text(
        name.full,
        " ".join((name.prefix, name.kernel)).strip(),
        name.kernel,
        " ".join((name.kernel, name.called)).strip(),
        *extra,
    )


def search_pattern(typed: str) -> str:
    """Return the LIKE pattern for what was typed: "devries", "de vries" and "vries" all find De Vries."""
    return f"%{fold(typed)}%"


def age_on(born_on: date, day: date) -> int:
    """Return the age in whole years on a day; born on 29 February turns a year older on 1 March."""
    return day.year - born_on.year - ((day.month, day.day) < (born_on.month, born_on.day))


def group_sort(name: str, year_codes: tuple[str, ...]) -> str:
    """Return the key that puts groups in school order: lowest year first, then the name."""
    lowest = min((int(c) for c in year_codes if c.isascii() and c.isdigit()), default=90)
    return f"{lowest:02d} {len(year_codes):02d} {fold_words(name)}"


def group_label(name: str) -> str:
    """Return how a group is called on screen: `5` and `5/6` become `groep 5`, `groep 5/6`; names stay."""
    bare = name.replace("/", "")
    return f"groep {name}" if bare.isdigit() and len(bare) <= 3 else name


def parental_authority_by_acknowledgement(acknowledged_on: date, in_authority_register: bool) -> bool:
    """Tell whether acknowledging a child outside marriage gives authority.

    By law for acknowledgements from 1 January 2023 (BW 1:251b); before that only with an entry in the
    gezagsregister (BW 1:252). Exceptions in the deed are for the person who looks at the paper.
    """
    return in_authority_register or acknowledged_on >= date(2023, 1, 1)


def first_names(names: Sequence[Name]) -> tuple[str, ...]:
    """Return how children of one group are called among each other, without surnames.

    Two who are called the same get as many first letters of the surname as tell them apart ("Sanne V.", "Sanne B.");
    who is called the same in full gets a number. In the order given.
    """
    alike: dict[str, list[int]] = {}
    for n, name in enumerate(names):
        alike.setdefault(fold(name.called) or name.called, []).append(n)
    shown = [name.called for name in names]
    for numbers in alike.values():
        if len(numbers) == 1:
            continue
        kernels = [names[n].kernel for n in numbers]
        length = _telling(kernels)
        for n, kernel in zip(numbers, kernels, strict=True):
            start = kernel[:length]
            dot = "." if len(kernel) > length else ""
            shown[n] = f"{names[n].called} {start}{dot}".strip()
    return tuple(_numbered(shown))


def _telling(kernels: Sequence[str]) -> int:
    """Return the least number of letters that tells the different surnames apart."""
    different = len({fold(k) for k in kernels})
    longest = max(len(k) for k in kernels)
    for length in range(1, longest + 1):
        if len({fold(k[:length]) for k in kernels}) == different:
            return length
    return 1


def _numbered(shown: Sequence[str]) -> list[str]:
    seen: dict[str, int] = {}
    numbered: list[str] = []
    for text in shown:
        seen[text] = seen.get(text, 0) + 1
        numbered.append(f"{text} {seen[text]}" if shown.count(text) > 1 else text)
    return numbered
