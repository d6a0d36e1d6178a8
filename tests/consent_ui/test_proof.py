"""Proof on the consent tab and in the dialog: scans in, shown without a file on disk, taken out, records saved."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from opoz_desktop.features.consent import commands, queries
from opoz_desktop.features.consent.commands import Evidence, NewFile
from opoz_desktop.features.consent.pdf.evidence import evidence_pdf
from opoz_desktop.features.consent.queries import PurposeRow
from opoz_desktop.features.consent.rules import Answer, Channel, Flag, Identity, Order, Reason
from opoz_desktop.features.consent.ui import ConsentTab
from opoz_desktop.features.consent.ui.card_evidence import EvidenceCard
from opoz_desktop.features.consent.ui.deeds import Deeds
from opoz_desktop.shell.desk import Desk, Undo
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.saving import SaveDialog
from opoz_desktop.shell.tables import unmarked
from opoz_desktop.shell.widgets import CloseButton
from tests.pdf.paper import opened
from tests.screens.harness import nameless, outside
from tests.small_school import SmallSchool

Show = Callable[..., Any]
TODAY = date(2026, 10, 6)
HOSTILE = "<b>Jan</b>&nbsp;" + "Wolfeschlegelsteinhausen" * 4 + " <script>"


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    """A photo of a paper, as a telephone makes it."""
    path = tmp_path / "formulier moeder.jpg"
    Image.new("RGB", (60, 80), "white").save(path)
    return path


@pytest.fixture
def tab(desk: Desk, thirty: SmallSchool, shown: Show, named: dict[str, PurposeRow]) -> ConsentTab:
    made = shown(ConsentTab(desk, thirty.pupils["sanne"]))
    made.show_purpose(named["PHOTO_SCHOOL_WEBSITE"].id)
    return made


def cells(card: EvidenceCard) -> list[list[str]]:
    return [[c.text(row) for c in card.table.table.columns] for row in card.table.table.rows()]


def last_undo(desk: Desk) -> list[Undo]:
    offered: list[Undo] = []
    desk.undo_offered.connect(offered.append)
    return offered


def test_an_answer_shows_who_when_how_and_which_wording(tab: ConsentTab) -> None:
    found = cells(tab.proof)
    assert [row[:4] for row in found] == [
        ["Moeder", "ja", "03-09-2026", "op papier"], ["Vader", "nee", "03-09-2026", "op papier"],
    ]  # fmt: skip
    assert all(row[5] == "geen bestand" for row in found)
    version, _, digest = found[0][4].partition(" · ")
    assert version == "1.0"
    assert len(digest) == 14
    columns = tab.proof.table.table.columns
    assert columns[4].tooltip is not None
    full = columns[4].tooltip(tab.proof.table.table.rows()[0])
    assert "SHA-256" in full
    assert digest.replace(" ", "") in full


def test_a_scan_is_attached_shown_and_taken_back(desk: Desk, tab: ConsentTab, scan: Path) -> None:
    offered = last_undo(desk)
    seen: list[tuple[str, bytes, str]] = []
    desk.preview_asked.connect(lambda title, pdf, stem: seen.append((title, pdf, stem)))
    tab.proof.add_file(scan)
    tab.refresh()
    assert cells(tab.proof)[0][5] == "formulier moeder"
    assert tab.proof.counter.text() == "1"
    tab.proof.table.selectRow(0)
    tab.proof.open_button.click()
    ((title, pdf, stem),) = seen
    assert (title, stem) == ("formulier moeder", "bewijs")
    assert pdf.startswith(b"%PDF-")
    assert b"/Subtype /Image" in pdf
    desk.undo()
    tab.refresh()
    assert [row[5] for row in cells(tab.proof)] == ["geen bestand", "geen bestand"]
    assert len(offered) == 1


def test_a_file_that_is_no_scan_says_so_and_nothing_is_added(desk: Desk, tab: ConsentTab, tmp_path: Path) -> None:
    failed: list[Exception] = []
    desk.failed.connect(failed.append)
    fake = tmp_path / "virus.pdf"
    fake.write_bytes(b"MZ\x90\x00")
    tab.proof.add_file(fake)
    tab.proof.add_file(tmp_path / "weg.pdf")
    assert [type(e).__name__ for e in failed] == ["EvidenceKindRefused", "EvidenceKindRefused"]
    assert cells(tab.proof)[0][5] == "geen bestand"


def test_one_paper_proves_all_answers_of_its_deed(desk: Desk, thirty: SmallSchool, tab: ConsentTab, scan: Path) -> None:
    tab.proof.table.selectRow(0)
    tab.proof.add_file(scan)
    (file,) = thirty.register.ask(queries.evidence_files, thirty.pupils["sanne"])
    assert len(file.decision_ids) > 1
    made = {thirty.register.ask(queries.decision, d).guardian_id for d in file.decision_ids}
    assert made == {thirty.guardians["sanne.moeder"]}


def test_a_scan_is_removed_after_asking(desk: Desk, thirty: SmallSchool, tab: ConsentTab, scan: Path) -> None:
    tab.proof.add_file(scan)
    tab.refresh()
    tab.proof.table.selectRow(0)
    tab.proof.remove_button.click()
    (dialog,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, Dialog) and w.isVisible()]
    assert "formulier moeder" in dialog.question.text()
    dialog.deed_button.click()
    assert thirty.register.ask(queries.evidence_files, thirty.pupils["sanne"]) == ()


def test_records_leave_through_the_one_door_as_json(desk: Desk, tab: ConsentTab) -> None:
    tab.proof.export_button.click()
    (door,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, SaveDialog) and w.isVisible()]
    records = json.loads(door._data)
    assert {r["record_header"]["schema_version"] for r in records} == {"ISO/IEC TS 27560:2023"}
    door.reject()


def test_a_teacher_sees_no_proof(teacher_desk: Desk, thirty: SmallSchool, shown: Show) -> None:
    tab = shown(ConsentTab(teacher_desk, thirty.pupils["sanne"]))
    assert not tab.proof.isVisible()


def test_answers_are_recorded_with_their_scan(
    desk: Desk, thirty: SmallSchool, named: dict[str, PurposeRow], shown: Show, scan: Path, tmp_path: Path
) -> None:
    tab = shown(ConsentTab(desk, thirty.pupils["pim"]))
    dialog = tab._deeds.record(thirty.pupils["pim"], named["PHOTO_PRESS"].id)
    assert dialog is not None
    bad = tmp_path / "brief.docx"
    bad.write_bytes(b"PK\x03\x04")
    dialog.proof.add(bad)
    assert dialog.proof.trouble.text().startswith("brief.docx: Dit is geen hele PDF, PNG of JPEG")
    dialog.proof.add(scan)
    dialog.proof.add(scan)
    (second,) = [b for b in dialog.proof.findChildren(CloseButton) if b.objectName() == "drop-proof-1"]
    second.click()
    assert [f.title for f in dialog.proof.files()] == ["formulier moeder"]
    assert nameless(dialog) == []
    dialog.choose_guardian(dialog.choices[0][0])
    dialog.sheet.lines()[0].set_value(Answer.NO)
    dialog.evidence.place.setText("map 5")
    dialog.submit()
    (file,) = thirty.register.ask(queries.evidence_files, thirty.pupils["pim"])
    assert (file.title, len(file.decision_ids)) == ("formulier moeder", 1)


def test_a_picture_lies_on_the_page_that_suits_it(thirty: SmallSchool) -> None:
    out = io.BytesIO()
    Image.new("RGBA", (300, 100), (0, 0, 0, 0)).save(out, "PNG")
    pupil = thirty.pupils["sanne"]
    number = thirty.register.do(commands.attach, pupil, "breed", "", out.getvalue())
    pdf = evidence_pdf(thirty.register.ask(queries.evidence_file, number))
    with opened(pdf) as document:
        assert len(document) == 1
        wide, high = document[0].get_size()
    assert wide > high


# taken back from the toast


@pytest.fixture
def deeds(desk: Desk, shown: Show) -> Deeds:
    from PySide6.QtWidgets import QWidget

    return Deeds(desk, shown(QWidget()))


def holds(thirty: SmallSchool, purpose: PurposeRow, pupil: str = "pim") -> Reason:
    return thirty.register.ask(queries.held_on, thirty.pupils[pupil], purpose.id, TODAY).reason


def test_signals_and_orders_are_taken_back_with_one_key(
    desk: Desk, thirty: SmallSchool, deeds: Deeds, named: dict[str, PurposeRow]
) -> None:
    app, pupil = named["PHOTO_PARENT_APP"], thirty.pupils["sanne"]
    before = holds(thirty, app, "sanne")
    flag = deeds.flag(pupil, app.id)
    assert flag is not None
    flag.kinds[1][1].setChecked(True)
    flag.text.setText("telefoon")
    flag.submit()
    assert holds(thirty, app, "sanne") is Reason.DISAGREEMENT
    desk.undo()
    assert holds(thirty, app, "sanne") is before
    order = deeds.order(pupil, app.id)
    assert order is not None
    order.kinds[0][1].setChecked(True)
    order.text.setText("C/09/1")
    order.submit()
    assert order.since_field.error(), "without a first day it is not recorded"
    assert holds(thirty, app, "sanne") is before
    order.since.setText("01-10-2026")
    order.submit()
    assert holds(thirty, app, "sanne") is Reason.COURT_ORDER
    desk.undo()
    assert holds(thirty, app, "sanne") is before


def test_an_ended_signal_and_a_correction_come_back(
    desk: Desk, thirty: SmallSchool, deeds: Deeds, named: dict[str, PurposeRow]
) -> None:
    app, pupil = named["PHOTO_PARENT_APP"], thirty.pupils["sanne"]
    before = holds(thirty, app, "sanne")
    thirty.register.do(commands.raise_flag, pupil, Flag.DISAGREEMENT, "telefoon", purpose_id=app.id)
    (signal,) = [s for s in thirty.register.ask(queries.open_signals, pupil) if s.text == "telefoon"]
    end = deeds.end(signal, "regel")
    end.text.setText("weer eens")
    end.submit()
    assert holds(thirty, app, "sanne") is before
    desk.undo()
    assert holds(thirty, app, "sanne") is Reason.DISAGREEMENT
    website = named["PHOTO_SCHOOL_WEBSITE"]
    assert holds(thirty, website, "sanne") is not Reason.ALL


def test_a_purpose_that_was_not_there_yet_is_refused_and_what_was_typed_stays(
    desk: Desk, thirty: SmallSchool, deeds: Deeds, named: dict[str, PurposeRow]
) -> None:
    from opoz_desktop.features.consent.rules.facts import Level, Medium
    from tests.consent.test_undo_and_refusals import TEXTS, policy

    desk.do(commands.add_purpose, "PODCAST", Level.SCHOOL, Medium.ONLINE, TEXTS, policy())
    dialog = deeds.record(thirty.pupils["pim"])
    assert dialog is not None
    dialog.choose_guardian(dialog.choices[0][0])
    line = next(x for x in dialog.sheet.lines() if x.line.title == "Podcast")
    line.set_value(Answer.NO)
    dialog.evidence.received.setText("05-10-2026")
    dialog.evidence.place.setText("map 5")
    dialog.submit()
    assert dialog.isVisible()
    assert dialog.trouble.text().startswith("Op die dag vroeg de school dit nog niet: de tekst is van 06-10-2026.")
    assert line.value is Answer.NO
    dialog.reject()


# names that want to be more than a name


def test_a_hostile_name_stays_a_name_on_every_part_of_the_tab(
    desk: Desk, thirty: SmallSchool, shown: Show, named: dict[str, PurposeRow]
) -> None:
    guardian = thirty.add_guardian("pim", "moeder \u202eredeom", "J.", "", HOSTILE[:120])
    evidence = Evidence(TODAY, TODAY, Channel.DESK, Identity.KNOWN_IN_PERSON)
    made = thirty.register.do(
        commands.record, thirty.pupils["pim"], guardian, {named["PHOTO_PARENT_APP"].id: Answer.NO}, evidence
    )
    picture = io.BytesIO()
    Image.new("L", (9, 9)).save(picture, "PNG")
    file = NewFile("<img src=x>" * 20, picture.getvalue())
    thirty.register.do(commands.attach_to, thirty.pupils["pim"], file, made.decision_ids)
    tab = shown(ConsentTab(desk, thirty.pupils["pim"]))
    tab.show_purpose(named["PHOTO_PARENT_APP"].id)
    assert outside(tab) == []
    assert tab.banner.reason.textFormat() is Qt.TextFormat.PlainText
    for table in (tab.table, tab.proof.table):
        assert table is not None
        for row in range(table.proxy.rowCount()):
            for column in range(table.proxy.columnCount()):
                tip = table.proxy.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
                assert tip is None or "<b>" not in tip
                assert tip is None or "<img" not in tip


def test_a_tooltip_with_markup_is_shown_as_it_was_typed() -> None:
    assert unmarked("Jan Jansen, 3 < 4") == "Jan Jansen, 3 < 4"
    assert "&lt;b&gt;Jan&lt;/b&gt;" in unmarked("<b>Jan</b>")


def test_the_whole_school_is_one_choice(desk: Desk, thirty: SmallSchool, shown: Show, qtbot: QtBot) -> None:
    from opoz_desktop.features.consent.ui import ConsentPage
    from opoz_desktop.features.consent.ui.page import WHOLE_SCHOOL

    page = shown(ConsentPage(desk))
    page.refresh()
    page.group.set_key(WHOLE_SCHOOL)
    rows = page.group_view.matrix.view.matrix().rowCount()
    whole = thirty.register.ask(queries.matrix_of_school)
    assert rows == len(whole.rows)
    assert page.group_view.matrix_shown().group_id is None
    labels = [row.label for row in page.group_view.matrix.view.matrix().rows]
    assert len(set(labels)) == len(labels), "two children of one name are told apart"
    said: list[str] = []
    desk.said.connect(said.append)
    assert page.print_page()
    assert said


def test_every_cell_explains_itself_by_mouse_and_by_key(
    desk: Desk, thirty: SmallSchool, shown: Show, qtbot: QtBot
) -> None:
    from opoz_desktop.features.consent.ui.group_view import GroupView

    thirty.register.do(commands.record_order, thirty.pupils["sanne"], Order.PROHIBIT, "C/09/1", date(2026, 10, 1))
    view = shown(GroupView(desk))
    view.show_group(None, TODAY)
    model = view.matrix.view.matrix()
    found = 0
    for row in range(model.rowCount()):
        for column in range(1, model.columnCount()):
            told = str(model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))
            assert ", want " in told, told
            assert "kan dat veranderen" in told or "kunnen dat veranderen" in told, told
            found += 1
    assert found > 300
    view.matrix.view.setCurrentIndex(model.index(0, 1))
    qtbot.keyClick(view.matrix.view, Qt.Key.Key_Space)
    by_key = view.explanation.banner.reason.text()
    assert view.explanation.isVisible()
    assert ", want " in by_key
    view.close_explanation()
    place = view.matrix.view.visualRect(model.index(0, 1)).center()
    qtbot.mouseClick(view.matrix.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.explanation.banner.reason.text() == by_key
