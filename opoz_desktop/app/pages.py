"""The pages of the rail, listed by hand in the order of the rail."""

from __future__ import annotations

from collections.abc import Callable

from opoz_desktop.features.consent.ui import CARD_TAB as CONSENT_TAB
from opoz_desktop.features.consent.ui import PAGE as CONSENT
from opoz_desktop.features.school.ui import page_with
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.idle import IdleLock
from opoz_desktop.shell.page import PageEntry
from opoz_desktop.shell.settings import Settings
from opoz_desktop.vault.opened import OpenVault


def entries(
    desk: Desk, vault: OpenVault, settings: Settings, idle: IdleLock, back_up: Callable[[], None]
) -> list[PageEntry]:
    """Return the pages for who opened the school file; what a role may not see is left out by the window."""
    return [page_with([CONSENT_TAB]), CONSENT]
