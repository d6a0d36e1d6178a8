"""SectionTab: a section that a subject hangs on *Beheer*, so that page and subjects need not know each other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from opoz_desktop.kernel.permissions import Permission

from .desk import Desk


@dataclass(frozen=True, slots=True)
class SectionTab:
    """One section: key, words, icon, who may see it (None: everybody), and what makes its widget.

    The page calls `refresh()` on the widget when it is shown and after changes, and `set_narrow(bool)`, if it has them.
    """

    key: str
    label: Callable[[], str]
    icon: str
    permission: Permission | None
    factory: Callable[[Desk], QWidget] | None
    """None for a section that is a page of its own: `page`."""
    page: str = ""
