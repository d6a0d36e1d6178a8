"""Differences of pupils: new, changed, moved to another group, left, returned, doubtful. Pure values.

Source: import-formats F.3 to F.6 and A6 (the pupil's own year wins; a future day of leaving is still a pupil).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from opoz_desktop.features.school.model import GroupKind, Origin, Sex
from opoz_desktop.features.school.rules import Name
from opoz_desktop.kernel.clock import SchoolYearSpan

from .matching import How, Match
from .proposal import (
    NOTHING,
    About,
    Change,
    Deed,
    DoubtAnswer,
    NewPupil,
    Place,
    RowKind,
    Said,
    Side,
)
from .records import Part, PupilRecord, Reading
from .rows import Draft
from .snapshot import GroupHere, MembershipHere, PupilHere, Snapshot
from .text import dutch, lossy_equal, shown

_WEAK = {Sex.UNKNOWN, Sex.NOT_SPECIFIED}


@dataclass(frozen=True, slots=True)
class Frame:
    """What all differences of one comparison share."""

    reading: Reading
    here: Snapshot
    year: SchoolYearSpan
    counts_from: date
    today: date
    whole_file: bool
    """The file speaks of the whole school, so who is not in it has left."""


class Places:
    """Which groups pupils are in, and what moving them takes."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self.groups: dict[int, GroupHere] = {g.id: g for g in frame.here.groups}
        self._of: dict[int, list[MembershipHere]] = defaultdict(list)
        for membership in frame.here.memberships:
            self._of[membership.pupil].append(membership)
        self._named = {(g.kind, g.name) for g in frame.reading.groups}

    def home(self, pupil: int, *, year: bool) -> MembershipHere | None:
        """Return the open home group, in the year of the file or (else) the latest of any year."""
        found = [
            m
            for m in self._of.get(pupil, ())
            if self.groups[m.group].kind == GroupKind.HOME
            and (not year or (self.groups[m.group].year == self._frame.year.name and m.until is None))
        ]
        return found[-1] if found else None

    def name(self, membership: MembershipHere | None) -> str:
        return self.groups[membership.group].name if membership else ""

    def last_year_end(self, pupil: int) -> date | None:
        """Return the end of the last school year in which a pupil had a group, if that is before the file's."""
        membership = self.home(pupil, year=False)
        if membership is None:
            return None
        ends = self.groups[membership.group].year_ends
        return ends if ends < self._frame.year.starts else None

    def close(self, pupil: int, until: date) -> list[Deed]:
        """Return the deeds that end all open memberships, each within its own school year."""
        return [self._end(m, until) for m in self._of.get(pupil, ()) if m.until is None]

    def close_earlier_years(self, pupil: int) -> list[Deed]:
        """Return the deeds that end memberships of earlier school years at the end of those years."""
        starts = self._frame.year.starts
        return [
            self._end(m, self.groups[m.group].year_ends)
            for m in self._of.get(pupil, ())
            if m.until is None and self.groups[m.group].year_ends < starts
        ]

    def enter(self, pupil: int, kind: GroupKind, group: str, since: date) -> Deed:
        """Return the deed that puts a pupil in a group; one it was in before this year is opened again."""
        for m in self._of.get(pupil, ()):
            there = self.groups[m.group]
            if there.year == self._frame.year.name and there.kind == kind and there.name == group:
                return Change("membership", m.id, (("until", m.until),), (("until", None),))
        return Place(pupil, kind, group, since)

    def subgroups(self, pupil: int, wanted: Sequence[str], since: date) -> list[Deed]:
        """Return the deeds for subgroups; one that the file does not name at all is left alone."""
        open_here = {
            self.groups[m.group].name: m
            for m in self._of.get(pupil, ())
            if m.until is None
            and self.groups[m.group].kind == GroupKind.SUB
            and self.groups[m.group].year == self._frame.year.name
        }
        deeds = [self.enter(pupil, GroupKind.SUB, name, since) for name in wanted if name not in open_here]
        for name, membership in open_here.items():
            if name not in wanted and (GroupKind.SUB, name) in self._named:
                deeds.append(self._end(membership, since - timedelta(days=1)))
        return deeds

    def _end(self, membership: MembershipHere, until: date) -> Deed:
        day = max(min(until, self.groups[membership.group].year_ends), membership.since)
        return Change("membership", membership.id, (("until", None),), (("until", day),))


