"""A class of thirty with answers of every kind, in a real encrypted school file, for pictures and tests."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from opoz_desktop.features.consent import commands
from opoz_desktop.features.consent.commands import Evidence
from opoz_desktop.features.consent.queries import PurposeRow, purposes
from opoz_desktop.features.consent.rules import Answer, Channel, Flag, Identity
from opoz_desktop.kernel.base import Base, GuardianId, PupilId, PurposeId
from tests import small_school
from tests.small_school import SmallSchool

NAMES = (
    "Emir||Aydın", "Fleur||Bakker", "Tim|van den|Berg", "Julia||Bos", "Lars|ten|Brink", "Mei||Chen", "Thijs|van|Dijk",
    "Yara|El|Amrani", "Imran|El|Hamdaoui", "Lotte|de|Graaf", "Jesse|de|Haan", "Pim|'t|Hart", "Femke||Hoekstra",
    "Milan||Jansen", "Nina||Kok", "Zofia||Kowalska", "Bram|van|Leeuwen", "Roos|van der|Meulen", "Finn||Mulder",
    "Zoë||Núñez", "Kwame||Osei", "Jaylen||Pinas", "Eva||Smit", "Minh||Tran", "Luuk||Visser", "Isa|van|Vliet",
    "Sanne|de|Vries", "Noor|de|Wit", "Deniz||Yıldız", "Ties||Zwart",
)  # fmt: skip
NOES = {
    "Bakker": ("PHOTO_SOCIAL_INSTAGRAM",),
    "Bos": ("PHOTO_SCHOOL_WEBSITE", "PHOTO_SOCIAL_INSTAGRAM", "PHOTO_PRESS", "PHOTO_BOARD_PUBLIC"),
    "Haan": ("PHOTO_SOCIAL_INSTAGRAM",),
    "Kowalska": ("NAME_WITH_PHOTO",),
    "Mulder": (
        "PHOTO_NEWSLETTER",
        "PHOTO_SCHOOL_GUIDE",
        "PHOTO_SCHOOL_WEBSITE",
        "PHOTO_SOCIAL_INSTAGRAM",
        "PHOTO_PRESS",
    ),
    "Visser": ("PHOTO_SOCIAL_INSTAGRAM",),
}
SILENT = {"Hart", "Yıldız"}
FORM = Evidence(
    date(2026, 9, 1), date(2026, 9, 3), Channel.PAPER, Identity.SIGNED_FORM, signature_present=True,
    document_ref="map toestemmingen, blad 1",
)  # fmt: skip
DESK = Evidence(date(2026, 10, 5), date(2026, 10, 5), Channel.DESK, Identity.KNOWN_IN_PERSON)


def make(folder: Path) -> SmallSchool:
    """Make the school file: group 5 with thirty pupils, 6/7 with the small cast, eleven purposes asked."""
    school = small_school.make(folder)
    register = school.register
    Base.metadata.create_all(register.engine)
    register.do(commands.seed_purposes)
    school.add_group("4", "4")
    for number, text in enumerate(NAMES):
        first, prefix, surname = text.split("|")
        if first.casefold() in {"sanne", "milan", "yara", "pim"}:
            continue
        key = first.casefold()
        key = key if key not in school.pupils else f"{key}-5"
        school.add_pupil(key, first, prefix, surname, "5", born=date(2018, number % 12 + 1, number % 27 + 1))
        school.add_guardian(key, "moeder", "S", prefix, surname)
        if number % 4:
            school.add_guardian(key, "vader", "T", "", f"Voorbeeld{number}")
    named = {p.code: p for p in register.ask(purposes)}
    for key, pupil in school.pupils.items():
        if key in {"zoe", "emir", "pim"}:
            continue
        surname = next((t.split("|")[2] for t in NAMES if t.split("|")[0].casefold() == key.removesuffix("-5")), "")
        if surname not in SILENT:
            _answers(school, key, pupil, named, set(NOES.get(surname, ())))
    _special(school, named)
    school.mark_for_review("sanne")
    return school


def answer(
    school: SmallSchool,
    pupil: PupilId,
    guardian: GuardianId,
    answers: dict[PurposeId, Answer],
    evidence: Evidence = FORM,
) -> tuple[int, ...]:
    """Record answers through the real command."""
    return school.register.do(commands.record, pupil, guardian, answers, evidence).decision_ids


def _answers(school: SmallSchool, key: str, pupil: PupilId, named: dict[str, PurposeRow], noes: set[str]) -> None:
    said = {p.id: Answer.NO if code in noes else Answer.YES for code, p in named.items()}
    if key == "milan":
        fathers = {**said, named["PHOTO_SCHOOL_WEBSITE"].id: Answer.NO, named["PHOTO_SOCIAL_INSTAGRAM"].id: Answer.NO}
        answer(school, pupil, school.guardians["milan.moeder"], said)
        answer(school, pupil, school.guardians["milan.vader"], fathers)
        return
    for relation in ("moeder", "vader"):
        guardian = school.guardians.get(f"{key}.{relation}")
        if guardian is None or (key == "yara" and relation == "vader"):
            continue
        own = dict(said)
        if key == "sanne" and relation == "vader":
            del own[named["PHOTO_PRESS"].id]
            del own[named["CONTACT_LIST"].id]
            own[named["PHOTO_SCHOOL_WEBSITE"].id] = Answer.NO
        if key == "jaylen" and relation == "vader":
            del own[named["PHOTO_SCHOOL_WEBSITE"].id]
        answer(school, pupil, guardian, own)


def _special(school: SmallSchool, named: dict[str, PurposeRow]) -> None:
    mother = school.guardians["sanne.moeder"]
    school.register.do(commands.withdraw, school.pupils["sanne"], mother, (named["NAME_WITH_PHOTO"].id,), DESK)
    school.register.do(
        commands.raise_flag, school.pupils["zoë"], Flag.DISAGREEMENT, "telefoongesprek met de vader",
        purpose_id=named["PHOTO_SOCIAL_INSTAGRAM"].id,
    )  # fmt: skip
