"""The right side of *Nakijken*: whose form it is, the asked row large, the three answers, and what was read."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from opoz_desktop.intake.model import PageState
from opoz_desktop.intake.piles.rules import LATER, SECOND, SIGNATURE, STRIP, LineState, Sheet
from opoz_desktop.shell import dates, theme
from opoz_desktop.shell.widgets import Button, Label, LinkButton, ListRow, RowList

from .picture import Crop, CropView, Shown
from .words import ask_sentence, ask_words, line_title, mark_icon, mark_words, reason_words

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "ps", "ur", "he"})
_BOXES = 76.0
"""mm of a row that hold its two boxes with their words, on the side where a line ends."""


class CheckPanel(QFrame):
    """Say an answer with a button or a key; nothing is chosen beforehand."""

    said = Signal(str)
    line_chosen = Signal(str)
    agreed = Signal()
    went_back = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("check-panel")
        self.child = Label("", "head", wrap=True)
        self.guardian = Label("", "small", "ink2", wrap=True)
        self.line = Label("", "strong", wrap=True)
        self.crop = CropView(self.tr("The asked row"))
        self.reason = Label("", "body", "ink2", wrap=True)
        self.before = Label("", "small", "ink2", wrap=True)
        self.yes = Button("")
        self.no = Button("")
        self.nothing = Button("")
        self.later = LinkButton(self.tr("Call the parent and decide later"), small=True)
        self.lines = RowList(self.tr("As it was read"), compact=True)
        self.left = Label("", "small", "ink2", wrap=True)
        self.previous = Button(self.tr("Previous"), icon="arrow-left")
        self.agree = Button("", "main")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.yes, self.no, self.nothing):
            buttons.addWidget(button, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch(1)
        foot.addWidget(self.previous)
        foot.addWidget(self.agree)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 0, 0)
        column.setSpacing(6)
        for label in (self.child, self.guardian, self.line, self.crop, self.reason, self.before):
            column.addWidget(label)
        column.addLayout(buttons)
        column.addWidget(self.later)
        column.addWidget(self.lines, 1)
        column.addWidget(self.left)
        column.addLayout(foot)
        self.yes.clicked.connect(partial(self._say, "yes"))
        self.no.clicked.connect(partial(self._say, "no"))
        self.nothing.clicked.connect(partial(self._say, "nothing"))
        self.later.clicked.connect(partial(self._say, LATER))
        self.lines.chosen.connect(self._chosen)
        self.previous.clicked.connect(self.went_back)
        self.agree.clicked.connect(self.agreed)
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """Take less room beside the page."""
        self.setFixedWidth(round((300 if narrow else 372) * (1 + (theme.text_size() - 100) / 200)))

    def show_sheet(self, one: Sheet | None, line: LineState | None, shown: Shown | None, sample: bool) -> None:
        """Show a sheet and the line that the keys answer; None shows that all is checked."""
        opened = one is not None and one.state is PageState.OPEN
        self._show_head(one)
        self.line.setText(line_title(one, line) if one is not None and line is not None else "")
        self.crop.show_crop(shown, _boxes(one, line))
        self.reason.setText(self._reason(one, line))
        self.before.setText(self._before(one, line))
        self.before.setVisible(bool(self.before.text()))
        self._show_buttons(line if opened else None)
        with QSignalBlocker(self.lines):
            self.lines.set_rows([self._row(one, x) for x in one.lines] if one is not None else [])
            if line is not None:
                self.lines.set_current(line.key)
        self.left.setText(self.tr("%n still to choose", "", one.to_choose) if one is not None and one.to_choose else "")
        words = self.tr("It is right") if sample else self.tr("Agree")
        self.agree.setText(f"{words}  ⏎")
        self.agree.setAccessibleName(words)
        self.agree.set_off(
            "" if opened and one is not None and not one.blocked else self.tr("Something is still asked.")
        )
        self.agree.setVisible(opened)

    def _show_head(self, one: Sheet | None) -> None:
        facts = one.facts if one is not None else None
        if facts is None:
            self.child.setText(self.tr("Unknown sheet") if one is not None else self.tr("Everything is checked"))
            self.guardian.setText("")
            return
        self.child.setText(f"{facts.child} · {facts.group}" if facts.group else facts.child)
        who = f"{facts.guardian}, {facts.relation}" if facts.relation else facts.guardian
        self.guardian.setText(f"{who} · {facts.code} · {dates.written(facts.printed_on)}")

    def _reason(self, one: Sheet | None, line: LineState | None) -> str:
        if one is None:
            return ""
        head = reason_words(line) if line is not None and line.open else ask_words(one)
        told = self.tr("The program never chooses here; you do.") if line is not None and line.open else ""
        parts = [f"{head[:1].upper()}{head[1:]}." if head else "", told or ask_sentence(one)]
        return " ".join(part for part in parts if part)

    def _before(self, one: Sheet | None, line: LineState | None) -> str:
        if one is None or one.facts is None or line is None or not line.number:
            return ""
        said = next((x.before for x in one.facts.lines if x.number == line.number), "")
        words = {"yes": self.tr("Said before: yes"), "no": self.tr("Said before: no")}
        return words.get(said, "")

    def _show_buttons(self, line: LineState | None) -> None:
        sign = line is not None and line.key in {SIGNATURE, SECOND}
        strip = line is not None and line.key.startswith(STRIP)
        self.yes.setText("J  " + (self.tr("signed") if sign else self.tr("yes")))
        withdraw = self.tr("withdraw") if strip else self.tr("no")
        self.no.setText("N  " + (self.tr("not signed") if sign else withdraw))
        self.nothing.setText("L  " + (self.tr("leave it") if strip else self.tr("empty")))
        self.yes.setVisible(line is not None and not strip)
        self.no.setVisible(line is not None)
        self.nothing.setVisible(line is not None and not sign)
        self.later.setVisible(line is not None and not sign and not strip)

    def _row(self, one: Sheet, line: LineState) -> ListRow:
        icon, tone = mark_icon(line)
        return ListRow(line.key, line_title(one, line), mark_words(line), icon, tone)

    def _say(self, what: str, _checked: bool = False) -> None:
        self.said.emit(what)

    def _chosen(self, key: object) -> None:
        self.line_chosen.emit(str(key))


def _boxes(one: Sheet | None, line: LineState | None) -> Crop | None:
    """Return the part of a row that holds its boxes, so that the marks are shown large."""
    if one is None or line is None or line.crop is None or line.crop[2] <= _BOXES:
        return line.crop if line is not None else None
    x, y, w, h = line.crop
    mirrored = one.facts is not None and one.facts.language in _RIGHT_TO_LEFT
    return (x if mirrored else x + w - _BOXES, y, _BOXES, h)
