"""Pages below each other on a grey desk, drawn when they come into view, one per turn of the event loop."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from .. import theme
from ..paper import Paper

_GAP = 12
_KEPT = 12
"""Drawn pages that are kept."""
_LEAST, _MOST = 0.25, 4.0


class Zoom(Enum):
    """How large a page is shown."""

    WIDTH = "width"
    PAGE = "page"
    OWN = "own"


class PaperView(QAbstractScrollArea):
    """Show the pages of a paper. `turned(number)` tells which page is in view, from 1."""

    turned = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.paper = Paper()
        self.zoom, self._factor = Zoom.WIDTH, 1.0
        self._places: list[QRect] = []
        self._drawn: dict[int, QImage] = {}
        self._page = 0
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._draw_one)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.notifier().changed.connect(self.viewport().update)

    def set_pdf(self, data: bytes) -> None:
        """Show a PDF from its first page."""
        self.paper.close()
        self.paper = Paper(data)
        self._drawn.clear()
        self._page = 0
        self._place()
        self.verticalScrollBar().setValue(0)
        self.turned.emit(self.page())

    def page(self) -> int:
        """Return the number of the page in view, from 1; 0 without pages."""
        return self._page + 1 if len(self.paper) else 0

    def show_page(self, number: int) -> None:
        """Bring a page to the top of the view; from 1."""
        if 1 <= number <= len(self._places):
            self.verticalScrollBar().setValue(self._places[number - 1].top() - _GAP)

    def set_zoom(self, zoom: Zoom, factor: float | None = None) -> None:
        """Show pages as wide as the view, whole, or at a size of one's own (1.0 is the size of the paper)."""
        if factor is not None:
            self._factor = max(_LEAST, min(_MOST, factor))
        if zoom is not self.zoom or zoom is Zoom.OWN:
            self.zoom = zoom
            self._place()

    def factor(self) -> float:
        """Return how large a page is shown now; 1.0 is the size of the paper."""
        if not self._places:
            return 1.0
        return self._places[0].width() / (self.paper.sizes[0].width() * self._dots())

    def sizeHint(self) -> QSize:
        return QSize(560, 720)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bar = event.key(), self.verticalScrollBar()
        if key == Qt.Key.Key_Home:
            bar.setValue(0)
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_Space}:
            self.show_page(self.page() + 1) if self.zoom is Zoom.PAGE else bar.setValue(bar.value() + bar.pageStep())
        elif key == Qt.Key.Key_PageUp:
            self.show_page(self.page() - 1) if self.zoom is Zoom.PAGE else bar.setValue(bar.value() - bar.pageStep())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(Zoom.OWN, self.factor() * (1.25 if event.angleDelta().y() > 0 else 0.8))
            event.accept()
        else:
            super().wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.colour("desk"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number in self._in_view():
            place = self._shown(number)
            picture = self._drawn.get(number)
            if picture is None:
                painter.fillRect(place, Qt.GlobalColor.white)
            else:
                painter.drawImage(place, picture)
        painter.end()
        if self._wanting():
            self._next.start(0)

    def _dots(self) -> float:
        return self.logicalDpiX() / 72

    def _place(self) -> None:
        """Work out where every page stands."""
        room = self.viewport().size()
        middle = 0
        y = _GAP
        self._places = []
        for points in self.paper.sizes:
            if self.zoom is Zoom.OWN:
                scale = self._factor * self._dots()
            else:
                scale = (room.width() - 2 * _GAP) / points.width()
                if self.zoom is Zoom.PAGE:
                    scale = min(scale, (room.height() - 2 * _GAP) / points.height())
            width, height = max(1, round(points.width() * scale)), max(1, round(points.height() * scale))
            middle = max(middle, width + 2 * _GAP)
            self._places.append(QRect(0, y, width, height))
            y += height + _GAP
        for place in self._places:
            place.moveLeft((max(middle, room.width()) - place.width()) // 2)
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        share = down.value() / down.maximum() if down.maximum() else 0.0
        across.setRange(0, max(0, middle - room.width()))
        across.setPageStep(room.width())
        down.setRange(0, max(0, y - room.height()))
        down.setPageStep(room.height())
        down.setSingleStep(max(20, room.height() // 12))
        down.setValue(round(share * down.maximum()))
        self._drawn = {n: p for n, p in self._drawn.items() if n < len(self._places)}
        self._scrolled()

    def _scrolled(self) -> None:
        line = self.verticalScrollBar().value() + self.viewport().height() // 3
        page = next((n for n, place in enumerate(self._places) if place.bottom() + _GAP >= line), len(self._places) - 1)
        if page != self._page and page >= 0:
            self._page = page
            self.turned.emit(self.page())
        self.viewport().update()

    def _shown(self, number: int) -> QRect:
        return self._places[number].translated(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())

    def _in_view(self) -> list[int]:
        view = self.viewport().rect()
        return [n for n in range(len(self._places)) if self._shown(n).intersects(view)]

    def _pixels(self, number: int) -> QSize:
        return self._places[number].size() * self.devicePixelRatioF()

    def _wanting(self) -> list[int]:
        """Return the pages in view that are not drawn at the size they have now."""
        found: list[int] = []
        for number in self._in_view():
            picture, wanted = self._drawn.get(number), self._pixels(number)
            if picture is None or abs(picture.width() - wanted.width()) > 1:
                found.append(number)
        return found

    def _draw_one(self) -> None:
        wanting = self._wanting()
        if not wanting:
            return
        number = wanting[0]
        self._drawn.pop(number, None)
        self._drawn[number] = self.paper.image(number, self._pixels(number))
        while len(self._drawn) > _KEPT:
            self._drawn.pop(next(iter(self._drawn)))
        self.viewport().update()
