"""Invented schools of any size, written set-based into a real encrypted school file. The same seed, the same school."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from opoz_desktop.features.school.model import (
    Authority,
    AuthorityKind,
    Group,
    GroupKind,
    Guardian,
    Guardianship,
    Holds,
    Membership,
    Origin,
    Pupil,
    School,
    SchoolYear,
    Sex,
)
from opoz_desktop.features.school.rules import Name, group_sort, search_text_of, sort_key
from opoz_desktop.kernel.clock import FixedClock
from opoz_desktop.kernel.work import Work
from opoz_desktop.vault import container

TODAY = date(2026, 10, 6)
CLOCK = FixedClock(datetime(2026, 10, 6, 7, 50, tzinfo=UTC))
LOGIN, PASSWORD = "meting", "vier losse woorden samen"
GROUP_SIZE = 27
YEAR_STARTS = date(2026, 8, 1)

FIRST = "Sanne Daan Noor Lucas Emma Sem Julia Finn Mila Levi Tess Luuk Sara Bram Zoë Mees Saar Noah Evi Thijs Yara Jesse Fenna Ole Aïsha Youssef Lotte Ruben Maud Stijn".split()  # noqa: E501, SIM905
LAST = "Vries Bakker Jansen Smit Meijer Boer Mulder Bos Vos Peters Hendriks Dekker Brouwer Dijkstra Berg Kok Jacobs Linden Schouten Postma Yılmaz Hoekstra Willems Ijzerman Kuipers Özdemir Maas Verhoeven Timmermans Groot".split()  # noqa: E501, SIM905
PREFIX = ["", "", "", "", "de", "van", "van der", "van den", "ter"]


@contextmanager
def school_file(pupils: int) -> Iterator[container.OpenVault]:
    """Make an encrypted school file with so many pupils in a temporary folder, and give it open."""
    with tempfile.TemporaryDirectory(prefix="bench-") as place:
        folder = Path(place) / "school.kluis"
        made = container.create(
            folder, login=LOGIN, name="Meting", password=PASSWORD, test_kdf=True, clock=CLOCK, profile=Path(place) / "p"
        )
        try:
            made.vault.register.do(fill, pupils)
            yield made.vault
        finally:
            made.vault.close()


def fill(work: Work, pupils: int) -> None:
    """Write a school of so many pupils: groups of 27, two guardians each with authority, nine in ten with a name."""
    chance = random.Random(pupils)
    work.session.execute(insert(School).values(name="OBS De Meting", board_name="Stichting Meting", place="Meetdorp"))
    work.session.execute(insert(SchoolYear).values(name="2026-2027", starts=YEAR_STARTS, ends=date(2027, 7, 31)))
    put(work, Group, list(groups(pupils)))
    put(work, Pupil, [pupil(number, chance) for number in range(1, pupils + 1)])
    put(work, Guardian, [guardian(number, chance) for number in range(1, 2 * pupils + 1)])
    numbers = range(1, pupils + 1)
    put(
        work,
        Membership,
        [{"pupil_id": n, "group_id": (n - 1) // GROUP_SIZE + 1, "since": YEAR_STARTS, "until": None} for n in numbers],
    )
    pairs = [(n, 2 * n - 1 + side, side) for n in numbers for side in (0, 1)]
    put(
        work,
        Guardianship,
        [
            {
                "pupil_id": n,
                "guardian_id": g,
                "relation": ("moeder", "vader")[side],
                "position": side + 1,
                "ended_on": None,
            }
            for n, g, side in pairs
        ],
    )
    put(
        work,
        Authority,
        [
            {
                "pupil_id": n,
                "guardian_id": g,
                "holds": Holds.YES,
                "kind": AuthorityKind.PARENTAL,
                "basis": "import",
                "since": None,
                "until": None,
                "seen_on": None,
                "recorded_at": CLOCK.now(),
            }
            for n, g, _ in pairs
        ],
    )


def put(work: Work, table: type[Any], rows: Sequence[dict[str, Any]]) -> None:
    """Insert rows in one statement."""
    if rows:
        work.session.execute(insert(table), rows)


def groups(pupils: int) -> Iterator[dict[str, Any]]:
    """Yield the groups of the year, in school order."""
    for number in range((pupils - 1) // GROUP_SIZE + 1):
        year, letter = number % 8 + 1, number // 8
        name = f"{year}{chr(97 + letter) if letter < 26 else letter}"
        yield {
            "school_year_id": 1,
            "kind": GroupKind.HOME,
            "name": name,
            "year_codes": [str(year)],
            "sort": group_sort(name, (str(year),)),
        }


def person(number: int, chance: random.Random) -> Name:
    """Return an invented name."""
    first = FIRST[number % len(FIRST)]
    return Name(first, chance.choice(PREFIX), chance.choice(LAST), first[0])


def pupil(number: int, chance: random.Random) -> dict[str, Any]:
    """Return the row of one pupil."""
    name = person(number, chance)
    year = (number - 1) // GROUP_SIZE % 8 + 1
    return {
        "uid": chance.randbytes(16),
        "number": f"{number:07}",
        "first_name": name.first_name,
        "given_names": name.first_name,
        "initials": name.initials,
        "prefix": name.prefix,
        "surname": name.surname,
        "born_on": date(2023 - year, 10, 1) - timedelta(days=chance.randrange(365)),
        "sex": chance.choice((Sex.BOY, Sex.GIRL)),
        "year_code": str(year),
        "postcode": f"{1000 + number % 9000} AB",
        "enrolled_on": date(2026 - year, 8, 1),
        "left_on": None,
        "origin": Origin.IMPORT,
        "sort": sort_key(name),
        "search": search_text_of(name),
    }


def guardian(number: int, chance: random.Random) -> dict[str, Any]:
    """Return the row of one guardian."""
    name = person(number, chance)
    return {
        "uid": chance.randbytes(16),
        "first_name": name.first_name,
        "initials": name.initials,
        "prefix": name.prefix,
        "surname": name.surname,
        "email": f"ouder{number}@voorbeeld.example",
        "mobile": f"06{number:08}",
        "street": "Dorpsstraat",
        "house_number": str(number % 300 + 1),
        "postcode": f"{1000 + number % 9000} AB",
        "place": "Meetdorp",
        "sort": sort_key(name),
        "search": search_text_of(name),
    }
