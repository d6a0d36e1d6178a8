"""The rounds with their counts, and what a new round is proposed from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.sql.selectable import Subquery

from opoz_desktop.features.consent.model import FormEvent, FormRun, FormState, PrintedForm, PurposeVersion
from opoz_desktop.features.consent.queries import PurposeRow, purposes
from opoz_desktop.features.school.model import Pupil
from opoz_desktop.kernel.base import GroupId, PupilId, PurposeId, UserId
from opoz_desktop.kernel.choices import choice
from opoz_desktop.kernel.errors import NotFound
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..model import Round, RoundKind, RoundRun, RoundStep, StepKind
from ..rules import Tally, Terms


@dataclass(frozen=True, slots=True)
class Scope:
    """Whom a round asks what: ids and days, no names. Without groups and pupils it is for the whole school.

    `language` is the one help language of the forms; "nl" is Dutch alone.
    """

    group_ids: tuple[GroupId, ...] = ()
    pupil_ids: tuple[PupilId, ...] = ()
    purpose_ids: tuple[PurposeId, ...] = ()
    since: date | None = None
    event_id: int | None = None
    only_missing: bool = False
    language: str = "nl"

    def to_json(self) -> dict[str, Any]:
        """Return the scope as the register keeps it."""
        return {
            "group_ids": list(self.group_ids),
            "pupil_ids": list(self.pupil_ids),
            "purpose_ids": list(self.purpose_ids),
            "since": self.since.isoformat() if self.since else None,
            "event_id": self.event_id,
            "only_missing": self.only_missing,
            "language": self.language,
        }

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> Scope:
        """Read a scope that was kept; what is not there has its standard value."""
        since = kept.get("since")
        return cls(
            tuple(GroupId(n) for n in kept.get("group_ids", ())),
            tuple(PupilId(n) for n in kept.get("pupil_ids", ())),
            tuple(PurposeId(n) for n in kept.get("purpose_ids", ())),
            date.fromisoformat(since) if since else None,
            kept.get("event_id"),
            bool(kept.get("only_missing", False)),
            str(kept.get("language", "nl")),
        )


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step of the ladder of a round."""

    id: int
    round_id: int
    position: int
    kind: StepKind
    due_on: date
    done_on: date | None
    done_by: UserId | None


@dataclass(frozen=True, slots=True)
class RoundRow:
    """A round in the list. `runs` are its printings; `counts` say where its forms are."""

    id: int
    title: str
    kind: RoundKind
    scope: Scope
    intro: str
    opened_on: date
    hand_in_by: date
    closed_on: date | None
    recorded_by: UserId
    runs: int
    counts: Tally
    next_step: StepRow | None
    """The first step of the ladder that was not done."""

    @property
    def closed(self) -> bool:
        """Whether nothing is waited for any more."""
        return self.closed_on is not None


@dataclass(frozen=True, slots=True)
class LooseRun:
    """A printing that belongs to no round: made before there were rounds."""

    id: int
    template: str
    printed_on: date
    printed_by: UserId
    forms: int
    back: int


def rounds(work: Work) -> tuple[RoundRow, ...]:
    """Return all rounds, running ones first, newest first. Three statements, whatever their number."""
    work.require(Permission.PRINT_FORMS)
    found = work.rows(_rounds().order_by(Round.closed_on.is_not(None), Round.opened_on.desc(), Round.id.desc()))
    counts, ladders = _counts(work), _next_steps(work)
    return tuple(_row(r, counts, ladders) for r in found)


def round_row(work: Work, round_id: int) -> RoundRow:
    """Return one round. Raise NotFound."""
    return replace(uncounted(work, round_id), counts=_counts(work, round_id).get(round_id, Tally()))


def uncounted(work: Work, round_id: int) -> RoundRow:
    """Return one round without its counts, for whoever counts the forms anyway. Raise NotFound."""
    work.require(Permission.PRINT_FORMS)
    found = work.session.execute(_rounds().where(Round.id == round_id)).first()
    if found is None:
        raise NotFound(kind="round")
    return _row(found, {}, _next_steps(work))


def steps_of(work: Work, round_id: int) -> tuple[StepRow, ...]:
    """Return the ladder of a round in its order."""
    work.require(Permission.PRINT_FORMS)
    return tuple(StepRow(*r) for r in work.rows(steps().where(RoundStep.round_id == round_id)))


def loose_runs(work: Work, limit: int = 50) -> tuple[LooseRun, ...]:
    """Return the printings that belong to no round, newest first."""
    work.require(Permission.PRINT_FORMS)
    last = last_events()
    back = func.count(PrintedForm.id).filter(last.c.state.in_((FormState.RETURNED, FormState.BOOKED)))
    found = work.rows(
        select(FormRun.id, FormRun.template, FormRun.printed_on, FormRun.printed_by, FormRun.forms, back)
        .outerjoin(RoundRun, RoundRun.form_run_id == FormRun.id)
        .outerjoin(PrintedForm, PrintedForm.run_id == FormRun.id)
        .outerjoin(last, last.c.form_id == PrintedForm.id)
        .where(RoundRun.id.is_(None))
        .group_by(FormRun.id)
        .order_by(FormRun.id.desc())
        .limit(limit)
    )
    return tuple(LooseRun(*r) for r in found)


