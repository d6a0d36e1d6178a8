"""*Soorten*: an editorial change keeps every answer, a material one asks again; a rule needs its source."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from opoz_desktop.features.consent.model import PurposeVersion
from opoz_desktop.features.consent.queries import (
    PurposeRow,
    answers_at_stake,
    missing_translations,
    policies_of,
    purpose,
    purposes,
    standing_of_pupil,
    versions_of,
)
from opoz_desktop.features.consent.rules import Basis, Policy, Reason
from opoz_desktop.features.consent.ui.policy_dialog import AskDialog, PolicyDialog, UsePolicyDialog
from opoz_desktop.features.consent.ui.purpose_diff import DiffText
from opoz_desktop.features.consent.ui.purpose_new_dialog import NewPurposeDialog, NewUseDialog
from opoz_desktop.features.consent.ui.purposes_view import PurposesView
from opoz_desktop.features.consent.ui.text_dialog import TextDialog
from opoz_desktop.kernel.base import PupilId
from opoz_desktop.kernel.work import Work
from opoz_desktop.shell import dates
from opoz_desktop.shell.desk import Desk
from tests.screens import harness
from tests.small_school import SmallSchool

Show = Callable[..., Any]
APP = "PHOTO_PARENT_APP"


@pytest.fixture
def view(desk: Desk, shown: Show) -> Any:
    made = shown(PurposesView(desk))
    made.refresh()
    return made


def may(school: SmallSchool, pupil: PupilId, purpose_id: int) -> Any:
    return next(r.verdict for r in school.register.ask(standing_of_pupil, pupil).rows if r.purpose.id == purpose_id)


def change(desk: Desk, view: Any, row: PurposeRow) -> TextDialog:
    dialog = TextDialog(view, desk, row, desk.ask(versions_of, row.id)[0])
    dialog.open()
    return dialog


def test_an_editorial_change_keeps_every_answer(
    desk: Desk, thirty: SmallSchool, view: Any, named: dict[str, PurposeRow]
) -> None:
    row = named[APP]
    dialog = change(desk, view, row)
    dialog.fields.title.setText("In de ouderapp van de school")
    dialog.editorial.setChecked(True)
    dialog.submit()
    assert not dialog.isVisible()
    now = thirty.register.ask(purpose, row.id)
    assert (now.title, now.semantic, now.revision) == ("In de ouderapp van de school", 1, 1)
    assert may(thirty, thirty.pupils["fleur"], row.id).allowed


def test_a_material_change_asks_everybody_again(
    desk: Desk, thirty: SmallSchool, view: Any, named: dict[str, PurposeRow]
) -> None:
    row = named[APP]
    dialog = change(desk, view, row)
    dialog.fields.who.setPlainText("Alle ouders van de school.")
    dialog.material.setChecked(True)
    dialog.source.setText("de app is nu voor de hele school")
    dialog.submit()
    assert (thirty.register.ask(purpose, row.id).semantic, len(thirty.register.ask(versions_of, row.id))) == (2, 2)
    verdict = may(thirty, thirty.pupils["fleur"], row.id)
    assert not verdict.allowed
    assert verdict.reason in {Reason.NO_ANSWER, Reason.INVALID}


def test_neither_kind_is_chosen_in_advance(
    desk: Desk, thirty: SmallSchool, view: Any, named: dict[str, PurposeRow]
) -> None:
    dialog = change(desk, view, named[APP])
    assert not dialog.editorial.isChecked()
    assert not dialog.material.isChecked()
    dialog.submit()
    assert dialog.trouble.text() == "Kies of de wijziging redactioneel of inhoudelijk is."
    assert len(thirty.register.ask(versions_of, named[APP].id)) == 1
    dialog.reject()


def test_an_empty_text_is_said_at_its_field(desk: Desk, view: Any, named: dict[str, PurposeRow]) -> None:
    dialog = change(desk, view, named[APP])
    dialog.fields.how_long.setText(" ")
    dialog.editorial.setChecked(True)
    dialog.submit()
    assert dialog.isVisible()
    assert dialog.fields.how_long_field.error() == "De ouder moet dit weten. Vul het in."
    dialog.reject()


def test_a_rule_needs_its_source_and_holds_from_today(
    desk: Desk, thirty: SmallSchool, view: Any, named: dict[str, PurposeRow]
) -> None:
    row = named["CONTACT_LIST"]
    sanne = thirty.pupils["sanne"]
    assert may(thirty, sanne, row.id).reason is Reason.ONE_OTHER_SILENT
    dialog = PolicyDialog(view, desk, row)
    dialog.open()
    dialog.all.setChecked(True)
    dialog.source.setText("")
    dialog.submit()
    assert dialog.isVisible()
    dialog.source.setText("bestuursbesluit 1-10-2026")
    dialog.submit()
    assert not dialog.isVisible()
    assert thirty.register.ask(purpose, row.id).rule is Policy.ALL_AUTHORITY_HOLDERS
    assert may(thirty, sanne, row.id).reason is Reason.WAITING_FOR_OTHER


def test_a_purpose_of_the_school_stands_last_and_is_asked(desk: Desk, thirty: SmallSchool, view: Any) -> None:
    dialog = NewPurposeDialog(view, desk)
    dialog.open()
    dialog.fields.title.setText("Op het scherm in de hal")
    dialog.fields.short.setPlainText("Scherm\nhal")
    dialog.fields.what.setText("Foto’s van uw kind")
    dialog.fields.who.setPlainText("Wie de school binnenkomt.")
    dialog.fields.how_long.setText("een week.")
    dialog.submit()
    assert dialog.isVisible(), "who decided this is missing"
    dialog.source.setText("directeur, 6-10-2026")
    dialog.submit()
    assert not dialog.isVisible()
    last = thirty.register.ask(purposes)[-1]
    assert (last.title, last.own, last.code) == ("Op het scherm in de hal", True, "OWN_OP_HET_SCHERM_IN_DE_HAL")


def test_the_list_shows_what_the_parent_reads_and_which_version_holds(
    view: Any, named: dict[str, PurposeRow], qtbot: QtBot
) -> None:
    view.show_purpose(named["PHOTO_PRESS"].id)
    words = [w.accessibleName() for w in view.detail.findChildren(object) if hasattr(w, "accessibleName")]
    assert "Titel: In de krant, een tijdschrift of op tv" in words
    assert any(w.startswith("Versie 1.0, geldt nu") for w in words)


def labels(widget: QWidget) -> str:
    harness.settle()
    return "\n".join(w.text() for w in widget.findChildren(QLabel) if w.isVisibleTo(widget))


def opened(view: Any, kind: type) -> Any:
    return next(d for d in view.findChildren(kind) if d.isVisible())


def test_school_board_and_uses_without_consent_stand_apart(view: Any, named: dict[str, PurposeRow]) -> None:
    codes = [{r.code for r in table.table.rows()} for table in view.tables]
    assert [len(own) for own in codes] == [14, 2, 7]
    assert codes[1] == {"PHOTO_BOARD_PUBLIC", "PHOTO_BOARD_PRINT"}
    assert all(code.startswith("USE_") for code in codes[2])
    view.show_purpose(named["PHOTO_BOARD_PRINT"].id)
    assert [t.selectionModel().hasSelection() for t in view.tables] == [False, True, False], "one row is chosen"
    assert "gevraagd, regel 8" in [
        chip.text() for chip in view.detail.findChildren(object) if hasattr(chip, "set_chip")
    ]


def test_tab_passes_the_lists_without_choosing_and_enter_chooses(
    view: Any, named: dict[str, PurposeRow], qtbot: QtBot
) -> None:
    view.show_purpose(named["PHOTO_PRESS"].id)
    view.activateWindow()
    view.table.setFocus()
    qtbot.waitUntil(view.table.hasFocus)
    for table in (view.board, view.uses):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert table.hasFocus()
        assert view.detail.title.text() == named["PHOTO_PRESS"].title
    qtbot.keyClick(view.uses, Qt.Key.Key_Return)
    assert view.detail.title.text() == "Beeld in de klas, om van te leren"
    assert not view.table.selectionModel().hasSelection()


def test_another_audience_proposes_material_and_says_what_it_costs(
    desk: Desk, view: Any, named: dict[str, PurposeRow], qtbot: QtBot
) -> None:
    dialog = change(desk, view, named[APP])
    dialog.fields.who.setFocus()
    qtbot.keyClicks(dialog.fields.who, "Ook opa en oma. ")
    assert dialog.material.isChecked()
    said = dialog.note.label.text()
    assert "U wijzigt: Wie het ziet." in said
    stake = desk.ask(answers_at_stake, named[APP].id)
    assert stake.answers > 20
    assert f"{stake.answers} antwoorden van {stake.pupils} leerlingen tellen dan niet meer" in said
    assert "Niet mee gewijzigd: English" in said
    dialog.editorial.setChecked(True)
    qtbot.keyClicks(dialog.fields.who, "En buren.")
    assert dialog.editorial.isChecked(), "what the person chose stays"
    dialog.fields.who.setPlainText(named[APP].who)
    assert not dialog.material.isChecked()
    dialog.reject()


def test_a_material_change_leaves_out_translations_that_stayed_behind(
    desk: Desk, thirty: SmallSchool, view: Any, named: dict[str, PurposeRow]
) -> None:
    dialog = change(desk, view, named[APP])
    dialog.fields.who.setPlainText("Alle ouders van de school.")
    dialog.languages.fields["en"].who.setPlainText("All parents of the school.")
    dialog.submit()
    assert set(thirty.register.ask(versions_of, named[APP].id)[0].texts) == {"nl", "en"}
    view.refresh()
    view.show_purpose(named[APP].id)
    assert "Nog geen tekst in: Türkçe, العربية, Polski, Українська." in labels(view.detail)


def test_the_change_can_be_taken_back_with_every_answer(
    desk: Desk, thirty: SmallSchool, view: Any, named: dict[str, PurposeRow]
) -> None:
    fleur = thirty.pupils["fleur"]
    dialog = change(desk, view, named[APP])
    dialog.fields.who.setPlainText("Alle ouders van de school.")
    dialog.submit()
    assert not may(thirty, fleur, named[APP].id).allowed
    desk.undo()
    assert may(thirty, fleur, named[APP].id).allowed
    assert len(thirty.register.ask(versions_of, named[APP].id)) == 1


def test_after_a_material_change_a_round_is_offered_for_this_question(
    desk: Desk, view: Any, named: dict[str, PurposeRow], qtbot: QtBot
) -> None:
    view.show_purpose(named[APP].id)
    assert not hasattr(view.detail, "round_button")
    view.detail.text_button.click()
    dialog = opened(view, TextDialog)
    dialog.fields.who.setPlainText("Alle ouders van de school.")
    dialog.submit()
    assert "is de vraag anders" in labels(view.detail)
    with qtbot.waitSignal(desk.went) as went:
        view.detail.round_button.click()
    assert went.args == ["forms", {"new": True, "kind": "changed", "purpose_ids": (named[APP].id,)}]


def test_the_difference_is_shown_and_spoken(desk: Desk, view: Any, named: dict[str, PurposeRow]) -> None:
    dialog = change(desk, view, named[APP])
    dialog.fields.who.setPlainText(named[APP].who.replace("Alleen", "Alle"))
    dialog.submit()
    view.refresh()
    harness.settle()
    newest = view.detail.versions.entries[0]
    spoken = [d.accessibleName() for d in newest.changes.findChildren(DiffText)]
    assert spoken == ["weg: Alleen, erbij: Alle, ouders van de groep van uw kind, na inloggen."]
    assert newest.changes.isVisible()
    newest.toggle.click()
    assert not newest.changes.isVisible()
    view.detail.versions.language.set_key("tr")
    assert "Deze taal is weggelaten" in labels(newest.changes)


def test_arabic_is_written_from_right_to_left_and_a_missing_language_is_said(
    desk: Desk, thirty: SmallSchool, view: Any, named: dict[str, PurposeRow]
) -> None:
    row = named[APP]
    thirty.register.do(_only_dutch)
    dialog = change(desk, view, row)
    dialog.languages.show_language("ar")
    own = dialog.languages.fields["ar"]
    assert own.title.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert dialog.fields.title.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert "nog geen tekst" in dialog.languages.note.label.text()
    own.title.setText("في التطبيق")
    dialog.editorial.setChecked(True)
    dialog.submit()
    assert "of geen" in own.who_field.error(), "half a translation is refused"
    dialog.languages.fields["ar"].set_texts({})
    dialog.languages.fill.click()
    assert own.title.text() == "في تطبيق أولياء الأمور"
    assert dialog.editorial.isChecked(), "another language is the same question"
    dialog.submit()
    assert thirty.register.ask(purpose, row.id, language="ar").title == "في تطبيق أولياء الأمور"


def _only_dutch(work: Work) -> None:
    for version in work.session.query(PurposeVersion):
        version.texts = {"nl": version.texts["nl"]}


def test_an_older_file_is_offered_the_translations_and_not_given_them(
    desk: Desk, thirty: SmallSchool, view: Any, named: dict[str, PurposeRow]
) -> None:
    assert not view.fill_button.isVisible()
    thirty.register.do(_only_dutch)
    view.refresh()
    assert view.fill_button.isVisible()
    assert "16 soorten kunnen vertalingen" in view.offer.label.text()
    assert len(thirty.register.ask(missing_translations)) == 16
    view.fill_button.click()
    assert not view.fill_button.isVisible()
    assert thirty.register.ask(purpose, named[APP].id, language="pl").title == "W aplikacji dla rodziców"


def test_the_order_on_the_form_is_changed_by_keys(
    desk: Desk, thirty: SmallSchool, view: Any, qtbot: QtBot, named: dict[str, PurposeRow]
) -> None:
    view.show_purpose(named["PHOTO_NEWSLETTER"].id)
    view.activateWindow()
    view.table.setFocus()
    qtbot.waitUntil(view.table.hasFocus)
    qtbot.keyClick(view.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [p.code for p in thirty.register.ask(purposes)][:2] == ["PHOTO_NEWSLETTER", APP]
    assert view.table.current_id() == named["PHOTO_NEWSLETTER"].id
    assert not view.up_button.isEnabled()
    qtbot.keyClick(view.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [p.code for p in thirty.register.ask(purposes)][:2] == [APP, "PHOTO_NEWSLETTER"]


def test_a_question_is_stopped_and_asked_again_with_who_decided(
    desk: Desk, thirty: SmallSchool, view: Any, named: dict[str, PurposeRow]
) -> None:
    view.show_purpose(named[APP].id)
    view.detail.ask_button.click()
    dialog = opened(view, AskDialog)
    dialog.submit()
    assert dialog.isVisible(), "who decided this is missing"
    dialog.source.setText("directeur, 6-10-2026")
    dialog.submit()
    assert named[APP].id not in {p.id for p in thirty.register.ask(purposes)}
    assert view.detail.ask_button.text() == "Wel vragen…"
    desk.undo()
    view.refresh()
    assert named[APP].id in {p.id for p in thirty.register.ask(purposes)}


def test_terms_of_the_yes_and_of_the_pictures_are_kept(
    desk: Desk, thirty: SmallSchool, view: Any, named: dict[str, PurposeRow]
) -> None:
    dialog = PolicyDialog(view, desk, named[APP])
    dialog.open()
    dialog.months.setText("1000000")
    dialog.material.setText("x")
    dialog.until.setText("1-10-2026")
    dialog.source.setText("directeur")
    dialog.submit()
    assert dialog.isVisible()
    assert all(f.error() for f in (dialog.months_field, dialog.material_field, dialog.until_field))
    dialog.months.setText("12")
    dialog.material.setText("6")
    dialog.until.setText("1-8-2027")
    dialog.submit()
    now = thirty.register.ask(purpose, named[APP].id)
    assert (now.valid_months, now.material_months, dates.written(now.valid_until)) == (12, 6, "01-08-2027")
    view.refresh()
    view.show_purpose(named[APP].id)
    said = labels(view.detail)
    assert "12 maanden na het antwoord, en hooguit tot 01-08-2027, en hooguit zolang" in said
    assert "6 maanden, daarna gaat het weg" in said


def test_legitimate_interest_waits_for_the_data_protection_officer(desk: Desk, thirty: SmallSchool, view: Any) -> None:
    rows = {p.code: p for p in thirty.register.ask(purposes, asked_only=False)}
    row = rows["USE_COACHING_INTERNAL"]
    view.show_purpose(row.id)
    assert "niet beroepen op gerechtvaardigd belang" in labels(view.detail)
    assert not view.detail.ask_button.isVisible()
    view.detail.rule_button.click()
    dialog = opened(view, UsePolicyDialog)
    dialog.confirmed.setText("1-1-2030")
    dialog.submit()
    assert dialog.isVisible(), "a day in the future"
    dialog.confirmed.setText("5-10-2026")
    dialog.informed.setText("1-9-2026")
    dialog.submit()
    assert view.detail.title.text() == row.title, "the same purpose stays shown"
    assert "niet beroepen op gerechtvaardigd belang" not in labels(view.detail)
    now = thirty.register.ask(purpose, row.id)
    assert (now.basis, now.confirmed_on is not None, now.informed_on is not None) == (
        Basis.LEGITIMATE_INTEREST,
        True,
        True,
    )
    again = UsePolicyDialog(view, desk, now)
    again.open()
    again.basis.set_key(Basis.PUBLIC_TASK.value)
    assert not again.caveat.isVisible()
    again.submit()
    newest = thirty.register.ask(policies_of, row.id)[0]
    assert (newest.basis, newest.confirmed_on) == (Basis.PUBLIC_TASK, None)


def test_a_use_without_consent_is_added_with_its_ground(desk: Desk, thirty: SmallSchool, view: Any) -> None:
    actions: list[QAction] = view.add_button.menu_.actions()
    actions[1].trigger()
    dialog = opened(view, NewUseDialog)
    for field, text in {"title": "Kerstspel op de muur", "what": "Foto’s", "how_long": "een week."}.items():
        getattr(dialog.fields, field).setText(text)
    dialog.fields.short.setPlainText("Kerst")
    dialog.fields.who.setPlainText("De groep.")
    dialog.submit()
    assert dialog.isVisible(), "the source is missing"
    dialog.source.setText("AVG art. 6 lid 1 e")
    dialog.submit()
    made = thirty.register.ask(purposes, asked_only=False)[-1]
    assert (made.title, made.needs_asking, made.asked) == ("Kerstspel op de muur", False, False)
    assert view.uses.current_id() == made.id


def test_a_text_too_long_for_the_form_is_said_while_typing(desk: Desk, view: Any, named: dict[str, PurposeRow]) -> None:
    dialog = change(desk, view, named[APP])
    assert "14 van 60 tekens" in labels(dialog)
    dialog.fields.title.setText("x" * 61)
    assert "61 tekens: te lang. Op het formulier passen er hooguit 60" in labels(dialog)
    dialog.fields.short.setPlainText("Ouderapplicatie")
    assert "hooguit twee regels van 9 letters" in labels(dialog)
    dialog.reject()


def test_what_was_half_typed_comes_back_after_the_lock(desk: Desk, view: Any, named: dict[str, PurposeRow]) -> None:
    dialog = change(desk, view, named[APP])
    dialog.fields.who.setPlainText("Alle ouders.")
    dialog.languages.fields["pl"].title.setText("W aplikacji")
    kept = dialog.draft()
    dialog.reject()
    again = view._text_again(kept)
    assert again.fields.who.toPlainText() == "Alle ouders."
    assert again.languages.fields["pl"].title.text() == "W aplikacji"
    assert again.material.isChecked()
    again.reject()
