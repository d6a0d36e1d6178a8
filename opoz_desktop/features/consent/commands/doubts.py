"""Two marks on one line: the stricter reading holds from the day the paper came in, until it is clear.

A doubt is a signal of one guardian about one purpose. It ends when a person ends it, when the same paper is entered
again without two marks there, or when that guardian answers afterwards (`queries.signals.cleared_doubts`).
Source: scanning design, section 7 rules 2 and 4.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from sqlalchemy import select

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import GuardianId, PupilId, PurposeId
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..model import ConsentFlag
from ..rules.facts import Flag
from .signals import TAKEN_BACK, raise_flag

Doubted = tuple[GuardianId | None, PurposeId]


def raise_doubts(
    work: Work, pupil_id: PupilId, doubted: Collection[Doubted], source: str, since: date
) -> tuple[int, ...]:
    """Note the doubts that this paper (`source`: its code, or where it lies) raises and that are not noted yet."""
    work.require(Permission.RECORD_CONSENT)
    noted = _open_doubts(work, pupil_id, source)
    fresh = sorted(set(doubted) - noted.keys(), key=lambda d: (d[0] or 0, d[1]))
    return tuple(
        raise_flag(work, pupil_id, Flag.DOUBT, source, guardian_id=guardian, purpose_id=purpose, since=since)
        for guardian, purpose in fresh
    )


def clear_doubts(
    work: Work, pupil_id: PupilId, guardians: Collection[GuardianId | None], source: str, still: Collection[PurposeId]
) -> tuple[int, ...]:
    """End the doubts of guardians that this paper raised and does not raise any more; return those that ended."""
    work.require(Permission.RECORD_CONSENT)
    noted = _open_doubts(work, pupil_id, source)
    ended = [flag for (guardian, purpose), flag in noted.items() if guardian in guardians and purpose not in still]
    _end(work, ended, work.today)
    return tuple(flag.id for flag in ended)


def undo_doubts(work: Work, raised: Collection[int], cleared: Collection[int]) -> None:
    """Take back what an entry did: what it raised never stopped anything, what it cleared stands again."""
    work.require(Permission.RECORD_CONSENT)
    ended = set(work.session.scalars(select(ConsentFlag.ends_id).where(ConsentFlag.ends_id.in_(raised))))
    begun = work.session.scalars(select(ConsentFlag).where(ConsentFlag.id.in_([*raised, *cleared]))).all()
    _end(work, [flag for flag in begun if flag.id in raised and flag.id not in ended], None)
    for flag in begun:
        if flag.id in cleared:
            raise_flag(
                work, flag.pupil_id, flag.kind, flag.source, guardian_id=flag.guardian_id,
                purpose_id=flag.purpose_id, since=flag.since,
            )  # fmt: skip


def _open_doubts(work: Work, pupil_id: PupilId, source: str) -> dict[Doubted, ConsentFlag]:
    ended = select(ConsentFlag.ends_id).where(ConsentFlag.pupil_id == pupil_id, ConsentFlag.ends_id.is_not(None))
    found = work.session.scalars(
        select(ConsentFlag).where(
            ConsentFlag.pupil_id == pupil_id,
            ConsentFlag.kind == Flag.DOUBT,
            ConsentFlag.source == source,
            ConsentFlag.ends_id.is_(None),
            ConsentFlag.id.not_in(ended),
        )
    )
    return {(flag.guardian_id, flag.purpose_id): flag for flag in found if flag.purpose_id is not None}


def _end(work: Work, flags: Iterable[ConsentFlag], on: date | None) -> None:
    """End doubts on a day, or (None) on their own first day: then they never stopped anything."""
    for flag in flags:
        work.session.add(
            ConsentFlag(
                pupil_id=flag.pupil_id, purpose_id=flag.purpose_id, guardian_id=flag.guardian_id, kind=flag.kind,
                since=max(flag.since, on) if on is not None else flag.since, until=None,
                source=flag.source if on is not None else TAKEN_BACK, ends_id=flag.id, recorded_at=work.now,
                recorded_by=work.actor.user_id,
            )
        )  # fmt: skip
        action = "consent.flag_end" if on is not None else "consent.flag_undo"
        work.note(AuditLine(action, f"pupil/{flag.pupil_id}", {"flag": flag.id}))
    work.session.flush()
