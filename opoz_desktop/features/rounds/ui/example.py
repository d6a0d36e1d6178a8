"""The form of a real child, drawn as it will be printed, without a code; which child is up to the person."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.consent.pdf import FormScope, sample_form
from opoz_desktop.kernel.base import PupilId
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.shell import errors
from opoz_desktop.shell.widgets import Combo, Label, NoteBox, PreviewPane

from .round_draft import RoundDraft


class Example(QWidget):
    """Choose a child and see its form. `problem` says why it cannot be drawn."""

    ready_changed = Signal()

    def __init__(self, made: RoundDraft, name: str) -> None:
        super().__init__()
        self._draft = made
        self._drawn_scope: FormScope | None = None
        self._wanted: FormScope | None = None
        self._busy = False
        self.problem = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.who = Combo(self.tr("Example of"))
        self.who.setObjectName(name)
        self.who.setMinimumWidth(120)
        self.label = Label(self.tr("Example of"), "small_medium", "ink2")
        row.addWidget(self.label)
        row.addWidget(self.who, 1)
        column.addLayout(row)
        self.pane = PreviewPane(self.tr("Example of the form"))
        column.addWidget(self.pane, 1)
        self.trouble = NoteBox("", "circle-alert", "no")
        self.trouble.hide()
        column.addWidget(self.trouble)
        self.who.currentIndexChanged.connect(self._child_chosen)

    def show_children(self) -> None:
        """Offer the children of the pile and draw the form of the one who is chosen."""
        draft = self._draft.draft()
        self.who.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.who.clear()
        seen: set[int] = set()
        for recipient in draft.recipients if draft is not None else ():
            if recipient.pupil_id not in seen:
                seen.add(recipient.pupil_id)
                self.who.add(recipient.pupil_id, f"{recipient.child} · {recipient.group}")
        if self._draft.example in seen:
            self.who.set_key(self._draft.example)
        self.who.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self.redraw()

    def redraw(self) -> None:
        """Draw the form again when something about it changed; while one is being drawn, the last wish waits."""
        pupil = self.who.key()
        if not isinstance(pupil, int):
            return
        self._draft.example = PupilId(pupil)
        try:
            whole = self._draft.form_scope()
        except OpozError as error:
            self._failed(error)
            return
        scope = replace(whole, group_ids=(), pupil_ids=(PupilId(pupil),), only_missing=False)
        if scope == self._drawn_scope:
            return
        self._wanted = scope
        if not self._busy:
            self._begin()

    def _begin(self) -> None:
        scope = self._wanted
        if scope is None:
            return
        self._wanted, self._drawn_scope, self._busy = None, scope, True
        desk = self._draft.desk
        desk.start(
            self.tr("Drawing the example"),
            desk.steps_of_query(sample_form, scope, scope.pupil_ids[0], code="drawing"),
            self._drawn,
            self._failed,
        )

    def _child_chosen(self) -> None:
        self.redraw()

    def _drawn(self, pdf: bytes) -> None:
        self._busy = False
        self.problem = ""
        self.trouble.hide()
        self.pane.set_pdf(pdf)
        self.ready_changed.emit()
        self._begin()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self._drawn_scope = None
        self.problem = errors.sentences(error).text
        self.trouble.set_text(self.problem)
        self.trouble.show()
        self.ready_changed.emit()
        if not isinstance(error, OpozError):
            self._draft.desk.fail(error)
        self._begin()
