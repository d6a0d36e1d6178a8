"""Objection, disagreement and court order stop a use until they are ended; a wrongly recorded answer is corrected."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from opoz_desktop.features.consent import commands
from opoz_desktop.features.consent.queries import (
    HistoryKind,
    OpenSignal,
    PurposeRow,
    history_of_pupil,
    open_signals,
    standing_of_pupil,
)
from opoz_desktop.features.consent.rules import Answer, Flag, Has, Order, Reason, Verdict
from opoz_desktop.features.consent.ui import ConsentTab
from opoz_desktop.features.consent.ui.correct_dialog import CorrectDialog
from opoz_desktop.features.consent.ui.deeds import Deeds
from opoz_desktop.features.consent.ui.group_view import GroupView
from opoz_desktop.features.consent.ui.more_button import MoreButton
from opoz_desktop.features.consent.ui.signal_dialogs import EndSignalDialog, FlagDialog, OrderDialog
from opoz_desktop.features.school.queries import pupil
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.widgets import Button
from tests.small_school import SmallSchool

Show = Callable[..., Any]
WEBSITE, INSTAGRAM = "PHOTO_SCHOOL_WEBSITE", "PHOTO_SOCIAL_INSTAGRAM"
TODAY = date(2026, 10, 6)


@pytest.fixture
def deeds(desk: Desk, shown: Show) -> Deeds:
    return Deeds(desk, shown(QWidget()))


def verdict(school: SmallSchool, key: str, code: str) -> Verdict:
    rows = school.register.ask(standing_of_pupil, school.pupils[key]).rows
    return next(r.verdict for r in rows if r.purpose.code == code)


def running(school: SmallSchool, key: str) -> tuple[OpenSignal, ...]:
    return school.register.ask(open_signals, school.pupils[key])


def dialog_of(kind: type) -> Any:
    (found,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    return found


def choose(dialog: FlagDialog | OrderDialog, kind: Flag | Order) -> None:
    next(choice for known, choice in dialog.kinds if known is kind).setChecked(True)


def test_an_objection_is_asked_in_full_and_then_stops_the_use(
    thirty: SmallSchool, deeds: Deeds, named: dict[str, PurposeRow]
) -> None:
    assert verdict(thirty, "milan", "PHOTO_NEWSLETTER").allowed
    dialog = deeds.flag(thirty.pupils["milan"], named["PHOTO_NEWSLETTER"].id)
    assert isinstance(dialog, FlagDialog)
    assert dialog.kind() is None, "nothing is chosen in advance"
    dialog.submit()
    assert dialog.trouble.text() == "Kies wat het is."
    choose(dialog, Flag.OBJECTION)
    dialog.submit()
    assert dialog.isVisible(), "without how the school knows"
    assert running(thirty, "milan") == ()
    dialog.guardian.set_key(int(thirty.guardians["milan.vader"]))
    dialog.text.setText("vader belde op")
    dialog.submit()
    assert not dialog.isVisible()
    (signal,) = running(thirty, "milan")
    assert (signal.kind, signal.guardian_id, signal.purpose_id, signal.since, signal.text) == (
        Flag.OBJECTION, thirty.guardians["milan.vader"], named["PHOTO_NEWSLETTER"].id, TODAY, "vader belde op",
    )  # fmt: skip
    assert not verdict(thirty, "milan", "PHOTO_NEWSLETTER").allowed


def test_who_objects_is_asked_only_for_an_objection_and_who_does_not_decide_is_told(
    thirty: SmallSchool, deeds: Deeds
) -> None:
    dialog = deeds.flag(thirty.pupils["yara"])
    assert dialog is not None
    choose(dialog, Flag.DISAGREEMENT)
    assert not dialog.guardian_field.isVisible()
    choose(dialog, Flag.OBJECTION)
    assert dialog.guardian_field.isVisible()
    assert not dialog.note.isVisible()
    standing = thirty.register.ask(standing_of_pupil, thirty.pupils["pim"])
    idle = [g for g in standing.guardians if g.id not in standing.deciders]
    dialog.reject()
    dialog = deeds.flag(thirty.pupils["pim"])
    assert dialog is not None
    assert idle, "Pim has a guardian without authority"
    choose(dialog, Flag.OBJECTION)
    dialog.guardian.set_key(int(idle[0].id))
    assert dialog.note.isVisible()
    assert idle[0].has is Has.UNKNOWN
    assert "houdt het bezwaar het gebruik tegen" in dialog.note.label.text()
    dialog.reject()


def test_a_day_that_has_not_come_is_refused(thirty: SmallSchool, deeds: Deeds) -> None:
    dialog = deeds.flag(thirty.pupils["milan"])
    assert dialog is not None
    choose(dialog, Flag.DISAGREEMENT)
    dialog.text.setText("gesprek")
    dialog.since.set_value(date(2026, 10, 7))
    dialog.submit()
    assert dialog.isVisible()
    assert running(thirty, "milan") == ()
    dialog.reject()


def test_the_court_forbids_everything_and_its_number_is_wanted(thirty: SmallSchool, deeds: Deeds) -> None:
    dialog = deeds.order(thirty.pupils["milan"])
    assert isinstance(dialog, OrderDialog)
    choose(dialog, Order.PROHIBIT)
    dialog.since.set_value(date(2026, 9, 1))
    dialog.submit()
    assert dialog.isVisible(), "without the number"
    dialog.text.setText("C/09/123456")
    dialog.until.set_value(date(2026, 8, 1))
    dialog.submit()
    assert dialog.isVisible(), "it ends before it begins"
    dialog.until.setText("")
    dialog.submit()
    assert not dialog.isVisible()
    assert verdict(thirty, "milan", WEBSITE).reason is Reason.COURT_ORDER
    assert verdict(thirty, "milan", "PHOTO_NEWSLETTER").reason is Reason.COURT_ORDER


def test_an_order_in_place_of_a_parent_names_the_parent_and_lets_the_other_decide(
    thirty: SmallSchool, deeds: Deeds, named: dict[str, PurposeRow]
) -> None:
    assert not verdict(thirty, "milan", WEBSITE).allowed
    dialog = deeds.order(thirty.pupils["milan"], named[WEBSITE].id)
    assert dialog is not None
    choose(dialog, Order.SUBSTITUTE)
    dialog.since.set_value(TODAY)
    dialog.text.setText("C/09/2")
    dialog.submit()
    assert dialog.isVisible(), "whose consent it takes the place of is not said"
    dialog.guardian.set_key(int(thirty.guardians["milan.vader"]))
    dialog.submit()
    assert not dialog.isVisible()
    assert verdict(thirty, "milan", WEBSITE).allowed
    assert not verdict(thirty, "milan", INSTAGRAM).allowed, "for that the father still says no"


@pytest.mark.parametrize("court", [False, True])
def test_what_runs_stands_on_the_card_and_is_ended_there(
    desk: Desk, thirty: SmallSchool, shown: Show, named: dict[str, PurposeRow], court: bool
) -> None:
    milan = thirty.pupils["milan"]
    if court:
        thirty.register.do(commands.record_order, milan, Order.PROHIBIT, "C/09/1", date(2026, 9, 1))
    else:
        thirty.register.do(commands.raise_flag, milan, Flag.DISAGREEMENT, "gesprek", since=date(2026, 9, 1))
    tab: ConsentTab = shown(ConsentTab(desk, milan))
    (button,) = [b for b in tab.withdrawals.findChildren(Button) if b.isVisible()]
    assert button.text() == "Beëindigen…"
    button.click()
    dialog: EndSignalDialog = dialog_of(EndSignalDialog)
    dialog.submit()
    assert dialog.isVisible(), "without a word why"
    dialog.text.setText("ouders zijn het eens")
    dialog.on.set_value(date(2026, 8, 31))
    dialog.submit()
    assert dialog.isVisible(), "it cannot end before it began"
    dialog.on.set_value(TODAY)
    dialog.submit()
    assert not dialog.isVisible()
    assert running(thirty, "milan") == ()
    assert verdict(thirty, "milan", "PHOTO_NEWSLETTER").allowed
    tab.refresh()
    assert not tab.withdrawals.isVisible()
    kinds = {line.kind for line in thirty.register.ask(history_of_pupil, milan)}
    assert (HistoryKind.ORDER_ENDED if court else HistoryKind.FLAG_ENDED) in kinds


def test_an_order_that_ran_out_no_longer_stands_on_the_card(thirty: SmallSchool) -> None:
    milan = thirty.pupils["milan"]
    thirty.register.do(
        commands.record_order, milan, Order.PROHIBIT, "C/09/1", date(2026, 9, 1), until=date(2026, 10, 1)
    )
    assert running(thirty, "milan") == ()


def test_a_misread_box_is_corrected_with_the_same_evidence(
    thirty: SmallSchool, deeds: Deeds, named: dict[str, PurposeRow]
) -> None:
    milan, website = thirty.pupils["milan"], named[WEBSITE].id
    before = verdict(thirty, "milan", WEBSITE)
    assert before.reason is Reason.REFUSED
    dialog = deeds.correct(milan, website)
    assert isinstance(dialog, CorrectDialog)
    assert [choice.text() for _, choice in dialog.choices] == ["Moeder: ja", "Vader: nee"]
    dialog.submit()
    assert dialog.trouble.text() == "Kies welk antwoord fout is."
    wrong, choice = dialog.choices[1]
    choice.setChecked(True)
    dialog.submit()
    assert dialog.isVisible(), "what it should be is not chosen in advance"
    dialog.answer.set_key(Answer.YES.value)
    dialog.submit()
    assert not dialog.isVisible()
    assert verdict(thirty, "milan", WEBSITE).allowed
    lines = [x for x in thirty.register.ask(history_of_pupil, milan, website) if x.decision is not None]
    new = next(x.decision for x in lines if x.decision and x.decision.corrects_id == wrong.id)
    old = next(x.decision for x in lines if x.decision and x.decision.id == wrong.id)
    assert old.voided
    assert (new.value, new.channel, new.document_ref, new.received_on, new.signature_present) == (
        Answer.YES, old.channel, old.document_ref, old.received_on, True,
    )  # fmt: skip


def test_without_an_answer_there_is_nothing_to_correct(
    desk: Desk, thirty: SmallSchool, deeds: Deeds, named: dict[str, PurposeRow], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.said) as told:
        assert deeds.correct(thirty.pupils["pim"], named[WEBSITE].id) is None
    assert told.args == ["Er is nog geen antwoord om te verbeteren"]


def test_the_menu_opens_each_dialog_from_the_card_and_from_the_explanation(
    desk: Desk, thirty: SmallSchool, shown: Show, named: dict[str, PurposeRow]
) -> None:
    milan = thirty.pupils["milan"]
    tab: ConsentTab = shown(ConsentTab(desk, milan))
    tab.show_purpose(named[WEBSITE].id)
    view: GroupView = shown(GroupView(desk))
    view.show_group(thirty.register.ask(pupil, milan).group_id, TODAY)  # type: ignore[arg-type]
    view.show_cell(milan, named[WEBSITE].id)
    (beside,) = [b for b in view.explanation.findChildren(MoreButton) if b.isVisible()]
    for more in (tab.more, beside):
        assert [a.text() for a in more.menu_.actions()] == [
            "Bezwaar of onenigheid noteren…", "Uitspraak van de rechter vastleggen…", "Antwoord verbeteren…",
        ]  # fmt: skip
        for action, kind in (
            (more.flag_action, FlagDialog), (more.order_action, OrderDialog), (more.correct_action, CorrectDialog),
        ):  # fmt: skip
            action.trigger()
            dialog = dialog_of(kind)
            assert "Milan Jansen" in dialog.question.text()
            dialog.reject()


def test_half_typed_dialogs_come_back_after_the_lock(
    thirty: SmallSchool, deeds: Deeds, named: dict[str, PurposeRow]
) -> None:
    milan = thirty.pupils["milan"]
    for opened in (deeds.flag(milan), deeds.order(milan)):
        assert opened is not None
        opened.kinds[1][1].setChecked(True)
        opened.text.setText("half getypt")
        opened.purpose.set_key(int(named[WEBSITE].id))
        fields = opened.draft()
        opened.reject()
        again = deeds._flag_again(fields) if isinstance(opened, FlagDialog) else deeds._order_again(fields)
        assert isinstance(again, FlagDialog | OrderDialog)
        again.restore(fields)
        assert again.draft() == fields
        assert again.text.text() == "half getypt"
        again.reject()
    correcting = deeds.correct(milan, named[WEBSITE].id)
    assert correcting is not None
    correcting.choices[1][1].setChecked(True)
    correcting.answer.set_key(Answer.YES.value)
    fields = correcting.draft()
    correcting.reject()
    back = deeds._correct_again(fields)
    assert isinstance(back, CorrectDialog)
    back.restore(fields)
    assert back.draft() == fields
    back.reject()


def test_a_teacher_sees_what_runs_and_has_no_deeds(
    teacher_desk: Desk, thirty: SmallSchool, shown: Show, named: dict[str, PurposeRow]
) -> None:
    milan = thirty.pupils["milan"]
    thirty.register.do(commands.raise_flag, milan, Flag.DISAGREEMENT, "gesprek")
    tab: ConsentTab = shown(ConsentTab(teacher_desk, milan))
    assert tab.withdrawals.isVisible()
    assert not [b for b in tab.withdrawals.findChildren(Button) if b.isVisible()]
    assert not tab.more.isVisible()


def test_the_keyboard_alone_notes_a_disagreement(
    thirty: SmallSchool, deeds: Deeds, qtbot: QtBot, named: dict[str, PurposeRow]
) -> None:
    dialog = deeds.flag(thirty.pupils["milan"], named[WEBSITE].id)
    assert dialog is not None
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    qtbot.keyClick(dialog.kinds[0][1], Qt.Key.Key_Down)
    qtbot.keyClick(dialog.kinds[1][1], Qt.Key.Key_Space)
    assert dialog.kind() is Flag.DISAGREEMENT
    dialog.text.setFocus()
    qtbot.keyClicks(dialog.text, "gesprek op school")
    qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    (signal,) = running(thirty, "milan")
    assert (signal.kind, signal.purpose_id) == (Flag.DISAGREEMENT, named[WEBSITE].id)
