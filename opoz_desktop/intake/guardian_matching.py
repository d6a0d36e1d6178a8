"""Find for each guardian of a file the guardian of the register, and see which rows of a file are one person.

Source: import-formats D3: one person is the same pupil family + the same name + the same mail; never the mail
alone (couples share one), never the surname alone. Pure values.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from opoz_desktop.features.school.model import GuardianKind
from opoz_desktop.kernel.base import fold

from .records import GuardianRecord, Source
from .snapshot import GuardianHere, PairHere
from .text import lossy_equal
from .values import phone_digits, sex_hint

ENOUGH = 20


def persons(pairs: Sequence[tuple[int, GuardianRecord]]) -> list[int]:
    """Return for each (pupil, record) the number of its person: equal numbers are one person.

    People with the same name and the same mail (without mail: the same mobile number, else the same address)
    are one, which also makes their pupils a family. An institution is one only within a family, because it
    looks after children of many. Two rows of one pupil are never one person.
    """
    person = list(range(len(pairs)))
    first: dict[tuple[object, ...], int] = {}
    family = _Families()
    at_pupil: dict[tuple[int, int], None] = {}

    def join(at: int, key: tuple[object, ...]) -> None:
        pupil = pairs[at][0]
        known = first.setdefault(key, at)
        if known != at and (person[known], pupil) not in at_pupil:
            person[at] = person[known]
            family.join(pairs[known][0], pupil)
        at_pupil[(person[at], pupil)] = None

    for at, (_, record) in enumerate(pairs):
        # One cell with several pupil numbers: the same row speaks of one person.
        join(at, ("row", record.line, record.position))
        if record.kind == GuardianKind.PERSON and (key := person_key(record)):
            join(at, key)
    for at, (pupil, record) in enumerate(pairs):
        if record.kind == GuardianKind.INSTITUTION:
            join(at, ("institution", fold(record.surname), record.email.casefold(), family.of(pupil)))
    return person


def person_key(record: GuardianRecord | GuardianHere) -> tuple[object, ...] | None:
    """Return what makes two people one, or None when a row says too little."""
    if record.source_key:
        return ("key", record.source_key)
    surname = fold(f"{record.prefix}{record.surname}")
    given = fold(record.initials) or fold(record.first_name)
    if not surname:
        return None
    relation = record.relation if isinstance(record, GuardianRecord) else ""
    name = (surname, given or fold(relation), sex_hint(relation, record.salutation))
    if record.email:
        return ("mail", *name, record.email.casefold())
    if mobile := phone_digits(record.mobile):
        return ("mobile", *name, mobile)
    if given and record.postcode and record.house_number:
        return ("address", *name, fold(record.postcode), fold(record.house_number))
    return None


class _Families:
    """Pupils that share a person, as sets that grow together."""

    def __init__(self) -> None:
        self._parent: dict[int, int] = {}

    def of(self, pupil: int) -> int:
        while (up := self._parent.get(pupil, pupil)) != pupil:
            pupil = up
        return pupil

    def join(self, one: int, other: int) -> None:
        self._parent[self.of(other)] = self.of(one)


def worth(record: GuardianRecord, here: GuardianHere, pair: PairHere) -> int:
    """Return how much speaks for a record and a guardian of the same pupil being one; `ENOUGH` is enough.

    A different sex, first name or initials speaks against it. Another surname can be a correction, but only
    with the same mail or mobile number and the same given name or initials.
    """
    if record.source_key and record.source_key == here.source_key:
        return 100
    hints = sex_hint(record.relation, record.salutation), sex_hint(pair.relation, here.salutation)
    if hints[0] and hints[1] and hints[0] != hints[1]:
        return 0
    if record.kind != here.kind:
        return 0
    given = _given(record, here)
    if given < 0:
        return 0
    same_mail = bool(record.email) and record.email.casefold() == here.email.casefold()
    mobile = phone_digits(record.mobile)
    same_mobile = bool(mobile) and mobile == phone_digits(here.mobile)
    same_relation = bool(record.relation) and fold(record.relation) == fold(pair.relation)
    more = given + 10 * same_mail + 10 * same_mobile + 5 * same_relation + 2 * (record.position == pair.position)
    there, known = f"{record.prefix} {record.surname}".strip(), f"{here.prefix} {here.surname}".strip()
    if not there or not known:
        alike = same_mail or same_mobile or (same_relation and record.position == pair.position)
        return 20 + more if alike else 0
    if fold(there) == fold(known) or lossy_equal(there, known) or lossy_equal(known, there):
        return 40 + more
    if (same_mail or same_mobile) and given > 0:
        return 20 + more
    return 0


def _given(record: GuardianRecord, here: GuardianHere) -> int:
    """Compare first names and initials: below zero is a contradiction, zero nothing to compare."""
    score = 0
    if record.first_name and here.first_name:
        if fold(record.first_name) != fold(here.first_name) and not lossy_equal(record.first_name, here.first_name):
            return 5 if record.initials and fold(record.initials) == fold(here.initials) else -1
        score += 20
    if record.initials and here.initials:
        one, other = fold(record.initials), fold(here.initials)
        if one == other:
            score += 15
        elif one[:1] == other[:1]:
            score += 5
        elif score == 0:
            return -1
    elif score == 0:
        one = fold(record.initials or record.first_name)
        other = fold(here.initials or here.first_name)
        if one and other:
            if one[:1] != other[:1]:
                return -1
            score += 3
    return score


def match_pairs(
    records: Sequence[tuple[int, GuardianRecord]], here: Sequence[tuple[PairHere, GuardianHere]]
) -> dict[int, PairHere]:
    """Match the guardians of one pupil, best first, each at most once: index of the record -> pair."""
    weighed = sorted(
        (
            (-value, at, pair.id, pair)
            for at, record in records
            for pair, guardian in here
            if (value := worth(record, guardian, pair) - 3 * (pair.ended_on is not None)) >= ENOUGH
        ),
        key=lambda w: w[:3],
    )
    found: dict[int, PairHere] = {}
    taken: set[int] = set()
    for _, at, pair_id, pair in weighed:
        if at not in found and pair_id not in taken:
            found[at] = pair
            taken.add(pair_id)
    return found


def index_of(guardians: Sequence[GuardianHere]) -> dict[tuple[object, ...], list[GuardianHere]]:
    """Return people of the register by name and mail, to recognise a parent of a new brother or sister."""
    found: dict[tuple[object, ...], list[GuardianHere]] = defaultdict(list)
    for guardian in guardians:
        if guardian.kind != GuardianKind.PERSON:
            continue
        if guardian.source_key:
            found[("key", guardian.source_key)].append(guardian)
        if (key := name_and_mail(guardian)) is not None:
            found[key].append(guardian)
    return found


def name_and_mail(record: GuardianRecord | GuardianHere) -> tuple[object, ...] | None:
    """Return the key by which a parent of a new pupil is found in the register: full name and mail."""
    given = fold(record.initials)
    surname = fold(f"{record.prefix}{record.surname}")
    if not (given and surname and record.email) or record.kind != GuardianKind.PERSON:
        return None
    return ("name", surname, given, record.email.casefold())


def keeps_relation(source: Source) -> bool:
    """Tell whether a source knows relations well enough to change them; OneRoster says only parent or guardian."""
    return source != Source.ONEROSTER
