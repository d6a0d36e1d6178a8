"""Deeds of the import: apply accepted differences in one Work, and take the last import back."""

from __future__ import annotations

import secrets
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Table, delete, select, update

from opoz_desktop.features.school.model import (
    Authority,
    Group,
    GroupKind,
    Guardian,
    Guardianship,
    Membership,
    Origin,
    Pupil,
    SchoolYear,
    Sex,
    Staff,
    StaffGroup,
)
from opoz_desktop.features.school.rules import Name, group_sort, search_text_of, sort_key
from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import Base
from opoz_desktop.kernel.choices import choice
from opoz_desktop.kernel.errors import NothingToUndo
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.steps import Step, Steps
from opoz_desktop.kernel.work import Work

from .answers import commands as answers
from .columns import heads_digest
from .errors import ImportTooOld, RegisterMovedOn, UnansweredQuestion
from .guardian_differences import IMPORT_BASIS
from .model import ColumnChoice, ImportBatch, ImportChange
from .proposal import (
    Change,
    Deed,
    DoubtAnswer,
    NewGroup,
    NewGuardian,
    NewPupil,
    NewStaff,
    Pair,
    Place,
    Proposal,
    Review,
    Row,
    RowKind,
    SetAuthority,
    StaffGroups,
)
from .records import Part
from .snapshot import stamp
from .trail import Trail, chunks, take_back

_NAMED = {"pupil", "guardian", "staff"}
_NAME_PARTS = ("first_name", "prefix", "surname", "initials", "given_names")


def apply(
    work: Work, proposal: Proposal, accepted: Collection[int], answers: Mapping[int, DoubtAnswer] | None = None
) -> Steps[int]:
    """Take over the accepted rows (ids) and answered doubts of a proposal; return the id of the import.

    When nothing is taken over there is no import to undo, and 0 comes back.

    One Work: a generator of Steps for `Register.run`; closing it keeps nothing. Raises UnansweredQuestion
    when the comparison stopped to ask something, and RegisterMovedOn when the register is not the one that
    was compared with.
    """
    work.require(Permission.IMPORT)
    for question in proposal.questions:
        if question.stops:
            raise UnansweredQuestion(code=question.code)
    if stamp(work) != proposal.stamp:
        raise RegisterMovedOn(kind="register")
    taken = [r for r in proposal.rows if _is_taken(r, accepted, answers or {})]
    deeds = [*proposal.automatic, *(d for r in taken for d in _deeds(r, answers or {}))]
    _remember_columns(work, proposal)
    if not deeds:
        return 0
    batch = _batch(work, proposal, taken)
    yield Step(0.05, "writing")
    phases = _Apply(work, proposal, Trail(work, batch))
    for at, phase in enumerate(phases.run(deeds), 1):
        yield Step(0.05 + 0.85 * at / _Apply.PHASES, "writing", phase)
    phases.trail.seal()
    yield Step(1.0, "writing", len(deeds), len(deeds))
    counts = Counter(f"{r.kind.value}_{r.about.value}" for r in taken)
    facts: dict[str, int | str] = {"source": proposal.kind.source.value, **counts}
    if proposal.dropped:
        facts["dropped"] = sum(proposal.dropped.values())
    work.note(AuditLine("intake.apply", f"import/{batch}", facts))
    return batch


def undo_last(work: Work) -> int:
    """Take back the last import that stands, exactly; return its id.

    Raises NothingToUndo when there is none, ImportTooOld beyond the term (choice `import.undo_days`), and
    ChangedSinceImport when something it wrote was changed or used since: then nothing is touched.
    """
    work.require(Permission.IMPORT)
    row = work.session.execute(
        select(ImportBatch.id, ImportBatch.at, ImportBatch.parts)
        .where(ImportBatch.undone_at.is_(None))
        .order_by(ImportBatch.id.desc())
        .limit(1)
    ).first()
    if row is None:
        raise NothingToUndo(reason="none")
    if Part.ANSWERS in row.parts:
        answers.undo(work, row.id)
        return row.id
    days = int(choice(work, "import.undo_days").value)
    if (work.now - row.at).days >= days:
        raise ImportTooOld(reason="too_old", days=days)
    rows = take_back(work, row.id)
    work.change(update(ImportBatch).where(ImportBatch.id == row.id).values(undone_at=work.now))
    work.note(AuditLine("intake.undo", f"import/{row.id}", {"rows": rows}))
    return row.id


