"""One cast of children for every test: a real encrypted school file with builders, never a mock.

The file is made once per test run with the cheap key derivation for tests, then copied for each test.
"Today" is Tuesday 6 October 2026.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy import text, update

from opoz_desktop.features.school import commands
from opoz_desktop.features.school.commands import GuardianFacts, PupilFacts, SchoolFacts
from opoz_desktop.features.school.model import AuthorityKind, Group, GroupKind, GuardianKind, Holds, Pupil, Sex
from opoz_desktop.features.school.rules import group_sort
from opoz_desktop.kernel.base import GroupId, GuardianId, PupilId
from opoz_desktop.kernel.clock import FixedClock, school_year_of
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.work import Work
from opoz_desktop.vault import container
from opoz_desktop.vault.container import OpenVault

TODAY = date(2026, 10, 6)
NOW = datetime(2026, 10, 6, 7, 50, tzinfo=UTC)
CLOCK = FixedClock(NOW)
LOGIN = "marjolein"
DIRECTOR = "Marjolein van Dalen"
PASSWORD = "krokus fiets molen dijk 7"
FACTS = SchoolFacts(
    name="OBS De Kleine Beer",
    board_name="OPOZ",
    place="Nieuwerveen",
    street="Bessenlaan 8",
    postcode="1199 AB",
    phone="0999-123456",
    email="directie@kleinebeer.example",
    website="kleinebeer.example",
    dpo_email="avg@opoz.example",
    director_name=DIRECTOR,
    brin="99ZY",
    location_code="00",
)


@dataclass
class SmallSchool:
    """The school with the ids of its cast by first name; guardians as `sanne.moeder`."""

    vault: OpenVault
    folder: Path
    groups: dict[str, GroupId] = field(default_factory=dict[str, GroupId])
    pupils: dict[str, PupilId] = field(default_factory=dict[str, PupilId])
    guardians: dict[str, GuardianId] = field(default_factory=dict[str, GuardianId])

    @property
    def register(self) -> Register:
        return self.vault.register

    def close(self) -> None:
        self.vault.close()

    def mark_for_review(self, pupil: str) -> None:
        """Mark a pupil as an import does when authority or guardians changed."""
        self.register.do(_mark_for_review, self.pupils[pupil])

    def add_group(self, name: str, *year_codes: str, year: date = TODAY) -> GroupId:
        """Add a home group to the school year of a day."""
        self.groups[name] = self.register.do(_add_group, name, year_codes, year)
        return self.groups[name]

    def add_pupil(
        self, key: str, first: str, prefix: str, surname: str, group: str, *, born: date, number: str = "",
        sex: Sex = Sex.UNKNOWN,
    ) -> PupilId:  # fmt: skip
        """Add a pupil to a group."""
        facts = PupilFacts(
            number=number or f"{1000 + len(self.pupils)}",
            first_name=first,
            prefix=prefix,
            surname=surname,
            born_on=born,
            sex=sex,
            enrolled_on=date(2022, 8, 22),
            group_id=self.groups[group],
        )
        self.pupils[key] = self.register.do(commands.add_pupil, facts)
        return self.pupils[key]

    def add_guardian(
        self, pupil: str, relation: str, initials: str, prefix: str, surname: str, *, holds: Holds = Holds.YES,
        since: date | None = None, kind: GuardianKind = GuardianKind.PERSON, secret: bool = False, email: str = "",
        street: str = "Molenpad", house_number: str = "12",
    ) -> GuardianId:  # fmt: skip
        """Add a guardian to a pupil, with authority as recorded (UNKNOWN records none)."""
        facts = GuardianFacts(
            surname=surname, initials=initials, prefix=prefix, kind=kind, secret_address=secret, email=email,
            street=street, house_number=house_number, postcode="1199 EB", place="Nieuwerveen", mobile="06-99037369",
        )  # fmt: skip
        guardian = self.register.do(commands.add_guardian, self.pupils[pupil], relation, facts)
        self.guardians[f"{pupil}.{relation}"] = guardian
        if holds is not Holds.UNKNOWN:
            authority = AuthorityKind.INSTITUTION if kind is GuardianKind.INSTITUTION else AuthorityKind.PARENTAL
            self.register.do(
                commands.record_authority, self.pupils[pupil], guardian, holds, kind=authority,
                basis="verklaring ouders", since=since,
            )  # fmt: skip
        return guardian


def make(folder: Path) -> SmallSchool:
    """Make a school file with the whole cast in a folder."""
    created = container.create(
        folder,
        login=LOGIN,
        name=DIRECTOR,
        password=PASSWORD,
        test_kdf=True,
        clock=CLOCK,
        profile=folder.parent / "profile",
    )
    school = SmallSchool(created.vault, folder)
    school.register.do(commands.create_school, FACTS)
    school.add_group("5", "5")
    school.add_group("6/7", "6", "7")
    school.add_pupil("sanne", "Sanne", "de", "Vries", "5", born=date(2018, 3, 14), number="1042", sex=Sex.GIRL)
    school.add_guardian("sanne", "moeder", "I", "de", "Vries", email="i.devries@example.org", secret=True)
    school.add_guardian("sanne", "vader", "P", "", "Kuipers", street="Havenstraat", house_number="3")
    school.add_pupil("milan", "Milan", "", "Jansen", "5", born=date(2018, 1, 9), number="0914", sex=Sex.BOY)
    school.add_guardian("milan", "moeder", "S", "", "Jansen")
    school.add_guardian("milan", "vader", "D", "", "Verhoef")
    school.add_pupil("yara", "Yara", "El", "Amrani", "5", born=date(2017, 11, 2), sex=Sex.GIRL)
    school.add_guardian("yara", "moeder", "N", "El", "Amrani")
    school.add_guardian("yara", "vader", "H", "", "Haddad", holds=Holds.NO)
    school.add_pupil("pim", "Pim", "'t", "Hart", "5", born=date(2018, 6, 30), sex=Sex.BOY)
    school.add_guardian("pim", "moeder", "J", "'t", "Hart")
    school.add_guardian("pim", "vader", "R", "", "Bos", holds=Holds.UNKNOWN)
    school.add_pupil("zoe", "Zoë", "", "Núñez", "6/7", born=date(2015, 5, 1), sex=Sex.GIRL)
    school.add_guardian("zoe", "pleegmoeder", "A", "", "Smit", holds=Holds.NO)
    school.add_guardian("zoe", "voogd", "", "", "Stichting Voorbeeldvoogdij", kind=GuardianKind.INSTITUTION)
    school.add_pupil("emir", "Emir", "", "Aydın", "6/7", born=date(2014, 9, 3), sex=Sex.BOY)
    school.add_guardian("emir", "vader", "K", "", "Aydın")
    return school


def reopen(template: SmallSchool, folder: Path, *, login: str = LOGIN, password: str = PASSWORD) -> SmallSchool:
    """Copy a closed template to a folder and open it."""
    shutil.copytree(template.folder, folder)
    vault = container.open_vault(folder, login, password, clock=CLOCK, profile=folder.parent / "profile")
    return SmallSchool(vault, folder, dict(template.groups), dict(template.pupils), dict(template.guardians))


def as_role(register: Register, **actor: object) -> Register:
    """Return a register on the same file whose actor is someone else (role=…, groups=…)."""
    from dataclasses import replace

    other = Register.__new__(Register)
    other.__dict__.update(register.__dict__)
    other.actor = replace(register.actor, **actor)  # type: ignore[arg-type]
    other.listeners = []
    return other


def dump(work: Work) -> dict[str, list[tuple[object, ...]]]:
    """Return every row of every table, to compare the file before and after."""
    names = [r[0] for r in work.rows(text("select name from sqlite_master where type='table' order by name"))]
    return {n: [tuple(r) for r in work.rows(text(f'select * from "{n}" order by 1'))] for n in names}  # noqa: S608


def _mark_for_review(work: Work, pupil_id: PupilId) -> None:
    work.change(update(Pupil).where(Pupil.id == pupil_id).values(review_consents=True))


def _add_group(work: Work, name: str, year_codes: tuple[str, ...], day: date) -> GroupId:
    year_id = commands.open_year(work, school_year_of(day))
    row = Group(
        school_year_id=year_id,
        kind=GroupKind.HOME,
        name=name,
        year_codes=list(year_codes),
        sort=group_sort(name, year_codes),
    )
    work.session.add(row)
    work.session.flush()
    return row.id
