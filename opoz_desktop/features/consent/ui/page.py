"""*Toestemmingen*: per group, missing, conflicts, what runs out and purposes, and what other subjects hang on it."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout

from opoz_desktop.features.consent import queries
from opoz_desktop.features.consent.pdf.class_list import class_list
from opoz_desktop.features.school import queries as school
from opoz_desktop.kernel.base import GroupId, PupilId, PurposeId
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.steps import Step
from opoz_desktop.kernel.work import Work
from opoz_desktop.shell import dates, theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.page import Page
from opoz_desktop.shell.subpage import PageDeed, SubPage, nested
from opoz_desktop.shell.widgets import (
    Button,
    Combo,
    DateField,
    EmptyState,
    Hairline,
    Label,
    LinkButton,
    MenuButton,
    Tab,
    Tabs,
)

from .group_view import GroupView
from .list_view import ListView, purposes_by_id
from .purposes_view import PurposesView

WHOLE_SCHOOL = 0
"""Stands in the place of a group's id in the list of groups."""
_SOON = 28
"""Days ahead in which a consent that ends is told of; *Vandaag* looks as far."""


class _Stack(QStackedWidget):
    """Views of which only the open one decides how much room the page needs."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(self._moved)

    def minimumSizeHint(self) -> QSize:
        current = self.currentWidget()
        return super().minimumSizeHint() if current is None else current.minimumSizeHint()

    def _moved(self, _index: int) -> None:
        self.updateGeometry()


class ConsentPage(Page):
    """Show who may be used for what, why, and who still has to answer.

    `extra` are tabs of other subjects; they stand between *Verloopt* and *Soorten*. `deeds` are their buttons.
    """

    AREAS = frozenset({"consent", "school", "intake", "imagery"})

    def __init__(self, desk: Desk, extra: Sequence[SubPage] = (), deeds: Sequence[PageDeed] = ()) -> None:
        super().__init__(desk)
        self._groups: tuple[school.GroupRow, ...] = ()
        self._narrow = False
        self._extra = {one.key: one for one in extra if one.visible_to(desk)}
        self._pages: dict[str, Page] = {}
        self._deeds = {one.key: one for one in deeds if desk.may(one.permission)}
        self.group = Combo(self.tr("Group"))
        self.group.setObjectName("group")
        self.group.setMinimumWidth(112)
        self.title_row.insertWidget(1, self.group)
        self.title_row.addStrut(self.group.sizeHint().height())  # the tabs stay where they are when it goes
        self.record_button = Button(self.tr("Record answer"), "plain", "pen-line")
        self.record_button.setObjectName("record")
        self.record_button.setVisible(desk.may(Permission.RECORD_CONSENT))
        self.print_button = Button(self.tr("Print"), icon="printer")
        self.print_button.setObjectName("print-list")
        self.deed_buttons = [self._deed_button(one) for one in self._deeds.values()]
        self.lists_button = MenuButton(self.tr("Lists"), icon="printer")
        self.lists_button.setObjectName("lists")
        self.lists_button.hide()
        for key, words in [("", self.tr("Consent list")), *((k, one.label()) for k, one in self._deeds.items())]:
            self.lists_button.menu_.addAction(words).setData(key)
        self.lists_button.menu_.triggered.connect(self._list_chosen)
        for button in (*self.deed_buttons, self.print_button, self.lists_button, self.record_button):
            self.actions.addWidget(button)
        self.tabs = Tabs(
            self.tr("Views of consent"),
            [
                Tab("group", self.tr("Per group")),
                Tab("missing", self.tr("Missing"), 0),
                Tab("conflicts", self.tr("Conflicts"), 0),
                Tab("expiring", self.tr("Run out"), 0),
                *(Tab(one.key, one.label()) for one in self._extra.values()),
                Tab("purposes", self.tr("Purposes")),
            ],
        )
        self.day = DateField(self.tr("On which day"), desk.today, desk.today, past=True)
        self.day.setObjectName("day")
        self._fit_day()
        theme.notifier().changed.connect(self._fit_day)
        self.today_button = LinkButton(self.tr("To today"))
        self.today_button.hide()
        self.count = Label("", "body", "ink2")
        at_right = QHBoxLayout()
        at_right.setContentsMargins(0, 0, 0, 1)
        at_right.setSpacing(10)
        self.on_label = Label(self.tr("on"), "body", "ink2")
        self.on_label.setBuddy(self.day)
        for part in (self.today_button, self.on_label, self.day, self.count):
            at_right.addWidget(part)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addStretch(1)
        right.addLayout(at_right)
        right.addWidget(Hairline())
        bar = QHBoxLayout()
        bar.setSpacing(0)
        bar.addWidget(self.tabs, 1, Qt.AlignmentFlag.AlignBottom)
        bar.addLayout(right)
        self.body.setSpacing(8)
        self.body.addLayout(bar)
        self.stack = _Stack()
        self.group_view = GroupView(desk)
        self.missing_view = ListView(
            desk,
            self.tr("Who must still answer"),
            self.tr("Silence is not a yes. These guardians still owe an answer."),
            self.tr("Who must still answer"),
            EmptyState(
                "check", self.tr("Nobody is missing"), self.tr("Every guardian with authority answered every purpose.")
            ),
        )
        self.conflicts_view = ListView(
            desk,
            self.tr("Guardians who do not agree"),
            self.tr("One no is a no. The school takes no side."),
            self.tr("Who"),
            EmptyState(
                "handshake",
                self.tr("No conflicts"),
                self.tr("Nowhere does a yes stand beside a no, and no objection is open."),
            ),
        )
        self.conflicts_view.offer_letter("letter.disagreement", self.tr("Letter to both guardians"))
        self.expiring_view = ListView(
            desk,
            self.tr("Consents that run out"),
            self.tr("These consents no longer count within four weeks. Ask again in time."),
            self.tr("Who said yes"),
            EmptyState(
                "clock", self.tr("Nothing runs out"), self.tr("No consent ends within four weeks by its own term.")
            ),
        )
        self.purposes_view = PurposesView(desk)
        self.nothing = EmptyState(
            "square-check",
            self.tr("No groups yet"),
            self.tr("Consent belongs to pupils in groups. First read the pupils from the school's own export."),
            self.tr("Read pupils in") if desk.may(Permission.IMPORT) else "",
            "download",
        )
        self._views = {
            "group": self.group_view,
            "missing": self.missing_view,
            "conflicts": self.conflicts_view,
            "expiring": self.expiring_view,
            "purposes": self.purposes_view,
        }
        for view in (*self._views.values(), self.nothing):
            self.stack.addWidget(view)
        self.body.addWidget(self.stack, 1)
        self.tabs.chosen.connect(self._tab_chosen)
        self.group.currentIndexChanged.connect(self._group_chosen)
        self.day.date_changed.connect(self._day_chosen)
        self.today_button.clicked.connect(self._to_today)
        self.record_button.clicked.connect(self._record)
        self.print_button.clicked.connect(self._print)
        self.group_view.counted.connect(self._counted)
        self.nothing.chosen.connect(self._import)

    def refresh(self) -> None:
        """Ask again for what the open tab shows, and for the counters."""
        self.set_title(self.tr("Consents"))
        self._groups = self.desk.ask(school.groups)
        self._fill_groups()
        seen = self.desk.ask_once(queries.overview)
        self.tabs.set_count("missing", len(seen.missing))
        self.tabs.set_count("conflicts", len(seen.conflicts))
        soon = self.desk.ask_once(queries.expiring, None, _SOON)
        self.tabs.set_count("expiring", len(soon))
        for key, one in self._extra.items():
            if one.counter is not None:
                self.tabs.set_count(key, one.counter(self.desk) or None)
        named = purposes_by_id(self.desk)
        groups: Sequence[tuple[object, str]] = [(g.id, g.label) for g in self._groups]
        self.missing_view.show_lines(seen.missing, named, groups)
        self.conflicts_view.show_lines(seen.conflicts, named, groups)
        self.expiring_view.show_lines(soon, named, groups)
        self._show_tab()

    def show_target(
        self,
        group_id: GroupId | None = None,
        tab: str = "",
        pupil_id: PupilId | None = None,
        purpose_id: PurposeId | None = None,
        **target: Any,
    ) -> None:
        """Show a group, a tab, or one cell: `group_id`, `tab`, `pupil_id`, `purpose_id`. A tab of another subject
        gets the whole target."""
        if not self._groups:
            self.refresh()
        if tab in self._extra:
            self.tabs.set_key(tab)
            self._show_tab()
            about = {"group_id": group_id, "pupil_id": pupil_id, "purpose_id": purpose_id, **target}
            self._page(tab).show_target(**{k: v for k, v in about.items() if v is not None})
            return
        if tab in self._views:
            self.tabs.set_key(tab)
        if pupil_id is not None:
            group_id = self.desk.ask(school.pupil, pupil_id).group_id
            self.tabs.set_key("group")
        if group_id is not None:
            self.group.set_key(group_id)
        self._show_tab()
        if pupil_id is not None:
            self.group_view.show_cell(pupil_id, purpose_id)

    def set_narrow(self, narrow: bool) -> None:
        """Leave out the word before the date field; the explanation finds its own place."""
        super().set_narrow(narrow)
        self._narrow = narrow
        for page in self._pages.values():
            page.set_narrow(narrow)
            nested(page)
        self._show_buttons()
        self.on_label.setVisible(not narrow and self.tabs.key() == "group" and bool(self._groups))

    def back(self) -> bool:
        """Close the explanation."""
        if (page := self._open_page()) is not None:
            return page.back()
        return self.tabs.key() == "group" and self.group_view.close_explanation()

    def new(self) -> bool:
        """Record an answer for the current pupil."""
        if (page := self._open_page()) is not None:
            return page.new()
        return self.tabs.key() == "group" and self.group_view.record_current()

    def print_page(self) -> bool:
        """Make the consent list of the group for paper, on the day that is shown."""
        key = self.group.key()
        if (page := self._open_page()) is not None:
            return page.print_page()
        if self.tabs.key() != "group" or not isinstance(key, int):
            return False
        if key == WHOLE_SCHOOL:
            self.desk.say(self.tr("The list is printed per group. First choose a group."))
            return True
        steps = self.desk.steps_of(_list_steps, GroupId(key), self._chosen_day())
        self.desk.start(self.tr("Making the consent list"), steps, self._printed)
        return True

    def keys(self) -> Sequence[tuple[str, str]]:
        """Return the keys of the matrix, or of the open tab."""
        if (page := self._open_page()) is not None:
            return page.keys()
        if self.tabs.key() == "purposes":
            return (("Alt+↑ ↓", self.tr("place on the form")),)
        if self.tabs.key() != "group" or not self._groups:
            return (("Enter", self.tr("pupil card")),)
        return (
            ("← ↑ ↓ →", self.tr("cell")),
            (self.tr("Space"), self.tr("explanation")),
            ("Enter", self.tr("pupil card")),
        )

    def help_lines(self) -> Sequence[str]:
        """Return what this page is for."""
        if (page := self._open_page()) is not None:
            return page.help_lines()
        return (
            self.tr("Every cell says what all guardians with authority answered together; an empty box is not a yes."),
            self.tr("Space explains a cell: who said what, which rule holds, and what you can do."),
            self.tr("With the date at the right you see what held on an earlier day."),
            self.tr("Withdrawing works from the day it came in and needs no reason."),
        )

    def _fit_day(self) -> None:
        self.day.setFixedWidth(theme.scaled(136))

    def _fill_groups(self) -> None:
        wanted = self.group.key()
        if wanted is None:
            wanted = next((g.id for g in self._groups if g.pupils), None)
        self.group.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.group.clear()
        for group in self._groups:
            self.group.add(group.id, group.label)
        if self._groups and self.desk.may(Permission.SEE_ALL_PUPILS):
            self.group.add(WHOLE_SCHOOL, self.tr("Whole school"))
        self.group.set_key(wanted)
        self.group.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def _show_tab(self) -> None:
        key = self.tabs.key()
        on_group = key == "group"
        some = bool(self._groups)
        if key in self._extra:
            self.stack.setCurrentWidget(self._page(key))
        elif key == "purposes":
            self.purposes_view.refresh()
            self.stack.setCurrentWidget(self.purposes_view)
        elif not some:
            self.stack.setCurrentWidget(self.nothing)
        else:
            self.stack.setCurrentWidget(self._views[key])
        for widget in (self.group, self.day, self.count):
            widget.setVisible(on_group and some)
        self.on_label.setVisible(on_group and some and not self._narrow)
        self._show_buttons()
        self.today_button.setVisible(on_group and some and self._chosen_day() != self.desk.today)
        if on_group and some:
            self._show_group()
        self.title_changed.emit()

    def _page(self, key: str) -> Page:
        """Return the page of a tab of another subject; it is made when it is first shown."""
        if key not in self._pages:
            page = self._extra[key].factory(self.desk)
            page.set_narrow(self._narrow)
            nested(page)
            page.title_changed.connect(self.title_changed)
            self._pages[key] = page
            self.stack.addWidget(page)
        return self._pages[key]

    def _open_page(self) -> Page | None:
        key = self.tabs.key()
        return self._page(key) if key in self._extra else None

    def _show_buttons(self) -> None:
        """Show what can be done with a group; in a narrow window the lists go into one menu."""
        some = self.tabs.key() == "group" and bool(self._groups)
        for button in (*self.deed_buttons, self.print_button):
            button.setVisible(some and not (self._narrow and self._deeds))
        self.lists_button.setVisible(some and self._narrow and bool(self._deeds))
        self.record_button.setVisible(some and self.desk.may(Permission.RECORD_CONSENT))

    def _deed_button(self, deed: PageDeed) -> Button:
        button = Button(deed.label(), icon=deed.icon)
        button.setObjectName(f"deed-{deed.key}")
        button.clicked.connect(self._deed_clicked)
        return button

    def _deed_clicked(self) -> None:
        self._run(self.sender().objectName().removeprefix("deed-"))

    def _list_chosen(self, action: Any) -> None:
        if action.data():
            self._run(str(action.data()))
        else:
            self.print_page()

    def _run(self, key: str) -> None:
        group = self.group.key()
        self._deeds[key].run(self, self.desk, group if isinstance(group, int) and group != WHOLE_SCHOOL else None)

    def _show_group(self) -> None:
        key = self.group.key()
        if not isinstance(key, int):
            return
        try:
            self.group_view.show_group(GroupId(key) if key != WHOLE_SCHOOL else None, self._chosen_day())
        except OpozError as error:
            self.desk.fail(error)
        today = self._chosen_day() == self.desk.today
        self.today_button.setVisible(not today)
        self.record_button.set_off("" if today else self.tr("You are looking at a past day."))

    def _chosen_day(self) -> date:
        value = self.day.value()
        return value if value is not None and value <= self.desk.today else self.desk.today

    def _tab_chosen(self, _key: str) -> None:
        self._show_tab()

    def _group_chosen(self) -> None:
        self._show_group()

    def _day_chosen(self, value: date | None) -> None:
        if value is None or value > self.desk.today:
            self.day.set_value(self.desk.today)
            if value is not None:
                self.desk.say(self.tr("A day in the future cannot be shown: what will hold is not known yet."))
        self._show_group()

    def _to_today(self) -> None:
        self.day.set_value(self.desk.today)
        self._show_group()
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def _counted(self, pupils: int) -> None:
        words = self.tr("%n pupil(s)", "", pupils)
        self.count.setText(words)
        day = self._chosen_day()
        self.count.setAccessibleName(f"{words}, {dates.written(day)}")

    def _record(self) -> None:
        if not self.group_view.record_current():
            self.desk.say(self.tr("First choose a pupil in the matrix."))

    def _print(self) -> None:
        self.print_page()

    def _printed(self, pdf: bytes) -> None:
        self.desk.preview(
            self.tr("Consent list · {group}").format(group=self.group.currentText()), pdf, "toestemmingslijst"
        )

    def _import(self) -> None:
        self.desk.go("import")


def _list_steps(work: Work, group_id: GroupId, on: date) -> Generator[Step, None, bytes]:
    yield Step(None, "drawing")
    return class_list(work, group_id, on)
