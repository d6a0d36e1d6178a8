"""Words that came and words that went, in one text: underlined on green, and struck through on red."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from opoz_desktop.features.consent.rules.differences import Piece, Span
from opoz_desktop.shell import theme

_ROLE = "body"


class DiffText(QWidget):
    """Show one text with its changes; a screen reader hears what came and what went."""

    def __init__(self, spans: Sequence[Span], right_to_left: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spans = tuple(spans)
        self._text = "".join(span.text for span in self._spans).replace("\n", " ")
        self._right_to_left = right_to_left
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self._spoken())
        theme.notifier().changed.connect(self._dress)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._laid_out(width)[1]

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(260), self.heightForWidth(theme.scaled(260)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(72), theme.line_height(_ROLE))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(theme.colour("ink"))
        self._laid_out(self.width())[0].draw(painter, QPointF(0, 0))

    def _laid_out(self, width: int) -> tuple[QTextLayout, int]:
        layout = QTextLayout(self._text, theme.font(_ROLE))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self._right_to_left:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        layout.beginLayout()
        tall, y = theme.line_height(_ROLE), 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, y + (tall - line.height()) / 2))
            y += tall
        layout.endLayout()
        return layout, max(y, tall)

    def _formats(self) -> list[QTextLayout.FormatRange]:
        found: list[QTextLayout.FormatRange] = []
        start = 0
        for span in self._spans:
            if span.piece is not Piece.SAME:
                made = QTextLayout.FormatRange()
                shape = QTextCharFormat()
                added = span.piece is Piece.ADDED
                shape.setForeground(theme.colour("ok" if added else "no"))
                shape.setBackground(theme.colour("ok_bg" if added else "no_bg"))
                shape.setFontUnderline(added)
                shape.setFontStrikeOut(not added)
                made.start, made.length, made.format = start, len(span.text), shape
                found.append(made)
            start += len(span.text)
        return found

    def _spoken(self) -> str:
        words = {Piece.ADDED: self.tr("new: {text}"), Piece.REMOVED: self.tr("gone: {text}")}
        return ", ".join(
            words.get(span.piece, "{text}").format(text=span.text.strip()) for span in self._spans if span.text.strip()
        )

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
