"""Note where pictures went: title, place, days, and who can be recognised. The picture itself is never kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.consent.queries import PurposeRow
from opoz_desktop.features.imagery import commands, queries
from opoz_desktop.features.imagery.commands import Noted, PublicationFacts
from opoz_desktop.features.imagery.queries import Child, EventRow, PublicationRow
from opoz_desktop.features.school import queries as school
from opoz_desktop.kernel.base import GroupId, PupilId, PurposeId, fold
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.shell import theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.widgets import Combo, DateField, Field, Label, LinkButton, NoteBox, Scroll, TextField

from . import words
from .asking import ask
from .ticks import ChildTicks, Tile

_NONE = 0


class PublicationDialog(Dialog):
    """Ask what went where. `noted` gives the Noted of a new or changed publication.

    `pupils` are tiles to choose from, `ticked` those who are recognisable. With `row` a publication is corrected.
    """

    DRAFT_KEY: str = "imagery.publication"
    noted = Signal(object)

    def __init__(
        self,
        parent: QWidget | None,
        desk: Desk,
        *,
        uses: Sequence[PurposeRow] = (),
        pupils: Sequence[Child] = (),
        ticked: Sequence[PupilId] = (),
        event: EventRow | None = None,
        row: PublicationRow | None = None,
    ) -> None:
        super().__init__(parent, "", "", width=theme.scaled(700))
        self._desk, self._row = desk, row
        mixed = len({c.group for c in pupils}) > 1
        self._known: dict[PupilId, Tile] = {
            c.id: Tile(c.id, c.shown, c.group if mixed else "", c.name.full) for c in sorted(pupils, key=_by_name)
        }
        if row is not None:
            self._known |= {p.id: Tile(p.id, p.name.full, p.group, p.name.full) for p in row.pupils}
        self._start(row)
        sides = QHBoxLayout()
        sides.setSpacing(20)
        left = QVBoxLayout()
        left.setSpacing(10)
        sides.addLayout(left, 1)
        right = QVBoxLayout()
        right.setSpacing(6)
        sides.addLayout(right, 1)
        self.body.addLayout(sides)
        self._facts(left, uses, event, row)
        self._pupils(right, tuple(ticked) if row is None else tuple(p.id for p in row.pupils))
        self.title.setFocus()

    def _start(self, row: PublicationRow | None) -> None:
        question = self.tr("Where did the pictures go?") if row is None else self.tr("Correct the publication")
        deed = self.tr("Note publication") if row is None else self.tr("Keep correction")
        safe = self.tr("Note nothing") if row is None else self.tr("Leave as it is")
        text = self.tr("No picture is kept: only what, where, when, and who can be recognised.")
        ask(self, question, text, deed, safe)

    def _facts(
        self, column: QVBoxLayout, uses: Sequence[PurposeRow], event: EventRow | None, row: PublicationRow | None
    ) -> None:
        today = self._desk.today
        self.title = TextField(self.tr("Title"), row.title if row else event.title if event else "")
        self.title.setObjectName("publication-title")
        self.title_field = Field(
            self.tr("Title"), self.title, self.tr("for instance: autumn walk; no names of children"), self._no_title
        )
        column.addWidget(self.title_field)
        self.use = Combo(self.tr("Where to"))
        self.use.setObjectName("publication-use")
        every = self._desk.ask(queries.channels, event.id if event else row.event_id if row else None)
        for purpose in uses or every:
            self.use.add(purpose.id, purpose.title)
        if row is not None:
            if all(p.id != row.purpose.id for p in every):
                self.use.add(row.purpose.id, row.purpose.title)
            self.use.set_key(row.purpose.id)
        column.addWidget(Field(self.tr("Where to"), self.use))
        self.place = TextField(self.tr("Exact place"), row.place if row else "")
        self.place.setObjectName("publication-place")
        self.place_field = Field(
            self.tr("Exact place"), self.place, self.tr("address of the page, number of the newsletter"), self._no_place
        )
        column.addWidget(self.place_field)
        days = QHBoxLayout()
        days.setSpacing(12)
        made = row.made_on if row else min(event.on, today) if event else today
        self.made = DateField(self.tr("Made on"), today, made, past=True)
        self.made.setObjectName("publication-made")
        self.made_field = Field(self.tr("Made on"), self.made, check=self._made_problem)
        self.published = DateField(self.tr("Published on"), today, row.published_on if row else today, past=True)
        self.published.setObjectName("publication-published")
        self.published_field = Field(self.tr("Published on"), self.published, check=self._published_problem)
        days.addWidget(self.made_field)
        days.addWidget(self.published_field)
        column.addLayout(days)
        self.event_ = Combo(self.tr("Event"))
        self.event_.setObjectName("publication-event")
        self.event_.add(_NONE, self.tr("none"))
        for one in self._desk.ask(queries.events):
            self.event_.add(one.id, one.title)
        self.event_.set_key(event.id if event else (row.event_id or _NONE) if row else _NONE)
        column.addWidget(Field(self.tr("Event"), self.event_))
        column.addStretch(1)

    def _pupils(self, column: QVBoxLayout, ticked: tuple[PupilId, ...]) -> None:
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Who can be recognised"), "small_medium", "ink2"), 1)
        self.group = Combo(self.tr("Children of"))
        self.group.setObjectName("publication-group")
        self.group.add(_NONE, self.tr("these children"))
        groups = self._desk.ask(school.groups)
        for one in groups:
            self.group.add(one.id, one.label)
        head.addWidget(self.group)
        column.addLayout(head)
        line = QHBoxLayout()
        self.tally = Label("", "small", "ink2")
        self.whole = LinkButton(self.tr("Everybody"), small=True)
        self.nobody = LinkButton(self.tr("Nobody"), small=True)
        line.addWidget(self.tally, 1)
        line.addWidget(self.whole)
        line.addWidget(self.nobody)
        column.addLayout(line)
        scroll = Scroll()
        scroll.setMinimumHeight(theme.scaled(230))
        self.ticks = ChildTicks(self.tr("Who can be recognised"))
        scroll.inner.addWidget(self.ticks)
        scroll.inner.addStretch(1)
        column.addWidget(scroll, 1)
        self.warning = NoteBox("", "triangle-alert", "no")
        self.warning.setObjectName("publication-warning")
        self.warning.hide()
        column.addWidget(self.warning)
        self._verdicts: dict[PupilId, str] = {}
        self.ticks.set_tiles(tuple(self._known.values()), ticked)
        self.group.currentIndexChanged.connect(self._group_chosen)
        self.ticks.changed.connect(self._judge)
        self.use.currentIndexChanged.connect(self._judge)
        self.whole.clicked.connect(self._tick_all)
        self.nobody.clicked.connect(self._tick_none)
        if not self._known:
            self.group.set_key(next((g.id for g in groups if g.pupils), _NONE))
        self._judge()

    def submit(self) -> None:
        """Keep it, or say what is missing. A child without consent is told of, and still noted: it happened."""
        self.show_trouble("")
        checks = (self.title_field, self.place_field, self.made_field, self.published_field)
        if [field for field in checks if not field.valid()]:
            return
        made_on, published_on, use = self.made.value(), self.published.value(), self.use.key()
        if made_on is None or published_on is None or use is None:
            return
        facts = PublicationFacts(
            self.title.text(), PurposeId(int(use)), self.place.text(), made_on, published_on, self.ticks.ticked(),
            self.event_.key() or None,
        )  # fmt: skip
        try:
            made: Noted = (
                self._desk.do(commands.note_publication, facts)
                if self._row is None
                else self._desk.do(commands.change_publication, self._row.id, facts)
            )
        except OpozError as error:
            self.show_error(error)
            return
        self.accept()
        self._tell(made)
        self.noted.emit(made)

    def draft(self) -> dict[str, Any]:
        """Return what was typed."""
        return {
            "row": self._row.id if self._row else 0, "title": self.title.text(), "place": self.place.text(),
            "use": self.use.key(), "made": self.made.text(), "published": self.published.text(),
            "event": self.event_.key(), "group": self.group.key(), "pupils": list(self.ticks.ticked()),
        }  # fmt: skip

    def restore(self, draft: dict[str, Any]) -> None:
        """Fill in what was typed."""
        self.title.setText(str(draft["title"]))
        self.place.setText(str(draft["place"]))
        self.made.setText(str(draft["made"]))
        self.published.setText(str(draft["published"]))
        self.use.set_key(draft["use"])
        self.event_.set_key(draft["event"])
        wanted = tuple(PupilId(int(p)) for p in draft["pupils"])
        board = self._desk.ask(queries.photo_board, None, wanted)
        self._known |= {c.id: Tile(c.id, c.shown, c.group, c.name.full) for c in board.children}
        self.ticks.set_tiles(tuple(self._known.values()), wanted)
        self.group.set_key(draft["group"])
        self._judge()

    def _tell(self, made: Noted) -> None:
        if self._row is not None:
            self._desk.say(self.tr("Corrected"))
            return
        text = self.tr("Publication noted")
        if made.blocked:
            text = self.tr("Publication noted; %n child(ren) must come off", "", len(made.blocked))
        self._desk.offer_undo(text, commands.take_back_publication, made.publication_id)

    def _group_chosen(self) -> None:
        """Show another group; who is ticked stays, wherever from."""
        ticked = self.ticks.ticked()
        key = self.group.key()
        tiles = {p: self._known[p] for p in ticked}
        if key:
            board = self._desk.ask(queries.photo_board, GroupId(int(key)))
            children = sorted(board.children, key=_by_name)
            tiles |= {c.id: Tile(c.id, c.shown, "", c.name.full) for c in children if c.id not in ticked}
        else:
            tiles |= self._known
        self._known |= tiles
        self.ticks.set_tiles(tuple(tiles.values()), ticked)
        self._judge()

    def _judge(self) -> None:
        """Say at once of whom there is no consent for this place."""
        ticked = self.ticks.ticked()
        self.tally.setText(self.tr("%n ticked", "", len(ticked)))
        use = self.use.key()
        names: list[str] = []
        if ticked and use is not None:
            names = [n.called for n in self._desk.ask(queries.without_consent, PurposeId(int(use)), ticked)]
        self.warning.setVisible(bool(names))
        if names:
            text = self.tr(
                "Not allowed for {names}. If the picture is already out, note it as it is: "
                "the program then asks you to take it down."
            )
            self.warning.set_text(text.format(names=words.listed(names)))

    def _tick_all(self) -> None:
        self.ticks.tick(self.ticks.ids(), on=True)

    def _tick_none(self) -> None:
        self.ticks.tick(self.ticks.ids(), on=False)

    def _no_title(self) -> str:
        return "" if self.title.text().strip() else self.tr("Give it a short title.")

    def _no_place(self) -> str:
        return "" if self.place.text().strip() else self.tr("Say where it is, so that it can be found back.")

    def _made_problem(self) -> str:
        made, published = self.made.value(), self.published.value()
        if made is not None and published is not None and made > published:
            return self.tr("Made after it was published?")
        return self.made.problem(required=True)

    def _published_problem(self) -> str:
        value = self.published.value()
        if value is not None and value > self._desk.today:
            return self.tr("This day has not come yet.")
        return self.published.problem(required=True)


def _by_name(child: Child) -> str:
    return fold(child.shown)
