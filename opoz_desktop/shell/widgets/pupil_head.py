"""The head of everything about one pupil: name, group, birth date, chips. The guard against the wrong child."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from .chips import Chip
from .text import Label


class PupilHead(QWidget):
    """Show who this is about; no photo."""

    def __init__(
        self, name: str = "", detail: str = "", chips: Sequence[Chip] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.name = Label(name, "title", elide=True)
        self.detail = Label(detail, "body", "ink2", elide=True)
        column.addWidget(self.name)
        column.addWidget(self.detail)
        self._chips = QHBoxLayout()
        self._chips.setContentsMargins(0, 6, 0, 0)
        self._chips.setSpacing(6)
        column.addLayout(self._chips)
        self.set_pupil(name, detail, chips)

    def set_pupil(self, name: str, detail: str, chips: Sequence[Chip] = ()) -> None:
        """Show another pupil: name, "Groep 5 · geboren 14-03-2018 (8 jaar)", chips."""
        self.name.setText(name)
        self.detail.setText(detail)
        while (item := self._chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for chip in chips:
            self._chips.addWidget(chip)
        self._chips.addStretch(1)
        self.setAccessibleName(f"{name}, {detail}" + "".join(f", {chip.text()}" for chip in chips))
