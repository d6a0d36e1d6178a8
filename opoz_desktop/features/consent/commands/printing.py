"""Deeds around printing: give every form its code, and keep what was printed."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, insert, select

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.errors import InvalidValue, NotFound
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..errors import NothingToPrint
from ..model import FormEvent, FormKey, FormRun, FormState, PrintedForm
from ..queries.recipients import FormDraft, Recipient
from ..rules import new_code


@dataclass(frozen=True, slots=True)
class PreparedForm:
    """A recipient with the code of the form."""

    recipient: Recipient
    code: str


@dataclass(frozen=True, slots=True)
class PreparedRun:
    """A printing that is ready to be drawn. `template` is the number of the form, as paper calls it."""

    draft: FormDraft
    forms: tuple[PreparedForm, ...]
    key: bytes
    template: str


def prepare_run(work: Work, draft: FormDraft) -> PreparedRun:
    """Give every form of a draft a new random code. Raise NothingToPrint when there is none.

    Printing again gives new codes: paper of an older run stays recognisable as such.
    """
    work.require(Permission.PRINT_FORMS)
    if not draft.recipients or not draft.purposes:
        raise NothingToPrint(pupils=len(draft.recipients), without_authority=len(draft.skipped))
    codes: set[str] = set()
    while len(codes) < len(draft.recipients):
        codes.add(new_code(secrets.token_bytes))
    runs = work.session.execute(
        select(func.count(FormRun.id)).where(FormRun.printed_on >= date(work.today.year, 1, 1))
    ).scalar_one()
    ordered = sorted(codes)
    secrets.SystemRandom().shuffle(ordered)
    forms = tuple(PreparedForm(r, c) for r, c in zip(draft.recipients, ordered, strict=True))
    return PreparedRun(draft, forms, _key(work), f"TF-{work.today.year}-{runs + 1}")


def store_run(
    work: Work, run: PreparedRun, *, layout: dict[str, Any], blank_pdf: bytes, pdf_digest: bytes, form_pages: int,
    pages: int,
) -> int:  # fmt: skip
    """Keep a printing: its layout, its blank form, the fingerprint of the PDF, and every form. Return its id."""
    work.require(Permission.PRINT_FORMS)
    draft = run.draft
    row = FormRun(
        printed_on=work.today, printed_at=work.now, printed_by=work.actor.user_id, template=run.template,
        language=draft.language, hand_in_by=draft.hand_in_by,
        rows=[[p.id, p.version_id] for p in draft.purposes], layout=layout, blank_pdf=blank_pdf,
        pdf_digest=pdf_digest, forms=len(run.forms), pages=pages,
    )  # fmt: skip
    work.session.add(row)
    work.session.flush()
    work.session.execute(
        insert(PrintedForm),
        [
            {
                "run_id": row.id, "code": f.code, "pupil_id": f.recipient.pupil_id,
                "guardian_id": f.recipient.guardian_id,
                "second_guardian_id": f.recipient.second.guardian_id if f.recipient.second else None,
                "pages": form_pages, "position": i,
            }
            for i, f in enumerate(run.forms, 1)
        ],
    )  # fmt: skip
    work.note(
        AuditLine("consent.print_forms", f"form_run/{row.id}", {"forms": len(run.forms), "pages": pages}, pdf_digest)
    )
    return row.id


def mark_form(work: Work, form_id: int, state: FormState, on: date | None = None) -> None:
    """Note what happened to a printed form. Raise NotFound, InvalidValue for a day in the future."""
    work.require(Permission.RECORD_CONSENT)
    pupil_id = work.session.execute(select(PrintedForm.pupil_id).where(PrintedForm.id == form_id)).scalar()
    if pupil_id is None:
        raise NotFound(kind="form")
    day = on or work.today
    if day > work.today:
        raise InvalidValue(field="on", reason="future")
    work.session.add(
        FormEvent(form_id=form_id, state=state, on=day, recorded_at=work.now, recorded_by=work.actor.user_id)
    )
    work.note(AuditLine("consent.form", f"pupil/{pupil_id}", {"form": form_id, "state": state.value}))


def _key(work: Work) -> bytes:
    found = work.session.execute(select(FormKey.key).order_by(FormKey.id).limit(1)).scalar()
    if found is not None:
        return found
    key = secrets.token_bytes(32)
    work.session.add(FormKey(key=key, made_at=work.now))
    work.session.flush()
    return key
