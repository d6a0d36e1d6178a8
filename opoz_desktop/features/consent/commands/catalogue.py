"""Deeds with the standard list: what a new file starts with, and what an older file still lacks of it."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, select

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..model import Purpose
from ..queries.catalogue import missing_translations, missing_uses
from ..rules.languages import DUTCH, LANGUAGES
from ..standard import StandardPurpose, standard_purposes, standard_uses
from .purposes import PolicyChange, add_policy, add_version

TRANSLATION = "vertaling"
"""The source of a text that only got other languages beside it."""


def seed_purposes(work: Work) -> int:
    """Put the standard list in a new file and return how many; in a file that has purposes, do nothing."""
    work.require(Permission.EDIT_PURPOSES)
    if work.session.execute(select(func.count(Purpose.id))).scalar_one():
        return 0
    entries = (*standard_purposes(), *standard_uses())
    _put(work, entries, 0)
    work.note(AuditLine("consent.purposes_seed", "", {"purposes": len(entries)}))
    return len(entries)


def add_missing_uses(work: Work) -> int:
    """Add the standard uses without consent that the file does not have yet, and return how many."""
    work.require(Permission.EDIT_PURPOSES)
    wanted = missing_uses(work)
    if wanted:
        last = work.session.execute(select(func.coalesce(func.max(Purpose.sort), 0))).scalar_one()
        _put(work, [one for one in standard_uses() if one.code in wanted], last)
        work.note(AuditLine("consent.uses_add", "", {"purposes": len(wanted)}))
    return len(wanted)


def add_missing_translations(work: Work) -> int:
    """Put the standard translations beside every Dutch text that is still the standard one; return how many purposes.

    A language that the school filled in itself stays as it is. An editorial revision: no answer is touched.
    """
    work.require(Permission.EDIT_PURPOSES)
    standard = {one.code: one.texts for one in standard_purposes()}
    found = missing_translations(work)
    for lack in found:
        both = {**standard[lack.code], **lack.texts}
        texts = {code: both[code] for code in (DUTCH, *LANGUAGES) if code in both}
        begins = max(work.today, lack.valid_from)
        add_version(work, lack.purpose_id, lack.semantic, lack.revision + 1, begins, texts, TRANSLATION)
    if found:
        work.note(AuditLine("consent.translations_add", "", {"purposes": len(found)}))
    return len(found)


def _put(work: Work, entries: Sequence[StandardPurpose], last: int) -> None:
    for number, one in enumerate(entries, 1):
        row = Purpose(code=one.code, level=one.level, medium=one.medium, sort=last + number * 10, own=False)
        work.session.add(row)
        work.session.flush()
        change = PolicyChange(
            asked=one.asked, basis=one.basis, rule=one.rule, until_leaving=one.until_leaving, source=one.source,
            valid_months=one.valid_months, material_months=one.material_months, note=one.note,
        )  # fmt: skip
        add_policy(work, row.id, change)
        add_version(work, row.id, 1, 0, work.today, one.texts, "standard")
