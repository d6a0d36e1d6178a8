"""From the words in the code to the words on the screen: a story is written in English and runs in Dutch."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from functools import cache
from pathlib import Path

CATALOGUES = Path(__file__).resolve().parents[2] / "resources" / "translations"


def plain(text: str) -> str:
    """Return a name as it is read: no mnemonic sign, no dots at the end, one space between words."""
    bare = text.replace("&&", "\0").replace("&", "").replace("\0", "&")
    return re.sub(r"\s+", " ", bare).strip().rstrip("…").strip()


@cache
def dutch() -> dict[str, frozenset[str]]:
    """Return the Dutch words of every source text, whatever its context."""
    found: dict[str, set[str]] = {}
    for catalogue in sorted(CATALOGUES.glob("*_nl.ts")):
        for message in ElementTree.parse(catalogue).getroot().iter("message"):
            translation = message.find("translation")
            if translation is None:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found.setdefault(plain(message.findtext("source") or ""), set()).update(plain(f) for f in forms if f)
    return {source: frozenset(forms) for source, forms in found.items()}


@cache
def pattern(name: str) -> re.Pattern[str]:
    """Return what a name looks like on the screen, in either language; `{anything}` and `%n` stand for data."""
    readings = sorted({plain(name), *dutch().get(plain(name), ())})
    return re.compile("|".join(_with_data(reading) for reading in readings))


def _with_data(reading: str) -> str:
    parts = re.split(r"\{[^{}]*\}|%n", reading)
    return ".+".join(re.escape(part) for part in parts)


def spoken(source: str, number: int | None = None, **data: object) -> str:
    """Return a source text in Dutch with its data in it; with a number the form for more than one."""
    forms = dutch().get(plain(source), frozenset({source}))
    best = max(forms, key=lambda form: (len(form), form)) if number != 1 else min(forms, key=len)
    return best.replace("%n", str(number)).format(**data)
