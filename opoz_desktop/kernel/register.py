"""Register: the open school file. `ask` never writes, `do` is one transaction, long work yields Steps."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import Concatenate, ParamSpec, TypeVar

from sqlalchemy import Engine, text
from sqlalchemy.orm import Session

from .audit import AuditLine, AuditTrail
from .clock import Clock
from .steps import Step
from .work import Actor, Sealer, Work

P = ParamSpec("P")
T = TypeVar("T")


class Register:
    """Give questions and deeds their Work.

    One connection serves everybody; a lock makes deeds of the worker thread and questions of the window
    take turns. A question runs with `PRAGMA query_only`, so that a query that writes fails in the tests
    and in life.
    """

    def __init__(
        self,
        engine: Engine,
        actor: Actor,
        clock: Clock,
        audit: AuditTrail,
        sealer: Sealer | None = None,
    ) -> None:
        self.engine = engine
        self.actor = actor
        self.clock = clock
        self._audit = audit
        self._sealer = sealer
        self._turn = threading.RLock()
        self.listeners: list[Callable[[Sequence[AuditLine]], None]] = []
        """Called after each saved deed with its lines, in the thread of the deed."""

    def ask(self, query: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Ask a question; whatever it does, nothing is written."""
        with self._turn, Session(self.engine, autoflush=False) as session:
            connection = session.connection()
            sqlite = connection.dialect.name == "sqlite"
            if sqlite:
                connection.execute(text("PRAGMA query_only=ON"))
            try:
                return query(self._work(session, None), *args, **kwargs)
            finally:
                session.rollback()
                if sqlite:
                    with self.engine.connect() as again:
                        again.execute(text("PRAGMA query_only=OFF"))

    def do(self, command: Callable[Concatenate[Work, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do a deed: everything it did is saved when it returns, nothing when it raises."""
        with self._deed() as work:
            return command(work, *args, **kwargs)

    def run(
        self, command: Callable[Concatenate[Work, P], Generator[Step, None, T]], *args: P.args, **kwargs: P.kwargs
    ) -> Generator[Step, None, T]:
        """Do a long deed; closing the generator before its end (cancel) keeps nothing."""
        with self._deed() as work:
            return (yield from command(work, *args, **kwargs))

    @contextmanager
    def alone(self) -> Generator[None]:
        """Keep deeds and questions of other threads waiting: for work outside a transaction (rekey, backup)."""
        with self._turn:
            yield

    @contextmanager
    def _deed(self) -> Generator[Work]:
        with self._turn, Session(self.engine) as session:
            work = self._work(session, self._audit)
            try:
                yield work
                session.commit()
            except BaseException:
                session.rollback()
                raise
        for listener in tuple(self.listeners):
            listener(tuple(work.noted))

    def _work(self, session: Session, audit: AuditTrail | None) -> Work:
        return Work(session, self.actor, self.clock.now(), self.clock.today(), audit, self._sealer)
