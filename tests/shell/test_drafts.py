"""Half-typed forms: collected, written as bytes, opened again and filled."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from opoz_desktop.shell import drafts
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.drafts import Draft
from opoz_desktop.shell.widgets import TextField


class NoteDialog(Dialog):
    DRAFT_KEY = "note"

    def __init__(self, parent: QWidget | None, pupil: int) -> None:
        super().__init__(parent, "Aantekening bij deze leerling?", deed="Bewaren")
        self.pupil = pupil
        self.line = TextField("Aantekening")
        self.body.addWidget(self.line)

    def draft(self) -> dict[str, Any]:
        return {"pupil": self.pupil, "text": self.line.text()} if self.line.text() else {}

    def restore(self, draft: dict[str, Any]) -> None:
        self.line.setText(draft["text"])


class Host(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.opened: list[NoteDialog] = []

    def open_note(self, fields: dict[str, Any]) -> NoteDialog:
        dialog = NoteDialog(self, fields["pupil"])
        self.opened.append(dialog)
        dialog.open()
        return dialog


def test_a_half_typed_dialog_comes_back_after_the_lock(qtbot: QtBot, desk: Desk) -> None:
    host = Host()
    qtbot.addWidget(host)
    host.show()
    dialog = host.open_note({"pupil": 12})
    dialog.line.setText("Vader belt donderdag terug: Yılmaz")
    sealed = drafts.to_bytes(desk.drafts.collect("pupils"), "pupils", {"pupil_id": 12})
    dialog.close()
    host.opened.clear()

    found, page, target = drafts.from_bytes(sealed)
    assert (page, target) == ("pupils", {"pupil_id": 12})
    desk.drafts.register("note", host.open_note)
    assert desk.drafts.restore(found) == 1
    assert host.opened[0].pupil == 12
    assert host.opened[0].line.text() == "Vader belt donderdag terug: Yılmaz"
    host.opened[0].close()


def test_an_empty_form_leaves_no_draft(qtbot: QtBot, desk: Desk) -> None:
    dialog = NoteDialog(None, 1)
    dialog.open()
    assert desk.drafts.collect("pupils") == []
    dialog.close()
    assert drafts.to_bytes([]) == b""


def test_damaged_or_newer_bytes_give_nothing() -> None:
    for data in (b"", b"\x00\xff", b"[]", b'{"format": 99, "page": "", "target": {}, "drafts": []}', b'{"format": 1}'):
        assert drafts.from_bytes(data) == ([], "", {})


def test_bytes_round_trip() -> None:
    drafted = [Draft("consent", "decision", {"on": "03-09-2026", "answer": None, "ticks": [1, 2]})]
    assert drafts.from_bytes(drafts.to_bytes(drafted, "consent", {"group": 5})) == (drafted, "consent", {"group": 5})


def test_a_form_nobody_can_open_any_more_is_left_out(qtbot: QtBot, desk: Desk) -> None:
    assert desk.drafts.restore([Draft("x", "gone", {"a": 1})]) == 0


class BrokenDialog(NoteDialog):
    """A form that cannot say what is in it, or cannot take it back."""

    DRAFT_KEY = "broken"

    def draft(self) -> dict[str, Any]:
        raise ValueError(self.line.text())

    def restore(self, draft: dict[str, Any]) -> None:
        raise KeyError("line")


def test_a_broken_form_costs_only_its_own_draft(qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[type[BaseException]] = []
    monkeypatch.setattr("sys.excepthook", lambda kind, *_: told.append(kind))
    broken, whole = BrokenDialog(None, 1), NoteDialog(None, 2)
    for dialog in (broken, whole):
        dialog.open()
        dialog.line.setText("half")
    found = desk.drafts.collect("pupils")
    assert [draft.key for draft in found] == [whole.DRAFT_KEY]
    assert desk.drafts.restore([Draft("pupils", "broken", {"line": "x"}), *found]) == 1
    assert told == [ValueError, KeyError]
    broken.close()
    whole.close()


def test_half_a_letter_does_not_stop_the_lock() -> None:
    drafted = [Draft("pupils", "note", {"line": "half \ud83d"})]
    assert drafts.from_bytes(drafts.to_bytes(drafted))[0] == drafted
