"""The last three steps of the first-run wizard: the place of the file, the recovery sheet, and what comes first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from opoz_desktop.kernel.steps import Step
from opoz_desktop.shell.errors import sentences
from opoz_desktop.shell.jobs import phase_words
from opoz_desktop.shell.widgets import Button, Card, CheckBox, Icon, Label, RadioButton, Scroll, WizardStep

from .choose import choose_folder
from .first_run_steps import form_of
from .kit_panel import KitPanel, SheetPrinter, SheetSaver
from .place import FILE_NAME, Encrypted, Place, look_at


class PlaceStep(WizardStep):
    """Where the file comes to stand, and what is right or wrong there. Emits `make_asked(folder, network)`."""

    make_asked = Signal(object, bool)

    def __init__(self, folder: Path) -> None:
        super().__init__("", "")
        self.name = self.tr("Place of the file")
        self.next_label = self.tr("Make the school file")
        self.title.setText(self.tr("Where does the school file go?"))
        self.lead.setText(
            self.tr(
                "Best on this computer, in your own folder. Everything in it is encrypted; a backup comes every day."
            )
        )
        self.lead.show()
        self.setAccessibleName(self.title.text())
        self.chosen = look_at(folder)
        self.path = Label("", "medium", elide=True)
        self.path.setObjectName("chosen_place")
        self.change = Button(self.tr("Other folder…"), icon="folder-open")
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(Icon("folder-lock", "pen", 20))
        line.addWidget(self.path, 1)
        line.addWidget(self.change)
        self.card = Card()
        self.card.body.addLayout(line)
        self.checks = QVBoxLayout()
        self.checks.setSpacing(8)
        self.network = CheckBox(
            self.tr("Put it there all the same, for one computer only"),
            self.tr("Two computers at once can damage the file. Ask whoever does the IT."),
        )
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 0)
        self.progress.setAccessibleName(self.tr("Making the school file"))
        self.phase = Label("", "small", "ink2")
        self.trouble = Label("", "body", "no", wrap=True)
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addWidget(self.card)
        column.addLayout(self.checks)
        column.addWidget(self.network)
        column.addWidget(self.trouble)
        column.addWidget(self.progress)
        column.addWidget(self.phase)
        self.body.addWidget(form_of(column))
        self.body.addStretch(1)
        self.show_making(making=False)
        self.trouble.hide()
        self.change.clicked.connect(self._choose)
        self.network.toggled.connect(self._changed)
        self.show_place(self.chosen)

    def set_folder(self, folder: Path) -> None:
        """Take another folder; an existing one that is in use gets the file in a folder of its own inside it."""
        wanted = folder if not folder.exists() or not any(folder.iterdir()) else folder / FILE_NAME
        self.show_place(look_at(wanted))

    def show_place(self, place: Place) -> None:
        """Show a place and what there is to say about it."""
        self.chosen = place
        self.path.setText(str(place.folder))
        while (item := self.checks.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for icon, tone, words in self._verdicts(place):
            self.checks.addWidget(_Verdict(icon, tone, words))
        self.network.setVisible(place.network)
        self.network.setChecked(False)
        self.trouble.hide()
        self._changed()

    def show_making(self, making: bool) -> None:
        """Show that the file is being made."""
        self.progress.setVisible(making)
        self.phase.setVisible(making)
        if making:
            self.trouble.hide()

    def show_step(self, step: Step) -> None:
        """Show the phase."""
        self.phase.setText(phase_words(step.code))

    def show_error(self, error: Exception) -> None:
        """Say why the file was not made; nothing of it stays behind."""
        self.trouble.setText(sentences(error).text)
        self.trouble.show()

    def missing(self) -> str:
        if self.chosen.taken:
            return self.tr("Something stands in this folder already. Choose another one.")
        if not self.chosen.writable:
            return self.tr("Nothing can be written in this folder. Choose another one.")
        if self.chosen.network and not self.network.isChecked():
            return self.tr("Choose a folder on this computer.")
        return ""

    def leave(self) -> bool:
        """Ask for the one deed; the wizard goes on when it is done."""
        self.make_asked.emit(self.chosen.folder, self.network.isChecked())
        return False

    def summary(self) -> str:
        if self.chosen.network:
            return self.tr("On the network")
        if self.chosen.encrypted is Encrypted.YES:
            return self.tr("This computer, the disk is encrypted")
        return self.tr("This computer")

    def _verdicts(self, place: Place) -> list[tuple[str, str, str]]:
        found: list[tuple[str, str, str]] = []
        if place.taken:
            found.append(("circle-x", "no", self.tr("Something stands in this folder already.")))
        elif place.writable:
            found.append(("circle-check", "ok", self.tr("The program can write here.")))
        else:
            found.append(("circle-x", "no", self.tr("Nothing can be written in this folder.")))
        if place.network:
            found.append(
                (
                    "triangle-alert",
                    "no",
                    self.tr("This folder is on the network: when the connection drops, saving fails."),
                )
            )
        if place.synced:
            found.append(
                (
                    "triangle-alert",
                    "open",
                    self.tr("A cloud service copies this folder. That can mix up the file; choose another folder."),
                )
            )
        if place.removable:
            found.append(
                (
                    "triangle-alert",
                    "open",
                    self.tr("This is a stick or removable drive. Use it for backups, not for the file itself."),
                )
            )
        if not (place.network or place.synced or place.removable):
            found.append(("circle-check", "ok", self.tr("The folder is on this computer only.")))
        disk = {
            Encrypted.YES: ("circle-check", "ok", self.tr("The disk is encrypted.")),
            Encrypted.NO: ("info", "open", self.tr("The disk does not seem to be encrypted. Ask "
                "whoever does the IT to switch that on.")),
            Encrypted.UNKNOWN: (
                "info", "ink2",
                self.tr("Is the disk of this computer encrypted (BitLocker, FileVault)? Ask whoever does the IT."),
            ),
        }  # fmt: skip
        found.append(disk[place.encrypted])
        return found

    def _choose(self) -> None:
        choose_folder(
            self, self.tr("Choose the folder for the school file"), self.chosen.folder.parent, self.set_folder
        )

    def _changed(self) -> None:
        self.ready_changed.emit()


class KitStep(WizardStep):
    """The recovery sheet: printed, typed back, put away."""

    def __init__(self, printer: SheetPrinter, saver: SheetSaver) -> None:
        super().__init__("", "")
        self.name = self.tr("Recovery sheet")
        self.title.setText(self.tr("Print the recovery sheet"))
        self.lead.setText(
            self.tr(
                "When you lose your password, this sheet is the only way back. Nobody else can help: "
                "not OPOZ, not the supplier. Keep it on paper in the school's safe."
            )
        )
        self.lead.show()
        self.setAccessibleName(self.title.text())
        self.panel = KitPanel(printer, saver)
        scroll = Scroll()
        scroll.inner.addWidget(self.panel)
        scroll.inner.addStretch(1)
        self.body.addWidget(scroll, 1)
        self.panel.ready_changed.connect(self.ready_changed)

    def missing(self) -> str:
        return self.panel.missing()

    def summary(self) -> str:
        return self.tr("Keep it in the safe")


class PupilsStep(WizardStep):
    """What comes next: import, practise, or later."""

    def __init__(self) -> None:
        super().__init__("", "")
        self.name = self.tr("Import pupils")
        self.title.setText(self.tr("Your school file is ready"))
        self.lead.setText(self.tr("What do you want to do first?"))
        self.lead.show()
        self.setAccessibleName(self.title.text())
        self.import_now = RadioButton(
            self.tr("Import the pupils"),
            self.tr("From the export of ParnasSys, ESIS or another system.\nYou see everything before it is kept."),
        )
        self.practice = RadioButton(
            self.tr("Practise first"),
            self.tr("This file is filled with invented children.\nFor your own school you make a new file afterwards."),
        )
        self.later = RadioButton(self.tr("Later"), self.tr("The program opens empty; Import stands under Pupils."))
        self.import_now.setChecked(True)
        column = QVBoxLayout()
        column.setSpacing(10)
        for button in (self.import_now, self.practice, self.later):
            column.addWidget(button)
        self.body.addWidget(form_of(column))
        self.body.addStretch(1)

    def choice(self) -> str:
        """Return import, practice or later."""
        return "import" if self.import_now.isChecked() else "practice" if self.practice.isChecked() else "later"

    def summary(self) -> str:
        return self.tr("May also wait")


class _Verdict(QWidget):
    def __init__(self, icon: str, tone: str, words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(Icon(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(words, "body", "ink" if tone in {"no", "open"} else "ink2", wrap=True), 1)
