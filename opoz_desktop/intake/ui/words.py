"""The words of the import on screen that are not sentences about a file: kinds, sources, fields, tabs."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ..columns import ListKind
from ..proposal import About, Row, RowKind
from ..records import Dropped, FileKind, Source
from . import wording

ROW_ICONS = {
    RowKind.NEW: "plus",
    RowKind.CHANGED: "pencil",
    RowKind.MOVED: "arrow-left-right",
    RowKind.LEFT: "log-out",
    RowKind.DOUBT: "circle-help",
    RowKind.EQUAL: "check",
}


def row_icon(row: Row) -> str:
    """Return the icon of a row: its kind, or the closed eye where something becomes or stays secret."""
    if row.about is About.SECRET and row.kind is RowKind.CHANGED:
        return "eye-off"
    return ROW_ICONS[row.kind]


def row_kind(kind: RowKind) -> str:
    """Return the word in the column *Wat*."""
    if kind is RowKind.NEW:
        return QCoreApplication.translate("ImportWords", "new")
    if kind is RowKind.CHANGED:
        return QCoreApplication.translate("ImportWords", "changed")
    if kind is RowKind.MOVED:
        return QCoreApplication.translate("ImportWords", "other group")
    if kind is RowKind.LEFT:
        return QCoreApplication.translate("ImportWords", "left")
    if kind is RowKind.DOUBT:
        return QCoreApplication.translate("ImportWords", "doubt")
    return QCoreApplication.translate("ImportWords", "the same")


def tab_words(kind: RowKind | None) -> str:
    """Return the words of a tab; None is the tab with all differences."""
    if kind is None:
        return QCoreApplication.translate("ImportWords", "All")
    if kind is RowKind.NEW:
        return QCoreApplication.translate("ImportWords", "New")
    if kind is RowKind.CHANGED:
        return QCoreApplication.translate("ImportWords", "Changed")
    if kind is RowKind.MOVED:
        return QCoreApplication.translate("ImportWords", "Other group")
    if kind is RowKind.LEFT:
        return QCoreApplication.translate("ImportWords", "Left")
    if kind is RowKind.DOUBT:
        return QCoreApplication.translate("ImportWords", "Doubt")
    return QCoreApplication.translate("ImportWords", "Stayed the same")


def kind_words(kind: FileKind) -> str:
    """Return what a file was recognised as: `EDEXML 2.1`."""
    return f"{_source_name(kind.source)} {kind.version}".strip()


def source_words(source: str) -> str:
    """Return the source of an import in the history; `edexml 2.1` becomes `EDEXML 2.1`."""
    name, _, version = source.partition(" ")
    try:
        return kind_words(FileKind(Source(name), version))
    except ValueError:
        return source


def _source_name(source: Source) -> str:
    return {
        Source.EDEXML: "EDEXML",
        Source.UWLR: "UWLR",
        Source.ONEROSTER: "OneRoster",
        Source.CSV: "CSV",
        Source.XLSX: "Excel",
    }[source]


def counts_words(counts: Mapping[str, int]) -> str:
    """Return how many rows of each kind an import took over, in one line.

    An import without a row is on record only when it took over what comes along by itself, such as new numbers.
    """
    parts = [part for part in (_count(kind, int(counts.get(kind.value, 0))) for kind in RowKind) if part]
    small = QCoreApplication.translate("ImportWords", "only small changes, such as numbers")
    return ", ".join(parts) if parts else small


def _count(kind: RowKind, number: int) -> str:
    if not number or kind is RowKind.EQUAL:
        return ""
    if kind is RowKind.NEW:
        return QCoreApplication.translate("ImportWords", "%n new", "", number)
    if kind is RowKind.CHANGED:
        return QCoreApplication.translate("ImportWords", "%n changed", "", number)
    if kind is RowKind.MOVED:
        return QCoreApplication.translate("ImportWords", "%n to another group", "", number)
    if kind is RowKind.LEFT:
        return QCoreApplication.translate("ImportWords", "%n left", "", number)
    return QCoreApplication.translate("ImportWords", "%n doubt(s) solved", "", number)


def dropped_words(kind: Dropped, number: int) -> str:
    """Return `243 BSN's weggelaten` and its like."""
    if kind is Dropped.BSN:
        return QCoreApplication.translate("ImportWords", "%n BSN(s) left out", "", number)
    if kind is Dropped.ETHNICITY:
        return QCoreApplication.translate("ImportWords", "ethnicity left out %n time(s)", "", number)
    if kind is Dropped.COUNTRY:
        return QCoreApplication.translate("ImportWords", "country left out %n time(s)", "", number)
    return QCoreApplication.translate("ImportWords", "weight left out %n time(s)", "", number)


def list_kind(kind: ListKind) -> str:
    """Return what a list is about."""
    if kind is ListKind.PUPILS:
        return QCoreApplication.translate("ImportWords", "pupils")
    if kind is ListKind.GUARDIANS_WIDE:
        return QCoreApplication.translate("ImportWords", "parents, one row per pupil")
    return QCoreApplication.translate("ImportWords", "parents, one row per parent")


def column_field(field: str, block: int) -> str:
    """Return what a column holds, in words; `block` is the number of the guardian in a wide list."""
    words = wording.field_name(field)
    if block:
        return QCoreApplication.translate("ImportWords", "parent {number}: {field}").format(number=block, field=words)
    return words


def missing_words(code: str) -> str:
    """Return what must still be chosen before the columns can be used."""
    if code == "pupil_name":
        return QCoreApplication.translate("ImportWords", "Say which column holds the name of the pupil.")
    if code == "number":
        return QCoreApplication.translate(
            "ImportWords", "Say which column holds the pupil number, or the name and the date of birth."
        )
    return QCoreApplication.translate(
        "ImportWords", "Say which column holds the name of the parent, or how to reach them."
    )
