"""The dialogs of letters under one name."""

from .letter_dialog import LetterDialog, kind_words, open_letter
from .letter_runs import ReminderLettersDialog, YearlyLettersDialog

__all__ = ["LetterDialog", "ReminderLettersDialog", "YearlyLettersDialog", "kind_words", "open_letter"]
