"""What the settings with a source are called, and how their values read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

_LABELS: dict[str, Callable[[], str]] = {
    "consent.reminder_yearly": lambda: QCoreApplication.translate(
        "Choices", "Remind parents every year of what they chose"
    ),
    "consent.age_of_own_decision": lambda: QCoreApplication.translate("Choices", "From this age a pupil decides"),
    "retention.consent_years_after_leaving": lambda: QCoreApplication.translate(
        "Choices", "Keep consents after a pupil has left"
    ),
    "retention.pupil_years_after_leaving": lambda: QCoreApplication.translate(
        "Choices", "Keep a pupil's file after leaving"
    ),
    "retention.staff_years_after_leaving": lambda: QCoreApplication.translate(
        "Choices", "Keep staff data after leaving"
    ),
    "idle.lock_minutes": lambda: QCoreApplication.translate("Choices", "Lock after minutes without key or mouse"),
    "import.ask_above_leaver_share": lambda: QCoreApplication.translate(
        "Choices", "Ask before importing when more pupils than this would leave"
    ),
    "import.ask_above_pupils": lambda: QCoreApplication.translate(
        "Choices", "Ask before importing more pupils than this"
    ),
    "import.undo_days": lambda: QCoreApplication.translate("Choices", "An import can be taken back this long"),
}


def choice_label(key: str) -> str:
    """Return the words of a setting; one without words is shown as its key."""
    words = _LABELS.get(key)
    return words() if words is not None else key


def choice_unit(key: str) -> str:
    """Return the unit of a setting, "" when it has none."""
    if key.endswith("_share"):
        return "%"
    if "years" in key or "age" in key:
        return QCoreApplication.translate("Choices", "years")
    if "minutes" in key:
        return QCoreApplication.translate("Choices", "minutes")
    if "days" in key:
        return QCoreApplication.translate("Choices", "days")
    if "pupils" in key:
        return QCoreApplication.translate("Choices", "pupils")
    return ""


def value_words(key: str, value: Any) -> str:
    """Return a value with its unit: ja, 16 jaar, 20 %."""
    if isinstance(value, bool):
        return QCoreApplication.translate("Choices", "yes") if value else QCoreApplication.translate("Choices", "no")
    unit = choice_unit(key)
    if isinstance(value, float) and unit == "%":
        return f"{value * 100:g} %".replace(".", ",")
    number = f"{value:,}".replace(",", ".") if isinstance(value, int) else str(value)
    return f"{number} {unit}".strip()
