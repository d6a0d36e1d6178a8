"""Search folders for words that may not be readable anywhere: plain, UTF-16, base64, and inside zips and PDFs."""

from __future__ import annotations

import base64
import io
import os
import re
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path

_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
_ZLIB_HEADS = re.compile(rb"\x78[\x01\x5e\x9c\xda]")


def forms_of(needle: str) -> frozenset[bytes]:
    """Return every way a word may lie on disk as bytes, at least six bytes long each."""
    forms: set[bytes] = set()
    for text in {needle, needle.lower(), needle.upper(), unicodedata.normalize("NFD", needle)}:
        for codec in ("utf-8", "utf-16-le", "utf-16-be", "cp1252"):
            try:
                raw = text.encode(codec)
            except UnicodeEncodeError:
                continue
            forms.add(raw)
            if codec in {"utf-8", "utf-16-le"}:
                forms.add(raw.hex().encode())
                for shift in range(3):
                    coded = base64.b64encode(b"\0" * shift + raw)
                    # The first characters mix with what stood before, the last with what comes after.
                    forms.add(coded[(0, 2, 3)[shift] : len(coded) - 4])
    return frozenset(f for f in forms if len(f) >= 6)


def found_in(data: bytes, forms: Iterable[bytes], depth: int = 3) -> bool:
    """Tell whether a form lies in bytes, also inside zips, PDF streams and zlib streams in them."""
    if any(form in data for form in forms):
        return True
    return depth > 0 and any(found_in(part, forms, depth - 1) for part in _parts(data))


def where(needles: Iterable[str], folders: Iterable[Path]) -> list[str]:
    """Return the files (and file names) below folders in which a needle can be read."""
    forms = frozenset(form for needle in needles for form in forms_of(needle))
    hits: list[str] = []
    for folder in folders:
        for root, dirs, files in os.walk(folder):
            hits += [str(Path(root) / name) for name in [*dirs, *files] if found_in(os.fsencode(name), forms, 0)]
            for name in files:
                path = Path(root) / name
                if path.is_file() and not path.is_symlink() and found_in(path.read_bytes(), forms):
                    hits.append(str(path))
    return hits


def _parts(data: bytes) -> Iterator[bytes]:
    if data[:2] == b"PK" and zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for entry in archive.infolist():
                yield archive.read(entry)
        return
    if data[:5] == b"%PDF-":
        for match in _STREAM.finditer(data):
            yield from _inflated(match.group(1))
        return
    if len(data) < 2_000_000:
        for match in _ZLIB_HEADS.finditer(data):
            yield from _inflated(data[match.start() :])


def _inflated(data: bytes) -> Iterator[bytes]:
    for coded in (data, _ascii85(data)):
        if coded:
            try:
                yield zlib.decompressobj().decompress(coded, 20_000_000)
                return
            except zlib.error:
                continue


def _ascii85(data: bytes) -> bytes:
    try:
        return base64.a85decode(data.strip().removesuffix(b"~>"), adobe=False)
    except ValueError:
        return b""
