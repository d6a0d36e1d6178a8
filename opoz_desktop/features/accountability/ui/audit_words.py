"""What the log says about reports, one sentence per action code; the program's root hands these to the log."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

AUDIT_WORDS: Mapping[str, Callable[[], str]] = {
    "accountability.inspection_report": lambda: QCoreApplication.translate(
        "AccountabilityAudit", "Inspection report made"
    ),
}
