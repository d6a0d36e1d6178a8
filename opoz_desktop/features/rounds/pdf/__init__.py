"""Letters to one guardian at a time: receipt, reminder, yearly letter, disagreement, confirmation of a withdrawal.

Each is made as a deed that leaves a line in the log. What is drawn for a preview is marked as a sample and leaves none.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Generator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import groupby

from opoz_desktop.kernel.base import GroupId, GuardianId, PupilId, PurposeId
from opoz_desktop.kernel.freetext import refuse_bsn
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.steps import Step
from opoz_desktop.kernel.work import Work
from opoz_desktop.pdf.page import Sheet

from ..commands.letters import note_letter, note_reminders
from ..errors import NothingToWrite
from ..queries.letters import (
    Addressee,
    Frame,
    OnRecord,
    Owed,
    Pair,
    addressee,
    disagreement,
    frame_of,
    owed_letters,
    received,
    withdrawn,
    yearly_letters_of,
)
from .cover import draw_cover
from .drawing import draw_disagreement, draw_reminder, draw_withdrawal, draw_yearly
from .paper import LONGEST_NOTE, Letter, checked_note, letter_words
from .receipt import Receipt

_EVERY = 10


class Kind(StrEnum):
    """The kinds of letters; the values are the names of their words."""

    RECEIPT = "receipt"
    REMINDER = "reminder"
    YEARLY = "yearly"
    DISAGREEMENT = "disagreement"
    WITHDRAWAL = "withdrawal"


@dataclass(frozen=True, slots=True)
class LetterAsk:
    """One letter about one pupil. `guardian_id` None: the pupil; for a disagreement every guardian gets one.

    `decision_ids` choose what a receipt is for (none: the newest answers), `purpose_ids` what a disagreement or a
    confirmation is about, `places` are lines for a confirmation, `received_by` is the name on a receipt, `note` is
    the school's own paragraph.
    """

    kind: Kind
    pupil_id: PupilId
    guardian_id: GuardianId | None = None
    decision_ids: tuple[int, ...] = ()
    purpose_ids: tuple[PurposeId, ...] = ()
    places: tuple[str, ...] = ()
    received_by: str = ""
    note: str = ""
    step: int = 1
    hand_in_by: date | None = None


@dataclass(frozen=True, slots=True)
class LettersRun:
    """A making of letters: the PDF, how many letters and pages."""

    pdf: bytes
    letters: int
    pages: int


def make_letter(work: Work, ask: LetterAsk) -> bytes:
    """Make one letter and note it: a line in the log, and a row where it is a reminder. Return the PDF.

    Raise NotAllowed, NotFound, NothingToWrite, InvalidValue (note), LooksLikeBsn.
    """
    pdf, people = _drawn(work, ask, sample=False)
    digest = hashlib.sha256(pdf).digest()
    if ask.kind in {Kind.REMINDER, Kind.YEARLY}:
        yearly = ask.kind is Kind.YEARLY
        note_reminders(work, None, [to.pair for to in people], digest, step=ask.step, yearly=yearly)
    for to in people:
        note_letter(work, ask.kind.value, to.pupil_id, to.guardian_id, digest)
    return pdf


def sample_letter(work: Work, ask: LetterAsk) -> bytes:
    """Return a letter as it would be, marked as a sample; nothing is noted. Raise what `make_letter` raises."""
    return _drawn(work, ask, sample=True)[0]


def receipt(
    work: Work,
    pupil_id: PupilId,
    guardian_id: GuardianId | None,
    decision_ids: Sequence[int],
    *,
    note: str = "",
    received_by: str = "",
) -> bytes:
    """Make the receipt (A5) of recorded answers of one guardian; never the answers of another."""
    ids = tuple(decision_ids)
    ask = LetterAsk(Kind.RECEIPT, pupil_id, guardian_id, decision_ids=ids, note=note, received_by=received_by)
    return make_letter(work, ask)


def disagreement_letter(work: Work, pupil_id: PupilId, purpose_ids: Sequence[PurposeId], *, note: str = "") -> bytes:
    """Make the letter that there is no agreement: one per guardian who decides, all with the same words."""
    return make_letter(work, LetterAsk(Kind.DISAGREEMENT, pupil_id, purpose_ids=tuple(purpose_ids), note=note))


def withdrawal_confirmation(
    work: Work,
    pupil_id: PupilId,
    guardian_id: GuardianId | None,
    purpose_ids: Sequence[PurposeId],
    *,
    places: Sequence[str] = (),
    note: str = "",
) -> bytes:
    """Make the confirmation of a withdrawal, with the places where it comes down as plain lines."""
    ask = LetterAsk(
        Kind.WITHDRAWAL, pupil_id, guardian_id, purpose_ids=tuple(purpose_ids), places=tuple(places), note=note
    )
    return make_letter(work, ask)


def reminder_letters(
    register: Register,
    round_id: int | None,
    pairs: Collection[Pair],
    *,
    step: int = 1,
    hand_in_by: date | None = None,
    note: str = "",
) -> Generator[Step, None, LettersRun]:
    """Make the reminders of a round as one PDF in class-list order, each on sheets of its own, and keep them.

    Raise NothingToWrite when nobody of these owes an answer. A making that is stopped keeps nothing.
    """
    yield Step(0.0, "reading")
    frame = register.ask(frame_of)
    owed = register.ask(owed_letters, round_id, tuple(pairs))
    letter = Letter(_sheet(Kind.REMINDER), frame, Kind.REMINDER.value, checked_note(note))

    def draw(one: Letter, item: Owed, number: int) -> int:
        return draw_reminder(one, item, number, step, hand_in_by)

    run = yield from _run(letter, [(o.to, o) for o in owed], draw)
    people = [o.to.pair for o in owed]
    register.do(note_reminders, round_id, people, hashlib.sha256(run.pdf).digest(), step=step)
    return run


def yearly_letters(
    register: Register, group_ids: Collection[GroupId] = (), *, note: str = ""
) -> Generator[Step, None, LettersRun]:
    """Make the yearly letters of groups, or of the school, as one PDF in class-list order, and keep them.

    Raise NothingToWrite when nobody decides for anybody.
    """
    yield Step(0.0, "reading")
    frame = register.ask(frame_of)
    records = register.ask(yearly_letters_of, tuple(group_ids))
    letter = Letter(_sheet(Kind.YEARLY), frame, Kind.YEARLY.value, checked_note(note))
    run = yield from _run(letter, [(r.to, r) for r in records], draw_yearly)
    people = [r.to.pair for r in records]
    register.do(note_reminders, None, people, hashlib.sha256(run.pdf).digest(), yearly=True)
    return run


def _run(
    letter: Letter, items: Sequence[tuple[Addressee, object]], draw: Callable[..., int]
) -> Generator[Step, None, LettersRun]:
    """Draw letters per group below a cover; the pages of the letters are counted on a trial sheet first."""
    if not items:
        raise NothingToWrite(kind=letter.kind)
    done, total, number = 0, len(items), 1
    for _, part in groupby(items, key=lambda item: (item[0].group_id, item[0].group)):
        group = list(part)
        pages = _measured(letter, group, draw, number)
        draw_cover(letter, group[0][0].group, [to for to, _ in group], number, pages)
        for _, item in group:
            draw(letter, item, number)
            number += 1
            done += 1
            if done % _EVERY == 0 or done == total:
                yield Step(done / total, "drawing", done, total)
    return LettersRun(letter.sheet.finish(), total, letter.sheet.pages)


def _measured(letter: Letter, group: Sequence[tuple[Addressee, object]], draw: Callable[..., int], number: int) -> int:
    trial = Letter(Sheet(""), letter.frame, letter.kind, letter.note, letter.sample)
    return sum(draw(trial, item, number + i) for i, (_, item) in enumerate(group))


def _drawn(work: Work, ask: LetterAsk, *, sample: bool) -> tuple[bytes, tuple[Addressee, ...]]:
    frame = frame_of(work)
    letter = Letter(_sheet(ask.kind), frame, ask.kind.value, checked_note(ask.note), sample)
    people = _KINDS[ask.kind](work, ask, letter)
    return letter.sheet.finish(), people


def _receipt(work: Work, ask: LetterAsk, letter: Letter) -> tuple[Addressee, ...]:
    to = addressee(work, ask.pupil_id, ask.guardian_id)
    rows = received(work, ask.pupil_id, ask.guardian_id, ask.decision_ids)
    if not rows:
        raise NothingToWrite(kind=ask.kind.value)
    Receipt(letter, to, rows, ask.received_by).draw()
    return (to,)


def _reminder(work: Work, ask: LetterAsk, letter: Letter) -> tuple[Addressee, ...]:
    owed = owed_letters(work, None, [(ask.pupil_id, ask.guardian_id)])
    if not owed:
        raise NothingToWrite(kind=ask.kind.value)
    draw_reminder(letter, owed[0], 0, ask.step, ask.hand_in_by)
    return (owed[0].to,)


def _yearly(work: Work, ask: LetterAsk, letter: Letter) -> tuple[Addressee, ...]:
    records: Sequence[OnRecord] = yearly_letters_of(work, pupil_ids=(ask.pupil_id,))
    mine = [r for r in records if r.to.guardian_id == ask.guardian_id]
    if not mine:
        raise NothingToWrite(kind=ask.kind.value)
    draw_yearly(letter, mine[0], 0)
    return (mine[0].to,)


def _disagreement(work: Work, ask: LetterAsk, letter: Letter) -> tuple[Addressee, ...]:
    people, titles = disagreement(work, ask.pupil_id, ask.purpose_ids)
    for to in people:
        draw_disagreement(letter, to, titles, 0)
    return people


def _withdrawal(work: Work, ask: LetterAsk, letter: Letter) -> tuple[Addressee, ...]:
    to = addressee(work, ask.pupil_id, ask.guardian_id)
    rows = withdrawn(work, ask.pupil_id, ask.guardian_id, ask.purpose_ids)
    if not rows:
        raise NothingToWrite(kind=ask.kind.value)
    draw_withdrawal(letter, to, rows, tuple(refuse_bsn("places", place) for place in ask.places))
    return (to,)


_KINDS: dict[Kind, Callable[[Work, LetterAsk, Letter], tuple[Addressee, ...]]] = {
    Kind.RECEIPT: _receipt,
    Kind.REMINDER: _reminder,
    Kind.YEARLY: _yearly,
    Kind.DISAGREEMENT: _disagreement,
    Kind.WITHDRAWAL: _withdrawal,
}


def _sheet(kind: Kind) -> Sheet:
    return Sheet(letter_words(kind.value)["file_title"])


__all__ = [
    "LONGEST_NOTE", "Frame", "Kind", "LetterAsk", "LettersRun", "checked_note", "disagreement_letter", "make_letter",
    "receipt", "reminder_letters", "sample_letter", "withdrawal_confirmation", "yearly_letters",
]  # fmt: skip
