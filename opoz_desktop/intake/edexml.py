"""Read EDEXML 1.03, 2.0 and 2.1 (and a saved UWLR answer) leniently, by local names, without a schema.

Source: import-formats A. Order of elements is free, private blocks (`toevoegingen`) are skipped as a whole,
both shapes of a combination group give one group, and what this program never keeps is counted and dropped.
"""

from __future__ import annotations

import io
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

from lxml import etree

from opoz_desktop.features.school.model import GroupKind, Sex
from opoz_desktop.kernel.clock import SchoolYearSpan, parse_school_year
from opoz_desktop.kernel.steps import Step, Steps

from .errors import BrokenXml, EmptyAnswer, EmptyFile, ForbiddenXml, NoRows, NotASchoolExport, UnreadableFile
from .records import (
    Dropped,
    FileKind,
    GroupRecord,
    Notice,
    Part,
    PupilRecord,
    Question,
    Reading,
    SchoolRecord,
    Source,
    StaffRecord,
)
from .values import are_bsns, clean, date_of, email_of, postcode_of, year_code_of

ENCODING = "encoding"
"""Question: the file is not in the encoding it names; read as Windows letters, are these names right?"""

_DROPPED = {
    "etniciteit": Dropped.ETHNICITY,
    "land": Dropped.COUNTRY,
    "land_vader": Dropped.COUNTRY,
    "land_moeder": Dropped.COUNTRY,
    "sofinummer": Dropped.BSN,
    "bsn": Dropped.BSN,
    "onderwijsnummer": Dropped.BSN,
    "bsn_ondwnr-4": Dropped.BSN,
    "rijksregisternummer": Dropped.BSN,
    "gewicht": Dropped.WEIGHT,
    "gewicht_nieuw": Dropped.WEIGHT,
}
_SEX = {s.value: s for s in Sex}
_TAGS = ("{*}leerling", "{*}leerkracht", "{*}groepen", "{*}school", "{*}geenwijzigingen", "{*}geengegevens")
_TOP = {"edex", "leerlinggegevens", "leerlinggegevens_antwoord"}
_EVERY = 500


def read(path: Path, kind: FileKind, answers: dict[str, str]) -> Steps[Reading]:
    """Read a file into records, yielding a Step every 500 pupils or members of staff.

    When the file lies about its encoding it is read as cp1252 and the reading carries the question
    `encoding` with some of the names; the answer "no" raises BrokenXml. Raises BrokenXml, ForbiddenXml,
    NotASchoolExport, EmptyAnswer or NoRows.
    """
    size = max(path.stat().st_size, 1)
    try:
        with path.open("rb") as file:
            return (yield from _Parse(kind).run(file, size))
    except BrokenXml as broken:
        if broken.facts["reason"] == "malformed" and not _has_end(path, size):
            raise BrokenXml(line=broken.facts["line"], reason="truncated") from broken
        raise
    except OSError as trouble:
        raise UnreadableFile(reason=type(trouble).__name__) from trouble
    except _WrongEncoding as wrong:
        if answers.get(ENCODING) == "no":
            raise BrokenXml(line=wrong.line, reason="encoding") from wrong
    text = re.sub(r"^\ufeff?\s*<\?xml.*?\?>", "", path.read_bytes().decode("cp1252", errors="replace"), count=1)
    try:
        reading = yield from _Parse(kind).run(io.BytesIO(text.encode()), size)
    except _WrongEncoding as wrong:
        raise BrokenXml(line=wrong.line, reason="encoding") from wrong
    if answers.get(ENCODING):
        return reading
    examples = tuple(sorted({p.name.full for p in reading.pupils if not p.name.full.isascii()}))[:6]
    return replace(reading, questions=(*reading.questions, Question(ENCODING, ("yes", "no"), {"examples": examples})))


