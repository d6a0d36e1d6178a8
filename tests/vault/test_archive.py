"""The file of a backup is read as if a stranger had made it; every damage to it is found."""

from __future__ import annotations

import json
import warnings
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.steps import finish
from opoz_desktop.vault import archive, backup, errors

from .school_file import DIRECTOR, PASSWORDS, SchoolFile

Parts = dict[str, bytes]


@pytest.fixture(scope="module")
def parts(template_file: SchoolFile, tmp_path_factory: pytest.TempPathFactory) -> Parts:
    school = template_file.copy_to(tmp_path_factory.mktemp("archive"))
    with school.open() as vault:
        path = finish(backup.make(vault))[0].path
    with zipfile.ZipFile(path) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def pack(path: Path, parts: Parts, compression: int = zipfile.ZIP_STORED) -> Path:
    with zipfile.ZipFile(path, "w", compression) as packed:
        for name, data in parts.items():
            packed.writestr(name, data)
    return path


def verify(path: Path) -> archive.Contents:
    return backup.verify(path, DIRECTOR, PASSWORDS[DIRECTOR])


def manifest(parts: Parts, **changes: object) -> Parts:
    return {**parts, "manifest.json": json.dumps({**json.loads(parts["manifest.json"]), **changes}).encode()}


def test_the_untouched_parts_packed_again_are_a_good_backup(parts: Parts, tmp_path: Path) -> None:
    assert verify(pack(tmp_path / "b.zip", parts)).counts["user_account"] == 4


HOSTILE: dict[str, Callable[[Parts], Parts]] = {
    "a path upwards": lambda p: {**p, "../../kluis.db": b"x"},
    "an absolute path": lambda p: {**p, "/etc/kluis.db": b"x"},
    "database elsewhere": lambda p: {("map/kluis.db" if n == "kluis.db" else n): d for n, d in p.items()},
    "no key file": lambda p: {n: d for n, d in p.items() if n != "kluis.slot"},
    "no manifest": lambda p: {n: d for n, d in p.items() if n != "manifest.json"},
    "one more": lambda p: {**p, "lees.txt": b"x"},
    "empty manifest": lambda p: {**p, "manifest.json": b""},
    "manifest a list": lambda p: {**p, "manifest.json": b"[]"},
    "manifest deep": lambda p: {**p, "manifest.json": b"[" * 50_000},
    "manifest huge": lambda p: {**p, "manifest.json": b" " * 70_000},
    "manifest of another": lambda p: manifest(p, sha256={"kluis.slot": "0" * 64, "kluis.db": "0" * 64}),
    "time without zone": lambda p: manifest(p, made_at="2026-11-24T08:00:00"),
    "time no text": lambda p: manifest(p, made_at=5),
    "log head of another": lambda p: manifest(p, audit_seq=1),
    "vault id short": lambda p: manifest(p, vault_id="AAAA"),
    "another vault id": lambda p: manifest(p, vault_id="AAAAAAAAAAAAAAAAAAAAAA=="),
    "database changed": lambda p: {**p, "kluis.db": p["kluis.db"][:-1] + bytes([p["kluis.db"][-1] ^ 1])},
    "database cut": lambda p: {**p, "kluis.db": p["kluis.db"][:-4096]},
    "key file changed": lambda p: {**p, "kluis.slot": p["kluis.slot"].replace(b"1", b"2", 1)},
    "format nought": lambda p: manifest(p, fmt="one"),
}


