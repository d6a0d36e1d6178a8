"""The search for words that may not be readable finds them wherever they are hidden."""

from __future__ import annotations

import base64
import io
import zipfile
import zlib
from pathlib import Path

import pytest

from tests.needles import where

NEEDLE = "Naaldenkind Überhaupt"


def _zip(data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", data)
    return out.getvalue()


def _pdf(data: bytes) -> bytes:
    stream = zlib.compress(data)
    return b"%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n" + stream + b"\nendstream\nendobj\n%%EOF"


@pytest.mark.parametrize(
    "data",
    [
        NEEDLE.encode(),
        NEEDLE.encode("utf-16-le"),
        NEEDLE.encode("utf-16-be"),
        NEEDLE.encode("cp1252"),
        NEEDLE.upper().encode(),
        base64.b64encode(b"x" + NEEDLE.encode() + b"yy"),
        base64.b64encode(b"xy" + NEEDLE.encode() + b"yy"),
        base64.b64encode(NEEDLE.encode("utf-16-le")),
        NEEDLE.encode().hex().encode(),
        _zip(NEEDLE.encode()),
        _pdf(b"BT (" + NEEDLE.encode("cp1252") + b") Tj ET"),
        _zip(_pdf(NEEDLE.encode("utf-16-be"))),
        b"kop" + zlib.compress(NEEDLE.encode()) + b"staart",
    ],
    ids=range(13),
)
def test_a_needle_is_found_in_every_disguise(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "hooi").mkdir()
    (tmp_path / "hooi" / "bestand.bin").write_bytes(b"\x00\x01voor" + data if data[:2] not in {b"PK", b"%P"} else data)
    assert where([NEEDLE], [tmp_path]) == [str(tmp_path / "hooi" / "bestand.bin")]


def test_a_file_name_is_searched_too(tmp_path: Path) -> None:
    (tmp_path / f"{NEEDLE}.pdf").write_bytes(b"")
    assert len(where([NEEDLE], [tmp_path])) == 1


def test_hay_is_not_a_needle(tmp_path: Path) -> None:
    (tmp_path / "hooi.bin").write_bytes(bytes(range(256)) * 400)
    assert where([NEEDLE], [tmp_path]) == []
