"""Read OneRoster CSV sets, 1.1 and 1.2, from a folder or a zip (import-formats C2)."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

from opoz_desktop.features.school.model import GroupKind, Sex
from opoz_desktop.kernel.clock import SchoolYearSpan
from opoz_desktop.kernel.steps import Step, Steps

from .errors import MissingTable, NoRows, TableBroken, UnreadableFile
from .packed import check_size, names_of, read_part
from .records import (
    FileKind,
    GroupRecord,
    GuardianRecord,
    Notice,
    Part,
    PupilRecord,
    PupilRef,
    Reading,
    SchoolRecord,
    Source,
    StaffRecord,
)
from .spreadsheet import decode
from .values import clean, date_of, email_of, guardian_kind_of, phone_of, split_prefix, year_code_of

_STAFF = {"teacher", "administrator", "aide", "principal", "proctor", "counselor", "siteadministrator"}
_RELATION = {"parent": "ouder", "guardian": "voogd", "relative": "familielid"}
_ROLE = {"principal": "DIR", "administrator": "ADM", "siteadministrator": "ADM", "teacher": "LRK", "aide": "OWA"}
_SEX = {"male": Sex.BOY, "female": Sex.GIRL}
_ECK = re.compile(r"https://ketenid\.nl/[\w/-]+")
_BRIN = re.compile(r"^(\d{2}[A-Z]{2})(\d{2})?$")

TableRows = list[dict[str, str]]


def read(path: Path, kind: FileKind) -> Steps[Reading]:
    """Read a set into records, yielding a Step per table. Raises MissingTable, TableBroken, BrokenZip or NoRows.

    Guardians are the users that a pupil's `agentSourcedIds` names. The set has no authority: the reading does
    not tell of it, so it stays "not recorded".
    """
    names = ("users", "roles", "classes", "enrollments", "demographics", "orgs", "academicSessions", "manifest")
    found: dict[str, TableRows] = {}
    parts = names_of(path) if path.is_file() else ()
    for at, name in enumerate(names):
        yield Step(at / (len(names) + 1), "reading", at, len(names))
        found[name] = [r for r in _table(path, parts, name) if r.get("status", "").lower() != "tobedeleted"]
    if not found["users"]:
        raise MissingTable(table="users.csv")
    version = next((r.get("value", "") for r in found["manifest"] if r.get("propertyName") == "oneroster.version"), "")
    yield Step(0.95, "reading", len(names), len(names))
    return _reading(FileKind(Source.ONEROSTER, version), found)


def _table(path: Path, parts: tuple[str, ...], name: str) -> Iterator[dict[str, str]]:
    wanted = f"{name}.csv".lower()
    if parts:
        inside = next((p for p in parts if p.rsplit("/", 1)[-1].lower() == wanted), "")
        data = read_part(path, inside) if inside else b""
    else:
        try:
            file = next((f for f in path.iterdir() if f.name.lower() == wanted and f.is_file()), None)
            data = b""
            if file is not None:
                check_size(file)
                data = file.read_bytes()
        except OSError as trouble:
            raise UnreadableFile(reason=type(trouble).__name__) from trouble
    line = 1
    try:
        reader = csv.DictReader(io.StringIO(decode(data)[0], newline=""), restkey="", restval="")
        for row in reader:
            line += 1
            yield {key: clean(value) for key, value in row.items() if key and isinstance(value, str)}
    except csv.Error as trouble:
        raise TableBroken(sheet=f"{name}.csv", row=line) from trouble


def _reading(kind: FileKind, found: dict[str, TableRows]) -> Reading:
    roles: dict[str, set[str]] = {}
    for row in found["roles"]:
        roles.setdefault(row.get("userSourcedId", ""), set()).add(row.get("role", "").lower())
    for row in found["users"]:
        if row.get("role"):
            roles.setdefault(row.get("sourcedId", ""), set()).add(row["role"].lower())
    classes = {
        row.get("sourcedId", ""): (
            GroupKind.SUB if row.get("classType", "").lower() == "scheduled" else GroupKind.HOME,
            row.get("title") or row.get("classCode", ""),
        )
        for row in found["classes"]
    }
    in_classes: dict[str, list[tuple[GroupKind, str]]] = {}
    for row in found["enrollments"]:
        if row.get("classSourcedId") in classes:
            in_classes.setdefault(row.get("userSourcedId", ""), []).append(classes[row["classSourcedId"]])
    demographics = {row.get("sourcedId", ""): row for row in found["demographics"]}
    users = {row.get("sourcedId", ""): row for row in found["users"]}
    pupils: list[PupilRecord] = []
    staff: list[StaffRecord] = []
    pairs: list[GuardianRecord] = []
    lost = 0
    for line, (key, row) in enumerate(users.items(), 2):
        mine = roles.get(key, set())
        if "student" in mine:
            pupil = _pupil(row, line, demographics.get(key, {}), in_classes.get(key, []))
            pupils.append(pupil)
            for position, agent in enumerate(_list(row.get("agentSourcedIds", "")), 1):
                known = users.get(agent)
                if known is None:
                    lost += 1
                    continue
                pairs.append(_pair(known, roles.get(agent, set()), pupil, position, line))
        elif mine & _STAFF:
            staff.append(_staff(row, line, mine, in_classes.get(key, [])))
    if not pupils:
        raise NoRows(sheet="users.csv")
    tells = {Part.PUPILS} | ({Part.STAFF} if staff else set[Part]()) | ({Part.GUARDIANS} if pairs else set[Part]())
    groups = _groups(found["classes"])
    if groups:
        tells.add(Part.GROUPS)
    notices = (Notice("guardian_lost", count=lost),) if lost else ()
    school = _school(found["orgs"], found["academicSessions"])
    return Reading(kind, school, frozenset(tells), groups, tuple(pupils), tuple(staff), tuple(pairs), notices=notices)


def _school(orgs: TableRows, sessions: TableRows) -> SchoolRecord:
    school = next((o for o in orgs if o.get("type") == "school"), orgs[0] if orgs else {})
    brin = _BRIN.match(school.get("identifier", "").upper())
    year = next((s for s in sessions if s.get("type") == "schoolYear"), sessions[0] if sessions else {})
    starts = date_of(year.get("startDate"))
    ends = year.get("schoolYear", "")
    span = None
    if starts:
        span = SchoolYearSpan(starts.year if starts.month >= 7 else starts.year - 1)
    elif ends.isascii() and ends.isdigit() and 1990 < int(ends) < 2100:
        span = SchoolYearSpan(int(ends) - 1)
    location = (brin[2] or "") if brin else ""
    return SchoolRecord(
        brin=brin[1] if brin else "",
        location="" if location == "00" else location,
        name=school.get("name", ""),
        school_year=span,
    )


def _groups(classes: TableRows) -> tuple[GroupRecord, ...]:
    codes: dict[tuple[GroupKind, str], set[str]] = {}
    for row in classes:
        kind = GroupKind.SUB if row.get("classType", "").lower() == "scheduled" else GroupKind.HOME
        name = row.get("title") or row.get("classCode", "")
        if name:
            codes.setdefault((kind, name), set()).update(year_code_of(g) for g in _list(row.get("grades", "")))
    return tuple(GroupRecord(n, k, tuple(sorted(c - {""}))) for (k, n), c in codes.items())


def _names(row: dict[str, str]) -> tuple[str, str, str, str]:
    """Return (first name, initials, prefix, surname); `familyName` holds the prefix, a dash means nothing."""
    first = row.get("preferredGivenName") or row.get("givenName", "")
    family = row.get("preferredFamilyName") or row.get("familyName", "")
    if row.get("middleName") and not family.startswith(row["middleName"]):
        family = f"{row['middleName']} {family}"
    initials = ""
    if re.fullmatch(r"(?:[A-Z][a-z]?\.)+", first):
        first, initials = "", first
    prefix, surname = split_prefix(family)
    return "" if first == "-" else first, initials, prefix, surname


def _pupil(row: dict[str, str], line: int, more: dict[str, str], groups: list[tuple[GroupKind, str]]) -> PupilRecord:
    first, initials, prefix, surname = _names(row)
    eck = _ECK.search(" ".join((row.get("userIds", ""), row.get("userMasterIdentifier", ""))))
    grades = _list(row.get("grades", ""))
    return PupilRecord(
        key=row.get("identifier") or row.get("sourcedId", ""),
        line=line,
        eck_id=eck[0] if eck else "",
        first_name=first,
        initials=initials,
        prefix=prefix,
        surname=surname,
        born_on=date_of(more.get("birthDate")),
        sex=_SEX.get(more.get("sex", "").lower()),
        year_code=year_code_of(grades[0]) if grades else "",
        group=next((name for kind, name in groups if kind == GroupKind.HOME), ""),
        subgroups=tuple(dict.fromkeys(name for kind, name in groups if kind == GroupKind.SUB)),
        guessed_name=True,
    )


def _staff(row: dict[str, str], line: int, roles: set[str], groups: list[tuple[GroupKind, str]]) -> StaffRecord:
    first, initials, prefix, surname = _names(row)
    eck = _ECK.search(" ".join((row.get("userIds", ""), row.get("userMasterIdentifier", ""))))
    return StaffRecord(
        key=row.get("identifier") or row.get("sourcedId", ""),
        line=line,
        eck_id=eck[0] if eck else "",
        first_name=first,
        initials=initials,
        prefix=prefix,
        surname=surname,
        email=email_of(row.get("email", "")),
        roles=tuple(sorted({_ROLE[r] for r in roles if r in _ROLE})),
        groups=tuple(dict.fromkeys(groups)),
        guessed_name=True,
    )


def _pair(row: dict[str, str], roles: set[str], pupil: PupilRecord, position: int, line: int) -> GuardianRecord:
    first, initials, prefix, surname = _names(row)
    whole = clean(f"{prefix} {surname}")
    kind = guardian_kind_of(whole, first, initials)
    role = next((r for r in ("parent", "guardian", "relative") if r in roles), "")
    return GuardianRecord(
        pupil=PupilRef(pupil.key, pupil.first_name, clean(f"{pupil.prefix} {pupil.surname}"), born_on=pupil.born_on),
        line=line,
        source_key=row.get("sourcedId", ""),
        kind=kind,
        position=position,
        relation=_RELATION.get(role, ""),
        first_name=first,
        initials=initials,
        prefix=prefix,
        surname=surname,
        email=email_of(row.get("email", "")),
        mobile=phone_of(row.get("sms", "") or row.get("phone", "")),
        phone=phone_of(row.get("phone", "")) if row.get("sms") else "",
        guessed_name=True,
    )


def _list(cell: str) -> list[str]:
    return [p for p in (clean(p) for p in re.split(r"[,;]", cell)) if p]
