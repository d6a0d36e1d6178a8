"""The four steps of a round of forms: *Wie*, *Wat*, *Voorbeeld*, *Afdrukken*."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout

from opoz_desktop.features.consent import queries
from opoz_desktop.features.consent.pdf import MOST_PURPOSES, FormScope, sample_form
from opoz_desktop.features.consent.queries import FormDraft
from opoz_desktop.features.school import queries as school
from opoz_desktop.kernel.base import GroupId, PupilId, PurposeId
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.freetext import capital
from opoz_desktop.shell import dates, errors, theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.widgets import (
    CheckBox,
    Combo,
    DateField,
    FactList,
    Field,
    Label,
    LinkButton,
    NoteBox,
    PreviewPane,
    RadioButton,
    Scroll,
    WizardStep,
)

_DAYS_TO_HAND_IN = 14
_NAMED = 6


class Round(QObject):
    """What was chosen so far: who, which purposes, until when; and how many forms that makes."""

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        *,
        only_missing: bool = False,
        group_id: GroupId | None = None,
        pupil_id: PupilId | None = None,
    ) -> None:
        super().__init__(desk)
        self.desk = desk
        self.group_id = group_id
        self.pupil_id = pupil_id
        self.only_missing = only_missing
        self.purpose_ids: tuple[PurposeId, ...] = tuple(p.id for p in desk.ask(queries.purposes))
        self.hand_in_by = desk.today + timedelta(days=_DAYS_TO_HAND_IN)
        self._draft: FormDraft | None = None

    def choose(self, **values: object) -> None:
        """Set what was chosen and forget the count."""
        for name, value in values.items():
            setattr(self, name, value)
        self._draft = None
        self.changed.emit()

    def scope(self) -> FormScope:
        """Return what to print."""
        return FormScope(
            group_id=self.group_id,
            pupil_id=self.pupil_id,
            purpose_ids=self.purpose_ids,
            hand_in_by=self.hand_in_by,
            only_missing=self.only_missing,
        )

    def draft(self) -> FormDraft:
        """Return who gets a form; asked once per choice."""
        if self._draft is None:
            self._draft = self.desk.ask(
                queries.recipients,
                group_id=self.group_id,
                pupil_id=self.pupil_id,
                purpose_ids=self.purpose_ids,
                hand_in_by=self.hand_in_by,
                only_missing=self.only_missing,
            )
        return self._draft

    def form_count(self) -> int:
        """Return the number of forms."""
        return len(self.draft().recipients)

    def pupil_count(self) -> int:
        """Return the number of pupils who get a form."""
        return len({r.pupil_id for r in self.draft().recipients})

    def groups(self) -> tuple[str, ...]:
        """Return the groups in the order of the pile."""
        return tuple(dict.fromkeys(r.group for r in self.draft().recipients))


class WhoStep(WizardStep):
    """The whole school, one group or one pupil; all of them or only who still owes an answer."""

    def __init__(self, made: Round) -> None:
        super().__init__(self.tr("Who"), self.tr("Who gets a form?"), self.tr("One form per guardian with authority."))
        self._round = made
        self._kinds = QButtonGroup(self)
        self.school = RadioButton(self.tr("The whole school"), self.tr("One PDF, with a cover sheet per group."))
        self.one_group = RadioButton(self.tr("One group"), self.tr("In class-list order."))
        self.one_pupil = RadioButton(
            self.tr("One pupil"), self.tr("For instance a new pupil, or a form that got lost.")
        )
        for name, choice in (("school", self.school), ("one-group", self.one_group), ("one-pupil", self.one_pupil)):
            choice.setObjectName(name)
            self._kinds.addButton(choice)
            self.body.addWidget(choice)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.group = Combo(self.tr("Group"))
        self.group.setObjectName("round-group")
        self.group.setMinimumWidth(160)
        self._groups = made.desk.ask(school.groups)
        for group in self._groups:
            self.group.add(group.id, group.label)
        self.group_field = Field(self.tr("Group"), self.group)
        self.pupil = Combo(self.tr("Pupil"))
        self.pupil.setObjectName("round-pupil")
        self.pupil.setMinimumWidth(240)
        self.pupil_field = Field(self.tr("Pupil"), self.pupil)
        row.addWidget(self.group_field)
        row.addWidget(self.pupil_field)
        row.addStretch(1)
        self.body.addLayout(row)
        self.only_missing = CheckBox(
            self.tr("Only who has not answered everything"),
            self.tr("Guardians who answered all purposes get no second form."),
        )
        self.only_missing.setObjectName("only-missing")
        self.body.addWidget(self.only_missing)
        self.count = Label("", "strong")
        self.body.addWidget(self.count)
        self.skipped = NoteBox("", "circle-alert", "open")
        self.body.addWidget(self.skipped)
        self.to_pupil = LinkButton(self.tr("Go to the first of these pupils"))
        self.body.addWidget(self.to_pupil)
        self.body.addStretch(1)
        self._start()
        for choice in (self.school, self.one_group, self.one_pupil):
            choice.toggled.connect(self._chosen)
        self.group.currentIndexChanged.connect(self._group_chosen)
        self.pupil.currentIndexChanged.connect(self._chosen)
        self.only_missing.toggled.connect(self._chosen)
        self.to_pupil.clicked.connect(self._go)
        self._chosen()

    def missing(self) -> str:
        """Say why there is nothing to go on with."""
        if not self._groups:
            return self.tr("There are no groups yet. First read the pupils in.")
        if not self._round.form_count():
            return self.tr("With this choice nobody gets a form.")
        return ""

    def summary(self) -> str:
        """Say how many forms this makes."""
        return self.tr("%n form(s)", "", self._round.form_count()) if self._groups else ""

    def _start(self) -> None:
        self.only_missing.setChecked(self._round.only_missing)
        if self._round.pupil_id is not None:
            row = self._round.desk.ask(school.pupil, self._round.pupil_id)
            self.group.set_key(row.group_id)
            self._fill_pupils()
            self.pupil.set_key(row.id)
            self.one_pupil.setChecked(True)
        elif self._round.group_id is not None:
            self.group.set_key(self._round.group_id)
            self._fill_pupils()
            self.one_group.setChecked(True)
        else:
            self._fill_pupils()
            self.school.setChecked(True)

    def _fill_pupils(self) -> None:
        key = self.group.key()
        self.pupil.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.pupil.clear()
        if isinstance(key, int):
            for row in self._round.desk.ask(school.pupils, school.PupilFilter(group_id=GroupId(key))):
                self.pupil.add(row.id, row.name.listed)
        self.pupil.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    def _group_chosen(self) -> None:
        self._fill_pupils()
        self._chosen()

    def _chosen(self) -> None:
        one_pupil = self.one_pupil.isChecked()
        self.group_field.setVisible(not self.school.isChecked())
        self.pupil_field.setVisible(one_pupil)
        key, pupil = self.group.key(), self.pupil.key()
        self._round.choose(
            group_id=GroupId(key) if isinstance(key, int) and self.one_group.isChecked() else None,
            pupil_id=PupilId(pupil) if isinstance(pupil, int) and one_pupil else None,
            only_missing=self.only_missing.isChecked(),
        )
        pupils = self.tr("%n pupil(s)", "", self._round.pupil_count())
        forms = self.tr("%n form(s)", "", self._round.form_count())
        self.count.setText(self.tr("{forms} for {pupils}").format(forms=forms, pupils=pupils))
        without = self._round.draft().skipped
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
        self.ready_changed.emit()

    def _go(self) -> None:
        without = self._round.draft().skipped
        if without:
            self._round.desk.go("pupils", pupil_id=without[0].pupil_id, tab="guardians")


class WhatStep(WizardStep):
    """The purposes on the form, and the day to hand it in."""

    def __init__(self, made: Round) -> None:
        super().__init__(
            self.tr("What"),
            self.tr("What do we ask?"),
            self.tr("Every purpose gets its own line with an empty box for yes and one for no."),
        )
        self._round = made
        self.hand_in = DateField(self.tr("Hand in before"), made.desk.today, made.hand_in_by)
        self.hand_in.setObjectName("hand-in")
        self.hand_in.setMaximumWidth(theme.scaled(160))
        self.hand_in_field = Field(
            self.tr("Hand in before"),
            self.hand_in,
            self.tr("A no may always come later; this is only the day you ask for."),
            self._problem,
        )
        self.body.addWidget(self.hand_in_field)
        scroll = Scroll()
        scroll.inner.setSpacing(2)
        self.boxes: dict[PurposeId, CheckBox] = {}
        for row in made.desk.ask(queries.purposes):
            box = CheckBox(row.title, row.who)
            box.setObjectName(f"ask-{row.id}")
            box.setChecked(True)
            box.toggled.connect(self._chosen)
            self.boxes[row.id] = box
            scroll.inner.addWidget(box)
        scroll.inner.addStretch(1)
        self.body.addWidget(scroll, 1)
        self.to_purposes = LinkButton(self.tr("Change the texts under Consents, Purposes"))
        self.to_purposes.clicked.connect(self._go)
        self.body.addWidget(self.to_purposes)
        self.hand_in.date_changed.connect(self._chosen)

    def missing(self) -> str:
        """Say what is wrong with the choice."""
        chosen = sum(box.isChecked() for box in self.boxes.values())
        if not chosen:
            return self.tr("Choose at least one purpose.")
        if chosen > MOST_PURPOSES:
            return self.tr("A form has room for %n purposes; choose fewer.", "", MOST_PURPOSES)
        return self._problem()

    def summary(self) -> str:
        """Say how many purposes stand on the form."""
        return self.tr("%n purpose(s)", "", sum(box.isChecked() for box in self.boxes.values()))

    def _problem(self) -> str:
        value = self.hand_in.value()
        if value is not None and value < self._round.desk.today:
            return self.tr("The day to hand in lies in the past.")
        return self.hand_in.problem()

    def _chosen(self) -> None:
        self._round.choose(
            purpose_ids=tuple(p for p, box in self.boxes.items() if box.isChecked()), hand_in_by=self.hand_in.value()
        )
        self.ready_changed.emit()

    def _go(self) -> None:
        self._round.desk.go("consent", tab="purposes")


class PreviewStep(WizardStep):
    """The form of a real pupil, without a code, as it will be printed."""

    def __init__(self, made: Round) -> None:
        super().__init__(self.tr("Example"), self.tr("Is this how it should look?"))
        self._round = made
        self._problem = ""
        row = QHBoxLayout()
        row.setSpacing(8)
        self.who = Combo(self.tr("Example of"))
        self.who.setObjectName("example-of")
        self.who.setMinimumWidth(260)
        row.addWidget(Label(self.tr("Example of"), "small_medium", "ink2"))
        row.addWidget(self.who)
        row.addWidget(Label(self.tr("A sample: it carries no code and is not kept."), "small", "ink3", elide=True), 1)
        self.body.addLayout(row)
        self.pane = PreviewPane(self.tr("Example of the form"))
        self.body.addWidget(self.pane, 1)
        self.trouble = NoteBox("", "circle-alert", "no")
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.setContentsMargins(32, 20, 24, 12)
        self.who.currentIndexChanged.connect(self._draw)

    def missing(self) -> str:
        """Say why the form cannot be drawn."""
        return self._problem

    def enter(self) -> None:
        """Draw the form of the first pupil of the pile."""
        known = self.who.key()
        self.who.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.who.clear()
        seen: set[int] = set()
        for recipient in self._round.draft().recipients:
            if recipient.pupil_id not in seen:
                seen.add(recipient.pupil_id)
                self.who.add(recipient.pupil_id, f"{recipient.child} · {recipient.group}")
        self.who.set_key(known)
        self.who.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._draw()

    def _draw(self) -> None:
        pupil = self.who.key()
        scope = self._round.scope()
        one = FormScope(
            pupil_id=PupilId(pupil) if isinstance(pupil, int) else scope.pupil_id,
            purpose_ids=scope.purpose_ids,
            hand_in_by=scope.hand_in_by,
        )
        self._problem = ""
        self._round.desk.start(
            self.tr("Drawing the example"),
            self._round.desk.steps_of_query(sample_form, one, code="drawing"),
            self._drawn,
            self._failed,
        )

    def _drawn(self, pdf: bytes) -> None:
        self.trouble.hide()
        self.pane.set_pdf(pdf)
        self.ready_changed.emit()

    def _failed(self, error: Exception) -> None:
        self._problem = errors.sentences(error).text
        self.trouble.set_text(self._problem)
        self.trouble.show()
        self.ready_changed.emit()
        if not isinstance(error, OpozError):
            self._round.desk.fail(error)


class PrintStep(WizardStep):
    """What will be made, and what it means."""

    def __init__(self, made: Round) -> None:
        super().__init__(
            self.tr("Print"), self.tr("Make the forms"), self.tr("First you see the whole PDF; then you print it.")
        )
        self._round = made
        self._facts: FactList | None = None
        self.note = NoteBox(
            self.tr(
                "Every form gets a new code, which is kept with the round. Keep the pile together: the cover sheet of "
                "a group counts the forms. The codes stay readable when the forms come back."
            ),
            "qr-code",
        )
        self.body.addWidget(self.note)
        self.body.addStretch(1)

    def enter(self) -> None:
        """Say again what will be made."""
        if self._facts is not None:
            self._facts.hide()
            self._facts.deleteLater()
        day = self._round.hand_in_by
        self._facts = FactList(
            [
                (self.tr("Forms"), str(self._round.form_count())),
                (self.tr("Pupils"), str(self._round.pupil_count())),
                (self.tr("Groups"), ", ".join(self._round.groups())),
                (self.tr("Purposes"), str(len(self._round.purpose_ids))),
                (self.tr("Hand in before"), dates.spoken(day) if day else self.tr("no day named")),
                (self.tr("Without a form"), self._without()),
            ],
            140,
            "body",
        )
        self.body.insertWidget(0, self._facts)

    def _without(self) -> str:
        number = len(self._round.draft().skipped)
        if not number:
            return self.tr("nobody")
        return capital(self.tr("%n pupil(s) without recorded authority", "", number))
