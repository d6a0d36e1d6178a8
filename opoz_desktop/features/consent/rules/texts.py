"""The fingerprint of a wording: which text a parent read, so that an answer can be held against it later.

Source: AVG art. 7 lid 1 (the school shows what was consented to); ISO/IEC TS 27560:2023, 6.3.4 (the notice is named
so that it can be found back as it was).
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Mapping

_SHOWN = 12
"""So many characters tell the texts of a school apart; the record holds all 64."""


def text_hash(language: str, texts: Mapping[str, str]) -> str:
    """Return the SHA-256 of the texts of a purpose in one language, as 64 hexadecimal characters.

    Canonical form: JSON in UTF-8 of {"language", "texts"}, keys sorted, no spaces, texts in Unicode form NFC, empty
    texts left out. The same words give the same hash on every computer.
    """
    plain = {key: unicodedata.normalize("NFC", text) for key, text in texts.items() if text}
    canonical = json.dumps(
        {"language": language, "texts": plain}, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    )
    return hashlib.sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest()


def short_hash(digest: str) -> str:
    """Return the form that people compare: `3fa9 c1d2 77be`."""
    first = digest[:_SHOWN]
    return " ".join(first[i : i + 4] for i in range(0, len(first), 4))
