"""Every code that the import can show has words, and every error of it has its sentence."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import opoz_desktop.intake
from opoz_desktop.features.school.model import Holds, Sex
from opoz_desktop.intake import errors, sentences
from opoz_desktop.intake.proposal import Said
from opoz_desktop.intake.records import Notice, Question
from opoz_desktop.intake.ui import wording
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.shell import errors as shell_errors

from .build import YEAR_2, Intake

SOURCES = "\n".join(p.read_text(encoding="utf-8") for p in Path(opoz_desktop.intake.__file__).parent.glob("*.py"))


def test_every_said_code_has_words() -> None:
    codes = set(re.findall(r'Said\(\s*"(\w+)"', SOURCES))
    codes |= {f"authority_{h.value}" for h in Holds} | {f"sex_{s.value}" for s in Sex}
    codes |= {f"secret_{w}_{a}" for w in ("address", "phone") for a in ("yes", "no")}
    assert len(codes) > 35
    for code in sorted(codes - {"text"}):
        assert wording.said(Said(code, ("1", "2"))), code


def test_every_notice_has_words() -> None:
    codes = set(re.findall(r'notices\["(\w+)"\]', SOURCES)) | set(re.findall(r'draft\.count\("(\w+)"', SOURCES))
    codes |= {"guardian_lost", "repeated_pupil"}
    assert len(codes) > 15
    assert [c for c in sorted(codes) if not wording.notice(Notice(c, 2))] == []


def test_every_question_and_option_has_words() -> None:
    facts = dict.fromkeys(
        ("examples", "count", "by_name", "by_eck", "pupils", "there", "here", "year", "absent", "percent",
         "groups_there", "groups_here", "limit"), "1",
    )  # fmt: skip
    codes = set(re.findall(r'asked\.ask\(\s*"(\w+)"', SOURCES)) | {"encoding", "sex_meaning", "no_authority"}
    assert len(codes) >= 9
    for code in sorted(codes):
        assert wording.question(Question(code, (), facts)).ask, code
    for code in ("yes", "no", "stop", "go_on"):
        assert wording.option("other_school", code) != code


def test_every_row_of_a_real_import_can_be_shown(first_year: Intake) -> None:
    proposals = [
        first_year.on(YEAR_2).propose("edexml-2.1-parnassys-2026-2027.xml"),
        first_year.propose("verzorgers-lang-2026-2027.xlsx"),
        first_year.propose("verzorgers-breed-2026-2027.csv"),
    ]
    for proposal in proposals:
        assert proposal.rows
        for row in proposal.rows:
            for text in (row.now, row.then, row.remark):
                shown = wording.said(text)
                assert "{" not in shown


def test_every_error_of_the_import_has_its_sentence() -> None:
    assert sentences.__doc__
    classes = [c for _, c in inspect.getmembers(errors, inspect.isclass) if c.__module__ == errors.__name__]
    assert len(classes) >= 25
    for cls in classes:
        assert issubclass(cls, OpozError)
        assert shell_errors.registered(cls), cls.__name__
        told = shell_errors.sentences(cls(line=3, reason="truncated", rows=2, days=30, megabytes=1, limit=1, row=1))
        assert told.what
        assert "{" not in told.text
