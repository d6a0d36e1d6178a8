"""The first step of a round: *Wie*."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.school import queries as school
from opoz_desktop.kernel.base import GroupId, PupilId, PurposeId
from opoz_desktop.shell import theme
from opoz_desktop.shell.widgets import (
    CheckBox,
    Combo,
    DateField,
    Field,
    Label,
    LinkButton,
    NoteBox,
    RadioButton,
    Scroll,
    WizardStep,
)

from ..model import RoundKind
from .round_draft import RoundDraft

_NAMED = 6
_SIDE = 28
"""The indent of what belongs to a choice, in pixels: below its words."""


class WhoStep(WizardStep):
    """The whole school, groups, newcomers, who still owes an answer, a changed purpose, one pupil or an event."""

    def __init__(self, made: RoundDraft) -> None:
        super().__init__(self.tr("Who"), self.tr("Who gets a form?"), self.tr("One form per guardian with authority."))
        self._draft = made
        scroll = Scroll()
        scroll.inner.setSpacing(4)
        self.body.addWidget(scroll, 1)
        self._kinds = QButtonGroup(self)
        self.choices: dict[RoundKind, RadioButton] = {}
        for kind, name, words, detail in self._offers():
            choice = RadioButton(words, detail)
            choice.setObjectName(name)
            self._kinds.addButton(choice)
            self.choices[kind] = choice
            scroll.inner.addWidget(choice)
            extra = self._extra(kind)
            if extra is not None:
                scroll.inner.addWidget(extra)
        self._changed_off()
        self.count = Label("", "strong")
        self.count.setContentsMargins(0, 8, 0, 0)
        scroll.inner.addWidget(self.count)
        self.skipped = NoteBox("", "circle-alert", "open")
        scroll.inner.addWidget(self.skipped)
        self.to_pupil = LinkButton(self.tr("Go to the first of these pupils"))
        scroll.inner.addWidget(self.to_pupil)
        scroll.inner.addStretch(1)
        self._start()
        for choice in self.choices.values():
            choice.toggled.connect(self._chosen)
        for box in self.group_boxes.values():
            box.toggled.connect(self._chosen)
        self.group.currentIndexChanged.connect(self._group_chosen)
        self.pupil.currentIndexChanged.connect(self._chosen)
        self.only_missing.toggled.connect(self._chosen)
        self.since.date_changed.connect(self._chosen)
        self.purpose.currentIndexChanged.connect(self._chosen)
        self.to_pupil.clicked.connect(self._go)
        self._chosen()

    def missing(self) -> str:
        """Say why there is nothing to go on with."""
        if not self._draft.groups:
            return self.tr("There are no groups yet. First read the pupils in.")
        kind = self._draft.kind
        if kind is RoundKind.GROUPS and not self._draft.group_ids:
            return self.tr("Tick at least one group.")
        if kind is RoundKind.NEWCOMERS:
            problem = self.since.problem(required=True)
            if problem:
                return problem
        if not self._draft.form_count():
            return self.tr("With this choice nobody gets a form.")
        return ""

    def summary(self) -> str:
        """Say how many forms this makes."""
        return self.tr("%n form(s)", "", self._draft.form_count()) if self._draft.groups else ""

    def enter(self) -> None:
        """Give the chosen line the keyboard."""
        chosen = self.choices.get(self._draft.kind)
        if chosen is not None:
            chosen.setFocus()

    def _offers(self) -> list[tuple[RoundKind, str, str, str]]:
        event = (
            RoundKind.EVENT,
            "one-event",
            self.tr("The children of the event"),
            self.tr("Only for who was chosen at the event, with its own questions."),
        )
        usual = [
            (RoundKind.ALL, "school", self.tr("The whole school"), self.tr("One PDF, with a cover sheet per group.")),
            (RoundKind.GROUPS, "one-group", self.tr("Groups"), self.tr("One or more, in class-list order.")),
            (
                RoundKind.NEWCOMERS,
                "newcomers",
                self.tr("New pupils"),
                self.tr("Everybody who was enrolled since a day."),
            ),
            (
                RoundKind.MISSING,
                "missing-answers",
                self.tr("Only missing answers"),
                self.tr("Guardians who answered everything get no second form."),
            ),
            (
                RoundKind.CHANGED,
                "changed-purpose",
                self.tr("A changed purpose"),
                self.tr("Ask again what got another text; the other answers stay.")
                if self._draft.changed_purposes
                else self.tr("No purpose changed so that it must be asked again."),
            ),
            (
                RoundKind.PUPIL,
                "one-pupil",
                self.tr("One pupil"),
                self.tr("For instance a form that got lost, or a new parent."),
            ),
        ]
        return [event] if self._draft.event_id is not None else usual

    def _extra(self, kind: RoundKind) -> QWidget | None:
        """Make what belongs to a choice; it is shown only while that choice is on."""
        if not hasattr(self, "group_boxes"):
            self._make_controls()
        return self._extras.get(kind)

    def _make_controls(self) -> None:
        desk = self._draft.desk
        self.group_boxes: dict[GroupId, CheckBox] = {}
        groups = _indented()
        rows = QVBoxLayout()
        rows.setSpacing(2)
        line = QHBoxLayout()
        for number, group in enumerate(self._draft.groups):
            if number % 4 == 0:
                line = QHBoxLayout()
                line.setSpacing(16)
                rows.addLayout(line)
            box = CheckBox(group.label)
            box.setObjectName(f"round-group-{group.name}")
            box.setMinimumWidth(theme.scaled(110))
            self.group_boxes[group.id] = box
            line.addWidget(box)
            if number % 4 == 3 or number == len(self._draft.groups) - 1:
                line.addStretch(1)
        self.only_missing = CheckBox(self.tr("Only who has not answered everything"))
        self.only_missing.setObjectName("only-missing")
        rows.addWidget(self.only_missing)
        groups.setLayout(_inside(rows))
        self.since = DateField(self.tr("Enrolled since"), desk.today, self._draft.since, past=True)
        self.since.setObjectName("round-since")
        self.since.setMaximumWidth(theme.scaled(160))
        since = _indented()
        since_row = QHBoxLayout()
        since_row.addWidget(Field(self.tr("Enrolled since"), self.since))
        since_row.addStretch(1)
        since.setLayout(_inside(since_row))
        self.purpose = Combo(self.tr("Changed purpose"))
        self.purpose.setObjectName("round-purpose")
        for row in self._draft.changed_purposes:
            self.purpose.add(row.id, row.title)
        purpose = _indented()
        purpose_row = QHBoxLayout()
        purpose_row.addWidget(Field(self.tr("Changed purpose"), self.purpose))
        purpose_row.addStretch(1)
        purpose.setLayout(_inside(purpose_row))
        self.group = Combo(self.tr("Group"))
        self.group.setObjectName("round-group")
        self.group.setMinimumWidth(160)
        for group in self._draft.groups:
            self.group.add(group.id, group.label)
        self.pupil = Combo(self.tr("Pupil"))
        self.pupil.setObjectName("round-pupil")
        self.pupil.setMinimumWidth(240)
        one = _indented()
        one_row = QHBoxLayout()
        one_row.setSpacing(12)
        one_row.addWidget(Field(self.tr("Group"), self.group))
        one_row.addWidget(Field(self.tr("Pupil"), self.pupil))
        one_row.addStretch(1)
        one.setLayout(_inside(one_row))
        self._extras = {
            RoundKind.GROUPS: groups,
            RoundKind.NEWCOMERS: since,
            RoundKind.CHANGED: purpose,
            RoundKind.PUPIL: one,
        }

    def _changed_off(self) -> None:
        choice = self.choices.get(RoundKind.CHANGED)
        if choice is not None and not self._draft.changed_purposes:
            choice.setEnabled(False)
            choice.setToolTip(self.tr("No purpose changed so that it must be asked again."))
            choice.setAccessibleDescription(choice.toolTip())

    def _start(self) -> None:
        made = self._draft
        self.only_missing.setChecked(made.only_missing and made.kind is RoundKind.GROUPS)
        for group_id, box in self.group_boxes.items():
            box.setChecked(group_id in made.group_ids)
        if made.kind is RoundKind.PUPIL and made.pupil_ids:
            row = made.desk.ask(school.pupil, made.pupil_ids[0])
            self.group.set_key(row.group_id)
            self._fill_pupils()
            self.pupil.set_key(row.id)
        else:
            self._fill_pupils()
        if made.changed_purpose is not None:
            self.purpose.set_key(made.changed_purpose)
        self.choices.get(made.kind, next(iter(self.choices.values()))).setChecked(True)

    def _fill_pupils(self) -> None:
        key = self.group.key()
        self.pupil.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.pupil.clear()
        if isinstance(key, int):
            for row in self._draft.desk.ask(school.pupils, school.PupilFilter(group_id=GroupId(key))):
                self.pupil.add(row.id, row.name.listed)
        self.pupil.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def _group_chosen(self) -> None:
        self._fill_pupils()
        self._chosen()

    def _chosen(self) -> None:
        made = self._draft
        kind = next((k for k, c in self.choices.items() if c.isChecked()), made.kind)
        changed = kind is not made.kind
        for each, extra in self._extras.items():
            extra.setVisible(each is kind and each in self.choices)
        values: dict[str, object] = {"kind": kind}
        pupil, purpose = self.pupil.key(), self.purpose.key()
        if kind is RoundKind.GROUPS:
            values["group_ids"] = tuple(g for g, box in self.group_boxes.items() if box.isChecked())
        if kind is RoundKind.PUPIL:
            values["pupil_ids"] = (PupilId(pupil),) if isinstance(pupil, int) else ()
        elif changed:
            values["pupil_ids"] = ()
        if kind is not RoundKind.EVENT:
            values["only_missing"] = kind in {RoundKind.MISSING, RoundKind.CHANGED} or (
                kind is RoundKind.GROUPS and self.only_missing.isChecked()
            )
        if kind is RoundKind.NEWCOMERS:
            values["since"] = self.since.value()
        if kind is RoundKind.CHANGED and isinstance(purpose, int):
            values["changed_purpose"] = PurposeId(purpose)
            values["purpose_ids"] = (PurposeId(purpose),)
        elif changed and made.kind is RoundKind.CHANGED:
            values["purpose_ids"] = tuple(p.id for p in made.asked)
        made.choose(**values)
        self._show_count()
        self.ready_changed.emit()

    def _show_count(self) -> None:
        made = self._draft
        pupils = self.tr("%n pupil(s)", "", made.pupil_count())
        forms = self.tr("%n form(s)", "", made.form_count())
        self.count.setText(self.tr("{forms} for {pupils}").format(forms=forms, pupils=pupils))
        draft = made.draft()
        without = draft.skipped if draft is not None else ()
        named = ", ".join(s.listed for s in without[:_NAMED])
        more = len(without) - _NAMED
        if more > 0:
            named = self.tr("{names} and %n more", "", more).format(names=named)
        text = self.tr(
            "Nobody with authority is recorded for %n pupil(s), so no form can be made: {names}.", "", len(without)
        )
        self.skipped.set_text(text.format(names=named))
        self.skipped.setVisible(bool(without))
        self.to_pupil.setVisible(bool(without))

    def _go(self) -> None:
        draft = self._draft.draft()
        if draft is not None and draft.skipped:
            self._draft.desk.go("pupils", pupil_id=draft.skipped[0].pupil_id, tab="guardians")


def _indented() -> QWidget:
    return QWidget()


def _inside(inner: QVBoxLayout | QHBoxLayout) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(_SIDE, 0, 0, 8)
    column.addLayout(inner)
    return column
