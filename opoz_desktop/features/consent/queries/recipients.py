"""Who gets a form: one per guardian with authority, or one for both where they live together and agree to it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, select

from opoz_desktop.features.school import queries as school
from opoz_desktop.features.school.model import (
    Authority,
    AuthorityKind,
    Guardian,
    GuardianKind,
    Guardianship,
    Holds,
    Membership,
    Pupil,
)
from opoz_desktop.kernel.base import GroupId, GuardianId, PupilId, PurposeId
from opoz_desktop.kernel.choices import choice
from opoz_desktop.kernel.errors import InvalidValue
from opoz_desktop.kernel.freetext import one_line, refuse_bsn
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..rules.decide import deciding
from ..rules.facts import PUPIL, Basis, State
from ..rules.languages import DUTCH, LANGUAGES
from ..rules.standing import StandingFacts, survey
from .purposes import PurposeRow, purposes
from .standing import GuardianShort, facts_of, guardians_of

SELF = "self"
LONGEST_INTRO = 300
_POSTCODE = re.compile(r"\d{4}[A-Z]{2}")
_OPEN = frozenset({State.SILENT, State.OLD_TEXT, State.EXPIRED, State.INVALID})


@dataclass(frozen=True, slots=True)
class Second:
    """The other guardian of the same household, whose signature has a place on the same form."""

    guardian_id: GuardianId
    guardian: str
    capacity: str


@dataclass(frozen=True, slots=True)
class Recipient:
    """One form to print: a pupil and the guardian it is for (None: the pupil decides). `capacity` is a code.

    `address` is empty unless the form goes by post to an address that is not secret.
    """

    pupil_id: PupilId
    child: str
    called: str
    listed: str
    born_on: date | None
    group_id: GroupId | None
    group: str
    guardian_id: GuardianId | None
    guardian: str
    capacity: str
    second: Second | None = None
    address: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Skipped:
    """A pupil for whom nobody can be asked: no authority is recorded."""

    pupil_id: PupilId
    listed: str
    group_id: GroupId | None
    group: str


@dataclass(frozen=True, slots=True)
class Paper:
    """What the board chose for its forms: both sides of a sheet, the window of the envelope, the translation.

    `window` is "none", "left" or "right"; `in_language` tells that the form itself speaks the other language.
    """

    duplex: bool = True
    window: str = "none"
    in_language: bool = False


@dataclass(frozen=True, slots=True)
class FormDraft:
    """Everything that stands on a printing of forms, before it has codes.

    `purposes` are in Dutch, the legal text; `translated` are the same ones in `language`, empty for Dutch.
    """

    school: school.SchoolRow
    purposes: tuple[PurposeRow, ...]
    recipients: tuple[Recipient, ...]
    skipped: tuple[Skipped, ...]
    printed_on: date
    hand_in_by: date | None
    language: str
    translated: tuple[PurposeRow, ...] = ()
    intro: str = ""
    paper: Paper = Paper()
    letterhead: school.LetterheadRow | None = None


@dataclass(frozen=True, slots=True)
class _House:
    """Where a guardian lives, as far as it may be used."""

    person: bool
    secret: bool
    key: tuple[str, str, str]
    lines: tuple[str, ...]


def recipients(
    work: Work,
    *,
    group_ids: Collection[GroupId] = (),
    pupil_ids: Collection[PupilId] = (),
    purpose_ids: Collection[PurposeId] = (),
    hand_in_by: date | None = None,
    only_missing: bool = False,
    language: str = DUTCH,
    intro: str = "",
    guardian_ids: Collection[GuardianId] = (),
    by_post: bool = False,
    pairs: Collection[tuple[PupilId, GuardianId | None]] = (),
) -> FormDraft:
    """Return who gets a form, in class-list order: one per pupil and guardian with authority.

    Without purposes all that are asked stand on it; a question of an event stands on it only when it is named.
    `only_missing` leaves out who has answered every one of these purposes, `pairs` everybody but these guardians of
    these pupils (None: the pupil). Where the board chose for two
    signatures on one form, guardians get one together if they live at one address that is not secret and
    nothing is known of a dispute (choice forms.signature_blocks). Their own address is given when the form goes
    `by_post` (or by choice forms.window_address), never a secret one. Raise InvalidValue, LooksLikeBsn.
    """
    work.require(Permission.PRINT_FORMS)
    if language not in LANGUAGES:
        raise InvalidValue(field="language", reason="unknown")
    asked = _asked(work, purpose_ids, DUTCH)
    people = _people(work, group_ids, pupil_ids)
    wanted = _wanted(group_ids, pupil_ids)
    facts = facts_of(work, wanted, asked)
    children = {c.id: c for c in facts.children}
    guardians = guardians_of(work, wanted, work.today)
    kinds = _kinds(work)
    owing = _owing(facts, asked, work.today) if only_missing else None
    together = choice(work, "forms.signature_blocks").value == "two"
    by_post = by_post or choice(work, "forms.window_address").value == "own"
    houses = _houses(work, wanted) if together or by_post else {}
    found: list[Recipient] = []
    skipped: list[Skipped] = []
    own_age = asked[0].own_age if asked else 16
    for p in people:
        owes = owing.get(p.id) if owing is not None else None
        if owing is not None and not owes:
            continue
        who = deciding(children[p.id], work.today, own_age)
        if who.deciders == (PUPIL,):
            if not guardian_ids and (not pairs or (p.id, None) in pairs):
                found.append(_form(p, None, p.name.full, SELF))
            continue
        able = [g for g in guardians.get(p.id, ()) if g.id in who.deciders and not g.ended]
        if not able:
            if not guardian_ids and not pairs:
                skipped.append(Skipped(p.id, p.name.listed, p.group_id, p.group_label))
            continue
        named = [
            g
            for g in able
            if (owes is None or g.id in owes)
            and (not guardian_ids or g.id in guardian_ids)
            and (not pairs or (p.id, g.id) in pairs)
        ]
        pair = together and len(able) == len(named) == 2 and not _disputed(facts, p.id, work.today)
        if pair and _one_house(houses.get(able[0].id), houses.get(able[1].id)):
            found.append(_together(p, named, kinds, houses, by_post=by_post))
        else:
            found += [
                _form(p, g.id, g.shown, _kind(kinds, p.id, g), _address(houses.get(g.id), by_post=by_post))
                for g in named
            ]
    translated = _asked(work, purpose_ids, language) if language != DUTCH else ()
    return FormDraft(
        school.school(work), asked, tuple(found), tuple(skipped), work.today, hand_in_by, language, translated,
        _own_words(intro), _paper(work), school.letterhead(work),
    )  # fmt: skip


def _own_words(text: str) -> str:
    """Return the school's own words as one paragraph. Raise InvalidValue above 300 characters, LooksLikeBsn."""
    clean = one_line(text).replace("**", "")
    if len(clean) > LONGEST_INTRO:
        raise InvalidValue(field="intro", reason="too_long")
    return refuse_bsn("intro", clean)


