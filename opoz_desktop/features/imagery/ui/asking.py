"""The words of a dialog that are known only once it exists: its question, its deed, and the way back."""

from __future__ import annotations

from opoz_desktop.shell.dialogs import Dialog


def ask(dialog: Dialog, question: str, text: str, deed: str, safe: str) -> None:
    """Give a dialog its words; the deed is the main button and the default."""
    dialog.setWindowTitle(question)
    dialog.setAccessibleName(question)
    dialog.question.setText(question)
    dialog.words.setText(text)
    dialog.words.setVisible(bool(text))
    for button, words in ((dialog.deed_button, deed), (dialog.safe_button, safe)):
        button.setText(words)
        button.setAccessibleName(words)
    dialog.safe_button.set_kind("plain")
    dialog.safe_button.setAutoDefault(False)
    dialog.deed_button.show()
    dialog.deed_button.setAutoDefault(True)
    dialog.deed_button.setDefault(True)