def _is_taken(row: Row, accepted: Collection[int], answers: Mapping[int, DoubtAnswer]) -> bool:
    if row.kind == RowKind.EQUAL:
        return False
    if row.kind == RowKind.DOUBT:
        return bool(row.deeds_of(answers.get(row.id)))
    return row.fixed or row.id in accepted


def _deeds(row: Row, answers: Mapping[int, DoubtAnswer]) -> Sequence[Deed]:
    return row.deeds_of(answers.get(row.id)) if row.kind == RowKind.DOUBT else row.deeds


def _batch(work: Work, proposal: Proposal, taken: Sequence[Row]) -> int:
    """Write the import itself, and let go of before-images beyond the term."""
    days = int(choice(work, "import.undo_days").value)
    old = [
        i
        for i, at in work.rows(select(ImportBatch.id, ImportBatch.at).where(ImportBatch.undone_at.is_(None)))
        if (work.now - at).days >= days
    ]
    for part in chunks(old):
        work.change(delete(ImportChange).where(ImportChange.batch_id.in_(part)))
    batch = ImportBatch(
        at=work.now,
        by=work.actor.user_id,
        source=f"{proposal.kind.source.value} {proposal.kind.version}".strip(),
        parts=sorted(p.value for p in proposal.tells),
        school_year=proposal.school_year.name,
        counts_from=proposal.counts_from,
        made_at=proposal.made_at,
        counts=dict(Counter(r.kind.value for r in taken)),
    )
    work.session.add(batch)
    work.session.flush()
    return batch.id


def _remember_columns(work: Work, proposal: Proposal) -> None:
    """Keep the confirmed columns for this set of heads; undo leaves them, they are no pupil data."""
    if proposal.heads and proposal.mapping:
        digest = heads_digest(proposal.heads)
        work.change(delete(ColumnChoice).where(ColumnChoice.heads_digest == digest))
        work.session.add(
            ColumnChoice(heads_digest=digest, heads=list(proposal.heads), mapping=proposal.mapping, used_on=work.today)
        )


