"""Deeds about piles: store pages, decide what a person saw, book a sheet, take it back, put the pile away."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PIL import Image
from sqlalchemy import select, update

from opoz_desktop.features.consent import commands as consent
from opoz_desktop.features.consent.commands import Booked, Evidence
from opoz_desktop.features.consent.errors import BookedAlready
from opoz_desktop.features.consent.model import PrintedForm
from opoz_desktop.features.consent.queries.booking import booked_from
from opoz_desktop.features.consent.rules import Answer, Channel, Identity
from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import PurposeId
from opoz_desktop.kernel.errors import InvalidValue, NotFound
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..model import PageState, ScanPage, ScanPile
from ..scan.readings import Mark, PageKind, PageReading, ReadPage
from .errors import PileBusy, SheetNotReady
from .queries import sheet
from .rules import LATER, SECOND, SIGNATURE, STRIP, Sheet

_NO_QUESTION = frozenset({PageKind.BLANK, PageKind.READING})
_CHOICES = frozenset({Mark.YES.value, Mark.NO.value, Mark.NOTHING.value, LATER})
_ANSWERS = {Mark.YES.value: Answer.YES, Mark.NO.value: Answer.NO}


@dataclass(frozen=True, slots=True)
class SheetBooked:
    """What booking a sheet did, and what taking it back needs. `same`: it was on record already."""

    key: str
    page_ids: tuple[int, ...]
    booked: tuple[Booked, ...]
    same: bool = False


def start_pile(work: Work, digests: Sequence[str], received_on: date) -> tuple[int, bool]:
    """Start a pile, or go on with the open one of the same files; return its id and whether it was there already."""
    work.require(Permission.RECORD_CONSENT)
    if received_on > work.today:
        raise InvalidValue(field="received_on", reason="future")
    for row in work.session.execute(select(ScanPile).where(ScanPile.closed_at.is_(None))).scalars():
        if row.digests == list(digests):
            return row.id, True
    made = ScanPile(
        started_at=work.now, by=work.actor.user_id, received_on=received_on, digests=list(digests), total=0,
        closed_at=None,
    )  # fmt: skip
    work.session.add(made)
    work.session.flush()
    work.note(AuditLine("intake.pile_start", f"pile/{made.id}", {"files": len(digests)}))
    return made.id, False


def store_pages(work: Work, pile_id: int, pages: Sequence[ReadPage]) -> None:
    """Keep pages that were read; pages that are there already stay as they are."""
    work.require(Permission.RECORD_CONSENT)
    codes = {p.reading.code for p in pages if p.reading.code}
    known = work.rows(select(PrintedForm.code, PrintedForm.id).where(PrintedForm.code.in_(codes)))
    forms = {r[0]: r[1] for r in known}
    have = {r[0] for r in work.rows(select(ScanPage.number).where(ScanPage.pile_id == pile_id))}
    fresh = [p for p in pages if p.reading.number not in have]
    work.session.add_all(_page(pile_id, p, forms) for p in fresh)
    if pages:
        work.change(update(ScanPile).where(ScanPile.id == pile_id).values(total=pages[0].total))
    work.session.flush()
    work.note(AuditLine("intake.pile_pages", f"pile/{pile_id}", {"pages": len(fresh)}))


def decide(work: Work, page_id: int, key: str, said: str) -> None:
    """Keep what a person saw on a line ("yes", "no", "nothing", "later"); "" takes the choice back.

    Raise NotFound, InvalidValue for another answer or a page that is booked.
    """
    work.require(Permission.RECORD_CONSENT)
    page = _open(work, page_id)
    if said and said not in _CHOICES:
        raise InvalidValue(field="said", reason="unknown")
    rest = {k: v for k, v in page.answers.items() if k != key}
    page.answers = {**rest, key: said} if said else rest
    work.session.flush()
    facts = {"page": page.number, "said": said or "none"}
    work.note(AuditLine("intake.pile_decide", f"pile/{page.pile_id}", facts))


def put_aside(work: Work, page_ids: Sequence[int]) -> None:
    """Set pages aside: they are kept until the pile is put away, and nothing is booked from them."""
    work.require(Permission.RECORD_CONSENT)
    _move(work, page_ids, PageState.OPEN, PageState.ASIDE)


def take_up(work: Work, page_ids: Sequence[int]) -> None:
    """Take pages up again that were set aside."""
    work.require(Permission.RECORD_CONSENT)
    _move(work, page_ids, PageState.ASIDE, PageState.OPEN)


def read_anew(work: Work, page_id: int, reading: PageReading) -> None:
    """Keep what was read on a page after its code was typed. Raise NotFound."""
    work.require(Permission.RECORD_CONSENT)
    page = _open(work, page_id)
    found = work.session.execute(select(PrintedForm.id).where(PrintedForm.code == reading.code)).scalar()
    if found is None:
        raise NotFound(kind="form")
    page.form_id, page.reading, page.answers = found, replace(reading, number=page.number).to_json(), {}
    work.session.flush()
    work.note(AuditLine("intake.pile_code", f"pile/{page.pile_id}", {"page": page.number, "form": found}))


def forget_code(work: Work, page_id: int, reading: PageReading) -> None:
    """Take back a typed code: the page has no form again. Raise NotFound."""
    work.require(Permission.RECORD_CONSENT)
    page = _open(work, page_id)
    page.form_id, page.reading, page.answers = None, reading.to_json(), {}
    work.session.flush()
    work.note(AuditLine("intake.pile_code", f"pile/{page.pile_id}", {"page": page.number, "form": 0}))


def book_sheet(work: Work, pile_id: int, key: str, *, again: bool = False) -> SheetBooked:
    """Book one sheet as a person confirmed it: answers, withdrawals, and its pages as evidence, in one deed.

    `again` says that an earlier entry of the form was wrong. A form that says what is on record already gets its
    pages as further evidence. Raise SheetNotReady while something is asked, and all that `book_form` raises
    (BookedOtherwise, DatedBeforePrinting): then nothing of it is kept.
    Source: scanning design, section 7 rules 1 to 6.
    """
    work.require(Permission.RECORD_CONSENT)
    one = sheet(work, pile_id, key)
    if one.facts is None or one.blocked:
        raise SheetNotReady(asks=len(one.asks))
    pages = [p for p in one.pages if p.state is PageState.OPEN]
    if not pages:
        raise NotFound(kind="sheet")
    received = work.session.execute(select(ScanPile.received_on).where(ScanPile.id == pages[0].pile_id)).scalar_one()
    files = _evidence(work, one, [p.id for p in pages])
    evidence = Evidence(
        decided_on=received, received_on=received, channel=Channel.SCAN, identity=Identity.SIGNED_FORM,
        signature_present=_said(one, SIGNATURE) == Mark.YES, language=one.facts.language, file_ids=files,
    )  # fmt: skip
    purposes = {line.number: line.purpose_id for line in one.facts.lines}
    marks = {line.number: line.chosen or line.mark.value for line in one.lines if line.key.isdigit()}
    withdrawn = [
        line.number for line in one.lines if line.key.startswith(STRIP) and (line.chosen or line.mark.value) == Mark.NO
    ]
    booked: list[Booked] = []
    same = False
    if marks:
        answers = {purposes[n]: _ANSWERS.get(m) for n, m in marks.items()}
        later = [purposes[n] for n, m in marks.items() if m == LATER]
        second = _said(one, SECOND) == Mark.YES
        try:
            booked.append(
                consent.book_form(work, one.facts.id, answers, evidence, both=later, second_signed=second, again=again)
            )
        except BookedAlready:
            same = True
            _prove_again(work, one, files)
    if withdrawn:
        slip = replace(evidence, channel=Channel.STRIP, signature_present=_strip_signed(one))
        no: Mapping[PurposeId, Answer | None] = {purposes[n]: Answer.NO for n in withdrawn}
        try:
            booked.append(consent.book_form(work, one.facts.id, no, slip))
        except BookedAlready:
            same = True
    ids = tuple(p.id for p in pages)
    work.change(update(ScanPage).where(ScanPage.id.in_(ids)).values(state=PageState.BOOKED, content=None))
    work.note(AuditLine("intake.pile_book", f"pile/{pile_id}", {"form": one.facts.id, "pages": len(ids)}))
    return SheetBooked(key, ids, tuple(booked), same)


def undo_sheets(work: Work, done: Sequence[SheetBooked]) -> None:
    """Take back bookings, the last one first: the sheets are asked again, their pages stay on record as received."""
    work.require(Permission.RECORD_CONSENT)
    for one in reversed(done):
        for booked in reversed(one.booked):
            consent.undo_booking(work, booked)
    ids = [number for one in done for number in one.page_ids]
    work.change(update(ScanPage).where(ScanPage.id.in_(ids)).values(state=PageState.OPEN))
    work.note(AuditLine("intake.pile_unbook", "", {"sheets": len(done), "pages": len(ids)}))


def close_pile(work: Work, pile_id: int) -> int:
    """Put a pile away: pictures that proved nothing leave the school file for good. Return how many.

    Raise NotFound, PileBusy while a page has no place.
    """
    work.require(Permission.RECORD_CONSENT)
    row = work.session.get(ScanPile, pile_id)
    if row is None or row.closed_at is not None:
        raise NotFound(kind="pile")
    mine = ScanPage.pile_id == pile_id
    left = len(work.rows(select(ScanPage.id).where(mine, ScanPage.state == PageState.OPEN)))
    if left:
        raise PileBusy(left=left)
    gone = work.change(update(ScanPage).where(mine, ScanPage.content.is_not(None)).values(content=None, answers={}))
    row.closed_at = work.now
    work.session.flush()
    work.note(AuditLine("intake.pile_close", f"pile/{pile_id}", {"pictures": gone}))
    return gone


def _page(pile_id: int, page: ReadPage, forms: Mapping[str, int]) -> ScanPage:
    reading, picture = page.reading, page.picture
    ours = reading.kind in {PageKind.FORM, PageKind.STRIP_ONLY}
    return ScanPage(
        pile_id=pile_id, number=reading.number,
        state=PageState.ASIDE if reading.kind in _NO_QUESTION else PageState.OPEN,
        form_id=forms.get(reading.code) if ours else None, media_type=picture.media_type, content=picture.content,
        digest=picture.digest, turn=picture.turn, reading=reading.to_json(), answers={}, evidence_id=None,
    )  # fmt: skip


def _open(work: Work, page_id: int) -> ScanPage:
    page = work.session.get(ScanPage, page_id)
    if page is None:
        raise NotFound(kind="page")
    if page.state is not PageState.OPEN:
        raise InvalidValue(field="page", reason="not_open")
    return page


def _move(work: Work, page_ids: Sequence[int], old: PageState, new: PageState) -> None:
    moved = work.change(
        update(ScanPage).where(ScanPage.id.in_(page_ids), ScanPage.state == old).values(state=new)
    )  # fmt: skip
    if moved != len(page_ids):
        raise InvalidValue(field="page", reason=new.value)
    work.note(AuditLine("intake.pile_aside", "", {"pages": moved, "state": new.value}))


def _evidence(work: Work, one: Sheet, page_ids: Sequence[int]) -> tuple[int, ...]:
    """Attach the pages of a sheet; a page that is evidence already, after an undo, is not attached twice."""
    assert one.facts is not None
    found = work.session.execute(select(ScanPage).where(ScanPage.id.in_(page_ids)).order_by(ScanPage.number)).scalars()
    files: list[int] = []
    for page in found.all():
        if page.evidence_id is None and page.content:
            media_type, content = _provable(page.media_type, page.content)
            title = f"{one.facts.code} · {page.reading['page'] or 'S'}"
            page.evidence_id = consent.attach(work, one.facts.pupil_id, title, media_type, content)
        if page.evidence_id is not None:
            files.append(page.evidence_id)
    work.session.flush()
    return tuple(files)


def _provable(media_type: str, content: bytes) -> tuple[str, bytes]:
    """Return a picture in a kind that every computer shows; a fax page in TIFF becomes PNG, dot for dot."""
    if media_type != "image/tiff":
        return media_type, content
    with Image.open(io.BytesIO(content), formats=("TIFF",)) as picture:
        out = io.BytesIO()
        picture.save(out, "PNG", dpi=picture.info.get("dpi", (200, 200)))
    return "image/png", out.getvalue()


def _prove_again(work: Work, one: Sheet, files: Sequence[int]) -> None:
    assert one.facts is not None
    numbers = [s.decision_id for s in booked_from(work, one.facts.id, one.facts.guardian_id).values()]
    if numbers:
        for number in files:
            consent.prove(work, number, numbers)


def _said(one: Sheet, key: str) -> str:
    return next((line.chosen or line.mark.value for line in one.lines if line.key == key), "")


def _strip_signed(one: Sheet) -> bool:
    return any("strip_signed" in p.reading.flags for p in one.pages)


__all__ = [
    "SheetBooked", "book_sheet", "close_pile", "decide", "forget_code", "put_aside",
    "read_anew", "start_pile", "store_pages", "take_up", "undo_sheets",
]  # fmt: skip
