"""What a file of evidence is, told by its content and never by its name: PDF, PNG or JPEG, nothing else."""

from __future__ import annotations

from enum import StrEnum

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG, _JPEG_END = b"\xff\xd8\xff", b"\xff\xd9"
_HEAD = 1024
"""A PDF says what it is within so many bytes, and ends within so many (ISO 32000-1, annex H)."""


class MediaType(StrEnum):
    """The kinds that are kept: what a scanner or telephone makes and every preview shows."""

    PDF = "application/pdf"
    PNG = "image/png"
    JPEG = "image/jpeg"


SUFFIXES = {MediaType.PDF: "pdf", MediaType.PNG: "png", MediaType.JPEG: "jpg"}


def media_type_of(content: bytes) -> MediaType | None:
    """Return what a file is by its first and last bytes, None for everything else and for what was cut off."""
    if content.startswith(_PNG):
        return MediaType.PNG if b"IEND" in content[-64:] else None
    if content.startswith(_JPEG):
        return MediaType.JPEG if _JPEG_END in content[-256:] else None
    if b"%PDF-" in content[:_HEAD]:
        return MediaType.PDF if b"%%EOF" in content[-_HEAD:] else None
    return None
