"""The forward-secure log: each line is sealed with a key that exists no more once the next line is written.

Who gets the database key today can read the log, but cannot change yesterday's lines unseen. Lines hold ids and
codes only, so that an erasure leaves the chain whole.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, cast

from sqlalchemy import String, func, insert, select, type_coerce, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from . import crypto
from .errors import DatabaseDamaged, LogHidden
from .model import AuditEntry, AuditHead, UserAccount

if TYPE_CHECKING:
    from .opened import OpenVault

_MOST_CUT = 1_000_000
_AT = type_coerce(AuditEntry.at, String)
"""The moment as it is stored: reading it as one would stop at a line that somebody else wrote."""
_UNREADABLE = datetime(1970, 1, 1, tzinfo=UTC)
ACTIONS = frozenset(
    {
        "vault.create",
        "vault.lock",
        "user.login",
        "user.kit_used",
        "user.add",
        "user.reset",
        "user.login_name",
        "user.password",
        "user.rename",
        "user.end",
        "user.role",
        "user.remove",
        "user.without_slot",
        "user.kit_renewed",
        "user.kit_confirmed",
        "backup.make",
        "backup.second_folder",
        "backup.restore",
        "erasure.mark",
        "erasure.replay",
    }
)
"""Every action that the vault itself notes; the log screen has a sentence for each."""
RowCheck = Callable[[Work, Sequence[str]], Mapping[str, bytes]]
"""Given objects ("decision/12"), return the digests of their rows as they are now; leave out rows that are gone."""


class Chain:
    """Append lines in the transaction of the deed (`kernel.audit.AuditTrail`)."""

    def append(self, session: Session, at: datetime, actor: int, line: AuditLine) -> None:
        """Append one line and move the kept key one step on; both are undone when the deed is.

        Raise DatabaseDamaged when the head of the log is gone or behind its lines (a page of an older file).
        """
        head = session.execute(select(AuditHead.seq, AuditHead.key).where(AuditHead.id == 1)).one_or_none()
        if head is None:
            raise DatabaseDamaged(reason="log_head", pages=0)
        seq, key = head
        facts = crypto.canon(dict(line.facts)).decode("ascii")
        mac = seal(key, seq + 1, at, actor, line.action, line.obj, facts, line.digest)
        values = {"seq": seq + 1, "at": at, "actor": actor, "action": line.action, "obj": line.obj, "facts": facts}
        try:
            session.execute(insert(AuditEntry).values(**values, digest=line.digest, mac=mac))
        except IntegrityError:
            raise DatabaseDamaged(reason="log_head", pages=0) from None
        session.execute(update(AuditHead).where(AuditHead.id == 1).values(seq=seq + 1, key=next_key(key)))


def next_key(key: bytes) -> bytes:
    """Return the key of the next line; there is no way back."""
    return crypto.blake(key=key, person="audit-next")


def seal(
    key: bytes, seq: int, at: datetime, actor: int, action: str, obj: str, facts: str, digest: bytes | None
) -> bytes:
    """Return the HMAC of one line."""
    moment = at.astimezone(UTC).isoformat(timespec="microseconds")
    message = crypto.canon([seq, moment, actor, action, obj, facts, "" if digest is None else digest.hex()])
    return crypto.hmac(key, message)


# --- reading ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class LogRow:
    """One line of the log. `actor_name` is empty for the program itself (actor 0) and for the recovery sheet."""

    seq: int
    at: datetime
    actor: int
    actor_name: str
    action: str
    obj: str
    facts: Mapping[str, int | str]


@dataclass(frozen=True, slots=True)
class LogFilter:
    """Which lines to show: local days (both included), one actor, action prefixes ("user", "consent"), one object."""

    since: date | None = None
    until: date | None = None
    actor: int | None = None
    areas: frozenset[str] = frozenset()
    obj: str = ""
    objs: frozenset[str] = frozenset()
    """Any of these objects; empty for all."""


EVERYTHING = LogFilter()


def audit_lines(
    work: Work, filters: LogFilter = EVERYTHING, *, limit: int = 200, before: int | None = None
) -> tuple[LogRow, ...]:
    """Return lines, newest first; `before` gives the page of lines with a lower number."""
    work.require(Permission.SEE_AUDIT)
    query = (
        select(
            AuditEntry.seq,
            _AT,
            AuditEntry.actor,
            func.coalesce(UserAccount.name, ""),
            AuditEntry.action,
            AuditEntry.obj,
            AuditEntry.facts,
        )
        .join(UserAccount, UserAccount.id == AuditEntry.actor, isouter=True)
        .order_by(AuditEntry.seq.desc())
        .limit(limit)
    )
    if before is not None:
        query = query.where(AuditEntry.seq < before)
    if filters.since is not None:
        query = query.where(AuditEntry.at >= _local_midnight(filters.since))
    if filters.until is not None:
        query = query.where(AuditEntry.at < _local_midnight(filters.until + timedelta(days=1)))
    if filters.actor is not None:
        query = query.where(AuditEntry.actor == filters.actor)
    if filters.areas:
        query = query.where(_area().in_(sorted(filters.areas)))
    if filters.obj:
        query = query.where(AuditEntry.obj == filters.obj)
    if filters.objs:
        query = query.where(AuditEntry.obj.in_(sorted(filters.objs)))
    return tuple(
        LogRow(seq, _moment(at) or _UNREADABLE, actor, name, str(action), str(obj), _facts(facts))
        for seq, at, actor, name, action, obj, facts in work.session.execute(query)
    )


def _moment(stored: object) -> datetime | None:
    """Read the moment of a line, None when it is none: who has the database key can write anything there."""
    try:
        return datetime.fromisoformat(str(stored)).replace(tzinfo=UTC)
    except ValueError:
        return None


def _facts(stored: object) -> Mapping[str, int | str]:
    """Read the facts of a line, none when they are no list of codes and numbers."""
    try:
        read: object = json.loads(str(stored))
    except (ValueError, RecursionError):
        return {}
    if not isinstance(read, dict):
        return {}
    known = cast("dict[str, object]", read)
    return {key: value for key, value in known.items() if isinstance(value, int | str)}


def audit_areas(work: Work) -> tuple[str, ...]:
    """Return the action prefixes that occur in the log, sorted."""
    work.require(Permission.SEE_AUDIT)
    return tuple(
        sorted({str(action).partition(".")[0] for action in work.session.scalars(select(AuditEntry.action).distinct())})
    )


def _area():
    return func.substr(AuditEntry.action, 1, func.instr(AuditEntry.action + ".", ".") - 1)


def _local_midnight(day: date) -> datetime:
    return datetime.combine(day, time()).astimezone()


# --- verifying -------------------------------------------------------------------------------------------------------


class FaultKind(StrEnum):
    """What is wrong with lines of the log."""

    CHANGED = "changed"
    """The line does not fit its seal."""
    REMOVED = "removed"
    """The line is not there."""
    CUT = "cut"
    """Lines at the end are not there: the kept key is further on."""
    KEY = "key"
    """The kept key does not belong to this chain."""
    ROW_CHANGED = "row_changed"
    """The row that the line speaks of was changed outside the program."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Lines `first` up to and including `last` have this fault."""

    first: int
    last: int
    kind: FaultKind


