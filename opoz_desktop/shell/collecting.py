"""Collect garbage in the thread of the window only: a collection in a worker takes windows apart under Qt's hands."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 2000


class WindowThreadCollector(QObject):
    """Hold automatic collection back and collect between two events of the window instead.

    Qt still calls widgets whose Python side a worker's collection has emptied; no worker can collect when the
    automatic collection is off. The youngest generation is looked at every two seconds, older ones when their
    own thresholds are passed.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(_EVERY_MS)

    def collect(self) -> None:
        """Collect what is due."""
        young, middle, old = gc.get_count()
        first, second, third = gc.get_threshold()
        if old > third:
            gc.collect(2)
        elif middle > second:
            gc.collect(1)
        elif young > first:
            gc.collect(0)
