"""The class of thirty behind a real desk, for the screens of rounds: one encrypted file per run, a copy per test."""

from __future__ import annotations

from tests.consent_ui.conftest import desk, named, shown, teacher_desk, thirty, thirty_template

__all__ = ["desk", "named", "shown", "teacher_desk", "thirty", "thirty_template"]
