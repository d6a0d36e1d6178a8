"""Differences of staff: key, then eckid, then mail (F.4); a parent among the staff is asked about (A5). Pure values."""

from __future__ import annotations

from collections import defaultdict

from opoz_desktop.features.school.model import GroupKind, Origin

from .places import Frame
from .proposal import About, Change, Deed, NewStaff, RowKind, Said, StaffGroups
from .records import StaffRecord
from .rows import Draft
from .snapshot import StaffHere
from .text import lossy_equal

PARENT_ROLE = "OUD"


class StaffDifferences:
    """Compare members of staff and their groups of the school year, and add rows to a draft."""

    def __init__(self, frame: Frame, draft: Draft) -> None:
        self.frame = frame
        self.draft = draft
        self._groups = {g.id: g for g in frame.here.groups}
        self._of: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for row, staff, group in frame.here.staff_groups:
            self._of[staff].append((row, group))
        self._named = {(g.kind, g.name) for g in frame.reading.groups}
        self._next = 0

    def add(self) -> None:
        """Add the rows of all members of staff."""
        by_key = {s.key: s for s in self.frame.here.staff if s.key}
        by_eck = {s.eck_id: s for s in self.frame.here.staff if s.eck_id}
        by_mail = {s.email.casefold(): s for s in self.frame.here.staff if s.email}
        records = self.frame.reading.staff
        other_keys = sum(1 for r in records if r.eck_id in by_eck and by_eck[r.eck_id].key != r.stable_key and r.eck_id)
        new_system = other_keys >= 2 and other_keys * 2 > len(records)
        seen: set[int] = set()
        for record in records:
            here = None if new_system else by_key.get(record.stable_key)
            here = here or by_eck.get(record.eck_id) or by_mail.get(record.email.casefold() if record.email else "")
            if here is not None and here.id in seen:
                self.draft.count("double_staff")
                continue
            if here is None:
                self._new(record)
            else:
                seen.add(here.id)
                self._same(record, here)
        if not self.frame.whole_file:
            return
        for here in self.frame.here.staff:
            if here.id not in seen and not here.archived and here.origin == Origin.IMPORT:
                self.draft.row(
                    RowKind.LEFT,
                    About.STAFF,
                    "staff_gone",
                    here.name,
                    "",
                    now=Said("in_service"),
                    then=Said("not_in_file"),
                    staff=here.id,
                    number=here.key,
                    deeds=[Change("staff", here.id, (("archived", False),), (("archived", True),))],
                )

    def _new(self, record: StaffRecord) -> None:
        self._next -= 1
        parent = PARENT_ROLE in record.roles
        deeds: list[Deed] = [NewStaff(self._next, record)]
        if record.groups:
            deeds.append(StaffGroups(self._next, record.groups, ()))
        self.draft.row(
            RowKind.NEW,
            About.STAFF,
            "staff",
            record.name,
            "",
            then=Said("groups", tuple(n for _, n in record.groups)),
            remark=Said("parent_role") if parent else None,
            ticked=not parent,
            staff=self._next,
            number=record.key,
            line=record.line,
            deeds=deeds,
        )

    def _same(self, record: StaffRecord, here: StaffHere) -> None:
        before = len(self.draft.rows)
        quiet: list[tuple[str, object, object]] = []
        if record.stable_key and record.stable_key != here.key:
            quiet.append(("key", here.key, record.stable_key))
        if record.eck_id and record.eck_id != here.eck_id:
            quiet.append(("eck_id", here.eck_id, record.eck_id))
        if record.roles and record.roles != here.roles and not record.guessed_name:
            quiet.append(("roles", list(here.roles), list(record.roles)))
        named: list[tuple[str, object, object]] = []
        for field in ("first_name", "given_names", "initials"):
            new, old = getattr(record, field), getattr(here, field)
            if new and new != old and not (record.guessed_name and old) and not lossy_equal(new, old):
                (named if old else quiet).append((field, old, new))
        whole_new = f"{record.prefix} {record.name.kernel}".strip()
        whole_old = f"{here.prefix} {here.name.kernel}".strip()
        if whole_new and whole_new != whole_old and not lossy_equal(whole_new, whole_old):
            named += [
                (f, getattr(here, f), getattr(record, f))
                for f in ("prefix", "surname")
                if getattr(here, f) != getattr(record, f)
            ]
        if quiet:
            self.draft.automatic.append(_change(here.id, quiet))
        if named:
            self.draft.row(
                RowKind.CHANGED,
                About.STAFF,
                "staff_name",
                here.name,
                "",
                now=Said("text", (here.name.full,)),
                then=Said("text", (record.name.full,)),
                staff=here.id,
                number=here.key,
                line=record.line,
                deeds=[_change(here.id, named)],
            )
        if record.email and record.email.casefold() != here.email.casefold():
            self.draft.row(
                RowKind.CHANGED,
                About.STAFF,
                "staff_email",
                here.name,
                "",
                now=Said("text", (here.email,)) if here.email else Said("nothing"),
                then=Said("text", (record.email,)),
                staff=here.id,
                number=here.key,
                line=record.line,
                deeds=[_change(here.id, [("email", here.email, record.email)])],
            )
        if here.archived:
            self.draft.row(
                RowKind.CHANGED,
                About.STAFF,
                "staff_back",
                here.name,
                "",
                now=Said("left", ("",)),
                then=Said("in_service"),
                staff=here.id,
                number=here.key,
                line=record.line,
                deeds=[_change(here.id, [("archived", True, False)])],
            )
        self._groups_of(record, here)
        if len(self.draft.rows) == before:
            self.draft.row(
                RowKind.EQUAL, About.STAFF, "equal", here.name, "", staff=here.id, number=here.key, ticked=False
            )

    def _groups_of(self, record: StaffRecord, here: StaffHere) -> None:
        now: dict[tuple[GroupKind, str], int] = {}
        for row, group in self._of.get(here.id, ()):
            if self._groups[group].year == self.frame.year.name:
                now[(self._groups[group].kind, self._groups[group].name)] = row
        add = tuple(g for g in record.groups if g not in now)
        # A group that the file does not name at all is left alone.
        remove = tuple(row for g, row in now.items() if g not in record.groups and g in self._named)
        if not add and not remove:
            return
        deed = StaffGroups(here.id, add, remove)
        if not now:
            # A new school year, or the first groups: nothing is taken away from anybody.
            self.draft.automatic.append(deed)
            return
        self.draft.row(
            RowKind.MOVED,
            About.STAFF,
            "staff_groups",
            here.name,
            "",
            now=Said("groups", tuple(n for _, n in now)),
            then=Said("groups", tuple(n for _, n in record.groups)),
            staff=here.id,
            number=here.key,
            line=record.line,
            deeds=[deed],
        )


def _change(staff: int, fields: list[tuple[str, object, object]]) -> Change:
    return Change("staff", staff, tuple((f, o) for f, o, _ in fields), tuple((f, n) for f, _, n in fields))
