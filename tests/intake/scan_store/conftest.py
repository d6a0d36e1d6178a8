"""The class of thirty, whose forms are printed and come back."""

from __future__ import annotations

from tests.consent_ui.conftest import thirty, thirty_template

__all__ = ["thirty", "thirty_template"]
