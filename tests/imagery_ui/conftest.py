"""The class of thirty behind the pages of imagery."""

from tests.consent_ui.conftest import desk, named, shown, teacher_desk, thirty, thirty_template

__all__ = ["desk", "named", "shown", "teacher_desk", "thirty", "thirty_template"]
