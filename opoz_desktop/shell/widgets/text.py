"""Words and icons that follow theme and text size: Label, Icon, and the scroll area of long pages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from .. import icons, theme


class Label(QLabel):
    """Plain words in a role of the type scale and a tone.

    Never reads its text as markup. `wrap` breaks lines at the line height of the role. `elide` shortens to
    one line and then shows the full text on hover.
    """

    def __init__(
        self, text: str = "", role: str = "body", tone: str = "ink", wrap: bool = False, parent: QWidget | None = None,
        elide: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._role = role
        self._full = text
        self._elide = elide
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("tone", tone)
        self._dress()
        self.setText(text)
        theme.notifier().changed.connect(self._dress)

    def set_tone(self, tone: str) -> None:
        """Give the words another tone (`ok`, `no`, `ink3`)."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)
            self.update()

    def setText(self, text: str) -> None:
        self._full = text
        super().setText(text)
        self._shorten()
        self.updateGeometry()

    def full_text(self) -> str:
        """Return the whole text, also when it is shown shortened."""
        return self._full

    def hasHeightForWidth(self) -> bool:
        return self.wordWrap() or super().hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        if not self.wordWrap():
            return super().heightForWidth(width)
        margins = self.contentsMargins()
        width = min(width, self.maximumWidth())
        lines = len(self._lines(width - margins.left() - margins.right()))
        return lines * theme.line_height(self._role) + margins.top() + margins.bottom()

    def minimumSizeHint(self) -> QSize:
        if self._elide:
            return QSize(40, super().minimumSizeHint().height())
        if self.wordWrap():
            fixed = self.minimumWidth() if self.minimumWidth() == self.maximumWidth() else 0
            height = self.heightForWidth(fixed) if fixed else theme.line_height(self._role)
            return QSize(fixed or min(theme.scaled(72), self._natural_width()), height)
        return super().minimumSizeHint()

    def sizeHint(self) -> QSize:
        if self._elide:
            return QSize(self._natural_width(), super().sizeHint().height())
        if self.wordWrap():
            fixed = self.minimumWidth() == self.maximumWidth()
            width = self.minimumWidth() if fixed else min(self._natural_width(), theme.scaled(460), self.maximumWidth())
            return QSize(width, self.heightForWidth(width))
        return super().sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.wordWrap():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(theme.font(self._role))
        rect = self.contentsRect()
        tall = theme.line_height(self._role)
        lines = self._lines(rect.width())
        flags = Qt.AlignmentFlag.AlignVCenter | (self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        top = rect.top()
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            top += max(0, (rect.height() - tall * len(lines)) // 2)
        for number, line in enumerate(lines):
            painter.drawText(QRect(rect.left(), top + number * tall, rect.width(), tall), flags, line)

    def _lines(self, width: int) -> list[str]:
        return break_lines(self._full, theme.font(self._role), width)

    def _natural_width(self) -> int:
        metrics = QFontMetrics(theme.font(self._role))
        margins = self.contentsMargins()
        widest = max((metrics.horizontalAdvance(line) for line in self._full.split("\n")), default=0)
        return widest + 2 + margins.left() + margins.right()

    def _shorten(self) -> None:
        if not self._elide:
            return
        shown = QFontMetrics(theme.font(self._role)).elidedText(
            self._full, Qt.TextElideMode.ElideRight, max(self.width(), 0)
        )
        if shown != self.text():
            QLabel.setText(self, shown)
        self.setToolTip(self._full if shown != self._full else "")
        self.setAccessibleName(self._full)

    def _dress(self) -> None:
        if self.wordWrap():
            policy = self.sizePolicy()
            policy.setHeightForWidth(True)
            policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
            self.setSizePolicy(policy)
        else:
            self.setMinimumHeight(theme.line_height(self._role))
        self.updateGeometry()


def break_lines(text: str, font: QFont, width: int) -> list[str]:
    """Break text into lines of at most `width` pixels; a line break in the text stays one."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    lines: list[str] = []
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, 0))
            lines.append(paragraph[line.textStart() : line.textStart() + line.textLength()].rstrip())
        layout.endLayout()
        if not paragraph:
            lines.append("")
    return lines or [""]


class Selectable(QLabel):
    """Words that can be selected and copied with mouse and keyboard (codes, addresses)."""

    def __init__(self, text: str = "", role: str = "body", tone: str = "ink", wrap: bool = False) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAccessibleName(text)


class Icon(QLabel):
    """One icon; it decorates words beside it and is skipped by screen readers unless `name` is given."""

    def __init__(
        self, icon: str, token: str = "ink2", size: int = 16, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._token, self._size = icon, token, size
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFixedSize(size, size)
        self._draw()
        theme.notifier().changed.connect(self._draw)

    def set_icon(self, icon: str, token: str | None = None) -> None:
        """Show another icon, if need be in another colour."""
        self._icon = icon
        self._token = token or self._token
        self._draw()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw()
        return super().event(event)

    def _draw(self) -> None:
        self.setPixmap(icons.pixmap(self._icon, self._token, self._size, self.devicePixelRatioF()))


class Scroll(QScrollArea):
    """A page that may be longer than the window; never scrolls sideways. Fill `inner`.

    A `whole` one (in a dialog) asks for the height of all that is in it, and scrolls only where the screen ends.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        margins: tuple[int, int, int, int] = (0, 0, 0, 0),
        *,
        whole: bool = False,
    ) -> None:
        super().__init__(parent)
        self._whole = whole
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setProperty("kind", "scrolled")
        self.inner = QVBoxLayout(content)
        self.inner.setContentsMargins(*margins)
        self.inner.setSpacing(12)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        theme.notifier().changed.connect(self._measure_again)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self._whole:
            width = self.viewport().width()
            folds = self.inner.hasHeightForWidth() and width > 100
            hint.setHeight(self.inner.totalHeightForWidth(width) if folds else self.inner.totalSizeHint().height())
        return hint

    def event(self, event: QEvent) -> bool:
        if self._whole and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def _measure_again(self) -> None:
        QTimer.singleShot(0, self, self._invalidate)

    def _invalidate(self) -> None:
        content = self.widget()
        assert content is not None
        for part in content.findChildren(QWidget):
            layout = part.layout()
            if layout is not None:
                layout.invalidate()
        self.inner.invalidate()
        content.updateGeometry()
