"""Who gets what: the cast that is asked about, and how a question is put."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.register import Register
from tests.small_school import SmallSchool, as_role

OWN, FOREIGN = "sanne", "emir"
"""A pupil of group 5, which the teacher has, and one of group 6/7 who was in last year's group 5."""
CONTACTS = ("i.devries@example.org", "Molenpad", "Havenstraat", "06-99037369", "1199 EB", "1199EB")
OWN_NAMES = ("Sanne", "Vries", "Kuipers", "Milan", "Jansen")
FOREIGN_NAMES = ("Emir", "Aydın", "Zoë", "Núñez")
ROLES = (Role.DIRECTOR, Role.IB, Role.ADMINISTRATION, Role.TEACHER, Role.DPO, Role.KIT)
ALL_PUPILS = frozenset({Role.DIRECTOR, Role.IB, Role.ADMINISTRATION})


@dataclass(frozen=True, slots=True)
class Question:
    """How a question is asked and what each role gets.

    `args` may depend on a pupil (OWN, FOREIGN). The letters, one per role in the order of ROLES: `A` what concerns
    everybody, `O` what concerns the own groups, `-` an answer that names no pupil and no guardian, `X` refused.
    """

    answers: str
    args: Callable[[Cast, str], tuple[Any, ...]] = lambda _cast, pupil_of: ()


@dataclass
class Cast:
    """The small school with answers in it, and ids to ask about."""

    school: SmallSchool
    purpose: Any = None
    round: Any = None
    old_group: Any = None
    decisions: dict[str, int] = dataclasses.field(default_factory=dict[str, int])
    files: dict[str, int] = dataclasses.field(default_factory=dict[str, int])
    proofs: dict[str, int] = dataclasses.field(default_factory=dict[str, int])
    codes: dict[str, str] = dataclasses.field(default_factory=dict[str, str])
    events: dict[str, int] = dataclasses.field(default_factory=dict[str, int])
    publications: dict[str, int] = dataclasses.field(default_factory=dict[str, int])
    unasked: Any = None
    """A use for which nobody answered."""
    form_ids: dict[str, int] = dataclasses.field(default_factory=dict[str, int])

    def register(self, role: Role) -> Register:
        groups = frozenset({"5"}) if role is Role.TEACHER else frozenset[str]()
        return as_role(self.school.register, role=role, groups=groups)


def pupil_of(cast: Cast, pupil: str) -> tuple[Any, ...]:
    return (cast.school.pupils[pupil],)


def guardian_of(cast: Cast, pupil: str) -> tuple[Any, ...]:
    return cast.school.pupils[pupil], cast.school.guardians[f"{pupil}.vader"]


def object_of(cast: Cast, pupil: str) -> tuple[Any, ...]:
    return ((f"pupil/{cast.school.pupils[pupil]}",),)


def group_of(cast: Cast, pupil: str) -> tuple[Any, ...]:
    return (cast.school.groups["5" if pupil == OWN else "6/7"],)


def code_of(cast: Cast, pupil: str) -> tuple[Any, ...]:
    return (cast.codes[pupil],)
