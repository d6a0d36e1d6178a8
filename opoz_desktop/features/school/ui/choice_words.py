"""What the settings with a source are called, and how their values read."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
    "form.most_title": lambda: QCoreApplication.translate("Choices", "Room on the form for the title of a purpose"),
    "form.most_who": lambda: QCoreApplication.translate("Choices", "Room on the form for who sees it"),
    "form.most_how_long": lambda: QCoreApplication.translate("Choices", "Room on the form for how long"),
    "import.undo_days": lambda: QCoreApplication.translate("Choices", "An import can be taken back this long"),
    "rounds.hand_in_schooldays": lambda: QCoreApplication.translate("Choices", "Forms: time to hand in"),
    "rounds.letter_schooldays": lambda: QCoreApplication.translate(
        "Choices", "Forms: reminder letter so long after printing"
    ),
    "rounds.talk_schooldays": lambda: QCoreApplication.translate(
        "Choices", "Forms: the teacher asks so long after printing"
    ),
    "rounds.phone_schooldays": lambda: QCoreApplication.translate(
        "Choices", "Forms: telephone call so long after printing"
    ),
    "rounds.close_schooldays": lambda: QCoreApplication.translate(
        "Choices", "Forms: close a round so long after printing"
    ),
    "paper.window_side": lambda: QCoreApplication.translate("Choices", "Window of the envelope"),
    "forms.signature_blocks": lambda: QCoreApplication.translate("Choices", "Forms: for one guardian, or for both"),
    "forms.duplex": lambda: QCoreApplication.translate("Choices", "Forms: print on both sides"),
    "forms.translation": lambda: QCoreApplication.translate("Choices", "Forms: where a translation stands"),
    "forms.window_address": lambda: QCoreApplication.translate(
        "Choices", "Forms: what the window of the envelope shows"
    ),
    "consent.evidence_file_mb": lambda: QCoreApplication.translate("Choices", "Largest scan that is kept as evidence"),
    "photographer.portrait": lambda: QCoreApplication.translate("Choices", "School photographer: portraits"),
    "photographer.group": lambda: QCoreApplication.translate("Choices", "School photographer: the class photo"),
    "photographer.siblings": lambda: QCoreApplication.translate("Choices", "School photographer: brothers and sisters"),
}
_PHOTOGRAPHER: dict[str, Callable[[], str]] = {
    "always": lambda: QCoreApplication.translate("Choices", "every pupil"),
    "PHOTO_CLASS_GROUP": lambda: QCoreApplication.translate("Choices", "with consent for the class photo"),
}
_OPTIONS: dict[str, dict[str, Callable[[], str]]] = {
    "paper.window_side": {
        "none": lambda: QCoreApplication.translate("Choices", "no window"),
        "left": lambda: QCoreApplication.translate("Choices", "left"),
        "right": lambda: QCoreApplication.translate("Choices", "right"),
    },
    "forms.signature_blocks": {
        "each": lambda: QCoreApplication.translate("Choices", "one form each"),
        "two": lambda: QCoreApplication.translate("Choices", "one form for two"),
    },
    "forms.window_address": {
        "group": lambda: QCoreApplication.translate("Choices", "the group"),
        "own": lambda: QCoreApplication.translate("Choices", "own address"),
    },
    "forms.translation": {
        "behind": lambda: QCoreApplication.translate("Choices", "behind the Dutch text"),
        "form": lambda: QCoreApplication.translate("Choices", "on the form itself"),
    },
    "photographer.portrait": _PHOTOGRAPHER,
    "photographer.group": _PHOTOGRAPHER,
    "photographer.siblings": _PHOTOGRAPHER,
}
"""The values of settings that are words."""


def choice_label(key: str) -> str:
    """Return the words of a setting; one without words is shown as its key."""
    words = _LABELS.get(key)
    return words() if words is not None else key


def choice_unit(key: str) -> str:
    """Return the unit of a setting, "" when it has none."""
    if key.endswith("_share"):
        return "%"
    if key.startswith("form.most_"):
        return QCoreApplication.translate("Choices", "characters")
    if key.endswith("_mb"):
        return "MB"
    if "years" in key or "age" in key:
        return QCoreApplication.translate("Choices", "years")
    if "minutes" in key:
        return QCoreApplication.translate("Choices", "minutes")
    if "schooldays" in key:
        return QCoreApplication.translate("Choices", "school days")
    if "days" in key:
        return QCoreApplication.translate("Choices", "days")
    if "pupils" in key:
        return QCoreApplication.translate("Choices", "pupils")
    return ""


def choice_options(key: str, now: str, more: Sequence[tuple[str, str]] = ()) -> list[tuple[str, str]]:
    """Return the values of a setting that is a word, with what they are called; the present one is among them.

    `more` are values that another subject offers; the setting's own words for a value go first.
    """
    found = dict(more) | {value: words() for value, words in _OPTIONS.get(key, {}).items()}
    own = list(_OPTIONS.get(key, {}))
    ordered = [*own, *(value for value, _ in more if value not in own)]
    return [(value, found[value]) for value in ordered] + ([] if now in found else [(now, now)])


def value_words(key: str, value: Any) -> str:
    """Return a value with its unit: ja, 16 jaar, 20 %."""
    if isinstance(value, bool):
        return QCoreApplication.translate("Choices", "yes") if value else QCoreApplication.translate("Choices", "no")
    if isinstance(value, str):
        words = _OPTIONS.get(key, {}).get(value)
        return words() if words is not None else value
    unit = choice_unit(key)
    if isinstance(value, float) and unit == "%":
        return f"{value * 100:g} %".replace(".", ",")
    number = f"{value:,}".replace(",", ".") if isinstance(value, int) else str(value)
    return f"{number} {unit}".strip()
