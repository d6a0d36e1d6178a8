"""From filled PDFs to bookings: our own forms, filled in well, badly and twice; the file is kept as proof."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from opoz_desktop.features.consent import queries
from opoz_desktop.features.consent.commands import Booked, Evidence
from opoz_desktop.features.consent.errors import BookedOtherwise, CodeUnknown
from opoz_desktop.features.consent.model import DecisionEvidence, EvidenceFile, FormState, PrintedForm
from opoz_desktop.features.consent.pdf.fillable import fillable_form
from opoz_desktop.features.consent.queries import EntryForm
from opoz_desktop.features.consent.rules import Channel, Identity, new_code, shown_code
from opoz_desktop.intake.errors import UnreadableFile
from opoz_desktop.intake.returned.acroform import FilledForm
from opoz_desktop.intake.returned.commands import book_file, undo_files
from opoz_desktop.intake.returned.errors import CodesDiffer, NotAPdf, NothingToFillIn, PdfTooMuch
from opoz_desktop.intake.returned.marks import Mark, answers_of, both_of
from opoz_desktop.intake.returned.proposal import Ask, FileProposal, Standing, parsed_day, propose, read_files
from opoz_desktop.kernel.base import GuardianId, PupilId
from opoz_desktop.kernel.errors import NotAllowed, OpozError
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.steps import finish
from opoz_desktop.kernel.work import Work
from tests.consent.conftest import Consents, consent_template, consents  # noqa: F401
from tests.consent.printing import print_run
from tests.small_school import TODAY, as_role

from . import paper

BY_MAIL = Evidence(TODAY, TODAY, Channel.EMAIL, Identity.KNOWN_ADDRESS)


@dataclass
class Pile:
    """The forms of Sanne and Emir as PDFs to fill in, and what was read of them."""

    consents: Consents
    folder: Path
    ids: dict[str, int] = field(default_factory=dict[str, int])
    lines: int = 0

    def empty(self, who: str) -> bytes:
        return self.consents.register.do(fillable_form, self.ids[who])

    def filled(self, who: str, answers: Mapping[int, str] | None = None, **texts: str) -> bytes:
        said = dict.fromkeys(range(1, self.lines + 1), "ja") if answers is None else dict(answers)
        names = {"sanne.moeder": "I. de Vries", "sanne.vader": "Peter Kuipers", "emir.vader": "K. Aydın"}
        return paper.fill(self.empty(who), said, **({"name": names[who]} | texts))

    def read(self, *contents: bytes) -> tuple[FileProposal, ...]:
        paths: list[Path] = []
        for n, content in enumerate(contents):
            paths.append(self.folder / f"{n}.pdf")
            paths[-1].write_bytes(content)
        return finish(read_files(self.consents.register, paths, 1, TODAY))

    def book(self, row: FileProposal, **more: Any) -> Booked:
        assert row.form is not None
        assert row.form.form_id is not None
        assert row.marks is not None
        said, both = answers_of(row.form, row.marks), both_of(row.form, row.marks)
        return self.consents.register.do(
            book_file, row.form.pupil_id, row.form.form_id, said, BY_MAIL, "form", row.content, both=both, **more
        )


@pytest.fixture
def pile(consents: Consents, tmp_path: Path) -> Pile:  # noqa: F811
    print_run(consents.register, pupil_ids=(consents.pupil("sanne"), consents.pupil("emir")))
    made = Pile(consents, tmp_path)
    names = {g: k for k, g in consents.school.guardians.items()}
    for number, guardian in consents.register.ask(_forms):
        made.ids[names[guardian]] = number
    made.lines = len(consents.register.ask(queries.form_by_id, made.ids["sanne.moeder"]).lines)
    return made


def _forms(work: Work) -> list[tuple[int, Any]]:
    return [(r[0], r[1]) for r in work.rows(select(PrintedForm.id, PrintedForm.guardian_id))]


def test_our_own_form_comes_back_as_it_was_filled_in(pile: Pile) -> None:
    answers = {n: "nee" if n % 3 == 0 else "ja" for n in range(1, pile.lines)}
    (row,) = pile.read(pile.filled("sanne.vader", answers, date=f"{TODAY:%d-%m-%Y}"))
    assert (row.standing, row.asks) == (Standing.READY, ())
    assert row.form is not None
    assert (row.form.called, row.form.guardian, row.decided_on) == ("Sanne", "P. Kuipers", TODAY)
    expected = {n: Mark.YES if a == "ja" else Mark.NO for n, a in answers.items()} | {pile.lines: Mark.EMPTY}
    assert row.marks == expected
    assert row.filled is not None
    assert row.filled.page_codes, "the code on the page was read beside the field"


def test_a_file_is_booked_with_its_bytes_as_proof_in_one_deed(pile: Pile) -> None:
    data = pile.filled("sanne.moeder")
    (row,) = pile.read(data)
    made = pile.book(row)
    stored, linked = pile.consents.register.ask(_proof)
    assert stored == [data]
    assert linked == sorted(made.decision_ids)
    first = pile.consents.register.ask(queries.decision, made.decision_ids[0])
    assert (first.channel, first.identity, first.signature_present) == (Channel.EMAIL, Identity.KNOWN_ADDRESS, False)
    form = pile.consents.register.ask(queries.form_by_id, pile.ids["sanne.moeder"])
    assert form.state is FormState.BOOKED
    assert pile.read(data)[0].standing is Standing.SAME
    pile.consents.register.do(undo_files, [made])
    assert pile.consents.register.ask(queries.form_by_id, pile.ids["sanne.moeder"]).state is FormState.PRINTED


def _proof(work: Work) -> tuple[list[bytes], list[int]]:
    files = [r[0] for r in work.rows(select(EvidenceFile.content))]
    return files, sorted(r[0] for r in work.rows(select(DecisionEvidence.decision_id)))


def test_a_booking_that_is_refused_keeps_no_file(pile: Pile) -> None:
    (row,) = pile.read(pile.filled("sanne.moeder"))
    pile.book(row)
    (other,) = pile.read(pile.filled("sanne.moeder", {1: "nee"}))
    assert Ask.BOOKED_OTHERWISE in other.asks
    with pytest.raises(BookedOtherwise):
        pile.book(other)
    assert len(pile.consents.register.ask(_proof)[0]) == 1
    made = pile.book(other, again=True)
    assert len(made.replaced) == pile.lines


def test_what_is_not_plain_is_asked(pile: Pile) -> None:
    texts = {"remark": "alleen in de klas", "name": "Jan Jansen", "date": "14-3-2018"}
    data = paper.both_on(pile.filled("sanne.moeder", **texts), 2)
    (row,) = pile.read(data)
    assert row.standing is Standing.ASK
    assert {Ask.REMARK, Ask.NAME, Ask.DAY, Ask.BOTH} == set(row.asks)
    assert row.decided_on is None
    assert row.marks is not None
    assert row.marks[2] is Mark.BOTH
    made = pile.book(row)
    assert len(made.held) == 1
    assert len(made.decision_ids) == pile.lines - 1


def test_a_file_that_says_one_thing_and_shows_another_is_asked(pile: Pile) -> None:
    (row,) = pile.read(paper.value_unlike_shown(pile.filled("sanne.moeder"), 1))
    assert row.asks == (Ask.UNCLEAR,)


def test_an_answer_that_changes_and_an_empty_form_are_asked(pile: Pile) -> None:
    changed = pile.consents.register.ask(queries.form_by_id, pile.ids["sanne.moeder"]).lines[0].purpose_id
    code = next(c for c, p in pile.consents.purposes.items() if p.id == changed)
    pile.consents.say("sanne.moeder", {code: "no"})
    first, second = pile.read(pile.filled("sanne.moeder"), pile.filled("emir.vader", {}))
    assert Ask.CHANGES in first.asks
    assert Ask.NOTHING_SAID in second.asks


def test_a_code_that_was_changed_in_the_file_is_refused(pile: Pile) -> None:
    other = pile.consents.register.ask(queries.form_by_id, pile.ids["emir.vader"]).code
    (row,) = pile.read(paper.with_text(pile.filled("sanne.moeder"), "form_id", other))
    assert row.standing is Standing.REFUSED
    assert isinstance(row.error, CodesDiffer)


def test_every_file_that_cannot_be_used_says_why_and_stops_no_other(pile: Pile) -> None:
    unknown = paper.fillable(shown_code(new_code(lambda n: bytes(range(n)))), pile.lines)
    rows = pile.read(
        b"no pdf", paper.flattened(pile.filled("sanne.moeder")), unknown, pile.filled("emir.vader"), b"%PDF-1.4 cut off"
    )
    kinds = [type(row.error) for row in rows]
    assert kinds[:3] == [NotAPdf, NothingToFillIn, CodeUnknown]
    assert rows[3].standing is Standing.READY
    assert isinstance(rows[4].error, OpozError)
    code = rows[1].error.facts["code"]  # type: ignore[union-attr]
    assert pile.consents.register.ask(queries.form_for_entry, str(code)).form_id == pile.ids["sanne.moeder"]


def test_a_file_that_is_gone_or_far_too_large_is_told(pile: Pile, tmp_path: Path) -> None:
    huge = tmp_path / "huge.pdf"
    with huge.open("wb") as out:
        out.truncate(50_000_000)
    rows = finish(read_files(pile.consents.register, [tmp_path / "gone.pdf", huge], 7, TODAY))
    assert [(r.number, type(r.error)) for r in rows] == [(7, UnreadableFile), (8, PdfTooMuch)]


def test_the_same_form_twice_in_the_pile(pile: Pile) -> None:
    same = pile.read(pile.filled("sanne.moeder"), pile.filled("sanne.moeder"))
    assert [r.standing for r in same] == [Standing.READY, Standing.SAME]
    different = pile.read(pile.filled("sanne.moeder"), pile.filled("sanne.moeder", {1: "nee"}))
    assert [Ask.TWICE in r.asks for r in different] == [True, True]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("6-10-2026", TODAY), ("06/10/26", TODAY), ("6.10.2026", TODAY), ("31-2-2026", None), ("gisteren", None),
        ("", None), ("6 oktober 2026", None), ("14-3-2018", date(2018, 3, 14)),
    ],
)  # fmt: skip
def test_a_typed_day_is_read_or_left(typed: str, expected: date | None) -> None:
    assert parsed_day(typed) == expected


def test_a_teacher_books_no_file(pile: Pile) -> None:
    (row,) = pile.read(pile.filled("sanne.moeder"))
    assert row.form is not None
    teacher = as_role(pile.consents.register, role=Role.TEACHER, groups=frozenset({"5"}))
    with pytest.raises(NotAllowed):
        teacher.do(book_file, row.form.pupil_id, row.form.form_id, {}, BY_MAIL, "form", row.content)
    assert pile.consents.register.ask(_proof)[0] == []


@pytest.mark.parametrize(
    ("guardian", "typed", "same"),
    [
        ("I. de Vries", "Ingrid de Vries", True), ("I. de Vries", "I de Vries", True),
        ("I. de Vries", "de Vries", True),
        ("I. de Vries", "Mevrouw de Vries", True), ("I. de Vries", "mw. I. de Vries", True),
        ("I. de Vries", "Peter de Vries", False), ("I. de Vries", "", False), ("I. de Vries", "Ingrid Kuipers", False),
        ("J.M. Jansen", "Marieke Jansen", True), ("J.M. Jansen", "Piet Jansen", False),
        ("Stichting Voorbeeldvoogdij", "Stichting Voorbeeldvoogdij", True), ("Ingrid de Vries", "Bram de Vries", False),
    ],
)  # fmt: skip
def test_a_name_that_may_be_of_the_other_parent_is_looked_at(guardian: str, typed: str, same: bool) -> None:
    form = EntryForm(1, PupilId(1), GuardianId(1), guardian=guardian)
    filled = FilledForm("", {}, typed, "", "")
    asked = propose(1, "a.pdf", b"", filled, form, TODAY).asks
    assert (Ask.NAME in asked) is not same
