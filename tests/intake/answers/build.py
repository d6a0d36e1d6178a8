"""Short ways to lead a list of answers into the small school."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy import select

from opoz_desktop.features.consent import commands as consent
from opoz_desktop.features.consent import queries as consents
from opoz_desktop.features.consent.commands import Evidence
from opoz_desktop.features.consent.model import Decision, DecisionVoid
from opoz_desktop.features.consent.rules.facts import Answer, Channel, Identity
from opoz_desktop.intake.answers import columns, commands, compare, memory
from opoz_desktop.intake.answers.columns import AnswerColumns
from opoz_desktop.intake.answers.lines import AnswerProposal, AskKey, Line, LineKey, LineKind
from opoz_desktop.intake.answers.meaning import propose as propose_meaning
from opoz_desktop.intake.answers.proposal import propose
from opoz_desktop.intake.answers.reading import read
from opoz_desktop.intake.answers.records import AnswerReading, Meaning, Said
from opoz_desktop.intake.recognise import recognise
from opoz_desktop.kernel.clock import FixedClock
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.steps import finish
from opoz_desktop.kernel.work import Work
from tests.small_school import CLOCK, SmallSchool

SAMPLES = Path(__file__).parents[1] / "answers_samples"
PER_CHILD, PER_PARENT, LONG = "ouderapp-per-kind.csv", "ouderapp-per-ouder.csv", "ouderapp-lang.xlsx"
SUMMER = FixedClock(datetime(2026, 8, 20, 8, 0, tzinfo=UTC))
NOTHING_FITS: Mapping[str, str] = {}


def ask_for_consent(school: SmallSchool) -> None:
    """Give the school its purposes as of 20 August, before any answer of the samples."""
    school.register.clock = SUMMER
    school.register.do(consent.seed_purposes)
    school.register.clock = CLOCK


@dataclass
class Answers:
    """The small school with the ways of this import."""

    school: SmallSchool
    codes: dict[str, int] = field(default_factory=dict[str, int])

    @property
    def register(self) -> Register:
        return self.school.register

    def purpose(self, code: str) -> int:
        return next(p.id for p in self.register.ask(consents.purposes) if p.code == code)

    def read(self, source: str | Path, chosen: AnswerColumns | None = None) -> AnswerReading:
        path = SAMPLES / source if isinstance(source, str) else source
        kind = recognise(path)
        found = columns.look(path, kind)
        return finish(read(path, kind, chosen or columns.guess(found)))

    def meaning(
        self, reading: AnswerReading, *, words: Mapping[str, Said] | None = None, undated: date | None = None
    ) -> Meaning:
        """Take what is proposed; what is not known is no kind of consent here, unless `words` says otherwise."""
        proposed = propose_meaning(reading, self.register.ask(consents.purposes))
        questions = {a.key: proposed.questions.get(a.key, "") for a in reading.asked}
        return Meaning(questions, {**proposed.words, **(words or {})}, undated)

    def propose(
        self,
        source: str | Path | AnswerReading,
        choices: Mapping[AskKey, int] | None = None,
        *,
        words: Mapping[str, Said] | None = None,
        undated: date | None = None,
    ) -> AnswerProposal:
        reading = source if isinstance(source, AnswerReading) else self.read(source)
        meaning = self.meaning(reading, words=words, undated=undated)
        return propose(reading, self.register.ask(compare.compare), meaning, choices)

    def apply(
        self,
        proposal: AnswerProposal,
        accepted: Collection[LineKey] | None = None,
        confirmed: Collection[LineKey] = (),
    ) -> int:
        ticks = proposal.ticked() if accepted is None else accepted
        return finish(self.register.run(commands.apply, proposal, ticks, confirmed))

    def undo(self, batch: int) -> int:
        return self.register.do(commands.undo, batch)

    def said(self, who: str, code: str, answer: Answer, day: date) -> int:
        """Record an answer at the desk: `said("sanne.moeder", ...)`."""
        pupil = self.school.pupils[who.partition(".")[0]]
        evidence = Evidence(day, day, Channel.DESK, Identity.KNOWN_IN_PERSON)
        ids = self.register.do(
            consent.record, pupil, self.school.guardians[who], {self.purpose(code): answer}, evidence
        ).decision_ids
        return ids[0]

    def on_record(self) -> list[tuple[int, int, int, Answer, date]]:
        """Return (pupil, guardian, purpose, value, day) of the answers that count."""
        return self.register.ask(_on_record)

    def remembered(self, source: str) -> memory.Remembered | None:
        path = SAMPLES / source
        return self.register.ask(memory.remembered, columns.look(path, recognise(path)))


def of_kind(proposal: AnswerProposal, kind: LineKind) -> list[Line]:
    return [line for line in proposal.lines if line.kind is kind]


def _on_record(work: Work) -> list[tuple[int, int, int, Answer, date]]:
    rows = work.rows(
        select(Decision.pupil_id, Decision.guardian_id, Decision.purpose_id, Decision.value, Decision.decided_on)
        .where(Decision.id.not_in(select(DecisionVoid.decision_id)))
        .order_by(Decision.id)
    )
    return [(r[0], r[1], r[2], r[3], r[4]) for r in rows]
