"""A school in a September round: builders for a round, its printing and the days after it."""

from __future__ import annotations

from datetime import UTC, date, datetime

from sqlalchemy import select

from opoz_desktop.features.consent import commands as consent
from opoz_desktop.features.consent.model import PrintedForm
from opoz_desktop.features.consent.queries import purposes
from opoz_desktop.features.consent.rules import shown_code
from opoz_desktop.features.rounds import commands
from opoz_desktop.features.rounds.commands import NewRound
from opoz_desktop.features.rounds.model import RoundKind
from opoz_desktop.features.rounds.pdf.round_printing import WHOLE, Part, print_round
from opoz_desktop.features.rounds.queries import FormLine, RoundState, Scope, round_state
from opoz_desktop.features.rounds.rules import Terms, propose
from opoz_desktop.kernel.base import PurposeId
from opoz_desktop.kernel.clock import FixedClock
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.steps import finish
from opoz_desktop.kernel.work import Work
from tests.small_school import TODAY, SmallSchool

HAND_IN = date(2026, 10, 19)


def seeded(school: SmallSchool) -> tuple[PurposeId, ...]:
    """Seed the purposes and return those that are asked."""
    if not school.register.ask(purposes):
        school.register.do(consent.seed_purposes)
    return tuple(p.id for p in school.register.ask(purposes))


def new_round(school: SmallSchool, kind: RoundKind = RoundKind.ALL, **scope: object) -> NewRound:
    """Return a round for everything that is asked."""
    wanted: dict[str, object] = {"purpose_ids": seeded(school), **scope}
    day = school.register.clock.today()
    return NewRound(
        "Toestemmingen 2026-2027", kind, Scope(**wanted), HAND_IN, "Fijn dat u meedoet.", propose(day, HAND_IN, Terms())
    )  # type: ignore[arg-type]


def opened(school: SmallSchool, kind: RoundKind = RoundKind.ALL, **scope: object) -> int:
    """Open a round."""
    return school.register.do(commands.open_round, new_round(school, kind, **scope))


def printed(school: SmallSchool, round_id: int, part: Part = WHOLE) -> int:
    """Print a round and return the number of its forms."""
    return finish(print_round(school.register, round_id, part)).forms


def state(school: SmallSchool, round_id: int) -> RoundState:
    return school.register.ask(round_state, round_id)


def form_of(school: SmallSchool, round_id: int, pupil: str, guardian: str = "moeder") -> FormLine:
    """Return the newest form of a pupil for a guardian in a round."""
    wanted = school.guardians[f"{pupil}.{guardian}"]
    found = [f for f in state(school, round_id).forms if f.pupil_id == school.pupils[pupil] and f.guardian_id == wanted]
    return max(found, key=lambda f: f.id)


def code_of(school: SmallSchool, form: FormLine) -> str:
    return shown_code(school.register.ask(_code, form.id))


def on(school: SmallSchool, day: date) -> Register:
    """Return the register on another day."""
    later = Register.__new__(Register)
    later.__dict__.update(school.register.__dict__)
    later.clock = FixedClock(datetime(day.year, day.month, day.day, 8, 0, tzinfo=UTC))
    later.listeners = []
    return later


def _code(work: Work, form_id: int) -> str:
    return work.session.execute(select(PrintedForm.code).where(PrintedForm.id == form_id)).scalar_one()


__all__ = [
    "HAND_IN", "TODAY", "code_of", "form_of", "new_round", "on", "opened", "printed", "seeded", "state",
]  # fmt: skip
