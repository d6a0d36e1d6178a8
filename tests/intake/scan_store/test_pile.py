"""A pile from copier to register: every sheet has a place, nothing is booked unasked, and all of it can go back."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

import pytest
from PIL import Image
from sqlalchemy import select

from opoz_desktop.features.consent import queries as consent
from opoz_desktop.features.consent.errors import BookedOtherwise
from opoz_desktop.features.consent.model import Decision, DecisionVoid, EvidenceFile
from opoz_desktop.features.consent.rules import shown_code
from opoz_desktop.intake.model import PageState, ScanPage
from opoz_desktop.intake.piles import commands, queries
from opoz_desktop.intake.piles.errors import PileBusy, SheetNotReady
from opoz_desktop.intake.piles.rules import Ask, PileView, Place
from opoz_desktop.intake.piles.work import PileRead, book_sure, read_scans, read_typed
from opoz_desktop.intake.scan.errors import PileRefused
from opoz_desktop.kernel.steps import finish
from opoz_desktop.kernel.work import Work
from tests.small_school import SmallSchool

from .paper import Form, blank, foreign, pile, printed

ALL_YES = dict.fromkeys(range(1, 30), "yes")


@pytest.fixture
def forms(thirty: SmallSchool) -> list[Form]:
    return printed(thirty.register, pupil_ids=(thirty.pupils["sanne"],))


def read(school: SmallSchool, tmp_path: Path, sheets: Sequence[Image.Image]) -> PileView:
    path = pile(tmp_path / "scan.pdf", sheets)
    done: PileRead = finish(read_scans(school.register, (path,), school.register.clock.today(), 1))
    return school.register.ask(queries.pile, done.pile_id)


def answers(school: SmallSchool) -> list[tuple[int, int | None, str, str]]:
    def ask(work: Work) -> list[tuple[int, int | None, str, str]]:
        void = select(DecisionVoid.decision_id)
        columns = (Decision.pupil_id, Decision.guardian_id, Decision.value, Decision.channel)
        rows = work.rows(select(*columns).where(Decision.id.not_in(void), Decision.form_id.is_not(None)))
        return [(r[0], r[1], r[2].value, r[3].value) for r in rows]

    return school.register.ask(ask)


def test_every_sheet_has_a_place_and_the_sure_ones_are_booked_with_their_page(
    thirty: SmallSchool,
    forms: list[Form],
    tmp_path: Path,
) -> None:
    first = forms[0].fill(ALL_YES)
    view = read(thirty, tmp_path, [*first.sheets, blank(), foreign(), first.sheets[0]])
    pages = len(first.sheets)
    assert view.tally == {Place.FORM: pages, Place.DUPLICATE: 1, Place.BLANK: 1, Place.FOREIGN: 1}
    assert sum(view.tally.values()) == view.pile.total == pages + 3
    assert answers(thirty) == []
    one = next(s for s in view.sheets if s.facts is not None)
    assert [x.mark.value for x in one.lines if x.key.isdigit()] == ["yes"] * len(first.rows)
    done = finish(book_sure(thirty.register, view.pile.id, [one.key]))
    assert done.refused == 0
    found = answers(thirty)
    assert len(found) == len(first.rows)
    assert set(found) == {(first.pupil_id, first.guardian_id, "yes", "scan")}

    def evidence(work: Work) -> None:
        files = work.rows(select(EvidenceFile.content, EvidenceFile.digest, EvidenceFile.media_type))
        assert len(files) == pages + 1
        assert all(hashlib.sha256(f[0]).digest() == f[1] and f[2] == "image/jpeg" for f in files)
        kept = work.rows(select(ScanPage.content, ScanPage.digest).where(ScanPage.state == PageState.BOOKED))
        assert [k[0] for k in kept] == [None] * (pages + 1)
        assert {k[1] for k in kept} == {f[1] for f in files}

    thirty.register.ask(evidence)
    thirty.register.do(commands.undo_sheets, done.done)
    assert answers(thirty) == []
    again = thirty.register.ask(queries.pile, view.pile.id)
    assert next(s for s in again.sheets if s.key == one.key).state is PageState.OPEN
    kind, content = thirty.register.ask(queries.page_picture, one.pages[0].id)
    assert kind == "image/jpeg"
    assert content


def test_what_is_unsure_is_chosen_by_a_person_and_can_be_taken_back(
    thirty: SmallSchool,
    forms: list[Form],
    tmp_path: Path,
) -> None:
    first = forms[0].fill({**ALL_YES, 1: "both"})
    view = read(thirty, tmp_path, first.sheets)
    one = view.asked[0]
    assert Ask.CHOOSE in one.asks
    with pytest.raises(SheetNotReady):
        thirty.register.do(commands.book_sheet, view.pile.id, one.key)
    line = next(x for x in one.lines if x.open)
    thirty.register.do(commands.decide, line.page.id, line.key, "no")
    chosen = thirty.register.ask(queries.sheet, view.pile.id, one.key)
    assert not chosen.blocked
    thirty.register.do(commands.decide, line.page.id, line.key, "")
    assert thirty.register.ask(queries.sheet, view.pile.id, one.key).blocked
    thirty.register.do(commands.decide, line.page.id, line.key, "no")
    thirty.register.do(commands.book_sheet, view.pile.id, one.key)
    assert sorted(a[2] for a in answers(thirty)) == ["no"] + ["yes"] * (len(first.rows) - 1)


def test_a_missing_page_is_not_booked_and_comes_from_the_next_pile(
    thirty: SmallSchool,
    forms: list[Form],
    tmp_path: Path,
) -> None:
    first = forms[0].fill(ALL_YES)
    assert len(first.sheets) > 1
    view = read(thirty, tmp_path, first.sheets[:1])
    assert Ask.MISSING in view.asked[0].asks
    with pytest.raises(SheetNotReady):
        thirty.register.do(commands.book_sheet, view.pile.id, view.asked[0].key)
    later = read(thirty, tmp_path, first.sheets[1:])
    one = later.sheets[0]
    assert Ask.MISSING not in one.asks
    thirty.register.do(commands.book_sheet, later.pile.id, one.key)
    assert len(answers(thirty)) == len(first.rows)


def test_unsigned_holds_every_yes_and_another_entry_is_never_overwritten(
    thirty: SmallSchool,
    forms: list[Form],
    tmp_path: Path,
) -> None:
    marks = {**ALL_YES, 2: "no"}
    view = read(thirty, tmp_path, forms[0].fill(marks, signed=False).sheets)
    one = view.asked[0]
    assert Ask.UNSIGNED in one.asks
    done = thirty.register.do(commands.book_sheet, view.pile.id, one.key)
    assert [a[2] for a in answers(thirty)] == ["no"]
    assert len(done.booked[0].held) == len(forms[0].rows) - 1

    other = forms[1].fill(ALL_YES)
    first = read(thirty, tmp_path, other.sheets)
    thirty.register.do(commands.book_sheet, first.pile.id, first.sheets[0].key)
    copy = next(f for f in printed(thirty.register, pupil_ids=(other.pupil_id,)) if f.guardian_id == other.guardian_id)
    assert copy.id != other.id
    second = read(thirty, tmp_path, [s.copy() for s in _otherwise(other)])
    again = second.sheets[0]
    assert again.asks
    blocked = [x for x in again.lines if x.open]
    for line in blocked:
        thirty.register.do(commands.decide, line.page.id, line.key, "no")
    with pytest.raises(BookedOtherwise):
        thirty.register.do(commands.book_sheet, second.pile.id, again.key)


def _otherwise(form: Form) -> list[Image.Image]:
    """Return the same paper on which the first line says no as well."""
    box = next(b for b in form.layout.boxes if b.line == 1 and b.value == "no" and b.part == "page")
    form._cross(box)
    return form.sheets


def test_a_pile_goes_on_where_it_stopped(thirty: SmallSchool, forms: list[Form], tmp_path: Path) -> None:
    sheets = [*forms[0].fill(ALL_YES).sheets, *(blank() for _ in range(8))]
    path = pile(tmp_path / "scan.pdf", sheets)
    steps = read_scans(thirty.register, (path,), thirty.register.clock.today(), 1)
    for step in steps:
        if step.done == 8:
            steps.close()
            break
    stopped = thirty.register.ask(queries.piles)[0]
    assert stopped.unfinished
    assert 0 < stopped.read < len(sheets)
    done = finish(read_scans(thirty.register, (path,), thirty.register.clock.today(), 1))
    assert done.again
    assert done.pile_id == stopped.id
    view = thirty.register.ask(queries.pile, done.pile_id)
    assert sum(view.tally.values()) == len(sheets)
    assert not view.pile.unfinished


def test_a_page_without_a_readable_code_gets_its_code_typed(
    thirty: SmallSchool,
    forms: list[Form],
    tmp_path: Path,
) -> None:
    first = forms[0].fill(ALL_YES)
    torn = first.sheets[0].copy()
    for code in first.layout.codes:
        if code.page == 1:
            spot = [v * 200 / 25.4 for v in (code.x - 1, code.y - 1, code.x + code.size + 1, code.y + code.size + 1)]
            torn.paste("white", tuple(int(v) for v in spot))
    view = read(thirty, tmp_path, [torn, *first.sheets[1:]])
    page = next(s for s in view.asked if s.facts is None).pages[0]
    finish(read_typed(thirty.register, page.id, shown_code(first.code), 1))
    again = thirty.register.ask(queries.pile, view.pile.id)
    assert len(again.sheets) == 1
    assert Ask.MISSING not in again.sheets[0].asks
    assert all(x.mark.value in {"yes", "unsure"} for x in again.sheets[0].lines)


def test_a_pile_is_put_away_when_every_sheet_has_a_place(
    thirty: SmallSchool,
    forms: list[Form],
    tmp_path: Path,
) -> None:
    view = read(thirty, tmp_path, [foreign(), blank()])
    with pytest.raises(PileBusy):
        thirty.register.do(commands.close_pile, view.pile.id)
    ids = [p.id for s in view.asked for p in s.pages]
    thirty.register.do(commands.put_aside, ids)
    assert thirty.register.do(commands.close_pile, view.pile.id) == 2
    assert thirty.register.ask(queries.piles) == ()
    assert thirty.register.ask(queries.page_picture, ids[0])[1] == b""


def test_a_file_that_is_no_scan_keeps_nothing(thirty: SmallSchool, tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    path.write_bytes(b"%PDF-1.7 and then nothing")
    with pytest.raises(PileRefused):
        finish(read_scans(thirty.register, (path,), thirty.register.clock.today(), 1))
    assert thirty.register.ask(queries.piles) == ()


def test_a_strip_below_the_form_is_a_withdrawal(thirty: SmallSchool, forms: list[Form], tmp_path: Path) -> None:
    first = forms[0]
    strip = [b for b in first.layout.boxes if b.part != "page" and b.line > 0]
    assert strip
    first.fill(ALL_YES).withdraw(strip[0].line)
    view = read(thirty, tmp_path, first.sheets)
    one = view.asked[0]
    assert Ask.WITHDRAWAL in one.asks
    for line in one.lines:
        if line.open:
            said = "no" if line.key.startswith("strip:") else "yes"
            thirty.register.do(commands.decide, line.page.id, line.key, said)
    thirty.register.do(commands.book_sheet, view.pile.id, one.key)
    standing = thirty.register.ask(consent.standing_of_pupil, first.pupil_id)
    assert standing
    assert sorted({a[2] for a in answers(thirty)}) == ["withdrawn", "yes"]
