"""The page *Leerlingen*: the list at the left and the card of one pupil at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from opoz_desktop.kernel.base import GroupId, PupilId
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell.card import CardTab
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.page import Page
from opoz_desktop.shell.widgets import Button, EmptyState

from .. import queries
from . import files, guardians, overview
from .authority_dialog import AuthorityDialog
from .card import CardAction, ChipSource, PupilCardView
from .guardian_dialog import GuardianDialog
from .pupil_dialog import PupilDialog
from .pupil_list import PupilColumn


class PupilsPage(Page):
    """Choose a pupil at the left, see the card at the right.

    `more_tabs`, `actions` and `chips` come from other subjects; the tabs stand between *Ouders en gezag* and
    *Bestanden*, as on the screens page.
    """

    AREAS = frozenset({"school", "intake", "consent", "imagery", "vault"})

    def __init__(
        self,
        desk: Desk,
        more_tabs: Sequence[CardTab] = (),
        actions: Sequence[CardAction] = (),
        chips: Sequence[ChipSource] = (),
    ) -> None:
        super().__init__(desk)
        self._wanted: PupilId | None = None
        tabs = (overview.CARD_TAB, guardians.CARD_TAB, *more_tabs, files.CARD_TAB)
        self.column = PupilColumn(desk)
        self.card = PupilCardView(desk, tabs, actions, chips)
        importing = desk.may(Permission.IMPORT)
        self.empty = EmptyState(
            "users",
            self.tr("No pupils yet"),
            self.tr("Read them from the export of your administration system. You see everything before it changes."),
            self.tr("Read pupils in") if importing else "",
            "file-down",
        )
        self.by_hand = Button(self.tr("Add one pupil by hand"), "quiet", "plus")
        self.by_hand.setVisible(desk.may(Permission.EDIT_PUPILS))
        self.nobody = EmptyState(
            "user", self.tr("Choose a pupil"), self.tr("The card of the pupil you choose at the left comes here.")
        )
        self._lay_out()
        self.column.chosen.connect(self._chosen)
        self.column.opened.connect(self._opened)
        self.column.new_asked.connect(self.new)
        self.empty.chosen.connect(self._import)
        self.by_hand.clicked.connect(self.new)
        for keys, slot in (("Ctrl+Down", self.next_pupil), ("Ctrl+Up", self.previous_pupil), ("Ctrl+F", self._search)):
            shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        for key, opener in self.draft_openers().items():
            desk.drafts.register(key, opener)

    def refresh(self) -> None:
        """Ask again and show; the pupil and the tab stay as they were."""
        anybody = self.desk.ask(queries.any_pupil)
        self._show_whole(anybody=anybody)
        if not anybody:
            return
        self.column.load()
        wanted = self._wanted or self.card.pupil_id()
        rows = self.column.rows()
        if wanted is None and rows:
            wanted = rows[0].id
        if wanted is not None:
            self._show(wanted)
        self._show_card()

    def show_target(self, **target: Any) -> None:
        """Show `pupil_id` (and `tab`), a `group_id`, or with `new=True` the dialog for a new pupil."""
        if target.get("group_id") is not None:
            self.column.show_group(GroupId(int(target["group_id"])))
        pupil_id = target.get("pupil_id")
        if pupil_id is not None:
            self._wanted = PupilId(int(pupil_id))
            if self.column.rows() or self.card.pupil_id() is not None:
                self._show(self._wanted, str(target.get("tab", "")))
                self._show_card()
            elif target.get("tab"):
                self.card.tabs.set_key(str(target["tab"]))
        if target.get("new"):
            self.new()

    def new(self) -> bool:
        """Open the dialog for a new pupil (Ctrl+N)."""
        if not self.desk.may(Permission.EDIT_PUPILS):
            return False
        dialog = PupilDialog(self.window(), self.desk)
        dialog.accepted.connect(self._added)
        self._adding = dialog
        dialog.open()
        return True

    def next_pupil(self) -> None:
        """Show the next pupil of the list."""
        self.column.step(1)

    def previous_pupil(self) -> None:
        """Show the pupil before this one in the list."""
        self.column.step(-1)

    def set_narrow(self, narrow: bool) -> None:
        """Keep the list at the edge and give the card smaller margins."""
        self.card.set_narrow(narrow)

    def help_lines(self) -> Sequence[str]:
        return (
            self.tr("Choose a group and then a pupil; typing in the search field narrows the list."),
            self.tr("Ctrl and the arrows go to the next and the previous pupil; the tab stays open."),
            self.tr("A circle of dashes means that authority is not recorded yet."),
            self.tr("Former pupils stand under Filter."),
            self.tr("Files on the card never stand on your disk; they are encrypted in the school file."),
        )

    def keys(self) -> Sequence[tuple[str, str]]:
        return (("Ctrl ↑ ↓", self.tr("previous, next pupil")), ("Ctrl F", self.tr("search in the list")))

    def draft_openers(self) -> dict[str, Callable[[dict[str, Any]], Any]]:
        """Return how half-typed forms of this page are opened again after unlocking."""
        return {
            PupilDialog.DRAFT_KEY: self._open_pupil_draft,
            GuardianDialog.DRAFT_KEY: self._open_guardian_draft,
            AuthorityDialog.DRAFT_KEY: self._open_authority_draft,
        }

    def _lay_out(self) -> None:
        self.title.hide()
        self.head.setContentsMargins(0, 0, 0, 0)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.title.setText(self.tr("Pupils"))
        self._both = QWidget()
        row = QHBoxLayout(self._both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.column)
        row.addWidget(self.card, 1)
        row.addWidget(self.nobody, 1)
        self.body.addWidget(self._both, 1)
        self.body.addWidget(self.empty, 1)
        self.by_hand.setParent(self.empty)
        layout = self.empty.layout()
        if layout is not None:
            layout.insertWidget(layout.count() - 1, self.by_hand, 0, Qt.AlignmentFlag.AlignHCenter)  # type: ignore[attr-defined]

    def _show_whole(self, *, anybody: bool) -> None:
        self._both.setVisible(anybody)
        self.empty.setVisible(not anybody)

    def _show_card(self) -> None:
        shown = self.card.pupil_id() is not None
        self.card.setVisible(shown)
        self.nobody.setVisible(not shown)

    def _show(self, pupil_id: PupilId, tab: str = "") -> None:
        self._wanted = None
        self.column.set_current(pupil_id)
        self.card.show_pupil(pupil_id, tab)

    def _chosen(self, pupil_id: object) -> None:
        self.card.show_pupil(PupilId(int(str(pupil_id))))
        self._show_card()

    def _opened(self, pupil_id: object) -> None:
        self._chosen(pupil_id)
        self.card.tabs.setFocus(Qt.FocusReason.OtherFocusReason)
        content: QWidget | None = self.card.tab()
        if content is not None:
            content.setFocus(Qt.FocusReason.OtherFocusReason)

    def _added(self) -> None:
        saved = self._adding.saved_id
        if saved is not None:
            self.show_target(pupil_id=saved)

    def _import(self) -> None:
        self.desk.go("import")

    def _search(self) -> None:
        self.column.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.column.search.selectAll()

    def _open_pupil_draft(self, draft: dict[str, Any]) -> Dialog | None:
        pupil_id = int(draft.get("pupil_id", 0))
        try:
            dialog = PupilDialog(self.window(), self.desk, PupilId(pupil_id) if pupil_id else None)
        except OpozError:
            return None
        dialog.open()
        return dialog

    def _open_guardian_draft(self, draft: dict[str, Any]) -> Dialog | None:
        try:
            pupil = self.desk.ask(queries.pupil, PupilId(int(draft["pupil_id"])))
            found = self.desk.ask(queries.guardians, pupil.id)
        except OpozError:
            return None
        guardian = next((g for g in found if g.id == draft.get("guardian_id")), None)
        dialog = GuardianDialog(self.window(), self.desk, pupil, guardian)
        dialog.open()
        return dialog

    def _open_authority_draft(self, draft: dict[str, Any]) -> Dialog | None:
        try:
            pupil = self.desk.ask(queries.pupil, PupilId(int(draft["pupil_id"])))
            found = self.desk.ask(queries.guardians, pupil.id)
        except OpozError:
            return None
        guardian = next((g for g in found if g.id == draft.get("guardian_id")), None)
        if guardian is None:
            return None
        dialog = AuthorityDialog(self.window(), self.desk, pupil, guardian)
        dialog.open()
        return dialog


def label() -> str:
    """Return the word in the rail."""
    return QCoreApplication.translate("PupilsPage", "Pupils")
