"""The only reader of `resources/`, from the source tree or from a frozen build."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

from .errors import ResourceMissing


@cache
def root() -> Path:
    """Return the folder `resources/`."""
    frozen = getattr(sys, "_MEIPASS", None)
    base = Path(frozen) if frozen else Path(__file__).resolve().parents[2]
    return base / "resources"


def path(*parts: str) -> Path:
    """Return the path of a resource. Raise ResourceMissing when it is not there."""
    found = root().joinpath(*parts)
    if not found.exists():
        raise ResourceMissing(name="/".join(parts))
    return found


def read_text(*parts: str) -> str:
    """Return the text (UTF-8) of a resource."""
    return path(*parts).read_text(encoding="utf-8")


def read_bytes(*parts: str) -> bytes:
    """Return the bytes of a resource."""
    return path(*parts).read_bytes()
