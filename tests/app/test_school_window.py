"""Opening a school file: the right pages, the backup of the day, the practice school, and who is found."""

from __future__ import annotations

import gc
from pathlib import Path

from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from opoz_desktop.app.pages import LOG_WORDS, ROW_CHECKS, _access_lines
from opoz_desktop.app.program import Program
from opoz_desktop.app.school import SchoolWindow
from opoz_desktop.features.consent import commands as consent
from opoz_desktop.features.consent import queries as consents
from opoz_desktop.features.consent.commands import Evidence
from opoz_desktop.features.consent.rules.facts import Answer, Channel, Identity
from opoz_desktop.features.school import queries
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.work import Work
from opoz_desktop.shell.settings import Settings
from opoz_desktop.vault import audit, backup, container, users
from opoz_desktop.vault.opened import OpenVault
from opoz_desktop.vault.ui.first_run import FirstRunWizard
from tests.small_school import CLOCK, PASSWORD, TODAY, SmallSchool


def _open(qtbot: QtBot, qapp: QApplication, vault: OpenVault, then: str = "") -> SchoolWindow:
    program = SchoolWindow(qapp, vault, Settings(), then)
    qtbot.addWidget(program.window)
    return program


def test_the_first_opening_of_the_day_makes_one_backup(qtbot: QtBot, qapp: QApplication, school: SmallSchool) -> None:
    program = _open(qtbot, qapp, school.vault)
    assert backup.status(school.vault).due
    program.opened()
    qtbot.waitUntil(lambda: not backup.status(school.vault).due, timeout=20_000)
    made = backup.listed(backup.default_folder(school.folder))
    assert len(made) == 1
    program.opened()
    assert backup.listed(backup.default_folder(school.folder)) == made
    program.close()


def test_a_file_from_the_command_line_gets_its_school(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    folder = tmp_path / "Zonnebloem.kluis"
    made = container.create(
        folder, login="dir", name="M. van Dalen", password=PASSWORD, test_kdf=True, clock=CLOCK, profile=tmp_path / "p"
    )
    program = _open(qtbot, qapp, made.vault)
    program.opened()
    assert made.vault.register.ask(queries.school).name == "Zonnebloem"
    assert len(made.vault.register.ask(consents.purposes)) > 8
    assert program.window.current_key() == "manage"
    qtbot.waitUntil(lambda: not backup.status(made.vault).due, timeout=20_000)
    program.close()


def test_the_practice_school_says_what_it_is(qtbot: QtBot, qapp: QApplication, school: SmallSchool) -> None:
    made = container.create(
        school.folder.parent / "oefen.kluis", login="dir", name="M. van Dalen", password=PASSWORD, test_kdf=True,
        clock=CLOCK, profile=school.folder.parent / "p",
    )  # fmt: skip
    program = _open(qtbot, qapp, made.vault, "practice")
    program.opened()
    register = made.vault.register
    qtbot.waitUntil(lambda: register.ask(queries.search, "vries") != (), timeout=60_000)
    qtbot.waitUntil(lambda: not backup.status(made.vault).due, timeout=60_000)
    assert register.ask(queries.school).practice
    assert sum(g.pupils for g in register.ask(queries.groups)) == 242
    counts = register.ask(consents.consent_counts)
    assert counts.pupils == 242
    assert counts.complete > 150
    assert counts.conflicts > 5
    assert counts.authority_unknown == 6
    program.close()


def test_a_teacher_has_no_beheer_of_users_and_finds_only_own_pupils(
    qtbot: QtBot, qapp: QApplication, school: SmallSchool
) -> None:
    new = users.add(school.vault, login="juf", name="Juf Anna", role=Role.TEACHER, groups=["5"])
    school.close()
    profile = school.folder.parent / "profile"
    vault = container.open_vault(school.folder, "juf", new.temporary_password, clock=CLOCK, profile=profile)
    program = _open(qtbot, qapp, vault)
    keys = program.window.page_keys()
    assert "import" not in keys
    assert "reports" not in keys
    assert "forms" not in keys
    assert {hit.title for hit in program._find_people("a")} == {
        "Sanne de Vries",
        "Milan Jansen",
        "Yara El Amrani",
        "Pim 't Hart",
    }
    assert program._find_people("Kuipers") == []
    program.close()


def _change_an_answer(work: Work) -> None:
    from sqlalchemy import text

    work.session.execute(text("UPDATE decision SET value = 'yes' WHERE id = (SELECT max(id) FROM decision)"))


def test_an_answer_changed_behind_the_log_is_named(school: SmallSchool) -> None:
    register = school.register
    register.do(consent.seed_purposes)
    purpose = register.ask(consents.purposes)[0].id
    evidence = Evidence(TODAY, TODAY, Channel.DESK, Identity.KNOWN_IN_PERSON)
    register.do(
        consent.record, school.pupils["sanne"], school.guardians["sanne.moeder"], {purpose: Answer.YES}, evidence
    )
    recorded = register.do(
        consent.record, school.pupils["sanne"], school.guardians["sanne.vader"], {purpose: Answer.NO}, evidence
    )
    assert audit.verify(school.vault, ROW_CHECKS).faults == ()
    register.do(consent.undo, recorded.decision_ids)
    assert audit.verify(school.vault, ROW_CHECKS).faults == ()
    register.do(_change_an_answer)
    assert [fault.kind for fault in audit.verify(school.vault, ROW_CHECKS).faults] == [audit.FaultKind.ROW_CHANGED]


def test_every_deed_has_its_sentence_in_the_log(school: SmallSchool) -> None:
    register = school.register
    register.do(consent.seed_purposes)
    lines = register.ask(audit.audit_lines, limit=500)
    assert len(lines) > 20
    assert {line.action for line in lines} - set(LOG_WORDS) == set()


def test_the_report_hears_of_every_deed_about_the_child_also_of_its_authority(school: SmallSchool) -> None:
    kinds = [line.kind for line in _access_lines(school.vault, school.pupils["sanne"])]
    assert kinds.count(LOG_WORDS["school.authority"]()) == 2
    assert LOG_WORDS["school.pupil_add"]() in kinds
    assert not any("Sanne" in kind or "Vries" in kind for kind in kinds)


def test_the_program_rings_the_button_that_has_the_keyboard(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    program = Program(qapp, Settings(), folder=None, profile=tmp_path)
    program.first_run()
    wizard = next(w for w in qapp.topLevelWidgets() if isinstance(w, FirstRunWizard))
    qtbot.addWidget(wizard)
    gc.collect()
    wizard.activateWindow()
    qtbot.waitExposed(wizard)
    button = next(b for b in wizard.findChildren(QPushButton) if b.isVisible() and b.isEnabled())
    button.setFocus()
    qtbot.waitUntil(program.ring.isVisible)
    assert program.ring.target() is button
    wizard.close()
    program.deleteLater()
