"""The report of a round on one page: its figures, the plots per group and per week, and its ladder."""

from __future__ import annotations

from opoz_desktop.features.school import queries as school
from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.days import written
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work
from opoz_desktop.pdf.chart import Chart, height_of, place_chart
from opoz_desktop.pdf.letter import Flow, twice
from opoz_desktop.pdf.page import LEFT, POINT, RIGHT, Sheet
from opoz_desktop.pdf.table import Column

from ..queries import RoundState, round_state
from .round_words import group_chart, round_words, week_chart


def round_report(work: Work, round_id: int) -> bytes:
    """Return the report of a round as PDF and note that it was made; it holds numbers, no names. Raise NotFound."""
    work.require(Permission.PRINT_FORMS)
    state = round_state(work, round_id)
    pdf = draw_report(state, school.school(work).paper_name, written(work.today))
    work.note(AuditLine("rounds.report", f"round/{round_id}"))
    return pdf


def draw_report(state: RoundState, school_name: str, today: str) -> bytes:
    """Draw the report; equal input gives equal bytes."""
    return twice(lambda count: _lay_out(state, school_name, today, count))


def _lay_out(state: RoundState, school_name: str, today: str, count: int) -> Flow:
    whole = round_words()
    words = whole["report"]

    def footer(page: int) -> tuple[str, str, str]:
        left = whole["footer"].format(school=school_name, title=state.round.title)[:90]
        return left, "", f"{whole['made'].format(date=today)}   {whole['page'].format(page=page, count=count)}"

    flow = Flow(Sheet(words["file_title"]), footer)
    flow.paragraph(f"**{words['title'].format(title=state.round.title)}**", size=17)
    flow.space(1)
    row, counts = state.round, state.counts
    closed = written(row.closed_on) if row.closed_on else ""
    lead = words["closed"] if row.closed_on else words["running"]
    flow.paragraph(
        lead.format(opened=written(row.opened_on), hand_in=written(row.hand_in_by), closed=closed, date=today)
    )  # fmt: skip
    if not state.forms:
        flow.paragraph(words["none"])
        flow.break_page()
        return flow
    numbers = (counts.made, counts.back, counts.booked, counts.waiting, counts.expired + counts.lost)
    flow.figures([(str(n), text) for n, text in zip(numbers, words["figures"], strict=True)])
    flow.heading(words["per_group"])
    _place(flow, group_chart(state, {**words, "no_group": whole["no_group"]}))
    flow.heading(words["per_week"], keep=80.0)
    _place(flow, week_chart(state, words, words["short"]))
    flow.heading(words["ladder"], keep=18.0 + 8.0 * len(state.steps))
    columns = (Column(words["step"], 70, bold=True), Column(words["due"], 45), Column(words["done"], 45))
    flow.table(
        columns,
        [
            (words["steps"][s.kind.value], written(s.due_on), written(s.done_on) if s.done_on else words["not_done"])
            for s in state.steps
        ],
    )
    flow.space(1)
    flow.paragraph(words["silence"])
    flow.break_page()
    return flow


def _place(flow: Flow, chart: Chart) -> None:
    flow.need(height_of(chart) * POINT + 2)
    flow.space(1)
    flow.y = place_chart(flow.sheet, chart, LEFT, flow.y, RIGHT - LEFT) + 1
