"""Questions about piles: which there are, what is in one, the picture of a page, and what the reader needs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import case, func, or_, select

from opoz_desktop.features.consent.model import (
    Decision,
    DecisionVoid,
    EvidenceFile,
    FormEvent,
    FormKey,
    FormRun,
    FormState,
    PrintedForm,
    PurposeVersion,
)
from opoz_desktop.features.consent.queries import form_for_entry
from opoz_desktop.features.consent.queries.standing import GuardianShort, guardians_of
from opoz_desktop.features.consent.rules import shown_code
from opoz_desktop.features.consent.rules.facts import Has
from opoz_desktop.features.school import queries as school
from opoz_desktop.features.school.model import Pupil
from opoz_desktop.kernel.base import PupilId, PurposeId
from opoz_desktop.kernel.errors import NotFound
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..model import PageState, ScanPage, ScanPile
from ..scan.advice import advice
from ..scan.readings import PageReading, ReadContext, RunPaper
from .errors import CodePageUnknown
from .rules import FormFacts, FormLine, PageRow, PileRow, PileView, Sheet, sheets_of, tally_of

_DUTCH = "nl"


def piles(work: Work, *, closed: bool = False) -> tuple[PileRow, ...]:
    """Return the piles that are not put away (or those that are too), the newest first."""
    work.require(Permission.RECORD_CONSENT)
    opened = func.sum(case((ScanPage.state == PageState.OPEN, 1), else_=0))
    statement = (
        select(
            ScanPile.id, ScanPile.started_at, ScanPile.received_on, ScanPile.total, func.count(ScanPage.id), opened,
            ScanPile.closed_at,
        )
        .outerjoin(ScanPage, ScanPage.pile_id == ScanPile.id)
        .group_by(ScanPile.id)
        .order_by(ScanPile.id.desc())
    )  # fmt: skip
    if not closed:
        statement = statement.where(ScanPile.closed_at.is_(None))
    return tuple(PileRow(r[0], r[1], r[2], r[3], r[4], r[5] or 0, r[6] is not None) for r in work.rows(statement))


def waiting_pages(work: Work) -> int:
    """Return how many pages have no place yet."""
    work.require(Permission.RECORD_CONSENT)
    return work.session.execute(select(func.count()).where(ScanPage.state == PageState.OPEN)).scalar_one()


def pile(work: Work, pile_id: int) -> PileView:
    """Return a pile with its sheets. Raise NotFound."""
    work.require(Permission.RECORD_CONSENT)
    row = next((p for p in piles(work, closed=True) if p.id == pile_id), None)
    if row is None:
        raise NotFound(kind="pile")
    mine = select(ScanPage.form_id).where(ScanPage.pile_id == pile_id, ScanPage.form_id.is_not(None))
    elsewhere = ScanPage.form_id.in_(mine) & (ScanPage.state == PageState.OPEN)
    pages = _pages(work, or_(ScanPage.pile_id == pile_id, elsewhere))
    own = [p for p in pages if p.pile_id == pile_id]
    sheets = sheets_of(pages, forms_of(work, {p.form_id for p in pages if p.form_id is not None}))
    return PileView(row, sheets, tally_of(own), advice([p.reading for p in own]))


def sheet(work: Work, pile_id: int, key: str) -> Sheet:
    """Return one sheet of a pile. Raise NotFound."""
    work.require(Permission.RECORD_CONSENT)
    kind, _, number = key.partition("/")
    if kind == "page":
        pages = _pages(work, (ScanPage.id == int(number)) & (ScanPage.pile_id == pile_id))
    else:
        here = or_(ScanPage.pile_id == pile_id, ScanPage.state == PageState.OPEN)
        pages = _pages(work, (ScanPage.form_id == int(number)) & here)
    found = sheets_of(pages, forms_of(work, {p.form_id for p in pages if p.form_id is not None}))
    one = next((s for s in found if s.key == key), None)
    if one is None:
        raise NotFound(kind="sheet")
    return one


def page_picture(work: Work, page_id: int) -> tuple[str, bytes]:
    """Return kind and bytes of a page's picture, wherever it is kept; empty when the pile was put away."""
    work.require(Permission.RECORD_CONSENT)
    row = work.session.execute(
        select(ScanPage.media_type, ScanPage.content, EvidenceFile.media_type, EvidenceFile.content)
        .outerjoin(EvidenceFile, EvidenceFile.id == ScanPage.evidence_id)
        .where(ScanPage.id == page_id)
    ).first()
    if row is None:
        raise NotFound(kind="page")
    kept: bytes | None = row[1]
    return (row[0], kept) if kept is not None else (row[2] or "", row[3] or b"")


def read_context(work: Work) -> ReadContext:
    """Return what the reader needs to know of the school file: two statements, whatever the number of forms."""
    work.require(Permission.RECORD_CONSENT)
    key = work.session.execute(select(FormKey.key).order_by(FormKey.id).limit(1)).scalar() or b""
    runs = {
        r[0]: RunPaper(r[1], r[2])
        for r in work.rows(select(FormRun.id, FormRun.layout, FormRun.blank_pdf))
        if r[1] and r[2]
    }
    forms = work.rows(select(PrintedForm.code, PrintedForm.run_id))
    return ReadContext(key, {code: runs[run] for code, run in forms if run in runs})


