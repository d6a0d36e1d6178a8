"""What this PC remembers: no names, and a memory that is damaged is no memory."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from opoz_desktop.vault import anchors
from opoz_desktop.vault.anchors import Anchor
from opoz_desktop.vault.disk import Disk

from .school_file import SchoolFile

ID = b"TEST" + bytes(12)


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    moment = datetime(2026, 11, 24, 8, tzinfo=UTC)
    anchor = Anchor(ID, "place", 3, 44, b"mac", b"slot", (), moment, None).with_failed("s1", 100).with_failed("s1", 110)
    anchors.save(tmp_path, anchor, Disk())
    assert anchors.load(tmp_path, ID) == anchor
    assert anchor.tries("s1").count == 2
    assert anchor.without_failed("s1").failed == ()


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"null", b'{"vault_id":5}', b"[" * 100_000, b"\xff\xfe"])
def test_a_damaged_memory_is_no_memory(school_copy: SchoolFile, content: bytes) -> None:
    for path in school_copy.profile.rglob("*.json"):
        path.write_bytes(content)
    school_copy.open().close()


def test_a_profile_that_cannot_be_written_does_not_matter(school_copy: SchoolFile, tmp_path: Path) -> None:
    import dataclasses

    (tmp_path / "bestand").write_text("x")
    dataclasses.replace(school_copy, profile=tmp_path / "bestand").open().close()


def test_no_name_and_no_path_is_remembered(school_copy: SchoolFile) -> None:
    school_copy.open().close()
    everything = b"".join(p.read_bytes() for p in school_copy.profile.rglob("*") if p.is_file())
    assert len(everything) > 100
    for needle in (b"school.kluis", b"marjolein", b"Marjolein", str(school_copy.folder).encode()):
        assert needle not in everything


def test_waiting_grows_to_five_minutes() -> None:
    anchor = Anchor(ID)
    waits: list[int] = []
    for _ in range(14):
        anchor = anchor.with_failed("s", 1000)
        waits.append(anchor.wait("s", 1000))
    assert waits == [0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300, 300]
    assert anchor.wait("s", 1299) == 1
    assert anchor.wait("s", 1300) == 0
    assert anchor.wait("s", 10) == 300
