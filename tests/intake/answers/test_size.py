"""Size changes nothing: a fixed number of statements, and a whole board of answers in seconds."""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, insert, select

from opoz_desktop.features.consent.queries import purposes
from opoz_desktop.features.school.model import (
    Authority,
    AuthorityKind,
    Guardian,
    Guardianship,
    Holds,
    Origin,
    Pupil,
    Sex,
)
from opoz_desktop.intake.answers import commands, compare
from opoz_desktop.intake.answers.lines import LineKind
from opoz_desktop.intake.answers.meaning import propose_purpose
from opoz_desktop.intake.answers.proposal import propose
from opoz_desktop.intake.answers.records import Meaning, Said
from opoz_desktop.kernel.steps import finish
from opoz_desktop.kernel.work import Work

from .build import Answers

LIMIT = 60.0
"""Seconds in which 6,000 pupils and all questions must be done, however busy the machine is: no loop ran away."""


@contextmanager
def counted(answers: Answers) -> Iterator[list[str]]:
    seen: list[str] = []

    def hear(_c: Any, _cursor: Any, statement: str, _p: Any, _x: Any, _m: Any) -> None:
        seen.append(statement)

    event.listen(answers.register.engine, "before_cursor_execute", hear)
    try:
        yield seen
    finally:
        event.remove(answers.register.engine, "before_cursor_execute", hear)


def _many(work: Work, count: int) -> None:
    """Add pupils `P00000`... with one parent each who has authority."""
    born = date(2017, 5, 1)
    work.session.execute(
        insert(Pupil),
        [
            {
                "uid": secrets.token_bytes(16), "number": f"P{n:05}", "first_name": f"Kind{n}", "surname": f"Naam{n}",
                "born_on": born, "sex": Sex.UNKNOWN, "archived": False, "review_consents": False,
                "origin": Origin.IMPORT, "sort": f"naam{n:05}", "search": "",
            }
            for n in range(count)
        ],
    )  # fmt: skip
    work.session.execute(
        insert(Guardian),
        [
            {"uid": secrets.token_bytes(16), "initials": "A", "surname": f"Naam{n}", "sort": "", "search": ""}
            for n in range(count)
        ],
    )
    pupils = work.session.scalars(select(Pupil.id).where(Pupil.number.like("P%")).order_by(Pupil.number)).all()
    guardians = work.session.scalars(select(Guardian.id).order_by(Guardian.id.desc()).limit(count)).all()[::-1]
    pairs = [{"pupil_id": p, "guardian_id": g} for p, g in zip(pupils, guardians, strict=True)]
    work.session.execute(insert(Guardianship), [{**pair, "relation": "moeder", "position": 1} for pair in pairs])
    work.session.execute(
        insert(Authority),
        [
            {**pair, "holds": Holds.YES, "kind": AuthorityKind.PARENTAL, "basis": "lijst", "recorded_at": work.now}
            for pair in pairs
        ],
    )


def board(answers: Answers, folder: Path, count: int) -> tuple[Path, list[str]]:
    """Add pupils to the register and write a list in which all of them answer every question."""
    answers.register.do(_many, count)
    asked = answers.register.ask(purposes)
    heads = ["Leerlingnummer", "Achternaam", "Beantwoord door", "Datum", *(p.title for p in asked)]
    words = ("ja", "nee", "ja", "", "niet ingevuld", "ja")
    rows = (
        [f"P{n:05}", f"Naam{n}", f"A. Naam{n}", "10-09-2026 08:00", *(words[(n + i) % 6] for i in range(len(asked)))]
        for n in range(count)
    )
    path = folder / f"{count}.csv"
    path.write_text("\n".join(";".join(row) for row in (heads, *rows)) + "\n", encoding="utf-8")
    return path, [p.code for p in asked]


@pytest.mark.slow
def test_a_board_of_answers_is_compared_in_seconds(answers: Answers, tmp_path: Path) -> None:
    path, codes = board(answers, tmp_path, 6000)
    assert len(codes) >= 11
    reading = answers.read(path)
    asked = answers.register.ask(purposes)
    questions = {a.key: propose_purpose(a.text, asked) for a in reading.asked}
    assert sorted(questions.values()) == sorted(codes)
    words = {"ja": Said.YES, "nee": Said.NO, "nietingevuld": Said.NOTHING}
    began = time.perf_counter()
    with counted(answers) as seen:
        known = answers.register.ask(compare.compare)
    proposal = propose(reading, known, Meaning(questions, words))
    took = time.perf_counter() - began
    assert proposal.counts()[LineKind.NEW] == sum(len(r.said) for r in reading.rows) - proposal.nothing + reading.blanks
    assert len(seen) <= 40, len(seen)
    assert took < LIMIT, took
    batch = finish(answers.register.run(commands.apply, proposal, proposal.ticked(), ()))
    began = time.perf_counter()
    again = propose(reading, answers.register.ask(compare.compare), Meaning(questions, words))
    took = time.perf_counter() - began
    assert again.counts()[LineKind.SAME] == proposal.counts()[LineKind.NEW]
    assert took < LIMIT, took
    assert answers.undo(batch) == proposal.counts()[LineKind.NEW]


def test_comparing_takes_as_many_statements_for_many_as_for_few(answers: Answers) -> None:
    with counted(answers) as few:
        answers.register.ask(compare.compare)
    answers.register.do(_many, 500)
    with counted(answers) as many:
        answers.register.ask(compare.compare)
    assert len(few) == len(many)