@pytest.mark.parametrize("change", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_or_damaged_backup_is_refused(parts: Parts, tmp_path: Path, change: Callable[[Parts], Parts]) -> None:
    with pytest.raises((errors.BackupDamaged, errors.ForeignVault)):
        verify(pack(tmp_path / "b.zip", change(parts)))
    assert [p.name for p in tmp_path.iterdir()] == ["b.zip"]


def test_a_newer_backup_is_called_newer(parts: Parts, tmp_path: Path) -> None:
    with pytest.raises(errors.NewerFile) as caught:
        verify(pack(tmp_path / "b.zip", manifest(parts, fmt=2)))
    assert caught.value.facts["part"] == "backup"


def test_two_databases_in_one_zip_are_refused(parts: Parts, tmp_path: Path) -> None:
    path = pack(tmp_path / "b.zip", parts)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with zipfile.ZipFile(path, "a") as packed:
            packed.writestr("kluis.db", b"other")
    with pytest.raises(errors.BackupDamaged):
        verify(path)


def test_a_packed_bomb_is_refused_without_unpacking(parts: Parts, tmp_path: Path) -> None:
    path = pack(tmp_path / "b.zip", {**parts, "kluis.db": bytes(200 * 1024 * 1024)}, zipfile.ZIP_DEFLATED)
    assert path.stat().st_size < 1024 * 1024
    with pytest.raises(errors.BackupDamaged) as caught:
        verify(path)
    assert caught.value.facts["reason"] == "packed"


def _patched(path: Path, find: bytes, put: bytes) -> None:
    data = path.read_bytes()
    assert find in data
    path.write_bytes(data.replace(find, put))


def test_a_declared_size_that_lies_is_refused(parts: Parts, tmp_path: Path) -> None:
    path = pack(tmp_path / "b.zip", parts)
    size = len(parts["kluis.db"]).to_bytes(4, "little")
    _patched(path, size + size, (0x7FFFFFF0).to_bytes(4, "little") * 2)
    with pytest.raises(errors.BackupDamaged):
        verify(path)


def test_an_encrypted_zip_is_refused(parts: Parts, tmp_path: Path) -> None:
    path = pack(tmp_path / "b.zip", parts)
    data = bytearray(path.read_bytes())
    place = data.find(b"PK\x01\x02")
    while place >= 0:
        data[place + 8] |= 1
        place = data.find(b"PK\x01\x02", place + 4)
    path.write_bytes(data)
    with pytest.raises(errors.BackupDamaged) as caught:
        verify(path)
    assert caught.value.facts["reason"] == "encrypted"


def test_what_is_no_zip_or_not_there(tmp_path: Path) -> None:
    with pytest.raises(errors.NoBackup):
        verify(tmp_path / "weg.zip")
    (tmp_path / "x.zip").write_bytes(b"PK\x03\x04 and then nothing")
    with pytest.raises(errors.BackupDamaged):
        verify(tmp_path / "x.zip")


def test_every_flipped_bit_of_the_end_of_a_backup_is_told_as_damage(parts: Parts, tmp_path: Path) -> None:
    """The end says where the parts begin: a place outside the file is damage, not an error of the computer."""
    path = pack(tmp_path / "b.zip", parts)
    whole = path.read_bytes()
    for place in range(len(whole) - 22, len(whole)):
        for bit in range(8):
            path.write_bytes(whole[:place] + bytes([whole[place] ^ (1 << bit)]) + whole[place + 1 :])
            try:
                archive.examine(path)
            except OpozError:
                continue


def test_every_flipped_byte_of_a_backup_is_found(parts: Parts, tmp_path: Path) -> None:
    """Names, sizes, sums, contents: spread over the whole file, and dense over the ends."""
    path = pack(tmp_path / "b.zip", parts)
    whole = path.read_bytes()
    places = [
        *range(0, 200, 3),
        *range(200, len(whole) - 600, len(whole) // 60),
        *range(len(whole) - 300, len(whole), 5),
    ]
    unnoticed: list[int] = []
    for place in places:
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x10]) + whole[place + 1 :])
        try:
            found = verify(path)
        except OpozError:
            continue
        if found.counts["gdoc"] != 6:
            unnoticed.append(place)
    assert unnoticed == []
    for end in (0, 100, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:end])
        with pytest.raises(errors.BackupDamaged):
            verify(path)
