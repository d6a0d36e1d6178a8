"""The class of thirty with printed forms, and a desk before the screens of scans."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from opoz_desktop.shell import theme, translations
from tests.consent_ui.conftest import desk, thirty, thirty_template

__all__ = ["desk", "thirty", "thirty_template"]


@pytest.fixture(autouse=True)
def _dutch(qapp: QApplication) -> None:
    translations.load("nl")
    theme.apply(qapp, "light", 100)
