"""The small school with answers of both of Sanne's guardians, and ways to read letters back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from opoz_desktop.features.consent import commands, queries
from opoz_desktop.features.consent.commands import Evidence, Recorded
from opoz_desktop.features.consent.queries import PurposeRow
from opoz_desktop.features.consent.rules import Answer, Channel, Identity, shown_code
from opoz_desktop.kernel.base import GuardianId, PupilId
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.work import Work
from opoz_desktop.vault.audit import LogFilter, audit_lines
from tests import small_school
from tests.pdf.paper import opened
from tests.small_school import SmallSchool

MOTHER, FATHER = "I. de Vries", "P. Kuipers"
MOTHERS, FATHERS = ("Molenpad", MOTHER), ("Havenstraat", FATHER)
"""What may stand on a letter of one of them only. The mother keeps her address secret: it may stand nowhere."""


def at_desk(on: date = date(2026, 10, 5)) -> Evidence:
    """Evidence of what was said at the desk."""
    return Evidence(on, on, Channel.DESK, Identity.KNOWN_IN_PERSON)


@dataclass
class Letters:
    """The school and Sanne: her mother said yes to everything, her father no to the first and yes to the rest."""

    school: SmallSchool
    purposes: tuple[PurposeRow, ...]
    mothers: Recorded
    fathers: Recorded

    @property
    def register(self) -> Register:
        return self.school.register

    @property
    def sanne(self) -> PupilId:
        return self.school.pupils["sanne"]

    @property
    def mother(self) -> GuardianId:
        return self.school.guardians["sanne.moeder"]

    @property
    def father(self) -> GuardianId:
        return self.school.guardians["sanne.vader"]

    def log(self, action: str) -> list[tuple[str, dict[str, int | str]]]:
        rows = self.register.ask(audit_lines, LogFilter())
        return [(row.obj, dict(row.facts)) for row in rows if row.action == action]


def made(template: SmallSchool, folder: Path) -> Letters:
    """Copy the school, seed the purposes and record the answers."""
    school = small_school.reopen(template, folder / "school.kluis")
    do = school.register.do
    do(commands.seed_purposes)
    asked = school.register.ask(queries.purposes)
    sanne = school.pupils["sanne"]
    yes = {p.id: Answer.YES for p in asked}
    mothers = do(commands.record, sanne, school.guardians["sanne.moeder"], yes, at_desk())
    no = yes | {asked[0].id: Answer.NO}
    code = shown_code(do(_form_of_father, school))
    paper = Evidence(
        date(2026, 10, 1), date(2026, 10, 6), Channel.PAPER, Identity.SIGNED_FORM, signature_present=True,
        form_code=code,
    )  # fmt: skip
    fathers = do(commands.record, sanne, school.guardians["sanne.vader"], no, paper)
    return Letters(school, asked, mothers, fathers)


def _form_of_father(work: Work, school: SmallSchool) -> str:
    """Print a form for the father without drawing it, and return its code."""
    draft = queries.recipients(
        work, pupil_ids=(school.pupils["sanne"],), guardian_ids=(school.guardians["sanne.vader"],)
    )
    run = commands.prepare_run(work, draft)
    commands.store_run(work, run, layout={}, blank_pdf=b"", pdf_digest=b"\0" * 32, form_pages=2, pages=2)
    return run.forms[0].code


def pages_of(pdf: bytes) -> list[str]:
    """Return the words of each page, as a reader copies them."""
    found: list[str] = []
    with opened(pdf) as document:
        for number in range(len(document)):
            page = document[number]
            text = page.get_textpage()
            found.append(re.sub(r"\s+", " ", text.get_text_bounded()))
            text.close()
            page.close()
    return found


def words_of(pdf: bytes) -> str:
    """Return all words of a PDF."""
    return " ".join(pages_of(pdf))
