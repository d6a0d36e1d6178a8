"""The explanation of one cell: answer, who said what with which evidence, the rule, and what you can do now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from opoz_desktop.features.consent import wording
from opoz_desktop.features.consent.queries import DecisionRow, GuardianShort, PurposeRow
from opoz_desktop.features.consent.rules import PUPIL, Latest, Reason, State, Verdict
from opoz_desktop.features.consent.wording import VerdictWords
from opoz_desktop.kernel.base import GuardianId, PupilId
from opoz_desktop.shell import dates
from opoz_desktop.shell.widgets import (
    AnswerMark,
    Button,
    Event,
    FactList,
    Hairline,
    Label,
    LinkButton,
    NoteBox,
    SaidRow,
    SidePanel,
    Timeline,
    VerdictBanner,
)

from . import people, words
from .more_button import MoreButton
from .story import StoryEvent

_LINES = 3
"""So many guardians are named in the banner; the panel names all."""
_AUTHORITY = frozenset({Reason.AUTHORITY_UNKNOWN, Reason.NO_AUTHORITY_HOLDER})


@dataclass(frozen=True, slots=True)
class CellFacts:
    """Everything the explanation of one cell says. `may_record` is False for who may only look, or in the past."""

    pupil_id: PupilId
    pupil: str
    called: str
    purpose: PurposeRow
    verdict: Verdict
    guardians: tuple[GuardianShort, ...]
    decisions: tuple[DecisionRow, ...]
    events: tuple[StoryEvent, ...]
    may_record: bool
    past: bool

    @property
    def names(self) -> dict[int, str]:
        """How each guardian is called."""
        return people.names_of(self.guardians)

    @property
    def short(self) -> str:
        """The purpose in one or two words."""
        return words.short_title(self.purpose.short, self.purpose.title)

    @property
    def said(self) -> VerdictWords:
        """The verdict in reviewed words."""
        return words.said(self.verdict, self.names, self.called)

    @property
    def told(self) -> str:
        """*Leg uit*: the verdict in one sentence with its source and who may decide otherwise."""
        names = {GuardianId(k): v for k, v in self.names.items()}
        return wording.explanation(self.verdict, names, self.called)

    @property
    def withdrawers(self) -> tuple[GuardianId, ...]:
        """The deciders who said yes and may take it back."""
        return self.verdict.who(State.YES)

    def person(self, latest: Latest) -> tuple[str, str]:
        """Return name and role of who gave an answer."""
        if latest.guardian == PUPIL:
            return self.pupil, ""
        for guardian in self.guardians:
            if guardian.id == latest.guardian:
                return guardian.shown, people.relation_and_authority(guardian)
        return self.names.get(latest.guardian, ""), ""


class _Deeds(QWidget):
    """The buttons: one main deed, then the others."""

    record_asked = Signal()
    withdraw_asked = Signal()
    authority_asked = Signal()
    flag_asked = Signal()
    order_asked = Signal()
    correct_asked = Signal()

    def __init__(self, facts: CellFacts, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4 if small else 8)
        self.record: Button | None = None
        self.withdraw: Button | None = None
        self.more: MoreButton | None = None
        if not facts.may_record:
            return
        if facts.verdict.reason in _AUTHORITY:
            authority = Button(self.tr("Record authority"), "main", "users", small)
            authority.clicked.connect(self.authority_asked)
            column.addWidget(authority)
        if facts.withdrawers:
            self.withdraw = Button(self.tr("Withdraw…"), "main" if facts.verdict.allowed else "plain", "undo-2", small)
            self.withdraw.clicked.connect(self.withdraw_asked)
        main = not facts.verdict.allowed and facts.verdict.reason not in _AUTHORITY
        self.record = Button(self.tr("Record answer"), "main" if main else "plain", "pen-line", small)
        self.record.clicked.connect(self.record_asked)
        order = (self.record, self.withdraw) if main else (self.withdraw, self.record)
        for button in order:
            if button is not None:
                column.addWidget(button)
        self.more = MoreButton(small=small)
        self.more.set_answered(any(a.decision_id is not None for a in facts.verdict.latest))
        self.more.flag_asked.connect(self.flag_asked)
        self.more.order_asked.connect(self.order_asked)
        self.more.correct_asked.connect(self.correct_asked)
        column.addWidget(self.more)


class Explanation(QWidget):
    """Explain a cell, as a panel of 300 pixels beside the matrix or as a banner below it."""

    closed = Signal()
    record_asked = Signal(object)
    withdraw_asked = Signal(object)
    authority_asked = Signal(object)
    flag_asked = Signal(object)
    order_asked = Signal(object)
    correct_asked = Signal(object)
    card_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: CellFacts | None = None
        self._narrow = False
        self._frame = QVBoxLayout(self)
        self._frame.setContentsMargins(0, 0, 0, 0)
        self.panel = SidePanel(width=300)
        self.panel.closed.connect(self.closed)
        self._frame.addWidget(self.panel)
        self._banner: QWidget | None = None
        self.banner: VerdictBanner | None = None

    @property
    def facts(self) -> CellFacts | None:
        return self._facts

    def set_narrow(self, narrow: bool) -> None:
        """Stand below the table (a banner) or beside it (a panel)."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.panel.setVisible(not narrow)
        if self._facts is not None:
            self.explain(self._facts)

    def explain(self, facts: CellFacts) -> None:
        """Show the explanation of a cell."""
        self._facts = facts
        self._drop_banner()
        if self._narrow:
            self._show_banner(facts)
        else:
            self._show_panel(facts)

    def _show_panel(self, facts: CellFacts) -> None:
        self.panel.set_title(f"{facts.pupil} · {facts.short}")
        verdict, said = facts.verdict, facts.said
        self.banner = VerdictBanner(words.tone(verdict), words.verdict_title(verdict), facts.told)
        parts: list[QWidget] = [self.banner]
        if said.warning:
            parts.append(NoteBox(said.warning, "triangle-alert", "open"))
        parts.append(_spaced(Label(self.tr("Who said what"), "strong")))
        parts.append(_Stack(self._said(facts)))
        parts.append(_spaced(Label(self.tr("The rule"), "strong")))
        parts.append(FactList(self._rule_facts(facts)))
        parts.append(_spaced(Label(self.tr("What you can do"), "strong")))
        parts.append(Label(self._todo(facts), "body", "ink2", wrap=True))
        parts.append(self._deeds(facts))
        card = LinkButton(self.tr("Open pupil card"))
        card.clicked.connect(self._card_clicked)
        parts.append(card)
        if facts.events:
            parts.append(Hairline())
            parts.append(Label(self.tr("History"), "strong"))
            parts.append(Timeline(events_of(facts.events)))
        self.panel.show_parts(parts)

    def _said(self, facts: CellFacts) -> Sequence[QWidget]:
        rows: list[QWidget] = []
        for latest in facts.verdict.latest:
            if rows:
                rows.append(Hairline())
            name, relation = facts.person(latest)
            text = people.evidence(latest, facts.decisions)
            answer = words.state_word(latest.state)
            rows.append(SaidRow(name, relation, text, people.mark_of(latest.state), answer))
        others = [g for g in facts.guardians if g.id not in {a.guardian for a in facts.verdict.latest} and not g.ended]
        for guardian in others:
            if rows:
                rows.append(Hairline())
            rows.append(_PersonRow(guardian))
        if not rows:
            rows.append(Label(self.tr("No guardian is recorded for this pupil."), "small", "ink2", wrap=True))
        return rows

    def _rule_facts(self, facts: CellFacts) -> list[tuple[str, str]]:
        verdict = facts.verdict
        found = [(self.tr("Rule"), facts.said.rule), (self.tr("Source"), verdict.source)]
        if verdict.since is not None:
            found.append((self.tr("Since"), dates.written(verdict.since)))
        found.append((self.tr("Who decides"), facts.said.who))
        text = self.tr("version {number} of {date}").format(
            number=facts.purpose.semantic, date=dates.written(facts.purpose.valid_from)
        )
        found.append((self.tr("Text"), text))
        return found

    def _todo(self, facts: CellFacts) -> str:
        if facts.past:
            return self.tr("You are looking at a past day. Go to today to record something.")
        return words.what_now(facts.verdict, facts.called)

    def _deeds(self, facts: CellFacts, *, small: bool = False) -> _Deeds:
        deeds = _Deeds(facts, small=small)
        deeds.record_asked.connect(self._record_clicked)
        deeds.withdraw_asked.connect(self._withdraw_clicked)
        deeds.authority_asked.connect(self._authority_clicked)
        deeds.flag_asked.connect(self._flag_clicked)
        deeds.order_asked.connect(self._order_clicked)
        deeds.correct_asked.connect(self._correct_clicked)
        return deeds

    def _show_banner(self, facts: CellFacts) -> None:
        verdict, said = facts.verdict, facts.said
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._deeds(facts, small=True))
        card = LinkButton(self.tr("Open pupil card"))
        card.clicked.connect(self._card_clicked)
        column.addWidget(card)
        column.addStretch(1)
        side.setMinimumWidth(170)
        title = f"{facts.pupil} · {facts.short}: {words.verdict_word(verdict)}"
        self.banner = VerdictBanner(words.tone(verdict), title, facts.told, said.warning, action=side)
        line = _SaidLine(facts)
        layout = self.banner.layout()
        item = layout.itemAt(1) if layout is not None else None
        middle = item.layout() if item is not None else None
        if isinstance(middle, QVBoxLayout):
            middle.insertWidget(2, line)
        self._banner = self.banner
        self._frame.addWidget(self.banner)

    def _drop_banner(self) -> None:
        if self._banner is not None:
            self._frame.removeWidget(self._banner)
            self._banner.hide()
            self._banner.deleteLater()
            self._banner = None

    def _record_clicked(self) -> None:
        self.record_asked.emit(self._facts)

    def _withdraw_clicked(self) -> None:
        self.withdraw_asked.emit(self._facts)

    def _authority_clicked(self) -> None:
        self.authority_asked.emit(self._facts)

    def _flag_clicked(self) -> None:
        self.flag_asked.emit(self._facts)

    def _order_clicked(self) -> None:
        self.order_asked.emit(self._facts)

    def _correct_clicked(self) -> None:
        self.correct_asked.emit(self._facts)

    def _card_clicked(self) -> None:
        self.card_asked.emit(self._facts)


