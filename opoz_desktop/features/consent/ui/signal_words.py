"""What stands about a signal or a court order on screen: its heading, its line, and for what it holds."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from opoz_desktop.features.consent.queries import OpenSignal
from opoz_desktop.features.consent.rules import Flag, Order
from opoz_desktop.shell import dates


def kind_word(kind: Flag | Order) -> str:
    """Return what it is."""
    words: dict[Flag | Order, str] = {
        Flag.OBJECTION: QCoreApplication.translate("ConsentSignals", "Objection"),
        Flag.DOUBT: QCoreApplication.translate("ConsentSignals", "Both boxes marked"),
        Flag.DISAGREEMENT: QCoreApplication.translate("ConsentSignals", "Disagreement"),
        Order.PROHIBIT: QCoreApplication.translate("ConsentSignals", "Court order that forbids"),
        Order.SUBSTITUTE: QCoreApplication.translate("ConsentSignals", "Court order instead of a yes"),
    }
    return words[kind]


def icon_of(kind: Flag | Order) -> str:
    """Return its icon."""
    icons: dict[Flag | Order, str] = {
        Flag.OBJECTION: "hand",
        Flag.DOUBT: "circle-help",
        Flag.DISAGREEMENT: "git-compare",
    }
    return icons.get(kind, "gavel")


def line(signal: OpenSignal, purposes: Mapping[int, str], guardians: Mapping[int, str]) -> str:
    """Return it in one line: "Bezwaar (moeder): Op de website van de school · sinds 06-10-2026 · telefoon"."""
    head = kind_word(signal.kind)
    if signal.guardian_id is not None:
        head = QCoreApplication.translate("ConsentSignals", "{what} ({who})").format(
            what=head, who=guardians.get(signal.guardian_id, "")
        )
    about = purposes.get(signal.purpose_id or 0, QCoreApplication.translate("ConsentSignals", "all purposes"))
    since = QCoreApplication.translate("ConsentSignals", "since {date}").format(date=dates.written(signal.since))
    return " · ".join((f"{head}: {about}", since, signal.text))
