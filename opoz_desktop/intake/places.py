"""What all differences of one comparison share, and which groups pupils are in. Pure values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from opoz_desktop.features.school.model import GroupKind
from opoz_desktop.kernel.clock import SchoolYearSpan

from .proposal import Change, Deed, Place
from .records import Reading
from .snapshot import GroupHere, MembershipHere, Snapshot


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
        return [self.end(m, until) for m in self._of.get(pupil, ()) if m.until is None]

    def close_earlier_years(self, pupil: int) -> list[Deed]:
        """Return the deeds that end memberships of earlier school years at the end of those years."""
        starts = self._frame.year.starts
        return [
            self.end(m, self.groups[m.group].year_ends)
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
                deeds.append(self.end(membership, since - timedelta(days=1)))
        return deeds

    def end(self, membership: MembershipHere, until: date) -> Deed:
        """Return the deed that ends a membership, within its school year and not before it began."""
        day = max(min(until, self.groups[membership.group].year_ends), membership.since)
        return Change("membership", membership.id, (("until", None),), (("until", day),))
