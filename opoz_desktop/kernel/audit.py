"""What a deed notes in the log: ids and codes only, never a name, never free text.

The line is written in the same transaction as the deed by whoever holds the chain (`vault/audit.py`).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from sqlalchemy.orm import Session

_CODE = re.compile(r"^[a-z][a-z0-9_.-]{0,63}$")
_LONGEST_ID = 18
"""Digits of the largest id that SQLite holds, less one."""
_OBJECT = re.compile(r"^[a-z_]{1,40}/[0-9a-zA-Z_-]{1,64}$|^$")


@dataclass(frozen=True, slots=True)
class AuditLine:
    """One line of the log.

    `action` is a code ("consent.withdraw"). `obj` is "kind/id" ("pupil/12") or empty. `facts` holds whole
    numbers and codes. `digest` is the BLAKE2b-256 of the row that the deed wrote, for rows of which the log
    must be able to say that they were changed behind its back.
    """

    action: str
    obj: str = ""
    facts: Mapping[str, int | str] = field(default_factory=dict[str, "int | str"])
    digest: bytes | None = None

    def __post_init__(self) -> None:
        if not _CODE.match(self.action) or not _OBJECT.match(self.obj):
            raise ValueError("audit line: action or object is not a code")
        for key, value in self.facts.items():
            if not _CODE.match(key) or (isinstance(value, str) and not re.fullmatch(r"[0-9A-Za-z_.:-]{0,64}", value)):
                raise ValueError("audit line: a fact is not a code or a number")


def object_number(obj: str) -> int | None:
    """Return the id in "pupil/12"; None where there is no number that a row can have, as in a forged line."""
    number = obj.partition("/")[2]
    return int(number) if number.isascii() and number.isdigit() and len(number) <= _LONGEST_ID else None


class AuditTrail(Protocol):
    """Write a line in the transaction of the deed."""

    def append(self, session: Session, at: datetime, actor: int, line: AuditLine) -> None:
        """Append one line; `actor` is the user id, 0 for the program itself."""
        ...


def digest_of(*values: object) -> bytes:
    """Return a BLAKE2b-256 over a row's values, for `AuditLine.digest`."""
    h = hashlib.blake2b(digest_size=32)
    for value in values:
        data = repr(value).encode() if not isinstance(value, bytes) else value
        h.update(len(data).to_bytes(4, "big") + data)
    return h.digest()
