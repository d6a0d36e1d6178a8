"""What a list of answers would change: lines that a person ticks, and questions to answer. Pure values.

A blank is no line. An answer that is older than what the register knows is shown and left. A yes against a standing
no of the same guardian stands apart, unticked, to be confirmed by itself. Whoever has no authority is put on record
without effect, and the line says so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time

from opoz_desktop.features.consent.queries import PurposeRow
from opoz_desktop.features.consent.queries.standing import shown_name
from opoz_desktop.features.consent.rules import Answer, DecisionFacts, deciding
from opoz_desktop.features.school.rules import sort_key
from opoz_desktop.kernel.days import written

from ..snapshot import PupilHere
from .compare import Known, TextOn, place_of
from .errors import MeaningIncomplete
from .lines import (
    LEAVE_OUT,
    TAKEN,
    AnswerProposal,
    Ask,
    AskKey,
    Candidate,
    Line,
    LineKind,
    Problem,
    Remark,
)
from .matching import Found, PupilFinder, Why, find_guardian
from .meaning import lacking
from .memory import version_of
from .records import AnswerReading, AnswerRow, Meaning, Said


def propose(
    reading: AnswerReading, known: Known, meaning: Meaning, choices: Mapping[AskKey, int] | None = None
) -> AnswerProposal:
    """Compare a list of answers with the register. `choices` answers questions: key -> id, 0 leaves the rows out.

    Raise MeaningIncomplete while a question or word of the file has no meaning, or two questions have one: nothing
    is guessed.
    """
    wanting = lacking(reading, meaning)
    if not wanting.is_nothing:
        raise MeaningIncomplete(questions=len(wanting.questions), words=len(wanting.words), twice=len(wanting.twice))
    comparing = _Comparing(reading, known, meaning, dict(choices or {}))
    return comparing.proposal()


@dataclass(frozen=True, slots=True)
class _Heard:
    """One answer of the file, with its row."""

    row: AnswerRow
    value: Answer
    on: date
    by_hand: bool

    @property
    def moment(self) -> datetime:
        return self.row.moment or datetime.combine(self.on, time())


class _Comparing:
    def __init__(self, reading: AnswerReading, known: Known, meaning: Meaning, choices: dict[AskKey, int]) -> None:
        self._reading, self._known, self._meaning, self._choices = reading, known, meaning, choices
        self._pupils = {p.id: p for p in known.pupils}
        self._guardians = dict(known.guardians)
        self._purposes = {p.code: p for p in known.purposes}
        self._finder = PupilFinder(known, reading.rows)
        self._lines: list[Line] = []
        self._asks: dict[AskKey, tuple[Found, AnswerRow, int, list[int], int]] = {}
        self._deciders: dict[tuple[int, date], frozenset[int]] = {}
        self._names: dict[int, str] = {}
        self._sorted: dict[int, tuple[str, str]] = {}
        self._left_out = 0
        self._nothing = reading.blanks

    def proposal(self) -> AnswerProposal:
        heard: dict[tuple[int, int, int], list[_Heard]] = defaultdict(list)
        for row in self._reading.rows:
            self._row(row, heard)
        for key, own in heard.items():
            self._cell(key, own)
        self._lines.sort(key=lambda x: (x.sort, x.parent, x.key))
        return AnswerProposal(
            self._reading,
            self._meaning,
            version_of(self._reading.columns, self._meaning),
            tuple(self._lines),
            tuple(self._ask(key) for key in self._asks),
            {key: value for key, value in self._choices.items() if key in self._asks},
            self._known.stamp,
            self._left_out,
            self._nothing,
            {line.key: line for line in self._lines},
        )

    def _row(self, row: AnswerRow, heard: dict[tuple[int, int, int], list[_Heard]]) -> None:
        said: list[tuple[PurposeRow, Answer]] = []
        for question, word in row.said:
            meant, code = self._meaning.words[word], self._meaning.questions[question]
            if meant is Said.NOTHING:
                self._nothing += 1
            elif not code or code not in self._purposes:
                self._left_out += 1
            else:
                said.append((self._purposes[code], Answer.YES if meant is Said.YES else Answer.NO))
        if not said:
            return
        found = self._finder.find(row.child)
        pupil, asked = self._settle(("child", *row.child.key), found, row, 0, len(said))
        if pupil <= 0:
            self._useless(row, found, asked, pupil, len(said))
            return
        here = self._pupils[pupil]
        one = find_guardian(row.parent, self._known.pairs.get(pupil, ()), self._guardians)
        guardian, chosen = self._settle(("parent", str(pupil), *row.parent.key), one, row, pupil, len(said))
        if guardian <= 0:
            self._useless(row, one, chosen, guardian, len(said), here)
            return
        day = row.day if row.day is not None or row.day_unreadable else self._meaning.undated_on
        problem = self._date_problem(row, day, here)
        for purpose, value in said:
            if problem is not None or day is None or self._text_on(purpose, day) is None:
                wrong = problem or Problem.BEFORE_TEXT
                self._add(here, guardian, purpose, row.line, LineKind.PROBLEM, value, day, problem=wrong)
                continue
            heard[pupil, guardian, int(purpose.id)].append(_Heard(row, value, day, asked or chosen))

    def _settle(self, key: AskKey, found: Found, row: AnswerRow, pupil: int, answers: int) -> tuple[int, bool]:
        """Return (id, whether a person said so): 0 to leave out, -1 when it is not known (yet)."""
        if found.id:
            return found.id, False
        if not found.candidates:
            return -1, False
        before = self._asks.get(key)
        if before is None:
            self._asks[key] = (found, row, pupil, [row.line], answers)
        else:
            before[3].append(row.line)
            self._asks[key] = (*before[:4], before[4] + answers)
        if key not in self._choices:
            return -1, True
        choice = self._choices[key]
        allowed = {*found.candidates, LEAVE_OUT}
        return (choice if choice in allowed else -1), True

    def _useless(
        self, row: AnswerRow, found: Found, asked: bool, choice: int, count: int, here: PupilHere | None = None
    ) -> None:
        """Put a row that cannot be used among the problems; one that waits for an answer stands with the questions."""
        if asked and choice != LEAVE_OUT:
            return
        problem = Problem.LEFT_OUT
        if not asked:
            why = {Why.FORMER: Problem.FORMER, Why.NO_GUARDIAN: Problem.NO_GUARDIAN}
            problem = why.get(found.why or Why.NO_PUPIL, Problem.NO_PUPIL)
        who = here.name.listed if here is not None else row.child.shown
        self._lines.append(
            Line(
                (0, 0, 0, row.line), LineKind.PROBLEM, who, row.child.group, row.parent.shown, "", None, row.day,
                problem=problem, count=count, sort=sort_key(here.name) if here is not None else "",
            )
        )  # fmt: skip

    def _date_problem(self, row: AnswerRow, day: date | None, here: PupilHere) -> Problem | None:
        if row.day_unreadable:
            return Problem.DATE_UNREADABLE
        if day is None:
            return Problem.UNDATED
        if day > self._known.today:
            return Problem.FUTURE
        return Problem.BEFORE_BIRTH if here.born_on is not None and day < here.born_on else None

    def _text_on(self, purpose: PurposeRow, day: date) -> TextOn | None:
        """Return the text that held on a day; None before a purpose of the school's own was there.

        The standard purposes came into this file together with the file: what was answered before, in the years
        before it, was about their first text. Source: `consent.commands.record`.
        """
        texts = self._known.texts.get(int(purpose.id), ())
        held = next((t for t in reversed(texts) if t.valid_from <= day), None)
        return held if held is not None or purpose.own or not texts else texts[0]

    def _cell(self, key: tuple[int, int, int], own: list[_Heard]) -> None:
        """Compare what one guardian said about one purpose with what is known; the last moment in the file counts."""
        pupil, guardian, purpose_id = key
        here = self._pupils[pupil]
        purpose = next(p for p in self._known.purposes if p.id == purpose_id)
        newest = max(h.on for h in own)
        last_moment = max(h.moment for h in own if h.on == newest)
        # Without a time nobody knows which of one day came last.
        last = [h for h in own if h.on == newest and (h.row.moment is None or h.moment == last_moment)]
        if len({h.value for h in last}) > 1:
            for one in own:
                self._add(
                    here, guardian, purpose, one.row.line, LineKind.PROBLEM, one.value, one.on,
                    problem=Problem.CONTRADICTS,
                )  # fmt: skip
            return
        chosen = last[-1]
        for one in own:
            if one.value is not chosen.value:
                self._add(
                    here, guardian, purpose, one.row.line, LineKind.OLDER, one.value, one.on, remarks=(Remark.REPLACED,)
                )
        self._compared(here, guardian, purpose, chosen)

    def _compared(self, here: PupilHere, guardian: int, purpose: PurposeRow, heard: _Heard) -> None:
        text = self._text_on(purpose, heard.on)
        assert text is not None
        known = self._known.last.get((here.id, guardian, int(purpose.id)))
        value, on = heard.value, heard.on
        kind, remarks = LineKind.NEW, list[Remark]()
        if known is not None:
            kind, remark = _kind_of(value, on, text, known, purpose)
            remarks += [remark] if remark is not None else []
            if kind is LineKind.CHANGED and value is Answer.NO:
                value = Answer.WITHDRAWN
        if kind in TAKEN:
            if guardian not in self._who_decides(here.id, on):
                remarks.append(Remark.NO_AUTHORITY)
            if text.semantic != purpose.semantic:
                remarks.append(Remark.OLD_TEXT)
            if heard.by_hand:
                remarks.append(Remark.BY_HAND)
        self._add(
            here, guardian, purpose, heard.row.line, kind, value, on, known=known, version_id=text.id,
            remarks=tuple(remarks),
        )  # fmt: skip

    def _who_decides(self, pupil: int, day: date) -> frozenset[int]:
        found = self._deciders.get((pupil, day))
        if found is None:
            who = deciding(self._known.children[pupil], day, self._known.own_age)
            found = self._deciders[pupil, day] = frozenset(int(g) for g in who.deciders)
        return found

    def _add(
        self, here: PupilHere, guardian: int, purpose: PurposeRow, line: int, kind: LineKind, value: Answer,
        on: date | None, *, known: DecisionFacts | None = None, version_id: int = 0, remarks: tuple[Remark, ...] = (),
        problem: Problem | None = None,
    ) -> None:  # fmt: skip
        listed, sort = self._listed(here)
        self._lines.append(
            Line(
                (here.id, guardian, int(purpose.id), line), kind, listed,
                self._known.groups.get(here.id, ""), self._guardian_name(guardian), purpose.title, value, on,
                known.said if known is not None else None, place_of(known) if known is not None else None,
                version_id, remarks, problem, sort=sort,
            )
        )  # fmt: skip

    def _guardian_name(self, guardian: int) -> str:
        if guardian not in self._names:
            g = self._guardians[guardian]
            self._names[guardian] = shown_name(g.kind, g.first_name, g.prefix, g.surname, g.initials)
        return self._names[guardian]

    def _listed(self, here: PupilHere) -> tuple[str, str]:
        """Return the name as lists have it, and what it is sorted on."""
        if here.id not in self._sorted:
            self._sorted[here.id] = here.name.listed, sort_key(here.name)
        return self._sorted[here.id]

    def _ask(self, key: AskKey) -> Ask:
        found, row, pupil, lines, answers = self._asks[key]
        assert found.why is not None
        about = self._pupils[pupil].name.full if pupil else ""
        if pupil:
            pairs = {p.guardian: p for p in self._known.pairs.get(pupil, ())}
            candidates = tuple(
                Candidate(g, self._guardian_name(g), pairs[g].relation if g in pairs else "") for g in found.candidates
            )
        else:
            candidates = tuple(self._candidate(p) for p in found.candidates)
        said = row.parent.shown if pupil else row.child.shown
        return Ask(key, found.why, said, about, candidates, tuple(lines), answers)

    def _candidate(self, pupil: int) -> Candidate:
        here = self._pupils[pupil]
        born = written(here.born_on)
        detail = " · ".join(p for p in (born, self._known.groups.get(pupil, ""), here.number) if p)
        return Candidate(pupil, here.name.full, detail)


def _kind_of(
    value: Answer, on: date, text: TextOn, known: DecisionFacts, purpose: PurposeRow
) -> tuple[LineKind, Remark | None]:
    """Say what an answer of the file is against the one that stands."""
    was_yes = known.said is Answer.YES
    same_day = Remark.SAME_DAY if on == place_of(known) else None
    if was_yes is (value is Answer.YES):
        newer = on > place_of(known)
        new_text = newer and text.semantic != known.semantic
        # A yes that runs out, said again later, is worth having.
        runs_out = newer and was_yes and (purpose.valid_months is not None or not known.sound)
        return (LineKind.NEW, Remark.AGAIN) if new_text or runs_out else (LineKind.SAME, None)
    if on < place_of(known):
        return LineKind.OLDER, None
    return (LineKind.CHANGED, same_day) if was_yes else (LineKind.FLIP, same_day)
