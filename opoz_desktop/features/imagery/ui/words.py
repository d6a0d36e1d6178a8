"""The words of imagery screens around the reviewed wording of verdicts: places, tones, counts, states of the ledger."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QCoreApplication

from opoz_desktop.features.consent.queries import PurposeRow
from opoz_desktop.features.consent.rules.facts import Medium
from opoz_desktop.features.imagery.queries import LedgerState, PublicationRow
from opoz_desktop.features.imagery.rules import ChannelVerdict, May
from opoz_desktop.shell import dates

Tone = Literal["plain", "ok", "no", "open", "pen"]
TONES: dict[May, Literal["ok", "no", "open"]] = {May.YES: "ok", May.NO: "no", May.ASK: "open"}
CHIPS = {May.YES: "check", May.NO: "x", May.ASK: "circle-dashed"}


def may_word(may: May) -> str:
    """Return *mag*, *mag niet* or *eerst vragen*."""
    return {
        May.YES: QCoreApplication.translate("ImageryWords", "allowed"),
        May.NO: QCoreApplication.translate("ImageryWords", "not allowed"),
        May.ASK: QCoreApplication.translate("ImageryWords", "ask first"),
    }[may]


def place(purpose: PurposeRow) -> str:
    """Return a use in one or two words: "Ouder-\\napp" becomes "Ouderapp"."""
    return purpose.short.replace("-\n", "").replace("\n", " ").strip() or purpose.title


def inside(text: str) -> str:
    """Write a title inside a sentence: "Op de website" becomes "op de website"; a name keeps its capital."""
    first, _, rest = text.partition(" ")
    return f"{first[:1].lower()}{first[1:]} {rest}".strip() if first in {"In", "Op", "Een", "De", "Het"} else text


def running(uses: Sequence[PurposeRow]) -> bool:
    """Tell whether the titles of uses read on in a sentence: "In de ouderapp", "Op de website"."""
    return all(use.title.partition(" ")[0] in {"In", "Op"} for use in uses)


def counts(verdict: ChannelVerdict) -> str:
    """Return how many may, may not and have to be asked, without names."""
    number = len(verdict.allowed)
    allowed = QCoreApplication.translate("ImageryWords", "%n yes", "", number)
    number = len(verdict.refused)
    refused = QCoreApplication.translate("ImageryWords", "%n no", "", number)
    number = len(verdict.ask)
    ask = QCoreApplication.translate("ImageryWords", "%n to ask first", "", number)
    return ", ".join([allowed, *([refused] if verdict.refused else []), *([ask] if verdict.ask else [])])


def listed(parts: Sequence[str]) -> str:
    """Join words: a, b and c."""
    if len(parts) < 2:
        return "".join(parts)
    last = QCoreApplication.translate("ImageryWords", "{first} and {last}")
    return last.format(first=", ".join(parts[:-1]), last=parts[-1])


def state_chip(row: PublicationRow) -> tuple[str, Tone, str]:
    """Return word, tone and icon of how a publication stands."""
    if row.state is LedgerState.DOWN:
        text = QCoreApplication.translate("ImageryWords", "taken down {date}")
        return text.format(date=dates.short(row.down_on) if row.down_on else ""), "plain", "check"
    if row.state is LedgerState.TAKE_DOWN:
        return QCoreApplication.translate("ImageryWords", "take down"), "no", "circle-alert"
    if row.state is LedgerState.CLEAR_UP:
        return QCoreApplication.translate("ImageryWords", "clear up"), "open", "clock"
    if row.state is LedgerState.NO_REPRINT:
        return QCoreApplication.translate("ImageryWords", "do not print again"), "open", "printer"
    return QCoreApplication.translate("ImageryWords", "in order"), "ok", "check"


def medium_word(medium: Medium) -> str:
    """Return where a use ends up."""
    return {
        Medium.CLOSED: QCoreApplication.translate("ImageryWords", "closed app or page"),
        Medium.ONLINE: QCoreApplication.translate("ImageryWords", "public internet"),
        Medium.PRINT: QCoreApplication.translate("ImageryWords", "print"),
        Medium.PRESS: QCoreApplication.translate("ImageryWords", "press"),
        Medium.LIST: QCoreApplication.translate("ImageryWords", "list"),
        Medium.OTHER: QCoreApplication.translate("ImageryWords", "other"),
    }[medium]