def pages_done(work: Work, pile_id: int) -> frozenset[int]:
    """Return the numbers of the pages that are in the school file."""
    work.require(Permission.RECORD_CONSENT)
    return frozenset(r[0] for r in work.rows(select(ScanPage.number).where(ScanPage.pile_id == pile_id)))


def forms_of(work: Work, form_ids: set[int]) -> dict[int, FormFacts]:
    """Return whose the forms are and what they ask, in a fixed number of statements."""
    work.require(Permission.RECORD_CONSENT)
    rows = work.rows(
        select(
            PrintedForm.id, PrintedForm.code, PrintedForm.pupil_id, PrintedForm.guardian_id,
            PrintedForm.second_guardian_id, PrintedForm.pages, FormRun.rows, FormRun.printed_on, FormRun.language,
        )
        .join(FormRun, FormRun.id == PrintedForm.run_id)
        .where(PrintedForm.id.in_(form_ids))
    )  # fmt: skip
    if not rows:
        return {}
    pupils = {p.id: p for status in school.Status for p in school.pupils(work, school.PupilFilter(status=status))}
    about = select(Pupil.id).where(Pupil.id.in_({r.pupil_id for r in rows}))
    people = guardians_of(work, about, work.today)
    versions = {v for r in rows for _, v in r.rows}
    texts = work.rows(select(PurposeVersion.id, PurposeVersion.texts).where(PurposeVersion.id.in_(versions)))
    titles = {v: t[_DUTCH]["title"] for v, t in texts}
    before, last = _before(work, {r.pupil_id for r in rows}), _last_states(work, form_ids)
    return {r.id: _facts(r, pupils, people.get(r.pupil_id, ()), titles, before, last) for r in rows}


def _facts(
    r: Any,
    pupils: Mapping[PupilId, school.PupilRow],
    people: Sequence[GuardianShort],
    titles: Mapping[int, str],
    before: Mapping[tuple[int, int | None, int], str],
    last: Mapping[int, FormState],
) -> FormFacts:
    child = pupils[r.pupil_id]
    guardian = next((g for g in people if g.id == r.guardian_id), None)
    return FormFacts(
        r.id, shown_code(r.code), r.pupil_id, r.guardian_id, child.name.full, child.name.listed, child.sort,
        child.group_label,
        child.name.full if r.guardian_id is None else guardian.shown if guardian is not None else "",
        guardian.relation if guardian is not None else "", r.pages, r.printed_on, r.language,
        tuple(
            FormLine(n, PurposeId(p), titles[v], before.get((r.pupil_id, r.guardian_id, p), ""))
            for n, (p, v) in enumerate(r.rows, 1)
        ),
        second=r.second_guardian_id is not None,
        left=child.status is school.Status.FORMER,
        decides=r.guardian_id is None or (guardian is not None and guardian.has is Has.YES and not guardian.ended),
        booked=last.get(r.id) is FormState.BOOKED,
    )  # fmt: skip


def _before(work: Work, pupil_ids: set[PupilId]) -> dict[tuple[int, int | None, int], str]:
    rows = work.rows(
        select(Decision.pupil_id, Decision.guardian_id, Decision.purpose_id, Decision.value)
        .where(Decision.pupil_id.in_(pupil_ids), Decision.id.not_in(select(DecisionVoid.decision_id)))
        .order_by(Decision.received_on, Decision.id)
    )
    return {(r[0], r[1], r[2]): "yes" if r[3].value == "yes" else "no" for r in rows}


def _last_states(work: Work, form_ids: set[int]) -> dict[int, FormState]:
    found = select(FormEvent.form_id, FormEvent.state).where(FormEvent.form_id.in_(form_ids)).order_by(FormEvent.id)
    return {r[0]: r[1] for r in work.rows(found)}


def _pages(work: Work, where: Any) -> list[PageRow]:
    columns = (
        ScanPage.id, ScanPage.pile_id, ScanPage.number, ScanPage.state, ScanPage.form_id, ScanPage.reading,
        ScanPage.answers, ScanPage.turn, ScanPage.evidence_id,
    )  # fmt: skip
    rows = work.rows(select(*columns).where(where).order_by(ScanPage.pile_id, ScanPage.number))
    return [PageRow(r[0], r[1], r[2], r[3], r[4], PageReading.from_json(r[5]), r[6], r[7], r[8]) for r in rows]


def pile_of(work: Work, digests: Sequence[str]) -> int:
    """Return the open pile of exactly these files, 0 when there is none."""
    work.require(Permission.RECORD_CONSENT)
    rows = work.rows(select(ScanPile.id, ScanPile.digests).where(ScanPile.closed_at.is_(None)))
    return next((r[0] for r in rows if r[1] == list(digests)), 0)


def code_typed(work: Work, page_id: int, typed: str, number: int) -> tuple[str, int, bytes]:
    """Check a typed code for a page; return the code, the page of the form and the picture, to read it anew.

    Raise CodeMistyped, CodeUnknown, CodePageUnknown, NotFound.
    """
    work.require(Permission.RECORD_CONSENT)
    form = form_for_entry(work, typed)
    if not 1 <= number <= form.pages:
        raise CodePageUnknown(pages=form.pages)
    code = work.session.execute(select(PrintedForm.code).where(PrintedForm.id == form.form_id)).scalar_one()
    return code, number, page_picture(work, page_id)[1]
