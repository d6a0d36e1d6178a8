"""The leerlingkaart: head with chips, tabs that subjects hang on it, and the content of one tab."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.kernel.base import PupilId
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell.card import CardTab
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.widgets import Button, Chip, EmptyState, PupilHead, Scroll, Tab, Tabs

from .. import queries
from ..model import Holds
from ..queries import GuardianRow, PupilCard
from .reflow import ChipFlow
from .words import pupil_line

ChipSource = Callable[[Desk, int], Sequence[Chip]]
"""Gives the chips that a subject shows in the head of a pupil's card ("5 mag")."""


@dataclass(frozen=True, slots=True)
class CardAction:
    """A button in the head of the card that belongs to another subject (print the inspection report)."""

    key: str
    label: Callable[[], str]
    icon: str
    permission: Permission | None
    run: Callable[[Desk, int], None]
    main: bool = False


class PupilCardView(QWidget):
    """Show one pupil. The tabs and head buttons are those that the role may see."""

    def __init__(
        self,
        desk: Desk,
        tabs: Sequence[CardTab],
        actions: Sequence[CardAction] = (),
        chips: Sequence[ChipSource] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._chips = desk, tuple(chips)
        self._pupil_id: PupilId | None = None
        self._content: QWidget | None = None
        self._tabs = tuple(t for t in tabs if t.permission is None or desk.may(t.permission))
        self._actions = {a.key: a for a in actions if a.permission is None or desk.may(a.permission)}

        self.head = PupilHead()
        self.chips = ChipFlow()
        self.buttons: dict[str, Button] = {}
        self.tabs = Tabs(self.tr("Parts of the card"), [Tab(t.key, t.label()) for t in self._tabs], indent=24)
        self.area = Scroll(margins=(24, 14, 24, 16))
        self.gone = EmptyState(
            "user-x", self.tr("This pupil is not here any more"), self.tr("Choose another pupil from the list.")
        )
        self.gone.hide()
        self._lay_out()
        self.tabs.chosen.connect(self._tab_chosen)

    def pupil_id(self) -> PupilId | None:
        """Return the pupil that is shown."""
        return self._pupil_id

    def tab(self) -> QWidget | None:
        """Return the content of the open tab."""
        return self._content

    def show_pupil(self, pupil_id: PupilId, tab: str = "") -> None:
        """Show a pupil; without `tab` the tab that is open stays open."""
        if tab and tab in {t.key for t in self._tabs}:
            self.tabs.set_key(tab)
        changed = pupil_id != self._pupil_id
        self._pupil_id = pupil_id
        if not self._show_head():
            return
        if changed or tab or self._content is None:
            self._show_tab()
        else:
            self._refresh_tab()

    def refresh(self) -> None:
        """Ask again and show."""
        if self._pupil_id is not None and self._show_head():
            self._refresh_tab()

    def set_narrow(self, narrow: bool) -> None:
        """Use smaller margins in a narrow window."""
        side = 16 if narrow else 24
        self._top.setContentsMargins(side, 10 if narrow else 14, side, 6)
        self.area.inner.setContentsMargins(side, 12 if narrow else 14, side, 12 if narrow else 16)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._top = QHBoxLayout()
        self._top.setContentsMargins(24, 14, 24, 6)
        self._top.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self.head)
        words.addWidget(self.chips)
        self._top.addLayout(words, 1)
        for key, action in self._actions.items():
            button = Button(action.label(), "main" if action.main else "plain", action.icon)
            button.setObjectName(key)
            button.clicked.connect(self._action_clicked)
            self.buttons[key] = button
            self._top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._top)
        column.addWidget(self.tabs)
        column.addWidget(self.area, 1)
        column.addWidget(self.gone, 1)

    def _show_head(self) -> bool:
        """Show who this is; False when the pupil is gone or not for this person."""
        assert self._pupil_id is not None
        try:
            card = self._desk.ask(queries.card, self._pupil_id)
            guardians = self._desk.ask(queries.guardians, self._pupil_id)
            more = [chip for source in self._chips for chip in source(self._desk, int(self._pupil_id))]
        except OpozError:
            self._show_gone(gone=True)
            return False
        self._show_gone(gone=False)
        chips = more + self._own_chips(card, guardians)
        self.head.set_pupil(card.row.name.full, pupil_line(card.row, self._desk.today))
        self.chips.set_chips(chips)
        for tab in self._tabs:
            if tab.counter is not None:
                count = tab.counter(self._desk, int(self._pupil_id))
                self.tabs.set_count(tab.key, count or None)
        return True

    def _own_chips(self, card: PupilCard, guardians: Sequence[GuardianRow]) -> list[Chip]:
        chips: list[Chip] = []
        if card.row.review_consents:
            chips.append(Chip(self.tr("look at the consents again"), "open", "circle-alert"))
        unknown = sum(1 for g in guardians if g.holds is Holds.UNKNOWN)
        if unknown:
            chips.append(Chip(self.tr("authority of %n not recorded", "", unknown), "open", "circle-dashed"))
        if not guardians:
            chips.append(Chip(self.tr("no parents known"), "open", "circle-dashed"))
        if card.two_homes:
            chips.append(Chip(self.tr("two houses, each its own post"), "plain", "house"))
        for guardian in guardians:
            if guardian.secret_address:
                words = self.tr("address {relation} secret").format(relation=guardian.relation or guardian.shown)
                chips.append(Chip(words, "plain", "eye-off"))
        return chips

    def _show_gone(self, *, gone: bool) -> None:
        self.gone.setVisible(gone)
        for part in (self.head, self.chips, self.tabs, self.area):
            part.setVisible(not gone)
        for button in self.buttons.values():
            button.setVisible(not gone)

    def _show_tab(self) -> None:
        if self._content is not None:
            self.area.inner.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
            self._content = None
        found = next((t for t in self._tabs if t.key == self.tabs.key()), None)
        if found is None or self._pupil_id is None:
            return
        self._content = found.factory(self._desk, int(self._pupil_id))
        self.area.inner.addWidget(self._content, 1)
        self.area.verticalScrollBar().setValue(0)

    def _refresh_tab(self) -> None:
        refresh = getattr(self._content, "refresh", None)
        if callable(refresh):
            refresh()

    def _tab_chosen(self) -> None:
        self._show_tab()

    def _action_clicked(self) -> None:
        button = self.sender()
        if button is not None and self._pupil_id is not None:
            self._actions[button.objectName()].run(self._desk, int(self._pupil_id))
