"""Cards and what stands in them: head with counter, to-do row, empty state, hairline."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from .. import theme
from .buttons import Button
from .text import Icon, Label


class Hairline(QFrame):
    """A line of one pixel inside a card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "hairline")
        self.setFixedHeight(1)


class Card(QFrame):
    """A white card with a thin border. With a title it has a head with counter and room for actions at right.

    `padded` False is for tables and rows that reach the border.
    """

    actions: QHBoxLayout

    def __init__(
        self,
        title: str = "",
        padded: bool = True,
        parent: QWidget | None = None,
        icon: str = "",
        icon_token: str = "ink2",
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.title = Label(title, "head", elide=True)
        self.counter = Label("", "body", "ink3")
        self.counter.hide()
        self.actions = QHBoxLayout()  # pyright: ignore[reportIncompatibleMethodOverride] - QWidget.actions() is unused
        self.actions.setSpacing(12)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words = QHBoxLayout()
        self._titled = bool(title)
        if title:
            words = self._words
            words.setSpacing(8)
            if icon:
                words.addWidget(Icon(icon, icon_token))
            words.addWidget(self.title)
            words.addWidget(self.counter)
            words.addStretch(1)
            self._head.setContentsMargins(13, 9, 13, 9)
            self._head.setSpacing(8)
            self._head.addLayout(words, 1)
            self._head.addLayout(self.actions)
            outer.addLayout(self._head)
            outer.addWidget(Hairline(self))
            self.setAccessibleName(title)
        self.body = QVBoxLayout()
        margins = (13, 11, 13, 11) if padded else (0, 0, 0, 0)
        self.body.setContentsMargins(*margins)
        self.body.setSpacing(8 if padded else 0)
        outer.addLayout(self.body, 1)
        self._corners = None if padded else RoundCorners(self)

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        if not self._titled:
            return least
        parts = (self.body.minimumSize(), self._words.minimumSize(), self.actions.minimumSize())
        return QSize(max(part.width() for part in parts) + 28, least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack_head()

    def _stack_head(self) -> None:
        """Put the actions below the title where they do not fit beside it."""
        if not self._titled:
            return
        need = self._words.sizeHint().width() + self.actions.sizeHint().width() + 42
        flow = QBoxLayout.Direction.TopToBottom if need > self.width() else QBoxLayout.Direction.LeftToRight
        if self._head.direction() != flow:
            self._head.setDirection(flow)
            below = flow == QBoxLayout.Direction.TopToBottom
            self.actions.setAlignment(Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag(0))

    def set_title(self, title: str) -> None:
        """Change the words of the head."""
        self.title.setText(title)
        self.setAccessibleName(title)

    def set_counter(self, text: str) -> None:
        """Show a number or short words beside the title."""
        self.counter.setText(text)
        self.counter.setVisible(bool(text))


class RoundCorners(QWidget):
    """Keep the corners of a card round where a table or rows inside it reach the border."""

    def __init__(self, card: QWidget, radius: int = 8, ground: str = "bg") -> None:
        super().__init__(card)
        self._radius, self._ground = radius, ground
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        card.installEventFilter(self)
        self._cover()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.ChildAdded):
            self._cover()
        return False

    def _cover(self) -> None:
        card = self.parentWidget()
        assert card is not None
        self.setGeometry(card.rect())
        side = self._radius
        whole, inner = QRegion(self.rect()), self.rect()
        middle = QRegion(inner.adjusted(side, 0, -side, 0)) + QRegion(inner.adjusted(0, side, 0, -side))
        self.setMask(whole - middle)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, rounded = QPainterPath(), QPainterPath()
        whole.addRect(QRectF(self.rect()))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        rounded.addRoundedRect(edge, self._radius, self._radius)
        painter.fillPath(whole - rounded, theme.colour(self._ground))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawPath(rounded)


class TodoRow(QWidget):
    """One thing to do: icon, title, detail, chip, one button. A click anywhere does the same as the button."""

    chosen = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        detail: str,
        button: str,
        chip: QWidget | None = None,
        tone: str = "ink2",
        main: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._hovered = False
        self.setMinimumHeight(theme.scaled(57))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 14, 4)
        row.setSpacing(14)
        row.addWidget(Icon(icon, tone, 20))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(Label(title, "strong", elide=True))
        words.addWidget(Label(detail, "body", "ink2", elide=True))
        words.addStretch(1)
        row.addLayout(words, 1)
        place = QHBoxLayout()
        if chip is not None:
            place.addWidget(chip)
        place.addStretch(1)
        holder = QWidget()
        holder.setLayout(place)
        place.setContentsMargins(0, 0, 0, 0)
        holder.setMinimumWidth(theme.scaled(166))
        row.addWidget(holder)
        self.button = Button(button, "main" if main else "plain")
        self.button.setMinimumWidth(theme.scaled(132))
        self.button.setAccessibleName(f"{button}: {title}")
        self.button.clicked.connect(self.chosen)
        row.addWidget(self.button)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._hovered:
            painter.fillRect(self.rect().adjusted(0, 0, 0, -1), theme.colour("row_hover"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(theme.tokens().line))


class EmptyState(QWidget):
    """What belongs here when nothing is here: icon, head, one sentence, and the first step as main button."""

    chosen = Signal()

    def __init__(
        self,
        icon: str,
        head: str,
        sentence: str,
        button: str = "",
        button_icon: str = "plus",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(Icon(icon, "ink3", 28), 0, centre)
        self.head = Label(head, "head")
        column.addWidget(self.head, 0, centre)
        self.sentence = Label(sentence, "body", "ink2", wrap=True)
        self.sentence.setAlignment(centre)
        self.sentence.setFixedWidth(theme.scaled(300))
        column.addWidget(self.sentence, 0, centre)
        self.button = Button(button, "main", button_icon)
        self.button.setVisible(bool(button))
        self.button.clicked.connect(self.chosen)
        column.addSpacing(6)
        column.addWidget(self.button, 0, centre)
        column.addStretch(3)
        self.setAccessibleName(f"{head}. {sentence}")
