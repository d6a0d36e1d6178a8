"""A day in the program with names that a search can find: run as a process of its own, so that it can be killed.

`python -m tests.stories.day_of_needles FOLDER` opens the real window on a real school file, types, prints to the
preview, makes the report and a backup, locks with a half-typed form, and says each step on standard output.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from opoz_desktop.app.program import Program, prepare
from opoz_desktop.features.consent import commands as consent
from opoz_desktop.features.consent import queries as consents
from opoz_desktop.features.consent.commands import Evidence
from opoz_desktop.features.consent.pdf import FormScope, print_forms
from opoz_desktop.features.consent.rules.facts import Answer, Channel, Identity
from opoz_desktop.features.school import commands
from opoz_desktop.features.school.ui.pupil_dialog import PupilDialog
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.steps import finish
from opoz_desktop.shell.settings import Settings
from opoz_desktop.vault import backup
from opoz_desktop.vault.process import harden
from tests import small_school

CHILD, PARENT, STREET, MAIL = "Naaldenkind", "Speldemaker", "Haystackhof", "speldemaker@naald.example"
HALF_TYPED = "Halfgetypte Wielewaal"
NEEDLES = (CHILD, PARENT, STREET, MAIL, HALF_TYPED, "kleinebeer.example", "Bessenlaan")


def say(step: str) -> None:
    """Tell whoever started the day how far it is."""
    sys.stdout.write(f"{step}\n")
    sys.stdout.flush()


class Day:
    """Do one thing after another, letting the window breathe between them."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app, self._folder = app, folder
        self._steps = self._do()
        self._timer = QTimer()
        self._timer.timeout.connect(self._next)
        self._timer.start(15)

    def _next(self) -> None:
        self._timer.stop()
        try:
            say(next(self._steps))
        except StopIteration:
            say("end")
            self._app.quit()
            return
        self._timer.start(15)

    def _do(self) -> Iterator[str]:
        school = small_school.make(self._folder)
        pupil = school.add_pupil("naald", CHILD, "", PARENT, "5", born=date(2018, 5, 4), number="4242")
        school.add_guardian("naald", "moeder", "Q", "", PARENT, email=MAIL, street=STREET)
        register = school.register
        register.do(consent.seed_purposes)
        yield "filled"
        program = Program(
            self._app, Settings(), folder=self._folder, clock=small_school.CLOCK,
            profile=self._folder.parent / "profile", again=self._locked,
        )  # fmt: skip
        program._open(school.vault, "")
        window = program._school.window
        desk = program._school.desk
        yield "opened"
        answers = {p.id: Answer.YES for p in register.ask(consents.purposes)}
        today = small_school.TODAY
        evidence = Evidence(today, today, Channel.DESK, Identity.KNOWN_IN_PERSON)
        register.do(consent.record, pupil, school.guardians["naald.moeder"], answers, evidence)
        yield "recorded"
        for key in window.page_keys():
            window.show_page(key)
            yield f"page {key}"
        desk.go("pupils", pupil_id=pupil)
        yield "card"
        register.do(commands.add_file, pupil, "brief.txt", f"Beste {PARENT}, over {CHILD}".encode())
        yield "file"
        desk.preview("Formulier", _forms(register), "toestemmingsformulieren")
        yield "preview"
        finish(backup.make(school.vault))
        yield "backup"
        dialog = PupilDialog(window, desk)
        dialog.open()
        dialog.first_name.setText(HALF_TYPED)
        yield "typing"
        window.lock("key")
        yield "locked"

    def over(self) -> None:
        """Be told that the program ends."""
        self._timer.stop()

    def _locked(self, *arguments: str) -> None:
        del arguments
        say("again")


def _forms(register: Register) -> bytes:
    return finish(print_forms(register, FormScope())).pdf


def main() -> int:
    harden()
    folder = Path(sys.argv[1])
    app = prepare(["opoz"])
    day = Day(app, folder)
    app.aboutToQuit.connect(day.over)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
