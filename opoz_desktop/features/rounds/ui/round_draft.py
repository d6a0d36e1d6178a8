"""What was chosen so far for a new round, and how many forms that makes."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from opoz_desktop.features.consent import queries as consent
from opoz_desktop.features.consent.pdf import MOST_PURPOSES, FormScope
from opoz_desktop.features.consent.queries import FormDraft, PurposeRow
from opoz_desktop.features.school import queries as school
from opoz_desktop.kernel.base import GroupId, PupilId, PurposeId
from opoz_desktop.kernel.clock import school_year_of
from opoz_desktop.shell.desk import Desk

from .. import queries
from ..commands import NewRound
from ..model import RoundKind
from ..pdf.round_printing import draft_of_plan, form_scope
from ..queries import Scope
from ..rules import Plan, Proposal, after_school_days, check_plan, propose
from ..sentences import trouble_words
from .words import proposed_title


class RoundDraft(QObject):
    """A round that is being made. `choose` sets values; what depends on them is asked again."""

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        *,
        kind: RoundKind | None = None,
        only_missing: bool = False,
        group_ids: tuple[GroupId, ...] = (),
        pupil_ids: tuple[PupilId, ...] = (),
        purpose_ids: tuple[PurposeId, ...] = (),
        event_id: int | None = None,
        title: str = "",
    ) -> None:
        super().__init__(desk)
        self.desk = desk
        self.groups = desk.ask(school.groups)
        self.changed_purposes = desk.ask(queries.changed_purposes)
        self.kind = kind or self._kind(only_missing, group_ids, pupil_ids, event_id)
        self.group_ids = group_ids
        self.pupil_ids = pupil_ids
        self.only_missing = only_missing or self.kind in {RoundKind.MISSING, RoundKind.CHANGED}
        self.event_id = event_id
        self.since = date(school_year_of(desk.today).first_year, 8, 1)
        self.asked: tuple[PurposeRow, ...] = self._askable(purpose_ids)
        self.purpose_ids: tuple[PurposeId, ...] = purpose_ids or tuple(p.id for p in self.asked)
        self.changed_purpose: PurposeId | None = self.changed_purposes[0].id if self.changed_purposes else None
        if self.kind is RoundKind.CHANGED and not purpose_ids and self.changed_purpose is not None:
            self.purpose_ids = (self.changed_purpose,)
        self.language = "nl"
        self.intro = ""
        self.terms = desk.ask(queries.terms)
        self.hand_in_by: date | None = after_school_days(desk.today, self.terms.hand_in)
        self.steps: tuple[Proposal, ...] = ()
        self.propose_steps()
        self.title = title
        self.own_title = bool(title)
        self.example: PupilId | None = None
        self._draft: FormDraft | None = None
        self._asked_draft = False

    def choose(self, **values: Any) -> None:
        """Set what was chosen and forget the count."""
        for name, value in values.items():
            setattr(self, name, value)
        self._asked_draft = False
        self.changed.emit()

    def propose_steps(self) -> None:
        """Propose the days of the ladder again from the day to hand in."""
        if self.hand_in_by is not None:
            self.steps = propose(self.desk.today, self.hand_in_by, self.terms)

    def scope(self) -> Scope:
        """Return the scope as the register keeps it."""
        groups = self.group_ids if self.kind in {RoundKind.GROUPS, RoundKind.EVENT} else ()
        pupils = self.pupil_ids if self.kind in {RoundKind.PUPIL, RoundKind.EVENT, RoundKind.MISSING} else ()
        return Scope(
            groups,
            pupils,
            self.purpose_ids,
            self.since if self.kind is RoundKind.NEWCOMERS else None,
            self.event_id if self.kind is RoundKind.EVENT else None,
            self.only_missing,
            self.language,
        )

    def form_scope(self) -> FormScope:
        """Return what to print as an example. Raise NobodyToAsk."""
        return self.desk.ask(form_scope, self.kind, self.scope(), self.hand_in_by, self.intro)

    def draft(self) -> FormDraft | None:
        """Return who gets a form, None when nobody can be asked; asked once per choice."""
        if not self._asked_draft:
            self._draft = self.desk.ask(draft_of_plan, self.kind, self.scope(), self.hand_in_by, self.intro)
            self._asked_draft = True
        return self._draft

    def form_count(self) -> int:
        """Return the number of forms."""
        made = self.draft()
        return len(made.recipients) if made is not None else 0

    def pupil_count(self) -> int:
        """Return the number of pupils who get a form."""
        made = self.draft()
        return len({r.pupil_id for r in made.recipients}) if made is not None else 0

    def group_names(self) -> tuple[str, ...]:
        """Return the groups in the order of the pile."""
        made = self.draft()
        return tuple(dict.fromkeys(r.group for r in made.recipients)) if made is not None else ()

    def shown_title(self) -> str:
        """Return the name of the round: what was typed, else a proposal."""
        if self.own_title:
            return self.title
        names = ", ".join(g.label for g in self.groups if g.id in self.group_ids)
        return proposed_title(self.kind, self.desk.today, names, self.since)[:80]

    def new_round(self) -> NewRound:
        """Return what to open."""
        return NewRound(self.shown_title(), self.kind, self.scope(), self.hand_in_by, self.intro, self.steps)

    def trouble(self) -> str:
        """Say in one sentence why the round cannot be made; "" when it can."""
        plan = Plan(
            self.shown_title(), len(self.purpose_ids), self.intro, self.desk.today, self.hand_in_by, self.steps,
            MOST_PURPOSES,
        )  # fmt: skip
        found = check_plan(plan)
        return trouble_words(found) if found is not None else ""

    def _kind(
        self,
        only_missing: bool,
        group_ids: tuple[GroupId, ...],
        pupil_ids: tuple[PupilId, ...],
        event_id: int | None,
    ) -> RoundKind:
        if event_id is not None:
            return RoundKind.EVENT
        if pupil_ids:
            return RoundKind.PUPIL if len(pupil_ids) == 1 else RoundKind.MISSING
        if group_ids:
            return RoundKind.GROUPS
        return RoundKind.MISSING if only_missing or self._asked_before() else RoundKind.ALL

    def _asked_before(self) -> bool:
        """Tell whether the whole school was asked this school year already."""
        begin = school_year_of(self.desk.today).starts
        return any(r.kind is RoundKind.ALL and r.runs and r.opened_on >= begin for r in self.desk.ask(queries.rounds))

    def _askable(self, wanted: tuple[PurposeId, ...]) -> tuple[PurposeRow, ...]:
        usual = self.desk.ask(consent.purposes)
        if self.event_id is None and set(wanted) <= {p.id for p in usual}:
            return usual
        every = self.desk.ask(consent.purposes, once=None)
        return tuple(p for p in every if p.id in wanted)
