"""The class of thirty behind the pages that look across everything."""

from tests.consent_ui.conftest import desk, named, shown, teacher_desk, thirty, thirty_template

__all__ = ["desk", "named", "shown", "teacher_desk", "thirty", "thirty_template"]
