"""*Soorten*: an editorial change keeps every answer, a material one asks again; a rule needs its source."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from opoz_desktop.features.consent.queries import PurposeRow, purpose, purposes, standing_of_pupil, versions_of
from opoz_desktop.features.consent.rules import Policy, Reason
from opoz_desktop.features.consent.ui.policy_dialog import PolicyDialog
from opoz_desktop.features.consent.ui.purposes_view import PurposesView
from opoz_desktop.features.consent.ui.text_dialog import NewPurposeDialog, TextDialog
from opoz_desktop.kernel.base import PupilId
from opoz_desktop.shell.desk import Desk
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
