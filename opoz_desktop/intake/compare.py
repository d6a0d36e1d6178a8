"""Compare what a file says with the register: the differences, and when to stop and ask (F.1, F.2)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from opoz_desktop.features.school.model import GroupKind
from opoz_desktop.kernel.clock import SchoolYearSpan, school_year_of
from opoz_desktop.kernel.work import Work

from .errors import NoPupilsYet
from .guardian_differences import GuardianDifferences
from .matching import Matches, match_pupils
from .places import Frame
from .proposal import About, Change, NewGroup, NewPupil, Proposal, RowKind, Said
from .pupil_differences import PupilDifferences
from .records import Notice, Part, Question, Reading
from .rows import Draft
from .snapshot import PupilHere, Snapshot, snapshot
from .staff_differences import StaffDifferences

STOP = "stop"
GO_ON = "go_on"


def compare(work: Work, reading: Reading, answers: Mapping[str, str] | None = None) -> Proposal:
    """Compare a reading with the register; nothing is written.

    `answers` are answers to questions of an earlier comparison (code -> option). Raises NoPupilsYet for
    guardians without pupils.
    """
    return propose(reading, snapshot(work), work.today, answers or {})


def propose(reading: Reading, here: Snapshot, today: date, answers: Mapping[str, str]) -> Proposal:
    """Return the differences between a reading and a register; pure."""
    pupils_file = Part.PUPILS in reading.tells
    if not pupils_file and not here.pupils:
        raise NoPupilsYet
    year = _year(reading, here, today, pupils_file)
    counts_from = _counts_from(reading, year, today, pupils_file)
    matches = match_pupils(reading.pupils, here.pupils) if pupils_file else Matches(())
    asked = _Asked(answers)
    frame = Frame(reading, here, year, counts_from, today, whole_file=True)
    draft = Draft()
    of_key: dict[str, int] = {}
    coming = {}
    if pupils_file:
        trusted = True
        if matches.by_name * 2 > len(matches.matches) and matches.new_system:
            facts = {"by_name": matches.by_name, "by_eck": matches.by_eck}
            trusted = asked.ask("new_system", ("no", "yes"), facts) == "yes"
        elif not matches.new_system or matches.by_name:
            trusted = False
        pupils = PupilDifferences(frame, draft, new_system=matches.new_system, trust_names=trusted)
        pupils.add(matches.matches)
        absent = pupils.absent()
        frame = replace(frame, whole_file=_is_whole(frame, absent, draft, asked))
        if frame.whole_file:
            pupils.add_absent(absent)
        of_key = pupils.of_key
        _groups(frame, draft)
        _stops(frame, draft, asked)
        coming = {
            deed.pupil: (deed.record.name, deed.record.group)
            for row in draft.rows
            for deed in row.deeds
            if isinstance(deed, NewPupil)
        }
        if matches.new_system:
            draft.count("new_system")
        draft.notices.update({"repeated_pupil": matches.repeated} if matches.repeated else {})
    if Part.STAFF in reading.tells:
        StaffDifferences(frame, draft).add()
    if reading.guardians:
        by_name = answers.get("other_numbers") == "yes"
        guardians = GuardianDifferences(frame, draft, of_key, by_name=by_name)
        guardians.add(coming)
        if guardians.found_by_name:
            asked.ask("other_numbers", ("no", "yes"), {"pupils": guardians.found_by_name})
    _school(frame, draft)
    rows = tuple(replace(row, id=at) if row.id != at else row for at, row in enumerate(draft.rows))
    notices = tuple(
        Notice(code, count, tuple(draft.notice_pupils.get(code, ()))) for code, count in sorted(draft.notices.items())
    )
    brin_fits = not (reading.school.brin and here.brin) or reading.school.brin == here.brin
    return Proposal(
        kind=reading.kind,
        school_year=year,
        counts_from=counts_from,
        reference_known=reading.school.reference_date is not None,
        made_at=reading.school.made_at,
        rows=rows,
        automatic=tuple(draft.automatic),
        questions=(*reading.questions, *asked.open),
        notices=(*reading.notices, *notices),
        dropped=reading.dropped,
        stamp=here.stamp,
        pupils_now=sum(not p.archived for p in here.pupils),
        fits=brin_fits and year == school_year_of(today),
        new_system=matches.new_system,
        tells=reading.tells,
        heads=reading.heads,
        mapping=reading.mapping,
        answered=dict(answers),
    )


class _Asked:
    """Questions with their answers; a stop-and-ask that was answered "stop" stays open."""

    def __init__(self, answers: Mapping[str, str]) -> None:
        self._answers = answers
        self.open: list[Question] = []

    def ask(self, code: str, options: tuple[str, ...], facts: Mapping[str, int | str | date]) -> str:
        answer = self._answers.get(code, "")
        if answer not in options or answer == STOP:
            self.open.append(Question(code, options, dict(facts)))
            return ""
        return answer


def _year(reading: Reading, here: Snapshot, today: date, pupils_file: bool) -> SchoolYearSpan:
    if not pupils_file:
        # Guardians do not change groups: their list counts in whatever year the register stands.
        return school_year_of(today)
    if reading.school.school_year is not None:
        return reading.school.school_year
    return school_year_of(reading.school.counts_from or today)


def _counts_from(reading: Reading, year: SchoolYearSpan, today: date, pupils_file: bool) -> date:
    """Return the reference date, else the day the file was made, else today (A6)."""
    day = reading.school.counts_from
    if day is not None:
        return day
    if not pupils_file:
        return today
    return min(max(today, year.starts), year.ends)


def _is_whole(frame: Frame, absent: list[PupilHere], draft: Draft, asked: _Asked) -> bool:
    """Tell whether who is absent from the file has left the school.

    Never for a file of one group while the school has more (section 0.6). With many leavers, or fewer groups
    than the register has, a person is asked, and until then nobody leaves (F.2).
    """
    if not absent:
        return True
    active = sum(not p.archived for p in frame.here.pupils)
    there = {g.name for g in frame.reading.groups if g.kind == GroupKind.HOME}
    used = {p.group for p in frame.reading.pupils if p.group}
    known = _home_groups(frame)
    if len(known) > 1 and used and len(there & used if there else used) <= 1:
        draft.notices["one_group_only"] += 1
        return False
    share = len(absent) / active
    fewer = bool(there) and len(there) < len(known)
    if share <= frame.here.limits.leaver_share and not fewer:
        return True
    facts: dict[str, int | str | date] = {
        "absent": len(absent),
        "pupils": active,
        "percent": round(100 * share),
        "groups_there": len(there),
        "groups_here": len(known),
    }
    return asked.ask("partial_file", ("partial", "whole"), facts) == "whole"


def _home_groups(frame: Frame) -> set[str]:
    """Return the home groups of the file's year in the register, else of the last year before it."""
    homes = [g for g in frame.here.groups if g.kind == GroupKind.HOME and g.year <= frame.year.name]
    year = max((g.year for g in homes), default="")
    return {g.name for g in homes if g.year == year}


