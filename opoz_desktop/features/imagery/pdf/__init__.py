"""Paper of imagery: cards for helpers, the photographer's list, and the key to it that stays at school."""

from __future__ import annotations

from opoz_desktop.features.school import queries as school
from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import GroupId, PurposeId
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..queries import day_lists, photographer_groups
from .day_list import draw_day_lists
from .photographer import draw_key, draw_photographer

__all__ = ["print_day_lists", "print_key", "print_photographer"]


def print_day_lists(
    work: Work, group_ids: tuple[GroupId, ...], purpose_ids: tuple[PurposeId, ...], *, four_up: bool = False
) -> bytes:
    """Return the cards of groups for today as PDF: A6 pages, or four on an A4 with cut lines; note it in the log.

    Raise NotFound for a group that is not the actor's to see, or a use that does not exist.
    """
    work.require(Permission.SEE_OWN_GROUPS)
    lists = day_lists(work, group_ids, purpose_ids)
    pdf = draw_day_lists(lists, school.school(work).paper_name, work.now, four_up=four_up)
    for one in lists:
        work.note(
            AuditLine(
                "imagery.print_day_list", f"group/{one.group_id}", {"names": len(one.names), "uses": len(one.uses)}
            )
        )
    return pdf


def print_photographer(work: Work, group_ids: tuple[GroupId, ...]) -> bytes:
    """Return the photographer's list of groups as PDF and note it in the log. Raise NotFound as `day_lists` does."""
    work.require(Permission.SEE_OWN_GROUPS)
    groups = photographer_groups(work, group_ids)
    pdf = draw_photographer(groups, school.school(work).paper_name, work.today)
    for one in groups:
        work.note(AuditLine("imagery.print_photographer", f"group/{one.group_id}", {"pupils": len(one.lines)}))
    return pdf


def print_key(work: Work, group_ids: tuple[GroupId, ...]) -> bytes:
    """Return the key to the photographer's list, which stays at school, as PDF and note it in the log."""
    work.require(Permission.SEE_OWN_GROUPS)
    groups = photographer_groups(work, group_ids)
    pdf = draw_key(groups, school.school(work).paper_name, work.today)
    for one in groups:
        work.note(AuditLine("imagery.print_key", f"group/{one.group_id}", {"pupils": len(one.lines)}))
    return pdf
