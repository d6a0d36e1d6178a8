"""Deeds about events: plan, change, cancel, and the questions that an event has of its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta

from sqlalchemy import delete, select, update

from opoz_desktop.features.consent import commands as consent
from opoz_desktop.features.consent import queries as purposes
from opoz_desktop.features.consent.commands import PolicyChange
from opoz_desktop.features.consent.rules.facts import Basis, Level, Medium, Policy
from opoz_desktop.features.school import queries as school
from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import GroupId, PurposeId
from opoz_desktop.kernel.errors import InvalidValue, NotFound
from opoz_desktop.kernel.freetext import one_line, refuse_bsn
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..errors import EventEndsBeforeBegin, EventIsCancelled, EventWithoutGroup, PlaceMissing, QuestionEndsTooEarly
from ..model import Event, EventGroup, EventPurpose
from ..queries import event
from ..rules import PLACES
from ..wording import words

LONGEST = 120
_SHORT = 24
"""Signs of the head of a question's column."""
_BOTH = frozenset({Medium.ONLINE, Medium.PRESS})
"""Uses of which courts say that both guardians decide; the standing purposes begin the same way."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question of one event: where the pictures go, who sees them, how long they stay.

    Answers hold up to and with `holds_to`; None is the last day of the event.
    """

    title: str
    who: str
    how_long: str
    medium: Medium = Medium.CLOSED
    holds_to: date | None = None


@dataclass(frozen=True, slots=True)
class EventFacts:
    """What is typed about an event. `purpose_ids` are uses that exist; `questions` are made with the event."""

    title: str
    on: date
    until: date
    group_ids: tuple[GroupId, ...]
    purpose_ids: tuple[PurposeId, ...] = ()
    photographer: str = ""
    note: str = ""
    questions: tuple[Question, ...] = field(default=())


def plan_event(work: Work, facts: EventFacts) -> int:
    """Plan an event and return its id. Questions of its own need the permission to make purposes.

    The groups are those of one school year. Raise PlaceMissing, EventEndsBeforeBegin, EventWithoutGroup,
    QuestionEndsTooEarly, NotFound, LooksLikeBsn.
    """
    work.require(Permission.PLAN_EVENTS)
    texts = _checked(work, facts)
    row = Event(
        **texts, on=facts.on, until=facts.until, cancelled_on=None, recorded_at=work.now,
        recorded_by=work.actor.user_id,
    )  # fmt: skip
    work.session.add(row)
    work.session.flush()
    _set_groups(work, row.id, facts.group_ids)
    made = _ask(work, row.id, facts, first=1)
    _set_uses(work, row.id, (*facts.purpose_ids, *made))
    work.note(
        AuditLine("imagery.plan_event", f"event/{row.id}", {"groups": len(facts.group_ids), "questions": len(made)})
    )
    return row.id


def change_event(work: Work, event_id: int, facts: EventFacts) -> None:
    """Change an event; questions it has stay, new ones are added. The end of their answers moves with the last day.

    Raise as `plan_event` does, and EventIsCancelled.
    """
    work.require(Permission.PLAN_EVENTS)
    before = event(work, event_id)
    if before.cancelled_on is not None:
        raise EventIsCancelled
    texts = _checked(work, facts)
    work.change(update(Event).where(Event.id == event_id).values(**texts, on=facts.on, until=facts.until))
    _set_groups(work, event_id, facts.group_ids)
    own = tuple(p.id for p in before.questions)
    made = _ask(work, event_id, facts, first=len(own) + 1)
    _set_uses(work, event_id, (*(p for p in facts.purpose_ids if p not in own), *own, *made))
    if facts.until != before.until:
        _move_ends(work, event_id, before.until, facts.until)
    work.note(AuditLine("imagery.change_event", f"event/{event_id}", {"groups": len(facts.group_ids)}))


def cancel_event(work: Work, event_id: int) -> None:
    """Cancel an event: it stays on record, its questions are asked no more. Raise NotFound, EventIsCancelled."""
    work.require(Permission.PLAN_EVENTS)
    row = event(work, event_id)
    if row.cancelled_on is not None:
        raise EventIsCancelled
    work.change(update(Event).where(Event.id == event_id).values(cancelled_on=work.today))
    for question in row.questions:
        if question.asked:
            consent.end_question(work, question.id, asked=False, source=words()["question"]["cancelled"])
    work.note(AuditLine("imagery.cancel_event", f"event/{event_id}"))


def uncancel_event(work: Work, event_id: int) -> None:
    """Take back that an event was cancelled; the questions that stopped with it are asked again."""
    work.require(Permission.PLAN_EVENTS)
    row = event(work, event_id)
    work.change(update(Event).where(Event.id == event_id).values(cancelled_on=None))
    w = words()["question"]
    for question in row.questions:
        if not question.asked and question.source == w["cancelled"]:
            consent.end_question(work, question.id, asked=True, source=w["source"])
    work.note(AuditLine("imagery.uncancel_event", f"event/{event_id}"))


