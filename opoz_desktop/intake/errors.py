"""What can be wrong with a file or an import, as facts without prose."""

from __future__ import annotations

from opoz_desktop.kernel.errors import NothingToUndo, OpozError


class UnreadableFile(OpozError):
    """The file cannot be opened or is not there (any more). Facts: reason (a code)."""


class EmptyFile(OpozError):
    """The file has no content."""


class UnknownFile(OpozError):
    """The file is of no kind this program knows. Facts: sniffed (a code: binary, xml, text)."""


class OldExcel(OpozError):
    """A real .xls (BIFF): save as .xlsx first."""


class HtmlTable(OpozError):
    """A web page with the name of a spreadsheet: open it and save as .xlsx."""


class OsoFile(OpozError):
    """A transfer dossier (OSO): care data and BSN of one child; never an import source."""


class Edex2000File(OpozError):
    """The text files of EDEX2000, phased out: export EDEXML instead."""


class PdfFile(OpozError):
    """A PDF or picture where an export was expected."""


class LockedWorkbook(OpozError):
    """A workbook protected with a password."""


class ForbiddenXml(OpozError):
    """The XML has a DOCTYPE or an entity; no school system writes one. Facts: line."""


class BrokenXml(OpozError):
    """The XML stops or breaks. Facts: line, reason (truncated, malformed, encoding, too_deep)."""


class NotASchoolExport(OpozError):
    """XML of another kind. Facts: root (the name of the root element)."""


class EmptyAnswer(OpozError):
    """A UWLR answer without data: no changes or no pupils. Facts: reason."""


class ZipBomb(OpozError):
    """The packed file unpacks to far more than a school can need. Facts: reason (parts, size, ratio)."""


class UnsafeZip(OpozError):
    """A packed file with names that point outside it. Facts: reason."""


class BrokenZip(OpozError):
    """The packed file is damaged or incomplete."""


class TooLarge(OpozError):
    """The file is larger than this program reads. Facts: megabytes, limit."""


class NoHeaderRow(OpozError):
    """No row with column heads within the first rows. Facts: sheet, searched."""


class MappingIncomplete(OpozError):
    """A column that is needed has not been chosen. Facts: missing (field codes)."""


class MappingDoesNotFit(OpozError):
    """The chosen columns do not belong to this file. Facts: sheet."""


class NoRows(OpozError):
    """The file can be read, but there is no pupil or guardian in it. Facts: sheet."""


class TableBroken(OpozError):
    """A table cannot be read at a row. Facts: sheet, row."""


class MissingTable(OpozError):
    """A OneRoster set lacks a table. Facts: table."""


class NoPupilsYet(OpozError):
    """Guardians are read before there are pupils: import the pupils first."""


class UnansweredQuestion(OpozError):
    """The import stopped to ask something and got no answer. Facts: code."""


class RegisterMovedOn(OpozError):
    """The register was changed after the differences were made: compare again. Facts: kind."""


class ChangedSinceImport(NothingToUndo):
    """What the import wrote was changed or used since, so it cannot be taken back as a whole. Facts: rows, kinds."""


class ImportTooOld(NothingToUndo):
    """The last import is older than the term for taking back. Facts: days."""
