"""The wizard: steps at the left, one step in the middle, *Vorige*, *Volgende* with its reason, and stopping always."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from .. import icons, theme
from .buttons import Button
from .text import Label


class WizardStep(QWidget):
    """One step. Fill `body`; emit `ready_changed` when `missing()` may have changed.

    `missing()` returns the reason why *Volgende* is off, "" when the step is done. `enter()` is called when
    the step is shown, `leave()` before going on; when `leave` returns False the step stays (it went wrong and
    said so). `summary()` stands under the step's name in the list.
    """

    ready_changed = Signal()

    def __init__(
        self, name: str, title: str, lead: str = "", next_label: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.name, self.next_label = name, next_label
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 36, 48, 24)
        column.setSpacing(4)
        self.title = Label(title, "title", wrap=True)
        self.lead = Label(lead, "body", "ink2", wrap=True)
        self.lead.setMaximumWidth(theme.scaled(560))
        self.lead.setVisible(bool(lead))
        column.addWidget(self.title)
        column.addWidget(self.lead)
        column.addSpacing(12)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        column.addLayout(self.body, 1)
        self.setAccessibleName(title)

    def missing(self) -> str:
        return ""

    def enter(self) -> None:
        """Get ready to be seen."""

    def leave(self) -> bool:
        return True

    def summary(self) -> str:
        return ""


class Wizard(QWidget):
    """Lead through steps. `finished` after the last one, `stopped` on *Stoppen, later verder*."""

    finished = Signal()
    stopped = Signal()
    moved = Signal(int)

    def __init__(
        self, title: str, steps: Sequence[WizardStep], finish_label: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._steps = tuple(steps)
        self._finish_label = finish_label or self.tr("Finish")
        self.setAccessibleName(title)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.side = QFrame()
        self.side.setProperty("kind", "rail")
        self.side.setFixedWidth(264)
        self._list = QVBoxLayout(self.side)
        self._list.setContentsMargins(28, 28, 20, 20)
        self._list.setSpacing(16)
        self._list.addWidget(Label(title, "head"))
        self._marks = [_StepMark(number, step) for number, step in enumerate(self._steps)]
        for mark in self._marks:
            self._list.addWidget(mark)
        self._list.addStretch(1)
        whole.addWidget(self.side)
        right = QVBoxLayout()
        right.setSpacing(0)
        self.stack = QStackedWidget()
        for step in self._steps:
            self.stack.addWidget(step)
            step.ready_changed.connect(self.update_state)
        right.addWidget(self.stack, 1)
        strip = QFrame()
        strip.setProperty("kind", "strip")
        row = QHBoxLayout(strip)
        row.setContentsMargins(48, 14, 24, 14)
        row.setSpacing(10)
        self.place = Label("", "body", "ink2")
        self.reason = Label("", "small", "ink2", wrap=True)
        self.reason.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.stop = Button(self.tr("Stop, continue later"), "quiet")
        self.back = Button(self.tr("Previous"), icon="arrow-left")
        self.next = Button("", "main")
        self.next.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        for part, stretch in ((self.place, 0), (self.reason, 1), (self.stop, 0), (self.back, 0), (self.next, 0)):
            row.addWidget(part, stretch)
        right.addWidget(strip)
        whole.addLayout(right, 1)
        self.stop.clicked.connect(self.stopped)
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self._show(0)

    def current(self) -> int:
        """Return the number of the step that is shown, from 0."""
        return self.stack.currentIndex()

    def go_back(self) -> None:
        """Go to the step before."""
        if self.current() > 0:
            self._show(self.current() - 1)

    def go_on(self) -> None:
        """Leave this step and go to the next, or finish."""
        step = self._steps[self.current()]
        if step.missing() or not step.leave():
            return
        if self.current() == len(self._steps) - 1:
            self.finished.emit()
        else:
            self._show(self.current() + 1)

    def go_to(self, number: int) -> None:
        """Show a step (after a restart)."""
        self._show(number)

    def update_state(self) -> None:
        """Look again whether *Volgende* may be pressed, and why not."""
        number = self.current()
        step = self._steps[number]
        last = number == len(self._steps) - 1
        reason = step.missing()
        self.next.setText(step.next_label or (self._finish_label if last else self.tr("Next")))
        self.next.set_icon("check" if last else "arrow-right")
        self.next.set_off(reason)
        self.reason.setText(reason)
        self.back.setVisible(number > 0)
        self.place.setText(self.tr("Step {number} of {total}").format(number=number + 1, total=len(self._steps)))
        for mark in self._marks:
            mark.set_state(number)

    def _show(self, number: int) -> None:
        self._steps[number].enter()
        self.stack.setCurrentIndex(number)
        self.update_state()
        self.moved.emit(number)


class _StepMark(QWidget):
    def __init__(self, number: int, step: WizardStep) -> None:
        super().__init__()
        self._number, self._step = number, step
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._circle = StepCircle(number + 1)
        row.addWidget(self._circle, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        self._name = Label(step.name, "strong", "ink2", wrap=True)
        self._summary = Label("", "small", "ink2", wrap=True)
        words.addWidget(self._name)
        words.addWidget(self._summary)
        row.addLayout(words, 1)

    def set_state(self, current: int) -> None:
        """Show done, now or later."""
        state = "done" if self._number < current else "now" if self._number == current else "later"
        self._circle.set_state(state)
        self._name.set_tone("ink" if state == "now" else "ink2")
        summary = self._step.summary()
        self._summary.setText(summary)
        self._summary.setVisible(bool(summary))
        said = {"done": self.tr("done"), "now": self.tr("now"), "later": self.tr("later")}[state]
        self.setAccessibleName(f"{self._number + 1}. {self._step.name}, {said}")


class StepCircle(QWidget):
    """The number of a step in a circle: done `check`, now filled, later outline."""

    def __init__(self, number: int, state: str = "later", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._state = number, state
        self.setFixedSize(24, 24)

    def set_state(self, state: str) -> None:
        """Show `done`, `now` or `later`."""
        self._state = state
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        token = {"done": "ok", "now": "pen", "later": "line2"}[self._state]
        painter.setPen(QPen(theme.colour(token), 1.25))
        painter.setBrush(theme.colour("pen") if self._state == "now" else theme.colour("surface"))
        painter.drawEllipse(circle)
        if self._state == "done":
            drawn: QPixmap = icons.pixmap("check", "ok", 14, self.devicePixelRatioF(), 2.25)
            painter.drawPixmap(5, 5, drawn)
            return
        painter.setFont(theme.font("small_strong"))
        painter.setPen(theme.colour("on_pen" if self._state == "now" else "ink2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
