"""The consent list on paper holds no reason and no parent; every deed of consent has words in the log."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from opoz_desktop.features.accountability.ui import AUDIT_WORDS as REPORT_WORDS
from opoz_desktop.features.consent.pdf.class_list import class_list
from opoz_desktop.features.consent.ui import AUDIT_WORDS, ConsentPage
from opoz_desktop.kernel.choices import standard_choices
from opoz_desktop.kernel.errors import NotAllowed, NotFound
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.paper import Paper
from tests import small_school
from tests.small_school import SmallSchool

FEATURES = Path(__file__).resolve().parents[2] / "opoz_desktop" / "features"


def pages(pdf: bytes) -> list[str]:
    paper = Paper(pdf)
    found = [paper.text(page) for page in range(len(paper))]
    paper.close()
    return found


def test_a_class_of_thirty_is_one_page_and_names_no_parent_and_no_reason(qapp: object, thirty: SmallSchool) -> None:
    first, *rest = pages(thirty.register.do(class_list, thirty.groups["5"]))
    assert len(rest) == 1
    assert first.count("\n") > 30
    for name in ("Aydın, Emir", "Zwart, Ties", "Hart, Pim 't"):
        assert name in first
    whole = first + rest[0]
    for secret in ("Kuipers", "Verhoef", "moeder", "vader", "ingetrokken", "1042"):
        assert secret not in whole
    assert "pagina 1 van 2" in first


def test_the_same_list_gives_the_same_bytes(qapp: object, thirty: SmallSchool) -> None:
    first = thirty.register.do(class_list, thirty.groups["5"])
    assert thirty.register.do(class_list, thirty.groups["5"]) == first


def test_a_teacher_prints_the_own_group_only(thirty: SmallSchool) -> None:
    teacher = small_school.as_role(thirty.register, role=Role.TEACHER, groups=frozenset({"5"}))
    assert teacher.do(class_list, thirty.groups["5"]).startswith(b"%PDF-")
    with pytest.raises(NotFound):
        teacher.do(class_list, thirty.groups["6/7"])
    officer = small_school.as_role(thirty.register, role=Role.DPO)
    with pytest.raises(NotAllowed):
        officer.do(class_list, thirty.groups["5"])


def test_the_print_button_opens_the_preview(
    desk: Desk, thirty: SmallSchool, shown: Callable[..., Any], qtbot: QtBot
) -> None:
    page = shown(ConsentPage(desk))
    page.show_target(group_id=thirty.groups["5"])
    with qtbot.waitSignal(desk.preview_asked, timeout=30_000) as asked:
        qtbot.mouseClick(page.print_button, Qt.MouseButton.LeftButton)
    assert asked.args[0] == "Toestemmingslijst · groep 5"
    assert asked.args[2] == "toestemmingslijst"


def test_every_deed_of_consent_and_reports_has_words_in_the_log(qapp: object) -> None:
    from opoz_desktop.shell import translations

    translations.load("nl")
    wanted: set[str] = set()
    for area in ("consent", "accountability"):
        for path in (FEATURES / area).rglob("*.py"):
            if "ui" not in path.parts:
                wanted |= set(re.findall(rf'"({area}\.[a-z_]+)"', path.read_text(encoding="utf-8")))
    wanted -= set(standard_choices())
    assert len(wanted) >= 15
    words = {**AUDIT_WORDS, **REPORT_WORDS}
    assert sorted(wanted - set(words)) == []
    assert all(isinstance(give(), str) and give() for give in words.values())
