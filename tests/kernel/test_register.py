"""A question never writes, a deed is all or nothing, a cancelled deed leaves nothing."""

from __future__ import annotations

from collections.abc import Generator

import pytest
from sqlalchemy import func, select

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.choices import Choice, choice, choose
from opoz_desktop.kernel.errors import NotAllowed, NotFound
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.steps import Step, finish
from opoz_desktop.kernel.work import Work
from opoz_desktop.vault.errors import ReadOnlyFile
from tests.small_school import SmallSchool, as_role


def _count(work: Work) -> int:
    return work.session.execute(select(func.count()).select_from(Choice)).scalar_one()


def _write(work: Work) -> None:
    work.session.add(Choice(key="idle.lock_minutes", value=3, source="proef", since=work.today))
    work.session.flush()


def _write_and_fail(work: Work) -> None:
    _write(work)
    raise NotFound(kind="proef")


def _long(work: Work) -> Generator[Step, None, int]:
    _write(work)
    yield Step(0.5, "reading", 1, 2)
    _write(work)
    return _count(work)


def test_a_question_that_writes_fails_and_leaves_nothing(school: SmallSchool) -> None:
    with pytest.raises(ReadOnlyFile):
        school.register.ask(_write)
    assert school.register.ask(_count) == 0


def test_the_file_can_be_written_again_after_a_failed_question(school: SmallSchool) -> None:
    with pytest.raises(ReadOnlyFile):
        school.register.ask(_write)
    school.register.do(_write)
    assert school.register.ask(_count) == 1


def test_a_deed_that_raises_keeps_nothing(school: SmallSchool) -> None:
    with pytest.raises(NotFound):
        school.register.do(_write_and_fail)
    assert school.register.ask(_count) == 0


def test_a_question_cannot_leave_a_line_in_the_log(school: SmallSchool) -> None:
    with pytest.raises(RuntimeError):
        school.register.ask(lambda work: work.note(AuditLine("proef.lezen")))


def test_long_work_that_is_stopped_keeps_nothing(school: SmallSchool) -> None:
    steps = school.register.run(_long)
    assert next(steps).done == 1
    steps.close()
    assert school.register.ask(_count) == 0


def test_long_work_that_ends_is_kept_whole(school: SmallSchool) -> None:
    assert finish(school.register.run(_long)) == 2
    assert school.register.ask(_count) == 2


def test_listeners_hear_the_lines_of_a_saved_deed_only(school: SmallSchool) -> None:
    heard: list[str] = []
    school.register.listeners.append(lambda lines: heard.extend(line.action for line in lines))
    with pytest.raises(NotFound):
        school.register.do(choose, "unknown.key", 1, "proef")
    school.register.do(choose, "idle.lock_minutes", 7, "besluit bestuur")
    assert heard == ["choice.change"]
    assert school.register.ask(choice, "idle.lock_minutes").value == 7


def test_a_role_without_the_permission_is_refused(school: SmallSchool) -> None:
    teacher = as_role(school.register, role=Role.TEACHER)
    with pytest.raises(NotAllowed):
        teacher.do(choose, "idle.lock_minutes", 60, "gemak")
    assert school.register.ask(choice, "idle.lock_minutes").standard
