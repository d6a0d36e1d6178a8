"""Show values as Dutch readers expect, and compare text that went through an encoding without all letters."""

from __future__ import annotations

import re
from datetime import date

from opoz_desktop.features.school.model import Sex
from opoz_desktop.kernel.days import written

from .proposal import NOTHING, Said


def shown(field: str, value: object) -> Said:
    """Return how a value of a field is shown."""
    if value is None or value == "":
        return NOTHING
    if isinstance(value, Sex):
        return Said(f"sex_{value.value}")
    if isinstance(value, date):
        return Said(field, (written(value),))
    return Said("text", (str(value),))


def lossy_equal(there: str, here: str) -> bool:
    """Tell whether text of a file is the text of the register, where `?` may stand for a letter that was lost.

    A list saved in Windows letters has `?ahin` for `Şahin`; that is no reason to change the register.
    """
    if there == here:
        return True
    if "?" not in there or "?" in here:
        return False
    return re.fullmatch(".{1,2}".join(map(re.escape, there.split("?"))), here) is not None
