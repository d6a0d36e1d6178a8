"""Read any file that can be imported into records: the one call for a screen."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from opoz_desktop.kernel.steps import Steps

from . import columns, edexml, guardians, oneroster, pupil_list, spreadsheet, uwlr
from .columns import ColumnMapping, ListKind
from .recognise import recognise
from .records import Reading, Source


def read(path: Path, mapping: ColumnMapping | None = None, answers: Mapping[str, str] | None = None) -> Steps[Reading]:
    """Read a file (or the folder of a OneRoster set) into plain records, yielding Steps; close it to cancel.

    `mapping` is needed for spreadsheets only; without one the guess from the heads is used. `answers` are
    the answers to `reading.questions` of an earlier read (question code -> option). Nothing is stored.
    Raises an OpozError for everything that can be wrong with a file.
    """
    given = dict(answers or {})
    kind = recognise(path)
    if kind.source == Source.EDEXML:
        return (yield from edexml.read(path, kind, given))
    if kind.source == Source.UWLR:
        return (yield from uwlr.read(path, kind, given))
    if kind.source == Source.ONEROSTER:
        return (yield from oneroster.read(path, kind))
    found = spreadsheet.look(path, kind, mapping.sheet if mapping else "")
    if mapping is not None and found.header_row != mapping.header_row and 0 <= mapping.header_row < len(found.rows):
        found = found.with_header_row(mapping.header_row)
    chosen = mapping or columns.guess(found)
    reader = pupil_list.read if chosen.list_kind == ListKind.PUPILS else guardians.read
    return (yield from reader(path, kind, found, chosen, given))
