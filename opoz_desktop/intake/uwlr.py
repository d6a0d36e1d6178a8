"""Read a saved UWLR answer: the types of EDEXML in a SOAP envelope, read by the same parser (import-formats B)."""

from __future__ import annotations

from pathlib import Path

from opoz_desktop.kernel.steps import Steps

from . import edexml
from .records import FileKind, Reading


def read(path: Path, kind: FileKind, answers: dict[str, str]) -> Steps[Reading]:
    """Read a saved answer. The "smalle set" lacks sex, initials and postcode; those then say nothing.

    Raises EmptyAnswer for `geenwijzigingen` and `geengegevens`, else as `edexml.read`.
    """
    return (yield from edexml.read(path, kind, answers))