class _Apply:
    """Do the deeds kind by kind, each kind set-based."""

    PHASES = 8

    def __init__(self, work: Work, proposal: Proposal, trail: Trail) -> None:
        self._work = work
        self._proposal = proposal
        self.trail = trail
        self._pupil: dict[int, int] = {}
        self._guardian: dict[int, int] = {}
        self._staff: dict[int, int] = {}
        self._groups: dict[tuple[GroupKind, str], int] = {}

    def run(self, deeds: Sequence[Deed]) -> Iterator[int]:
        """Do all deeds, yielding the number done after each kind."""
        by_kind: dict[type, list[Any]] = defaultdict(list)
        for deed in deeds:
            by_kind[type(deed)].append(deed)
        steps = (
            lambda: self._new_groups(by_kind[NewGroup], by_kind[Place], by_kind[StaffGroups]),
            lambda: self._changes(by_kind[Change], by_kind[Review]),
            lambda: self._new_pupils(by_kind[NewPupil]),
            lambda: self._new_guardians(by_kind[NewGuardian]),
            lambda: self._pairs(by_kind[Pair]),
            lambda: self._authority(by_kind[SetAuthority]),
            lambda: self._places(by_kind[Place]),
            lambda: self._staff_rows(by_kind[NewStaff], by_kind[StaffGroups]),
        )
        for at, step in enumerate(steps, 1):
            step()
            yield at

    def _new_groups(self, new: list[NewGroup], places: list[Place], staff: list[StaffGroups]) -> None:
        needed = {(g.kind, g.name): g for g in new}
        for kind, name in (*((p.kind, p.group) for p in places), *(g for s in staff for g in s.add)):
            needed.setdefault((kind, name), NewGroup(kind, name, (), ""))
        if not needed:
            return
        span = self._proposal.school_year
        years = _table(SchoolYear)
        year = self._work.session.scalar(select(SchoolYear.id).where(SchoolYear.name == span.name))
        if year is None:
            year = self.trail.add(years, [{"name": span.name, "starts": span.starts, "ends": span.ends}])[0]
        for group_id, kind, name in self._work.rows(
            select(Group.id, Group.kind, Group.name).where(Group.school_year_id == year)
        ):
            self._groups[(kind, name)] = group_id
        missing = [(key, g) for key, g in needed.items() if key not in self._groups]
        rows: list[dict[str, Any]] = [
            {
                "school_year_id": year, "kind": g.kind, "name": g.name, "description": g.description,
                "year_codes": list(g.year_codes), "sort": group_sort(g.name, g.year_codes),
            }
            for _, g in missing
        ]  # fmt: skip
        ids = self.trail.add(_table(Group), rows)
        for (key, _), group_id in zip(missing, ids, strict=True):
            self._groups[key] = group_id

    def _changes(self, changes: list[Change], reviews: list[Review]) -> None:
        by_table: dict[str, dict[int, tuple[dict[str, Any], dict[str, Any]]]] = defaultdict(dict)
        for change in changes:
            now, then = by_table[change.table].setdefault(change.id, ({}, {}))
            now.update(change.now)
            then.update(change.then)
        review = sorted({r.pupil for r in reviews if r.pupil > 0})
        for part in chunks(review):
            unmarked = self._work.session.scalars(
                select(Pupil.id).where(Pupil.id.in_(part), Pupil.review_consents.is_(False))
            )
            for pupil in unmarked:
                by_table["pupil"].setdefault(pupil, ({}, {}))[1]["review_consents"] = True
        for name, rows in by_table.items():
            table = Base.metadata.tables[name]
            if name in _NAMED:
                self._derive(table, rows)
            elif name == "group_of_year":
                self._derive_groups(rows)
            self.trail.change(table, rows)

    def _derive(self, table: Table, rows: dict[int, tuple[dict[str, Any], dict[str, Any]]]) -> None:
        """Give rows whose name (or number) changes their sort key and search text."""
        parts = [p for p in _NAME_PARTS if p in table.c]
        extra = ["number"] if "number" in table.c else []
        ids = [i for i, (_, then) in rows.items() if any(p in then for p in (*parts, *extra))]
        for piece in chunks(ids):
            columns = [table.c[n] for n in (*parts, *extra)]
            for found in self._work.rows(select(table.c.id, *columns).where(table.c.id.in_(piece))):
                values = dict(zip((*parts, *extra), found[1:], strict=True))
                then = rows[found[0]][1]
                values.update({n: v for n, v in then.items() if n in values})
                number = values.pop("number", "")
                then.update(_derived(table.name, values, number))

    def _derive_groups(self, rows: dict[int, tuple[dict[str, Any], dict[str, Any]]]) -> None:
        for part in chunks(list(rows)):
            for group_id, name in self._work.rows(select(Group.id, Group.name).where(Group.id.in_(part))):
                codes = tuple(rows[group_id][1].get("year_codes", ()))
                rows[group_id][1]["sort"] = group_sort(name, codes)

    def _new_pupils(self, new: list[NewPupil]) -> None:
        once = {d.pupil: d for d in new}
        rows: list[dict[str, Any]] = []
        for deed in once.values():
            r = deed.record
            names = {p: getattr(r, p) for p in _NAME_PARTS}
            rows.append(
                {
                    "uid": secrets.token_bytes(16), "number": r.stable_key, "eck_id": r.eck_id, **names,
                    "born_on": r.born_on, "sex": r.sex or Sex.UNKNOWN, "year_code": r.year_code, "postcode": r.postcode,
                    "enrolled_on": r.enrolled_on, "left_on": r.left_on, "archived": False, "review_consents": False,
                    "origin": Origin.IMPORT, **_derived("pupil", names, r.stable_key),
                }
            )  # fmt: skip
        self._pupil.update(zip(once, self.trail.add(_table(Pupil), rows), strict=True))

    def _new_guardians(self, new: list[NewGuardian]) -> None:
        once: dict[int, dict[str, Any]] = {}
        for deed in new:
            values = _guardian_values(deed)
            if deed.guardian not in once:
                once[deed.guardian] = values
                continue
            # The same person in another row may say what this row does not.
            known = once[deed.guardian]
            known.update({n: v for n, v in values.items() if v and not known[n]})
        rows = [
            {
                **values,
                "uid": secrets.token_bytes(16),
                "origin": Origin.IMPORT,
                **_derived("guardian", {p: values.get(p, "") for p in _NAME_PARTS}, ""),
            }
            for values in once.values()
        ]
        self._guardian.update(zip(once, self.trail.add(_table(Guardian), rows), strict=True))

    def _pairs(self, pairs: list[Pair]) -> None:
        rows: dict[tuple[int, int], dict[str, Any]] = {}
        for deed in pairs:
            pupil, guardian = self._real(deed.pupil, self._pupil), self._real(deed.guardian, self._guardian)
            if pupil and guardian:
                rows.setdefault(
                    (pupil, guardian),
                    {
                        "pupil_id": pupil, "guardian_id": guardian, "relation": deed.relation,
                        "position": deed.position, "ended_on": None, "origin": Origin.IMPORT,
                    },
                )  # fmt: skip
        self.trail.add(_table(Guardianship), list(rows.values()))

    def _authority(self, deeds: list[SetAuthority]) -> None:
        rows: dict[tuple[int, int], dict[str, Any]] = {}
        closing: dict[int, tuple[dict[str, Any], dict[str, Any]]] = {}
        for deed in deeds:
            pupil, guardian = self._real(deed.pupil, self._pupil), self._real(deed.guardian, self._guardian)
            if not pupil or not guardian:
                continue
            if deed.closes:
                closing[deed.closes] = ({"until": None}, {"until": deed.since})
            rows[(pupil, guardian)] = {
                "pupil_id": pupil, "guardian_id": guardian, "holds": deed.holds, "kind": deed.kind,
                "basis": IMPORT_BASIS, "since": deed.since, "until": None, "seen_on": None, "seen_by": "",
                "recorded_at": self._work.now,
            }  # fmt: skip
        self.trail.change(_table(Authority), closing)
        self.trail.add(_table(Authority), list(rows.values()))

    def _places(self, places: list[Place]) -> None:
        rows: dict[tuple[int, int], dict[str, Any]] = {}
        for deed in places:
            pupil = self._real(deed.pupil, self._pupil)
            group = self._groups.get((deed.kind, deed.group))
            if pupil and group:
                rows.setdefault(
                    (pupil, group), {"pupil_id": pupil, "group_id": group, "since": deed.since, "until": None}
                )
        self.trail.add(_table(Membership), list(rows.values()))

    def _staff_rows(self, new: list[NewStaff], groups: list[StaffGroups]) -> None:
        rows: list[dict[str, Any]] = []
        for deed in new:
            r = deed.record
            names = {p: getattr(r, p) for p in _NAME_PARTS}
            rows.append(
                {
                    "key": r.stable_key, "eck_id": r.eck_id, **names, "email": r.email, "roles": list(r.roles),
                    "archived": False, "origin": Origin.IMPORT, "sort": sort_key(Name(**names)),
                }
            )  # fmt: skip
        self._staff.update(zip((d.staff for d in new), self.trail.add(_table(Staff), rows), strict=True))
        links: dict[tuple[int, int], dict[str, Any]] = {}
        removed: list[int] = []
        for deed in groups:
            staff = self._real(deed.staff, self._staff)
            if not staff:
                continue
            removed += deed.remove
            for key in deed.add:
                group = self._groups.get(key)
                if group:
                    links.setdefault((staff, group), {"staff_id": staff, "group_id": group})
        self.trail.remove(_table(StaffGroup), removed)
        self.trail.add(_table(StaffGroup), list(links.values()))

    @staticmethod
    def _real(number: int, created: Mapping[int, int]) -> int:
        """Return a row id; 0 for a row to come that was not accepted."""
        return number if number > 0 else created.get(number, 0)


def _guardian_values(deed: NewGuardian) -> dict[str, Any]:
    r = deed.record
    return {
        "kind": r.kind,
        "salutation": r.salutation,
        "first_name": r.first_name,
        "initials": r.initials,
        "prefix": r.prefix,
        "surname": r.surname,
        "email": r.email,
        "mobile": r.mobile,
        "phone": r.phone,
        "street": r.street,
        "house_number": r.house_number,
        "postcode": r.postcode,
        "place": r.place,
        "secret_address": bool(r.secret_address),
        "secret_phone": bool(r.secret_phone),
        "source_key": r.source_key,
    }


def _derived(table: str, parts: Mapping[str, Any], number: str) -> dict[str, str]:
    name = Name(
        str(parts.get("first_name", "")), str(parts.get("prefix", "")), str(parts.get("surname", "")),
        str(parts.get("initials", "")), str(parts.get("given_names", "")),
    )  # fmt: skip
    if table == "staff":
        return {"sort": sort_key(name)}
    extra = (number,) if number else ()
    return {"sort": sort_key(name), "search": search_text_of(name, *extra)}


def _table(model: type[Base]) -> Table:
    return Base.metadata.tables[model.__tablename__]
