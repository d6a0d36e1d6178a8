"""Give a dialog of consent its words: translated words are there only after the dialog itself is."""

from __future__ import annotations

from opoz_desktop.shell.dialogs import Dialog


def ask(dialog: Dialog, question: str, text: str, deed: str, safe: str, icon: str = "") -> None:
    """Set the question, the line below it, the deed (main and default) and the safe way out."""
    dialog.setWindowTitle(question)
    dialog.setAccessibleName(question)
    dialog.question.setText(question)
    dialog.words.setText(text)
    dialog.words.setVisible(bool(text))
    dialog.safe_button.setText(safe)
    dialog.safe_button.set_kind("plain")
    dialog.safe_button.setAutoDefault(False)
    dialog.deed_button.setText(deed)
    if icon:
        dialog.deed_button.set_icon(icon)
    dialog.deed_button.show()
    dialog.deed_button.setAutoDefault(True)
    dialog.deed_button.setDefault(True)
