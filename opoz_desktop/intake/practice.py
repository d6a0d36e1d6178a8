"""The practice school: an invented school read in by the real import, with answers booked by the real deeds.

Nothing here is special but the file: what a person learns in the practice school works the same in their own.
All people are invented; numbers and addresses do not exist.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date

from opoz_desktop.features.consent import commands as consent
from opoz_desktop.features.consent import queries as consents
from opoz_desktop.features.consent.commands import Evidence
from opoz_desktop.features.consent.rules.facts import Answer, Channel, Identity
from opoz_desktop.features.school.commands import SchoolFacts
from opoz_desktop.kernel import resources
from opoz_desktop.kernel.base import PupilId, PurposeId
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.steps import Step, Steps
from opoz_desktop.kernel.work import Work

from . import columns, commands, spreadsheet
from .compare import compare
from .reading import read
from .records import Reading

FACTS = SchoolFacts(
    name="OBS De Kleine Beer",
    board_name="OPOZ",
    place="Nieuwerveen",
    street="Bessenlaan 8",
    postcode="1199 AB",
    phone="0999-123456",
    email="directie@kleinebeer.example",
    website="www.kleinebeer.example",
    dpo_email="avg@opoz.example",
)
_ANSWERED, _OTHER_TOO = 0.93, 0.9
"""Share of the families that sent something back, and of the second guardians in those who did so too."""
_DISAGREE = 0.006
"""Share of the answers in which a guardian says the opposite of the family."""
_NO = {"PHOTO_SOCIAL_INSTAGRAM": 0.18, "PHOTO_SOCIAL_FACEBOOK": 0.15, "PHOTO_SCHOOL_WEBSITE": 0.07, "PHOTO_PRESS": 0.07}
"""Share of families that say no, per purpose; 2 % where a purpose is not named."""


def fill(register: Register) -> Steps[None]:
    """Read pupils and guardians into a new school file and book answers; long work with progress.

    The answers are the same each time. Pupils of whom authority is not recorded stay open, as in life.
    """
    yield from _take_over(register, "leerlingen.xml")
    yield from _take_over(register, "verzorgers.xlsx")
    yield from register.run(_book)


def _take_over(register: Register, name: str) -> Steps[None]:
    path = resources.path("practice", name)
    mapping = columns.guess(spreadsheet.look(path)) if path.suffix == ".xlsx" else None
    reading: Reading = yield from read(path, mapping)
    answers = {q.code: q.options[-1] for q in reading.questions}
    if answers:
        reading = yield from read(path, mapping, answers)
    proposal = register.ask(compare, reading, answers)
    if proposal.questions:
        answers |= {q.code: q.options[-1] for q in proposal.questions}
        proposal = register.ask(compare, reading, answers)
    yield from register.run(commands.apply, proposal, proposal.ticked(), {})


def _book(work: Work) -> Steps[None]:
    draft = consents.recipients(work)
    purposes = [(p.id, p.code) for p in draft.purposes]
    total = len(draft.recipients)
    seen: set[PupilId] = set()
    for done, one in enumerate(draft.recipients, 1):
        second = one.pupil_id in seen
        seen.add(one.pupil_id)
        back = _chance(one.listed, "back") < _ANSWERED and not (second and _chance(one.listed, "other") > _OTHER_TOO)
        if back:
            answers = _answers(one.listed, one.guardian, purposes)
            consent.record(work, one.pupil_id, one.guardian_id, answers, _evidence(work.today))
        if done % 20 == 0:
            yield Step(done / total, "booking", done, total)


def _answers(child: str, guardian: str, purposes: Sequence[tuple[PurposeId, str]]) -> dict[PurposeId, Answer]:
    answers: dict[PurposeId, Answer] = {}
    for purpose_id, code in purposes:
        no = _chance(child, code) < _NO.get(code, 0.02)
        if _chance(child, guardian, code) < _DISAGREE:
            no = not no
        if _chance(child, code, "skip") > 0.004:
            answers[purpose_id] = Answer.NO if no else Answer.YES
    return answers


def _evidence(day: date) -> Evidence:
    return Evidence(
        decided_on=day,
        received_on=day,
        channel=Channel.PAPER,
        identity=Identity.SIGNED_FORM,
        signature_present=True,
        document_ref="oefenmap 1",
    )


def _chance(*parts: str) -> float:
    digest = hashlib.blake2b("|".join(parts).encode(), digest_size=4).digest()
    return int.from_bytes(digest, "big") / 2**32
