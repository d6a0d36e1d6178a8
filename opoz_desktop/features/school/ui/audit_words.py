"""What the log says about deeds in the school register, one sentence per action code."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

AUDIT_WORDS: Mapping[str, Callable[[], str]] = {
    "school.create": lambda: QCoreApplication.translate("SchoolLog", "School set up"),
    "school.change": lambda: QCoreApplication.translate("SchoolLog", "School and letterhead changed"),
    "school.letterhead": lambda: QCoreApplication.translate("SchoolLog", "Letterhead changed"),
    "school.practice": lambda: QCoreApplication.translate("SchoolLog", "Marked as practice school"),
    "school.year": lambda: QCoreApplication.translate("SchoolLog", "School year opened"),
    "school.pupil_add": lambda: QCoreApplication.translate("SchoolLog", "Pupil added by hand"),
    "school.pupil_change": lambda: QCoreApplication.translate("SchoolLog", "Facts of a pupil changed"),
    "school.pupil_leave": lambda: QCoreApplication.translate("SchoolLog", "Last day at school recorded"),
    "school.pupil_stay": lambda: QCoreApplication.translate("SchoolLog", "Last day at school taken back"),
    "school.consents_reviewed": lambda: QCoreApplication.translate("SchoolLog", "Consents looked at again"),
    "school.guardian_add": lambda: QCoreApplication.translate("SchoolLog", "Parent or carer added"),
    "school.guardian_change": lambda: QCoreApplication.translate("SchoolLog", "Facts of a parent or carer changed"),
    "school.guardian_end": lambda: QCoreApplication.translate("SchoolLog", "Parent or carer no longer with the pupil"),
    "school.authority": lambda: QCoreApplication.translate("SchoolLog", "Authority recorded"),
    "school.file_add": lambda: QCoreApplication.translate("SchoolLog", "File put on the pupil's card"),
    "school.file_remove": lambda: QCoreApplication.translate("SchoolLog", "File taken off the pupil's card"),
    "choice.change": lambda: QCoreApplication.translate("SchoolLog", "Setting with source changed"),
}
