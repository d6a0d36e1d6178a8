"""Bringing a backup back, at the unlock screen: choose, say who you are, look what comes back, then swap."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from opoz_desktop.kernel.clock import Clock
from opoz_desktop.kernel.steps import Step
from opoz_desktop.shell import dates
from opoz_desktop.shell.errors import sentences
from opoz_desktop.shell.jobs import JobRunner, phase_words
from opoz_desktop.shell.widgets import (
    Button,
    Card,
    Combo,
    Field,
    Hairline,
    Label,
    LinkButton,
    NoteBox,
    PasswordField,
    TextField,
)

from .. import backup, restore
from ..restore import RestorePreview
from .audit_words import grouped
from .choose import choose_file
from .steps import in_one_step

COUNT_WORDS: Mapping[str, Callable[[], str]] = {
    "pupil": lambda: QCoreApplication.translate("RestoreCard", "Pupils"),
    "guardian": lambda: QCoreApplication.translate("RestoreCard", "Parents and guardians"),
    "group_of_year": lambda: QCoreApplication.translate("RestoreCard", "Groups"),
    "decision": lambda: QCoreApplication.translate("RestoreCard", "Answers of parents"),
    "user_account": lambda: QCoreApplication.translate("RestoreCard", "Users"),
    "audit": lambda: QCoreApplication.translate("RestoreCard", "Lines of the log"),
}
"""The tables of which a person understands the number."""


class RestoreCard(Card):
    """Bring back a backup. `restored` when the school file stands in place again; `back_asked` to leave."""

    back_asked = Signal()
    restored = Signal()

    def __init__(
        self,
        folder: Path,
        archive: Path | None,
        jobs: JobRunner,
        profile: Path | None,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._folder, self._jobs, self._profile, self._clock = folder, jobs, profile, clock
        self._by_kit = False
        self._seen: RestorePreview | None = None
        self.setAccessibleName(self.tr("Bring back a backup"))
        self.body.setContentsMargins(23, 19, 23, 19)
        self.body.setSpacing(12)
        self.body.addWidget(Label(self.tr("Bring back a backup"), "head"))
        self.body.addWidget(
            Label(
                self.tr(
                    "First you see what comes back. The present school file is kept beside it; nothing is thrown away."
                ),
                "body",
                "ink2",
                wrap=True,
            )
        )
        self.archive = Combo(self.tr("Which backup?"))
        self.archive.setObjectName("archive")
        self.other = Button(self.tr("Other file…"), icon="folder-open")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Field(self.tr("Which backup?"), self.archive), 1)
        self.body.addLayout(row)
        self.body.addWidget(self.other)
        self.login = TextField(self.tr("Name of a director"))
        self.login.setObjectName("restore_login")
        self.login_field = Field(self.tr("Name of a director"), self.login)
        self.secret = PasswordField(self.tr("Password"))
        self.secret.setObjectName("restore_secret")
        self.secret_field = Field(self.tr("Password"), self.secret)
        self.by_kit = LinkButton(self.tr("Use the recovery sheet instead"))
        self.body.addWidget(self.login_field)
        self.body.addWidget(self.secret_field)
        self.body.addWidget(self.by_kit)
        self.found = QWidget()
        self._found = QVBoxLayout(self.found)
        self._found.setContentsMargins(0, 0, 0, 0)
        self._found.setSpacing(8)
        self.found.hide()
        self.body.addWidget(self.found)
        self.trouble = Label("", "body", "no", wrap=True)
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Bringing back"))
        self.phase = Label("", "small", "ink2")
        self.body.addWidget(self.progress)
        self.body.addWidget(self.phase)
        self.look = Button(self.tr("Look what comes back"), "main", "file-search")
        self.look.setObjectName("look")
        self.go = Button(self.tr("Bring this backup back"), "main", "history")
        self.go.setObjectName("bring_back")
        self.back = Button(self.tr("Leave it"), "plain", "arrow-left")
        for button in (self.look, self.go, self.back):
            self.body.addWidget(button)
        self.go.hide()
        self._busy(busy=False)
        self._fill(archive)
        self.other.clicked.connect(self._choose)
        self.by_kit.clicked.connect(self._toggle_kit)
        self.look.clicked.connect(self._look)
        self.secret.returned.connect(self._look)
        self.go.clicked.connect(self._bring_back)
        self.back.clicked.connect(self.back_asked)
        self.archive.currentIndexChanged.connect(self._forget_seen)

    def add_archive(self, path: Path) -> None:
        """Offer a backup that a person pointed at, and choose it."""
        self.archive.add(path, path.name)
        self.archive.set_key(path)
        self.look.set_off("")

    def _fill(self, chosen: Path | None) -> None:
        folder = backup.default_folder(self._folder)
        rows = backup.listed(folder) if folder.is_dir() else ()
        for row in rows:
            local = row.made_at.astimezone()
            self.archive.add(row.path, f"{dates.spoken(local.date())}, {local.hour:02d}:{local.minute:02d}")
        if chosen is not None and not any(row.path == chosen for row in rows):
            self.add_archive(chosen)
        elif chosen is not None:
            self.archive.set_key(chosen)
        self.look.set_off("" if self.archive.count() else self.tr("Choose a backup first."))

    def _choose(self) -> None:
        start = backup.default_folder(self._folder)
        choose_file(
            self,
            self.tr("Choose a backup"),
            start if start.is_dir() else self._folder.parent,
            self.tr("Backups of OPOZ Desktop (*.zip)"),
            self.add_archive,
        )

    def _toggle_kit(self) -> None:
        self._by_kit = not self._by_kit
        self.login_field.setVisible(not self._by_kit)
        self.secret_field.label.setText(
            self.tr("The eight groups of the recovery sheet") if self._by_kit else self.tr("Password")
        )
        self.by_kit.setText(
            self.tr("Use name and password instead") if self._by_kit else self.tr("Use the recovery sheet instead")
        )
        self._forget_seen()

    def _login(self) -> str | None:
        return None if self._by_kit else self.login.text()

    def _look(self) -> None:
        path = self.archive.key()
        if not isinstance(path, Path) or self._jobs.busy():
            return
        if not self.secret.text():
            self.secret_field.set_error(self.tr("Type the password."))
            self.secret.setFocus()
            return
        self.secret_field.set_error("")
        self._say("")
        self._busy(busy=True)
        work = partial(
            restore.preview, path, self._folder, self.secret.text(), login=self._login(), profile=self._profile,
            clock=self._clock,
        )  # fmt: skip
        self._jobs.start(self.look.text(), partial(in_one_step, work, "checking"), self._show, self._failed)

    def _show(self, seen: RestorePreview) -> None:
        self._busy(busy=False)
        self._seen = seen
        self._clear_found()
        local = seen.made_at.astimezone()
        moment = f"{dates.spoken(local.date())}, {local.hour:02d}:{local.minute:02d}"
        self._found.addWidget(Hairline())
        self._found.addWidget(Label(", ".join(part for part in (seen.school, seen.place) if part), "strong", wrap=True))
        self._found.addWidget(
            Label(self.tr("Backup of {moment}. It is whole.").format(moment=moment), "body", "ink2", wrap=True)
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        right = Qt.AlignmentFlag.AlignRight
        grid.addWidget(Label(self.tr("now"), "small_medium", "ink2"), 0, 1, right)
        grid.addWidget(Label(self.tr("comes back"), "small_medium", "ink2"), 0, 2, right)
        row = 1
        for table, words in COUNT_WORDS.items():
            if table in seen.counts:
                now = grouped(seen.now_counts[table]) if table in seen.now_counts else "–"
                grid.addWidget(Label(words()), row, 0)
                grid.addWidget(Label(now), row, 1, right)
                grid.addWidget(Label(grouped(seen.counts[table]), "strong"), row, 2, right)
                row += 1
        self._found.addLayout(grid)
        if not seen.journal_found:
            self._found.addWidget(
                NoteBox(
                    self.tr(
                        "There is no list of erasures beside this backup. Children who were erased since may come back."
                    ),
                    "triangle-alert",
                    "open",
                )
            )
        self.found.show()
        self.look.hide()
        self.go.show()
        self.go.setFocus()

    def _bring_back(self) -> None:
        path = self.archive.key()
        if not isinstance(path, Path) or self._jobs.busy():
            return
        self._busy(busy=True)
        factory = partial(
            restore.restore, path, self._folder, self.secret.text(), login=self._login(), profile=self._profile,
            clock=self._clock,
        )  # fmt: skip
        job = self._jobs.start(self.go.text(), factory, self._brought_back, self._failed)
        job.stepped.connect(self._step)

    def _brought_back(self, old: Path | None) -> None:
        self._busy(busy=False)
        self.secret.clear()
        self._clear_found()
        self._found.addWidget(NoteBox(self._done_words(old), "circle-check", "ok"))
        self.found.show()
        for part in (
            self.look,
            self.go,
            self.login_field,
            self.secret_field,
            self.by_kit,
            self.archive.parentWidget(),
            self.other,
        ):
            if part is not None:
                part.hide()
        self.back.setText(self.tr("Unlock now"))
        self.back.set_kind("main")
        self.back.set_icon("lock-open")
        self.back.clicked.disconnect(self.back_asked)
        self.back.clicked.connect(self.restored)
        self.back.setFocus()

    def _done_words(self, old: Path | None) -> str:
        if old is None:
            return self.tr("The school file is back.")
        return self.tr("The school file is back. The one that stood here before is kept as “{name}”.").format(
            name=old.name
        )

    def _failed(self, error: Exception) -> None:
        self._busy(busy=False)
        self._say(sentences(error).text)

    def _step(self, step: Step) -> None:
        if step.fraction is not None:
            self.progress.setRange(0, 1000)
            self.progress.setValue(round(step.fraction * 1000))
        self.phase.setText(phase_words(step.code))

    def _say(self, text: str) -> None:
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def _busy(self, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.phase.setVisible(busy)
        self.progress.setRange(0, 0)
        for part in (self.archive, self.other, self.login, self.secret, self.by_kit, self.look, self.go, self.back):
            part.setEnabled(not busy)

    def _forget_seen(self) -> None:
        self._seen = None
        self.found.hide()
        self.go.hide()
        self.look.show()

    def _clear_found(self) -> None:
        while (item := self._found.takeAt(0)) is not None:
            widget, layout = item.widget(), item.layout()
            if widget is not None:
                widget.deleteLater()
            elif isinstance(layout, QGridLayout):
                while (inner := layout.takeAt(0)) is not None:
                    inside = inner.widget()
                    if inside is not None:
                        inside.deleteLater()
