"""What the log says about rounds, one sentence per action code; the program's root hands these to the log."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

AUDIT_WORDS: Mapping[str, Callable[[], str]] = {
    "rounds.open": lambda: QCoreApplication.translate("RoundsAudit", "Round of forms opened"),
    "rounds.discard": lambda: QCoreApplication.translate("RoundsAudit", "Round thrown away before printing"),
    "rounds.print": lambda: QCoreApplication.translate(
        "RoundsAudit", "Forms of a round printed; older forms expired: {replaced}"
    ),
    "rounds.hand_out": lambda: QCoreApplication.translate("RoundsAudit", "Forms marked as handed out: {forms}"),
    "rounds.put_back": lambda: QCoreApplication.translate("RoundsAudit", "State of forms put back: {forms}"),
    "rounds.close": lambda: QCoreApplication.translate("RoundsAudit", "Round closed; forms expired: {forms}"),
    "rounds.reopen": lambda: QCoreApplication.translate("RoundsAudit", "Round opened again"),
    "rounds.steps": lambda: QCoreApplication.translate("RoundsAudit", "Dates of a ladder changed: {steps}"),
    "rounds.step": lambda: QCoreApplication.translate("RoundsAudit", "Step of a ladder marked"),
    "rounds.outcome": lambda: QCoreApplication.translate("RoundsAudit", "Outcome of a reminder noted"),
    "rounds.outcome_undo": lambda: QCoreApplication.translate("RoundsAudit", "Outcome of a reminder taken back"),
    "rounds.list": lambda: QCoreApplication.translate("RoundsAudit", "List of missing answers printed: {pupils}"),
    "rounds.letter": lambda: QCoreApplication.translate("RoundsAudit", "Letter to one guardian made"),
    "rounds.letters": lambda: QCoreApplication.translate("RoundsAudit", "Letters made: {letters}"),
    "rounds.report": lambda: QCoreApplication.translate("RoundsAudit", "Report of a round made"),
}