def event_again(work: Work, event_id: int, on: date) -> EventFacts:
    """Return an earlier event as the beginning of a new one from a day on: as many days, the same uses, groups by name.

    Groups that do not exist in the school year that counts are left out; questions come along as new questions, with
    the texts they had. Nothing is kept before `plan_event`.
    """
    work.require(Permission.PLAN_EVENTS)
    row = event(work, event_id)
    now = {g.label: g.id for g in school.groups(work)}
    until = on + (row.until - row.on)
    return EventFacts(
        row.title, on, until, tuple(now[label] for _, label in row.groups if label in now),
        tuple(p.id for p in row.purposes if not p.once and p.asked), row.photographer, row.note,
        tuple(Question(p.title, p.who, p.how_long, p.medium) for p in row.questions),
    )  # fmt: skip


def _checked(work: Work, facts: EventFacts) -> dict[str, str]:
    texts = {
        "title": refuse_bsn("title", one_line(facts.title)),
        "photographer": refuse_bsn("photographer", one_line(facts.photographer)),
        "note": refuse_bsn("note", one_line(facts.note)),
    }
    if not texts["title"]:
        raise PlaceMissing(field="title")
    for name, text in texts.items():
        if len(text) > (4 * LONGEST if name == "note" else LONGEST):
            raise InvalidValue(field=name, reason="too_long")
    if facts.until < facts.on:
        raise EventEndsBeforeBegin
    if not facts.group_ids:
        raise EventWithoutGroup
    years = [{g.id for g in school.groups(work, year.id)} for year in school.years(work)[:2]]
    if not any(known.issuperset(facts.group_ids) for known in years):
        raise NotFound(kind="group")
    uses = {p.id for p in purposes.purposes(work, asked_only=False, once=None) if p.medium in PLACES}
    if any(p not in uses for p in facts.purpose_ids):
        raise NotFound(kind="purpose")
    for question in facts.questions:
        for name, text in (("title", question.title), ("who", question.who), ("how_long", question.how_long)):
            if not one_line(text):
                raise PlaceMissing(field=name)
        if question.holds_to is not None and question.holds_to < facts.until:
            raise QuestionEndsTooEarly
    return texts


def _ask(work: Work, event_id: int, facts: EventFacts, *, first: int) -> tuple[PurposeId, ...]:
    """Make the questions of an event; their answers end the day after the event, or later when that was chosen."""
    made: list[PurposeId] = []
    w = words()["question"]
    for number, question in enumerate(facts.questions, first):
        title = one_line(question.title)
        texts = {
            "nl": {
                "title": title, "short": title[:_SHORT], "what": w["what"], "who": one_line(question.who),
                "by": w["by"], "how_long": one_line(question.how_long),
            }
        }  # fmt: skip
        policy = PolicyChange(
            asked=True,
            basis=Basis.CONSENT,
            rule=Policy.ALL_AUTHORITY_HOLDERS if question.medium in _BOTH else Policy.ONE_WITHOUT_KNOWN_OBJECTION,
            until_leaving=True,
            source=w["source"],
            valid_until=(question.holds_to or facts.until) + timedelta(days=1),
        )
        code = f"EVENT_{event_id}_{number}"
        made.append(consent.add_purpose(work, code, Level.SCHOOL, question.medium, texts, policy, once=True))
    return tuple(made)


def _move_ends(work: Work, event_id: int, before: date, now: date) -> None:
    """Let the answers to the questions of an event end with its new last day, unless they were to hold longer."""
    for row in event(work, event_id).questions:
        if row.valid_until is None or row.valid_until == before + timedelta(days=1) or row.valid_until <= now:
            consent.end_question(work, row.id, source=row.source, valid_until=now + timedelta(days=1))


def _set_groups(work: Work, event_id: int, group_ids: tuple[GroupId, ...]) -> None:
    work.change(delete(EventGroup).where(EventGroup.event_id == event_id))
    work.session.add_all(EventGroup(event_id=event_id, group_id=g) for g in dict.fromkeys(group_ids))
    work.session.flush()


def _set_uses(work: Work, event_id: int, purpose_ids: tuple[PurposeId, ...]) -> None:
    known = {r[0] for r in work.rows(select(EventPurpose.purpose_id).where(EventPurpose.event_id == event_id))}
    work.change(
        delete(EventPurpose).where(EventPurpose.event_id == event_id, EventPurpose.purpose_id.not_in(purpose_ids))
    )
    work.session.add_all(
        EventPurpose(event_id=event_id, purpose_id=p) for p in dict.fromkeys(purpose_ids) if p not in known
    )
    work.session.flush()
