"""Book filled PDFs: the file goes into the encrypted register as proof, in the same deed as its answers."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from opoz_desktop.features.consent import commands
from opoz_desktop.features.consent.commands import Booked, Evidence
from opoz_desktop.features.consent.rules import Answer
from opoz_desktop.kernel.base import PupilId, PurposeId
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.steps import Step, Steps
from opoz_desktop.kernel.work import Work

from .errors import FileStops


@dataclass(frozen=True, slots=True)
class FileToBook:
    """One file of a pile with what `book_file` needs; `number` is its place in the list on screen."""

    number: int
    pupil_id: PupilId
    form_id: int
    answers: Mapping[PurposeId, Answer | None]
    evidence: Evidence
    title: str
    content: bytes
    both: Collection[PurposeId] = ()


def book_file(
    work: Work,
    pupil_id: PupilId,
    form_id: int,
    answers: Mapping[PurposeId, Answer | None],
    evidence: Evidence,
    title: str,
    content: bytes,
    *,
    both: Collection[PurposeId] = (),
    again: bool = False,
) -> Booked:
    """Book one filled PDF with its original bytes as evidence; `title` names no person.

    Raise what `commands.attach` and `commands.book_form` raise; then nothing of it is kept.
    """
    work.require(Permission.RECORD_CONSENT)
    file_id = commands.attach(work, pupil_id, title, "application/pdf", content)
    proven = replace(evidence, file_ids=(*evidence.file_ids, file_id))
    return commands.book_form(work, form_id, answers, proven, both=both, again=again)


def book_files(work: Work, files: Sequence[FileToBook]) -> Steps[tuple[Booked, ...]]:
    """Book a pile in one Work: all of it, or, with FileStops for the file that cannot be booked, nothing."""
    work.require(Permission.RECORD_CONSENT)
    done: list[Booked] = []
    for one in files:
        yield Step(len(done) / len(files), "writing", len(done), len(files))
        try:
            done.append(
                book_file(
                    work, one.pupil_id, one.form_id, one.answers, one.evidence, one.title, one.content, both=one.both
                )
            )
        except OpozError as error:
            raise FileStops(number=one.number) from error
    return tuple(done)


def undo_files(work: Work, booked: Sequence[Booked]) -> None:
    """Take back a pile of bookings, the last one first; the files stay on record as what was received.

    Raise what `commands.undo_booking` raises; then all of them stand.
    """
    work.require(Permission.RECORD_CONSENT)
    for one in reversed(booked):
        commands.undo_booking(work, one)
