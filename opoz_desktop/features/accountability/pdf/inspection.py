"""Draw the inspection report: cover, summary, reasons, rights, the data themselves, and what was left out."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from opoz_desktop.features.consent.rules import Channel
from opoz_desktop.kernel import resources
from opoz_desktop.kernel.days import spoken
from opoz_desktop.pdf.letter import Flow
from opoz_desktop.pdf.page import LEADING, LEFT, RIGHT, Sheet
from opoz_desktop.pdf.table import Column
from opoz_desktop.pdf.text import BOLD, REGULAR

from ..queries import Everything
from .copy import Copy, day, make_copy

RETENTION_KEYS = ("retention.pupil_years_after_leaving", "retention.consent_years_after_leaving")
CHAPTERS = ("summary", "why", "rights", "data", "access", "left_out", "disagree", "glossary")


@dataclass(frozen=True, slots=True)
class Report:
    """What the report is about. `access` are (when, role, what); `years` the terms that are choices."""

    all: Everything
    asked_on: date
    channel: Channel
    case_no: str
    today: date
    access: tuple[tuple[datetime, str, str], ...]
    years: dict[str, int]

    @property
    def name(self) -> str:
        return self.all.pupil.name.called


@cache
def report_words(language: str = "nl") -> dict[str, Any]:
    """Return the reviewed words of the report."""
    return tomllib.loads(resources.read_text("letters", f"inspection_{language}.toml"))


def draw_report(report: Report) -> bytes:
    """Return the PDF. It is laid out twice: the first time to learn the page numbers."""
    copy = make_copy(report.all, report_words(), len(CHAPTERS) - 2)
    first = _lay_out(report, copy, {}, 99)
    second = _lay_out(report, copy, first.chapters, first.page - 1)
    return second.sheet.finish()


def _lay_out(report: Report, copy: Copy, pages: dict[str, int], count: int) -> Flow:
    words, pupil = report_words(), report.all.pupil
    initials = "".join(f"{p[0]}." for p in (pupil.name.called, pupil.name.kernel) if p)
    left = words["footer_case" if report.case_no else "footer"].format(case=report.case_no, initials=initials)
    if pupil.group:
        left = words["footer_group"].format(footer=left, group=pupil.group_label)
    middle = f"{report.all.school.paper_name}, {day(report.today)}"

    def footer(page: int) -> tuple[str, str, str]:
        return left, middle, words["page"].format(page=page, count=count)

    flow = Flow(Sheet(words["file_title"]), footer)
    _cover(flow, report, pages)
    flow.break_page()
    _summary(flow, report, copy, pages)
    _why(flow, report)
    _rights(flow, report)
    _chapter(flow, report, "data")
    copy.write(flow)
    _access(flow, report)
    _left_out(flow, report, copy)
    _disagree(flow, report)
    _chapter(flow, report, "glossary")
    flow.facts([(f"**{word}**", text) for word, text in words["glossary"]["items"]], label=38)
    flow.break_page()
    return flow


def _chapter(flow: Flow, report: Report, key: str, *, new_page: bool = False) -> None:
    title = report_words()["chapters"][key].format(name=report.name)
    flow.chapter(key, CHAPTERS.index(key) + 1, title, new_page=new_page)


def _cover(flow: Flow, report: Report, pages: dict[str, int]) -> None:
    words, w = report_words(), report_words()["cover"]
    every, sheet = report.all, flow.sheet
    school = every.school
    sheet.text(LEFT, 25.5, school.paper_name, BOLD)
    sheet.text(LEFT, 25.5 + LEADING, " · ".join(p for p in (school.address, school.phone) if p))
    sheet.text(LEFT, 61.5, words["title"], BOLD, 26)
    sheet.text(LEFT, 69.5, words["subtitle"].format(name=every.pupil.name.full), REGULAR, 13.5)
    sheet.line(LEFT, 78, RIGHT, 78, 1.0)
    flow.y = 81
    born = day(every.base.born_on) or words["unknown"]
    child = w["child_value" if every.pupil.group else "child_no_group"].format(
        child=every.pupil.name.full, date=born, group=every.pupil.group_label
    )
    capacity = words["capacity"][every.requester.capacity]
    since = every.base.enrolled_on or (every.stays[0].since if every.stays else report.today)
    questions = ", ".join(p for p in (school.director_name, school.phone or school.email) if p)
    if school.dpo_email:
        questions += "\n" + w["dpo"].format(board=school.board_name, email=school.dpo_email)
    flow.facts(
        [
            (w["child"], child),
            (w["asked_by"], f"**{every.requester.shown}**, {capacity}"),
            (w["asked_on"], f"{spoken(report.asked_on)}, {words['request_channel'][report.channel.value]}"),
            (w["given_on"], w["given_value"].format(date=spoken(report.today))),
            (w["period"], w["period_value"].format(since=day(since), until=day(report.today))),
            (w["responsible"], w["responsible_value"].format(board=school.board_name)),
            (w["questions"], questions or words["unknown"]),
        ]
    )
    flow.heading(words["contents"])
    for number, key in enumerate(CHAPTERS, 1):
        flow.y += 6.1
        sheet.text(LEFT, flow.y, str(number))
        sheet.text(LEFT + 8, flow.y, words["chapters"][key].format(name=report.name))
        sheet.right(RIGHT, flow.y, str(pages.get(key, "")))
    flow.y = max(flow.y + 4, 246)
    flow.notice(words["notice_title"], words["notice"])


def _summary(flow: Flow, report: Report, copy: Copy, pages: dict[str, int]) -> None:
    words, w = report_words(), report_words()["summary"]
    _chapter(flow, report, "summary")
    flow.paragraph(w["opening"].format(name=report.name, data=pages.get("data", 0)))
    kinds = [c for c in words["category"] if copy.counts.get(c["key"])]
    flow.figures(
        [
            (str(sum(copy.counts.values())), w["figure_data"].format(kinds=len(kinds))),
            (str(len(report.all.answers)), w["figure_answers"]),
            (str(len(report.access)), w["figure_access"]),
            (str(len(copy.left_out)), w["figure_left_out"]),
        ]
    )
    flow.heading(w["what_we_have"])
    columns = [Column(h, s, i == 0) for i, (h, s) in enumerate(zip(w["heads"], (34, 38, 33, 35, 27.5), strict=True))]
    flow.table(
        columns,
        [
            (c["title"], c["purpose"], c["source"], c["recipients"].format(name=report.name), _term(report, c))
            for c in kinds
        ],
    )
    flow.heading(w["know"])
    bullets = [b.format(name=report.name, disagree=pages.get("disagree", 0)) for b in w["bullets"]]
    bullets.insert(0, w["left_out_bullet"].format(left_out=pages.get("left_out", 0)))
    flow.bullets(bullets)


def _term(report: Report, category: dict[str, str]) -> str:
    return report_words()["why"]["years_after"].format(years=report.years[category["retention"]])


def _why(flow: Flow, report: Report) -> None:
    words, w = report_words(), report_words()["why"]
    _chapter(flow, report, "why", new_page=True)
    flow.paragraph(w["opening"].format(name=report.name))
    for c in words["category"]:
        flow.heading(c["title"], keep=52)
        flow.facts(
            [
                (w["what"], c["what"]),
                (w["purpose"], c["purpose"]),
                (w["basis"], c["basis"]),
                (w["special"], w["not_special"]),
                (w["source"], c["source"]),
                (w["recipients"], c["recipients"].format(name=report.name)),
                (w["retention"], _term(report, c)),
            ]
        )


def _rights(flow: Flow, report: Report) -> None:
    w = report_words()["rights"]
    _chapter(flow, report, "rights")
    flow.paragraph(w["opening"].format(name=report.name))
    flow.bullets(w["bullets"])
    flow.paragraph(w["automated"].format(name=report.name))
    flow.paragraph(w["transfer"])


def _access(flow: Flow, report: Report) -> None:
    w = report_words()["access"]
    _chapter(flow, report, "access")
    flow.paragraph(w["opening"])
    if not report.access:
        flow.paragraph(w["empty"].format(name=report.name))
        return
    columns = [Column(h, s) for h, s in zip(w["heads"], (40, 45, 82), strict=True)]
    flow.table(columns, [(at.astimezone().strftime("%d-%m-%Y %H:%M"), role, kind) for at, role, kind in report.access])


def _left_out(flow: Flow, report: Report, copy: Copy) -> None:
    w = report_words()["left_out"]
    _chapter(flow, report, "left_out")
    flow.paragraph(w["opening"].format(name=report.name))
    flow.facts([(f"**{i}**", text) for i, text in enumerate(copy.left_out, 1)], label=10)


def _disagree(flow: Flow, report: Report) -> None:
    words, w, school = report_words(), report_words()["disagree"], report.all.school
    _chapter(flow, report, "disagree")
    flow.paragraph(w["opening"])
    facts = {
        "director": school.director_name or words["unknown"],
        "contact": school.phone or school.email or words["unknown"],
        "board": school.board_name,
        "dpo": school.dpo_email or words["unknown"],
    }
    flow.bullets([b.format(**facts) for b in w["bullets"]])


__all__ = ["RETENTION_KEYS", "Report", "draw_report"]
