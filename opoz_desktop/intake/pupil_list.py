"""Read a plain list of pupils through a confirmed column mapping."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from opoz_desktop.features.school.model import GroupKind, Sex
from opoz_desktop.kernel.steps import Step, Steps

from .columns import ColumnMapping
from .errors import NoRows
from .records import FileKind, GroupRecord, Notice, Part, PupilRecord, Question, Reading
from .spreadsheet import SheetLook, school_of
from .table_rows import Rows, TableRow, check, rows_of
from .values import date_of, group_of, postcode_of, sex_codes, split_listed, split_prefix, year_code_of

SEX_MEANING = "sex_meaning"
"""Question: only M occurs in the column of the sex; are they girls (meisje) or boys (man)?"""
_EVERY = 1000


def read(
    path: Path, kind: FileKind, found: SheetLook, mapping: ColumnMapping, answers: dict[str, str]
) -> Steps[Reading]:
    """Read a list of pupils, yielding a Step every 1,000 rows.

    What the letters of the sex column mean is found out from all of them; where M stands alone the reading
    asks (`sex_meaning`: girl, boy, or leave_out) and keeps no sex until it is answered. Raises NoRows,
    MappingIncomplete or MappingDoesNotFit.
    """
    check(found, mapping)
    left = Rows()
    rows: list[TableRow] = []
    yield Step(0.0, "reading")
    for row in rows_of(path, kind, mapping, left):
        rows.append(row)
        if len(rows) % _EVERY == 0:
            yield Step(None, "reading", len(rows))
    codes = sex_codes(row.get("sex") for row in rows)
    questions: tuple[Question, ...] = ()
    if codes is None:
        answer = answers.get(SEX_MEANING, "")
        codes = {"boy": {"m": Sex.BOY}, "girl": {"m": Sex.GIRL}}.get(answer, {})
        if answer not in {"boy", "girl", "leave_out"}:
            count = sum(row.get("sex").strip().casefold() == "m" for row in rows)
            questions = (Question(SEX_MEANING, ("girl", "boy", "leave_out"), {"count": count}),)
    pupils = [p for p in (_pupil(row, codes, left) for row in rows) if p is not None]
    if not pupils:
        raise NoRows(sheet=mapping.sheet)
    years: dict[str, set[str]] = {}
    for pupil in pupils:
        if pupil.group:
            years.setdefault(pupil.group, set()).update({pupil.year_code} - {""})
    yield Step(1.0, "reading", len(pupils), len(pupils))
    tells = {Part.PUPILS}
    if years:
        tells.add(Part.GROUPS)
    if mapping.has("left_on"):
        tells.add(Part.LEAVING)
    return Reading(
        kind=kind,
        school=school_of(found),
        tells=frozenset(tells),
        groups=tuple(GroupRecord(name, GroupKind.HOME, tuple(sorted(codes))) for name, codes in years.items()),
        pupils=tuple(pupils),
        dropped=dict(left.dropped),
        questions=questions,
        notices=tuple(Notice(code, count=count) for code, count in sorted(left.notices.items())),
        heads=found.heads,
        mapping=mapping.as_text,
    )


def _pupil(row: TableRow, codes: Mapping[str, Sex], left: Rows) -> PupilRecord | None:
    first, prefix, surname = row.get("pupil_first_name"), row.get("pupil_prefix"), row.get("pupil_surname")
    guessed = False
    if not surname and (whole := row.get("pupil_name")):
        guessed_first, prefix, surname = split_listed(whole)
        first, guessed = first or guessed_first, True
    elif surname and not prefix and not row.get("pupil_prefix"):
        # A list without a prefix column may have "de Vries" as surname.
        prefix, surname = split_prefix(surname)
        guessed = bool(prefix)
    number = row.get("number")
    if not (first or surname or row.get("pupil_given_names")):
        left.notices["row_without_name"] += 1
        return None
    code = year_code_of(row.get("year_code"))
    group = group_of(row.get("group"))
    born = row.get("born_on")
    born_on = date_of(born)
    if born and born_on is None:
        left.notices["date_unreadable"] += 1
    return PupilRecord(
        key=number,
        line=row.line,
        first_name=first,
        given_names=row.get("pupil_given_names"),
        initials=row.get("pupil_initials").replace(".", "")
        if row.get("pupil_initials").isupper()
        else row.get("pupil_initials"),
        prefix=prefix,
        surname=surname,
        born_on=born_on,
        sex=codes.get(row.get("sex").strip().casefold().rstrip(".")),
        year_code="" if code in {"H", "C"} else code or year_code_of(group if group.isdigit() else ""),
        group=group,
        postcode=postcode_of(row.get("pupil_postcode")),
        enrolled_on=date_of(row.get("enrolled_on")),
        left_on=date_of(row.get("left_on")),
        historical=code == "H",
        guessed_name=guessed,
        loose_key=True,
    )
