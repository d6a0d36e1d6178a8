"""Filled-in PDFs on screen: read, look, book the sure ones together and the others one by one, take it back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from opoz_desktop.features.consent import commands, queries
from opoz_desktop.features.consent.commands import Evidence
from opoz_desktop.features.consent.model import EvidenceFile, FormState
from opoz_desktop.features.consent.rules import Answer, Channel, Identity
from opoz_desktop.intake.ui.returned.compare_dialog import CompareDialog
from opoz_desktop.intake.ui.returned.files_page import MOST_FILES, FilesPage
from opoz_desktop.shell.dialogs import Dialog
from tests.intake.returned import paper

from .conftest import Printed

ALL = dict.fromkeys(range(1, 12), "ja")


def filled(printed: Printed, who: str, answers: dict[int, str] | None = None, **texts: str) -> bytes:
    return paper.fill(paper.fillable(printed.codes[who], 11), ALL if answers is None else answers, **texts)


def read(files: FilesPage, qtbot: QtBot, folder: Path, *contents: bytes) -> None:
    before = len(files.rows())
    paths = []
    for n, content in enumerate(contents):
        paths.append(folder / f"{before}-{n}.pdf")
        paths[-1].write_bytes(content)
    files.read(paths)
    qtbot.waitUntil(lambda: len(files.rows()) == before + len(contents), timeout=30_000)


def state(files: FilesPage, printed: Printed, who: str) -> FormState:
    return files.desk.ask(queries.form_by_id, printed.ids[who]).state


def proofs(files: FilesPage) -> int:
    return files.desk.ask(lambda work: work.session.execute(select(func.count(EvidenceFile.id))).scalar_one())


def dialog() -> Dialog:
    (found,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, Dialog) and w.isVisible()]
    return found


def standings(files: FilesPage) -> list[str]:
    return [row.standing.value for row in files.rows()]


@pytest.fixture
def pile(files: FilesPage, qtbot: QtBot, tmp_path: Path, printed: Printed) -> FilesPage:
    """Two sure files, one with a remark, one that is a scan."""
    read(
        files, qtbot, tmp_path,
        filled(printed, "ties.moeder", name="S. Zwart"),
        filled(printed, "noor.moeder", name="S. de Wit"),
        filled(printed, "luuk.moeder", name="S. Visser", remark="liever niet herkenbaar"),
        paper.flattened(filled(printed, "jesse.moeder")),
    )  # fmt: skip
    return files


def test_nothing_is_booked_by_reading(pile: FilesPage, printed: Printed) -> None:
    assert standings(pile) == ["ready", "ready", "ask", "refused"]
    assert state(pile, printed, "ties.moeder") is FormState.PRINTED
    assert pile.sure.isEnabled()
    assert pile.panel.row() is pile.rows()[2], "the first one to look at is shown"


def test_the_sure_ones_are_booked_together_after_a_look_and_taken_back(
    pile: FilesPage, qtbot: QtBot, printed: Printed
) -> None:
    pile.sure.click()
    assert pile.identity_field.error(), "how did you know who sent them?"
    pile.identity.setCurrentIndex(0)
    pile.sure.click()
    dialog().deed_button.click()
    qtbot.waitUntil(lambda: standings(pile) == ["booked", "booked", "ask", "refused"], timeout=30_000)
    assert state(pile, printed, "noor.moeder") is FormState.BOOKED
    assert proofs(pile) == 2
    assert not pile.sure.isEnabled()
    pile.desk.undo()
    assert state(pile, printed, "noor.moeder") is FormState.PRINTED


def test_when_one_of_the_pile_cannot_be_booked_nothing_is_and_it_is_named(
    pile: FilesPage, qtbot: QtBot, printed: Printed
) -> None:
    number = printed.ids["noor.moeder"]
    form = pile.desk.ask(queries.form_by_id, number)
    said = {line.purpose_id: Answer.NO for line in form.lines}
    evidence = Evidence(pile.desk.today, pile.desk.today, Channel.EMAIL, Identity.KNOWN_ADDRESS)
    pile.desk.do(commands.book_form, number, said, evidence)
    pile.identity.setCurrentIndex(0)
    pile.sure.click()
    dialog().deed_button.click()
    qtbot.waitUntil(lambda: standings(pile) == ["ready", "ask", "ask", "refused"], timeout=30_000)
    assert pile.note.label.text().startswith("Bestand 2 kan niet meer")
    assert state(pile, printed, "ties.moeder") is FormState.PRINTED
    assert proofs(pile) == 0


def test_one_to_look_at_is_booked_by_itself(pile: FilesPage, printed: Printed) -> None:
    pile.channel.set_key(Channel.PORTAL.value)
    pile.panel.book.click()
    assert standings(pile)[2] == "booked"
    assert state(pile, printed, "luuk.moeder") is FormState.BOOKED
    decision = pile.desk.ask(queries.form_by_id, printed.ids["luuk.moeder"]).lines[0].first
    assert decision is not None
    assert pile.desk.ask(queries.decision, decision.decision_id).channel is Channel.PORTAL


def test_a_scan_leads_to_entering_by_hand(pile: FilesPage, qtbot: QtBot) -> None:
    pile._select(4)
    with qtbot.waitSignal(pile.desk.went) as went:
        pile.panel.by_hand.emit("TG1:X")
    assert went.args == ["forms", {"tab": "entry", "code": "TG1:X"}]


def test_other_answers_than_on_record_stand_side_by_side(
    files: FilesPage, qtbot: QtBot, tmp_path: Path, printed: Printed
) -> None:
    files.identity.setCurrentIndex(0)
    read(files, qtbot, tmp_path, filled(printed, "ties.moeder", name="S. Zwart"))
    files._select(1)
    files.panel.book.click()
    read(files, qtbot, tmp_path, filled(printed, "ties.moeder", {**ALL, 2: "nee"}, name="S. Zwart"))
    files._select(2)
    files.panel.book.click()
    shown = dialog()
    assert isinstance(shown, CompareDialog)
    assert shown.table.model().rowCount() == 1
    shown.deed_button.click()
    line = files.desk.ask(queries.form_by_id, printed.ids["ties.moeder"]).lines[1]
    assert line.first is not None
    assert line.first.value.value == "no"


def test_a_file_can_be_left_out_and_the_list_emptied(pile: FilesPage) -> None:
    pile.panel.aside.click()
    assert [row.number for row in pile.rows()] == [1, 2, 4]
    pile.clear.click()
    assert pile.rows() == ()
    assert not pile.sure.isVisible()


def test_a_pile_that_is_too_large_is_not_read(files: FilesPage, tmp_path: Path) -> None:
    files.read([tmp_path / f"{n}.pdf" for n in range(MOST_FILES + 1)])
    assert files.rows() == ()
    assert str(MOST_FILES) in files.note.label.text()


def test_the_name_of_a_file_is_nowhere_in_the_log(pile: FilesPage, printed: Printed, tmp_path: Path) -> None:
    pile.identity.setCurrentIndex(0)
    pile.panel.book.click()
    titles = pile.desk.ask(lambda work: [r[0] for r in work.rows(select(EvidenceFile.title))])
    assert titles == [f"Ingevuld formulier {printed.codes['luuk.moeder']}"]
