"""Differences of a guardian as a person: name, mail, telephone, address, secrecy; said once, however many children.

Source: import-formats F.6: empty cells overwrite nothing; what was typed in by hand is shown as a conflict.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from opoz_desktop.features.school.model import Origin
from opoz_desktop.features.school.rules import Name
from opoz_desktop.kernel.base import fold

from .places import Frame
from .proposal import NOTHING, About, Change, RowKind, Said
from .records import GuardianRecord
from .rows import Draft
from .snapshot import GuardianHere, PupilHere
from .text import lossy_equal
from .values import phone_digits

_QUIET = {"salutation", "source_key"}
"""Filled in without a row of its own."""
_ADDRESS = ("street", "house_number", "postcode", "place")


@dataclass(frozen=True, slots=True)
class Child:
    """A pupil of a guardian row: of the register, or still to come (id below zero)."""

    id: int
    name: Name
    group: str
    number: str
    known: PupilHere | None


class PersonDifferences:
    """Compare guardians with what rows of a file say about them and add rows to a draft."""

    def __init__(self, frame: Frame, draft: Draft) -> None:
        self.draft = draft
        active = {p.id for p in frame.here.pupils if not p.archived}
        self._children: dict[int, list[int]] = defaultdict(list)
        for pair in frame.here.pairs:
            if pair.ended_on is None and pair.pupil in active:
                self._children[pair.guardian].append(pair.pupil)
        self._told: set[tuple[int, str]] = set()

    def compare(self, child: Child, record: GuardianRecord, here: GuardianHere) -> None:
        """Compare the person; the first row that speaks of a field counts, and says so once."""
        filled: dict[str, tuple[object, object]] = {}
        self._name(child, record, here, filled)
        for field, about in (("email", About.MAIL), ("mobile", About.PHONE), ("phone", About.PHONE)):
            old, new = str(getattr(here, field)), str(getattr(record, field))
            if not new or _same_contact(field, old, new):
                continue
            if not old:
                filled[field] = (old, new)
            else:
                self._change(
                    child, record, here, about, field, Said("text", (old,)), Said("text", (new,)), {field: (old, new)}
                )
        self._address(child, record, here, filled)
        for field in ("secret_address", "secret_phone"):
            new = getattr(record, field)
            old = getattr(here, field)
            if new is not None and new != old:
                # Whatever was secret here stays so until a person takes the tick.
                self._change(
                    child,
                    record,
                    here,
                    About.SECRET,
                    field,
                    Said(f"{field}_{'yes' if old else 'no'}"),
                    Said(f"{field}_{'yes' if new else 'no'}"),
                    {field: (old, new)},
                    ticked=bool(new),
                )
        if record.source_key and not here.source_key:
            filled["source_key"] = (here.source_key, record.source_key)
        if filled:
            names = tuple(n for n in filled if n not in _QUIET)
            if names:
                self._change(child, record, here, About.GUARDIAN, "filled", NOTHING, Said("filled", names), filled)
            elif (here.id, "quiet") not in self._told:
                self._told.add((here.id, "quiet"))
                now = tuple((n, v[0]) for n, v in filled.items())
                self.draft.automatic.append(
                    Change("guardian", here.id, now, tuple((n, v[1]) for n, v in filled.items()))
                )

    def _name(
        self, child: Child, record: GuardianRecord, here: GuardianHere, filled: dict[str, tuple[object, object]]
    ) -> None:
        changed: dict[str, tuple[object, object]] = {}
        for field in ("first_name", "initials", "salutation"):
            old, new = str(getattr(here, field)), str(getattr(record, field))
            if not new or fold(new) == fold(old) or lossy_equal(new, old):
                continue
            if not old:
                filled[field] = (old, new)
            elif field != "salutation":
                changed[field] = (old, new)
        there, known = f"{record.prefix} {record.surname}".strip(), f"{here.prefix} {here.surname}".strip()
        if there and not lossy_equal(there, known):
            target = changed if known else filled
            for field, old, new in (("prefix", here.prefix, record.prefix), ("surname", here.surname, record.surname)):
                if old != new:
                    target[field] = (old, new)
        if changed:
            self._change(
                child,
                record,
                here,
                About.GUARDIAN,
                "guardian_name",
                Said("text", (here.name.formal,)),
                Said("text", (record.name.formal,)),
                changed,
            )

    def _address(
        self, child: Child, record: GuardianRecord, here: GuardianHere, filled: dict[str, tuple[object, object]]
    ) -> None:
        if not (record.street or record.postcode):
            return
        new = {f: str(getattr(record, f)) for f in _ADDRESS}
        old = {f: str(getattr(here, f)) for f in _ADDRESS}
        different = {
            f: (old[f], new[f])
            for f in _ADDRESS
            if new[f] and fold(new[f]) != fold(old[f]) and not lossy_equal(new[f], old[f])
        }
        if not different:
            return
        if not any(old.values()):
            filled.update(different)
            return
        if not any(old[f] for f in different):
            filled.update(different)
            return
        if not new["house_number"] and "street" in different and old["house_number"]:
            different["house_number"] = (old["house_number"], "")
        if here.secret_address or record.secret_address:
            now = then = Said("secret")
        else:
            now, then = Said("text", (_address_text(old, new),)), Said("text", (_address_text(new, old),))
        self._change(child, record, here, About.ADDRESS, "address", now, then, different)

    def _change(
        self,
        child: Child,
        record: GuardianRecord,
        here: GuardianHere,
        about: About,
        facet: str,
        now: Said,
        then: Said,
        fields: Mapping[str, tuple[object, object]],
        *,
        ticked: bool = True,
    ) -> None:
        if (here.id, facet) in self._told:
            return
        self._told.add((here.id, facet))
        others = tuple(p for p in self._children.get(here.id, ()) if p != child.id)
        by_hand = here.origin == Origin.HAND and facet != "filled"
        remark = Said("typed_here") if by_hand else Said("also_of", (len(others),)) if others else None
        self.draft.row(
            RowKind.CHANGED,
            about,
            facet,
            child.name,
            child.group,
            now=now,
            then=then,
            remark=remark,
            ticked=ticked and not by_hand,
            subject=here.name.formal,
            pupils=(child.id, *others),
            number=child.number,
            line=record.line,
            deeds=[
                Change(
                    "guardian",
                    here.id,
                    tuple((f, v[0]) for f, v in fields.items()),
                    tuple((f, v[1]) for f, v in fields.items()),
                )
            ],
        )


def _same_contact(field: str, old: str, new: str) -> bool:
    if field == "email":
        return old.casefold() == new.casefold()
    return phone_digits(old) == phone_digits(new) or old == new


def _address_text(address: Mapping[str, str], other: Mapping[str, str]) -> str:
    """Return street and number; the postcode or place where only those differ."""
    line = f"{address['street']} {address['house_number']}".strip()
    if line != f"{other['street']} {other['house_number']}".strip():
        return line
    return f"{address['postcode']} {address['place']}".strip()
