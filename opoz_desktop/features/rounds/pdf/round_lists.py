"""Lists of who still owes an answer: first names for a teacher, telephone numbers for the administration."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from opoz_desktop.features.school import queries as school
from opoz_desktop.features.school.rules import first_names
from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import GroupId, PupilId
from opoz_desktop.kernel.days import written
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work
from opoz_desktop.pdf.letter import Flow, twice
from opoz_desktop.pdf.page import Sheet
from opoz_desktop.pdf.table import Column

from ..queries import Owing, RoundState, round_state
from .round_words import round_words


def teacher_list(work: Work, round_id: int, group_ids: Sequence[GroupId | None] = ()) -> bytes:
    """Return per group the first names of whom the form did not come back; no guardian, no reason.

    One page or more per group, so that every teacher gets the own list. Children of the same first name are told
    apart within the whole group, also from those who are not on the list. Raise NotFound.
    """
    work.require(Permission.PRINT_FORMS)
    state = round_state(work, round_id)
    groups = [g for g in state.groups if not group_ids or g.group_id in group_ids]
    paper = school.school(work).paper_name
    called = _called(work)

    def write(flow: Flow) -> None:
        words = round_words()["teacher"]
        for number, group in enumerate(groups):
            if number:
                flow.break_page()
            name = group.group or round_words()["no_group"]
            owing = [o for o in state.owing if o.group_id == group.group_id]
            _head(flow, words["title"].format(group=name), words["lead"].format(date=written(work.today)))
            names = [called[i] for i in dict.fromkeys(o.pupil_id for o in owing)]
            if names:
                columns = (
                    Column(words["pupil"], 60, bold=True),
                    Column(words["asked"], 30),
                    Column(words["remark"], 77.5),
                )
                flow.table(columns, [(n, "", "") for n in names])
            else:
                flow.paragraph(words["none"])
            flow.space(2)
            flow.paragraph(words["secret"])

    pdf = _paper(work, paper, round_words()["teacher"]["file_title"], state, write)
    pupils = len({o.pupil_id for o in state.owing if not group_ids or o.group_id in group_ids})
    work.note(AuditLine("rounds.list", f"round/{round_id}", {"pupils": pupils, "kind": "teacher"}))
    return pdf


def phone_list(work: Work, round_id: int) -> bytes:
    """Return who still owes an answer with the telephone numbers; a secret number never. Raise NotFound."""
    work.require(Permission.SEE_CONTACTS)
    state = round_state(work, round_id)
    paper = school.school(work).paper_name

    def write(flow: Flow) -> None:
        words = round_words()["phone"]
        _head(flow, words["title"].format(title=state.round.title), words["lead"].format(date=written(work.today)))
        if not state.owing:
            flow.paragraph(words["none"])
            return
        columns = (
            Column(words["pupil"], 42, bold=True),
            Column(words["group"], 24),
            Column(words["guardian"], 40),
            Column(words["phone"], 36),
            Column(words["outcome"], 25.5),
        )
        flow.table(columns, [_phone_row(o) for o in state.owing])
        flow.space(2)
        flow.paragraph(words["secret"])

    pdf = _paper(work, paper, round_words()["phone"]["file_title"], state, write)
    pupils = len({o.pupil_id for o in state.owing})
    work.note(AuditLine("rounds.list", f"round/{round_id}", {"pupils": pupils, "kind": "phone"}))
    return pdf


def _phone_row(owing: Owing) -> tuple[str, ...]:
    words = round_words()["phone"]
    phone = "\n".join(owing.phones) or (words["hidden"] if owing.secret_phone else words["unknown"])
    if owing.guardian_id is None:
        return owing.listed, owing.group, words["self"], "", ""
    return owing.listed, owing.group, owing.guardian, phone, ""


def _called(work: Work) -> Mapping[PupilId, str]:
    """Return how every child at school is called in its own group, without surnames."""
    groups: dict[GroupId | None, list[school.PupilRow]] = {}
    for row in school.pupils(work):
        groups.setdefault(row.group_id, []).append(row)
    return {
        row.id: shown
        for members in groups.values()
        for row, shown in zip(members, first_names([m.name for m in members]), strict=True)
    }


def _head(flow: Flow, title: str, lead: str) -> None:
    flow.paragraph(f"**{title}**", size=17)
    flow.space(1)
    flow.paragraph(lead)
    flow.space(3)


def _paper(work: Work, school_name: str, file_title: str, state: RoundState, write: Callable[[Flow], None]) -> bytes:
    """Return the PDF of what `write` puts below each other, with the foot of a round's papers."""
    words = round_words()

    def laid_out(count: int) -> Flow:
        def footer(page: int) -> tuple[str, str, str]:
            left = words["footer"].format(school=school_name, title=state.round.title)[:90]
            return (
                left,
                "",
                f"{words['made'].format(date=written(work.today))}   {words['page'].format(page=page, count=count)}",
            )

        flow = Flow(Sheet(file_title), footer)
        write(flow)
        flow.break_page()
        return flow

    return twice(laid_out)