class PupilDifferences:
    """Compare pupils one by one and add rows and deeds to a draft."""

    def __init__(self, frame: Frame, draft: Draft, *, new_system: bool, trust_names: bool) -> None:
        self.frame = frame
        self.draft = draft
        self.places = Places(frame)
        self._new_system = new_system
        self._trust_names = trust_names
        self.matched: set[int] = set()
        """Ids of the pupils that the file names."""
        self.of_key: dict[str, int] = {}
        """Key of the file -> pupil id."""
        self._next = 0

    def add(self, matches: Iterable[Match]) -> None:
        """Add the rows of all matched records."""
        for match in matches:
            self._one(match)

    def _one(self, match: Match) -> None:
        record, here = match.record, match.here
        if here is not None:
            self.matched.add(here.id)
        if self._gone(record):
            if here is not None and match.how != How.DOUBLE:
                self._left(here, record.left_on or self.frame.counts_from, dated=True)
            else:
                self.draft.count("unknown_leaver")
            return
        if here is None:
            self._new(record)
            return
        self._known_as(record, here.id)
        if match.how in {How.DOUBLE, How.CLASH, How.SEVERAL} or (match.how == How.NAME and not self._trust_names):
            self._doubt(match)
            return
        self._same(record, here)

    def _gone(self, record: PupilRecord) -> bool:
        if record.historical:
            return record.left_on is None or record.left_on <= max(self.frame.counts_from, self.frame.today)
        return record.left_on is not None and record.left_on <= self.frame.counts_from

    def _known_as(self, record: PupilRecord, pupil: int) -> None:
        if record.key:
            self.of_key.setdefault(record.key, pupil)

    # new

    def _new_deeds(self, record: PupilRecord) -> tuple[int, list[Deed]]:
        self._next -= 1
        deeds: list[Deed] = [NewPupil(self._next, record)]
        since = self._since(record)
        if record.group:
            deeds.append(Place(self._next, GroupKind.HOME, record.group, since))
        deeds += [Place(self._next, GroupKind.SUB, name, since) for name in record.subgroups]
        return self._next, deeds

    def _new(self, record: PupilRecord) -> None:
        pupil, deeds = self._new_deeds(record)
        self._known_as(record, pupil)
        enrolled = dutch(record.enrolled_on)
        then = Said("since", (enrolled,)) if enrolled else Said("new_pupil")
        remark = None if record.group else Said("without_group")
        self.draft.row(
            RowKind.NEW, About.PUPIL, "new", record.name, record.group, then=then, remark=remark, pupils=(pupil,),
            number=record.key, line=record.line, deeds=deeds,
        )  # fmt: skip

    def _since(self, record: PupilRecord) -> date:
        year = self.frame.year
        start = year.starts
        if record.enrolled_on and start < record.enrolled_on <= year.ends:
            return record.enrolled_on
        return start

    def _move_day(self) -> date:
        return min(max(self.frame.counts_from, self.frame.year.starts), self.frame.year.ends)

    # the same child

    def _same(self, record: PupilRecord, here: PupilHere) -> None:
        name = here.name
        home = self.places.home(here.id, year=False)
        group = record.group or self.places.name(home)
        before = len(self.draft.rows)
        self._key(record, here)
        if here.archived:
            self._returned(record, here, group)
        self._names(record, here, group)
        self._facts(record, here, group)
        self._placed(record, here, name, group)
        if len(self.draft.rows) == before:
            self.draft.row(
                RowKind.EQUAL, About.PUPIL, "equal", name, group, pupils=(here.id,), number=here.number, ticked=False,
                remark=self._stays(record, here, home),
            )  # fmt: skip

    def _stays(self, record: PupilRecord, here: PupilHere, home: MembershipHere | None) -> Said | None:
        """Tell of a pupil who does the year again in a group of the same name."""
        if home is None or self.places.groups[home.group].year >= self.frame.year.name:
            return None
        return _pace(here.year_code, record.year_code)

    def _key(self, record: PupilRecord, here: PupilHere) -> None:
        """Take over a new key of a new administration system, a number where there was none, and the eckid."""
        now: list[tuple[str, str]] = []
        then: list[tuple[str, str]] = []
        key = record.stable_key
        if key and key != here.number and (self._new_system or not here.number):
            now.append(("number", here.number))
            then.append(("number", key))
        if record.eck_id and record.eck_id != here.eck_id:
            now.append(("eck_id", here.eck_id))
            then.append(("eck_id", record.eck_id))
        if then:
            self.draft.automatic.append(Change("pupil", here.id, tuple(now), tuple(then)))

    def _returned(self, record: PupilRecord, here: PupilHere, group: str) -> None:
        deeds: list[Deed] = [
            Change("pupil", here.id, (("archived", True), ("left_on", here.left_on)), (("archived", False), ("left_on", record.left_on)))
        ]  # fmt: skip
        if record.group:
            deeds.append(self.places.enter(here.id, GroupKind.HOME, record.group, self._move_day()))
        deeds += self.places.subgroups(here.id, record.subgroups, self._move_day())
        self.draft.row(
            RowKind.CHANGED, About.PUPIL, "returned", here.name, group, now=Said("left", (dutch(here.left_on),)),
            then=Said("pupil_again"), pupils=(here.id,), number=here.number, line=record.line, deeds=deeds,
        )  # fmt: skip

    def _names(self, record: PupilRecord, here: PupilHere, group: str) -> None:
        now, then = name_change(record, here)
        if not then:
            return
        old = here.name
        new = _with(old, then)
        self.draft.row(
            RowKind.CHANGED, About.PUPIL, "name", old, group, now=Said("text", (_changed_part(old, new),)),
            then=Said("text", (_changed_part(new, old),)), pupils=(here.id,), number=here.number, line=record.line,
            ticked=here.origin == Origin.IMPORT,
            remark=None if here.origin == Origin.IMPORT else Said("typed_here"),
            deeds=[Change("pupil", here.id, now, then)],
        )  # fmt: skip

    def _facts(self, record: PupilRecord, here: PupilHere, group: str) -> None:
        filled: list[tuple[str, object, object]] = []
        changed: list[tuple[str, object, object, About]] = []
        for field, there, about in (
            ("given_names", record.given_names, About.PUPIL),
            ("initials", record.initials, About.PUPIL),
            ("postcode", record.postcode, About.ADDRESS),
            ("enrolled_on", record.enrolled_on, About.PUPIL),
        ):
            old = getattr(here, field)
            if not there or there == old or (isinstance(there, str) and lossy_equal(there, old)):
                continue
            if not old:
                filled.append((field, old, there))
            elif not (field == "initials" and record.guessed_name):
                changed.append((field, old, there, about))
        if record.sex is not None and record.sex != here.sex:
            if here.sex in _WEAK and not (record.sex == Sex.UNKNOWN):
                filled.append(("sex", here.sex, record.sex))
            elif record.sex not in _WEAK:
                changed.append(("sex", here.sex, record.sex, About.PUPIL))
        if Part.LEAVING in self.frame.reading.tells and not here.archived and record.left_on != here.left_on:
            changed.append(("left_on", here.left_on, record.left_on, About.PUPIL))
        if record.born_on and record.born_on != here.born_on:
            if here.born_on is None:
                filled.append(("born_on", None, record.born_on))
            else:
                self._birthday(record, here, group)
        for field, old, there, about in changed:
            self.draft.row(
                RowKind.CHANGED, about, field, here.name, group, now=shown(field, old), then=shown(field, there),
                pupils=(here.id,), number=here.number, line=record.line, ticked=here.origin == Origin.IMPORT,
                remark=None if here.origin == Origin.IMPORT else Said("typed_here"),
                deeds=[Change("pupil", here.id, ((field, old),), ((field, there),))],
            )  # fmt: skip
        if filled:
            self.draft.row(
                RowKind.CHANGED, About.PUPIL, "filled", here.name, group,
                then=Said("filled", tuple(name for name, _, _ in filled)), pupils=(here.id,), number=here.number,
                line=record.line,
                deeds=[Change("pupil", here.id, tuple((n, o) for n, o, _ in filled), tuple((n, t) for n, _, t in filled))],
            )  # fmt: skip

    def _birthday(self, record: PupilRecord, here: PupilHere, group: str) -> None:
        """The same key with another birthday may be another child: ask (F.1, doubtful)."""
        same: list[Deed] = [Change("pupil", here.id, (("born_on", here.born_on),), (("born_on", record.born_on),))]
        _, deeds = self._new_deeds(record)
        other = [*deeds, *self._leave_deeds(here, self.frame.counts_from)]
        self.draft.doubtful.add(here.id)
        self.draft.row(
            RowKind.DOUBT, About.PUPIL, "born_on", here.name, group, now=Said("born", (dutch(here.born_on),)),
            then=Said("born", (dutch(record.born_on),)), pupils=(here.id,), number=here.number, line=record.line,
            ticked=False, sides=self._sides(record, here),
            options=(DoubtAnswer.SAME, DoubtAnswer.OTHER, DoubtAnswer.LATER),
            answers=((DoubtAnswer.SAME, tuple(same)), (DoubtAnswer.OTHER, tuple(other))),
        )  # fmt: skip

    # groups

    def _placed(self, record: PupilRecord, here: PupilHere, name: Name, group: str) -> None:
        if Part.GROUPS not in self.frame.reading.tells or here.archived:
            if not here.archived:
                self._year(record, here, group)
            return
        current = self.places.home(here.id, year=True)
        if current is not None:
            self._within_the_year(record, here, name, group, current)
            return
        latest = self.places.home(here.id, year=False)
        old = self.places.name(latest)
        if latest is not None and self.places.groups[latest.group].year > self.frame.year.name:
            self.draft.count("later_year_here")
            return
        since = self._since(record)
        deeds = self.places.close_earlier_years(here.id) if record.group else []
        if record.group:
            deeds.append(self.places.enter(here.id, GroupKind.HOME, record.group, since))
        deeds += self.places.subgroups(here.id, record.subgroups, since)
        if record.year_code and record.year_code != here.year_code:
            deeds.append(Change("pupil", here.id, (("year_code", here.year_code),), (("year_code", record.year_code),)))
        if record.group == old:
            self.draft.automatic += deeds
            return
        if not record.group:
            self.draft.automatic += deeds
            ending = self.places.close_earlier_years(here.id)
            if ending:
                self.draft.row(
                    RowKind.MOVED, About.PUPIL, "no_group", name, old, now=Said("group", (old,)),
                    then=Said("without_group"), pupils=(here.id,), number=here.number, line=record.line, deeds=ending,
                )  # fmt: skip
            return
        self.draft.row(
            RowKind.MOVED, About.PUPIL, "group", name, record.group, now=Said("group", (old,)) if old else NOTHING,
            then=Said("group", (record.group,)), remark=_pace(here.year_code, record.year_code) if old else None,
            pupils=(here.id,), number=here.number, line=record.line, deeds=deeds,
        )  # fmt: skip

    def _within_the_year(
        self, record: PupilRecord, here: PupilHere, name: Name, group: str, current: MembershipHere
    ) -> None:
        old = self.places.name(current)
        day = self._move_day()
        subs = self.places.subgroups(here.id, record.subgroups, day)
        if subs:
            self.draft.row(
                RowKind.CHANGED, About.PUPIL, "subgroups", name, group, then=Said("subgroups", record.subgroups),
                pupils=(here.id,), number=here.number, line=record.line, deeds=subs,
            )  # fmt: skip
        if record.group == old:
            self._year(record, here, group)
            return
        ending = [
            d
            for d in self.places.close(here.id, day - timedelta(days=1))
            if isinstance(d, Change) and d.id == current.id
        ]
        if not record.group:
            self.draft.row(
                RowKind.DOUBT, About.PUPIL, "no_group", name, old, now=Said("group", (old,)), then=Said("without_group"),
                pupils=(here.id,), number=here.number, line=record.line, ticked=False, sides=self._sides(record, here),
                options=(DoubtAnswer.SAME, DoubtAnswer.LATER), answers=((DoubtAnswer.SAME, tuple(ending)),),
            )  # fmt: skip
            return
        deeds = [*ending, self.places.enter(here.id, GroupKind.HOME, record.group, day)]
        if record.year_code and record.year_code != here.year_code:
            deeds.append(Change("pupil", here.id, (("year_code", here.year_code),), (("year_code", record.year_code),)))
        self.draft.row(
            RowKind.MOVED, About.PUPIL, "group", name, old, now=Said("group", (old,)), then=Said("group", (record.group,)),
            pupils=(here.id,), number=here.number, line=record.line, deeds=deeds,
        )  # fmt: skip

    def _year(self, record: PupilRecord, here: PupilHere, group: str) -> None:
        if record.year_code and record.year_code != here.year_code:
            self.draft.row(
                RowKind.CHANGED, About.PUPIL, "year_code", here.name, group, now=Said("year", (here.year_code,)),
                then=Said("year", (record.year_code,)), pupils=(here.id,), number=here.number, line=record.line,
                deeds=[Change("pupil", here.id, (("year_code", here.year_code),), (("year_code", record.year_code),))],
            )  # fmt: skip

    # doubt and leaving

    def _doubt(self, match: Match) -> None:
        record, here = match.record, match.here
        if here is None:
            return
        _, fresh = self._new_deeds(record)
        leave = (
            []
            if here.archived or match.how in {How.DOUBLE, How.SEVERAL}
            else self._leave_deeds(here, self.frame.counts_from)
        )
        now, then = name_change(record, here)
        if record.stable_key and record.stable_key != here.number:
            now, then = (*now, ("number", here.number)), (*then, ("number", record.stable_key))
        if record.eck_id and record.eck_id != here.eck_id:
            now, then = (*now, ("eck_id", here.eck_id)), (*then, ("eck_id", record.eck_id))
        if here.archived:
            now, then = (
                (*now, ("archived", True), ("left_on", here.left_on)),
                (*then, ("archived", False), ("left_on", record.left_on)),
            )
        same: list[Deed] = [Change("pupil", here.id, now, then)] if then else []
        if record.group and not self.places.home(here.id, year=True):
            same += self.places.close_earlier_years(here.id)
            same.append(self.places.enter(here.id, GroupKind.HOME, record.group, self._since(record)))
        options = (DoubtAnswer.SAME, DoubtAnswer.OTHER, DoubtAnswer.LATER)
        if match.how in {How.DOUBLE, How.SEVERAL}:
            options = (DoubtAnswer.OTHER, DoubtAnswer.LATER)
        facet = {How.NAME: "same_name", How.CLASH: "same_key", How.DOUBLE: "double", How.SEVERAL: "several"}[match.how]
        home = self.places.name(self.places.home(here.id, year=False))
        self.draft.row(
            RowKind.DOUBT, About.PUPIL, facet, record.name, record.group or home,
            now=Said("name_and_key", (here.name.kernel or here.name.called, here.number)),
            then=Said("name_and_key", (record.name.kernel or record.name.called, record.key)),
            pupils=(here.id,), number=record.key, line=record.line, ticked=False, sides=self._sides(record, here),
            options=options,
            answers=((DoubtAnswer.SAME, tuple(same)), (DoubtAnswer.OTHER, (*fresh, *leave))),
        )  # fmt: skip
        self.draft.doubtful.add(here.id)

    def _sides(self, record: PupilRecord, here: PupilHere) -> tuple[Side, ...]:
        home = self.places.name(self.places.home(here.id, year=False))
        return (
            Side("first_name", here.name.called, record.name.called),
            Side("surname", f"{here.prefix} {here.surname}".strip(), f"{record.prefix} {record.surname}".strip()),
            Side("born_on", dutch(here.born_on), dutch(record.born_on)),
            Side("group", home, record.group),
            Side("number", here.number, record.key),
            Side("postcode", here.postcode, record.postcode),
        )

    def _leave_deeds(self, here: PupilHere, day: date) -> list[Deed]:
        due = day <= max(self.frame.counts_from, self.frame.today)
        now: list[tuple[str, object]] = []
        then: list[tuple[str, object]] = []
        if here.left_on != day:
            now.append(("left_on", here.left_on))
            then.append(("left_on", day))
        if due and not here.archived:
            now.append(("archived", False))
            then.append(("archived", True))
        if not then:
            return []
        return [Change("pupil", here.id, tuple(now), tuple(then)), *self.places.close(here.id, day)]

    def _left(self, here: PupilHere, day: date, *, dated: bool) -> None:
        """Add a leaver; consents and everything else stay (F.5). `dated`: the file gives the day."""
        remark: Said | None = Said("retention_starts")
        ticked = True
        if not dated:
            year_end = self.places.last_year_end(here.id)
            if here.left_on is not None and here.left_on <= self.frame.counts_from:
                day = here.left_on
            elif year_end is not None:
                day = year_end
            else:
                remark, ticked = Said("left_date_missing"), False
            if here.origin == Origin.HAND:
                remark, ticked = Said("typed_here"), False
        deeds = self._leave_deeds(here, day)
        group = self.places.name(self.places.home(here.id, year=False))
        if not deeds:
            self.draft.row(
                RowKind.EQUAL,
                About.PUPIL,
                "equal",
                here.name,
                group,
                pupils=(here.id,),
                number=here.number,
                ticked=False,
            )
            return
        facet = "left_on" if here.archived else "left"
        then = Said("signed_out", (dutch(day),)) if dated or ticked else Said("not_in_file")
        self.draft.row(
            RowKind.CHANGED if here.archived else RowKind.LEFT, About.PUPIL, facet, here.name, group,
            now=Said("left", (dutch(here.left_on),)) if here.archived else Said("enrolled"), then=then, remark=remark,
            pupils=(here.id,), number=here.number, ticked=ticked, deeds=deeds,
        )  # fmt: skip

    def absent(self) -> list[PupilHere]:
        """Return the active pupils that the file does not name."""
        return [p for p in self.frame.here.pupils if not p.archived and p.id not in self.matched]

    def add_absent(self, absent: Iterable[PupilHere]) -> None:
        """Add the leavers that are not in the file any more."""
        for pupil in absent:
            self._left(pupil, self.frame.counts_from, dated=False)


