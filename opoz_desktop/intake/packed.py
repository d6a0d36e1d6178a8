"""Look inside packed files (XLSX, zip) before anything opens them: no bombs, no names that point outside.

Measured reason (import-formats E): a bomb took openpyxl 67 s and 536 MB and made calamine abort the process.
"""

from __future__ import annotations

import zipfile
import zlib
from itertools import pairwise
from pathlib import Path

from .errors import BrokenZip, LockedWorkbook, TooLarge, UnsafeZip, ZipBomb

MAX_PARTS = 2000
MAX_UNPACKED = 100 * 1024 * 1024
"""Bytes; import-formats E proposes this."""
MAX_STRINGS = 20 * 1024 * 1024
"""Bytes of the one part of a workbook that must be held in memory as a whole."""
MAX_RATIO = 100
RATIO_FROM = 1024 * 1024
"""Parts smaller than this may have any ratio: a page of blanks packs well."""
MAX_FILE = 200 * 1024 * 1024


def check_size(path: Path) -> int:
    """Return the size of a file in bytes. Raise TooLarge above what any school export can be."""
    size = path.stat().st_size
    if size > MAX_FILE:
        raise TooLarge(megabytes=size // 1_000_000, limit=MAX_FILE // 1_000_000)
    return size


def names_of(path: Path) -> tuple[str, ...]:
    """Return the names in a packed file after checking parts, sizes, ratios and names.

    The sizes are those that the file states; `read_part` holds a part to them. Raises ZipBomb, UnsafeZip,
    BrokenZip, or LockedWorkbook for a part that is encrypted.
    """
    try:
        with zipfile.ZipFile(path) as packed:
            parts = packed.infolist()
    except (zipfile.BadZipFile, zipfile.LargeZipFile, OSError, ValueError, NotImplementedError) as trouble:
        raise BrokenZip from trouble
    if len(parts) > MAX_PARTS:
        raise ZipBomb(reason="parts")
    total = 0
    for part in parts:
        if _points_outside(part.filename):
            raise UnsafeZip(reason="path")
        if part.flag_bits & 0x1:
            raise LockedWorkbook
        total += part.file_size
        if total > MAX_UNPACKED:
            raise ZipBomb(reason="size")
        if part.file_size > RATIO_FROM and part.file_size > MAX_RATIO * max(part.compress_size, 1):
            raise ZipBomb(reason="ratio")
        if part.filename.lower().endswith("sharedstrings.xml") and part.file_size > MAX_STRINGS:
            raise ZipBomb(reason="size")
    if len({p.filename for p in parts}) != len(parts) or _overlap(parts):
        raise ZipBomb(reason="parts")
    return tuple(p.filename for p in parts)


def read_part(path: Path, name: str) -> bytes:
    """Return one part, never more bytes than the packed file states. Raise BrokenZip when it lies."""
    try:
        with zipfile.ZipFile(path) as packed:
            stated = packed.getinfo(name).file_size
            with packed.open(name) as part:
                data = part.read(stated + 1)
    except (zipfile.BadZipFile, OSError, ValueError, KeyError, EOFError, NotImplementedError, zlib.error) as trouble:
        raise BrokenZip from trouble
    if len(data) != stated:
        raise BrokenZip
    return data


def _points_outside(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return name.startswith(("/", "\\")) or ".." in parts or ":" in parts[0] or "\x00" in name


def _overlap(parts: list[zipfile.ZipInfo]) -> bool:
    spans = sorted((p.header_offset, p.compress_size) for p in parts)
    return any(start + size > after for (start, size), (after, _) in pairwise(spans))
