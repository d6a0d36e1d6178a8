"""What the log says about imports, one sentence per action code."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

AUDIT_WORDS: Mapping[str, Callable[[], str]] = {
    "intake.apply": lambda: QCoreApplication.translate("ImportLog", "Differences from a file taken over"),
    "intake.undo": lambda: QCoreApplication.translate("ImportLog", "Last import taken back"),
    "intake.answers": lambda: QCoreApplication.translate(
        "ImportLog", "List of the parent app read in, answers: {answers}, pupils: {pupils}"
    ),
    "intake.answers_undo": lambda: QCoreApplication.translate(
        "ImportLog", "List of the parent app taken back, answers: {answers}"
    ),
    "consent.import": lambda: QCoreApplication.translate(
        "ImportLog", "Answers from the parent app recorded: {answers}"
    ),
    "consent.import_undo": lambda: QCoreApplication.translate(
        "ImportLog", "Answers from the parent app taken back: {answers}"
    ),
}
