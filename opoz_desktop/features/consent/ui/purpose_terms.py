"""How the rule of a purpose reads: until when a yes counts, how long pictures stay, and what still wants confirming."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from opoz_desktop.features.consent.commands import PolicyChange
from opoz_desktop.features.consent.queries import PurposeRow
from opoz_desktop.features.consent.rules import Basis
from opoz_desktop.shell import dates

GROUNDS = (
    Basis.PUBLIC_TASK,
    Basis.LEGITIMATE_INTEREST,
    Basis.LEGAL_OBLIGATION,
    Basis.STATUTORY_PERMISSION,
    Basis.PROCESSOR,
)
"""The grounds of a use that nobody has to be asked for."""
MOST_MONTHS = 240


class Terms(Protocol):
    """What a purpose and a policy have in common."""

    @property
    def until_leaving(self) -> bool: ...
    @property
    def valid_months(self) -> int | None: ...
    @property
    def valid_until(self) -> date | None: ...


def validity(terms: Terms) -> str:
    """Return until when a yes counts."""
    parts: list[str] = []
    if terms.valid_months is not None:
        parts.append(
            QCoreApplication.translate("PurposeTerms", "{term} after the answer").format(term=_term(terms.valid_months))
        )
    if terms.valid_until is not None:
        parts.append(
            QCoreApplication.translate("PurposeTerms", "until {date}").format(date=dates.written(terms.valid_until))
        )
    if terms.until_leaving:
        parts.append(QCoreApplication.translate("PurposeTerms", "as long as the child is at school"))
    if not parts:
        return QCoreApplication.translate("PurposeTerms", "until it is withdrawn, also after leaving")
    return QCoreApplication.translate("PurposeTerms", ", and at most ").join(parts)


def stays(months: int | None) -> str:
    """Return how long pictures of this use stay where they are."""
    if months is None:
        return QCoreApplication.translate("PurposeTerms", "no term; withdrawing always takes it down")
    return QCoreApplication.translate("PurposeTerms", "{term}, then it is taken away").format(term=_term(months))


def _term(months: int) -> str:
    if months == 1:
        return QCoreApplication.translate("PurposeTerms", "1 month")
    return QCoreApplication.translate("PurposeTerms", "{count} months").format(count=months)


def waits_for_dpo(row: PurposeRow) -> bool:
    """Tell whether the data protection officer still has to confirm the ground.

    Source: AVG art. 6 lid 1, last sentence: no legitimate interest for a public body in its own task.
    """
    return row.basis is Basis.LEGITIMATE_INTEREST and row.confirmed_on is None


def months_problem(text: str) -> str:
    """Return why a number of months cannot be kept, "" when it can; empty is no term."""
    clean = text.strip()
    if clean and not (clean.isascii() and clean.isdigit() and 1 <= int(clean[:6]) <= MOST_MONTHS):
        return QCoreApplication.translate(
            "PurposeTerms", "Fill in a number of months from 1 to 240, or leave it empty."
        )
    return ""


def months(text: str) -> int | None:
    """Return a checked number of months."""
    return int(text) if text.strip() else None


def source_problem(text: str) -> str:
    """Return what is missing when a rule has no source."""
    if text.strip():
        return ""
    return QCoreApplication.translate("PurposeTerms", "A rule needs its source: an article or a decision.")


def since_problem(value: date | None, today: date, problem: Callable[..., str]) -> str:
    """Return why a day cannot be the first day of a rule."""
    if value is not None and value < today:
        return QCoreApplication.translate("PurposeTerms", "A rule cannot begin in the past.")
    return problem(required=True)


def same_rule(row: PurposeRow, source: str, since: date | None = None) -> PolicyChange:
    """Return the policy of a purpose as a change that changes nothing but its source and day."""
    return PolicyChange(
        asked=row.asked, basis=row.basis, rule=row.rule, until_leaving=row.until_leaving, source=source,
        valid_months=row.valid_months, informed_on=row.informed_on, since=since, valid_until=row.valid_until,
        material_months=row.material_months, confirmed_on=row.confirmed_on, note=row.note,
    )  # fmt: skip


def with_asked(row: PurposeRow, source: str, *, asked: bool) -> PolicyChange:
    """Return the policy of a purpose, asked or not."""
    return replace(same_rule(row, source), asked=asked)