class _Stack(QWidget):
    """Rows close together."""

    def __init__(self, rows: Sequence[QWidget]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for row in rows:
            column.addWidget(row)


class _PersonRow(QWidget):
    """A guardian who does not decide, with the reason."""

    def __init__(self, guardian: GuardianShort) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 4)
        row.setSpacing(5)
        row.addWidget(Label(guardian.shown, "strong", "ink2", elide=True))
        role = people.relation_and_authority(guardian)
        row.addWidget(Label(role, "body", "ink2", elide=True), 1)
        self.setAccessibleName(f"{guardian.shown}, {role}")


class _SaidLine(QWidget):
    """Who said what, one line each, for the banner of a narrow window."""

    def __init__(self, facts: CellFacts) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for latest in facts.verdict.latest[:_LINES]:
            name, relation = facts.person(latest)
            row = QHBoxLayout()
            row.setSpacing(6)
            row.addWidget(AnswerMark(people.mark_of(latest.state), words.state_word(latest.state)))
            row.addWidget(Label(name, "small_strong"))
            when = f"{relation} · {dates.written(latest.on)}" if latest.on else relation
            row.addWidget(Label(when, "small", "ink2", elide=True), 1)
            column.addLayout(row)


def events_of(events: Sequence[StoryEvent]) -> list[Event]:
    """Turn story events into those of the timeline."""
    return [Event(e.icon, e.title, e.detail, e.tone) for e in events]


def _spaced(label: Label) -> Label:
    label.setContentsMargins(0, 6, 0, 0)
    return label
