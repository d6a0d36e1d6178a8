"""What the log says about imports, one sentence per action code."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

AUDIT_WORDS: Mapping[str, Callable[[], str]] = {
    "intake.apply": lambda: QCoreApplication.translate("ImportLog", "Differences from a file taken over"),
    "intake.undo": lambda: QCoreApplication.translate("ImportLog", "Last import taken back"),
}
