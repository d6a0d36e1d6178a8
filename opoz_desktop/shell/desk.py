"""Desk: what a page is given. It asks, does, starts long work, says what happened, and goes to other pages."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any, Concatenate, ParamSpec, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Signal

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.errors import Cancelled, NothingToUndo
from opoz_desktop.kernel.permissions import Permission, may
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.steps import Step
from opoz_desktop.kernel.work import Actor, Work

from .drafts import Drafts
from .jobs import Job, JobRunner

P = ParamSpec("P")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Change:
    """What a saved deed touched: `areas` are the first words of its action codes, `objects` its "kind/id"."""

    areas: frozenset[str]
    objects: frozenset[str]

    def touches(self, *areas: str) -> bool:
        """Tell whether one of the areas was touched."""
        return not self.areas.isdisjoint(areas)


@dataclass(frozen=True, slots=True)
class Undo:
    """A deed that takes back the last one: its words and the command with its arguments."""

    text: str
    command: Callable[..., Any]
    args: tuple[Any, ...]


class Desk(QObject):
    """Stand between the pages and the register.

    Pages meet only through `changed`. `ask` and `do` run at once in the window's thread; `start` runs long
    work on the worker thread. Errors of `do` are raised: catch OpozError and hand it to `fail`, or use `try_do`.
    """

    changed = Signal(object)
    """Change: after every saved deed, whoever did it."""
    said = Signal(str)
    undo_offered = Signal(object)
    undo_gone = Signal()
    went = Signal(str, object)
    failed = Signal(object)
    preview_asked = Signal(str, bytes, str)
    saved = Signal()
    _noted = Signal(object)

    def __init__(self, register: Register, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._register = register
        self.jobs = JobRunner(self)
        self.drafts = Drafts(self)
        self.user_name: Callable[[int], str] = self._own_name
        """Gives the name of a user by id, "" when unknown; the program's root sets it, for the vault knows them."""
        self.offers: dict[str, Callable[..., Any]] = {}
        """What one subject offers to others by key ("letter.withdrawn"); who may not do it gets no offer."""
        self._undo: Undo | None = None
        self._kept: dict[Any, Any] = {}
        self._noted.connect(self._tell)
        register.listeners.append(self._deed_saved)

    @property
    def actor(self) -> Actor:
        return self._register.actor

    @property
    def today(self) -> date:
        return self._register.clock.today()

    def may(self, permission: Permission) -> bool:
        """Tell whether the person at the desk has a permission."""
        return may(self.actor.role, permission)

    def ask(self, query: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Ask a question at once."""
        return self._register.ask(query, *args, **kwargs)

    def ask_once(self, query: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Ask a question whose answer several screens need; it is kept until the next saved deed or the next day."""
        key = (query, args, tuple(sorted(kwargs.items())), self.today)
        kept = self._kept
        if key in kept:
            answer: T = kept[key]
            return answer
        answer = self._register.ask(query, *args, **kwargs)
        kept[key] = answer
        return answer

    def do(self, command: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do a short deed at once; raises OpozError, and then nothing was kept."""
        return self._register.do(command, *args, **kwargs)

    def steps_of(
        self, command: Callable[..., Any], *args: Any, **kwargs: Any
    ) -> Callable[[], Generator[Step, None, Any]]:
        """Return a steps factory for `start` out of a generator command."""
        return partial(self._register.run, command, *args, **kwargs)

    def steps_with(self, work: Callable[..., Any], *args: Any) -> Callable[[], Generator[Step, None, Any]]:
        """Return a steps factory for work that gets the register and does its own deeds between its steps."""
        return partial(work, self._register, *args)

    def steps_of_query(
        self, query: Callable[..., Any], *args: Any, code: str = "reading"
    ) -> Callable[[], Generator[Step, None, Any]]:
        """Return a steps factory for `start` out of a question (or rows-to-bytes function) without steps."""
        return partial(self._ask_steps, query, args, code)

    def _ask_steps(self, query: Callable[..., Any], args: tuple[Any, ...], code: str) -> Generator[Step, None, Any]:
        yield Step(None, code)
        return self._register.ask(query, *args)

    def start(
        self,
        title: str,
        steps_factory: Callable[[], Generator[Step, None, Any]],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> Job:
        """Start long work; `done(result)` is a bound method. Without `failed`, errors are shown by `fail`."""
        return self.jobs.start(title, steps_factory, done, failed or self._fail_job)

    def say(self, text: str) -> None:
        """Show a toast: what happened, in one short sentence."""
        self.said.emit(text)

    def offer_undo(self, text: str, command: Callable[..., Any], *args: Any) -> None:
        """Show a toast with *Terug (Ctrl+Z)*; the command takes the deed back."""
        self._undo = Undo(text, command, args)
        self.undo_offered.emit(self._undo)

    def undo(self) -> None:
        """Take back the last deed that offered it. Shows a sentence when there is none."""
        offer, self._undo = self._undo, None
        self.undo_gone.emit()
        if offer is None:
            self.fail(NothingToUndo(reason="none"))
            return
        try:
            self.do(offer.command, *offer.args)
        except Exception as error:
            self.fail(error)
            return
        self.say(self.tr("Taken back"))

    def can_undo(self) -> bool:
        return self._undo is not None

    def go(self, page_key: str, **target: Any) -> None:
        """Ask the window to show another page."""
        self.went.emit(page_key, target)

    def preview(self, title: str, pdf_bytes: bytes, file_stem: str) -> None:
        """Open the PDF preview; `file_stem` holds no personal data ("toestemmingsformulieren-groep-5")."""
        self.preview_asked.emit(title, pdf_bytes, file_stem)

    def fail(self, error: Exception) -> None:
        """Show the sentence of an error."""
        if not isinstance(error, Cancelled):
            self.failed.emit(error)

    def _own_name(self, user_id: int) -> str:
        return self.actor.name if user_id == self.actor.user_id else ""

    def _fail_job(self, error: Exception) -> None:
        self.fail(error)

    def _deed_saved(self, lines: Sequence[AuditLine]) -> None:
        """Forget what was kept, in the thread of the deed, and tell the window in its own.

        A new memory takes the place of the old one: an answer that was asked before the deed and comes in
        after it goes into the memory that nobody reads any more.
        """
        self._kept = {}
        if shiboken6.isValid(self):
            self._noted.emit(lines)
        else:
            # The window of this desk is gone (the wizard of the first run); the register goes on without it.
            self._register.listeners.remove(self._deed_saved)

    def _tell(self, lines: Sequence[AuditLine]) -> None:
        areas = frozenset(line.action.split(".", 1)[0] for line in lines)
        objects = frozenset(line.obj for line in lines if line.obj)
        self.saved.emit()
        self.changed.emit(Change(areas, objects))
