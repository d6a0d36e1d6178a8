"""Long work: results find their page or are dropped, cancel keeps nothing, short work shows nothing."""

from __future__ import annotations

import threading
from collections.abc import Generator

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from opoz_desktop.kernel.errors import Cancelled, NotFound
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.steps import Step
from opoz_desktop.kernel.work import Work
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.jobs import JobRunner


class Asker(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []
        self.errors: list[Exception] = []
        self.thread: int = 0

    def done(self, result: object) -> None:
        self.results.append(result)
        self.thread = threading.get_ident()

    def failed(self, error: Exception) -> None:
        self.errors.append(error)


def count(steps: int) -> Generator[Step, None, int]:
    for number in range(steps):
        yield Step(number / steps, "reading", number, steps)
    return steps


def add_words(work: Work, words: int, pause: threading.Event) -> Generator[Step, None, int]:
    for number in range(words):
        work.session.execute(text("INSERT INTO word(word) VALUES (:w)"), {"w": f"w{number}"})
        yield Step(number / words, "writing", number, words)
        pause.wait(0.005)
    return words


def words_kept(work: Work) -> int:
    return int(work.session.execute(text("SELECT count(*) FROM word")).scalar_one())


def test_the_result_comes_back_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    runner, asker = JobRunner(), Asker()
    runner.start("Tellen", lambda: count(3), asker.done)
    qtbot.waitUntil(lambda: asker.results == [3])
    assert asker.thread == threading.get_ident()
    assert not runner.busy()
    runner.stop()


def test_work_under_half_a_second_shows_nothing(qtbot: QtBot) -> None:
    runner, asker = JobRunner(), Asker()
    shown: list[object] = []
    runner.started.connect(shown.append)
    runner.start("Kort", lambda: count(3), asker.done)
    qtbot.waitUntil(lambda: asker.results == [3])
    qtbot.wait(1)
    assert shown == []
    runner.stop()


def test_longer_work_is_shown_and_steps_arrive(qtbot: QtBot) -> None:
    runner, asker, go = JobRunner(quiet_ms=1), Asker(), threading.Event()

    def slow() -> Generator[Step, None, str]:
        yield Step(0.1, "reading", 1, 10)
        go.wait(5)
        yield Step(0.9, "reading", 9, 10)
        return "klaar"

    with qtbot.waitSignal(runner.started) as told:
        job = runner.start("Lang", slow, asker.done)
    assert told.args == [job]
    steps: list[Step] = []
    job.stepped.connect(steps.append)
    go.set()
    qtbot.waitUntil(lambda: asker.results == ["klaar"])
    assert steps[-1].done == 9
    runner.stop()


def test_a_stopped_deed_keeps_nothing(qtbot: QtBot, desk: Desk, register: Register) -> None:
    asker, pause = Asker(), threading.Event()
    job = desk.start("Woorden", desk.steps_of(add_words, 500, pause), asker.done, asker.failed)
    with qtbot.waitSignal(job.stepped):
        pass
    job.cancel()
    qtbot.waitUntil(lambda: bool(asker.errors))
    assert isinstance(asker.errors[0], Cancelled)
    assert asker.results == []
    assert register.ask(words_kept) == 0


def test_a_deed_on_the_worker_tells_the_pages_what_changed(qtbot: QtBot, desk: Desk) -> None:
    from opoz_desktop.kernel.audit import AuditLine

    def deed(work: Work) -> Generator[Step, None, int]:
        yield Step(0.5, "writing")
        work.note(AuditLine("intake.apply", "school/1"))
        return 1

    asker = Asker()
    with qtbot.waitSignal(desk.changed) as told:
        desk.start("Inlezen", desk.steps_of(deed), asker.done)
    assert told.args is not None
    assert told.args[0].areas == frozenset({"intake"})
    assert told.args[0].objects == frozenset({"school/1"})
    qtbot.waitUntil(lambda: asker.results == [1])


def test_the_result_dies_with_its_page(qtbot: QtBot) -> None:
    import shiboken6

    runner, asker, go = JobRunner(), Asker(), threading.Event()
    seen = asker.results

    def slow() -> Generator[Step, None, str]:
        yield Step(None, "reading")
        go.wait(5)
        return "te laat"

    job = runner.start("Lang", slow, asker.done)
    with qtbot.waitSignal(job.ended):
        shiboken6.delete(asker)
        go.set()
    assert seen == []
    runner.stop()


def test_an_error_reaches_the_page_that_asked(qtbot: QtBot) -> None:
    def broken() -> Generator[Step, None, None]:
        yield Step(None, "reading")
        raise NotFound(kind="pupil")

    runner, asker = JobRunner(), Asker()
    runner.start("Stuk", broken, asker.done, asker.failed)
    qtbot.waitUntil(lambda: bool(asker.errors))
    assert isinstance(asker.errors[0], NotFound)
    runner.stop()


def test_jobs_run_one_after_another(qtbot: QtBot) -> None:
    runner, asker = JobRunner(), Asker()
    running: list[int] = []

    def alone(number: int) -> Generator[Step, None, int]:
        running.append(number)
        assert len(running) == 1
        yield Step(None, "reading")
        running.remove(number)
        return number

    for number in range(5):
        runner.start("Rij", lambda n=number: alone(n), asker.done, asker.failed)
    qtbot.waitUntil(lambda: len(asker.results) == 5)
    assert asker.results == [0, 1, 2, 3, 4]
    assert asker.errors == []
    runner.stop()