def newcomers(work: Work, since: date) -> tuple[PupilId, ...]:
    """Return the pupils who were enrolled on or after a day and are at school."""
    work.require(Permission.PRINT_FORMS)
    found = work.rows(
        select(Pupil.id)
        .where(Pupil.archived.is_(False), Pupil.enrolled_on >= since, Pupil.enrolled_on <= work.today)
        .order_by(Pupil.id)
    )
    return tuple(r[0] for r in found)


def changed_purposes(work: Work) -> tuple[PurposeRow, ...]:
    """Return the purposes in use whose text changed in a way that asks again, newest change first."""
    work.require(Permission.PRINT_FORMS)
    asked = {p.id: p for p in purposes(work)}
    newer = {
        r[0]
        for r in work.rows(
            select(PurposeVersion.purpose_id)
            .group_by(PurposeVersion.purpose_id)
            .having(func.max(PurposeVersion.semantic) > func.min(PurposeVersion.semantic))
        )
    }
    found = [p for n, p in asked.items() if n in newer]
    return tuple(sorted(found, key=lambda p: p.valid_from, reverse=True))


def terms(work: Work) -> Terms:
    """Return after how many school days the steps of a ladder are proposed: choices of the board."""
    return Terms(
        *(
            int(choice(work, f"rounds.{name}_schooldays").value)
            for name in ("hand_in", "letter", "talk", "phone", "close")
        )
    )


def steps() -> Select[*tuple[Any, ...]]:
    """Select the columns of StepRow in the order of the ladder."""
    return select(
        RoundStep.id, RoundStep.round_id, RoundStep.position, RoundStep.kind, RoundStep.due_on, RoundStep.done_on,
        RoundStep.done_by,
    ).order_by(RoundStep.round_id, RoundStep.position)  # fmt: skip


def last_events(forms: Select[Any] | None = None) -> Subquery:
    """Select form_id, state and day of the last event of every form, or of the forms that a statement selects."""
    newest = select(func.max(FormEvent.id)).group_by(FormEvent.form_id)
    if forms is not None:
        newest = newest.where(FormEvent.form_id.in_(forms))
    return (
        select(FormEvent.form_id, FormEvent.state, FormEvent.on).where(FormEvent.id.in_(newest)).subquery("last_event")
    )


def forms_of_round(round_id: int) -> Select[Any]:
    """Select the ids of the forms of a round."""
    return (
        select(PrintedForm.id)
        .join(RoundRun, RoundRun.form_run_id == PrintedForm.run_id)
        .where(RoundRun.round_id == round_id)
    )


def _rounds() -> Select[*tuple[Any, ...]]:
    runs = select(func.count(RoundRun.id)).where(RoundRun.round_id == Round.id).scalar_subquery()
    return select(
        Round.id, Round.title, Round.kind, Round.scope, Round.intro, Round.opened_on, Round.hand_in_by, Round.closed_on,
        Round.recorded_by, runs.label("runs"),
    )  # fmt: skip


def _row(r: Any, counts: Mapping[int, Tally], ladders: Mapping[int, StepRow]) -> RoundRow:
    return RoundRow(
        r.id, r.title, r.kind, Scope.from_json(r.scope), r.intro, r.opened_on, r.hand_in_by, r.closed_on,
        r.recorded_by, r.runs, counts.get(r.id, Tally()), ladders.get(r.id) if r.closed_on is None else None,
    )  # fmt: skip


def _next_steps(work: Work) -> dict[int, StepRow]:
    found: dict[int, StepRow] = {}
    for r in work.rows(steps().where(RoundStep.done_on.is_(None))):
        found.setdefault(r.round_id, StepRow(*r))
    return found


def _counts(work: Work, round_id: int | None = None) -> dict[int, Tally]:
    last = last_events(forms_of_round(round_id) if round_id is not None else None)
    statement = (
        select(RoundRun.round_id, last.c.state, func.count(PrintedForm.id))
        .join(PrintedForm, PrintedForm.run_id == RoundRun.form_run_id)
        .outerjoin(last, last.c.form_id == PrintedForm.id)
        .group_by(RoundRun.round_id, last.c.state)
    )
    if round_id is not None:
        statement = statement.where(RoundRun.round_id == round_id)
    found: dict[int, dict[str, int]] = {}
    for number, state, count in work.rows(statement):
        stage = state if state is not None else FormState.PRINTED
        own = found.setdefault(number, {})
        own[stage.value] = own.get(stage.value, 0) + count
    return {number: Tally(**own) for number, own in found.items()}
