"""What can be wrong with a file of scans as a whole."""

from __future__ import annotations

from opoz_desktop.kernel.errors import OpozError


class PileRefused(OpozError):
    """A file cannot be read as a pile of pages. `file` counts the files from 0; `why` is a code.

    locked (a password is asked), damaged, too_large, too_many (pages), not_a_scan (no PDF, TIFF, JPEG or PNG),
    empty (no page in it).
    """
