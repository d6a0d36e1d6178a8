"""*Beheer*: one page with its sections in a list at the left. The sections are handed in; it knows none of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from opoz_desktop.shell import theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.page import Page, PageEntry
from opoz_desktop.shell.sections import SectionTab
from opoz_desktop.shell.widgets import Card, ListRow, RowList


@runtime_checkable
class Refreshing(Protocol):
    """A section that asks again when it is shown or when something changed."""

    def refresh(self) -> None: ...


@runtime_checkable
class Filtering(Protocol):
    """A section that can show what is about one object ("pupil/12") only."""

    def set_about(self, obj: str) -> None: ...


@runtime_checkable
class Adding(Protocol):
    """A section in which Ctrl+N adds something."""

    def new(self) -> bool: ...


class ManagePage(Page):
    """Show the sections a person may see. `show_target(section="log", about="pupil/12")` opens one."""

    def __init__(self, desk: Desk, tabs: Sequence[SectionTab]) -> None:
        super().__init__(desk)
        self.tabs = tuple(tab for tab in tabs if tab.permission is None or desk.may(tab.permission))
        self._made: dict[str, QWidget] = {}
        self.set_title(self.tr("Administration"))
        self.list = RowList(self.tr("Sections of administration"))
        self.list.setObjectName("manage_sections")
        self.list.set_rows([ListRow(tab.key, tab.label(), icon=tab.icon, icon_tone="ink2") for tab in self.tabs])
        self.side = Card(padded=False)
        self.side.body.setContentsMargins(0, 6, 0, 6)
        self.side.body.addWidget(self.list)
        self.stack = QStackedWidget()
        self._row = QHBoxLayout()
        self._row.setSpacing(16)
        self._row.addWidget(self.side)
        self._row.addWidget(self.stack, 1)
        self.body.addLayout(self._row, 1)
        self.set_narrow(narrow=False)
        self.list.chosen.connect(self._chosen)
        first = next((tab.key for tab in self.tabs if tab.factory is not None), None)
        if first is not None:
            self.open(first)

    def set_narrow(self, narrow: bool) -> None:
        super().set_narrow(narrow)
        self.side.setFixedWidth(theme.scaled(196 if narrow else 216))
        for widget in self._made.values():
            setter = getattr(widget, "set_narrow", None)
            if setter is not None:
                setter(narrow)
        self._narrow = narrow

    def section(self) -> str:
        """Return the key of the section that is shown."""
        found = self.list.current_id()
        return found if isinstance(found, str) else ""

    def widget(self, key: str) -> QWidget | None:
        """Return the widget of a section that was opened, None when it was not."""
        return self._made.get(key)

    def open(self, key: str) -> None:
        """Show a section; an unknown key, or one the person may not see, changes nothing."""
        tab = next((one for one in self.tabs if one.key == key), None)
        if tab is None:
            return
        if tab.factory is None:
            self._back_to_shown()
            self.desk.go(tab.page)
            return
        if key not in self._made:
            widget = tab.factory(self.desk)
            widget.setAccessibleName(widget.accessibleName() or tab.label())
            self._made[key] = widget
            self.stack.addWidget(widget)
            setter = getattr(widget, "set_narrow", None)
            if setter is not None:
                setter(self._narrow)
        self.list.set_current(key)
        self.stack.setCurrentWidget(self._made[key])
        self._ask(self._made[key])

    def refresh(self) -> None:
        current = self.stack.currentWidget()
        if current is not None:
            self._ask(current)

    def show_target(self, **target: Any) -> None:
        section = target.get("section")
        if not isinstance(section, str):
            return
        self.open(section)
        about, widget = target.get("about"), self.widget(section)
        if isinstance(about, str) and isinstance(widget, Filtering):
            widget.set_about(about)

    def new(self) -> bool:
        widget = self.stack.currentWidget()
        return widget.new() if isinstance(widget, Adding) else False

    def help_lines(self) -> Sequence[str]:
        return (
            self.tr("Choose a section at the left with the arrow keys."),
            self.tr("A backup is made every day at the first unlocking; a second one belongs on a stick."),
            self.tr("A new user gets a temporary password on paper and chooses an own one at the first unlocking."),
            self.tr("The log keeps who did what; it holds numbers and codes, no names of children."),
        )

    def _chosen(self, key: object) -> None:
        if isinstance(key, str):
            self.open(key)

    def _back_to_shown(self) -> None:
        """Light the section that is shown again, for when the person comes back."""
        shown = self.stack.currentWidget()
        key = next((one for one, widget in self._made.items() if widget is shown), None)
        if key is not None:
            self.list.set_current(key)

    def _ask(self, widget: QWidget) -> None:
        if isinstance(widget, Refreshing):
            widget.refresh()


def label() -> str:
    """Return the word of the rail."""
    return QCoreApplication.translate("ManagePage", "Administration")


def page_entry(tabs: Sequence[SectionTab]) -> PageEntry:
    """Return the entry of the rail for the page with these sections; everybody has one: the own password."""
    return PageEntry("manage", label, "settings", None, partial(ManagePage, tabs=tabs), section=1)