def _paper(work: Work) -> Paper:
    """Return how the board wants its forms on paper."""
    return Paper(
        duplex=bool(choice(work, "forms.duplex").value),
        window=str(choice(work, "paper.window_side").value),
        in_language=choice(work, "forms.translation").value == "form",
    )


def _asked(work: Work, purpose_ids: Collection[PurposeId], language: str) -> tuple[PurposeRow, ...]:
    known = purposes(work, once=None if purpose_ids else False, language=language)
    return tuple(p for p in known if not purpose_ids or p.id in purpose_ids)


def _people(work: Work, group_ids: Collection[GroupId], pupil_ids: Collection[PupilId]) -> list[school.PupilRow]:
    """Return the pupils in class-list order, those without a group last."""
    every = school.pupils(work)
    people = [p for p in every if not (group_ids or pupil_ids) or p.group_id in group_ids or p.id in pupil_ids]
    order = {g.id: i for i, g in enumerate(school.groups(work))}
    people.sort(key=lambda p: (order.get(p.group_id, len(order)) if p.group_id else len(order), p.sort, p.id))
    return people


def _wanted(group_ids: Collection[GroupId], pupil_ids: Collection[PupilId]) -> Select[Any]:
    wanted = select(Pupil.id).where(Pupil.archived.is_(False))
    if group_ids or pupil_ids:
        members = select(Membership.pupil_id).where(Membership.group_id.in_(group_ids))
        wanted = wanted.where(Pupil.id.in_(pupil_ids) | Pupil.id.in_(members))
    return wanted


def _owing(facts: StandingFacts, asked: Sequence[PurposeRow], day: date) -> dict[PupilId, set[GuardianId]]:
    """Return who still owes an answer to one of these purposes (PUPIL: the pupil)."""
    found: dict[PupilId, set[GuardianId]] = {}
    for seen in survey(facts, day):
        silent: set[GuardianId] = set()
        for purpose, (reading, _) in zip(asked, seen.cells, strict=True):
            if purpose.basis is Basis.CONSENT:
                silent |= {g for g in seen.who.deciders if g not in reading.answers or reading.answers[g][0] in _OPEN}
        if silent or not seen.who.deciders:
            found[seen.child.id] = silent or {PUPIL}
    return found