def _has_end(path: Path, size: int) -> bool:
    """Tell whether the last bytes hold the end tag of a root: a download that broke off has none."""
    with path.open("rb") as file:
        file.seek(max(size - 400, 0))
        tail = file.read().replace(b"\0", b"")
    return (
        re.search(rb"</([\w.-]+:)?(EDEX|Envelope|leerlinggegevens(_antwoord)?)\s*>\s*(<!--.*-->\s*)?$", tail)
        is not None
    )


class _WrongEncoding(Exception):
    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line


class _Parse:
    """One pass over a file."""

    def __init__(self, kind: FileKind) -> None:
        self.kind = kind
        self.version = kind.version
        self.school = SchoolRecord()
        self.names: dict[tuple[GroupKind, str], str] = {}
        self.codes: dict[tuple[GroupKind, str], set[str]] = {}
        self.descriptions: dict[tuple[GroupKind, str], str] = {}
        self.combined: set[str] = set()
        self.year_of_key: dict[str, str] = {}
        self.pupils: list[PupilRecord] = []
        self.raw_groups: list[tuple[str, tuple[str, ...]]] = []
        self.staff: list[StaffRecord] = []
        self.raw_staff: list[tuple[tuple[GroupKind, str], ...]] = []
        self.dropped: Counter[Dropped] = Counter()
        self.notices: Counter[str] = Counter()
        self.empty_answer = ""

    def run(self, file: BinaryIO, size: int) -> Steps[Reading]:
        done = 0
        yield Step(0.0, "reading")
        for _ in self._elements(file):
            done += 1
            if done % _EVERY == 0:
                yield Step(min(file.tell() / size, 1.0), "reading", done)
        yield Step(1.0, "reading", done)
        return self._reading()

    def _elements(self, file: BinaryIO) -> Iterator[None]:
        first = True
        try:
            context = etree.iterparse(
                file,
                events=("start", "end"),
                tag=_TAGS,
                resolve_entities=False,
                no_network=True,
                load_dtd=False,
                dtd_validation=False,
                attribute_defaults=False,
                huge_tree=False,
                remove_comments=True,
                remove_pis=True,
            )
            for event, element in context:
                if first:
                    first = False
                    self._check_root(element)
                if event == "end" and self._take(element):
                    yield
            if first:
                root: Any = context.root
                raise NotASchoolExport(root="" if root is None else _local(root)[:40])
        except etree.XMLSyntaxError as trouble:
            raise _told(trouble) from trouble

    def _check_root(self, element: Any) -> None:
        tree = element.getroottree()
        if tree.docinfo.doctype or tree.docinfo.internalDTD is not None:
            raise ForbiddenXml(line=1)

    def _take(self, element: Any) -> bool:
        """Take an element that stands in its right place; tell whether it was a person."""
        tag = _local(element)
        parent = element.getparent()
        if parent is None:
            return False
        place = _local(parent)
        if tag in {"leerling", "leerkracht"}:
            above = parent.getparent()
            if place != ("leerlingen" if tag == "leerling" else "leerkrachten") or above is None:
                return False
            if _local(above).lower() not in _TOP:
                return False
            (self._pupil if tag == "leerling" else self._staff)(element)
            element.clear()
            while element.getprevious() is not None:
                del parent[0]
            return True
        if place.lower() not in _TOP:
            return False
        if tag == "groepen":
            self._groups(element)
        elif tag == "school":
            self._school(element)
        else:
            self.empty_answer = tag
        return False

    def _school(self, element: Any) -> None:
        found = {_local(child): clean(child.text) for child in element if isinstance(child.tag, str)}
        year: SchoolYearSpan | None = None
        try:
            year = parse_school_year(found.get("schooljaar", ""))
        except ValueError:
            self.notices["school_year_unreadable"] += 1
        location = found.get("dependancecode", "")
        self.version = found.get("xsdversie", "") or self.version
        self.school = SchoolRecord(
            brin=(found.get("brincode") or found.get("instellingsnummer", "")).upper(),
            location="" if location == "00" else location,
            school_year=year,
            reference_date=date_of(found.get("peildatum")),
            made_at=_moment(found.get("aanmaakdatum", "")),
        )

    def _groups(self, element: Any) -> None:
        for child in element:
            tag = _local(child)
            if tag not in {"groep", "samengestelde_groep"}:
                continue
            kind = GroupKind.HOME if tag == "groep" else GroupKind.SUB
            values = _values(child)
            key = clean(child.get("key"))
            name = values.get("naam") or values.get("omschrijving") or key
            if not name:
                continue
            if (kind, key) in self.names:
                self.notices["double_group_key"] += 1
            name = sys.intern(name)
            self.names[(kind, key)] = name
            codes = self.codes.setdefault((kind, name), set())
            code = year_code_of(values.get("jaargroep", ""))
            if code == "C":
                self.combined.add(name)
            elif code and code != "H":
                codes.add(sys.intern(code))
                self.year_of_key[key] = code
            if values.get("omschrijving"):
                self.descriptions.setdefault((kind, name), values["omschrijving"])

    def _pupil(self, element: Any) -> None:
        values: dict[str, str] = {}
        home = ""
        sub: tuple[str, ...] = ()
        for child in element:
            tag = child.tag
            if not isinstance(tag, str):
                continue
            tag = tag.rpartition("}")[2]
            if tag == "toevoegingen":
                continue
            if tag in _DROPPED:
                if clean(child.text) not in {"", "?"}:
                    self.dropped[_DROPPED[tag]] += 1
            elif tag == "groep":
                home = clean(child.get("key")) or clean(child.text)
            elif tag == "samengestelde_groepen":
                sub = tuple(clean(s.get("key")) for s in child if _local(s) == "samengestelde_groep")
            elif child.text and tag not in values:
                values[tag] = clean(child.text)
        get = values.get
        code = year_code_of(get("jaargroep", ""))
        self.pupils.append(
            PupilRecord(
                key=clean(element.get("key")),
                line=element.sourceline or 0,
                eck_id=clean(element.get("eckid")),
                first_name=get("roepnaam", ""),
                given_names=get("voornamen", ""),
                initials=get("voorletters-1", "") or get("voorletters", ""),
                prefix=sys.intern(get("voorvoegsel", "") or get("tussenvoegsel", "")),
                surname=get("achternaam", ""),
                born_on=date_of(get("geboortedatum")),
                sex=_SEX.get(get("geslacht", "")),
                year_code="" if code in {"H", "C"} else sys.intern(code),
                postcode=postcode_of(
                    get("postcodenl", "") or get("postnummerbe", "") or get("postcodeoverig", "") or get("postcode", "")
                ),
                enrolled_on=date_of(get("instroomdatum")),
                left_on=date_of(get("uitstroomdatum")),
                historical=code == "H",
            )
        )
        self.raw_groups.append((sys.intern(home), sub))

    def _staff(self, element: Any) -> None:
        values = _values(element)
        roles: set[str] = set()
        groups: list[tuple[GroupKind, str]] = []
        for child in element:
            tag = _local(child)
            if tag == "rol":
                roles.add(clean(child.text).upper())
            if tag != "groepen":
                continue
            for reference in child:
                kind = {"groep": GroupKind.HOME, "samengestelde_groep": GroupKind.SUB}.get(_local(reference))
                if kind is None:
                    continue
                groups.append((kind, clean(reference.get("key"))))
                roles.update(clean(r.text).upper() for r in reference if _local(r) == "rol")
        self.staff.append(
            StaffRecord(
                key=clean(element.get("key")),
                line=element.sourceline or 0,
                eck_id=clean(element.get("eckid")),
                first_name=values.get("roepnaam", ""),
                given_names=values.get("voornamen", ""),
                initials=values.get("voorletters-1", "") or values.get("voorletters", ""),
                prefix=values.get("voorvoegsel", "") or values.get("tussenvoegsel", ""),
                surname=values.get("achternaam", ""),
                email=email_of(values.get("emailadres", "")),
                roles=tuple(sorted(roles - {""})),
            )
        )
        self.raw_staff.append(tuple(groups))

    def _reading(self) -> Reading:
        if self.empty_answer:
            raise EmptyAnswer(reason=self.empty_answer)
        if not self.pupils:
            raise NoRows(sheet="")
        pupils = [self._placed(p, *raw) for p, raw in zip(self.pupils, self.raw_groups, strict=True)]
        if are_bsns(p.key for p in pupils):
            self.dropped[Dropped.BSN] += len(pupils)
            pupils = [replace(p, key="") for p in pupils]
        staff = [
            replace(s, groups=tuple(dict.fromkeys((k, self.names[(k, g)]) for k, g in raw if (k, g) in self.names)))
            for s, raw in zip(self.staff, self.raw_staff, strict=True)
        ]
        for pupil in pupils:
            if pupil.group in self.combined and pupil.year_code and not pupil.historical:
                self.codes[(GroupKind.HOME, pupil.group)].add(pupil.year_code)
        groups = tuple(
            GroupRecord(name, kind, tuple(sorted(codes, key=_code_order)), self.descriptions.get((kind, name), ""))
            for (kind, name), codes in self.codes.items()
        )
        tells = {Part.PUPILS}
        if self.kind.source == Source.EDEXML or any(p.left_on for p in pupils):
            tells.add(Part.LEAVING)
        if groups:
            tells.add(Part.GROUPS)
        if staff:
            tells.add(Part.STAFF)
        return Reading(
            kind=FileKind(self.kind.source, self.version),
            school=self.school,
            tells=frozenset(tells),
            groups=groups,
            pupils=tuple(pupils),
            staff=tuple(staff),
            dropped=dict(self.dropped),
            notices=tuple(Notice(code, count=count) for code, count in sorted(self.notices.items())),
        )

    def _placed(self, pupil: PupilRecord, home: str, sub: tuple[str, ...]) -> PupilRecord:
        """Give a pupil the names of its groups; the pupil's own year wins over that of the group (A6)."""
        group = self.names.get((GroupKind.HOME, home), "")
        if home and not group:
            self.notices["unknown_group"] += 1
        code = pupil.year_code or ("" if pupil.historical else self.year_of_key.get(home, ""))
        if not group and not sub and code == pupil.year_code:
            return pupil
        subs = tuple(dict.fromkeys(n for n in (self.names.get((GroupKind.SUB, s), "") for s in sub) if n))
        return replace(pupil, group=group, subgroups=subs, year_code=code)


def _local(element: Any) -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _values(element: Any) -> dict[str, str]:
    return {_local(child): clean(child.text) for child in element if len(child) == 0 and child.text}


def _code_order(code: str) -> tuple[int, str]:
    return (int(code), "") if code.isascii() and code.isdigit() else (99, code)


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(clean(text))
    except ValueError:
        day = date_of(text)
        return datetime(day.year, day.month, day.day, tzinfo=UTC) if day else None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _told(trouble: etree.XMLSyntaxError) -> Exception:
    line = trouble.lineno or 0
    text = (trouble.msg or "").lower()
    if "proper utf-8" in text or "encoding" in text or "invalid bytes" in text or "invalid char" in text:
        return _WrongEncoding(line)
    if "entity" in text or "amplification" in text:
        return ForbiddenXml(line=line)
    if "document is empty" in text or "no element found" in text:
        return EmptyFile()
    if "premature end" in text or "extra content" in text or "couldn't find end" in text:
        return BrokenXml(line=line, reason="truncated")
    if "excessive depth" in text or "huge" in text:
        return BrokenXml(line=line, reason="too_deep")
    return BrokenXml(line=line, reason="malformed")