@dataclass(frozen=True, slots=True)
class LogVerdict:
    """How many lines were read and which do not hold; sound when there are no faults."""

    lines: int
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class _Stored:
    seq: int
    at: str
    actor: int
    action: str
    obj: str
    facts: str
    digest: bytes | None
    mac: bytes


def verify(vault: OpenVault, row_checks: Mapping[str, RowCheck] | None = None) -> LogVerdict:
    """Check every line against the first key, and rows against the digests that their last line keeps.

    `row_checks` gives per kind of object ("decision") how to digest its rows now. Raise NotAllowed, LogHidden.
    """
    return vault.register.ask(_verify, vault.first_audit_key(), row_checks or {})


def _verify(work: Work, first_key: bytes | None, row_checks: Mapping[str, RowCheck]) -> LogVerdict:
    work.require(Permission.SEE_AUDIT)
    if first_key is None:
        raise LogHidden
    columns = (
        AuditEntry.seq,
        _AT,
        AuditEntry.actor,
        AuditEntry.action,
        AuditEntry.obj,
        AuditEntry.facts,
        AuditEntry.digest,
        AuditEntry.mac,
    )
    rows = [_Stored(*row) for row in work.session.execute(select(*columns).order_by(AuditEntry.seq))]
    head, kept = work.session.execute(select(AuditHead.seq, AuditHead.key).where(AuditHead.id == 1)).one()
    faults = _chain_faults(rows, first_key, head, kept)
    faults += _row_faults(work, rows, row_checks)
    return LogVerdict(len(rows), tuple(sorted(faults, key=lambda f: (f.first, f.kind))))


def _chain_faults(rows: Sequence[_Stored], key: bytes, head: int, kept: bytes) -> list[Fault]:
    faults: list[Fault] = []
    expected = 1
    for row in rows:
        if row.seq - expected > _MOST_CUT or row.seq < 1:
            faults.append(Fault(row.seq, row.seq, FaultKind.CHANGED))
            continue
        if row.seq > expected:
            faults.append(Fault(expected, row.seq - 1, FaultKind.REMOVED))
        while expected < row.seq:
            key = next_key(key)
            expected += 1
        if not _fits(key, row):
            faults.append(Fault(row.seq, row.seq, FaultKind.CHANGED))
        key = next_key(key)
        expected += 1
    last = expected - 1
    # The kept key tells how long the chain was; the number beside it can be edited, the key cannot be turned back.
    for ahead in range(max(0, min(head - last, _MOST_CUT)) + 1000):
        if crypto.equal(key, kept):
            if ahead:
                faults.append(Fault(last + 1, last + ahead, FaultKind.CUT))
            elif head != last:
                faults.append(Fault(last, last, FaultKind.KEY))
            return faults
        key = next_key(key)
    faults.append(Fault(last, last, FaultKind.KEY))
    return faults


def _fits(key: bytes, row: _Stored) -> bool:
    """Tell whether a line fits its seal; a value that no line of ours can hold does not."""
    at = _moment(row.at)
    try:
        return at is not None and crypto.equal(
            seal(key, row.seq, at, row.actor, row.action, row.obj, row.facts, row.digest), row.mac
        )
    except (TypeError, AttributeError, ValueError):
        return False


def _row_faults(work: Work, rows: Sequence[_Stored], row_checks: Mapping[str, RowCheck]) -> list[Fault]:
    newest = {str(row.obj): row for row in rows if row.digest is not None}
    faults: list[Fault] = []
    for kind, check in row_checks.items():
        lines = {obj: row for obj, row in newest.items() if obj.partition("/")[0] == kind}
        now = check(work, sorted(lines))
        faults += [Fault(r.seq, r.seq, FaultKind.ROW_CHANGED) for obj, r in lines.items() if now.get(obj) != r.digest]
    return faults
