"""Consent on paper: the personal forms of a group or the school as one PDF, and a sample before printing."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import Any

from opoz_desktop.kernel.base import GroupId, GuardianId, PupilId, PurposeId
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.steps import Step
from opoz_desktop.kernel.work import Work
from opoz_desktop.pdf.page import Sheet

from ..commands.printing import PreparedForm, PreparedRun, prepare_run, store_run
from ..errors import NothingToPrint
from ..queries.recipients import FormDraft, Skipped, recipients
from .cover import draw_cover
from .fillable import fillable_form
from .form import FormDrawing, draw_blank, draw_form, draw_static
from .layout import MOST_PURPOSES, FormPlan, plan_form
from .reading import draw_reading, draw_reading_static
from .words import form_words

__all__ = [
    "MOST_PURPOSES",
    "FormScope",
    "PrintedRun",
    "draft_of",
    "draw_run",
    "fillable_form",
    "print_forms",
    "sample_form",
]

_EVERY = 10


@dataclass(frozen=True, slots=True)
class FormScope:
    """What to print: groups, pupils, or (neither) the whole school; all purposes that are asked, or some of them.

    `intro` is a paragraph in the school's own words; `guardian_ids` asks these guardians only, `pairs` each of these
    (pupil, guardian; None: the pupil) alone; `by_post` puts the guardian's own address in the window of the
    envelope, unless it is secret.
    """

    group_ids: tuple[GroupId, ...] = ()
    pupil_ids: tuple[PupilId, ...] = ()
    purpose_ids: tuple[PurposeId, ...] = ()
    hand_in_by: date | None = None
    only_missing: bool = False
    language: str = "nl"
    intro: str = ""
    guardian_ids: tuple[GuardianId, ...] = ()
    by_post: bool = False
    pairs: tuple[tuple[PupilId, GuardianId | None], ...] = ()


@dataclass(frozen=True, slots=True)
class PrintedRun:
    """A printing: the PDF, where it is kept, how much it is, and for whom no form could be made."""

    pdf: bytes
    run_id: int
    forms: int
    pages: int
    skipped: tuple[Skipped, ...]


def print_forms(
    register: Register, scope: FormScope, hang: Callable[[Work, int], object] | None = None
) -> Generator[Step, None, PrintedRun]:
    """Print the forms of a scope as one PDF and keep the run; every form gets a new code.

    Per group a cover sheet, then the forms in class-list order, one per pupil and guardian with authority,
    each on sheets of its own, with the text in another language behind it where that is asked. The drawing
    stands between two deeds, so that the window can go on asking; the run is kept in one deed at the end, and
    a printing that is stopped keeps nothing. `hang` gets the id of the run in that same deed, to hang it on what
    it belongs to: when it raises, nothing was printed. Raise NothingToPrint, TooManyPurposes.
    """
    yield Step(0.0, "reading")
    run, plan = register.do(_prepare, scope)
    pdf, pages = yield from draw_run(run, plan)
    run_id = register.do(
        _keep,
        run,
        hang,
        layout=plan.layout.to_json(),
        blank_pdf=_blank(run, plan),
        pdf_digest=hashlib.sha256(pdf).digest(),
        form_pages=plan.last,
        pages=pages,
    )
    return PrintedRun(pdf, run_id, len(run.forms), pages, run.draft.skipped)


def _keep(work: Work, run: PreparedRun, hang: Callable[[Work, int], object] | None, **printed: Any) -> int:
    """Keep a printing and what it belongs to: both, or nothing."""
    run_id = store_run(work, run, **printed)
    if hang is not None:
        hang(work, run_id)
    return run_id


def _prepare(work: Work, scope: FormScope) -> tuple[PreparedRun, FormPlan]:
    draft = draft_of(work, scope)
    run = prepare_run(work, draft)
    return run, plan_form(draft)


def sample_form(work: Work, scope: FormScope, pupil_id: PupilId | None = None) -> bytes:
    """Return a form of a scope without codes, marked as a sample; nothing is kept.

    It is the first form, or the first one of a pupil. Raise NothingToPrint.
    """
    draft = draft_of(work, scope)
    chosen = [r for r in draft.recipients if pupil_id in {None, r.pupil_id}]
    if not chosen or not draft.purposes:
        raise NothingToPrint(pupils=0, without_authority=len(draft.skipped))
    form = _drawing(replace(draft, recipients=(chosen[0],)), "voorbeeld", b"")
    draw_static(form)
    reading = draw_reading_static(form)
    draw_form(form, chosen[0], "")
    draw_reading(form, "", reading)
    return form.sheet.finish()


def draw_run(run: PreparedRun, plan: FormPlan) -> Generator[Step, None, tuple[bytes, int]]:
    """Draw a prepared run and return the PDF with its number of pages. Equal input gives equal bytes."""
    draft = run.draft
    form = _drawing(draft, run.template, run.key, plan)
    draw_static(form)
    reading = draw_reading_static(form)
    done, total = 0, len(run.forms)
    for (_, group), part in groupby(run.forms, key=lambda f: (f.recipient.group_id, f.recipient.group)):
        forms: Sequence[PreparedForm] = list(part)
        group_id = forms[0].recipient.group_id
        skipped = [s for s in draft.skipped if s.group_id == group_id]
        draw_cover(form, group, [f.recipient for f in forms], skipped, reading)
        for prepared in forms:
            draw_form(form, prepared.recipient, prepared.code)
            draw_reading(form, prepared.code, reading)
            done += 1
            if done % _EVERY == 0 or done == total:
                yield Step(done / total, "drawing", done, total)
    return form.sheet.finish(), form.sheet.pages


def _drawing(draft: FormDraft, template: str, key: bytes, plan: FormPlan | None = None) -> FormDrawing:
    found = plan or plan_form(draft)
    title = form_words(found.language)["file_title"]
    return FormDrawing(Sheet(title, language=found.language), found, draft, template, key)


def draft_of(work: Work, scope: FormScope) -> FormDraft:
    """Return who would get which form when this scope were printed now; nothing is drawn or kept."""
    return recipients(
        work,
        group_ids=scope.group_ids,
        pupil_ids=scope.pupil_ids,
        purpose_ids=scope.purpose_ids,
        hand_in_by=scope.hand_in_by,
        only_missing=scope.only_missing,
        language=scope.language,
        intro=scope.intro,
        guardian_ids=scope.guardian_ids,
        by_post=scope.by_post,
        pairs=scope.pairs,
    )


def _blank(run: PreparedRun, plan: FormPlan) -> bytes:
    """Return the form with nobody on it: what the reader of scans has to ignore."""
    form = _drawing(run.draft, run.template, b"", plan)
    draw_blank(form)
    return form.sheet.finish()
