"""Read lists of guardians, wide (one row a pupil) or long (one row a pair), through a confirmed column mapping."""

from __future__ import annotations

from pathlib import Path

from opoz_desktop.features.school.model import GuardianKind, Holds
from opoz_desktop.kernel.steps import Step, Steps

from .columns import ColumnMapping, ListKind
from .errors import NoRows
from .records import FileKind, GuardianRecord, Notice, Part, PupilRef, Question, Reading
from .spreadsheet import SheetLook, school_of
from .table_rows import Rows, TableRow, check, is_placeholder, numbers_of, rows_of
from .values import (
    clean,
    date_of,
    email_of,
    guardian_kind_of,
    holds_of,
    is_secret,
    phone_of,
    postcode_of,
    split_listed,
    yes_no,
)

NO_AUTHORITY = "no_authority"
"""Question: the list has no column for authority; everything is stored as "not recorded"."""
_EVERY = 1000


def read(
    path: Path, kind: FileKind, found: SheetLook, mapping: ColumnMapping, answers: dict[str, str]
) -> Steps[Reading]:
    """Read a list of guardians into pairs, yielding a Step every 1,000 rows.

    Without an authority column the reading asks once (`no_authority`, D3). In a wide list the address that
    belongs to no guardian is the child's; it goes to guardian 1, never to the others, who may live elsewhere.
    Raises NoRows, MappingIncomplete or MappingDoesNotFit.
    """
    check(found, mapping)
    left = Rows()
    pairs: list[GuardianRecord] = []
    blocks = mapping.blocks if mapping.list_kind == ListKind.GUARDIANS_WIDE else (0,)
    yield Step(0.0, "reading")
    done = 0
    for done, row in enumerate(rows_of(path, kind, mapping, left), 1):
        if done % _EVERY == 0:
            yield Step(None, "reading", done)
        refs = _refs(row)
        if not refs:
            left.notices["row_without_pupil"] += 1
            continue
        before = len(pairs)
        for block in blocks:
            pairs.extend(_pairs(row, block, refs, len(blocks) if block else 0, left))
        if len(pairs) == before:
            left.notices["row_without_guardian"] += 1
    if not pairs:
        raise NoRows(sheet=mapping.sheet)
    yield Step(1.0, "reading", done, done)
    tells = {Part.GUARDIANS}
    questions: tuple[Question, ...] = ()
    if mapping.has("authority"):
        tells.add(Part.AUTHORITY)
    elif answers.get(NO_AUTHORITY) != "not_recorded":
        questions = (Question(NO_AUTHORITY, ("not_recorded",)),)
    return Reading(
        kind=kind,
        school=school_of(found),
        tells=frozenset(tells),
        guardians=tuple(pairs),
        dropped=dict(left.dropped),
        questions=questions,
        notices=tuple(Notice(code, count=count) for code, count in sorted(left.notices.items())),
        heads=found.heads,
        mapping=mapping.as_text,
    )


def _refs(row: TableRow) -> tuple[PupilRef, ...]:
    whole = row.get("pupil_name")
    surname = clean(f"{row.get('pupil_prefix')} {row.get('pupil_surname')}")
    first = row.get("pupil_first_name")
    born_on = date_of(row.get("born_on"))
    numbers = numbers_of(row.get("number"))
    if len(numbers) > 1:
        return tuple(PupilRef(number) for number in numbers)
    if not numbers and not ((whole or surname or first) and born_on):
        return ()
    return (PupilRef(numbers[0] if numbers else "", first, surname, whole, born_on),)


def _pairs(row: TableRow, block: int, refs: tuple[PupilRef, ...], room: int, left: Rows) -> list[GuardianRecord]:
    def cell(name: str) -> str:
        text = row.get(name, block)
        return "" if is_placeholder(text) and name not in {"authority", "surname"} else text

    first, prefix, surname = cell("first_name"), cell("prefix"), cell("surname")
    guessed = False
    if not surname and (whole := cell("name")):
        kind = guardian_kind_of(whole, first, cell("initials"))
        if kind == GuardianKind.INSTITUTION:
            surname = whole
        else:
            guessed_first, prefix, surname = split_listed(whole)
            first, guessed = first or guessed_first, True
    mobile, phone = cell("mobile"), cell("phone")
    hidden = is_secret(mobile) or is_secret(phone)
    mobile = "" if is_secret(mobile) else phone_of(mobile)
    phone = "" if is_secret(phone) else phone_of(phone)
    mail_cell = cell("email")
    email = "" if is_secret(mail_cell) else email_of(mail_cell)
    if mail_cell and not email and not is_secret(mail_cell):
        left.notices["mail_unreadable"] += 1
    initials = cell("initials")
    if not any((surname, first, initials, email, mobile, phone)):
        return []
    # In a wide list only guardian 1 gets the address of the row, which is the child's.
    own = block == 0 or any(row.get(f, block) for f in ("street", "postcode", "place", "secret_address"))
    at = block if own else 0 if block == 1 else -1
    street = row.get("street", at)
    secret = yes_no(row.get("secret_address", at))
    if is_secret(street) or is_secret(row.get("secret_address", at)):
        secret = True
    if is_secret(street):
        street = ""
    number, addition = row.get("house_number", at), row.get("house_addition", at)
    secret_phone = True if hidden else yes_no(cell("secret_phone"))
    authority = row.get("authority", block)
    holds = holds_of(authority)
    if authority and holds is None:
        left.notices["authority_unreadable"] += 1
        holds = Holds.UNKNOWN
    position = cell("position")
    return [
        GuardianRecord(
            pupil=ref,
            line=row.line,
            kind=guardian_kind_of(surname, first, initials),
            position=block or (int(position) if position.isascii() and position.isdigit() and len(position) < 3 else 0),
            relation=cell("relation").lower(),
            holds=holds,
            salutation=cell("salutation"),
            first_name=first,
            initials=initials,
            prefix=prefix,
            surname=surname,
            email=email,
            mobile=mobile,
            phone=phone,
            street=street,
            house_number=clean(f"{number} {addition}"),
            postcode=postcode_of(row.get("postcode", at)),
            place=row.get("place", at),
            secret_address=secret,
            secret_phone=secret_phone,
            guessed_name=guessed,
            blocks=room,
        )
        for ref in refs
    ]