def _stops(frame: Frame, draft: Draft, asked: _Asked) -> None:
    school, here, reading = frame.reading.school, frame.here, frame.reading
    brin_differs = bool(school.brin and here.brin) and school.brin != here.brin
    if brin_differs or (
        school.brin and here.brin and school.location and here.location and school.location != here.location
    ):
        facts = {"there": f"{school.brin} {school.location}".strip(), "here": f"{here.brin} {here.location}".strip()}
        asked.ask("other_school", (STOP, GO_ON), facts)
    if here.last is not None and _older(frame):
        asked.ask(
            "older_than_last",
            (STOP, GO_ON),
            {"there": frame.counts_from, "here": here.last.counts_from, "year": frame.year.name},
        )
    named_year = school.school_year is not None
    if named_year and school.reference_date is None and frame.year != school_year_of(frame.today):
        asked.ask("no_reference_date", (STOP, GO_ON), {"year": frame.year.name})
    if len(reading.pupils) > here.limits.pupils:
        asked.ask("very_many", (STOP, GO_ON), {"pupils": len(reading.pupils), "limit": here.limits.pupils})


def _older(frame: Frame) -> bool:
    last = frame.here.last
    if last is None:
        return False
    if frame.year.name < last.school_year:
        return True
    if frame.reading.school.counts_from is None:
        return False
    if frame.counts_from != last.counts_from:
        return frame.counts_from < last.counts_from
    made = frame.reading.school.made_at
    return bool(made and last.made_at and made.date() < last.made_at.date())


def _groups(frame: Frame, draft: Draft) -> None:
    """Add the groups of the school year that the register does not have; keys play no part (F.4)."""
    known = {(g.kind, g.name): g for g in frame.here.groups if g.year == frame.year.name}
    used = {(GroupKind.HOME, p.group) for p in frame.reading.pupils if p.group and not p.historical}
    for group in frame.reading.groups:
        here = known.get((group.kind, group.name))
        if here is None:
            codes = "/".join(group.year_codes)
            draft.row(
                RowKind.NEW, About.GROUP, "group_new", group.name, group.name,
                then=Said("group_years", (codes,)) if codes else Said("subgroup"), fixed=True,
                remark=None if group.kind == GroupKind.SUB or (group.kind, group.name) in used else Said("empty_group"),
                deeds=[NewGroup(group.kind, group.name, group.year_codes, group.description)],
            )  # fmt: skip
        elif group.year_codes and group.year_codes != here.year_codes and set(group.year_codes) - set(here.year_codes):
            codes = tuple(sorted(set(group.year_codes) | set(here.year_codes)))
            draft.automatic.append(
                Change(
                    "group_of_year", here.id, (("year_codes", list(here.year_codes)),), (("year_codes", list(codes)),)
                )
            )


def _school(frame: Frame, draft: Draft) -> None:
    """Take over BRIN and location where the register has none."""
    there, here = frame.reading.school, frame.here
    if not here.school_id:
        return
    now: list[tuple[str, str]] = []
    then: list[tuple[str, str]] = []
    for field, old, new in (("brin", here.brin, there.brin), ("location_code", here.location, there.location)):
        if new and not old:
            now.append((field, old))
            then.append((field, new))
    if then and Part.PUPILS in frame.reading.tells:
        draft.automatic.append(Change("school", here.school_id, tuple(now), tuple(then)))
