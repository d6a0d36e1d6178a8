"""The erasure journal: signed, only growing, and deaf to damage."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from opoz_desktop.kernel.errors import NotAllowed
from opoz_desktop.vault import crypto, erasures
from opoz_desktop.vault.disk import Disk

from .school_file import NOW, TEACHER, UIDS, SchoolFile

ID = b"TEST" + bytes(12)
SEED = b"\x33" * 32
PUBLIC = crypto.signing_public(SEED)


def test_marks_are_fixed_by_the_format_and_tell_nothing() -> None:
    mark = erasures.hash_of(ID, UIDS[0])
    assert mark == crypto.hmac(crypto.blake(key=ID, person="tomb"), UIDS[0])[:16]
    assert mark != erasures.hash_of(b"TEST" + b"\x01" * 12, UIDS[0])


def test_a_journal_is_a_union_and_only_grows(tmp_path: Path) -> None:
    path = tmp_path / erasures.JOURNAL
    first, second = (erasures.sign_mark(ID, uid, NOW.moment, SEED) for uid in UIDS[:2])
    erasures.write(path, ID, PUBLIC, [first], Disk())
    erasures.write(path, ID, PUBLIC, [second], Disk())
    erasures.write(path, ID, PUBLIC, [], Disk())
    assert {m.h for m in erasures.read(path, ID, PUBLIC).marks} == {first.h, second.h}


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[" * 100_000, b"null", b'{"fmt":2}', b'{"fmt":1,"vault_id":"!","entries":[]}', b'{"fmt":1,"vault_id":"VEVTVAAAAAAAAAAAAAAAAA==","entries":5}', "{}".encode("utf-16")],  # noqa: E501
)  # fmt: skip
def test_a_damaged_or_foreign_journal_holds_no_marks(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / erasures.JOURNAL
    path.write_bytes(content)
    assert erasures.read(path, ID, PUBLIC).marks == ()
    assert erasures.read(tmp_path / "weg.json", ID, PUBLIC).marks == ()


def test_a_mark_changed_in_any_part_is_refused(tmp_path: Path) -> None:
    path = tmp_path / erasures.JOURNAL
    erasures.write(path, ID, PUBLIC, [erasures.sign_mark(ID, UIDS[0], NOW.moment, SEED)], Disk())
    whole = json.loads(path.read_bytes())
    for field, value in (
        ("h", "AAAAAAAAAAAAAAAAAAAAAA=="),
        ("at", "2020-01-01T00:00:00+00:00"),
        ("at", "x"),
        ("sig", "AA"),
        ("h", 5),
    ):
        row = {**whole["entries"][0], field: value}
        path.write_text(json.dumps({**whole, "entries": [row, 7, {}]}))
        journal = erasures.read(path, ID, PUBLIC)
        assert (journal.marks, journal.refused) == ((), 3)


def test_only_who_holds_the_signing_key_marks(school_copy: SchoolFile) -> None:
    with school_copy.open(TEACHER) as vault, pytest.raises(NotAllowed):
        erasures.record(vault, [UIDS[0]])
    with school_copy.open() as vault:
        assert erasures.record(vault, UIDS) == 3
        assert erasures.record(vault, UIDS[:1]) == 1
        marks = vault.register.ask(erasures.known)
    assert len(marks) == 3
    journal = (school_copy.folder / erasures.JOURNAL).read_bytes()
    assert not any(uid in journal for uid in UIDS)
