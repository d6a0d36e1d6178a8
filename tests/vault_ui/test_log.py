"""*Logboek* in words, with filters, and a check that names the lines that were changed."""

from __future__ import annotations

import pytest
from sqlalchemy import delete, update

from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.work import Work
from opoz_desktop.vault import audit, users
from opoz_desktop.vault.model import AuditEntry
from opoz_desktop.vault.ui.audit_words import AUDIT_WORDS, grouped, sentence
from opoz_desktop.vault.ui.log import LogSection
from tests import small_school

from .bench import Bench


def opened(bench: Bench) -> LogSection:
    bench.page.open("log")
    section = bench.page.widget("log")
    assert isinstance(section, LogSection)
    return section


@pytest.mark.parametrize("action", sorted(audit.ACTIONS))
def test_every_action_of_the_vault_has_its_sentence(action: str) -> None:
    assert action in AUDIT_WORDS


def test_facts_come_into_the_sentence_in_words() -> None:
    assert sentence(AUDIT_WORDS, "user.add", {"role": "ib"}) == "User added as support coordinator"
    assert sentence(AUDIT_WORDS, "user.login", {}) == "Unlocked"
    assert "4" in sentence(AUDIT_WORDS, "user.login", {"failed": 4})
    assert sentence(AUDIT_WORDS, "backup.make", {"bytes": 12, "second": 0}) == "Backup made"
    assert "second folder" in sentence(AUDIT_WORDS, "backup.make", {"bytes": 12, "second": 1})
    assert sentence(AUDIT_WORDS, "nobody.knows", {}) == "nobody.knows"
    assert sentence(AUDIT_WORDS, "user.add", {}) == "User added as ?"
    assert grouped(12430) == "12.430"


def test_the_newest_line_comes_first_with_names_for_who_may_see_them(bench: Bench) -> None:
    users.add(bench.vault, login="sanne", name="Sanne de Vries", role=Role.TEACHER)
    line = opened(bench).lines()[0]
    assert line.what == "User added as teacher"
    assert line.who == small_school.DIRECTOR
    assert line.about == "Sanne de Vries"
    assert line.when.startswith("today")


def test_names_of_subjects_come_from_outside(bench: Bench) -> None:
    section = opened(bench)
    assert {line.about for line in section.lines() if line.row.obj == "school/1"} == {"the school"}


def test_filters_narrow_and_are_cleared_with_one_click(bench: Bench) -> None:
    section = opened(bench)
    everything = len(section.lines())
    section.what.set_key("vault")
    assert {line.row.action for line in section.lines()} == {"vault.create"}
    bench.click(section.clear)
    assert len(section.lines()) == everything
    section.about.setText("school/1")
    section.about.editingFinished.emit()
    assert {line.row.obj for line in section.lines()} == {"school/1"}
    bench.click(section.clear)
    section.since.setText("7-10-2026")
    section.since.editingFinished.emit()
    assert section.lines() == ()


def test_a_name_finds_the_lines_about_it(bench: Bench) -> None:
    users.add(bench.vault, login="sanne", name="Sanne de Vries", role=Role.TEACHER)
    users.add(bench.vault, login="yusuf", name="Yusuf Demir", role=Role.IB)
    section = opened(bench)
    section.about.setText("devries")
    section.about.editingFinished.emit()
    assert {line.about for line in section.lines()} == {"Sanne de Vries"}
    bench.click(section.clear)
    assert len({line.about for line in section.lines()}) > 2


def test_a_log_of_many_lines_comes_a_page_at_a_time(bench: Bench) -> None:
    for _ in range(210):
        users.rename(bench.vault, bench.vault.user.id, small_school.DIRECTOR)
    section = opened(bench)
    assert len(section.lines()) == 200
    bench.click(section.more)
    assert len(section.lines()) > 210
    assert section.lines()[-1].seq == 1
    assert not section.more.isVisible()


def test_a_whole_chain_says_how_many_lines_were_checked(bench: Bench) -> None:
    section = opened(bench)
    bench.click(section.check)
    bench.wait()
    assert section.banner.title.full_text() == "The chain is whole"
    assert section.banner.reason.full_text() == f"{section.lines()[0].seq} lines checked."


def test_a_forged_line_is_named_by_its_number(bench: Bench) -> None:
    for _ in range(5):
        users.rename(bench.vault, bench.vault.user.id, small_school.DIRECTOR)
    bench.vault.register.do(_forge, 4)
    section = opened(bench)
    bench.click(section.check)
    bench.wait()
    assert section.banner.title.full_text() == "The chain is not whole"
    assert "line 4: changed" in section.banner.reason.full_text()


def test_a_removed_line_is_named_by_its_number(bench: Bench) -> None:
    for _ in range(5):
        users.rename(bench.vault, bench.vault.user.id, small_school.DIRECTOR)
    bench.vault.register.do(_remove, 5)
    section = opened(bench)
    bench.click(section.check)
    bench.wait()
    assert "line 5: taken out" in section.banner.reason.full_text()


def _forge(work: Work, seq: int) -> None:
    work.session.execute(update(AuditEntry).where(AuditEntry.seq == seq).values(actor=99))


def _remove(work: Work, seq: int) -> None:
    work.session.execute(delete(AuditEntry).where(AuditEntry.seq == seq))
