"""The focus ring: 2 px pen with a 2 px gap around the control that has the focus, after mouse and keyboard alike.

Fields show focus in their own border, lists and tables inside the cell, so those get no ring.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QAbstractScrollArea, QApplication, QWidget

from . import theme

GAP = 2
PEN = 2
_REACH = GAP + PEN


class FocusRing(QWidget):
    """Follow the focus of the whole program. Make one and keep it; it moves into the window of the control."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app.focusChanged.connect(self._focus_changed)

    def target(self) -> QWidget | None:
        """Return the control that is ringed."""
        return self._target

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("pen"), PEN))
        radius = 6 if self.height() - 2 * _REACH < 22 else 8
        edge = PEN / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), radius, radius)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        elif kind in (QEvent.Type.Hide, QEvent.Type.Show):
            self.setVisible(self._target is not None and self._target.isVisible())
        elif kind == QEvent.Type.ParentAboutToChange:
            self._let_go()
        elif kind == QEvent.Type.DeferredDelete:
            self.hide()
            top = self.window()
            self.setParent(None if top is watched else top)  # else it would go away with the page it stands on
        return False

    def _focus_changed(self, old: QWidget | None, now: QWidget | None) -> None:
        self._let_go()
        if isinstance(now, QAbstractButton) or (now is not None and now.property("ringed")):
            self._take(now)

    def _take(self, target: QWidget) -> None:
        self._target = target
        target.destroyed.connect(self._target_gone)
        holder = self._holder(target)
        self.setParent(holder)
        walk: QWidget | None = target
        while walk is not None:
            walk.installEventFilter(self)
            self._watched.append(walk)
            walk = None if walk.isWindow() else walk.parentWidget()
        self._place()
        self.raise_()
        self.show()

    def _let_go(self) -> None:
        for widget in self._watched:
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()
        if self._target is not None and shiboken6.isValid(self._target):
            self._target.destroyed.disconnect(self._target_gone)
        self._target = None
        self.hide()
        self.setParent(None)

    def _target_gone(self) -> None:
        self._watched.clear()
        self._target = None
        self.hide()
        self.setParent(None)

    def _place(self) -> None:
        holder = self.parentWidget()
        if self._target is None or holder is None:
            return
        corner = self._target.mapTo(holder, QPoint(0, 0))
        ring = QRect(corner, self._target.size()).adjusted(-_REACH, -_REACH, _REACH, _REACH)
        room = holder.rect()
        self.setGeometry(ring.intersected(room) if not room.contains(ring) else ring)
        self.update()

    def _holder(self, target: QWidget) -> QWidget:
        """Return the nearest ancestor in which the whole ring is seen, at most the window or a scrolled page."""
        walk = target.parentWidget() or target.window()
        while not walk.isWindow():
            corner = target.mapTo(walk, QPoint(0, 0))
            ring = QRect(corner, target.size()).adjusted(-_REACH, -_REACH, _REACH, _REACH)
            if walk.rect().contains(ring) and not isinstance(walk, QAbstractItemView):
                return walk
            parent = walk.parentWidget()
            if parent is None or isinstance(parent.parentWidget(), QAbstractScrollArea):
                return walk
            walk = parent
        return walk
