"""One printed form as a PDF that a parent fills in on a screen and sends back; the program reads its fields."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from sqlalchemy import select

from opoz_desktop.features.school import queries as school
from opoz_desktop.features.school.model import Pupil
from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import PurposeId
from opoz_desktop.kernel.errors import NotFound
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work
from opoz_desktop.pdf.acroform import Choice, Spot, TextField, add_fields
from opoz_desktop.pdf.forms import FieldSpot
from opoz_desktop.pdf.page import WIDTH, Sheet

from ..errors import FormCannotBeFilled
from ..model import FormKey, FormRun, PrintedForm, PurposeVersion
from ..queries.purposes import TEXT_FIELDS, PurposeRow, purposes
from ..queries.recipients import (
    SELF,
    FormDraft,
    Paper,
    Recipient,
    Second,
    capacity_of,
    deciders_of,
    may_share_a_form,
)
from ..queries.standing import guardians_of
from ..rules.codes import shown_code
from ..rules.languages import DUTCH
from .form import FOOT_UP, FormDrawing, draw_form, draw_static
from .layout import FormPlan, plan_form
from .reading import draw_reading, draw_reading_static
from .words import form_words

VALUES = {"yes": "ja", "no": "nee"}
"""What the boxes export, in every language."""
_NAME, _DATE, _REMARK = 120, 10, 300


def fillable_form(work: Work, form_id: int) -> bytes:
    """Return one printed form as a PDF to fill in, with the same code and the wording that was printed.

    Fields: `line_<number>` with `ja` or `nee`, `name`, `date`, `remark` (and `name2`, `date2` where two sign), and
    `form_id` that nobody can change. It is a deed: the log says that it was made. Raise NotFound, and
    FormCannotBeFilled when its guardian has no say any more.
    """
    work.require(Permission.PRINT_FORMS)
    form = work.session.execute(select(PrintedForm).where(PrintedForm.id == form_id)).scalar()
    if form is None:
        raise NotFound(kind="form")
    run = work.session.get_one(FormRun, form.run_id)
    draft, recipient = _draft(work, form, run)
    key = work.session.execute(select(FormKey.key).order_by(FormKey.id).limit(1)).scalar_one()
    work.note(AuditLine("consent.fillable_form", f"pupil/{form.pupil_id}", {"form": form_id}))
    return draw_fillable(draft, recipient, form.code, run.template, key)


def draw_fillable(draft: FormDraft, recipient: Recipient, code: str, template: str, key: bytes) -> bytes:
    """Draw a form of a draft with its fields. Equal input gives equal bytes."""
    plan = plan_form(draft)
    sheet = Sheet(form_words(plan.language)["file_title"], language=plan.language)
    form = FormDrawing(sheet, plan, draft, template, key, typed=True)
    draw_static(form)
    reading = draw_reading_static(form)
    draw_form(form, recipient, code)
    draw_reading(form, code, reading)
    return add_fields(sheet.finish(), _choices(plan), _texts(plan, code, two=recipient.second is not None))


def _choices(plan: FormPlan) -> list[Choice]:
    boxes: dict[int, list[tuple[str, Spot]]] = {}
    for box in plan.layout.boxes:
        if box.value in VALUES:
            spot = Spot(box.page, box.x, box.y, box.size, box.size)
            boxes.setdefault(box.line, []).append((VALUES[box.value], spot))
    titles = {line.number: " ".join(line.title).replace("**", "") for line in plan.lines}
    return [Choice(f"line_{n}", f"{n}. {titles[n]}", pair) for n, pair in sorted(boxes.items())]


def _texts(plan: FormPlan, code: str, *, two: bool) -> list[TextField]:
    words = form_words(plan.language)
    places = {f.name: f for f in plan.layout.fields}
    shown = shown_code(code)
    middle = WIDTH - 143.0 if plan.turned else 143.0
    found = [TextField("form_id", shown, Spot(1, middle - 18, FOOT_UP - 4.0, 36, 5.5), len(shown), value=shown)]
    for block in ("", "2") if two else ("",):
        found.append(TextField(f"name{block}", words["label_name"], _above_line(places[f"signature{block}"]), _NAME))
        found.append(TextField(f"date{block}", words["label_date"], _above_line(places[f"date{block}"]), _DATE))
    remark = places["remark"]
    spot = Spot(remark.page, remark.x + 0.6, remark.y + 0.6, remark.w - 1.2, remark.h - 1.2)
    found.append(TextField("remark", words["remark"], spot, _REMARK, lines=True))
    return found


def _above_line(field: FieldSpot) -> Spot:
    """Return the room between the label and the line to write on."""
    return Spot(field.page, field.x, field.y + field.h - 6.8, field.w, 6.4)


def _draft(work: Work, form: PrintedForm, run: FormRun) -> tuple[FormDraft, Recipient]:
    """Return what was printed: for whom, on which paper, in the wording of that day."""
    extra: dict[str, Any] = run.layout.get("extra", {})
    recipient = _recipient(work, form)
    rows: list[tuple[PurposeId, int]] = [(PurposeId(r[0]), r[1]) for r in run.rows]
    draft = FormDraft(
        school.school(work), _worded(work, rows, DUTCH), (recipient,), (), run.printed_on, run.hand_in_by,
        run.language, _worded(work, rows, run.language) if run.language != DUTCH else (), extra.get("intro", ""),
        replace(Paper(**extra.get("paper", {})), window="none", duplex=False), school.letterhead(work),
    )  # fmt: skip
    return draft, recipient


def _recipient(work: Work, form: PrintedForm) -> Recipient:
    """Return for whom a form is.

    Raise FormCannotBeFilled when a guardian on it does not decide any more, also because the pupil does now, and for a
    form for two whose guardians do not live together any more, or in a dispute: neither gets the other's name.
    """
    p = school.pupil(work, form.pupil_id)
    mine = select(Pupil.id).where(Pupil.id == form.pupil_id)
    known = guardians_of(work, mine, work.today).get(form.pupil_id, ())
    deciders = deciders_of(work, form.pupil_id)
    able = {g.id: g for g in known if g.id in deciders and not g.ended}
    two = form.second_guardian_id
    if two is not None and not may_share_a_form(work, form.pupil_id, form.guardian_id, two):
        raise FormCannotBeFilled
    named: list[tuple[str, str]] = []
    for guardian_id in (form.guardian_id, form.second_guardian_id):
        if guardian_id is not None:
            if guardian_id not in able:
                raise FormCannotBeFilled
            named.append((able[guardian_id].shown, capacity_of(work, form.pupil_id, guardian_id)))
    guardian, capacity = named[0] if named else (p.name.full, SELF)
    second = form.second_guardian_id
    return Recipient(
        p.id, p.name.full, p.name.called, p.name.listed, p.born_on, p.group_id, p.group_label, form.guardian_id,
        guardian, capacity, None if second is None else Second(second, *named[1]),
    )  # fmt: skip


def _worded(work: Work, rows: list[tuple[PurposeId, int]], language: str) -> tuple[PurposeRow, ...]:
    """Return the purposes of a run with the texts of their versions as they were printed."""
    known = {p.id: p for p in purposes(work, asked_only=False, once=None, language=language)}
    texts = {
        r[0]: r[1]
        for r in work.rows(
            select(PurposeVersion.id, PurposeVersion.texts).where(PurposeVersion.id.in_([v for _, v in rows]))
        )
    }
    found: list[PurposeRow] = []
    for purpose_id, version in rows:
        chosen = language if language in texts[version] else DUTCH
        words = {f: texts[version][chosen].get(f, "") for f in TEXT_FIELDS}
        found.append(replace(known[purpose_id], version_id=version, language=chosen, **words))
    return tuple(found)