def name_change(
    record: PupilRecord, here: PupilHere
) -> tuple[tuple[tuple[str, object], ...], tuple[tuple[str, object], ...]]:
    """Return (now, then) of the parts of a name that change; empty parts of the file change nothing (F.6).

    Prefix and surname go together: a surname without prefix replaces one with a prefix. Of a name that was
    guessed from one field only a difference of the whole counts.
    """
    now: list[tuple[str, object]] = []
    then: list[tuple[str, object]] = []
    whole_here = f"{here.prefix} {here.name.kernel}".strip()
    whole_there = f"{record.prefix} {record.name.kernel}".strip()
    if record.guessed_name:
        if record.first_name and not lossy_equal(record.first_name, here.name.called):
            now.append(("first_name", here.first_name))
            then.append(("first_name", record.first_name))
        surname_changes = bool(whole_there) and not lossy_equal(whole_there, whole_here)
    else:
        known = here.first_name or here.name.called
        if record.first_name and not lossy_equal(record.first_name, known):
            now.append(("first_name", here.first_name))
            then.append(("first_name", record.first_name))
        surname_changes = bool(record.surname) and (
            not lossy_equal(record.surname, here.surname) or not lossy_equal(record.prefix, here.prefix)
        )
    if surname_changes:
        for field, old, new in (("prefix", here.prefix, record.prefix), ("surname", here.surname, record.surname)):
            if old != new:
                now.append((field, old))
                then.append((field, new))
    return tuple(now), tuple(then)


def _with(name: Name, then: Iterable[tuple[str, object]]) -> Name:
    parts = {"first_name": name.first_name, "prefix": name.prefix, "surname": name.surname}
    parts.update((k, str(v)) for k, v in then if k in parts)
    return Name(parts["first_name"], parts["prefix"], parts["surname"], name.initials, name.given_names)


def _changed_part(name: Name, other: Name) -> str:
    first = name.called if name.first_name != other.first_name else ""
    family = (
        f"{name.prefix} {name.kernel}".strip() if (name.prefix, name.surname) != (other.prefix, other.surname) else ""
    )
    return f"{first} {family}".strip() or name.full


def _pace(before: str, after: str) -> Said | None:
    """Tell that a pupil stays in its year or skips one, when the school year changes."""
    if not (before.isdigit() and after.isdigit()):
        return None
    if before == after:
        return Said("repeats", (after,))
    return Said("skips", (after,)) if int(after) > int(before) + 1 else None
