"""The key file: fixed keys give fixed bytes, only a director's signature counts, and nothing odd is read."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import json
from collections.abc import Callable
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.vault import crypto, keyfile
from opoz_desktop.vault.crypto import CannotOpen, Kdf
from opoz_desktop.vault.errors import KeyFileChanged, KeyFileDamaged, NewerFile
from opoz_desktop.vault.keyfile import KIT_LOGIN, KeyFile, Member, Slot

from .school_file import b64, edited, unb64

ID = b"TEST" + bytes(range(12))
DK, K0, SEED = b"\x11" * 32, b"\x22" * 32, b"\x33" * 32
PEOPLE = {
    "marjolein": (Role.DIRECTOR, b"\x41" * 32),
    "ina": (Role.IB, b"\x42" * 32),
    "joris": (Role.TEACHER, b"\x43" * 32),
    KIT_LOGIN: (Role.KIT, b"\x44" * 32),
}


def sid(login: str) -> str:
    return keyfile.slot_id(ID, login)


def key_of(login: str) -> bytes:
    return crypto.derive_key(login.encode(), crypto.blake(login.encode(), size=16), Kdf(8, 1))


def build() -> KeyFile:
    """Build a file whose signed part is the same each time; sealed boxes are random by nature."""
    roster = {sid(login): Member(role, crypto.box_public(private)) for login, (role, private) in PEOPLE.items()}
    slots: dict[str, Slot] = {}
    for login, (role, private) in PEOPLE.items():
        pk = crypto.box_public(private)
        slots[sid(login)] = Slot(
            kdf=Kdf(8, 1),
            salt=crypto.blake(login.encode(), size=16),
            blob=keyfile.seal_blob(key_of(login), private, crypto.signing_public(SEED), ID, sid(login), b"\x05" * 24),
            dk=crypto.box_seal(pk, DK),
            k0=crypto.box_seal(pk, K0) if role in keyfile.HOLDS_FIRST_KEY else None,
            rsk=crypto.box_seal(pk, SEED) if role in keyfile.HOLDS_SIGNING_KEY else None,
        )
    return keyfile.sign(KeyFile(ID, 0, roster, (keyfile.commit(DK),), bytes(64), slots), SEED)


@pytest.fixture(scope="module")
def data() -> bytes:
    return keyfile.dump(build())


def unlock(data: bytes, login: str) -> keyfile.Unlocked:
    return keyfile.unlock(keyfile.load(data), sid(login), key_of(login))


def get_in(data: bytes) -> list[bytes]:
    """Unlock as the director and return the database keys."""
    return keyfile.database_keys(keyfile.load(data), unlock(data, "marjolein"))


# --- golden vectors --------------------------------------------------------------------------------------------------


def test_fixed_keys_give_fixed_bytes() -> None:
    file = build()
    blob = file.slots[sid("marjolein")].blob
    assert sid("Marjolein") == sid("MARJOLEIN") == "ba019800b52ede2be54579486c854861"
    assert keyfile.commit(DK).hex() == "584096aa4912a281c277ee0bbb7bf7104e43b54e847427b6a7c07145f61ab854"
    assert (
        hashlib.sha256(keyfile.signed_message(file)).hexdigest()
        == "bd0f25579362d9b904a8a0a497d1548693a3dcd61638f43b76450675ff8d644f"
    )
    assert file.sig.hex() == (
        "2e3af822bcd5ba8174573a06560d3ca0dfb964203d0d1f7b1821bf0f77ad5458"
        "c19611392f48914644bb221482d82dcb36ff582bd3c5cb82165534197ab5fe02"
    )
    assert hashlib.sha256(blob).hexdigest() == "78ddf4d87f38346ceb5c7871bf2810d8ff9cc82ef2fb26f3625bdab2cdfe31a1"
    with_fixed_boxes = dataclasses.replace(
        file, slots={s: dataclasses.replace(x, dk=bytes(80), k0=None, rsk=None) for s, x in file.slots.items()}
    )
    assert (
        hashlib.sha256(keyfile.dump(with_fixed_boxes)).hexdigest()
        == "fb8c02216b1b2c8089b8443f9e326ed97f61650b72d22220d8c1b3780a16ed08"
    )


def test_what_is_written_reads_back_the_same(data: bytes) -> None:
    assert keyfile.dump(keyfile.load(data)) == data
    assert data.isascii()
    assert b" " not in data


def test_each_role_holds_what_it_should(data: bytes) -> None:
    file = keyfile.load(data)
    for login, (role, private) in PEOPLE.items():
        opened = unlock(data, login)
        assert opened.private == private
        assert keyfile.database_keys(file, opened) == [DK]
        assert keyfile.signing_seed(file, opened) == (SEED if role in (Role.DIRECTOR, Role.KIT) else None)
        expected = K0 if role in (Role.DIRECTOR, Role.IB, Role.KIT) else None
        assert keyfile.first_audit_key(file, opened) == expected


def test_a_wrong_password_and_an_unknown_name_do_not_open(data: bytes) -> None:
    file = keyfile.load(data)
    with pytest.raises(CannotOpen):
        keyfile.unlock(file, sid("marjolein"), key_of("ina"))
    with pytest.raises(CannotOpen):
        keyfile.unlock(file, sid("nobody"), key_of("marjolein"))


def test_secrets_do_not_show_when_printed(data: bytes) -> None:
    shown = repr(unlock(data, "marjolein"))
    assert "41" * 8 not in shown
    assert "AAAA" not in shown


def test_old_database_keys_are_a_chain_that_current_members_can_follow() -> None:
    keys = [bytes([n]) * 32 for n in range(4)]
    sealed = tuple(keyfile.wrap_old(new, old) for old, new in pairwise(keys))
    file = dataclasses.replace(build(), old_dk=sealed)
    assert keyfile.old_keys(file, keys[3]) == [keys[2], keys[1], keys[0]]
    assert keyfile.old_keys(file, keys[0]) == []


# --- the ten forgeries of 6.3, all with a sum that fits --------------------------------------------------------------


def forge_database_key(raw: dict[str, Any]) -> None:
    for row in raw["slots"].values():
        row["dk"] = b64(crypto.box_seal(crypto.box_public(PEOPLE["marjolein"][1]), b"\x66" * 32))


def forge_database_key_and_commitment(raw: dict[str, Any]) -> None:
    forge_database_key(raw)
    raw["dk_commit"] = [b64(keyfile.commit(b"\x66" * 32))]


def forge_public_key(raw: dict[str, Any]) -> None:
    raw["roster"][sid("ina")]["pk"] = b64(crypto.new_box_key()[0])


def forge_role(raw: dict[str, Any]) -> None:
    raw["roster"][sid("joris")]["role"] = "director"


def forge_epoch(raw: dict[str, Any]) -> None:
    raw["epoch"] += 1


def forge_signature(raw: dict[str, Any]) -> None:
    forge_role(raw)
    own = b"\x77" * 32
    body = crypto.canon({k: v for k, v in raw.items() if k != "sum"})
    changed = keyfile.load(_summed(body))
    raw["sig"] = b64(crypto.sign(own, keyfile.signed_message(changed)))


def forge_format(raw: dict[str, Any]) -> None:
    raw["fmt"] = 0


def forge_cheap_kdf(raw: dict[str, Any]) -> None:
    raw["slots"][sid("marjolein")]["kdf"].update(m_kib=16)


def forge_huge_kdf(raw: dict[str, Any]) -> None:
    raw["slots"][sid("marjolein")]["kdf"].update(m_kib=1024 * 1024 * 1024)


def forge_slot(raw: dict[str, Any]) -> None:
    raw["slots"][sid("marjolein")] = dict(raw["slots"][sid("joris")])


def _summed(body: bytes) -> bytes:
    return edited(crypto.canon({**json.loads(body), "sum": ""}), lambda raw: None)


FORGERIES = [
    forge_database_key,
    forge_database_key_and_commitment,
    forge_public_key,
    forge_role,
    forge_epoch,
    forge_signature,
    forge_format,
    forge_cheap_kdf,
    forge_huge_kdf,
    forge_slot,
]


@pytest.mark.parametrize("forge", FORGERIES, ids=lambda f: f.__name__)
def test_a_forgery_is_refused(data: bytes, forge: Callable[[dict[str, Any]], None]) -> None:
    forged = edited(data, forge)
    assert forged != data
    with pytest.raises((KeyFileChanged, CannotOpen)) as caught:
        get_in(forged)
    if forge is not forge_slot:
        assert caught.type is KeyFileChanged


def test_the_same_file_without_a_forgery_opens(data: bytes) -> None:
    same = edited(data, lambda raw: None)
    assert get_in(same) == [DK]


def test_an_own_key_that_differs_from_the_list_is_refused(data: bytes) -> None:
    """Even when the list is signed by the director: the slot was not made for this member."""
    file = keyfile.load(data)
    roster = {**file.roster, sid("joris"): Member(Role.TEACHER, crypto.new_box_key()[0])}
    signed = keyfile.sign(dataclasses.replace(file, roster=roster), SEED)
    with pytest.raises(KeyFileChanged):
        keyfile.unlock(signed, sid("joris"), key_of("joris"))


def test_a_file_for_real_use_never_reads_cheap_key_derivation(data: bytes) -> None:
    """The mark of a test file is its signed id: editing the id breaks slots, ids and signature."""
    real = b"\x09" + ID[1:]

    def to_real(raw: dict[str, Any]) -> None:
        raw["vault_id"] = b64(real)

    with pytest.raises(KeyFileChanged):
        keyfile.load(edited(data, to_real))

    def to_test(raw: dict[str, Any]) -> None:
        raw["vault_id"] = b64(b"TEST" + bytes(12))
        raw["roster"] = {keyfile.slot_id(b"TEST" + bytes(12), n): raw["roster"][sid(n)] for n in PEOPLE}
        raw["slots"] = {keyfile.slot_id(b"TEST" + bytes(12), n): raw["slots"][sid(n)] for n in PEOPLE}

    moved = keyfile.load(edited(data, to_test))
    with pytest.raises(CannotOpen):
        keyfile.unlock(moved, keyfile.slot_id(moved.vault_id, "marjolein"), key_of("marjolein"))


# --- bad inputs of section 12 ----------------------------------------------------------------------------------------

DAMAGED: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda d: b"",
    "empty object": lambda d: b"{}",
    "a hundred thousand brackets": lambda d: b"[" * 200_000,
    "nested objects": lambda d: b'{"a":' * 50 + b"1" + b"}" * 50,
    "two mebibytes": lambda d: d + b" " * (2 * 1024 * 1024),
    "utf-16": lambda d: d.decode().encode("utf-16"),
    "byte order mark": lambda d: b"\xef\xbb\xbf" + d,
    "dos line end": lambda d: d + b"\r\n",
    "line end": lambda d: d + b"\n",
    "spaces": lambda d: d.replace(b",", b", ", 1),
    "twice the same name": lambda d: b'{"epoch":1,' + d[1:],
    "not a number": lambda d: d.replace(b'"epoch":1', b'"epoch":NaN'),
    "cut": lambda d: d[: len(d) // 2],
    "a list": lambda d: b"[1]",
    "one sign changed": lambda d: d.replace(b'"epoch":1', b'"epoch":2'),
    "no sum": lambda d: crypto.canon({k: v for k, v in json.loads(d).items() if k != "sum"}),
    "float epoch": lambda d: d.replace(b'"epoch":1', b'"epoch":1.0'),
    "format as text": lambda d: d.replace(b'"fmt":1', b'"fmt":"1"'),
    "other magic": lambda d: d.replace(b"JVKLUIS", b"JVKLUIX"),
}


@pytest.mark.parametrize("damage", DAMAGED.values(), ids=DAMAGED.keys())
def test_damage_is_called_damage(data: bytes, damage: Callable[[bytes], bytes]) -> None:
    with pytest.raises(KeyFileDamaged):
        keyfile.load(damage(data))


def _set(path: str, value: Any) -> Callable[[dict[str, Any]], None]:
    def change(raw: dict[str, Any]) -> None:
        *parts, last = [sid(p[1:]) if p.startswith("@") else p for p in path.split("/")]
        row = raw
        for part in parts:
            row = row[part]
        if value is ...:
            del row[last]
        else:
            row[last] = value

    return change


def _two_kits(raw: dict[str, Any]) -> None:
    raw["roster"][sid("joris")]["role"] = "kit"


def _no_director(raw: dict[str, Any]) -> None:
    raw["roster"][sid("marjolein")]["role"] = "teacher"


def _short_box(raw: dict[str, Any]) -> None:
    raw["slots"][sid("joris")]["dk"] = b64(unb64(raw["slots"][sid("joris")]["dk"])[:-1])


def _loose_base64(raw: dict[str, Any]) -> None:
    raw["sig"] = raw["sig"][:40] + "\n" + raw["sig"][40:]


def _kit_elsewhere(raw: dict[str, Any]) -> None:
    raw["roster"][sid("joris")]["role"] = "kit"
    raw["roster"][sid(KIT_LOGIN)]["role"] = "teacher"


CHANGED: dict[str, Callable[[dict[str, Any]], None]] = {
    "negative epoch": _set("epoch", -1),
    "epoch zero": _set("epoch", 0),
    "epoch 2^63": _set("epoch", 2**63),
    "epoch true": _set("epoch", value=True),
    "unknown role": _set("roster/@joris/role", "janitor"),
    "role number": _set("roster/@joris/role", 3),
    "no director": _no_director,
    "two kits": _two_kits,
    "kit under another name": _kit_elsewhere,
    "slot without roster entry": _set("roster/@joris", ...),
    "roster entry without slot": _set("slots/@joris", ...),
    "no roster": _set("roster", {}),
    "roster a list": _set("roster", []),
    "pk all zero": _set("roster/@joris/pk", b64(bytes(32))),
    "pk short": _set("roster/@joris/pk", b64(bytes(31))),
    "pk a number": _set("roster/@joris/pk", 5),
    "sealed box one byte short": _short_box,
    "dk_commit empty": _set("dk_commit", []),
    "dk_commit 100 long": _set("dk_commit", [b64(bytes(32))] * 100),
    "dk_commit short": _set("dk_commit", [b64(bytes(8))]),
    "kdf p 0": _set("slots/@joris/kdf/p", 0),
    "kdf t 2^31": _set("slots/@joris/kdf/t", 2**31),
    "kdf m missing": _set("slots/@joris/kdf/m_kib", ...),
    "kdf m text": _set("slots/@joris/kdf/m_kib", "8"),
    "kdf other": _set("slots/@joris/kdf/alg", "argon2i"),
    "salt short": _set("slots/@joris/salt", b64(bytes(8))),
    "blob short": _set("slots/@joris/blob", b64(bytes(64))),
    "must_change false": _set("slots/@joris/must_change", value=False),
    "extra field": _set("note", "hello"),
    "extra field in a slot": _set("slots/@joris/note", "hello"),
    "old_dk no list": _set("old_dk", {}),
    "old_dk short": _set("old_dk", [b64(bytes(10))]),
    "base64 with a line end": _loose_base64,
    "format 0": _set("fmt", 0),
    "min_reader 0": _set("min_reader", 0),
    "vault_id short": _set("vault_id", b64(b"TEST")),
}


@pytest.mark.parametrize("change", CHANGED.values(), ids=CHANGED.keys())
def test_a_value_this_program_never_writes_is_called_changed(
    data: bytes, change: Callable[[dict[str, Any]], None]
) -> None:
    with pytest.raises(KeyFileChanged):
        keyfile.load(edited(data, change))


@pytest.mark.parametrize("change", [_set("fmt", 99), _set("min_reader", 2)])
def test_a_newer_file_is_called_newer_also_when_it_looks_different(
    data: bytes, change: Callable[[dict[str, Any]], None]
) -> None:
    def newer(raw: dict[str, Any]) -> None:
        change(raw)
        raw["slots"] = [1, 2]

    with pytest.raises(NewerFile):
        keyfile.load(edited(data, newer))


def test_every_single_bit_flip_is_noticed(data: bytes) -> None:
    for place in range(0, len(data), 7):
        for bit in (1, 0x20):
            flipped = bytearray(data)
            flipped[place] ^= bit
            with pytest.raises(OpozError):
                keyfile.load(bytes(flipped))


@given(st.binary(max_size=400) | st.text(max_size=200).map(str.encode))
def test_noise_is_never_more_than_damage(noise: bytes) -> None:
    with pytest.raises(OpozError):
        keyfile.load(noise)


# --- names and passwords ---------------------------------------------------------------------------------------------


def test_login_names_that_read_the_same_are_the_same() -> None:
    assert sid("José") == sid("Jose\u0301")
    assert sid("ＡＮＮＡ") == sid("anna")
    assert sid("straße") == sid("STRASSE")
    assert sid("anna") != sid("anna ")
    assert sid("anna") != sid("аnna")


@pytest.mark.parametrize(
    "password",
    [
        "",
        "x",
        " " * 20,
        " leading and trailing ",
        "quote'\"\\back",
        "nul\x00inside",
        "line\nbreak",
        "x'00'",
        "🦆" * 12,
        "ıİiI" * 4,
        "\ud800" * 12,
    ],
)
def test_any_text_can_be_derived_from(password: str) -> None:
    assert len(crypto.derive_key(keyfile.password_bytes(password), bytes(16), Kdf(8, 1))) == 32


def test_composed_and_decomposed_passwords_are_one_and_the_dotless_i_is_another() -> None:
    assert keyfile.password_bytes("caf\u00e9") == keyfile.password_bytes("cafe\u0301")
    assert keyfile.password_bytes("ı") != keyfile.password_bytes("i")
    assert keyfile.password_bytes("a ") != keyfile.password_bytes("a")
    assert base64.b64encode(keyfile.password_bytes("a")) == b"YQ=="
