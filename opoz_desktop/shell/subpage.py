"""SubPage: a page inside a page, one per tab, so that subjects can share a place in the rail as strangers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from opoz_desktop.kernel.permissions import Permission

from .desk import Change, Desk
from .drafts import Drafting
from .page import Page
from .widgets.tabs import Tab, Tabs


@dataclass(frozen=True, slots=True)
class SubPage:
    """One tab: key, words, who may see it (None: everybody, a tuple: any of them), and what makes its page.

    `counter` gives the number behind the words; 0 shows none. `draft_key` is the DRAFT_KEY of its page when what is
    half typed there has to survive the lock.
    """

    key: str
    label: Callable[[], str]
    permission: Permission | tuple[Permission, ...] | None
    factory: Callable[[Desk], Page]
    counter: Callable[[Desk], int] | None = None
    draft_key: str = ""

    def visible_to(self, desk: Desk) -> bool:
        """Tell whether the person at the desk may see this tab."""
        if self.permission is None:
            return True
        wanted = self.permission if isinstance(self.permission, tuple) else (self.permission,)
        return any(desk.may(one) for one in wanted)


@dataclass(frozen=True, slots=True)
class PageDeed:
    """A button that another subject hangs in the head of a page: what it is called and what it does.

    `run` gets the page, the desk, and the group that is shown (None where no group is chosen).
    """

    key: str
    label: Callable[[], str]
    icon: str
    permission: Permission
    run: Callable[[QWidget, Desk, int | None], None]


def nested(page: Page) -> Page:
    """Take the title away from a page that stands under a tab; its buttons and chips stay."""
    page.title.hide()
    page.head.setContentsMargins(0, 0, 0, 0)
    page.body.setContentsMargins(0, 0, 0, 0)
    return page


class TabbedPage(Page):
    """Be a page of tabs. Keys, printing and help are those of the open tab; a page is made when it is first shown."""

    def __init__(self, desk: Desk, title: Callable[[], str], name: str, tabs: Sequence[SubPage]) -> None:
        super().__init__(desk)
        self._title = title
        self._parts = {one.key: one for one in tabs if one.visible_to(desk)}
        self._pages: dict[str, Page] = {}
        self._is_narrow = False
        counted = [Tab(one.key, one.label()) for one in self._parts.values()]
        self.tabs = Tabs(name, counted)
        self.stack = QStackedWidget()
        self.body.setSpacing(8)
        self.body.addWidget(self.tabs)
        self.body.addWidget(self.stack, 1)
        self.tabs.chosen.connect(self._tab_chosen)
        for one in self._parts.values():
            if one.draft_key:
                desk.drafts.register(one.draft_key, partial(self._open_draft, one.key))

    def page(self, key: str = "") -> Page:
        """Return the page of a tab, or of the open one; it is made now if it was never shown."""
        wanted = key or self.tabs.key()
        if wanted not in self._pages:
            made = nested(self._parts[wanted].factory(self.desk))
            made.set_narrow(self._is_narrow)
            nested(made)
            made.title_changed.connect(self.title_changed)
            self._pages[wanted] = made
            self.stack.addWidget(made)
        return self._pages[wanted]

    def refresh(self) -> None:
        """Show the title, the counters and the open tab; the tabs themselves listen to changes."""
        self.set_title(self._title())
        self._count()
        self._show()

    def show_target(self, tab: str = "", **target: Any) -> None:
        """Show a tab (the open one when none is named) and pass the rest on to it."""
        if tab in self._parts:
            self.tabs.set_key(tab)
        self._show()
        if target:
            self.page().show_target(**target)

    def set_narrow(self, narrow: bool) -> None:
        super().set_narrow(narrow)
        self._is_narrow = narrow
        for one in self._pages.values():
            one.set_narrow(narrow)
            nested(one)

    def new(self) -> bool:
        return self.page().new()

    def print_page(self) -> bool:
        return self.page().print_page()

    def back(self) -> bool:
        return self.page().back()

    def help_lines(self) -> Sequence[str]:
        return self.page().help_lines()

    def keys(self) -> Sequence[tuple[str, str]]:
        return self.page().keys()

    def _open_draft(self, key: str, _fields: dict[str, Any]) -> Drafting | None:
        """Open the tab on which something was half typed."""
        self.tabs.set_key(key)
        self._show()
        page = self.page(key)
        return page if isinstance(page, Drafting) else None

    def _changed(self, change: Change) -> None:
        if self.isVisible():
            self._count()
        else:
            self._stale = True

    def _count(self) -> None:
        for key, one in self._parts.items():
            if one.counter is not None:
                self.tabs.set_count(key, one.counter(self.desk) or None)

    def _tab_chosen(self, _key: str) -> None:
        self._show()

    def _show(self) -> None:
        if self._parts:
            self.stack.setCurrentWidget(self.page())
            self.title_changed.emit()
