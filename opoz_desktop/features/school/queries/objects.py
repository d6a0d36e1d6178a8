"""What an object of the log ("pupil/12") is called, for those who may see it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import select

from opoz_desktop.kernel.audit import object_number
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..model import Authority, Guardian, Pupil
from ..rules import Name
from .pupils import visible


def object_names(work: Work, objects: Sequence[str]) -> Mapping[str, str]:
    """Return the names behind objects of the log; what is gone, unknown or not to be seen is left out."""
    wanted: dict[str, list[int]] = {}
    for one in objects:
        number = object_number(one)
        if number is not None:
            wanted.setdefault(one.partition("/")[0], []).append(number)
    names: dict[str, str] = {}
    columns = (Pupil.first_name, Pupil.prefix, Pupil.surname, Pupil.initials, Pupil.given_names)
    if "pupil" in wanted:
        found = work.rows(select(Pupil.id, *columns).where(Pupil.id.in_(wanted["pupil"]), visible(work)))
        names |= {f"pupil/{r[0]}": Name(*r[1:]).full for r in found}
    if "authority" in wanted:
        found = work.rows(
            select(Authority.id, *columns)
            .join(Pupil, Pupil.id == Authority.pupil_id)
            .where(Authority.id.in_(wanted["authority"]), visible(work))
        )
        names |= {f"authority/{r[0]}": Name(*r[1:]).full for r in found}
    if "guardian" in wanted and work.may(Permission.SEE_CONTACTS):
        found = work.rows(
            select(Guardian.id, Guardian.first_name, Guardian.prefix, Guardian.surname, Guardian.initials).where(
                Guardian.id.in_(wanted["guardian"])
            )
        )
        names |= {f"guardian/{r[0]}": Name(*r[1:]).full for r in found}
    return names
