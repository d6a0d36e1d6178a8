"""What the pictures need: windows that Qt deletes before Python collects them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.tidy_qt import tidied


@pytest.fixture(autouse=True)
def _tidy(qapp: QApplication) -> Iterator[None]:
    with tidied():
        yield
