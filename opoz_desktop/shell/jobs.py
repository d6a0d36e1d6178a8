"""The one worker thread: long work as a generator of Steps, with progress, cancel, and a result that finds its page.

Work that ends within half a second shows nothing. The result goes to a bound slot; when the page that owns
the slot is gone, the result is dropped.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Generator
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from opoz_desktop.kernel.errors import Cancelled
from opoz_desktop.kernel.steps import Step

StepsFactory = Callable[[], Generator[Step, None, Any]]
QUIET_MS = 500
"""Work shorter than this shows nothing."""

_phases: dict[str, Callable[[], str]] = {}


def register_phase(code: str, words: Callable[[], str]) -> None:
    """Give the translated words of a phase code that steps carry ("reading")."""
    _phases[code] = words


def phase_words(code: str) -> str:
    """Return the words of a phase, or nothing for a code nobody registered."""
    words = _phases.get(code) or _own_phases().get(code)
    return words() if words is not None else ""


def _own_phases() -> dict[str, Callable[[], str]]:
    return {
        "reading": lambda: QCoreApplication.translate("Jobs", "Reading"),
        "comparing": lambda: QCoreApplication.translate("Jobs", "Comparing"),
        "drawing": lambda: QCoreApplication.translate("Jobs", "Drawing"),
        "writing": lambda: QCoreApplication.translate("Jobs", "Writing"),
        "checking": lambda: QCoreApplication.translate("Jobs", "Checking"),
        "copying": lambda: QCoreApplication.translate("Jobs", "Copying"),
    }


class Job(QObject):
    """One piece of long work. Signals arrive in the window's thread."""

    stepped = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, title: str, factory: StepsFactory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self.last_step: Step | None = None
        self._factory = factory
        self._stop = threading.Event()

    def cancel(self) -> None:
        """Stop between two steps; what the work did is not kept."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        return self._stop.is_set()

    def work(self) -> tuple[str, Any]:
        """Run in the worker thread and return ("finished", result) or ("failed", error)."""
        if self._stop.is_set():
            return ("failed", Cancelled())
        steps = self._factory()
        try:
            while True:
                try:
                    step = next(steps)
                except StopIteration as stop:
                    return ("finished", stop.value)
                if self._stop.is_set():
                    steps.close()
                    return ("failed", Cancelled())
                self.last_step = step
                self.stepped.emit(step)
        except Exception as error:
            return ("failed", error)


class JobRunner(QObject):
    """Run jobs one after another on one worker thread.

    `started` is emitted only for jobs that still run after half a second: connect the progress card to it.
    """

    started = Signal(object)
    _outcome = Signal(object, str, object)

    def __init__(self, parent: QObject | None = None, quiet_ms: int = QUIET_MS) -> None:
        super().__init__(parent)
        self._quiet_ms = quiet_ms
        self._jobs: list[Job] = []
        self._slots: dict[Job, tuple[Callable[[Any], None], Callable[[Exception], None] | None]] = {}
        self._queue: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._outcome.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        title: str,
        factory: StepsFactory,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> Job:
        """Queue long work; `done` and `failed` are bound methods of the page that asked."""
        job = Job(title, factory, self)
        self._jobs.append(job)
        self._slots[job] = (done, failed)
        timer = QTimer(job)
        timer.setSingleShot(True)
        timer.timeout.connect(self._late)
        timer.start(self._quiet_ms)
        if self._thread is None:
            self._thread = threading.Thread(target=self._serve, name="worker", daemon=True)
            self._thread.start()
        self._queue.put(job)
        return job

    def busy(self) -> bool:
        """Tell whether work is running or waiting."""
        return bool(self._jobs)

    def stop(self) -> None:
        """Cancel everything and let the worker thread end."""
        for job in self._jobs:
            job.cancel()
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join(timeout=10)
            self._thread = None

    def _serve(self) -> None:
        while (job := self._queue.get()) is not None:
            kind, value = job.work()
            self._outcome.emit(job, kind, value)

    def _late(self) -> None:
        timer = self.sender()
        job = timer.parent()
        if isinstance(job, Job) and job in self._jobs:
            self.started.emit(job)

    def _deliver(self, job: Job, kind: str, value: Any) -> None:
        done, failed = self._slots.pop(job)
        self._jobs.remove(job)
        job.ended.emit()
        try:
            if kind == "finished":
                job.finished.emit(value)
                if _alive(done):
                    done(value)
            else:
                job.failed.emit(value)
                if failed is not None and _alive(failed):
                    failed(value)
        finally:
            job.deleteLater()


def _alive(slot: Callable[..., Any]) -> bool:
    owner = getattr(slot, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
