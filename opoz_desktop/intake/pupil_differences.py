"""Differences of pupils: new, changed, moved to another group, left, returned, doubtful. Pure values.

Source: import-formats F.3 to F.6 and A6 (the pupil's own year wins; a future day of leaving is still a pupil).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from opoz_desktop.features.school.model import GroupKind, Origin, Sex
from opoz_desktop.kernel.days import written

from .matching import How, Match
from .names import changed_part, name_change, pace, with_parts
from .places import Frame, Places
from .proposal import NOTHING, About, Change, Deed, DoubtAnswer, NewPupil, Place, RowKind, Said, Side
from .records import Part, PupilRecord
from .rows import Draft
from .snapshot import MembershipHere, PupilHere
from .text import lossy_equal, shown

_WEAK = {Sex.UNKNOWN, Sex.NOT_SPECIFIED}
_ALL = (DoubtAnswer.SAME, DoubtAnswer.OTHER, DoubtAnswer.LATER)
_FACETS = {How.NAME: "same_name", How.CLASH: "same_key", How.DOUBLE: "double", How.SEVERAL: "several"}
Answers = tuple[tuple[DoubtAnswer, tuple[Deed, ...]], ...]


@dataclass(frozen=True, slots=True)
class _Case:
    """A pupil of the register with what the file says, and the group under which rows show it."""

    record: PupilRecord | None
    here: PupilHere
    group: str


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
        """Key of the file -> pupil id, below zero for one to come."""
        self._next = 0

    def add(self, matches: Iterable[Match]) -> None:
        """Add the rows of all matched records."""
        for match in matches:
            self._one(match)

    def absent(self) -> list[PupilHere]:
        """Return the active pupils that the file does not name."""
        return [p for p in self.frame.here.pupils if not p.archived and p.id not in self.matched]

    def add_absent(self, absent: Iterable[PupilHere]) -> None:
        """Add the leavers that are not in the file any more."""
        for pupil in absent:
            self._left(pupil, None)

    def _one(self, match: Match) -> None:
        record, here = match.record, match.here
        if here is not None:
            self.matched.add(here.id)
        if self._gone(record):
            if here is not None and match.how != How.DOUBLE:
                self._left(here, record.left_on or self.frame.counts_from)
            else:
                self.draft.count("unknown_leaver")
            return
        if here is None:
            self._new(record)
            return
        self._known_as(record, here.id)
        if match.how in {How.DOUBLE, How.CLASH, How.SEVERAL} or (match.how == How.NAME and not self._trust_names):
            self._doubt(match, record, here)
            return
        self._same(record, here)

    def _gone(self, record: PupilRecord) -> bool:
        if record.historical:
            return record.left_on is None or record.left_on <= max(self.frame.counts_from, self.frame.today)
        return record.left_on is not None and record.left_on <= self.frame.counts_from

    def _known_as(self, record: PupilRecord, pupil: int) -> None:
        if record.key:
            self.of_key.setdefault(record.key, pupil)

    def _row(
        self,
        kind: RowKind,
        facet: str,
        case: _Case,
        *,
        now: Said = NOTHING,
        then: Said = NOTHING,
        about: About = About.PUPIL,
        remark: Said | None = None,
        ticked: bool = True,
        deeds: Sequence[Deed] = (),
        sides: tuple[Side, ...] = (),
        options: tuple[DoubtAnswer, ...] = (),
        answers: Answers = (),
    ) -> None:
        here = case.here
        self.draft.row(
            kind,
            about,
            facet,
            here.name,
            case.group,
            now=now,
            then=then,
            remark=remark,
            ticked=ticked,
            pupils=(here.id,),
            number=here.number,
            line=case.record.line if case.record else 0,
            deeds=deeds,
            sides=sides,
            options=options,
            answers=answers,
        )

    # new pupils

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
        enrolled = written(record.enrolled_on)
        self.draft.row(
            RowKind.NEW,
            About.PUPIL,
            "new",
            record.name,
            record.group,
            then=Said("since", (enrolled,)) if enrolled else Said("new_pupil"),
            remark=None if record.group else Said("without_group"),
            pupils=(pupil,),
            number=record.key,
            line=record.line,
            deeds=deeds,
        )

    def _since(self, record: PupilRecord) -> date:
        """Return the first day in the groups of the school year: its start, or the day of entering later."""
        year = self.frame.year
        later = record.enrolled_on is not None and year.starts < record.enrolled_on <= year.ends
        return record.enrolled_on if later and record.enrolled_on else year.starts

    def _move_day(self) -> date:
        return min(max(self.frame.counts_from, self.frame.year.starts), self.frame.year.ends)

    # the same child

    def _same(self, record: PupilRecord, here: PupilHere) -> None:
        latest = self.places.home(here.id, year=False)
        case = _Case(record, here, record.group or self.places.name(latest))
        before = len(self.draft.rows)
        self._key(record, here)
        if here.archived:
            self._returned(record, case)
        self._names(record, case)
        self._facts(record, case)
        if not here.archived:
            self._placed(record, case, latest)
        if len(self.draft.rows) == before:
            self._row(RowKind.EQUAL, "equal", case, ticked=False, remark=self._stays(record, here, latest))

    def _stays(self, record: PupilRecord, here: PupilHere, latest: MembershipHere | None) -> Said | None:
        """Tell of a pupil who does the year again in a group of the same name."""
        if latest is None or self.places.groups[latest.group].year >= self.frame.year.name:
            return None
        return pace(here.year_code, record.year_code)

    def _key(self, record: PupilRecord, here: PupilHere) -> None:
        """Take over a new key of a new administration system, a number where there was none, and the eckid."""
        fields: list[tuple[str, str, str]] = []
        key = record.stable_key
        if key and key != here.number and (self._new_system or not here.number):
            fields.append(("number", here.number, key))
        if record.eck_id and record.eck_id != here.eck_id:
            fields.append(("eck_id", here.eck_id, record.eck_id))
        if fields:
            self.draft.automatic.append(_change(here.id, fields))

    def _returned(self, record: PupilRecord, case: _Case) -> None:
        here, day = case.here, self._move_day()
        deeds: list[Deed] = [_change(here.id, [("archived", True, False), ("left_on", here.left_on, record.left_on)])]
        if record.group:
            deeds.append(self.places.enter(here.id, GroupKind.HOME, record.group, day))
        deeds += self.places.subgroups(here.id, record.subgroups, day)
        now = Said("left", (written(here.left_on),))
        self._row(RowKind.CHANGED, "returned", case, now=now, then=Said("pupil_again"), deeds=deeds)

    def _names(self, record: PupilRecord, case: _Case) -> None:
        now, then = name_change(record, case.here)
        if not then:
            return
        old = case.here.name
        new = with_parts(old, then)
        self._changed(
            case,
            "name",
            About.PUPIL,
            Said("text", (changed_part(old, new),)),
            Said("text", (changed_part(new, old),)),
            [Change("pupil", case.here.id, now, then)],
        )

    def _changed(self, case: _Case, facet: str, about: About, now: Said, then: Said, deeds: Sequence[Deed]) -> None:
        """Add a change; of a pupil typed in by hand it is shown as a conflict, not ticked (F.6)."""
        by_file = case.here.origin == Origin.IMPORT
        remark = None if by_file else Said("typed_here")
        self._row(
            RowKind.CHANGED, facet, case, now=now, then=then, about=about, ticked=by_file, remark=remark, deeds=deeds
        )

    def _facts(self, record: PupilRecord, case: _Case) -> None:
        here = case.here
        filled: list[tuple[str, object, object]] = []
        changed: list[tuple[str, object, object]] = []
        for field in ("given_names", "initials", "postcode", "enrolled_on"):
            old, new = getattr(here, field), getattr(record, field)
            if not new or new == old or (isinstance(new, str) and lossy_equal(new, old)):
                continue
            if not old:
                filled.append((field, old, new))
            elif not (field == "initials" and record.guessed_name):
                changed.append((field, old, new))
        if record.sex is not None and record.sex != here.sex:
            if here.sex in _WEAK and record.sex != Sex.UNKNOWN:
                filled.append(("sex", here.sex, record.sex))
            elif record.sex not in _WEAK:
                changed.append(("sex", here.sex, record.sex))
        if Part.LEAVING in self.frame.reading.tells and not here.archived and record.left_on != here.left_on:
            changed.append(("left_on", here.left_on, record.left_on))
        if record.born_on and here.born_on is None:
            filled.append(("born_on", None, record.born_on))
        elif record.born_on and record.born_on != here.born_on:
            self._birthday(record, case)
        for field, old, new in changed:
            about = About.ADDRESS if field == "postcode" else About.PUPIL
            deeds = [_change(here.id, [(field, old, new)])]
            self._changed(case, field, about, shown(field, old), shown(field, new), deeds)
        if filled:
            then = Said("filled", tuple(name for name, _, _ in filled))
            self._row(RowKind.CHANGED, "filled", case, then=then, deeds=[_change(here.id, filled)])

    def _birthday(self, record: PupilRecord, case: _Case) -> None:
        """The same key with another birthday may be another child: ask (F.1, doubtful)."""
        here = case.here
        _, deeds = self._new_deeds(record)
        self.draft.doubtful.add(here.id)
        same = (_change(here.id, [("born_on", here.born_on, record.born_on)]),)
        other = (*deeds, *self._leave_deeds(here, self.frame.counts_from))
        self._row(
            RowKind.DOUBT,
            "born_on",
            case,
            now=Said("born", (written(here.born_on),)),
            then=Said("born", (written(record.born_on),)),
            ticked=False,
            sides=self._sides(record, here),
            options=_ALL,
            answers=((DoubtAnswer.SAME, same), (DoubtAnswer.OTHER, other)),
        )

    # groups

    def _placed(self, record: PupilRecord, case: _Case, latest: MembershipHere | None) -> None:
        current = self.places.home(case.here.id, year=True)
        if Part.GROUPS not in self.frame.reading.tells:
            self._year(record, case)
        elif current is not None:
            self._within_the_year(record, case, current)
        elif latest is not None and self.places.groups[latest.group].year > self.frame.year.name:
            self.draft.count("later_year_here")
        else:
            self._next_year(record, case, self.places.name(latest))

    def _next_year(self, record: PupilRecord, case: _Case, old: str) -> None:
        """Place a pupil in the groups of a school year in which it has none yet; a name that stays is no row."""
        here, since = case.here, self._since(record)
        ending = self.places.close_earlier_years(here.id)
        deeds: list[Deed] = self.places.subgroups(here.id, record.subgroups, since)
        if record.group:
            deeds += [*ending, self.places.enter(here.id, GroupKind.HOME, record.group, since)]
        if record.year_code and record.year_code != here.year_code:
            deeds.append(_change(here.id, [("year_code", here.year_code, record.year_code)]))
        now = Said("group", (old,)) if old else NOTHING
        if record.group and record.group != old:
            remark = pace(here.year_code, record.year_code) if old else None
            then = Said("group", (record.group,))
            self._row(RowKind.MOVED, "group", case, now=now, then=then, remark=remark, deeds=deeds)
            return
        self.draft.automatic += deeds
        if not record.group and ending:
            self._row(RowKind.MOVED, "no_group", case, now=now, then=Said("without_group"), deeds=ending)

    def _within_the_year(self, record: PupilRecord, case: _Case, current: MembershipHere) -> None:
        here, old, day = case.here, self.places.name(current), self._move_day()
        if subs := self.places.subgroups(here.id, record.subgroups, day):
            self._row(RowKind.CHANGED, "subgroups", case, then=Said("subgroups", record.subgroups), deeds=subs)
        if record.group == old:
            self._year(record, case)
            return
        ending = self.places.end(current, day - timedelta(days=1))
        now = Said("group", (old,))
        if not record.group:
            self._row(
                RowKind.DOUBT,
                "no_group",
                case,
                now=now,
                then=Said("without_group"),
                ticked=False,
                sides=self._sides(record, here),
                options=(DoubtAnswer.SAME, DoubtAnswer.LATER),
                answers=((DoubtAnswer.SAME, (ending,)),),
            )
            return
        deeds = [ending, self.places.enter(here.id, GroupKind.HOME, record.group, day)]
        if record.year_code and record.year_code != here.year_code:
            deeds.append(_change(here.id, [("year_code", here.year_code, record.year_code)]))
        from_old = _Case(record, here, old)
        self._row(RowKind.MOVED, "group", from_old, now=now, then=Said("group", (record.group,)), deeds=deeds)

    def _year(self, record: PupilRecord, case: _Case) -> None:
        old, new = case.here.year_code, record.year_code
        if new and new != old:
            deeds = [_change(case.here.id, [("year_code", old, new)])]
            self._row(
                RowKind.CHANGED, "year_code", case, now=Said("year", (old,)), then=Said("year", (new,)), deeds=deeds
            )

    # doubt

    def _doubt(self, match: Match, record: PupilRecord, here: PupilHere) -> None:
        _, fresh = self._new_deeds(record)
        ambiguous = match.how in {How.DOUBLE, How.SEVERAL}
        leave = [] if here.archived or ambiguous else self._leave_deeds(here, self.frame.counts_from)
        now, then = name_change(record, here)
        fields: list[tuple[str, object, object]] = [(n, o, t) for (n, o), (_, t) in zip(now, then, strict=True)]
        if record.stable_key and record.stable_key != here.number:
            fields.append(("number", here.number, record.stable_key))
        if record.eck_id and record.eck_id != here.eck_id:
            fields.append(("eck_id", here.eck_id, record.eck_id))
        if here.archived:
            fields += [("archived", True, False), ("left_on", here.left_on, record.left_on)]
        same: list[Deed] = [_change(here.id, fields)] if fields else []
        if record.group and not self.places.home(here.id, year=True):
            same += self.places.close_earlier_years(here.id)
            same.append(self.places.enter(here.id, GroupKind.HOME, record.group, self._since(record)))
        home = self.places.name(self.places.home(here.id, year=False))
        self.draft.row(
            RowKind.DOUBT,
            About.PUPIL,
            _FACETS[match.how],
            record.name,
            record.group or home,
            now=Said("name_and_key", (here.name.kernel or here.name.called, here.number)),
            then=Said("name_and_key", (record.name.kernel or record.name.called, record.key)),
            pupils=(here.id,),
            number=record.key,
            line=record.line,
            ticked=False,
            sides=self._sides(record, here),
            options=(DoubtAnswer.OTHER, DoubtAnswer.LATER) if ambiguous else _ALL,
            answers=((DoubtAnswer.SAME, tuple(same)), (DoubtAnswer.OTHER, (*fresh, *leave))),
        )
        self.draft.doubtful.add(here.id)

    def _sides(self, record: PupilRecord, here: PupilHere) -> tuple[Side, ...]:
        home = self.places.name(self.places.home(here.id, year=False))
        return (
            Side("first_name", here.name.called, record.name.called),
            Side("surname", f"{here.prefix} {here.surname}".strip(), f"{record.prefix} {record.surname}".strip()),
            Side("born_on", written(here.born_on), written(record.born_on)),
            Side("group", home, record.group),
            Side("number", here.number, record.key),
            Side("postcode", here.postcode, record.postcode),
        )

    # leaving

    def _leave_deeds(self, here: PupilHere, day: date) -> list[Deed]:
        fields: list[tuple[str, object, object]] = []
        if here.left_on != day:
            fields.append(("left_on", here.left_on, day))
        if day <= max(self.frame.counts_from, self.frame.today) and not here.archived:
            fields.append(("archived", False, True))
        return [_change(here.id, fields), *self.places.close(here.id, day)] if fields else []

    def _left(self, here: PupilHere, day: date | None) -> None:
        """Add a leaver; consents and everything else stay (F.5). `day` None: the file does not say when.

        Then it is the day the register knows, else the end of the school year in which the pupil last had a
        group, if that year is over. Without either the row waits for a person.
        """
        remark: Said | None = Said("retention_starts")
        ticked = True
        known = day is not None
        if day is None:
            year_end = self.places.last_year_end(here.id)
            if here.left_on is not None and here.left_on <= self.frame.counts_from:
                day, known = here.left_on, True
            elif year_end is not None:
                day, known = year_end, True
            else:
                day, remark, ticked = self.frame.counts_from, Said("left_date_missing"), False
            if here.origin == Origin.HAND:
                remark, ticked = Said("typed_here"), False
        deeds = self._leave_deeds(here, day)
        case = _Case(None, here, self.places.name(self.places.home(here.id, year=False)))
        then = Said("signed_out", (written(day),)) if known else Said("not_in_file")
        if not deeds:
            self._row(RowKind.EQUAL, "equal", case, ticked=False)
        elif here.archived:
            self._row(
                RowKind.CHANGED, "left_on", case, now=Said("left", (written(here.left_on),)), then=then, deeds=deeds
            )
        else:
            self._row(
                RowKind.LEFT, "left", case, now=Said("enrolled"), then=then, remark=remark, ticked=ticked, deeds=deeds
            )


def _change(pupil: int, fields: Sequence[tuple[str, object, object]]) -> Change:
    """Return the deed that sets columns of a pupil: (column, now, then)."""
    return Change("pupil", pupil, tuple((f, o) for f, o, _ in fields), tuple((f, n) for f, _, n in fields))
