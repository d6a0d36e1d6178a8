"""Record and withdraw by keyboard alone; nothing chosen in advance, evidence asked, one key takes it back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from opoz_desktop.features.consent.pdf import FormScope, print_forms
from opoz_desktop.features.consent.queries import (
    HistoryKind,
    PurposeRow,
    history_of_pupil,
    recipients,
    standing_of_pupil,
)
from opoz_desktop.features.consent.rules import Answer, Channel, Identity, Reason, State
from opoz_desktop.features.consent.ui.deeds import Deeds
from opoz_desktop.features.consent.ui.record_dialog import open_record
from opoz_desktop.features.consent.ui.withdraw_dialog import WithdrawDialog, open_withdraw
from opoz_desktop.features.school.model import Holds
from opoz_desktop.kernel.steps import finish
from opoz_desktop.shell.desk import Desk
from tests.small_school import SmallSchool

Show = Callable[..., Any]


@pytest.fixture
def host(shown: Show) -> QWidget:
    return shown(QWidget())


def type_(qtbot: QtBot, key: Qt.Key | str, times: int = 1) -> None:
    """Press a key wherever the focus is."""
    for _ in range(times):
        target = QApplication.focusWidget()
        assert target is not None
        if isinstance(key, str):
            qtbot.keyClicks(target, key)
        else:
            qtbot.keyClick(target, key)


def active(dialog: QWidget, qtbot: QtBot) -> None:
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)


def answers_of(school: SmallSchool, pupil: int) -> dict[tuple[str, int], State]:
    standing = school.register.ask(standing_of_pupil, pupil)
    return {(r.purpose.code, int(a.guardian)): a.state for r in standing.rows for a in r.verdict.latest}


def test_no_answer_is_chosen_in_advance_and_no_guardian_of_two(
    desk: Desk, thirty: SmallSchool, host: QWidget, qtbot: QtBot
) -> None:
    dialog = open_record(host, desk, thirty.pupils["sanne"])
    assert dialog.sheet.answers() == {}
    assert dialog.guardian() is None
    assert not dialog.evidence.signature.isChecked()
    dialog.reject()


def test_a_whole_form_is_recorded_with_the_keyboard_alone(
    desk: Desk, thirty: SmallSchool, host: QWidget, qtbot: QtBot, named: dict[str, PurposeRow]
) -> None:
    pim = thirty.pupils["pim"]
    dialog = open_record(host, desk, pim)
    active(dialog, qtbot)
    got: list[Any] = []
    dialog.recorded.connect(lambda made, who: got.append((made, who)))
    assert dialog.guardian() == thirty.guardians["pim.moeder"], "the only guardian with authority"
    assert QApplication.focusWidget() is dialog.sheet.lines()[0]
    type_(qtbot, Qt.Key.Key_J, 4)
    type_(qtbot, Qt.Key.Key_N)
    type_(qtbot, Qt.Key.Key_L)
    type_(qtbot, Qt.Key.Key_J, 5)
    assert QApplication.focusWidget() is dialog.evidence.signature
    type_(qtbot, Qt.Key.Key_Space)
    dialog.evidence.place.setFocus()
    type_(qtbot, "map 5, blad 12")
    type_(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(got))
    made, who = got[0]
    assert who == "moeder"
    assert made.has_authority
    assert len(made.decision_ids) == 10
    mother = int(thirty.guardians["pim.moeder"])
    found = answers_of(thirty, pim)
    assert found["PHOTO_PARENT_APP", mother] is State.YES
    assert found["PHOTO_SOCIAL_INSTAGRAM", mother] is State.NO
    assert found["PHOTO_PRESS", mother] is State.SILENT, "an empty line changes nothing"
    line = next(x for x in thirty.register.ask(history_of_pupil, pim) if x.kind is HistoryKind.DECISION)
    assert line.decision is not None
    assert (line.decision.channel, line.decision.identity) == (Channel.PAPER, Identity.SIGNED_FORM)
    assert line.decision.document_ref == "map 5, blad 12"
    assert line.decision.signature_present
    assert line.decision.received_on == date(2026, 10, 6)


def test_a_yes_on_paper_without_signature_is_refused_and_nothing_is_kept(
    desk: Desk, thirty: SmallSchool, host: QWidget, qtbot: QtBot
) -> None:
    pim = thirty.pupils["pim"]
    dialog = open_record(host, desk, pim)
    dialog.sheet.lines()[0].set_value(Answer.YES)
    dialog.evidence.place.setText("map 5")
    dialog.submit()
    assert dialog.isVisible()
    assert dialog.trouble.text() == "Een ja op papier telt alleen met een handtekening. Vink het aan als die er staat."
    assert not any(x.kind is HistoryKind.DECISION for x in thirty.register.ask(history_of_pupil, pim))
    dialog.reject()


def test_paper_asks_for_its_code_or_place_and_telephone_for_how_you_knew(
    desk: Desk, thirty: SmallSchool, host: QWidget, qtbot: QtBot
) -> None:
    dialog = open_record(host, desk, thirty.pupils["pim"])
    dialog.sheet.lines()[0].set_value(Answer.NO)
    dialog.submit()
    assert dialog.isVisible(), "paper without code or place"
    dialog.evidence.channel.set_key(Channel.PHONE.value)
    assert not dialog.evidence.signature.isVisible()
    dialog.submit()
    assert dialog.isVisible(), "a telephone call without how you knew who it was"
    dialog.evidence.identity.set_key(Identity.CALLED_BACK.value)
    dialog.submit()
    assert not dialog.isVisible()


def test_future_and_reversed_dates_are_refused_at_the_field(desk: Desk, thirty: SmallSchool, host: QWidget) -> None:
    dialog = open_record(host, desk, thirty.pupils["pim"])
    form = dialog.evidence
    form.place.setText("map 5")
    form.received.set_value(date(2026, 10, 7))
    assert not form.valid()
    form.received.set_value(date(2026, 10, 1))
    form.signed_on.set_value(date(2026, 10, 2))
    assert not form.valid()
    form.signed_on.set_value(date(2026, 9, 30))
    assert form.valid()
    assert form.evidence().decided_on == date(2026, 9, 30)
    assert form.evidence().received_on == date(2026, 10, 1)
    dialog.reject()


def test_a_guardian_without_authority_is_explained_and_has_no_effect(
    desk: Desk, thirty: SmallSchool, host: QWidget, named: dict[str, PurposeRow]
) -> None:
    yara = thirty.pupils["yara"]
    father = thirty.guardians["yara.vader"]
    dialog = open_record(host, desk, yara)
    assert dialog.choices[-1][0] == father, "those with authority come first"
    dialog.choose_guardian(father)
    assert dialog.no_authority.isVisible()
    assert dialog.no_authority.label.text() == "Zonder gezag wordt dit antwoord bewaard en heeft het geen gevolg."
    said: list[Any] = []
    desk.undo_offered.connect(lambda undo: said.append(undo.text))
    dialog.sheet.lines()[0].set_value(Answer.NO)
    dialog.evidence.channel.set_key(Channel.DESK.value)
    dialog.evidence.identity.set_key(Identity.KNOWN_IN_PERSON.value)
    dialog.submit()
    standing = thirty.register.ask(standing_of_pupil, yara)
    first = standing.rows[0]
    assert first.verdict.allowed
    assert first.verdict.reason is Reason.ALL


def test_the_code_of_a_printed_form_chooses_its_guardian_and_refuses_another_pupil(
    desk: Desk, thirty: SmallSchool, host: QWidget, qtbot: QtBot
) -> None:
    run = finish(print_forms(thirty.register, FormScope(group_ids=(thirty.groups["5"],))))
    assert run.forms == len(thirty.register.ask(recipients, group_ids=(thirty.groups["5"],)).recipients)
    codes = {
        (line.guardian_id, key): line.detail
        for key in ("sanne", "milan")
        for line in thirty.register.ask(history_of_pupil, thirty.pupils[key])
        if line.kind is HistoryKind.FORM_PRINTED
    }
    father = thirty.guardians["sanne.vader"]
    dialog = open_record(host, desk, thirty.pupils["sanne"])
    dialog.evidence.code.setText(codes[thirty.guardians["milan.moeder"], "milan"])
    assert dialog.trouble.text() == "Dit formulier hoort bij een andere leerling. Er is niets geboekt."
    assert dialog.guardian() is None
    dialog.evidence.code.setText(codes[father, "sanne"].lower())
    assert dialog.trouble.text() == ""
    assert dialog.guardian() == father
    dialog.sheet.lines()[0].set_value(Answer.NO)
    dialog.submit()
    assert not dialog.isVisible()
    last = next(
        x for x in thirty.register.ask(history_of_pupil, thirty.pupils["sanne"]) if x.kind is HistoryKind.DECISION
    )
    assert last.decision is not None
    assert last.decision.form_code == codes[father, "sanne"]


def test_a_mistyped_code_is_said_at_the_field(desk: Desk, thirty: SmallSchool, host: QWidget) -> None:
    dialog = open_record(host, desk, thirty.pupils["pim"])
    dialog.sheet.lines()[0].set_value(Answer.NO)
    dialog.evidence.code.setText("MJHU-WHK7-RPX")
    dialog.submit()
    assert dialog.isVisible()
    assert dialog.evidence.code.property("wrong")
    dialog.reject()


def test_a_draft_comes_back_as_it_was_typed(desk: Desk, thirty: SmallSchool, host: QWidget) -> None:
    pim = thirty.pupils["pim"]
    dialog = open_record(host, desk, pim)
    dialog.sheet.lines()[2].set_value(Answer.NO)
    dialog.evidence.channel.set_key(Channel.PHONE.value)
    dialog.evidence.identity.set_key(Identity.CALLED_BACK.value)
    dialog.note.setText("belde om negen uur")
    kept = dialog.draft()
    dialog.reject()
    again = open_record(host, desk, pim)
    again.restore(kept)
    assert list(again.sheet.answers().values()) == [Answer.NO]
    assert again.evidence.chosen_channel() is Channel.PHONE
    assert again.evidence.identity.key() == Identity.CALLED_BACK.value
    assert again.note.text() == "belde om negen uur"
    again.reject()


def test_withdrawing_is_one_key_when_it_is_clear_who_and_ctrl_z_takes_it_back(
    desk: Desk, thirty: SmallSchool, host: QWidget, qtbot: QtBot, named: dict[str, PurposeRow]
) -> None:
    fleur, purpose = thirty.pupils["fleur"], named["PHOTO_PARENT_APP"]
    father = thirty.guardians.get("fleur.vader")
    assert father is not None
    deeds = Deeds(desk, host)
    dialog = deeds.withdraw(fleur, purpose.id)
    assert isinstance(dialog, WithdrawDialog)
    active(dialog, qtbot)
    dialog.choices[0][1].setChecked(True)
    with qtbot.waitSignal(desk.undo_offered) as offered:
        dialog.deed_button.setFocus()
        type_(qtbot, Qt.Key.Key_Return)
    assert offered.args[0].text == "1 toestemming ingetrokken voor Fleur Bakker, moeder"
    row = next(r for r in thirty.register.ask(standing_of_pupil, fleur).rows if r.purpose.id == purpose.id)
    assert row.verdict.reason is Reason.WITHDRAWN
    assert row.verdict.since == date(2026, 10, 6)
    desk.undo()
    row = next(r for r in thirty.register.ask(standing_of_pupil, fleur).rows if r.purpose.id == purpose.id)
    assert row.verdict.allowed
    kinds = [x.kind for x in thirty.register.ask(history_of_pupil, fleur)]
    assert HistoryKind.TAKEN_BACK in kinds, "what was taken back stays on record"


def test_only_who_said_yes_can_withdraw_and_only_what_was_a_yes(
    desk: Desk, thirty: SmallSchool, host: QWidget, named: dict[str, PurposeRow]
) -> None:
    milan = thirty.pupils["milan"]
    dialog = open_withdraw(host, desk, milan, named["PHOTO_SCHOOL_WEBSITE"].id)
    assert [g for g, _ in dialog.choices] == [thirty.guardians["milan.moeder"]]
    assert dialog.guardian() == thirty.guardians["milan.moeder"], "the only one, so chosen"
    dialog.all_button.click()
    assert all(box.isChecked() for box in dialog.boxes.values())
    assert dialog.consequence.label.text().startswith("Haal wat online staat vandaag weg.")
    dialog.submit()
    standing = thirty.register.ask(standing_of_pupil, milan)
    assert not any(r.verdict.allowed for r in standing.rows)


def test_nobody_chosen_is_said_and_nothing_is_withdrawn(
    desk: Desk, thirty: SmallSchool, host: QWidget, named: dict[str, PurposeRow]
) -> None:
    dialog = open_withdraw(host, desk, thirty.pupils["fleur"], named["PHOTO_PARENT_APP"].id)
    dialog.submit()
    assert dialog.isVisible()
    assert dialog.trouble.text() == "Kies wie intrekt."
    dialog.reject()


def test_the_pupil_of_sixteen_decides_and_the_guardian_has_no_effect(
    desk: Desk, thirty: SmallSchool, host: QWidget
) -> None:
    old = thirty.add_pupil("oud", "Olivier", "", "Groot", "5", born=date(2010, 10, 6))
    thirty.add_guardian("oud", "moeder", "A", "", "Groot", holds=Holds.YES)
    dialog = open_record(host, desk, old)
    assert dialog.guardian() == 0, "the pupil, who turned sixteen today"
    dialog.choose_guardian(thirty.guardians["oud.moeder"])
    assert dialog.no_authority.isVisible()
    dialog.reject()
