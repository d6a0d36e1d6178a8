"""Print the forms of a round, or of a part of it, and hang the printing on the round."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from opoz_desktop.features.consent.pdf import FormScope, PrintedRun, draft_of, print_forms
from opoz_desktop.features.consent.queries import FormDraft
from opoz_desktop.kernel.base import GroupId, GuardianId, PupilId
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.steps import Step
from opoz_desktop.kernel.work import Work

from ..commands import attach_run
from ..errors import NobodyToAsk, RoundClosed
from ..model import RoundKind
from ..queries import Scope, newcomers, round_row, round_state


@dataclass(frozen=True, slots=True)
class Part:
    """Which part of a round to print: all of it, only who still owes an answer, or some pupils and guardians.

    `language` is another help language than that of the round.
    """

    only_owing: bool = False
    group_ids: tuple[GroupId, ...] = ()
    pupil_ids: tuple[PupilId, ...] = ()
    guardian_ids: tuple[GuardianId, ...] = ()
    language: str = ""


WHOLE = Part()


def print_round(register: Register, round_id: int, part: Part = WHOLE) -> Generator[Step, None, PrintedRun]:
    """Print a round and return the printing. Forms that it replaces expire.

    The printing and its place in the round are one deed: paper never stands outside its round. Raise NobodyToAsk,
    RoundClosed (also when that happened while it was drawn), and what `print_forms` raises. A printing that is
    stopped keeps nothing.
    """
    scope = register.ask(scope_of_round, round_id, part)
    return (yield from print_forms(register, scope, partial(_hang, round_id)))


def _hang(round_id: int, work: Work, run_id: int) -> int:
    return attach_run(work, round_id, run_id)


def scope_of_round(work: Work, round_id: int, part: Part = WHOLE) -> FormScope:
    """Return what to print for a part of a round. Raise NobodyToAsk, RoundClosed, NotFound."""
    row = round_row(work, round_id)
    if row.closed:
        raise RoundClosed
    scope = form_scope(work, row.kind, row.scope, row.hand_in_by, row.intro)
    if part.language:
        scope = replace(scope, language=part.language)
    if part.only_owing:
        return _owing_only(work, round_id, scope)
    if part.pupil_ids:
        return replace(
            scope, group_ids=(), pupil_ids=part.pupil_ids, guardian_ids=part.guardian_ids, only_missing=False
        )
    if part.group_ids:
        return replace(scope, group_ids=part.group_ids)
    return scope


def form_scope(work: Work, kind: RoundKind, scope: Scope, hand_in_by: date | None = None, intro: str = "") -> FormScope:
    """Return whom a choice is about today; newcomers are looked up. Raise NobodyToAsk."""
    pupil_ids = scope.pupil_ids
    if kind is RoundKind.NEWCOMERS:
        pupil_ids = newcomers(work, scope.since) if scope.since is not None else ()
    nobody = kind in {RoundKind.NEWCOMERS, RoundKind.PUPIL} and not pupil_ids
    nowhere = kind in {RoundKind.GROUPS, RoundKind.EVENT} and not (scope.group_ids or scope.pupil_ids)
    if nobody or nowhere:
        raise NobodyToAsk(kind=kind)
    return FormScope(
        group_ids=scope.group_ids,
        pupil_ids=pupil_ids,
        purpose_ids=scope.purpose_ids,
        hand_in_by=hand_in_by,
        only_missing=scope.only_missing,
        language=scope.language,
        intro=intro,
    )


def draft_of_plan(
    work: Work, kind: RoundKind, scope: Scope, hand_in_by: date | None = None, intro: str = ""
) -> FormDraft | None:
    """Return who would get a form with this choice; None when nobody can be asked."""
    try:
        wanted = form_scope(work, kind, scope, hand_in_by, intro)
    except NobodyToAsk:
        return None
    return draft_of(work, wanted)


def _owing_only(work: Work, round_id: int, scope: FormScope) -> FormScope:
    owing = round_state(work, round_id).owing
    if not owing:
        raise NobodyToAsk(kind=RoundKind.MISSING)
    return replace(
        scope,
        group_ids=(),
        pupil_ids=tuple(dict.fromkeys(o.pupil_id for o in owing)),
        pairs=tuple((o.pupil_id, o.guardian_id) for o in owing),
        only_missing=True,
    )
