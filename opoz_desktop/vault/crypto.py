"""The cryptography of the school file: thin over PyNaCl and hashlib, so that every use is in one place.

Parameters and personal strings are part of the file format (docs/security.md) and never change within format 1.
"""

from __future__ import annotations

import hashlib
import hmac as _hmac
import json
import secrets
import time
from dataclasses import dataclass
from typing import Any

from nacl import bindings, pwhash
from nacl.exceptions import CryptoError

KEY_BYTES = 32
NONCE_BYTES = 24
SEAL_BYTES = 48
"""What a sealed box adds to its plaintext."""


class CannotOpen(Exception):
    """The bytes were not made with this key, or were changed since."""


@dataclass(frozen=True, slots=True)
class Kdf:
    """Argon2id parameters: memory in KiB, passes, lanes (always 1)."""

    m_kib: int
    t: int
    p: int = 1


FLOOR = Kdf(m_kib=256 * 1024, t=3)
"""The least a new school file gets: 256 MiB, three passes."""
READ_M_KIB = range(64 * 1024, 1024 * 1024 + 1)
READ_T = range(2, 21)
FOR_TESTS = Kdf(m_kib=8, t=1)
"""What a school file made for tests gets; accepted only where the signed file id says so (`keyfile.TEST_ID`)."""


def calibrate(target_seconds: float = 0.7) -> Kdf:
    """Return the floor with as many passes more as this PC needs to take `target_seconds`; at most 20 passes."""
    started = time.perf_counter()
    derive_key(b"calibration", bytes(16), FLOOR)
    per_pass = (time.perf_counter() - started) / FLOOR.t
    return Kdf(FLOOR.m_kib, max(FLOOR.t, min(READ_T[-1], round(target_seconds / per_pass + 0.49))))


def derive_key(password: bytes, salt: bytes, kdf: Kdf) -> bytes:
    """Derive 32 bytes from a password with Argon2id 1.3; `salt` is 16 bytes. Slow on purpose."""
    return pwhash.argon2id.kdf(KEY_BYTES, password, salt, opslimit=kdf.t, memlimit=kdf.m_kib * 1024)


def random_bytes(count: int) -> bytes:
    """Return random bytes from the system."""
    return secrets.token_bytes(count)


def aead_seal(key: bytes, plain: bytes, aad: bytes, *, nonce: bytes | None = None) -> bytes:
    """Encrypt with XChaCha20-Poly1305; the result is nonce (24) + ciphertext. `nonce` is only for test vectors."""
    nonce = random_bytes(NONCE_BYTES) if nonce is None else nonce
    return nonce + bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, aad, nonce, key)


def aead_open(key: bytes, sealed: bytes, aad: bytes) -> bytes:
    """Decrypt what `aead_seal` made. Raise CannotOpen."""
    if len(sealed) < NONCE_BYTES + 16:
        raise CannotOpen
    try:
        return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(sealed[NONCE_BYTES:], aad, sealed[:NONCE_BYTES], key)
    except CryptoError:
        raise CannotOpen from None


def new_box_key() -> tuple[bytes, bytes]:
    """Return a fresh X25519 pair (public, private), 32 bytes each."""
    return bindings.crypto_box_keypair()


def box_public(private: bytes) -> bytes:
    """Return the public key of an X25519 private key."""
    return bindings.crypto_scalarmult_base(private)


def is_low_order(public: bytes) -> bool:
    """Tell whether an X25519 public key gives everybody the same shared secret."""
    try:
        bindings.crypto_scalarmult(b"\x01" * 32, public)
    except CryptoError:
        return True
    except RuntimeError:
        return True
    return False


def box_seal(public: bytes, plain: bytes) -> bytes:
    """Seal bytes so that only the holder of the private key can open them; adds 48 bytes."""
    return bindings.crypto_box_seal(plain, public)


def box_open(private: bytes, sealed: bytes) -> bytes:
    """Open a sealed box. Raise CannotOpen."""
    try:
        return bindings.crypto_box_seal_open(sealed, box_public(private), private)
    except (CryptoError, TypeError, ValueError):
        raise CannotOpen from None


def new_signing_key() -> tuple[bytes, bytes]:
    """Return a fresh Ed25519 pair: public key (32), seed (32)."""
    seed = random_bytes(32)
    return signing_public(seed), seed


def signing_public(seed: bytes) -> bytes:
    """Return the Ed25519 public key of a seed."""
    return bindings.crypto_sign_seed_keypair(seed)[0]


def sign(seed: bytes, message: bytes) -> bytes:
    """Return the 64-byte Ed25519 signature; equal input gives equal bytes."""
    secret = bindings.crypto_sign_seed_keypair(seed)[1]
    return bindings.crypto_sign(message, secret)[:64]


def signature_fits(public: bytes, message: bytes, signature: bytes) -> bool:
    """Tell whether a signature was made by the holder of the seed."""
    try:
        bindings.crypto_sign_open(signature + message, public)
    except (CryptoError, TypeError, ValueError):
        return False
    return True


def blake(data: bytes = b"", *, key: bytes = b"", person: str = "", size: int = 32) -> bytes:
    """Return BLAKE2b of `size` bytes with a key and a personal string of at most 16 signs."""
    return hashlib.blake2b(data, key=key, person=person.encode("ascii"), digest_size=size).digest()


def hmac(key: bytes, data: bytes) -> bytes:
    """Return HMAC-SHA256."""
    return _hmac.new(key, data, hashlib.sha256).digest()


def equal(a: bytes, b: bytes) -> bool:
    """Compare in constant time."""
    return _hmac.compare_digest(a, b)


def canon(value: Any) -> bytes:
    """Return canonical JSON: sorted keys, no spaces, ASCII, no floats. Raise TypeError on anything else."""
    _refuse_floats(value)
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True, allow_nan=False).encode("ascii")


def _refuse_floats(value: Any) -> None:
    if isinstance(value, float):
        raise TypeError("canonical JSON has no floats")
    if isinstance(value, dict):
        for inner in value.values():  # pyright: ignore[reportUnknownVariableType]
            _refuse_floats(inner)
    elif isinstance(value, list | tuple):
        for inner in value:  # pyright: ignore[reportUnknownVariableType]
            _refuse_floats(inner)
