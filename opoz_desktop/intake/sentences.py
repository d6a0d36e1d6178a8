"""The words of what can go wrong with an import: what happened, what was not lost, what to do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from opoz_desktop.shell.errors import Sentences, nothing_changed, register

from . import errors


def _unreadable_file(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("IntakeErrors", "The file cannot be opened."),
        nothing_changed(),
        QCoreApplication.translate(
            "IntakeErrors", "Close it in other programs, or copy it to this computer, and choose it again."
        ),
    )


def _empty_file(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("IntakeErrors", "The file is empty."),
        nothing_changed(),
        QCoreApplication.translate("IntakeErrors", "Make the export again and choose the new file."),
    )


def _unknown_file(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("IntakeErrors", "This is not a file that can be imported."),
        nothing_changed(),
        QCoreApplication.translate(
            "IntakeErrors", "Choose an EDEXML export, a saved UWLR answer, a list (CSV or XLSX), or a OneRoster set."
        ),
    )


def _old_excel(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("IntakeErrors", "This is a workbook in the old Excel format (.xls)."),
        nothing_changed(),
        QCoreApplication.translate(
            "IntakeErrors", "Open it, choose Save as, and save it as an Excel workbook (.xlsx)."
        ),
    )


def _html_table(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("IntakeErrors", "This file looks like a spreadsheet but is a web page."),
        nothing_changed(),
        QCoreApplication.translate(
            "IntakeErrors", "Open it in a spreadsheet program and save it as an Excel workbook (.xlsx)."
        ),
    )


def _oso_file(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate(
            "IntakeErrors", "This is a transfer file (OSO) with care data and the BSN of one child."
        ),
        nothing_changed(),
        QCoreApplication.translate(
            "IntakeErrors", "Do not use it here. Export EDEXML from the administration system for pupils and groups."
        ),
    )


def _edex2000_file(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("IntakeErrors", "This is a file of EDEX2000, the old text format."),
        nothing_changed(),
        QCoreApplication.translate("IntakeErrors", "Choose EDEXML when you export from the administration system."),
    )


def _pdf_file(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("IntakeErrors", "This is a PDF or a picture, not an export."),
        nothing_changed(),
        QCoreApplication.translate("IntakeErrors", "Choose the export itself: EDEXML, CSV or XLSX."),
    )


def _locked_workbook(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("IntakeErrors", "This workbook is protected with a password."),
        nothing_changed(),
        QCoreApplication.translate("IntakeErrors", "Take the password off and save the workbook again."),
    )


def _not_a_school_export(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("IntakeErrors", "This is XML, but not an export of pupils."),
        nothing_changed(),
        QCoreApplication.translate("IntakeErrors", "Choose EDEXML when you export from the administration system."),
    )


def _broken_zip(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("IntakeErrors", "The file is damaged or incomplete."),
        nothing_changed(),
        QCoreApplication.translate("IntakeErrors", "Make the export again, or copy the file again."),
    )


def _zip_bomb(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate(
            "IntakeErrors", "This packed file unpacks to far more than a school can have. It was not opened."
        ),
        nothing_changed(),
        QCoreApplication.translate("IntakeErrors", "Make the export again. If it came by mail, ask the sender."),
    )


def _unsafe_zip(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate(
            "IntakeErrors", "This packed file has names that point outside it. It was not opened."
        ),
        nothing_changed(),
        QCoreApplication.translate("IntakeErrors", "Make the export again. If it came by mail, ask the sender."),
    )


def _no_rows(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("IntakeErrors", "There is no pupil or guardian in this file."),
        nothing_changed(),
        QCoreApplication.translate("IntakeErrors", "Look whether the right list was exported."),
    )


def _mapping_does_not_fit(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("IntakeErrors", "The chosen columns do not belong to this file."),
        nothing_changed(),
        QCoreApplication.translate("IntakeErrors", "Choose the columns again."),
    )


def _no_pupils_yet(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("IntakeErrors", "There are no pupils yet to give these guardians to."),
        nothing_changed(),
        QCoreApplication.translate("IntakeErrors", "Import the pupils first (EDEXML), and then this list."),
    )


def _unanswered_question(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("IntakeErrors", "A question about this file has no answer yet."),
        nothing_changed(),
        QCoreApplication.translate("IntakeErrors", "Answer it above the list of differences."),
    )


def _register_moved_on(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("IntakeErrors", "The school file was changed after this comparison was made."),
        nothing_changed(),
        QCoreApplication.translate("IntakeErrors", "Compare the file again."),
    )


def _forbidden_xml(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate(
            "IntakeErrors",
            "The file holds a definition (DOCTYPE or ENTITY) that no school system writes. It was not read.",
        ),
        nothing_changed(),
        QCoreApplication.translate("IntakeErrors", "Make the export again. If it came by mail, ask the sender."),
    )


def _broken_xml(error: Any) -> Sentences:
    reason = error.facts.get("reason")
    if reason == "truncated":
        what = QCoreApplication.translate("IntakeErrors", "The file stops halfway, at line {line}.")
    elif reason == "encoding":
        what = QCoreApplication.translate("IntakeErrors", "The letters of the file cannot be read (line {line}).")
    else:
        what = QCoreApplication.translate("IntakeErrors", "The file is damaged at line {line}.")
    return Sentences(
        what.format(line=error.facts.get("line", 0)),
        nothing_changed(),
        QCoreApplication.translate("IntakeErrors", "Make the export again and choose the new file."),
    )


def _empty_answer(error: Any) -> Sentences:
    if error.facts.get("reason") == "geenwijzigingen":
        what = QCoreApplication.translate(
            "IntakeErrors", "This answer says that nothing has changed since the last one."
        )
    else:
        what = QCoreApplication.translate("IntakeErrors", "This answer says that there are no data.")
    return Sentences(what, nothing_changed(), "")


def _too_large(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("IntakeErrors", "The file is {size} MB; the program reads up to {limit} MB.").format(
            size=error.facts.get("megabytes", 0), limit=error.facts.get("limit", 0)
        ),
        nothing_changed(),
        QCoreApplication.translate("IntakeErrors", "Export one school and one school year."),
    )


def _no_header(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate(
            "IntakeErrors", "No row with column heads was found in the first {rows} rows."
        ).format(rows=error.facts.get("searched", 0)),
        nothing_changed(),
        QCoreApplication.translate("IntakeErrors", "Point out the row with the heads, or choose another sheet."),
    )


def _mapping_incomplete(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("IntakeErrors", "It is not yet clear which column says whose row it is."),
        QCoreApplication.translate("IntakeErrors", "What you chose is still there."),
        QCoreApplication.translate(
            "IntakeErrors", "Choose the column with the pupil number, or those with the name and the date of birth."
        ),
    )


def _table_broken(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("IntakeErrors", "The list cannot be read at row {row}.").format(
            row=error.facts.get("row", 0)
        ),
        nothing_changed(),
        QCoreApplication.translate("IntakeErrors", "Save the list as an Excel workbook (.xlsx) and choose that."),
    )


def _missing_table(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate("IntakeErrors", "The set lacks the file {name}.").format(
            name=error.facts.get("table", "")
        ),
        nothing_changed(),
        QCoreApplication.translate("IntakeErrors", "Choose the folder or the zip with the whole set."),
    )


def _changed_since(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate(
            "IntakeErrors",
            "The import cannot be taken back: %n rows of it were changed or used since.",
            "",
            _count(error),
        ),
        nothing_changed(),
        QCoreApplication.translate(
            "IntakeErrors", "Correct what is wrong by hand, or restore a backup of before the import."
        ),
    )


def _too_old(error: Any) -> Sentences:
    return Sentences(
        QCoreApplication.translate(
            "IntakeErrors", "The last import is more than %n days ago and cannot be taken back any more.", "",
            _number(error.facts.get("days")),
        ),
        nothing_changed(),
        QCoreApplication.translate(
            "IntakeErrors", "Correct what is wrong by hand, or restore a backup of before the import."
        ),
    )  # fmt: skip


def _count(error: Any) -> int:
    return _number(error.facts.get("rows"))


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


register(errors.UnreadableFile, _unreadable_file)
register(errors.EmptyFile, _empty_file)
register(errors.UnknownFile, _unknown_file)
register(errors.OldExcel, _old_excel)
register(errors.HtmlTable, _html_table)
register(errors.OsoFile, _oso_file)
register(errors.Edex2000File, _edex2000_file)
register(errors.PdfFile, _pdf_file)
register(errors.LockedWorkbook, _locked_workbook)
register(errors.NotASchoolExport, _not_a_school_export)
register(errors.BrokenZip, _broken_zip)
register(errors.ZipBomb, _zip_bomb)
register(errors.UnsafeZip, _unsafe_zip)
register(errors.NoRows, _no_rows)
register(errors.MappingDoesNotFit, _mapping_does_not_fit)
register(errors.NoPupilsYet, _no_pupils_yet)
register(errors.UnansweredQuestion, _unanswered_question)
register(errors.RegisterMovedOn, _register_moved_on)
register(errors.ForbiddenXml, _forbidden_xml)
register(errors.BrokenXml, _broken_xml)
register(errors.EmptyAnswer, _empty_answer)
register(errors.TooLarge, _too_large)
register(errors.NoHeaderRow, _no_header)
register(errors.MappingIncomplete, _mapping_incomplete)
register(errors.TableBroken, _table_broken)
register(errors.MissingTable, _missing_table)
register(errors.ChangedSinceImport, _changed_since)
register(errors.ImportTooOld, _too_old)
