"""How much room a text of a purpose has on the form: said while a person types, never forced."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from opoz_desktop.kernel.choices import choice
from opoz_desktop.shell.desk import Desk

_SHORT_LINE = 9


@dataclass(frozen=True, slots=True)
class Room:
    """The most characters per field that stand well on a form."""

    most: Mapping[str, int]

    def too_long(self, field: str, text: str) -> bool:
        """Tell whether a text asks for more room than there is."""
        if field == "short":
            lines = [line.strip() for line in text.split("\n") if line.strip()]
            return len(lines) > 2 or any(len(line) > _SHORT_LINE for line in lines)
        return len(text.strip()) > self.most.get(field, len(text))

    def words(self, field: str, text: str) -> str:
        """Return what to say under a field, "" where nothing is counted."""
        wrong = self.too_long(field, text)
        if field == "short" and wrong:
            return QCoreApplication.translate(
                "PurposeRoom", "At most two lines of {most} letters fit above a column."
            ).format(most=_SHORT_LINE)
        if field not in self.most:
            return ""
        count, most = len(text.strip()), self.most[field]
        if wrong:
            return QCoreApplication.translate(
                "PurposeRoom", "{count} characters: too long. At most {most} stand well on the form; make it shorter."
            ).format(count=count, most=most)
        return QCoreApplication.translate("PurposeRoom", "{count} of {most} characters").format(count=count, most=most)


def room_of(desk: Desk) -> Room:
    """Ask how much fits: three choices of the school, each with its source."""
    title = desk.ask(choice, "form.most_title").value
    who = desk.ask(choice, "form.most_who").value
    how_long = desk.ask(choice, "form.most_how_long").value
    return Room({"title": int(title), "who": int(who), "how_long": int(how_long)})
