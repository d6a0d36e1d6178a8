"""Known answers first: nothing opens before the primitives give what the standards say."""

from __future__ import annotations

import pytest
from nacl import bindings

from opoz_desktop.vault import crypto
from opoz_desktop.vault.crypto import CannotOpen, Kdf

unhex = bytes.fromhex
SUNSCREEN = (
    b"Ladies and Gentlemen of the class of '99: "
    b"If I could offer you only one tip for the future, sunscreen would be it."
)


def test_xchacha20_poly1305_gives_the_answer_of_the_draft() -> None:
    key, nonce = bytes(range(0x80, 0xA0)), bytes(range(0x40, 0x58))
    aad = unhex("50515253c0c1c2c3c4c5c6c7")
    sealed = crypto.aead_seal(key, SUNSCREEN, aad, nonce=nonce)
    assert sealed[:24] == nonce
    assert sealed[24:40] == unhex("bd6d179d3e83d43b9576579493c0e939")
    assert sealed[-16:] == unhex("c0875924c1c7987947deafd8780acf49")
    assert crypto.aead_open(key, sealed, aad) == SUNSCREEN


def test_ed25519_gives_the_answer_of_rfc_8032() -> None:
    seed = unhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
    public = unhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
    signature = unhex(
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24"
        "655141438e7a100b"
    )
    assert crypto.signing_public(seed) == public
    assert crypto.sign(seed, b"") == signature
    assert crypto.signature_fits(public, b"", signature)
    assert not crypto.signature_fits(public, b"x", signature)


def test_x25519_gives_the_answer_of_rfc_7748() -> None:
    nine = unhex("0900000000000000000000000000000000000000000000000000000000000000")
    assert crypto.box_public(nine) == unhex("422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079")


def test_hmac_gives_the_answer_of_rfc_4231() -> None:
    assert crypto.hmac(b"Jefe", b"what do ya want for nothing?") == unhex(
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    )


def test_blake2b_gives_the_answer_of_rfc_7693_and_person_and_key_count() -> None:
    assert crypto.blake(b"abc", size=64)[:16] == unhex("ba80a53f981c4d0d6a2797b69f12f6e9")
    plain = crypto.blake(b"abc")
    assert plain != crypto.blake(b"abc", person="tomb") != crypto.blake(b"abc", key=b"k", person="tomb")


def test_argon2id_gives_the_bytes_the_format_was_made_with() -> None:
    key = crypto.derive_key(b"vijver tafel kameel prijs", bytes(range(16)), Kdf(8, 1))
    assert key == unhex(ARGON_CHEAP)
    assert key != crypto.derive_key(b"vijver tafel kameel prijs", bytes(range(16)), Kdf(8, 2))
    assert key != crypto.derive_key(b"vijver tafel kameel prijs", bytes(16), Kdf(8, 1))


ARGON_CHEAP = "76089a3815e04374fff5a15f9470c81acdd4e29c7230a361f473db36712faf4e"


def test_a_sealed_box_opens_with_its_key_only_and_not_after_a_change() -> None:
    public, private = crypto.new_box_key()
    sealed = crypto.box_seal(public, b"k" * 32)
    assert len(sealed) == 32 + crypto.SEAL_BYTES
    assert crypto.box_open(private, sealed) == b"k" * 32
    for wrong in (sealed[:-1], sealed[:-1] + bytes([sealed[-1] ^ 1]), b""):
        with pytest.raises(CannotOpen):
            crypto.box_open(private, wrong)
    with pytest.raises(CannotOpen):
        crypto.box_open(crypto.new_box_key()[1], sealed)


@pytest.mark.parametrize("where", [0, 23, 24, 30, -1])
def test_a_changed_byte_or_another_context_does_not_open(where: int) -> None:
    sealed = bytearray(crypto.aead_seal(b"k" * 32, b"text", b"context"))
    with pytest.raises(CannotOpen):
        crypto.aead_open(b"k" * 32, bytes(sealed), b"other")
    sealed[where] ^= 1
    with pytest.raises(CannotOpen):
        crypto.aead_open(b"k" * 32, bytes(sealed), b"context")
    with pytest.raises(CannotOpen):
        crypto.aead_open(b"k" * 32, b"short", b"context")


def test_low_order_points_are_known() -> None:
    order_eight = unhex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800")
    for point in (bytes(32), b"\x01" + bytes(31), order_eight):
        assert crypto.is_low_order(point)
    assert not crypto.is_low_order(crypto.new_box_key()[0])
    assert bindings.crypto_box_PUBLICKEYBYTES == 32


def test_canonical_json_is_sorted_tight_ascii_and_without_floats() -> None:
    assert crypto.canon({"b": [1, None], "a": "é"}) == b'{"a":"\\u00e9","b":[1,null]}'
    for wrong in (1.0, {"a": [float("nan")]}, [{"x": 0.5}]):
        with pytest.raises(TypeError):
            crypto.canon(wrong)


def test_calibration_never_goes_under_the_floor_nor_over_twenty_passes() -> None:
    floor = crypto.calibrate(target_seconds=0.001)
    assert floor == crypto.FLOOR == Kdf(256 * 1024, 3)
    assert crypto.calibrate(target_seconds=1000.0).t == 20
