"""The record dialog keeps to the paper: whose form it is, what it asks, its scans through a lock, and its receipt."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from opoz_desktop.features.consent import queries
from opoz_desktop.features.consent.queries import PurposeRow
from opoz_desktop.features.consent.rules import Answer, Channel, Identity
from opoz_desktop.features.consent.ui import chosen_files
from opoz_desktop.features.consent.ui.record_dialog import open_record
from opoz_desktop.kernel.choices import choose
from opoz_desktop.kernel.work import Work
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.drafts import Draft, from_bytes, to_bytes
from tests.consent.printing import print_run
from tests.small_school import SmallSchool

Show = Callable[..., Any]
SCAN = b"%PDF-1.7\n" + b"0" * 900 + b"\n%%EOF"


@pytest.fixture
def host(shown: Show) -> QWidget:
    return shown(QWidget())


def codes(school: SmallSchool, pupil: str, **scope: Any) -> dict[Any, str]:
    print_run(school.register, pupil_ids=(school.pupils[pupil],), **scope)
    return {f.guardian_id: f.code for f in school.register.ask(queries.papers_of, school.pupils[pupil])}


def test_the_other_signer_of_a_form_for_two_stays_chosen(desk: Desk, thirty: SmallSchool, host: QWidget) -> None:
    def one_house(work: Work) -> None:
        choose(work, "forms.signature_blocks", "two", "test")

    thirty.register.do(one_house)
    [code] = codes(thirty, "milan").values()
    form = thirty.register.ask(queries.form_of_code, code)
    assert form.second_guardian_id is not None
    dialog = open_record(host, desk, thirty.pupils["milan"])
    dialog.choose_guardian(form.second_guardian_id)
    dialog.evidence.channel.set_key(Channel.PAPER.value)
    dialog.evidence.code.setText(code)
    assert dialog.guardian() == form.second_guardian_id
    dialog.reject()
    dialog = open_record(host, desk, thirty.pupils["milan"])
    dialog.evidence.code.setText(code)
    assert dialog.guardian() == form.guardian_id
    dialog.reject()


def test_a_yes_that_the_form_does_not_ask_is_refused_in_words(
    desk: Desk, thirty: SmallSchool, host: QWidget, named: dict[str, PurposeRow]
) -> None:
    asked, other = named["PHOTO_PARENT_APP"].id, named["PHOTO_SCHOOL_WEBSITE"].id
    mother = thirty.guardians["pim.moeder"]
    code = codes(thirty, "pim", purpose_ids=(asked,))[mother]
    dialog = open_record(host, desk, thirty.pupils["pim"])
    dialog.choose_guardian(mother)
    dialog.evidence.code.setText(code)
    dialog.evidence.signature.setChecked(True)
    for line in dialog.sheet.lines():
        line.set_value(Answer.YES if line.line.purpose_id in {asked, other} else None)
    before = len(thirty.register.ask(queries.history_of_pupil, thirty.pupils["pim"]))
    dialog.submit()
    assert dialog.trouble.text().startswith("Niet elk ja staat op dit formulier.")
    assert len(thirty.register.ask(queries.history_of_pupil, thirty.pupils["pim"])) == before
    dialog.reject()


def test_chosen_scans_come_back_after_a_lock_and_what_is_too_large_is_told(
    desk: Desk, thirty: SmallSchool, host: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scan, large = tmp_path / "blad.pdf", tmp_path / "boek.pdf"
    scan.write_bytes(SCAN)
    large.write_bytes(b"%PDF-1.7\n" + b"0" * 5000 + b"\n%%EOF")
    monkeypatch.setattr(chosen_files, "_KEPT_BYTES", 2000)
    dialog = open_record(host, desk, thirty.pupils["pim"])
    dialog.proof.add(scan)
    dialog.proof.add(large)
    sealed = to_bytes([Draft("consent", dialog.DRAFT_KEY, dialog.draft())])
    dialog.reject()
    [draft], _, _ = from_bytes(sealed)
    back = open_record(host, desk, thirty.pupils["pim"])
    back.restore(draft.fields)
    assert [(f.title, f.content) for f in back.proof.files()] == [("blad", SCAN)]
    assert back.proof.trouble.isVisibleTo(back)
    assert back.proof.trouble.text().startswith("1 bestand was te groot")
    back.reject()


def test_the_receipt_is_offered_and_holds_what_was_just_recorded(
    desk: Desk, thirty: SmallSchool, host: QWidget, named: dict[str, PurposeRow]
) -> None:
    without = open_record(host, desk, thirty.pupils["pim"])
    assert without.letter.isHidden()
    without.reject()
    asked: list[tuple[Any, ...]] = []
    desk.offers["letter.receipt"] = lambda *args: asked.append(args)
    dialog = open_record(host, desk, thirty.pupils["pim"])
    mother = thirty.guardians["pim.moeder"]
    dialog.choose_guardian(mother)
    dialog.evidence.channel.set_key(Channel.DESK.value)
    dialog.evidence.identity.set_key(Identity.KNOWN_IN_PERSON.value)
    assert dialog.letter.isVisibleTo(dialog)
    dialog.letter.setChecked(True)
    line = next(x for x in dialog.sheet.lines() if x.line.purpose_id == named["PHOTO_PARENT_APP"].id)
    line.set_value(Answer.NO)
    dialog.submit()
    [(_, pupil, guardian, ids)] = asked
    assert (pupil, guardian) == (thirty.pupils["pim"], mother)
    [made] = [thirty.register.ask(queries.decision, d) for d in ids]
    assert (made.value, made.received_on) == (Answer.NO, date(2026, 10, 6))
