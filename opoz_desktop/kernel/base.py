"""The one declarative Base: portable types only, constraint names, typed ids, enums as text.

Only types that behave the same on SQLCipher and PostgreSQL are used, so that a server can serve several
PCs later (vault design, section 10). Ids never come back after a delete (`sqlite_autoincrement`), because
the audit log keeps them.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, ClassVar, NewType

from sqlalchemy import JSON, BigInteger, Date, DateTime, Integer, LargeBinary, MetaData, String, TypeDecorator
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase

UserId = NewType("UserId", int)
SchoolId = NewType("SchoolId", int)
GroupId = NewType("GroupId", int)
PupilId = NewType("PupilId", int)
GuardianId = NewType("GuardianId", int)
StaffId = NewType("StaffId", int)
PurposeId = NewType("PurposeId", int)

Id = BigInteger().with_variant(Integer, "sqlite")
"""The integer type of every primary and foreign key."""


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, stored in UTC without zone and always read back with zone UTC. Naive values are refused."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs a time zone")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=UTC)


class EnumText(TypeDecorator[StrEnum]):
    """A StrEnum stored as its text; an unknown text in the file raises ValueError on reading."""

    impl = String
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        return None if value is None else self.kind(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        return None if value is None else self.kind(value)


class Base(DeclarativeBase):
    """The parent of every table of the program."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: String,
        bytes: LargeBinary,
        date: Date,
        datetime: UtcDateTime,
        UserId: Id,
        SchoolId: Id,
        GroupId: Id,
        PupilId: Id,
        GuardianId: Id,
        StaffId: Id,
        PurposeId: Id,
        dict[str, Any]: JSON,
        list[Any]: JSON,
    }


_SPACES = re.compile(r"[^0-9a-z]+")
_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ı": "i", "ĳ": "ij"}
)


def fold(text: str) -> str:
    """Normalise text for searching and matching: no accents, no case, no spaces or signs, `ij` equals `y`.

    "De Vries", "devries" and "dé vriés" all become "devries".
    """
    return _SPACES.sub("", _plain(text)).replace("ij", "y")


def fold_words(text: str) -> str:
    """Normalise as `fold` does, but keep one space between words."""
    return _SPACES.sub(" ", _plain(text)).replace("ij", "y").strip()


def _plain(text: str) -> str:
    if text.isascii():
        return text.lower()
    lowered = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return "".join(c for c in lowered if not unicodedata.combining(c)).translate(_LETTERS)
