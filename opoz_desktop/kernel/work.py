"""Work: one deed is one transaction, by one person, at one moment.

A command gets a Work and does everything through it; the transaction ends when the command returns. The
session of a Work ends with it, so nothing loaded here may leave except frozen rows and ids.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Protocol, TypeVar

from sqlalchemy import Executable, Row
from sqlalchemy.engine import CursorResult, Result
from sqlalchemy.orm import Session

from .audit import AuditLine, AuditTrail
from .base import UserId
from .errors import NotAllowed
from .permissions import Permission, Role, may

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Actor:
    """Who does the deed. `groups` are the groups of a teacher (names, which outlive a school year's ids)."""

    user_id: UserId
    name: str
    role: Role
    groups: frozenset[str] = frozenset()


class Sealer(Protocol):
    """Seal bytes for the members of a compartment and open them again (growth documents, requests)."""

    def seal(self, session: Session, compartment: bytes, plain: bytes, context: bytes) -> bytes: ...

    def unseal(self, session: Session, compartment: bytes, sealed: bytes, context: bytes) -> bytes: ...


class Work:
    """Carry one deed: its session, its actor, its moment, and the lines it leaves in the log.

    Use `session` for SQL, `require` before anything else in a command, `note` for the log. Do not commit,
    roll back or keep the session: the register does that.
    """

    def __init__(
        self,
        session: Session,
        actor: Actor,
        now: datetime,
        today: date,
        audit: AuditTrail | None,
        sealer: Sealer | None = None,
    ) -> None:
        self.session = session
        self.actor = actor
        self.now = now
        self.today = today
        self._audit = audit
        self._sealer = sealer
        self.noted: list[AuditLine] = []

    def may(self, permission: Permission) -> bool:
        """Tell whether the actor has a permission."""
        return may(self.actor.role, permission)

    def require(self, permission: Permission) -> None:
        """Raise NotAllowed unless the actor has the permission."""
        if not self.may(permission):
            raise NotAllowed(permission=permission, role=self.actor.role)

    def note(self, line: AuditLine) -> None:
        """Write a line in the log, in this transaction. A question (`Register.ask`) cannot note."""
        if self._audit is None:
            raise RuntimeError("a question leaves no line; use do()")
        self.session.flush()
        self._audit.append(self.session, self.now, self.actor.user_id, line)
        self.noted.append(line)

    def rows(self, statement: Executable, parameters: Any = None) -> Sequence[Row[*tuple[Any, ...]]]:
        """Return all rows of a statement."""
        result: Result[Any] = self.session.execute(statement, parameters)
        return result.all()

    def change(self, statement: Executable, parameters: Any = None) -> int:
        """Run a set-based change and return the number of rows it touched."""
        result = self.session.execute(statement, parameters)
        return result.rowcount if isinstance(result, CursorResult) else 0

    def seal(self, compartment: bytes, plain: bytes, context: bytes) -> bytes:
        """Seal bytes with the key of a compartment of which the actor is a member."""
        if self._sealer is None:
            raise RuntimeError("this register has no compartments")
        return self._sealer.seal(self.session, compartment, plain, context)

    def unseal(self, compartment: bytes, sealed: bytes, context: bytes) -> bytes:
        """Open sealed bytes. Raise NotFound when the actor is no member: same as when it does not exist."""
        if self._sealer is None:
            raise RuntimeError("this register has no compartments")
        return self._sealer.unseal(self.session, compartment, sealed, context)