def _disputed(facts: StandingFacts, pupil_id: PupilId, day: date) -> bool:
    """Tell whether an objection, a disagreement or a court order about this pupil is in force."""
    signals = [*facts.flags.get(pupil_id, ()), *facts.orders.get(pupil_id, ())]
    return any(s.since <= day and (s.until is None or day < s.until) for s in signals)


def _form(
    p: school.PupilRow, guardian_id: GuardianId | None, guardian: str, capacity: str, address: tuple[str, ...] = ()
) -> Recipient:
    return Recipient(
        p.id, p.name.full, p.name.called, p.name.listed, p.born_on, p.group_id, p.group_label, guardian_id, guardian,
        capacity, None, address,
    )  # fmt: skip


def _together(
    p: school.PupilRow,
    pair: Sequence[GuardianShort],
    kinds: Mapping[tuple[int, int], AuthorityKind],
    houses: Mapping[GuardianId, _House],
    *,
    by_post: bool,
) -> Recipient:
    first, second = pair
    return Recipient(
        p.id, p.name.full, p.name.called, p.name.listed, p.born_on, p.group_id, p.group_label, first.id, first.shown,
        _kind(kinds, p.id, first), Second(second.id, second.shown, _kind(kinds, p.id, second)),
        _address(houses.get(first.id), by_post=by_post),
    )  # fmt: skip


def _kind(kinds: Mapping[tuple[int, int], AuthorityKind], pupil_id: PupilId, guardian: GuardianShort) -> str:
    return kinds.get((pupil_id, guardian.id), AuthorityKind.PARENTAL).value


def _address(house: _House | None, *, by_post: bool) -> tuple[str, ...]:
    return house.lines if by_post and house is not None and not house.secret else ()


def _one_house(one: _House | None, other: _House | None) -> bool:
    """Tell whether two people live at one address that may be known to both."""
    if one is None or other is None or not (one.person and other.person) or one.secret or other.secret:
        return False
    return one.key == other.key and all(one.key)


def _houses(work: Work, wanted: Select[Any]) -> dict[GuardianId, _House]:
    g = Guardian
    rows = work.rows(
        select(g.id, g.kind, g.secret_address, g.street, g.house_number, g.postcode, g.place)
        .where(g.id.in_(select(Guardianship.guardian_id).where(Guardianship.pupil_id.in_(wanted))))
    )  # fmt: skip
    found: dict[GuardianId, _House] = {}
    for number, kind, secret, street, house, postcode, place in rows:
        key = tuple("".join(part.split()).casefold() for part in (street, house, postcode))
        lines = (f"{street} {house}".strip(), f"{_spaced(postcode)}  {place.upper()}".strip())
        found[number] = _House(
            kind is GuardianKind.PERSON, secret, (key[0], key[1], key[2]), lines if street and place else ()
        )
    return found


def deciders_of(work: Work, pupil_id: PupilId) -> tuple[GuardianId, ...]:
    """Return who decides for a pupil today (PUPIL: the pupil)."""
    work.require(Permission.PRINT_FORMS)
    (child,) = facts_of(work, select(Pupil.id).where(Pupil.id == pupil_id), ()).children
    return deciding(child, work.today, int(choice(work, "consent.age_of_own_decision").value)).deciders


def may_share_a_form(work: Work, pupil_id: PupilId, one: GuardianId | None, other: GuardianId) -> bool:
    """Tell whether two guardians may stand on one form today: one house that both may know, and no dispute."""
    work.require(Permission.PRINT_FORMS)
    wanted = select(Pupil.id).where(Pupil.id == pupil_id)
    houses = _houses(work, wanted)
    here = houses.get(one) if one is not None else None
    return _one_house(here, houses.get(other)) and not _disputed(facts_of(work, wanted, ()), pupil_id, work.today)


def capacity_of(work: Work, pupil_id: PupilId, guardian_id: GuardianId) -> str:
    """Return the code of what the authority of a guardian is."""
    work.require(Permission.PRINT_FORMS)
    return _kinds(work).get((pupil_id, guardian_id), AuthorityKind.PARENTAL).value


def _spaced(postcode: str) -> str:
    """Write a Dutch postcode as post wants it: 1199 EB."""
    plain = "".join(postcode.split()).upper()
    return f"{plain[:4]} {plain[4:]}" if _POSTCODE.fullmatch(plain) else postcode


def _kinds(work: Work) -> dict[tuple[int, int], AuthorityKind]:
    return {
        (r[0], r[1]): r[2]
        for r in work.rows(
            select(Authority.pupil_id, Authority.guardian_id, Authority.kind)
            .where(Authority.holds == Holds.YES)
            .order_by(Authority.id)
        )
    }
