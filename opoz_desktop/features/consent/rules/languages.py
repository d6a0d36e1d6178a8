"""The languages in which a purpose can be put to a parent; the Dutch text is the legal one, the others are an aid."""

from __future__ import annotations

DUTCH = "nl"
LANGUAGES = (DUTCH, "en", "tr", "ar", "pl", "uk")
RIGHT_TO_LEFT = frozenset({"ar"})
_NAMES = {
    "nl": "Nederlands",
    "en": "English",
    "tr": "Türkçe",
    "ar": "العربية",
    "pl": "Polski",
    "uk": "Українська",
}


def language_name(code: str) -> str:
    """Return the name of a language in that language itself, as a parent looks for it; the code if unknown."""
    return _NAMES.get(code, code)
