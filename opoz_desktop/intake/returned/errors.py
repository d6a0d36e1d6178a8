"""What can be wrong with a filled PDF, as facts without prose."""

from __future__ import annotations

from opoz_desktop.kernel.errors import OpozError


class NotAPdf(OpozError):
    """The file is no PDF, whatever its name says. Facts: none."""


class PdfLocked(OpozError):
    """The PDF is protected with a password. Facts: none."""


class PdfBroken(OpozError):
    """The PDF is damaged or was cut off. Facts: none."""


class PdfTooMuch(OpozError):
    """The PDF asks for more than a form can need. Facts: reason (bytes, pages, fields, work)."""


class NothingToFillIn(OpozError):
    """A PDF without fields: a scan, a photo, or a form that was printed to PDF. Facts: code ("" when none is read)."""


class NotOurForm(OpozError):
    """A PDF with fields of somebody else. Facts: none."""


class FileStops(OpozError):
    """One file of a pile can no longer be booked as it was read; nothing of the pile is. Facts: number."""


class CodesDiffer(OpozError):
    """The field with the code and the code that stands on the page name different forms. Facts: none."""
