"""The letters themselves: from rows to pages, one function per kind. No question is asked here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from opoz_desktop.kernel.days import named, written
from opoz_desktop.pdf.table import Column

from ..queries.letters import OPEN, Addressee, OnRecord, Owed, Withdrawn
from .paper import Letter, plain

LAST_STEP = 3


def draw_reminder(letter: Letter, owed: Owed, number: int, step: int, hand_in_by: date | None) -> int:
    """Draw a reminder and return its pages. `step` 1, 2 or 3 sets the tone; later steps are as the third."""
    words, to = letter.words, owed.to
    tone = words["step"][str(min(max(step, 1), LAST_STEP))]
    name = plain(to.called)
    flow = letter.begin(to, tone["subject"].format(name=name), number)
    letter.paragraphs(flow, tone["opening"], name=name)
    letter.own_words(flow)
    letter.bullets(flow, words["list_title"], [plain(title) for title in owed.purposes])
    flow.y += 1.5
    by = words["hand_in"].format(date=named(hand_in_by)) if hand_in_by else words["hand_in_open"]
    code = words["code"].format(code=owed.code) if owed.code else words["no_code"]
    letter.paragraphs(flow, [f"{by} {code}", words["no_answer"]])
    letter.paragraphs(flow, [words["other_way"]], reach=letter.reach())
    return letter.close(flow, [words["free"].format(name=name)])


def draw_yearly(letter: Letter, record: OnRecord, number: int) -> int:
    """Draw the yearly letter and return its pages."""
    words, to = letter.words, record.to
    name = plain(to.called)
    flow = letter.begin(to, words["subject"].format(name=name), number)
    letter.paragraphs(flow, words["opening"], name=name)
    letter.own_words(flow)
    flow.y += 1
    columns = [
        Column(words["head_what"], 103.5), Column(words["head_answer"], 38, bold=True), Column(words["head_since"], 26),
    ]  # fmt: skip
    flow.table(
        columns,
        [(plain(s.title), words[s.state.value], written(s.on) or words["none"]) for s in record.said],
    )
    flow.y += 2
    if any(s.state in OPEN for s in record.said):
        letter.paragraphs(flow, [words["open_note"]])
    letter.paragraphs(flow, [words["only_yours" if to.guardian_id is not None else "only_yours_one"]])
    flow.heading(words["change_title"], keep=20)
    letter.paragraphs(flow, [words["change"]], reach=letter.reach())
    return letter.close(flow, [words["free"].format(name=name)])


def draw_disagreement(letter: Letter, to: Addressee, titles: Sequence[str], number: int) -> int:
    """Draw the letter that there is no agreement and return its pages; for each guardian it is the same."""
    words = letter.words
    name = plain(to.called)
    flow = letter.begin(to, words["subject"].format(name=name), number)
    letter.paragraphs(flow, words["opening"], name=name)
    letter.bullets(flow, words["list_title"].format(name=name), [plain(title) for title in titles])
    letter.own_words(flow)
    letter.bullets(flow, words["can_title"], words["can"])
    letter.paragraphs(flow, [words["meanwhile"]], name=name)
    return letter.close(flow)


def draw_withdrawal(letter: Letter, to: Addressee, rows: Sequence[Withdrawn], places: Sequence[str]) -> int:
    """Draw the confirmation of a withdrawal and return its pages. `places` are plain lines, where it comes down."""
    words = letter.words
    name = plain(to.called)
    flow = letter.begin(to, words["subject"].format(name=name))
    letter.paragraphs(flow, words["opening"], name=name)
    flow.y += 1
    columns = [
        Column(words["head_what"], 66, bold=True), Column(words["head_since"], 26), Column(words["head_do"], 75.5),
    ]  # fmt: skip
    flow.table(columns, [(plain(r.title), written(r.since), words["do"][r.medium.value]) for r in rows])
    flow.y += 2
    letter.paragraphs(flow, [words["lawful"]])
    if places:
        letter.bullets(flow, words["places_title"], [plain(place) for place in places])
        letter.paragraphs(flow, [words["places_note"]])
    letter.own_words(flow)
    letter.paragraphs(flow, [words["again"]])
    return letter.close(flow, [letter.change()])
