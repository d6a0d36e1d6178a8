"""The consent tab of the leerlingkaart: who said what, what holds today or held then, and what is left to do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from opoz_desktop.features.consent.queries import PurposeRow, history_of_pupil, standing_of_pupil
from opoz_desktop.features.consent.queries.todo import open_withdrawals
from opoz_desktop.features.consent.ui import CARD_TAB, ConsentTab, consent_chips
from opoz_desktop.features.consent.ui.card_tab import open_count
from opoz_desktop.features.consent.ui.follow_up_dialog import FollowUpDialog
from opoz_desktop.features.consent.ui.record_dialog import RecordDialog
from opoz_desktop.features.school.queries import pupil
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.widgets import Answer, Answered, Button
from tests.small_school import SmallSchool

Show = Callable[..., Any]


def dialog_of(kind: type) -> Any:
    (found,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    return found


def rows(tab: ConsentTab) -> dict[str, Any]:
    assert tab.table is not None
    return {r.standing.purpose.code: r for r in tab.table.table.rows()}


def heads(tab: ConsentTab) -> list[str]:
    assert tab.table is not None
    return [c.head for c in tab.table.table.columns]


def test_the_table_names_both_parents_what_holds_and_why(desk: Desk, thirty: SmallSchool, shown: Show) -> None:
    tab = shown(CARD_TAB.factory(desk, thirty.pupils["sanne"]))
    assert heads(tab) == ["Soort toestemming", "Moeder", "Vader", "Geldt vandaag", "Waarom"]
    found = rows(tab)
    columns = tab.table.table.columns
    website = found["PHOTO_SCHOOL_WEBSITE"]
    assert columns[2].cell is not None
    assert columns[2].cell(website) == Answered(Answer.NO, "nee", "03-09")
    assert columns[3].text(website) == "mag niet"
    assert website.why == "Eén nee is nee: vader"
    press = found["PHOTO_PRESS"]
    assert columns[2].cell(press) == Answered(Answer.OPEN, "open", "")
    assert (columns[3].text(press), press.why) == ("nog niet", "Wacht op vader")
    name = found["NAME_WITH_PHOTO"]
    assert columns[1].cell is not None
    assert columns[1].cell(name) == Answered(Answer.NO, "ingetrokken", "05-10")
    who = "I. de Vries (moeder) en P. Kuipers (vader) hebben samen gezag en beslissen ieder zelf."
    assert tab.who.text() == f"Sanne is jonger dan 16: {who}"


def test_what_held_on_an_earlier_day_is_one_date_away(
    desk: Desk, thirty: SmallSchool, shown: Show, qtbot: QtBot
) -> None:
    tab = shown(ConsentTab(desk, thirty.pupils["sanne"]))
    tab.day.setFocus()
    tab.day.selectAll()
    qtbot.keyClicks(tab.day, "04-10-2026")
    qtbot.keyClick(tab.day, Qt.Key.Key_Return)
    assert "Gold op 04-10-2026" in heads(tab)
    assert tab.table.table.columns[3].text(rows(tab)["NAME_WITH_PHOTO"]) == "mag"
    assert not tab.record_button.isVisible()
    qtbot.mouseClick(tab.today_button, Qt.MouseButton.LeftButton)
    assert "Geldt vandaag" in heads(tab)
    assert tab.record_button.isVisible()


def test_choosing_a_row_explains_it_and_narrows_the_history(
    desk: Desk, thirty: SmallSchool, shown: Show, named: dict[str, PurposeRow], qtbot: QtBot
) -> None:
    tab = shown(ConsentTab(desk, thirty.pupils["sanne"]))
    tab.show_purpose(named["NAME_WITH_PHOTO"].id)
    assert tab.banner.title.text() == "De voornaam van uw kind bij een foto: mag niet"
    assert tab.banner.reason.text() == (
        "Mag niet, want moeder trok de toestemming in op 05-10-2026 (AVG art. 7 lid 3; UAVG art. 5 lid 3); "
        "alleen moeder kan dat veranderen."
    )
    everything = tab.history.counter.text()
    qtbot.mouseClick(tab.only_button, Qt.MouseButton.LeftButton)
    assert tab.only_button.text() == "Alles tonen"
    assert int(tab.history.counter.text()) <= int(everything)


def test_enter_on_a_row_records_for_that_purpose(
    desk: Desk, thirty: SmallSchool, shown: Show, named: dict[str, PurposeRow], qtbot: QtBot
) -> None:
    tab = shown(ConsentTab(desk, thirty.pupils["pim"]))
    tab.show_purpose(named["PHOTO_PRESS"].id)
    tab.table.setFocus()
    qtbot.keyClick(tab.table, Qt.Key.Key_Return)
    dialog = dialog_of(RecordDialog)
    focused = dialog.focusWidget()
    assert focused is not None
    assert focused.objectName() == f"answer-{named['PHOTO_PRESS'].id}"
    dialog.reject()


def test_a_withdrawal_waits_until_somebody_notes_that_it_came_down(
    desk: Desk, thirty: SmallSchool, shown: Show, named: dict[str, PurposeRow], qtbot: QtBot
) -> None:
    from opoz_desktop.features.consent import commands
    from tests.consent_ui.class_of_thirty import DESK

    fleur = thirty.pupils["fleur"]
    thirty.register.do(
        commands.withdraw, fleur, thirty.guardians["fleur.moeder"], (named["PHOTO_SCHOOL_WEBSITE"].id,), DESK
    )
    tab = shown(ConsentTab(desk, fleur))
    (button,) = [b for b in tab.withdrawals.findChildren(Button) if b.isVisible()]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(FollowUpDialog)
    assert "Haal het van internet." in dialog.words.text()
    dialog.submit()
    assert dialog.isVisible(), "it has to be said what was done"
    qtbot.keyClicks(dialog.note, "2 foto's van de website")
    qtbot.keyClick(dialog.note, Qt.Key.Key_Return)
    assert thirty.register.ask(open_withdrawals, fleur) == ()
    tab.refresh()
    assert not tab.withdrawals.isVisible()
    assert any(line.text == "2 foto's van de website" for line in thirty.register.ask(history_of_pupil, fleur))


def test_changed_guardians_are_looked_at_once(desk: Desk, thirty: SmallSchool, shown: Show, qtbot: QtBot) -> None:
    sanne = thirty.pupils["sanne"]
    assert thirty.register.ask(pupil, sanne).review_consents
    tab = shown(ConsentTab(desk, sanne))
    assert tab.review.isVisible()
    qtbot.mouseClick(tab.review.done, Qt.MouseButton.LeftButton)
    assert not thirty.register.ask(pupil, sanne).review_consents
    tab.refresh()
    assert not tab.review.isVisible()


def test_a_teacher_reads_and_cannot_change(teacher_desk: Desk, thirty: SmallSchool, shown: Show) -> None:
    tab = shown(ConsentTab(teacher_desk, thirty.pupils["milan"]))
    assert [b.text() for b in tab.findChildren(Button) if b.isVisible()] == []
    assert len(rows(tab)) == 11


def test_the_counter_tells_how_many_purposes_are_open(desk: Desk, thirty: SmallSchool) -> None:
    assert open_count(desk, thirty.pupils["pim"]) == 11
    assert open_count(desk, thirty.pupils["fleur"]) == 0
    assert open_count(desk, thirty.pupils["sanne"]) == 1


def test_of_a_child_with_sole_authority_it_says_so(desk: Desk, thirty: SmallSchool, shown: Show) -> None:
    tab = shown(ConsentTab(desk, thirty.pupils["yara"]))
    assert tab.who.text() == "Yara is jonger dan 16: N. El Amrani (moeder) heeft alleen gezag en beslist."


def test_of_an_old_pupil_the_pupil_decides(desk: Desk, thirty: SmallSchool, shown: Show) -> None:
    old = thirty.add_pupil("oud", "Olivier", "", "Groot", "5", born=date(2009, 1, 1))
    tab = shown(ConsentTab(desk, old))
    assert tab.who.text() == "Olivier is 16 jaar of ouder en beslist zelf."
    assert heads(tab)[1] == "De leerling"


def test_the_head_of_the_card_counts_what_may_be_used(desk: Desk, thirty: SmallSchool) -> None:
    chips = consent_chips(desk, thirty.pupils["sanne"])
    numbers = [int(chip.accessibleName().split(" ")[0]) for chip in chips]
    standing = desk.ask(standing_of_pupil, thirty.pupils["sanne"])
    assert sum(numbers) == len(standing.rows)
    assert numbers[0] == sum(row.verdict.allowed for row in standing.rows)
    assert all(
        word in chip.accessibleName() for chip, word in zip(chips, ("mag", "mag niet", "nog niet"), strict=False)
    )
