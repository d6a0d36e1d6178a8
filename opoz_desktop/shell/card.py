"""CardTab: a tab that a subject hangs on the pupil's card, so that screens of subjects need not know each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from opoz_desktop.kernel.permissions import Permission

from .desk import Desk


@dataclass(frozen=True, slots=True)
class CardTab:
    """One tab of the leerlingkaart.

    `factory(desk, pupil_id)` makes its content for one pupil; the card calls `refresh()` on it (if it has one)
    after a change. `counter(desk, pupil_id)` gives the number behind the label, 0 shows none. Tabs that the
    role may not see are absent.
    """

    key: str
    label: Callable[[], str]
    permission: Permission | None
    factory: Callable[[Desk, int], QWidget]
    counter: Callable[[Desk, int], int] | None = None
