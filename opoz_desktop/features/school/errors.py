"""Trouble of the school register that a person may be told."""

from __future__ import annotations

from opoz_desktop.kernel.errors import OpozError


class PupilNumberTaken(OpozError):
    """Another pupil has this number. Facts: none (a number is personal data)."""


class NameMissing(OpozError):
    """A person needs a first name or a surname. Facts: field."""


class DatesReversed(OpozError):
    """An end lies before its beginning. Facts: field."""


class AuthorityNeedsBasis(OpozError):
    """Authority is recorded with how the school knows it; the basis was empty."""


class FileTooLarge(OpozError):
    """A file for a pupil's card is larger than the limit. Facts: limit_mb."""


class NotAPicture(OpozError):
    """A file for the letterhead is no PNG or JPEG, or a broken one. Facts: reason (content, unreadable)."""


class PictureTooLarge(OpozError):
    """A picture is larger than the limit. Facts: reason (bytes, pixels), limit_mb or limit_megapixels."""


class FileKindRefused(OpozError):
    """A file is of a kind that is not kept (programs, scripts, archives). Facts: suffix."""
