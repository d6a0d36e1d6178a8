"""The answer of *Mag deze foto?*: the verdict, who comes off and why, who may, and the other places."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.consent.queries import PurposeRow
from opoz_desktop.features.consent.wording import verdict_words
from opoz_desktop.features.imagery.queries import Board, Child
from opoz_desktop.features.imagery.rules import ChannelVerdict, May, may_of
from opoz_desktop.features.imagery.wording import called
from opoz_desktop.kernel.base import PupilId, PurposeId
from opoz_desktop.shell.tables import Column, RowTable
from opoz_desktop.shell.widgets import (
    Answer,
    Answered,
    Button,
    Card,
    Chipped,
    Label,
    LinkButton,
    TableView,
    VerdictBanner,
)

from . import words

_MARK = {May.YES: Answer.YES, May.NO: Answer.NO, May.ASK: Answer.OPEN}


@dataclass(frozen=True, slots=True)
class Out:
    """A child to leave out: the worst of what holds, why, and where when there are several places."""

    child: Child
    may: May
    why: str
    where: str


@dataclass(frozen=True, slots=True)
class Place:
    """One place and its verdict."""

    purpose: PurposeRow
    verdict: ChannelVerdict


class PhotoAnswer(QObject):
    """Show the answer for a board, the chosen uses and the ticked children; nothing is asked of the school file.

    `top` holds the verdict and what can be done with it, `tables` the rest; the page puts them where there is room.
    """

    explained = Signal(object)
    """The id of the child that somebody wants explained."""
    note_wanted = Signal()
    copy_wanted = Signal()

    def __init__(self, parent: QWidget, *, may_note: bool) -> None:
        super().__init__(parent)
        self.top, self.tables = QWidget(), QWidget()
        top, column = QVBoxLayout(self.top), QVBoxLayout(self.tables)
        for layout in (top, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(12)
        self.banner = VerdictBanner(big=True)
        self.banner.setObjectName("photo-verdict")
        top.addWidget(self.banner)
        top.addWidget(self._deed_row(may_note=may_note))
        columns: list[Column[Out]] = [
            Column(self.tr("Child"), _full_name, weight="strong", width=0, cell=_mark),
            Column(self.tr("Why"), _why, width=0, tone="ink2", tooltip=_why),
        ]
        self.out_card = Card(self.tr("Off it or unrecognisable"), padded=False)
        self.why = Button(self.tr("Why"), icon="info", small=True)
        self.why.setObjectName("photo-why")
        self.out_card.actions.addWidget(self.why)
        self.out = TableView(
            self.tr("Off it or unrecognisable"), RowTable(columns, key=lambda o: o.child.id), row_height=32
        )
        self.out_card.body.addWidget(self.out)
        column.addWidget(self.out_card)
        self.may_card = Card(self.tr("May be on it"))
        self.may_names = Label("", "body", "ok", wrap=True)
        self.may_card.body.addWidget(self.may_names)
        column.addWidget(self.may_card)
        places: list[Column[Place]] = [
            Column(self.tr("Place"), _place, weight="medium", width=0),
            Column(self.tr("Children"), _counts, width=0, tone="ink2"),
            Column(self.tr("Answer"), _answer, width=134, cell=_chip),
        ]
        self.places_card = Card(self.tr("Per place"), padded=False)
        self.places = TableView(self.tr("Per place"), RowTable(places, key=lambda p: p.purpose.id), row_height=28)
        self.places_card.body.addWidget(self.places)
        column.addWidget(self.places_card)
        self.why.clicked.connect(self._explain_current)
        self.out.opened.connect(self._explain_row)
        self.note_button.clicked.connect(self.note_wanted)
        self.copy_button.clicked.connect(self.copy_wanted)

    def show_answer(self, board: Board, uses: Sequence[PurposeRow], ticked: Sequence[PupilId]) -> None:
        """Judge what is ticked and show it."""
        judged = {p.id: board.judge(p.id, ticked) for p in board.channels}
        self._show_banner(uses, judged, len(ticked))
        out = _leave_out(board, uses, judged)
        self.out.set_rows(out)
        self.out.fit_height(12)
        self.out_card.set_counter(str(len(out)))
        self.out_card.setVisible(bool(out))
        blocked = {o.child.id for o in out}
        on = set(ticked)
        allowed = sorted(c.shown for c in board.children if c.id in on and c.id not in blocked)
        self.may_names.setText(" · ".join(allowed))
        self.may_card.set_counter(str(len(allowed)))
        self.may_card.setVisible(bool(uses) and bool(allowed))
        self._show_places(board, {u.id for u in uses}, judged, len(ticked))
        self.deeds.setVisible(bool(uses) and bool(ticked))

    def outs(self) -> tuple[Out, ...]:
        """Return who has to be left out, as shown."""
        return self.out.table.rows()

    def sentence(self, board: Board, uses: Sequence[PurposeRow], ticked: Sequence[PupilId]) -> str:
        """Return the answer for a colleague: places and numbers, no names."""
        line = self.tr("{place}: {answer} ({counts})")
        verdicts = [(use, board.judge(use.id, ticked)) for use in uses]
        return "\n".join(
            line.format(place=use.title, answer=words.may_word(v.may), counts=words.counts(v)) for use, v in verdicts
        )

    def _deed_row(self, *, may_note: bool) -> QWidget:
        self.note_button = Button(self.tr("Note publication"), "main", "save")
        self.note_button.setObjectName("photo-note")
        self.note_button.setVisible(may_note)
        self.copy_button = Button(self.tr("Copy without names"), icon="copy")
        self.copy_button.setObjectName("photo-copy")
        self.deeds = QWidget()
        row = QHBoxLayout(self.deeds)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.note_button)
        row.addWidget(self.copy_button)
        row.addStretch(1)
        self.again = LinkButton(self.tr("Start again"))
        self.again.setObjectName("photo-again")
        row.addWidget(self.again)
        return self.deeds

    def _show_places(
        self, board: Board, chosen: set[PurposeId], judged: Mapping[PurposeId, ChannelVerdict], children: int
    ) -> None:
        """Show the chosen places when there are several, else where the same children might go instead."""
        several = len(chosen) > 1
        rows = [Place(p, judged[p.id]) for p in board.channels if (p.id in chosen) is several]
        self.places.set_rows(rows)
        self.places.fit_height(12)
        title = self.tr("Per place") if several else self.tr("The same %n children, elsewhere", "", children)
        self.places_card.set_title(title)
        self.places_card.setVisible(bool(chosen) and children > 0 and bool(rows))

    def _show_banner(
        self, uses: Sequence[PurposeRow], judged: Mapping[PurposeId, ChannelVerdict], children: int
    ) -> None:
        if not uses or not children:
            todo = self.tr("Tick where it goes.") if children else self.tr("Tick who can be recognised.")
            if not uses and not children:
                todo = self.tr("Tick who can be recognised, and where the picture goes.")
            self.banner.set_verdict("open", self.tr("Who and where?"), todo, "")
            return
        blocked = [u for u in uses if judged[u.id].may is not May.YES]
        where = words.listed([words.inside(u.title) for u in blocked or uses])
        if not blocked:
            title = self.tr("Yes, it may go {where}") if words.running(uses) else self.tr("Yes, it may: {where}")
            title = title.format(where=where)
            self.banner.set_verdict("ok", title, self.tr("For all %n children it is allowed.", "", children), "")
            return
        refused = {p for u in blocked for p in judged[u.id].refused}
        ask = {p for u in blocked for p in judged[u.id].ask} - refused
        parts: list[str] = []
        if refused:
            parts.append(self.tr("%n of the {all} children may not be on it.", "", len(refused)).format(all=children))
        if ask:
            parts.append(self.tr("%n of the {all} children must be asked first.", "", len(ask)).format(all=children))
        parts.append(self.tr("Take these %n off or make them unrecognisable, then it may.", "", len(refused | ask)))
        tone = words.TONES[May.NO if refused else May.ASK]
        if words.running(blocked):
            title = self.tr("No, it may not go {where} like this") if refused else self.tr("Ask first: {where}")
        else:
            title = self.tr("No, not like this: {where}") if refused else self.tr("Ask first: {where}")
        self.banner.set_verdict(tone, title.format(where=where), " ".join(parts), "")

    def _explain_row(self, row: Out) -> None:
        self.explained.emit(row.child.id)

    def _explain_current(self) -> None:
        if self.out.current_row() is None and self.out.proxy.rowCount():
            self.out.setCurrentIndex(self.out.proxy.index(0, 0))
        row: Out | None = self.out.current_row()
        if row is not None:
            self.explained.emit(row.child.id)


def _leave_out(board: Board, uses: Sequence[PurposeRow], judged: Mapping[PurposeId, ChannelVerdict]) -> tuple[Out, ...]:
    found: list[Out] = []
    wanted = {p for u in uses for p in judged[u.id].leave_out}
    where = {p.id: n for n, p in enumerate(board.channels)}
    for child in board.children:
        if child.id not in wanted:
            continue
        blocked = [u for u in uses if not child.verdicts[where[u.id]].allowed]
        worst = min(blocked, key=lambda u, c=child: may_of(c.verdicts[where[u.id]]) is not May.NO)
        verdict = child.verdicts[where[worst.id]]
        why = verdict_words(verdict, called(child.guardians), child.name.called).short
        places = ", ".join(words.place(u) for u in blocked) if len(uses) > 1 else ""
        found.append(Out(child, may_of(verdict), why, places))
    return tuple(sorted(found, key=lambda o: o.may is not May.NO))


def _full_name(out: Out) -> str:
    return out.child.name.full


def _mark(out: Out) -> Answered:
    return Answered(_MARK[out.may], out.child.name.full)


def _why(out: Out) -> str:
    return f"{out.why} · {out.where}" if out.where else out.why


def _place(place: Place) -> str:
    return words.place(place.purpose)


def _counts(place: Place) -> str:
    return words.counts(place.verdict)


def _answer(place: Place) -> str:
    return words.may_word(place.verdict.may)


def _chip(place: Place) -> Chipped:
    may = place.verdict.may
    return Chipped(words.may_word(may), words.TONES[may], words.CHIPS[may])
