"""From history lines to what a timeline shows: answers that came in together become one event."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from opoz_desktop.features.consent.commands.signals import TAKEN_BACK
from opoz_desktop.features.consent.model import FormState, VoidKind
from opoz_desktop.features.consent.queries import HistoryKind, HistoryLine
from opoz_desktop.features.consent.rules import Answer, Flag, Order
from opoz_desktop.kernel.freetext import capital
from opoz_desktop.shell import dates

from . import words


@dataclass(frozen=True, slots=True)
class StoryEvent:
    """One event: the day, an icon with its tone, what happened, and details in one line."""

    on: date
    icon: str
    tone: str
    title: str
    detail: str
    taken_back: bool = False


@dataclass(frozen=True, slots=True)
class Cast:
    """How people and purposes are called: guardians by id (0 the pupil), purposes by id, users by id."""

    guardians: Mapping[int, str]
    purposes: Mapping[int, str]
    user: Callable[[int], str]


def story(lines: Sequence[HistoryLine], cast: Cast) -> tuple[StoryEvent, ...]:
    """Return the events of a pupil in the order given (newest first)."""
    events: list[StoryEvent] = []
    rest = list(lines)
    while rest:
        first = rest.pop(0)
        if first.kind is not HistoryKind.DECISION:
            events.append(_single(first, cast))
            continue
        same = [first, *(line for line in rest if _together(first, line))]
        rest = [line for line in rest if line not in same]
        events.append(_answers(same, cast))
    return tuple(events)


def _together(a: HistoryLine, b: HistoryLine) -> bool:
    if b.kind is not HistoryKind.DECISION or a.decision is None or b.decision is None:
        return False
    same_deed = a.guardian_id == b.guardian_id and a.at == b.at and a.on == b.on
    return same_deed and a.decision.voided == b.decision.voided and a.decision.channel == b.decision.channel


def _answers(lines: Sequence[HistoryLine], cast: Cast) -> StoryEvent:
    first = lines[0]
    made = first.decision
    assert made is not None
    who = capital(_guardian(first, cast))
    values = [line.decision.value for line in lines if line.decision is not None]
    withdrawn = all(value is Answer.WITHDRAWN for value in values)
    if len(lines) == 1:
        about = cast.purposes.get(first.purpose_id or 0, "")
        said = {
            Answer.YES: QCoreApplication.translate("ConsentStory", "{who}: yes, {purpose}"),
            Answer.NO: QCoreApplication.translate("ConsentStory", "{who}: no, {purpose}"),
            Answer.WITHDRAWN: QCoreApplication.translate("ConsentStory", "{who} withdraws {purpose}"),
        }[values[0]]
        title = said.format(who=who, purpose=about)
    elif withdrawn:
        title = QCoreApplication.translate("ConsentStory", "{who} withdraws %n consents", "", len(lines)).format(
            who=who
        )
    else:
        yes = values.count(Answer.YES)
        title = QCoreApplication.translate("ConsentStory", "{who}: {yes} yes, {no} no").format(
            who=who, yes=yes, no=len(values) - yes
        )
    parts = [dates.written(first.on), words.channel_word(made.channel), _by(first, cast)]
    if made.form_code:
        parts.append(QCoreApplication.translate("ConsentStory", "form {code}").format(code=made.form_code))
    elif made.document_ref:
        parts.append(made.document_ref)
    if made.voided:
        parts.append(QCoreApplication.translate("ConsentStory", "taken back, does not count"))
    icon, tone = ("circle-x", "no") if withdrawn else ("pen-line", "ink2")
    return StoryEvent(first.on, icon, "ink3" if made.voided else tone, title, _joined(parts), made.voided)


def _single(line: HistoryLine, cast: Cast) -> StoryEvent:
    who = _guardian(line, cast)
    about = cast.purposes.get(line.purpose_id or 0, QCoreApplication.translate("ConsentStory", "all purposes"))
    icon, tone, title = _KIND[line.kind](line)
    title = capital(title.format(who=who, purpose=about))
    extra = "" if line.text == TAKEN_BACK else line.text
    if line.kind is HistoryKind.FORM_PRINTED:
        extra = QCoreApplication.translate("ConsentStory", "code {code}").format(code=line.detail)
    elif line.kind is HistoryKind.FORM_EVENT:
        extra = QCoreApplication.translate("ConsentStory", "code {code}").format(code=line.text)
    return StoryEvent(line.on, icon, tone, title, _joined([dates.written(line.on), extra, _by(line, cast)]))


def _taken_back(line: HistoryLine) -> tuple[str, str, str]:
    if line.detail == VoidKind.CORRECTION.value:
        return "pencil", "ink2", QCoreApplication.translate("ConsentStory", "Answer of {who} corrected: {purpose}")
    return "undo-2", "ink2", QCoreApplication.translate("ConsentStory", "Answer of {who} taken back: {purpose}")


def _flag(line: HistoryLine) -> tuple[str, str, str]:
    if line.detail == Flag.OBJECTION.value:
        return "hand", "no", QCoreApplication.translate("ConsentStory", "Objection heard: {purpose}")
    if line.detail == Flag.DOUBT.value:
        return "circle-help", "open", QCoreApplication.translate("ConsentStory", "{who} marked both boxes: {purpose}")
    return "git-compare", "open", QCoreApplication.translate("ConsentStory", "Disagreement noted: {purpose}")


def _flag_ended(line: HistoryLine) -> tuple[str, str, str]:
    if line.text == TAKEN_BACK:
        return "undo-2", "ink2", QCoreApplication.translate("ConsentStory", "Signal taken back: {purpose}")
    return "circle-check", "ink2", QCoreApplication.translate("ConsentStory", "Signal ended: {purpose}")


def _order(line: HistoryLine) -> tuple[str, str, str]:
    if line.detail == Order.PROHIBIT.value:
        return "gavel", "no", QCoreApplication.translate("ConsentStory", "Court order forbids: {purpose}")
    return (
        "gavel",
        "ink2",
        QCoreApplication.translate("ConsentStory", "Court order instead of the yes of {who}: {purpose}"),
    )


def _order_ended(line: HistoryLine) -> tuple[str, str, str]:
    if line.text == TAKEN_BACK:
        return "undo-2", "ink2", QCoreApplication.translate("ConsentStory", "Court order taken back: {purpose}")
    return "gavel", "ink2", QCoreApplication.translate("ConsentStory", "Court order ended: {purpose}")


def _printed(line: HistoryLine) -> tuple[str, str, str]:
    return "printer", "ink2", QCoreApplication.translate("ConsentStory", "Form printed for {who}")


def _form_event(line: HistoryLine) -> tuple[str, str, str]:
    titles = {
        FormState.HANDED_OUT.value: QCoreApplication.translate("ConsentStory", "Form of {who} was handed out"),
        FormState.BOOKED.value: QCoreApplication.translate("ConsentStory", "Form of {who} was booked"),
        FormState.EXPIRED.value: QCoreApplication.translate("ConsentStory", "Form of {who} is too late"),
        FormState.RETURNED.value: QCoreApplication.translate("ConsentStory", "Form of {who} came back"),
        FormState.LOST.value: QCoreApplication.translate("ConsentStory", "Form of {who} is lost"),
        FormState.CANCELLED.value: QCoreApplication.translate("ConsentStory", "Form of {who} was cancelled"),
        FormState.PRINTED.value: QCoreApplication.translate("ConsentStory", "Form printed for {who}"),
    }
    return "file-check", "ink2", titles.get(line.detail, titles[FormState.RETURNED.value])


def _follow_up(line: HistoryLine) -> tuple[str, str, str]:
    return "list-checks", "ok", QCoreApplication.translate("ConsentStory", "Done after withdrawal: {purpose}")


def _follow_up_undone(line: HistoryLine) -> tuple[str, str, str]:
    return "undo-2", "ink2", QCoreApplication.translate("ConsentStory", "Noted as done, and taken back: {purpose}")


_KIND: dict[HistoryKind, Callable[[HistoryLine], tuple[str, str, str]]] = {
    HistoryKind.TAKEN_BACK: _taken_back,
    HistoryKind.FLAG: _flag,
    HistoryKind.FLAG_ENDED: _flag_ended,
    HistoryKind.ORDER: _order,
    HistoryKind.ORDER_ENDED: _order_ended,
    HistoryKind.FORM_PRINTED: _printed,
    HistoryKind.FORM_EVENT: _form_event,
    HistoryKind.FOLLOW_UP: _follow_up,
    HistoryKind.FOLLOW_UP_UNDONE: _follow_up_undone,
}


def _guardian(line: HistoryLine, cast: Cast) -> str:
    if line.guardian_id is None:
        return QCoreApplication.translate("ConsentStory", "the pupil")
    return cast.guardians.get(line.guardian_id, QCoreApplication.translate("ConsentStory", "a guardian"))


def _by(line: HistoryLine, cast: Cast) -> str:
    name = cast.user(line.by)
    return QCoreApplication.translate("ConsentStory", "recorded by {name}").format(name=name) if name else ""


def _joined(parts: Sequence[str]) -> str:
    return " · ".join(part for part in parts if part)
