"""The card of a round: figures, plots, the ladder with its deeds, taking in with codes, closing and opening again."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from opoz_desktop.features.consent import commands as consent
from opoz_desktop.features.consent.model import FormState
from opoz_desktop.features.rounds import commands, queries
from opoz_desktop.features.rounds.model import Outcome, StepKind
from opoz_desktop.features.rounds.ui import FormsPage
from opoz_desktop.features.rounds.ui.dialogs import AgainDialog, HandOutDialog, LadderDialog, OutcomeDialog
from opoz_desktop.features.rounds.ui.take_in_dialog import TakeInDialog
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.saving import SaveDialog
from tests.pdf.paper import texts
from tests.rounds import september
from tests.small_school import SmallSchool

Show = Callable[..., Any]


@pytest.fixture
def running(thirty: SmallSchool) -> int:
    """A printed round for the whole school."""
    number = september.opened(thirty)
    september.printed(thirty, number)
    return number


@pytest.fixture
def card(desk: Desk, running: int, shown: Show) -> Any:
    page = shown(FormsPage(desk))
    page.show_target(round_id=running)
    found = page.page("rounds").card
    found.held = page
    return found


def opened(kind: type) -> Any:
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    assert len(found) == 1
    return found[0]


def previewed(desk: Desk, qtbot: QtBot, button: Any) -> tuple[str, str]:
    with qtbot.waitSignal(desk.preview_asked, timeout=30_000) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    return asked.args[0], "\n".join(texts(asked.args[1]))


def test_the_figures_add_up_to_the_forms_that_were_made(card: Any) -> None:
    numbers = [
        int(part.accessibleName().split()[0])
        for n in range(card.overview._figures.count())
        if (part := card.overview._figures.itemAt(n).widget()) is not None
    ]
    assert numbers[0] == sum(numbers[1:]) == len(card.state.forms) == 52


def test_the_plots_say_their_figures_in_words_and_as_a_table(card: Any, qtbot: QtBot) -> None:
    pane = card.overview.per_group
    assert "groep 5: 0 van 50 terug" in pane.view.accessibleName()
    assert not pane.as_table()
    qtbot.mouseClick(pane.toggle, Qt.MouseButton.LeftButton)
    assert pane.as_table()
    assert [row[0] for row in pane.table.table.rows()] == ["groep 5", "groep 6/7"]
    assert pane.table.table.rows()[0][1:5] == ("0", "0", "50", "0")
    assert pane.toggle.text() == "Als grafiek"
    card.overview.per_week.toggle.click()
    assert card.overview.per_week.table.table.rows() == (("05-10", "0", "0", "52"),)


def test_a_pile_is_handed_out_with_alt_u_and_taken_back(
    card: Any, desk: Desk, thirty: SmallSchool, running: int, qtbot: QtBot
) -> None:
    qtbot.keyClick(card, Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    dialog = opened(HandOutDialog)
    assert [b.text() for b in dialog.boxes.values()] == ["groep 5", "groep 6/7"]
    dialog.boxes[thirty.groups["6/7"]].setChecked(False)
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert september.state(thirty, running).counts.handed_out == 50
    desk.undo()
    assert september.state(thirty, running).counts.handed_out == 0


def test_codes_are_taken_in_one_after_the_other_without_the_mouse(
    card: Any, thirty: SmallSchool, running: int, qtbot: QtBot
) -> None:
    forms = september.state(thirty, running).forms[:3]
    codes = [september.code_of(thirty, f) for f in forms]
    qtbot.keyClick(card, Qt.Key.Key_I, Qt.KeyboardModifier.AltModifier)
    dialog = opened(TakeInDialog)
    for code in codes:
        qtbot.keyClicks(dialog.code, code)
        qtbot.keyClick(dialog.code, Qt.Key.Key_Return)
    assert dialog.count.text() == "3 formulieren ingenomen"
    assert september.state(thirty, running).counts.returned == 3
    qtbot.keyClicks(dialog.code, codes[0])
    qtbot.keyClick(dialog.code, Qt.Key.Key_Return)
    assert dialog.field.error().startswith("Dit formulier is al ingenomen.")
    assert dialog.isVisible()
    dialog.undo.click()
    assert september.state(thirty, running).counts.returned == 2
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert "2" in card.overview._figures.itemAt(3).widget().accessibleName()


def test_printing_again_asks_first_only_who_did_not_answer(
    card: Any, desk: Desk, thirty: SmallSchool, running: int, qtbot: QtBot
) -> None:
    qtbot.keyClick(card, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    dialog = opened(AgainDialog)
    assert dialog.owing.isChecked()
    assert dialog.owing.accessibleDescription() == "6 formulieren voor 6 leerlingen"
    with qtbot.waitSignal(desk.preview_asked, timeout=30_000):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    counts = september.state(thirty, running).counts
    assert (counts.made, counts.expired) == (58, 6)


def test_a_lost_form_is_printed_again_from_the_list(
    card: Any, desk: Desk, thirty: SmallSchool, running: int, qtbot: QtBot
) -> None:
    card.show_side("forms")
    assert not card.forms.again.isEnabled()
    card.forms.search.setText("vries")
    assert card.forms.count.text() == "2 van 52"
    card.forms.table.selectRow(0)
    with qtbot.waitSignal(desk.preview_asked, timeout=30_000):
        qtbot.mouseClick(card.forms.again, Qt.MouseButton.LeftButton)
    seen = september.state(thirty, running)
    assert (seen.counts.made, seen.counts.expired, seen.counts.lost) == (53, 1, 0)
    assert card.isEnabled()


def test_the_forms_can_be_filtered_by_state_group_and_code(card: Any, thirty: SmallSchool, running: int) -> None:
    form = september.form_of(thirty, running, "emir", "vader")
    thirty.register.do(consent.mark_form, form.id, FormState.RETURNED)
    card.show_side("forms")
    card.forms.stage.set_key(FormState.RETURNED.value)
    assert card.forms.table.proxy.rowCount() == 1
    card.forms.stage.set_key("all")
    card.forms.group.set_key("groep 6/7")
    assert card.forms.table.proxy.rowCount() == 2
    card.forms.search.setText(form.shown[:6].lower())
    assert card.forms.table.proxy.rowCount() == 1


def test_the_teachers_list_has_first_names_and_nothing_else(card: Any, desk: Desk, qtbot: QtBot) -> None:
    title, paper = previewed(desk, qtbot, card.overview.rows[StepKind.TALK].deed)
    assert title == "Lijst voor de leerkrachten"
    assert "Nog geen antwoord: groep 5" in paper
    assert "Deniz" in paper
    assert "Jaylen" in paper
    for secret in ("Yıldız", "Pinas", "Kuipers", "Voorbeeld21", "06-99037369"):
        assert secret not in paper


def test_the_telephone_list_is_for_the_administration_and_hides_secret_numbers(
    card: Any, desk: Desk, thirty: SmallSchool, qtbot: QtBot
) -> None:
    from opoz_desktop.features.school import commands as people

    facts = people.GuardianFacts(surname="Aydın", initials="K", mobile="06-99037300", secret_phone=True)
    thirty.register.do(people.change_guardian, thirty.guardians["emir.vader"], facts)
    _, paper = previewed(desk, qtbot, card.overview.rows[StepKind.PHONE].deed)
    assert card.tabs.key() == "owing"
    assert "P. Kuipers" in paper
    assert "06-99037369" in paper
    assert "06-99037300" not in paper
    assert "geheim nummer" in paper


def test_the_outcome_of_a_call_is_noted_with_enter(
    card: Any, desk: Desk, thirty: SmallSchool, running: int, qtbot: QtBot
) -> None:
    card.show_side("owing")
    card.owing.table.setFocus()
    card.owing.table.selectRow(0)
    qtbot.keyClick(card.owing.table, Qt.Key.Key_Return)
    dialog = opened(OutcomeDialog)
    dialog.what[Outcome.NOT_REACHED].setChecked(True)
    dialog.note.setText("belt terug na drie uur")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert september.state(thirty, running).owing[0].outcome is Outcome.NOT_REACHED
    desk.undo()
    assert september.state(thirty, running).owing[0].outcome is None


def test_letters_made_tick_their_step_off(
    card: Any, desk: Desk, thirty: SmallSchool, running: int, qtbot: QtBot
) -> None:
    from opoz_desktop.features.rounds.ui.letter_runs import ReminderLettersDialog

    card.overview.rows[StepKind.LETTER].deed.click()
    dialog = opened(ReminderLettersDialog)
    with qtbot.waitSignal(desk.preview_asked, timeout=30_000) as asked:
        dialog.deed_button.click()
    assert asked.args[1].startswith(b"%PDF-")
    seen = september.state(thirty, running)
    assert seen.steps[0].done_on == september.TODAY
    assert {o.outcome for o in seen.owing} == {Outcome.SENT}


def test_a_step_is_ticked_off_and_back(card: Any, desk: Desk, thirty: SmallSchool, running: int) -> None:
    card.overview.rows[StepKind.TALK].tick.click()
    assert september.state(thirty, running).steps[1].done_on == september.TODAY
    desk.undo()
    assert september.state(thirty, running).steps[1].done_on is None


def test_other_days_are_checked_in_the_dialog(card: Any, thirty: SmallSchool, running: int) -> None:
    card.overview.change.click()
    dialog = opened(LadderDialog)
    letter = september.state(thirty, running).steps[0]
    dialog.days[letter.id].set_value(september.HAND_IN)
    dialog.deed_button.click()
    assert dialog.trouble.text().startswith("Een herinnering valt vóór of op de inleverdag")
    dialog.days[letter.id].setText("")
    dialog.deed_button.click()
    assert dialog.isVisible()
    dialog.safe_button.click()
    assert september.state(thirty, running).steps[0] == letter


def test_closing_asks_and_can_be_undone_that_day(
    card: Any, desk: Desk, thirty: SmallSchool, running: int, qtbot: QtBot
) -> None:
    card.overview.rows[StepKind.CLOSE].deed.click()
    question = opened(Dialog)
    assert "52 formulieren die niet terugkwamen, vervallen." in question.words.text()
    question.deed_button.click()
    assert september.state(thirty, running).counts.expired == 52
    assert card.overview.closed_note.isVisible()
    assert not card.take_in_button.isVisible()
    assert [a.text() for a in card.lists_button.menu_.actions()] == ["groep 5", "groep 6/7"]
    with qtbot.waitSignal(desk.preview_asked, timeout=30_000):
        card.lists_button.menu_.actions()[0].trigger()
    qtbot.mouseClick(card.reopen_button, Qt.MouseButton.LeftButton)
    assert september.state(thirty, running).counts.printed == 52
    assert card.take_in_button.isVisible()


def test_the_report_of_a_round_is_one_page_without_names(card: Any, desk: Desk, qtbot: QtBot) -> None:
    _, paper = previewed(desk, qtbot, card.report_button)
    assert "Ronde: Toestemmingen 2026-2027" in paper
    assert "1 van 1" in paper
    assert "52" in paper
    for name in ("Sanne", "Vries", "Kuipers"):
        assert name not in paper


def test_a_round_that_is_not_printed_can_be_printed_or_thrown_away(
    desk: Desk, thirty: SmallSchool, shown: Show, qtbot: QtBot
) -> None:
    number = september.opened(thirty)
    page = shown(FormsPage(desk))
    page.show_target(round_id=number)
    rounds = page.page("rounds")
    assert rounds.card.stack.currentWidget() is rounds.card.not_printed
    assert rounds.card.discard_button.isVisible()
    qtbot.mouseClick(rounds.card.discard_button, Qt.MouseButton.LeftButton)
    assert rounds.stack.currentWidget() is rounds.empty
    assert thirty.register.ask(queries.rounds) == ()
    number = september.opened(thirty)
    page.show_target(round_id=number)
    with qtbot.waitSignal(desk.preview_asked, timeout=30_000):
        qtbot.mouseClick(rounds.card.print_button, Qt.MouseButton.LeftButton)
    assert not rounds.card.discard_button.isVisible()


def test_today_leads_to_the_step_that_is_due(
    desk: Desk, thirty: SmallSchool, shown: Show, running: int, qtbot: QtBot
) -> None:
    letter = september.state(thirty, running).steps[0]
    later = Desk(september.on(thirty, letter.due_on))
    page = shown(FormsPage(later))
    page.show_target(round_id=running, step="letter")
    card = page.page("rounds").card
    page.activateWindow()
    qtbot.waitUntil(lambda: page.focusWidget() is card.overview.rows[StepKind.LETTER].deed)
    assert card.overview.rows[StepKind.LETTER].deed.property("kind") == "main"
    later.jobs.stop()


def test_every_deed_is_told_in_the_log(thirty: SmallSchool, running: int) -> None:
    from opoz_desktop.features.rounds.ui.audit_words import AUDIT_WORDS
    from opoz_desktop.vault.audit import LogFilter, audit_lines

    marked = thirty.register.do(commands.hand_out, running)
    thirty.register.do(commands.put_back, marked)
    thirty.register.do(commands.close_round, running)
    thirty.register.do(commands.reopen_round, running)
    lines = thirty.register.ask(audit_lines, LogFilter())
    told = {line.action for line in lines if line.action.startswith("rounds.")}
    assert told == {
        "rounds.open",
        "rounds.print",
        "rounds.hand_out",
        "rounds.put_back",
        "rounds.close",
        "rounds.reopen",
    }
    assert told <= set(AUDIT_WORDS)


def test_a_form_to_fill_in_leaves_by_the_one_door_and_reads_back(
    card: Any, running: int, thirty: SmallSchool, qtbot: QtBot
) -> None:
    card.show_side("forms")
    assert not card.forms.fill.isEnabled()
    form = september.form_of(thirty, running, "emir", "vader")
    card.forms.search.setText(form.shown)
    card.forms.table.selectRow(0)
    qtbot.mouseClick(card.forms.fill, Qt.MouseButton.LeftButton)
    door = opened(SaveDialog)
    fields = PdfReader(io.BytesIO(door._data)).get_fields() or {}
    assert fields["form_id"]["/V"] == form.shown
    assert "line_1" in fields
    qtbot.keyClick(door, Qt.Key.Key_Escape)
