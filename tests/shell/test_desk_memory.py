"""What is asked once is asked again after every deed, also one of the worker thread."""

from __future__ import annotations

import threading

from sqlalchemy import text

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.work import Work
from opoz_desktop.shell.desk import Desk


def _words(work: Work) -> int:
    return len(work.rows(text("SELECT word FROM word")))


def _add(work: Work) -> None:
    work.session.execute(text("INSERT INTO word(word) VALUES ('kikker')"))
    work.note(AuditLine("school.change", "school/1"))


def test_an_answer_is_kept_until_the_next_deed(register: Register) -> None:
    asked: list[int] = []

    def counted(work: Work) -> int:
        asked.append(1)
        return _words(work)

    desk = Desk(register)
    assert [desk.ask_once(counted) for _ in range(3)] == [0, 0, 0]
    assert len(asked) == 1
    desk.do(_add)
    assert desk.ask_once(counted) == 1
    assert len(asked) == 2


def test_a_deed_of_another_thread_is_seen_too(register: Register) -> None:
    desk = Desk(register)
    assert desk.ask_once(_words) == 0
    other = threading.Thread(target=register.do, args=(_add,))
    other.start()
    other.join()
    assert desk.ask_once(_words) == 1


def test_an_answer_that_was_overtaken_by_a_deed_is_not_kept(register: Register) -> None:
    desk = Desk(register)

    def slow(work: Work) -> int:
        count = _words(work)
        desk._deed_saved(())
        return count

    assert desk.ask_once(slow) == 0
    register.do(_add)
    assert desk.ask_once(slow) == 1


def test_a_desk_that_is_gone_does_not_hinder_the_next_deed(register: Register) -> None:
    import shiboken6

    gone = Desk(register)
    shiboken6.delete(gone)
    register.do(_add)
    assert register.ask(_words) == 1
    assert register.listeners == []
