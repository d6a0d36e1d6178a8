"""The list of purposes as the program brings it along: what is asked, in six languages, and what needs no consent."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from opoz_desktop.kernel import resources

from .rules.facts import Basis, Level, Medium, Policy
from .rules.languages import DUTCH, LANGUAGES


@dataclass(frozen=True, slots=True)
class StandardPurpose:
    """One line of the list. `texts` are per language; `material_months` is how long pictures may stay."""

    code: str
    level: Level
    medium: Medium
    asked: bool
    basis: Basis
    rule: Policy
    until_leaving: bool
    valid_months: int | None
    material_months: int | None
    source: str
    note: str
    texts: Mapping[str, Mapping[str, str]]


@cache
def standard_purposes() -> tuple[StandardPurpose, ...]:
    """Return the purposes that are asked for, in the order of the form. Raise ResourceMissing."""
    read = _read("purposes")
    aids = {code: _read(f"purposes_{code}") for code in LANGUAGES if code != DUTCH}
    found: list[StandardPurpose] = []
    for entry in read["purpose"]:
        rule = Policy(entry["rule"])
        source = read["defaults"]["source_all" if rule is Policy.ALL_AUTHORITY_HOLDERS else "source_one"]
        texts = {DUTCH: entry[DUTCH]} | {code: aid[entry["code"]] for code, aid in aids.items()}
        found.append(_made(entry, rule, source, texts))
    return tuple(found)


@cache
def standard_uses() -> tuple[StandardPurpose, ...]:
    """Return the uses that need no consent, with their ground. Raise ResourceMissing."""
    rule = Policy.ONE_WITHOUT_KNOWN_OBJECTION
    return tuple(_made(entry, rule, "", {DUTCH: entry[DUTCH]}) for entry in _read("uses")["use"])


def _made(
    entry: Mapping[str, Any], rule: Policy, source: str, texts: Mapping[str, Mapping[str, str]]
) -> StandardPurpose:
    return StandardPurpose(
        entry["code"], Level(entry.get("level", Level.SCHOOL.value)), Medium(entry["medium"]),
        bool(entry.get("asked", False)), Basis(entry.get("basis", Basis.CONSENT.value)), rule,
        bool(entry.get("until_leaving", True)), entry.get("valid_months"), entry.get("material_months"),
        str(entry.get("source", source)), str(entry.get("note", "")), texts,
    )  # fmt: skip


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resources.read_text("consent", f"{name}.toml"))
