"""The unlock window: the first thing a person sees. It names no school and no person before the password fits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from opoz_desktop.kernel.clock import Clock, SystemClock
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.shell import theme
from opoz_desktop.shell.errors import sentences
from opoz_desktop.shell.jobs import JobRunner
from opoz_desktop.shell.widgets import Scroll

from ..errors import NoVault, TooManyAttempts, WrongPassword
from .choose import choose_folder
from .sign_in import KitCard, SignInCard
from .steps import in_one_step
from .trouble import TroubleCard, ways_out
from .unlock_parts import Head, Notes, Status

Outcome = Callable[[Any], None]


class UnlockWindow(QWidget):
    """Open a school file: password, recovery sheet, a new password where it must be, or a way out of trouble.

    `unlocked(OpenVault)` hands the open file over; `create_asked` asks for the first-run wizard;
    `folder_chosen(Path)` tells that a person chose another school file (this window shows it at once);
    `network_allowed(Path)` that a person allowed this network folder for this computer.
    Key derivation and checks run on a worker thread.
    """

    unlocked = Signal(object)
    create_asked = Signal()
    folder_chosen = Signal(object)
    network_allowed = Signal(object)

    def __init__(
        self,
        folder: Path,
        *,
        profile: Path | None = None,
        clock: Clock | None = None,
        allow_network: bool = False,
        locked_at: datetime | None = None,
        restore: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder, self._profile, self._clock = folder, profile, clock or SystemClock()
        self._allow_network, self._accept_older = allow_network, False
        self._locked_at, self._restore = locked_at, restore
        self._looked = False
        self._retry: Callable[[], None] | None = None
        self._vault: Any = None
        self._secret = ""
        self._jobs = JobRunner(self)
        self.setWindowTitle("OPOZ Desktop")
        self.setObjectName("UnlockWindow")
        self.setAccessibleName(self.tr("Unlock OPOZ Desktop"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(640, 560)
        self.resize(1180, 760)

        self.sign_in = SignInCard()
        self.kit: KitCard | None = None
        self.head = Head()
        self.notes = Notes()
        self._column = QVBoxLayout()
        self._column.setSpacing(20)
        self._column.addStretch(1)
        self._column.addWidget(self.head)
        self._place = QVBoxLayout()
        self._column.addLayout(self._place)
        self._column.addWidget(self.notes)
        self._column.addStretch(1)
        self._shown: QWidget = self.sign_in
        self._place.addWidget(self.sign_in)
        self._holder = QWidget()
        self._holder.setLayout(self._column)
        self._width = 400
        self._fit()
        scroll = Scroll(margins=(24, 24, 24, 24))
        scroll.inner.addWidget(self._holder, 1, Qt.AlignmentFlag.AlignHCenter)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        self._status = Status()
        outer.addWidget(self._status)

        theme.notifier().changed.connect(self._fit)
        self.sign_in.asked.connect(self._open)
        self.sign_in.kit_asked.connect(self.show_kit)
        self.notes.other.clicked.connect(self.choose_other)
        self.notes.new.clicked.connect(self.create_asked)

    # --- what stands here

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._looked:
            self._looked = True
            QTimer.singleShot(0, self._look)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("bg"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._shown is not self.sign_in and self._vault is None:
            self.show_sign_in()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._jobs.stop()
        if self._vault is not None:
            self._vault.close()
            self._vault = None
        super().closeEvent(event)

    def current(self) -> QWidget:
        """Return the card that is shown."""
        return self._shown

    def busy(self) -> bool:
        """Tell whether a password is being tried or a backup brought back."""
        return self._jobs.busy()

    def show_sign_in(self) -> None:
        """Show name and password."""
        self.sign_in.clear()
        self._show(self.sign_in, 400, notes=True)

    def show_kit(self) -> None:
        """Show the boxes for the recovery sheet."""
        if self.kit is None:
            self.kit = KitCard()
            self.kit.asked.connect(self._open_with_kit)
            self.kit.back_asked.connect(self.show_sign_in)
        self.kit.clear()
        self._show(self.kit, 520, notes=False)

    def show_restore(self, archive: Path | None = None) -> None:
        """Show the way to bring back a backup."""
        from .restore_card import RestoreCard

        card = RestoreCard(self._folder, archive, self._jobs, self._profile, self._clock)
        card.back_asked.connect(self.show_sign_in)
        card.restored.connect(self._restored)
        self._show(card, 560, notes=False)

    def choose_other(self) -> None:
        """Let a person choose the folder of another school file."""
        choose_folder(self, self.tr("Choose the folder of the school file"), self._folder.parent, self.set_folder)

    def set_folder(self, folder: Path) -> None:
        """Show another school file."""
        self._folder, self._accept_older = folder, False
        self.folder_chosen.emit(folder)
        self._look()
        if self._shown is not self.sign_in and not isinstance(self._shown, TroubleCard):
            self.show_sign_in()

    def _look(self) -> None:
        """Tell what may be told before unlocking; show trouble that is plain already."""
        from .. import container

        self._status.show_locked(self._locked_at)
        restore, self._restore = self._restore, None
        if restore is not None:
            self.show_restore(restore)
        try:
            seen = container.glance(self._folder, self._profile)
        except OpozError as error:
            if self._shown is self.sign_in or isinstance(self._shown, TroubleCard):
                self._show_trouble(error, self._look)
            return
        if isinstance(self._shown, TroubleCard):
            self.show_sign_in()
        self.notes.show_facts(seen.draft_at, seen.last_backup_at, seen.for_tests, self._clock.today())

    def _show(self, card: QWidget, width: int, notes: bool) -> None:
        if card is not self._shown:
            old = self._shown
            self._place.removeWidget(old)
            old.hide()
            if old is not self.sign_in and old is not self.kit:
                old.deleteLater()
            else:
                old.setParent(self)
            self._place.addWidget(card)
            self._shown = card
            card.show()
        self.notes.setVisible(notes)
        self._width = width
        self._fit()

    def _fit(self) -> None:
        self._holder.setFixedWidth(theme.scaled(self._width))

    # --- opening

    def _open(self, login: str, password: str) -> None:
        from .. import container

        self.sign_in.set_busy(True)
        self._retry = partial(self._open, login, password)
        self._secret = password
        options = self._options()
        self._run(partial(container.open_vault, self._folder, login, password, **options), self._opened, self._refused)

    def _open_with_kit(self, code: str) -> None:
        from .. import container

        assert self.kit is not None
        self.kit.set_busy(True)
        self._retry = partial(self._open_with_kit, code)
        options = self._options()
        self._run(
            partial(container.open_with_kit, self._folder, code, **options), self._opened_with_kit, self._kit_refused
        )

    def _options(self) -> dict[str, Any]:
        return {
            "clock": self._clock,
            "profile": self._profile,
            "allow_network": self._allow_network,
            "accept_older": self._accept_older,
        }

    def _run(self, work: Callable[[], Any], done: Outcome, failed: Callable[[Exception], None]) -> None:
        self._jobs.start(self.tr("Unlocking"), partial(in_one_step, work, "opening"), done, failed)

    def _opened(self, vault: Any) -> None:
        self.sign_in.set_busy(False)
        secret, self._secret, self._retry = self._secret, "", None
        if vault.must_change:
            from .change_card import ChangeCard

            self._vault = vault
            card = ChangeCard(vault, secret, self._jobs)
            card.changed.connect(self._hand_over)
            self.sign_in.clear()
            self._show(card, 480, notes=False)
            return
        self._vault = vault
        self._hand_over()

    def _refused(self, error: Exception) -> None:
        self.sign_in.set_busy(False)
        self._secret = ""
        if isinstance(error, WrongPassword | TooManyAttempts):
            words = sentences(error)
            self.sign_in.refuse(f"{words.what} {words.kept}", self._wait(error))
            return
        self._show_trouble(error, self._retry)

    def _wait(self, error: OpozError) -> int:
        from .. import container

        wait = error.facts.get("wait")
        if isinstance(wait, int):
            return wait
        try:
            return container.login_wait(self._folder, self.sign_in.login.text(), self._profile, self._clock)
        except OpozError:
            return 0

    def _opened_with_kit(self, vault: Any) -> None:
        from .change_card import KitResetCard

        assert self.kit is not None
        self.kit.set_busy(False)
        self.kit.clear()
        self._retry = None
        self._vault = vault
        card = KitResetCard(vault, self._jobs, self._options)
        card.opened.connect(self._reset_done)
        self._show(card, 480, notes=False)

    def _kit_refused(self, error: Exception) -> None:
        from ..errors import KitMistyped, KitWrong

        assert self.kit is not None
        self.kit.set_busy(False)
        if isinstance(error, KitWrong | KitMistyped | TooManyAttempts):
            self.kit.refuse(sentences(error).text)
            return
        self._show_trouble(error, self._retry)

    def _reset_done(self, vault: Any) -> None:
        self._vault = vault
        self._hand_over()

    def _hand_over(self) -> None:
        vault, self._vault = self._vault, None
        self.sign_in.clear()
        self.unlocked.emit(vault)

    # --- trouble

    def _show_trouble(self, error: Exception, retry: Callable[[], None] | None) -> None:
        card = TroubleCard(sentences(error), ways_out(error))
        self._retry = retry
        card.chosen.connect(self._way_out)
        self._show(card, 460, notes=not isinstance(error, NoVault))

    def _way_out(self, way: str) -> None:
        if way == "restore":
            self.show_restore()
        elif way == "other":
            self.choose_other()
        elif way == "create":
            self.create_asked.emit()
        elif way == "kit":
            self.show_kit()
        elif way in {"older", "network", "again"}:
            self._accept_older = self._accept_older or way == "older"
            if way == "network":
                self._allow_network = True
                self.network_allowed.emit(self._folder)
            retry = self._retry
            self.show_sign_in()
            if retry is not None:
                retry()
        else:
            self.show_sign_in()

    def _restored(self) -> None:
        self.show_sign_in()
        self._look()
