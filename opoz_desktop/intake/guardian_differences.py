"""Differences of guardians: new, vanished, changed address, mail, telephone, name, secrecy, authority. Pure values.

Source: import-formats D3, F.6 and F.7: empty cells overwrite nothing, changed authority and new or vanished
guardians mark the child's consents for review, and nothing is withdrawn by machine.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from opoz_desktop.features.school.model import AuthorityKind, GuardianKind, Holds, Origin
from opoz_desktop.features.school.rules import Name
from opoz_desktop.kernel.base import fold

from .guardian_matching import index_of, keeps_relation, match_pairs, name_and_mail, persons
from .matching import PupilIndex, identity, somebody_else
from .person_differences import Child, PersonDifferences
from .places import Frame, Places
from .proposal import (
    NOTHING,
    About,
    Change,
    Deed,
    DoubtAnswer,
    NewGuardian,
    Pair,
    Review,
    RowKind,
    Said,
    SetAuthority,
    Side,
)
from .records import GuardianRecord, Part, PupilRef
from .rows import Draft
from .snapshot import AuthorityHere, GuardianHere, PairHere, PupilHere
from .text import lossy_equal
from .values import split_listed

IMPORT_BASIS = "import"


class GuardianDifferences:
    """Compare the pairs of a file with those of the register and add rows to a draft."""

    def __init__(self, frame: Frame, draft: Draft, of_key: Mapping[str, int], *, by_name: bool = False) -> None:
        self.frame = frame
        self._by_name = by_name
        self.found_by_name = 0
        """Pupils whose number is unknown here and whose name and birthday are those of one pupil."""
        self.draft = draft
        self._of_key = of_key
        self._pupils = {p.id: p for p in frame.here.pupils}
        self._index = PupilIndex(frame.here.pupils)
        self._guardians = {g.id: g for g in frame.here.guardians}
        self._pairs: dict[int, list[PairHere]] = defaultdict(list)
        for pair in frame.here.pairs:
            self._pairs[pair.pupil].append(pair)
        self._authority: dict[tuple[int, int], AuthorityHere] = {(a.pupil, a.guardian): a for a in frame.here.authority}
        self._places = Places(frame)
        self._names_of_new: dict[int, tuple[Name, str]] = {}
        self._people = PersonDifferences(frame, draft)

    def add(self, coming: Mapping[int, tuple[Name, str]]) -> None:
        """Add the rows of all pairs. `coming` are the names and groups of pupils that are still to come."""
        self._names_of_new = dict(coming)
        records, children, strange = self._resolve()
        numbers = persons([(child.id, record) for child, record in zip(children, records, strict=True)])
        by_pupil: dict[int, list[int]] = defaultdict(list)
        for at, child in enumerate(children):
            by_pupil[child.id].append(at)
        matched: dict[int, PairHere] = {}
        for pupil, ats in by_pupil.items():
            here = [(p, self._guardians[p.guardian]) for p in self._pairs.get(pupil, ())]
            matched |= match_pairs([(at, records[at]) for at in ats], here)
        guardian_of = self._person_guardians(records, numbers, matched)
        for pupil, ats in by_pupil.items():
            begin = len(self.draft.rows)
            for at in ats:
                self._pair(children[at], records[at], matched.get(at), guardian_of[numbers[at]])
            self._vanished(
                children[ats[0]], [records[at] for at in ats], {matched[at].id for at in ats if at in matched}
            )
            if pupil in strange:
                self._collapse(children[ats[0]], strange[pupil], begin)
        if not self._of_key:
            for pupil in self.frame.here.pupils:
                if not pupil.archived and pupil.id not in by_pupil:
                    self.draft.count("pupil_without_row", pupil.id)

    # whose row it is

    def _resolve(self) -> tuple[list[GuardianRecord], list[Child], dict[int, GuardianRecord]]:
        records: list[GuardianRecord] = []
        children: list[Child] = []
        strange: dict[int, GuardianRecord] = {}
        unknown: set[PupilRef] = set()
        cache: dict[PupilRef, Child | None] = {}
        for record in self.frame.reading.guardians:
            if record.pupil not in cache:
                cache[record.pupil] = self._child(record.pupil)
            child = cache[record.pupil]
            if child is None:
                if record.pupil not in unknown:
                    unknown.add(record.pupil)
                    self._unknown(record)
                continue
            if child.known is not None and child.known.archived and not self._of_key:
                self.draft.count("guardian_of_former_pupil")
                continue
            if child.id in self.draft.doubtful:
                self.draft.count("guardian_of_doubtful_pupil")
                continue
            if child.known is not None and self._is_strange(record.pupil, child.known):
                strange.setdefault(child.id, record)
            records.append(record)
            children.append(child)
        return records, children, strange

    def _child(self, ref: PupilRef) -> Child | None:
        if ref.number and ref.number in self._of_key:
            return self._child_of(self._of_key[ref.number])
        if ref.number and (here := self._index.by_number(ref.number, may_lack_zeros=True)):
            return self._child_of(here.id)
        key = identity(_name_of(ref), ref.born_on)
        found = [p for p in self._index.name.get(key, ()) if not p.archived] if key else []
        if len(found) != 1:
            return None
        if ref.number:
            # Numbers of another administration system: only when a person says so.
            self.found_by_name += 1
            if not self._by_name:
                return None
        return self._child_of(found[0].id)

    def _child_of(self, pupil: int) -> Child:
        here = self._pupils.get(pupil)
        if here is None:
            name, group = self._names_of_new.get(pupil, (Name(), ""))
            return Child(pupil, name, group, "", None)
        return Child(pupil, here.name, self._places.name(self._places.home(pupil, year=False)), here.number, here)

    def _is_strange(self, ref: PupilRef, here: PupilHere) -> bool:
        """Tell whether the row names another child than the one with its number."""
        name = _name_of(ref)
        return bool(name.called or name.kernel) and somebody_else(name, ref.born_on, here) and not _lossy(name, here)

    def _unknown(self, record: GuardianRecord) -> None:
        ref = record.pupil
        self.draft.row(
            RowKind.DOUBT,
            About.GUARDIAN,
            "unknown_pupil",
            _name_of(ref),
            "",
            now=NOTHING,
            then=Said("unknown_pupil", (ref.number,)),
            ticked=False,
            number=ref.number,
            line=record.line,
            subject=record.name.full,
            sides=(Side("number", "", ref.number),),
            options=(DoubtAnswer.LATER,),
        )

    def _collapse(self, child: Child, record: GuardianRecord, begin: int) -> None:
        """Make one doubt of all rows of a child whose number and name do not agree."""
        mine = [r for r in self.draft.rows[begin:] if r.kind != RowKind.EQUAL]
        del self.draft.rows[begin:]
        if not mine:
            return
        name = _name_of(record.pupil)
        self.draft.row(
            RowKind.DOUBT,
            About.GUARDIAN,
            "other_name",
            child.name,
            child.group,
            now=Said("text", (child.name.full,)),
            then=Said("text", (name.full,)),
            ticked=False,
            pupils=(child.id,),
            number=child.number,
            line=record.line,
            sides=(Side("number", child.number, record.pupil.number), Side("name", child.name.full, name.full)),
            options=(DoubtAnswer.SAME, DoubtAnswer.LATER),
            answers=((DoubtAnswer.SAME, tuple(d for r in mine for d in r.deeds)),),
        )

    # who it is

    def _person_guardians(
        self, records: list[GuardianRecord], numbers: list[int], matched: Mapping[int, PairHere]
    ) -> dict[int, int]:
        """Return for each person of the file a guardian id: known, or below zero for one to come."""
        found: dict[int, int] = {}
        for at, pair in sorted(matched.items()):
            found.setdefault(numbers[at], pair.guardian)
        everybody = index_of(self.frame.here.guardians)
        taken = set(found.values())
        for at, record in enumerate(records):
            number = numbers[at]
            if number in found:
                continue
            known: list[GuardianHere] = []
            if record.source_key:
                known = everybody.get(("key", record.source_key), [])
            if not known and (key := name_and_mail(record)) is not None:
                known = everybody.get(key, [])
            known = [g for g in known if g.id not in taken]
            found[number] = known[0].id if len(known) == 1 else -number - 1
        return found

    def _pair(self, child: Child, record: GuardianRecord, pair: PairHere | None, guardian: int) -> None:
        if pair is None:
            self._new_pair(child, record, guardian)
            return
        here = self._guardians[pair.guardian]
        before = len(self.draft.rows)
        self._people.compare(child, record, here)
        deeds: list[Deed] = []
        if pair.ended_on is not None:
            deeds = [Change("guardianship", pair.id, (("ended_on", pair.ended_on),), (("ended_on", None),))]
            deeds.append(Review(child.id))
            self._row(
                RowKind.NEW, About.GUARDIAN, "guardian_back", child, record, then=_who(record), deeds=deeds, review=True
            )
        self._relation(child, record, pair)
        self._holds(child, record, pair, here)
        if len(self.draft.rows) == before:
            self._row(RowKind.EQUAL, About.GUARDIAN, "equal", child, record, ticked=False)

    def _new_pair(self, child: Child, record: GuardianRecord, guardian: int) -> None:
        deeds: list[Deed] = [NewGuardian(guardian, record)] if guardian < 0 else []
        deeds.append(Pair(child.id, guardian, record.relation, record.position))
        deeds.append(SetAuthority(child.id, guardian, record.holds or Holds.UNKNOWN, authority_kind(record), None))
        had = any(p.ended_on is None for p in self._pairs.get(child.id, ()))
        if had:
            deeds.append(Review(child.id))
        self._row(RowKind.NEW, About.GUARDIAN, "guardian", child, record, then=_who(record), deeds=deeds, review=had)
        if guardian > 0:
            self._people.compare(child, record, self._guardians[guardian])

    def _vanished(self, child: Child, records: list[GuardianRecord], seen: set[int]) -> None:
        """Add guardians that the file no longer has; a row without room for them says nothing about them."""
        room = max(r.blocks for r in records)
        if room and len(records) >= room:
            return
        day = self.frame.counts_from
        for pair in self._pairs.get(child.id, ()):
            if pair.ended_on is not None or pair.id in seen or pair.origin == Origin.HAND:
                continue
            guardian = self._guardians[pair.guardian]
            deeds: list[Deed] = [Change("guardianship", pair.id, (("ended_on", None),), (("ended_on", day),))]
            standing = self._authority.get((child.id, pair.guardian))
            if standing is not None and standing.until is None:
                deeds.append(Change("authority", standing.id, (("until", None),), (("until", day),)))
            deeds.append(Review(child.id))
            self.draft.row(
                RowKind.LEFT,
                About.GUARDIAN,
                "guardian_gone",
                child.name,
                child.group,
                now=Said("guardian", (pair.relation, guardian.name.formal)),
                then=Said("not_in_file"),
                remark=Said("review"),
                subject=guardian.name.formal,
                pupils=(child.id,),
                number=child.number,
                deeds=deeds,
            )

    # what changed between child and guardian

    def _relation(self, child: Child, record: GuardianRecord, pair: PairHere) -> None:
        if not record.relation or fold(record.relation) == fold(pair.relation):
            return
        change = Change("guardianship", pair.id, (("relation", pair.relation),), (("relation", record.relation),))
        if not pair.relation:
            self.draft.automatic.append(change)
        elif keeps_relation(self.frame.reading.kind.source):
            self._row(
                RowKind.CHANGED,
                About.GUARDIAN,
                "relation",
                child,
                record,
                now=Said("text", (pair.relation,)),
                then=Said("text", (record.relation,)),
                deeds=[change],
            )

    def _holds(self, child: Child, record: GuardianRecord, pair: PairHere, here: GuardianHere) -> None:
        """Compare authority: an empty cell says nothing, and what a person recorded from a paper stays unticked."""
        if Part.AUTHORITY not in self.frame.reading.tells or record.holds in {None, Holds.UNKNOWN}:
            return
        standing = self._authority.get((child.id, pair.guardian))
        now = standing.holds if standing else Holds.UNKNOWN
        if record.holds is None or record.holds == now:
            return
        by_hand = standing is not None and standing.basis not in {"", IMPORT_BASIS} and standing.holds != Holds.UNKNOWN
        closes = standing.id if standing is not None and standing.until is None else 0
        deeds: list[Deed] = [
            SetAuthority(child.id, pair.guardian, record.holds, authority_kind(record), self.frame.counts_from, closes),
            Review(child.id),
        ]
        relation = pair.relation or record.relation
        self.draft.row(
            RowKind.CHANGED,
            About.AUTHORITY,
            "authority",
            child.name,
            child.group,
            now=Said(f"authority_{now.value}", (relation,)),
            then=Said(f"authority_{record.holds.value}", (relation,)),
            remark=Said("recorded_by_hand") if by_hand else Said("review"),
            ticked=not by_hand,
            subject=here.name.formal,
            pupils=(child.id,),
            number=child.number,
            line=record.line,
            deeds=deeds,
        )

    def _row(
        self,
        kind: RowKind,
        about: About,
        facet: str,
        child: Child,
        record: GuardianRecord,
        *,
        now: Said = NOTHING,
        then: Said = NOTHING,
        deeds: list[Deed] | None = None,
        review: bool = False,
        ticked: bool = True,
    ) -> None:
        self.draft.row(
            kind,
            about,
            facet,
            child.name,
            child.group,
            now=now,
            then=then,
            remark=Said("review") if review else None,
            ticked=ticked,
            subject=record.name.formal,
            pupils=(child.id,),
            number=child.number,
            line=record.line,
            deeds=deeds or [],
        )


def authority_kind(record: GuardianRecord) -> AuthorityKind:
    """Return the kind of authority that a relation speaks of (BW 1:245: parental authority or guardianship)."""
    if record.kind == GuardianKind.INSTITUTION:
        return AuthorityKind.INSTITUTION
    relation = fold(record.relation)
    if "pleeg" in relation and "voogd" in relation:
        return AuthorityKind.FOSTER_GUARDIANSHIP
    return AuthorityKind.GUARDIANSHIP if "voogd" in relation else AuthorityKind.PARENTAL


def _name_of(ref: PupilRef) -> Name:
    if ref.whole_name and not ref.surname:
        first, prefix, surname = split_listed(ref.whole_name)
        return Name(ref.first_name or first, prefix, surname)
    return Name(ref.first_name, "", ref.surname)


def _lossy(name: Name, here: PupilHere) -> bool:
    return "?" in name.full and (
        lossy_equal(name.called, here.name.called) or lossy_equal(name.kernel, f"{here.prefix} {here.surname}".strip())
    )


def _who(record: GuardianRecord) -> Said:
    return Said("guardian", (record.relation, record.name.formal))
