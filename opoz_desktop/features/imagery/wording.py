"""Reviewed Dutch words for what imagery tells, the same on screen and on paper; the rules hold none."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from opoz_desktop.features.consent.queries import GuardianShort
from opoz_desktop.features.consent.rules.facts import PUPIL, Reason
from opoz_desktop.kernel import resources
from opoz_desktop.kernel.base import GuardianId


@cache
def words(language: str = "nl") -> dict[str, Any]:
    """Return the words of a language. Raise ResourceMissing when they are not there."""
    return tomllib.loads(resources.read_text("imagery", f"words_{language}.toml"))


def due_words(reason: Reason | None, *, left: bool) -> str:
    """Say in a few words why somebody may no longer be shown."""
    if reason is Reason.EXPIRED and left:
        return words()["due"]["left"]
    return words()["due"].get(reason.value if reason is not None else "other", words()["due"]["other"])


def called(guardians: Sequence[GuardianShort]) -> Mapping[GuardianId, str]:
    """Call guardians by their relation where it tells them apart ("moeder"), else by name."""
    relations = [g.relation.casefold() for g in guardians]
    names = {
        g.id: g.relation.casefold() if g.relation and relations.count(g.relation.casefold()) == 1 else g.shown
        for g in guardians
    }
    names[PUPIL] = words()["pupil"]
    return names


def listed(parts: Sequence[str]) -> str:
    """Join words: a, b en c."""
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + words()["and"] + parts[-1] if parts else ""
