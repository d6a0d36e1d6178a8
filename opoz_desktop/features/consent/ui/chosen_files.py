"""Choose the scans that prove answers; until these are recorded they stand in memory and in the sealed draft."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.consent import queries
from opoz_desktop.features.consent.commands import NewFile
from opoz_desktop.features.consent.errors import EvidenceKindRefused, EvidenceTooLarge
from opoz_desktop.features.consent.rules.evidence_kinds import media_type_of
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.shell import errors
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.tables import unmarked
from opoz_desktop.shell.widgets import CloseButton, Icon, Label, LinkButton
from opoz_desktop.shell.widgets.drop_zone import PathChooser

_KEPT_BYTES = 4_000_000
"""So much goes into the sealed draft when the program locks; locking must not wait for more."""


def file_kinds() -> str:
    """Return the words and name endings for choosing a file; what it is is told by its content later."""
    return QCoreApplication.translate("ChosenFiles", "Scans and photos (*.pdf *.png *.jpg *.jpeg)")


def read_file(path: Path, limit_mb: int) -> bytes:
    """Read a file of evidence. Raise EvidenceTooLarge before it is read, EvidenceKindRefused for other kinds."""
    try:
        if path.stat().st_size > limit_mb * 1_000_000:
            raise EvidenceTooLarge(limit_mb=limit_mb)
        content = path.read_bytes()
    except OSError:
        raise EvidenceKindRefused from None
    if media_type_of(content) is None:
        raise EvidenceKindRefused
    return content


class ChosenFiles(QWidget):
    """A link that chooses a scan, and the scans that were chosen, each with a cross."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._files: list[NewFile] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column.addLayout(self._rows)
        self.choose_button = LinkButton(self.tr("Add a scan or photo of the paper…"), small=True)
        self.choose_button.setObjectName("choose-proof")
        column.addWidget(self.choose_button)
        self.trouble = Label("", "small", "no", wrap=True)
        self.trouble.hide()
        column.addWidget(self.trouble)
        self.choose_button.clicked.connect(self._choose)

    def files(self) -> tuple[NewFile, ...]:
        """Return what was chosen."""
        return tuple(self._files)

    def draft(self) -> dict[str, Any]:
        """Return what was chosen, for the sealed draft; of what is too large only how many there were."""
        kept: list[dict[str, str]] = []
        left = _KEPT_BYTES
        for file in self._files:
            if len(file.content) <= left:
                left -= len(file.content)
                kept.append({"title": file.title, "content": base64.b64encode(file.content).decode("ascii")})
        return {"files": kept, "lost": len(self._files) - len(kept)}

    def restore(self, draft: Mapping[str, Any]) -> None:
        """Choose the files of a draft again, and say it when some were too large to keep."""
        kept = [NewFile(str(f["title"]), base64.b64decode(f["content"])) for f in draft.get("files", ())]
        self._files = [f for f in kept if media_type_of(f.content) is not None]
        self._show()
        lost = int(draft.get("lost", 0))
        self.trouble.setVisible(lost > 0)
        if lost:
            self.trouble.setText(self.tr("%n file(s) were too large to keep while locked. Choose again.", "", lost))

    def add(self, path: Path) -> None:
        """Take a file, or say why not."""
        self.trouble.hide()
        try:
            content = read_file(path, self._desk.ask(queries.evidence_limit))
        except OpozError as error:
            self.trouble.setText(f"{path.name}: {errors.sentences(error).text}")
            self.trouble.show()
            return
        self._files.append(NewFile(path.stem, content))
        self._show()

    def _choose(self) -> None:
        PathChooser(self.window(), self.tr("Choose the scan"), self._path_chosen, file_kinds()).open()

    def _path_chosen(self, name: str) -> None:
        self.add(Path(name))

    def _drop(self) -> None:
        number = int(self.sender().objectName().rpartition("-")[2])
        del self._files[number]
        self._show()
        self.choose_button.setFocus()

    def _show(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for number, file in enumerate(self._files):
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            row.addWidget(Icon("paperclip", "ink2", 14))
            row.addWidget(Label(file.title, "small_medium", "ink", elide=True), 1)
            cross = CloseButton()
            cross.setAccessibleName(self.tr("Do not add {title}").format(title=file.title))
            cross.setToolTip(unmarked(cross.accessibleName()))
            cross.setObjectName(f"drop-proof-{number}")
            cross.clicked.connect(self._drop)
            row.addWidget(cross)
            self._rows.addWidget(line)
        self.changed.emit()
