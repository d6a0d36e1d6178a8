"""Buttons by kind: one main per page, plain, quiet, danger that names its object; links, menus, back and close."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from .. import icons, theme

Kind = Literal["main", "plain", "quiet", "danger", "inverse"]
_TOKENS = {"main": "on_pen", "plain": "ink", "quiet": "pen", "danger": "no", "inverse": "bg"}


class Button(QPushButton):
    """A button that names its deed. `small` is 26 px high; `icon` stands left of the words."""

    def __init__(
        self, text: str, kind: Kind = "plain", icon: str = "", small: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._kind, self._icon_name = kind, icon
        self.setProperty("kind", kind)
        self.setProperty("small", small)
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self._dress()
        theme.notifier().changed.connect(self._dress)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setAccessibleName(text)

    def set_icon(self, name: str) -> None:
        """Show another icon left of the words."""
        self._icon_name = name
        self._dress()

    def set_kind(self, kind: Kind) -> None:
        """Make it main, plain, quiet or danger."""
        self._kind = kind
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._dress()

    def set_off(self, reason: str) -> None:
        """Switch off with the reason as tooltip and description (show it in words beside it too); "" = on."""
        self.setEnabled(not reason)
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)

    def _dress(self) -> None:
        if self._icon_name:
            gap = -3 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 3
            self.setIcon(icons.icon(self._icon_name, _TOKENS[self._kind], 16, gap=gap))
            self.setIconSize(QSize(19, 16))


class LinkButton(QPushButton):
    """A button that reads as a link in running text."""

    def __init__(self, text: str, parent: QWidget | None = None, small: bool = False) -> None:
        super().__init__(text, parent)
        self.setProperty("small", "true" if small else "false")
        self.setProperty("link", "true")
        self.setFlat(True)
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)


class MenuButton(Button):
    """A button with a menu below it; a chevron says so. Fill `menu`."""

    def __init__(self, text: str, kind: Kind = "plain", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, kind, icon, parent=parent)
        self.menu_ = QMenu(self)
        self.menu_.setAccessibleName(text)
        self.setProperty("menu", "true")
        self.clicked.connect(self._open)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        shown = icons.pixmap(
            "chevron-down", _TOKENS[self._kind] if self.isEnabled() else "ink3", 16, self.devicePixelRatioF()
        )
        painter.drawPixmap(QPoint(self.width() - 26, (self.height() - 16) // 2), shown)

    def keyPressEvent(self, event: QEvent) -> None:
        if event.key() == Qt.Key.Key_Down:  # type: ignore[attr-defined]
            self._open()
            return
        super().keyPressEvent(event)  # type: ignore[arg-type]

    def _open(self) -> None:
        self.menu_.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))


class _IconButton(QToolButton):
    _NAME: str = ""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(32, 32)
        self._dress()
        theme.notifier().changed.connect(self._dress)

    def _dress(self) -> None:
        self.setIcon(icons.icon(self._NAME, "pen" if self._NAME == "arrow-left" else "ink2", 16))
        self.setIconSize(QSize(16, 16))


class BackButton(_IconButton):
    """The arrow back, left of a title."""

    _NAME = "arrow-left"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Back"))
        self.setToolTip(self.tr("Back (Esc)"))


class CloseButton(_IconButton):
    """The cross that closes a panel."""

    _NAME = "x"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Close"))
        self.setToolTip(self.tr("Close (Esc)"))
