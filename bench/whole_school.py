"""The matrix of the whole school: asked, judged and put on the screen, and that time grows with the pupils only."""

from __future__ import annotations

import gc
import os
import random
import time
from datetime import date
from typing import Any

from sqlalchemy import select

from opoz_desktop.features.consent import commands, queries
from opoz_desktop.features.consent.commands import PolicyChange
from opoz_desktop.features.consent.model import Decision, PurposeVersion
from opoz_desktop.features.consent.rules import Answer, Basis, Channel, Identity, Policy
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.work import Work

from .big_school import CLOCK, TODAY, put, school_file
from .figure import Figure, seconds

PURPOSES = 15


def measure() -> list[Figure]:
    """Return the figures of the whole school at once."""
    with school_file(240) as vault:
        vault.register.do(answered, 240)
        asked = seconds(lambda: vault.register.ask(queries.matrix_of_school), 9)
        small = effort(vault.register)
        shown = screen_seconds(vault.register)
    with school_file(2400) as vault:
        vault.register.do(answered, 2400)
        large = effort(vault.register)
    return [
        Figure(f"matrix of the whole school asked, 240 x {PURPOSES}", asked * 1000, "ms", 200),
        Figure(
            f"matrix of the whole school on the screen, 240 x {PURPOSES}", shown * 1000, "ms", 200, "asking included"
        ),
        Figure("matrix of the school: per pupil at 2,400 / at 240", large / 10 / small, "x", 1.3, "linear means 1"),
    ]


def effort(register: Register) -> float:
    """Return the least processor seconds of asking, which a busy machine does not lengthen as it does the clock's."""
    taken: list[float] = []
    for _ in range(5):
        gc.collect()
        began = time.process_time()
        register.ask(queries.matrix_of_school)
        taken.append(time.process_time() - began)
    return min(taken)


def screen_seconds(register: Register) -> float:
    """Return the seconds from asking to a painted matrix, in a window that nobody sees."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from opoz_desktop.features.consent.ui.group_view import GroupView
    from opoz_desktop.shell import theme
    from opoz_desktop.shell.desk import Desk

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app, "light")
    view = GroupView(Desk(register))
    view.resize(1280, 720)
    view.show()

    def opened() -> None:
        view.show_group(None, TODAY)
        view.grab()

    taken = seconds(opened, 5)
    view.close()
    return taken


def answered(work: Work, pupils: int) -> None:
    """Ask fifteen purposes and let nine in ten guardians answer them all."""
    commands.seed_purposes(work)
    rows = list(queries.purposes(work, asked_only=False))
    for row in [r for r in rows if not r.asked and r.basis is Basis.CONSENT]:
        if len(queries.purposes(work)) >= PURPOSES:
            break
        commands.change_policy(
            work,
            row.id,
            PolicyChange(
                asked=True,
                basis=Basis.CONSENT,
                rule=Policy.ONE_WITHOUT_KNOWN_OBJECTION,
                until_leaving=True,
                source="bench",
            ),
        )
    asked = [row.id for row in queries.purposes(work)][:PURPOSES]
    assert len(asked) == PURPOSES
    versions: dict[int, int] = {p: v for v, p in work.rows(select(PurposeVersion.id, PurposeVersion.purpose_id))}
    chance = random.Random(pupils)
    answers: list[dict[str, Any]] = []
    for pupil in range(1, pupils + 1):
        for guardian in (2 * pupil - 1, 2 * pupil):
            if chance.random() < 0.1:
                continue
            answers += [
                {
                    "pupil_id": pupil, "purpose_id": purpose, "purpose_version_id": versions[purpose],
                    "guardian_id": guardian, "value": Answer.YES if chance.random() < 0.9 else Answer.NO,
                    "decided_on": date(2026, 9, 7), "received_on": date(2026, 9, 8),
                    "received_by": work.actor.user_id, "channel": Channel.PAPER, "identity": Identity.SIGNED_FORM,
                    "signature_present": True, "form_id": None, "corrects_id": None, "recorded_at": CLOCK.now(),
                }
                for purpose in asked
            ]  # fmt: skip
    put(work, Decision, answers)
