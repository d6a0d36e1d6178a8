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
    "intake.pile_start": lambda: QCoreApplication.translate("ImportLog", "Pile of scans started, files: {files}"),
    "intake.pile_pages": lambda: QCoreApplication.translate("ImportLog", "Sheets of a pile read: {pages}"),
    "intake.pile_decide": lambda: QCoreApplication.translate("ImportLog", "Answer chosen on sheet {page} of a pile"),
    "intake.pile_code": lambda: QCoreApplication.translate("ImportLog", "Code typed for sheet {page} of a pile"),
    "intake.pile_aside": lambda: QCoreApplication.translate("ImportLog", "Sheets set aside or taken up: {pages}"),
    "intake.pile_book": lambda: QCoreApplication.translate("ImportLog", "Scanned form booked, sheets: {pages}"),
    "intake.pile_unbook": lambda: QCoreApplication.translate("ImportLog", "Scanned forms taken back: {sheets}"),
    "intake.pile_close": lambda: QCoreApplication.translate(
        "ImportLog", "Pile of scans put away, pictures taken out: {pictures}"
    ),
    "consent.import": lambda: QCoreApplication.translate(
        "ImportLog", "Answers from the parent app recorded: {answers}"
    ),
    "consent.import_undo": lambda: QCoreApplication.translate(
        "ImportLog", "Answers from the parent app taken back: {answers}"
    ),
}
