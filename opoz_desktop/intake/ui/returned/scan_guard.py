"""Tell a hand scanner from a person: a scanner types the text of a code, and its letters must never become answers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_START = "TG1:"
_LONGEST = 40


class ScanGuard:
    """Watch the keys of a form. From "TG1:" on everything is swallowed up to Enter and handed over as one text.

    The first three signs pass (none of them is an answer key); the colon decides.
    """

    def __init__(self, scanned: Callable[[str], None]) -> None:
        self._scanned = scanned
        self._typed = ""

    def takes(self, event: QKeyEvent) -> bool:
        """Tell whether a key belongs to a scan; the widget then leaves it alone."""
        capturing = self._typed.startswith(_START)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            text, self._typed = self._typed, ""
            if capturing:
                self._scanned(text)
            return capturing
        sign = event.text().upper()
        if not sign or not sign.isprintable():
            return capturing
        self._typed = (self._typed + sign)[-_LONGEST:]
        if capturing:
            return True
        if not _START.startswith(self._typed):
            self._typed = sign if _START.startswith(sign) else ""
        return self._typed == _START
