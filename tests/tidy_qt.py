"""Let Qt delete what a test leaves behind before Python collects it.

A window that only Python still knows is collected in any order: its parts lose their attributes while Qt still
calls them. So nothing is collected during a test, and after it Qt deletes first.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

PLENTY = 50_000
"""New objects after which collecting is worth its time."""


@contextmanager
def tidied() -> Iterator[None]:
    """Hold collection back inside the block; at its end let Qt delete, then collect."""
    gc.disable()
    try:
        yield
    finally:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.enable()
        if gc.get_count()[0] > PLENTY:
            gc.collect()
