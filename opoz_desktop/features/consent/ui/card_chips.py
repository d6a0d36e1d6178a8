"""What the head of a pupil's card says about consent: how much may be used, may not, and not yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from opoz_desktop.features.consent import queries
from opoz_desktop.kernel.base import PupilId
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.widgets import Chip

from . import words


def consent_chips(desk: Desk, pupil_id: int) -> Sequence[Chip]:
    """Return up to three chips with icon, number and word; none for a number that is zero."""
    standing = desk.ask_once(queries.standing_of_pupil, PupilId(pupil_id))
    counts = Counter(words.tone(row.verdict) for row in standing.rows)
    chips: list[Chip] = []
    if counts["ok"]:
        text = QCoreApplication.translate("ConsentChips", "{n} allowed").format(n=counts["ok"])
        chips.append(Chip(text, "ok", "check"))
    if counts["no"]:
        text = QCoreApplication.translate("ConsentChips", "{n} not allowed").format(n=counts["no"])
        chips.append(Chip(text, "no", "x"))
    if counts["open"]:
        text = QCoreApplication.translate("ConsentChips", "{n} not yet").format(n=counts["open"])
        chips.append(Chip(text, "open", "circle-dashed"))
    return chips
