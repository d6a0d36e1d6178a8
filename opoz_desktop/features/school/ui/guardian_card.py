"""One guardian on the card of a pupil: who, authority as a clear line, contact, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.shell.dates import written
from opoz_desktop.shell.widgets import (
    Button,
    Card,
    Chip,
    Event,
    Hairline,
    Icon,
    Label,
    LinkButton,
    Selectable,
    Timeline,
    VerdictBanner,
)

from ..model import Holds
from ..queries import AuthoritySpan, GuardianRow
from .words import authority_icon, authority_lines, authority_tone, holds_words, spaced_postcode, span_line


class GuardianCard(Card):
    """Show a guardian. `editable` shows the deeds, `contacts` the contact data (already without what is secret)."""

    authority_asked = Signal(object)
    change_asked = Signal(object)
    end_asked = Signal(object)

    def __init__(self, guardian: GuardianRow, editable: bool, contacts: bool, parent: QWidget | None = None) -> None:
        super().__init__(guardian.shown, parent=parent)
        self.guardian = guardian
        self.setObjectName(f"guardian-{guardian.id}")
        self.set_counter(guardian.relation)
        self.authority_button: Button | LinkButton | None = None
        self.history: Timeline | None = None
        self.title.setToolTip(guardian.name.full)
        if editable and guardian.ended_on is None:
            self._add_actions()
        if guardian.ended_on is not None:
            self._add_line("unlink", self.tr("Off the card since {date}").format(date=written(guardian.ended_on)))
        else:
            self._add_authority(editable)
        self._add_history()
        if contacts and guardian.ended_on is None:
            self.body.addWidget(Hairline())
            self._add_contact()

    def _add_actions(self) -> None:
        change = LinkButton(self.tr("Change"), small=True)
        change.setAccessibleName(self.tr("Change the facts of {name}").format(name=self.guardian.shown))
        change.clicked.connect(self._change)
        end = LinkButton(self.tr("Off the card…"), small=True)
        end.setAccessibleName(self.tr("Take {name} off the card").format(name=self.guardian.shown))
        end.clicked.connect(self._end)
        self.actions.addWidget(change)
        self.actions.addWidget(end)

    def _add_authority(self, editable: bool) -> None:
        guardian = self.guardian
        if guardian.holds is Holds.UNKNOWN:
            button = Button(self.tr("Record authority"), small=True) if editable else None
            if button is not None:
                button.setAccessibleName(self.tr("Record authority of {name}").format(name=guardian.shown))
                button.clicked.connect(self._authority)
            self.authority_button = button
            banner = VerdictBanner(
                "open",
                self.tr("Authority not recorded"),
                self.tr("Look at the paper or in the authority register. Until then this counts as open, not as yes."),
                action=button,
            )
            self.body.addWidget(banner)
            return
        line = QHBoxLayout()
        line.setSpacing(8)
        tone = authority_tone(guardian.holds)
        line.addWidget(Chip(holds_words(guardian.holds), tone, authority_icon(guardian.holds)))  # type: ignore[arg-type]
        line.addStretch(1)
        if editable:
            link = LinkButton(self.tr("Change authority"), small=True)
            link.setAccessibleName(self.tr("Change authority of {name}").format(name=guardian.shown))
            link.clicked.connect(self._authority)
            self.authority_button = link
            line.addWidget(link)
        self.body.addLayout(line)
        words = QVBoxLayout()
        words.setSpacing(0)
        what, how = authority_lines(guardian)
        if what:
            words.addWidget(Label(what, "body", "ink", wrap=True))
        words.addWidget(Label(how, "body", "ink2", wrap=True))
        self.body.addLayout(words)

    def _add_history(self) -> None:
        spans = self.guardian.spans
        if len(spans) < 2 and not (spans and self.guardian.ended_on):
            return
        self.history_button = LinkButton(self.tr("History of authority (%n)", "", len(spans)), small=True)
        self.history_button.clicked.connect(self._show_history)
        self.body.addWidget(self.history_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.history = Timeline([self._event(span) for span in reversed(spans)])
        self.history.hide()
        self.body.addWidget(self.history)

    def _event(self, span: AuthoritySpan) -> Event:
        words = holds_words(span.holds)
        return Event(
            authority_icon(span.holds),
            words[:1].upper() + words[1:],
            span_line(span),
            authority_tone_of_icon(span.holds),
        )

    def _add_contact(self) -> None:
        guardian = self.guardian
        if guardian.email:
            self._add_line("mail", guardian.email)
        if guardian.secret_phone:
            self._add_line("eye-off", self.tr("telephone secret"), "ink2")
        else:
            phones = " · ".join(p for p in (guardian.mobile, guardian.phone) if p)
            if phones:
                self._add_line("phone", phones)
        if guardian.secret_address:
            self._add_line("eye-off", self.tr("address secret: on no screen, list or paper"), "ink2")
        elif guardian.address:
            street = " ".join(p for p in (guardian.street, guardian.house_number) if p)
            place = " ".join(p for p in (spaced_postcode(guardian.postcode), guardian.place) if p)
            self._add_line("house", ", ".join(p for p in (street, place) if p))
        if not (guardian.email or guardian.mobile or guardian.phone or guardian.secret_phone):
            self._add_line("circle-dashed", self.tr("no e-mail address or telephone number known"), "open")

    def _add_line(self, icon: str, words: str, tone: str = "ink") -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Icon(icon, "open" if tone == "open" else "ink2"), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Selectable(words, "body", tone, wrap=True), 1)
        self.body.addLayout(line)

    def _authority(self) -> None:
        self.authority_asked.emit(self.guardian)

    def _change(self) -> None:
        self.change_asked.emit(self.guardian)

    def _end(self) -> None:
        self.end_asked.emit(self.guardian)

    def _show_history(self) -> None:
        if self.history is not None:
            self.history.show()
            self.history_button.hide()


def authority_tone_of_icon(holds: Holds) -> str:
    """Return the colour token of the icon of a state of authority."""
    tone = authority_tone(holds)
    return "ink2" if tone == "plain" else tone
