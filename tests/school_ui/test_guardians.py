"""The tab *Ouders en gezag*: what is open stands out, authority is recorded with its basis, secret stays secret."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from opoz_desktop.features.school import commands, queries
from opoz_desktop.features.school.model import AuthorityKind, GuardianKind, Holds
from opoz_desktop.features.school.ui.authority_dialog import OTHER, AuthorityDialog
from opoz_desktop.features.school.ui.guardian_card import GuardianCard
from opoz_desktop.features.school.ui.guardian_dialog import GuardianDialog
from opoz_desktop.features.school.ui.guardians import GuardiansTab
from opoz_desktop.features.school.ui.leave_dialog import EndGuardianshipDialog
from opoz_desktop.features.school.ui.page import PupilsPage
from opoz_desktop.kernel.permissions import Role

from .conftest import Cast, settle

LEFT = Qt.MouseButton.LeftButton


def words(widget: QWidget) -> str:
    """Return every word on a widget, fields included."""
    labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]
    fields = [field.text() for field in widget.findChildren(QLineEdit) if field.isVisibleTo(widget)]
    return " | ".join(labels + fields)


@pytest.fixture
def tab(page: PupilsPage, cast: Cast) -> GuardiansTab:
    page.show_target(pupil_id=cast.sanne, tab="guardians")
    found = page.card.tab()
    assert isinstance(found, GuardiansTab)
    settle()
    return found


def card_of(tab: GuardiansTab, cast_id: int) -> GuardianCard:
    return next(card for card in tab.guardian_cards() if card.guardian.id == cast_id)


def open_dialog(tab: GuardiansTab, cast_id: int, qtbot: QtBot) -> AuthorityDialog:
    button = card_of(tab, cast_id).authority_button
    assert button is not None
    qtbot.mouseClick(button, LEFT)
    dialog = tab.window().findChild(AuthorityDialog)
    assert dialog is not None
    return dialog


def row(cast: Cast, guardian: int) -> queries.GuardianRow:
    return next(g for g in cast.desk.ask(queries.guardians, cast.sanne) if g.id == guardian)


def test_each_guardian_has_a_card_with_relation_and_authority(tab: GuardiansTab, cast: Cast) -> None:
    cards = tab.guardian_cards()
    assert [(c.title.text(), c.counter.text()) for c in cards] == [
        ("I. de Vries", "moeder"), ("P. Kuipers", "vader"), ("R. Bos", "stiefvader"),
    ]  # fmt: skip
    mother = words(card_of(tab, cast.mother))
    assert "ouderlijk gezag · vanaf 14-03-2018" in mother
    assert "gezagsregister · gezien op 06-10-2026 door M. van Dalen" in mother
    assert "beschikking van de rechter" in words(card_of(tab, cast.father))
    assert "Gezag niet vastgelegd" in words(card_of(tab, cast.stepfather))


def test_who_decides_stands_in_one_sentence(tab: GuardiansTab) -> None:
    assert tab.who.text() == (
        "Sanne is jonger dan 16: I. de Vries (moeder) heeft gezag en beslist. Van 1 ander is het gezag niet vastgelegd."
    )


def test_what_is_secret_is_on_no_card_and_in_no_field(tab: GuardiansTab, cast: Cast, qtbot: QtBot) -> None:
    assert "adres geheim" in words(tab)
    assert "Lindelaan" not in words(tab.window())
    tab._change(card_of(tab, cast.mother).guardian)
    dialog = tab.window().findChild(GuardianDialog)
    assert dialog is not None
    assert "Lindelaan" not in words(dialog)
    dialog.texts["email"].setText("nieuw@example.org")
    qtbot.mouseClick(dialog.deed_button, LEFT)
    cast.desk.do(_unhide, cast.mother)
    kept = row(cast, cast.mother)
    assert (kept.address, kept.email, kept.mobile) == (
        "Lindelaan 4, 1199AB Nieuwerveen",
        "nieuw@example.org",
        "06-99037369",
    )


def test_authority_is_recorded_with_the_paper_that_was_seen(tab: GuardiansTab, cast: Cast, qtbot: QtBot) -> None:
    dialog = open_dialog(tab, cast.stepfather, qtbot)
    assert dialog.holds() is None
    dialog.choose(Holds.YES)
    dialog.kind.set_key(AuthorityKind.GUARDIANSHIP)
    dialog.basis.set_key("beschikking")
    qtbot.keyClicks(dialog.since, "1-9-26")
    dialog.seen.setChecked(True)
    qtbot.mouseClick(dialog.deed_button, LEFT)
    found = row(cast, cast.stepfather)
    assert (found.holds, found.authority, found.basis) == (Holds.YES, AuthorityKind.GUARDIANSHIP, "beschikking")
    assert found.seen_on == date(2026, 10, 6)
    assert found.spans[-1].since == date(2026, 9, 1)
    assert "voogdij van iemand die geen ouder is" in words(card_of(tab, cast.stepfather))


def test_without_a_choice_nothing_is_recorded(tab: GuardiansTab, cast: Cast, qtbot: QtBot) -> None:
    dialog = open_dialog(tab, cast.stepfather, qtbot)
    qtbot.mouseClick(dialog.deed_button, LEFT)
    assert dialog.trouble.text() == "Kies ja, nee of niet bekend."
    assert dialog.isVisible()
    dialog.reject()
    assert row(cast, cast.stepfather).spans == ()


@pytest.mark.parametrize("basis", ["", OTHER])
def test_without_a_basis_the_field_says_so(tab: GuardiansTab, cast: Cast, qtbot: QtBot, basis: str) -> None:
    dialog = open_dialog(tab, cast.stepfather, qtbot)
    dialog.choose(Holds.NO)
    dialog.basis.set_key(basis)
    qtbot.mouseClick(dialog.deed_button, LEFT)
    field = dialog.words_field if basis == OTHER else dialog.basis_field
    assert field.error().startswith("Er staat niet bij hoe de school dit weet.")
    dialog.own_words.setText("brief van de rechtbank")
    dialog.basis.set_key(OTHER)
    qtbot.mouseClick(dialog.deed_button, LEFT)
    assert row(cast, cast.stepfather).basis == "brief van de rechtbank"


def test_an_end_before_the_beginning_is_said_at_the_field(tab: GuardiansTab, cast: Cast, qtbot: QtBot) -> None:
    dialog = open_dialog(tab, cast.stepfather, qtbot)
    dialog.choose(Holds.YES)
    dialog.basis.set_key("gezagsregister")
    dialog.since.setText("1-9-2026")
    dialog.until.setText("1-8-2026")
    qtbot.mouseClick(dialog.deed_button, LEFT)
    assert dialog.until_field.error().startswith("Het einde ligt vóór het begin.")
    dialog.reject()


def test_the_half_typed_dialog_survives_the_lock(tab: GuardiansTab, cast: Cast, page: PupilsPage, qtbot: QtBot) -> None:
    dialog = open_dialog(tab, cast.stepfather, qtbot)
    dialog.choose(Holds.YES)
    dialog.basis.set_key("beschikking")
    dialog.since.setText("1-9-2026")
    (draft,) = cast.desk.drafts.collect("pupils")
    dialog.reject()
    assert cast.desk.drafts.restore([draft]) == 1
    again = [d for d in page.window().findChildren(AuthorityDialog) if d.isVisible()]
    assert len(again) == 1
    assert (again[0].holds(), again[0].basis_text(), again[0].since.text()) == (Holds.YES, "beschikking", "1-9-2026")
    again[0].reject()


@pytest.mark.parametrize(
    ("typed", "in_register", "said", "offered"),
    [
        ("1-1-2023", False, "BW 1:251b", True),
        ("31-12-2022", False, "Kijk in het gezagsregister", False),
        ("31-12-2022", True, "BW 1:252", True),
    ],
)
def test_the_small_question_about_acknowledgement(
    tab: GuardiansTab, cast: Cast, qtbot: QtBot, typed: str, in_register: bool, said: str, offered: bool
) -> None:
    dialog = open_dialog(tab, cast.stepfather, qtbot)
    qtbot.mouseClick(dialog.acknowledged.ask, LEFT)
    qtbot.keyClicks(dialog.acknowledged.day, typed)
    dialog.acknowledged.in_register.setChecked(in_register)
    assert said in dialog.acknowledged.answer.text()
    assert dialog.acknowledged.take.isVisible() is offered
    if offered:
        qtbot.mouseClick(dialog.acknowledged.take, LEFT)
        assert dialog.holds() is Holds.YES
        assert dialog.basis_text() == ("gezagsregister" if in_register else "erkenning")
    dialog.reject()


def test_the_review_after_an_import_is_asked_and_done(tab: GuardiansTab, cast: Cast, qtbot: QtBot) -> None:
    assert not tab.review.isVisible()
    cast.desk.do(commands.record_authority, cast.sanne, cast.father, Holds.YES, basis="gezagsregister")
    assert tab.review.isVisible()
    qtbot.mouseClick(tab.reviewed, LEFT)
    assert not tab.review.isVisible()
    assert cast.office.trail.lines[-1][1].action == "school.consents_reviewed"


def test_the_history_of_authority_is_kept(tab: GuardiansTab, cast: Cast, qtbot: QtBot) -> None:
    card = card_of(tab, cast.father)
    assert card.history is not None
    assert not card.history.isVisible()
    qtbot.mouseClick(card.history_button, LEFT)
    said = words(card.history)
    assert said.index("vanaf 01-09-2026") < said.index("vanaf 14-03-2018 · tot 01-09-2026")


def test_a_guardian_is_added_by_hand(page: PupilsPage, cast: Cast, qtbot: QtBot) -> None:
    page.show_target(pupil_id=cast.tim, tab="guardians")
    tab = page.card.tab()
    assert isinstance(tab, GuardiansTab)
    settle()
    assert tab.empty.isVisible()
    qtbot.mouseClick(tab.empty.button, LEFT)
    dialog = page.window().findChild(GuardianDialog)
    assert dialog is not None
    qtbot.mouseClick(dialog.deed_button, LEFT)
    assert dialog.fields["surname"].error().startswith("Er is nog geen naam.")
    dialog.kind.set_key(GuardianKind.INSTITUTION.value)
    dialog._kind_changed()
    dialog.relation.setEditText("voogd")
    dialog.texts["surname"].setText("Stichting Voorbeeldvoogdij")
    qtbot.mouseClick(dialog.deed_button, LEFT)
    (found,) = cast.desk.ask(queries.guardians, cast.tim)
    assert (found.shown, found.relation, found.kind) == (
        "Stichting Voorbeeldvoogdij", "voogd", GuardianKind.INSTITUTION,
    )  # fmt: skip
    assert not tab.empty.isVisible()
    asked = open_dialog(tab, found.id, qtbot)
    assert [asked.kind.itemText(n) for n in range(asked.kind.count())] == ["voogdij van een gecertificeerde instelling"]
    asked.reject()


def test_a_guardian_goes_off_the_card_and_stays_on_record(tab: GuardiansTab, cast: Cast, qtbot: QtBot) -> None:
    tab._end(card_of(tab, cast.father).guardian)
    dialog = tab.window().findChild(EndGuardianshipDialog)
    assert dialog is not None
    assert dialog.safe_button.isDefault()
    assert dialog.question.text() == "P. Kuipers van de kaart van Sanne de Vries halen?"
    qtbot.mouseClick(dialog.deed_button, LEFT)
    assert [card.title.text() for card in tab.guardian_cards()] == ["I. de Vries", "R. Bos"]
    qtbot.mouseClick(tab.ended, LEFT)
    assert "Van de kaart sinds 06-10-2026" in words(card_of(tab, cast.father))


def test_a_teacher_sees_who_decides_and_no_contact_data(cast: Cast, qtbot: QtBot) -> None:
    tab = GuardiansTab(cast.desk_of(Role.TEACHER, "5"), cast.sanne)
    qtbot.addWidget(tab)
    tab.show()
    said = words(tab)
    assert "I. de Vries" in said
    for hidden in ("example.org", "06-99037369", "Havenstraat"):
        assert hidden not in said
    assert not tab.add.isVisible()
    assert [card.authority_button for card in tab.guardian_cards()] == [None, None, None]


def test_a_name_with_markup_is_drawn_as_it_is(page: PupilsPage, cast: Cast) -> None:
    cast.office.guardian(cast.tim, "<b>Bos</b><img src=x>", "moeder")
    page.show_target(pupil_id=cast.tim, tab="guardians")
    for label in page.findChildren(QLabel):
        if "Bos" in label.text():
            assert label.textFormat() is Qt.TextFormat.PlainText
            return
    pytest.fail("the name is not on the card")


def _unhide(work, guardian):  # type: ignore[no-untyped-def]
    from sqlalchemy import update

    from opoz_desktop.features.school.model import Guardian

    work.session.execute(update(Guardian).where(Guardian.id == guardian).values(secret_address=False))
