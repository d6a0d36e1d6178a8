"""Page: the base of every page in the stack, and PageEntry: how a page stands in the rail."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.kernel.permissions import Permission

from . import theme
from .desk import Change, Desk
from .widgets.buttons import BackButton
from .widgets.text import Label


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One line of the rail.

    `label` is a function, so that its words are translated when the window is built. `permission` None means
    everybody; a tuple means any of them. `section` 0 stands above the line, 1 below it. `counter` gives the
    number at the right (0 hides it) and is asked again after every change. `section` -1 is a page without a line.
    `short_label` is used in a narrow window.
    """

    key: str
    label: Callable[[], str]
    icon: str
    permission: Permission | tuple[Permission, ...] | None
    factory: Callable[[Desk], Page]
    section: int = 0
    counter: Callable[[Desk], int] | None = field(default=None)
    under: str = ""
    """For a page without a line of its own (section -1): the key of the line that is lit while it is open."""
    short_label: Callable[[], str] | None = field(default=None)

    def visible_to(self, desk: Desk) -> bool:
        """Tell whether the person at the desk may see this page."""
        if self.permission is None:
            return True
        wanted = self.permission if isinstance(self.permission, tuple) else (self.permission,)
        return any(desk.may(one) for one in wanted)


class Page(QWidget):
    """Be one page: a head with title and buttons, and a body.

    A subclass fills `body`, answers `refresh` (called when shown and after changes of `AREAS`), and where it
    has them `show_target`, `new`, `print_page`, `back`, `help_lines`, `keys`. It never calls another page.
    """

    AREAS: frozenset[str] = frozenset()
    """Areas of change this page shows; empty means all."""

    title_changed = Signal()
    actions: QHBoxLayout

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._stale = True
        self.setObjectName(type(self).__name__)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

        self.back_button = BackButton(self)
        self.back_button.hide()
        self.title = Label("", "title", parent=self, elide=True)
        self.subtitle = Label("", "body", "ink2", parent=self, elide=True)
        self.subtitle.hide()
        self.title_row = QHBoxLayout()
        self.title_row.setSpacing(12)
        self.title_row.addWidget(self.title)
        self.title_row.addStretch(1)
        self.actions = QHBoxLayout()  # pyright: ignore[reportIncompatibleMethodOverride] - QWidget.actions() is unused
        self.actions.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(self.title_row)
        words.addWidget(self.subtitle)
        self.chips = QHBoxLayout()
        self.chips.setSpacing(6)
        words.addLayout(self.chips)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(24, 14, 24, 10)
        self.head.setSpacing(12)
        self.head.addWidget(self.back_button)
        self.head.addLayout(words, 1)
        self.head.addLayout(self.actions)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(24, 0, 24, 16)
        self.body.setSpacing(12)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(0)
        frame.addLayout(self.head)
        frame.addLayout(self.body, 1)

        self.back_button.clicked.connect(self._back_clicked)
        desk.changed.connect(self._changed)
        theme.notifier().changed.connect(self._stack_head)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Set the one title of the page and the line below it."""
        self.title.setText(title)
        self.title.setAccessibleName(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self._stack_head()
        self.title_changed.emit()

    def set_narrow(self, narrow: bool) -> None:
        """Use the margins of a window below 1200 px. Override to move side panels below; call this too."""
        side = 16 if narrow else 24
        self.head.setContentsMargins(side, 10 if narrow else 14, side, 8 if narrow else 10)
        self.body.setContentsMargins(side, 0, side, 10 if narrow else 16)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack_head()

    def _stack_head(self) -> None:
        """Put the buttons below the title where they do not fit beside it."""
        margins = self.head.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        need = self.title_row.sizeHint().width() + self.actions.sizeHint().width() + 24
        below = need > room and self.back_button.isHidden()
        flow = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if self.head.direction() != flow:
            self.head.setDirection(flow)
            self.actions.setAlignment(Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag(0))

    def refresh(self) -> None:
        """Ask again and show. Called when the page is shown and after a change it shows."""

    def show_target(self, **target: Any) -> None:
        """Show what `Desk.go` asked for."""

    def new(self) -> bool:
        """Do what Ctrl+N means here; return False when it means nothing."""
        return False

    def print_page(self) -> bool:
        """Do what Ctrl+P means here; return False when it means nothing."""
        return False

    def back(self) -> bool:
        """Do what Esc means here; return False when it means nothing."""
        return False

    def help_lines(self) -> Sequence[str]:
        """Return at most five lines about this page for the help sheet (F1)."""
        return ()

    def keys(self) -> Sequence[tuple[str, str]]:
        """Return the keys of this page for the status line: ("Space", "explanation")."""
        return ()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()

    def _changed(self, change: Change) -> None:
        if self.AREAS and not change.touches(*self.AREAS):
            return
        if self.isVisible():
            had = self._has_keyboard()
            self.refresh()
            if had:
                QTimer.singleShot(0, self, self._keep_keyboard)
        else:
            self._stale = True

    def _has_keyboard(self) -> bool:
        at = self.window().focusWidget()
        return bool(at) and (at is self or self.isAncestorOf(at))

    def _keep_keyboard(self) -> None:
        """Stay on the page when the button that had the keyboard went away with what was done."""
        if self.isVisible() and not self._has_keyboard():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back_clicked(self) -> None:
        self.back()
