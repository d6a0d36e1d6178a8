"""The proof on the consent tab: per answer who, when, how, on which wording, and the scan that shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from opoz_desktop.features.consent import commands, queries
from opoz_desktop.features.consent.commands import NewFile
from opoz_desktop.features.consent.pdf.evidence import evidence_pdf
from opoz_desktop.features.consent.queries import DecisionRow, EvidenceFileRow
from opoz_desktop.features.consent.rules.texts import short_hash
from opoz_desktop.kernel.base import PupilId
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.freetext import capital
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell import dates, theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import confirm, save_bytes
from opoz_desktop.shell.tables import Column, RowTable
from opoz_desktop.shell.widgets import Answered, Button, Card, Iconed, Label, TableView
from opoz_desktop.shell.widgets.drop_zone import PathChooser

from . import people, words
from .chosen_files import file_kinds, read_file


@dataclass(frozen=True, slots=True)
class ProofRow:
    """One answer with one of its files; an answer without a file has a row too."""

    decision: DecisionRow
    who: str
    file: EvidenceFileRow | None

    @property
    def key(self) -> str:
        return f"{self.decision.id}-{self.file.id if self.file is not None else 0}"


class EvidenceCard(Card):
    """Show and add the proof of the answers about one purpose. Hidden for who may not see it."""

    def __init__(self, desk: Desk, pupil_id: PupilId, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("EvidenceCard", "Proof"), padded=False, icon="paperclip")
        if parent is not None:
            self.setParent(parent)
        self._desk, self._pupil_id = desk, pupil_id
        self._visible = desk.may(Permission.SEE_ALL_PUPILS)
        self._removing: EvidenceFileRow | None = None
        self.add_button = Button(self.tr("Add a scan…"), icon="paperclip", small=True)
        self.add_button.setObjectName("proof-add")
        self.open_button = Button(self.tr("Open"), icon="eye", small=True)
        self.open_button.setObjectName("proof-open")
        self.remove_button = Button(self.tr("Remove…"), "danger", "trash-2", small=True)
        self.remove_button.setObjectName("proof-remove")
        self.export_button = Button(self.tr("Save records…"), icon="file-down", small=True)
        self.export_button.setObjectName("proof-export")
        self.export_button.setVisible(desk.may(Permission.EXPORT))
        for button in (self.open_button, self.remove_button, self.add_button, self.export_button):
            self.actions.addWidget(button)
        columns: list[Column[ProofRow]] = [
            Column(self.tr("Who"), _who, weight="medium"),
            Column(self.tr("Answer"), _answer, cell=_answer_cell, width=130),
            Column(self.tr("Received"), _received, sort=_received_on),
            Column(self.tr("How"), _how, tooltip=_how_full, spoken=_how_full),
            Column(self.tr("Wording"), _wording, tooltip=_wording_full, spoken=_wording_full, width=170),
            Column(self.tr("File"), _file, cell=_file_cell, width=0),
        ]
        self.table = TableView(self.tr("Proof of the answers"), RowTable(columns, key=_key))
        self.table.setObjectName("card-proof")
        self.none = Label("", "body", "ink2", wrap=True)
        self.none.setContentsMargins(14, 8, 14, 10)
        self.body.addWidget(self.table)
        self.body.addWidget(self.none)
        self.add_button.clicked.connect(self._choose)
        self.open_button.clicked.connect(self._open_current)
        self.remove_button.clicked.connect(self._remove_current)
        self.export_button.clicked.connect(self._export)
        self.table.opened.connect(self._opened)
        self.table.chosen.connect(self._chosen)
        self._may = False
        theme.notifier().changed.connect(self._fit)

    def show_answers(
        self, purpose: str, decisions: Sequence[DecisionRow], names: Mapping[int, str], *, may: bool
    ) -> None:
        """Show the answers about a purpose, newest first. `may` False leaves adding and removing out."""
        self.setVisible(self._visible)
        if not self._visible:
            return
        self._may = may
        files = {f.id: f for f in self._desk.ask(queries.evidence_files, self._pupil_id)}
        rows: list[ProofRow] = []
        for decision in decisions:
            who = capital(names.get(int(decision.guardian_id or 0), ""))
            found = [files[i] for i in decision.files if i in files]
            rows += [ProofRow(decision, who, file) for file in found] or [ProofRow(decision, who, None)]
        self.table.set_rows(rows)
        self._fit()
        self.table.setVisible(bool(rows))
        self.none.setVisible(not rows)
        self.none.setText(
            self.tr("{purpose}: nobody answered yet, so there is nothing to prove.").format(purpose=purpose)
        )
        self.set_counter(str(sum(row.file is not None for row in rows)) if rows else "")
        if rows and self.table.current_row() is None:
            self.table.selectRow(0)
        self._chosen(self.table.current_row())

    def _fit(self) -> None:
        self.table.fit_height(8)

    def add_file(self, path: Path) -> None:
        """Attach a file to the answer that is chosen and to all that came in together with it."""
        row = self.table.current_row()
        if row is None:
            return
        try:
            content = read_file(path, self._desk.ask(queries.evidence_limit))
            together = self._together(row.decision)
            number = self._desk.do(commands.attach_to, self._pupil_id, NewFile(path.stem, content), together)
        except OpozError as error:
            self._desk.fail(error)
            return
        self._desk.offer_undo(
            self.tr("Proof added to %n answer(s)", "", len(together)), commands.remove_evidence, number
        )

    def _together(self, decision: DecisionRow) -> tuple[int, ...]:
        """Return the answers of the same deed: one paper proves all of them."""

        def deed(one: DecisionRow) -> tuple[object, ...]:
            return one.guardian_id, one.recorded_at, one.channel

        lines = self._desk.ask(queries.history_of_pupil, self._pupil_id)
        made = {line.decision.id: line.decision for line in lines if line.decision is not None}
        return tuple(sorted(number for number, one in made.items() if deed(one) == deed(decision)))

    def _choose(self) -> None:
        PathChooser(self.window(), self.tr("Choose the scan"), self._path_chosen, file_kinds()).open()

    def _path_chosen(self, name: str) -> None:
        self.add_file(Path(name))

    def _chosen(self, row: ProofRow | None) -> None:
        file = row.file if row is not None else None
        self.add_button.setVisible(self._may and row is not None)
        self.open_button.setVisible(file is not None)
        self.remove_button.setVisible(self._may and file is not None)
        if file is not None:
            self.open_button.setAccessibleName(self.tr("Open {title}").format(title=file.title))
            self.remove_button.setAccessibleName(self.tr("Remove {title}").format(title=file.title))

    def _opened(self, row: ProofRow) -> None:
        if row.file is not None:
            self._open(row.file)

    def _open_current(self) -> None:
        row = self.table.current_row()
        if row is not None and row.file is not None:
            self._open(row.file)

    def _open(self, file: EvidenceFileRow) -> None:
        try:
            content = self._desk.ask(queries.evidence_file, file.id)
        except OpozError as error:
            self._desk.fail(error)
            return
        self._desk.preview(file.title, evidence_pdf(content), "bewijs")

    def _remove_current(self) -> None:
        row = self.table.current_row()
        if row is None or row.file is None:
            return
        self._removing = row.file
        confirm(
            self.window(),
            self.tr("Remove “{title}” as proof?").format(title=row.file.title),
            self.tr(
                "The file is taken out of the school file for good; the answers stay. The log says that it was there."
            ),
            self.tr("Remove file"),
            self._remove,
            self.tr("Keep"),
        )

    def _remove(self) -> None:
        if self._removing is None:
            return
        try:
            self._desk.do(commands.remove_evidence, self._removing.id)
        except OpozError as error:
            self._desk.fail(error)
            return
        self._desk.say(self.tr("File removed"))

    def _export(self) -> None:
        try:
            data = self._desk.do(commands.export_records, self._pupil_id)
        except OpozError as error:
            self._desk.fail(error)
            return
        save_bytes(self.window(), self._desk, data, "toestemmingsrecords", "json", {"pupils": 1})


def _key(row: ProofRow) -> str:
    return row.key


def _who(row: ProofRow) -> str:
    return row.who


def _answer(row: ProofRow) -> str:
    word = words.answer_word(row.decision.value)
    if row.decision.voided:
        return QCoreApplication.translate("EvidenceCard", "{answer}, taken back").format(answer=word)
    return word


def _answer_cell(row: ProofRow) -> Answered | None:
    if row.decision.voided:
        return None
    return Answered(people.mark_of_answer(row.decision.value), words.answer_word(row.decision.value), "")


def _received(row: ProofRow) -> str:
    return dates.written(row.decision.received_on)


def _received_on(row: ProofRow) -> object:
    return row.decision.received_on


def _how(row: ProofRow) -> str:
    return words.channel_word(row.decision.channel)


def _how_full(row: ProofRow) -> str:
    d = row.decision
    place = d.form_code or d.document_ref
    parts = (words.channel_word(d.channel), words.identity_word(d.identity), place)
    return ", ".join(part for part in parts if part)


def _wording(row: ProofRow) -> str:
    return f"{row.decision.semantic}.{row.decision.revision} · {short_hash(row.decision.text_hash)}"


def _wording_full(row: ProofRow) -> str:
    text = QCoreApplication.translate("EvidenceCard", "Version {version}, language {language}, SHA-256 {digest}")
    d = row.decision
    return text.format(version=f"{d.semantic}.{d.revision}", language=d.language, digest=d.text_hash)


def _file(row: ProofRow) -> str:
    return row.file.title if row.file is not None else QCoreApplication.translate("EvidenceCard", "no file")


def _file_cell(row: ProofRow) -> Iconed | None:
    return Iconed("paperclip") if row.file is not None else None
