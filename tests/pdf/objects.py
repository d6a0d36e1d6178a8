"""Read the objects of a PDF of our own without a PDF library."""

from __future__ import annotations

import re


def objects(pdf: bytes) -> dict[int, bytes]:
    """Return the body of every indirect object by its number."""
    return {int(m.group(1)): m.group(2) for m in re.finditer(rb"(?:^|\n)(\d+) 0 obj(.*?)endobj", pdf, re.DOTALL)}
