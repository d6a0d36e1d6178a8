"""What can be wrong with a pile or a sheet of it, as facts without prose."""

from __future__ import annotations

from opoz_desktop.kernel.errors import OpozError


class SheetNotReady(OpozError):
    """A sheet still asks something. Facts: asks (how many things)."""


class PileBusy(OpozError):
    """A pile cannot be put away yet. Facts: left (pages that have no place yet)."""


class CodePageUnknown(OpozError):
    """The form of a typed code does not have that page. Facts: pages."""
