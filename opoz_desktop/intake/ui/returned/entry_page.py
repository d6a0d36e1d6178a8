"""Enter forms by hand: a code, one key per line, Enter, and the next one; a pile of thirty in five minutes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from opoz_desktop.features.consent import commands, queries
from opoz_desktop.features.consent.commands import Booked, Evidence
from opoz_desktop.features.consent.errors import BookedAlready, BookedOtherwise
from opoz_desktop.features.consent.queries import EntryForm
from opoz_desktop.features.consent.rules import Channel, Identity
from opoz_desktop.intake.returned.marks import Mark, answers_of, both_of
from opoz_desktop.kernel.base import GuardianId, PupilId
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.work import Work
from opoz_desktop.shell import errors
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import confirm
from opoz_desktop.shell.page import Page
from opoz_desktop.shell.widgets import Card, Field, Label, LinkButton, NoteBox, Scroll, TextField

from .compare_dialog import CompareDialog
from .find_dialog import FindDialog
from .form_view import FormView
from .session import Entered, SessionPanel
from .words import held_words, outcome_words

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EntryPage(Page):
    """Type or scan a code, key the lines, book. The last booking can be taken back; then the form is open again."""

    AREAS = frozenset({"consent"})
    DRAFT_KEY = "returned_entry"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._entered: list[Entered] = []
        self._last_day: date | None = None
        self._undone: Booked | None = None
        self._is_narrow = False
        self.code = TextField(self.tr("Code of the form"), placeholder="MJHU-WHK7-RPC")
        self.code.setObjectName("entry-code")
        self.code_field = Field(
            self.tr("Code of the form"),
            self.code,
            self.tr("Type the code at the top right of the form, or scan it. Then press Enter."),
        )
        self.find_link = LinkButton(self.tr("No readable code?"))
        self.note = NoteBox("", "circle-check", "ok")
        self.note.hide()
        self.view = FormView(desk.today)
        self.panel = SessionPanel(desk.today, desk.ask(queries.last_place))
        self.stack = QStackedWidget()
        self._lay_out()
        self.code.returnPressed.connect(self._code_entered)
        self.find_link.clicked.connect(self._find)
        self.view.booking.connect(self._book)
        self.view.stopped.connect(self._stop)
        self.view.part_changed.connect(self._other_part)
        self.view.sheet.scanned.connect(self._scanned_over)
        self.view.book.installEventFilter(self)
        self.panel.undo_asked.connect(desk.undo)
        self.panel.waiting_opened.connect(self._open_id)
        self.panel.settled.connect(self._settled)

    def _lay_out(self) -> None:
        start = Scroll()
        column = start.inner
        ask = Card()
        ask.body.addWidget(self.code_field)
        ask.body.addWidget(self.find_link, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.note)
        column.addWidget(ask)
        how = Card(self.tr("One key per line"))
        for keys, words in (
            ("J", self.tr("the box yes is marked")),
            ("N", self.tr("the box no is marked")),
            ("L", self.tr("both boxes are empty (also the space bar)")),
            ("B", self.tr("both boxes are marked: nothing is booked, and the use stops until the parent is asked")),
            ("↑ ↓", self.tr("back and on; Backspace goes back too")),
            ("Enter", self.tr("after the signature and the date: book, and the next form")),
        ):
            how.body.addLayout(_key_line(keys, words))
        column.addWidget(how)
        column.addStretch(1)
        self.stack.addWidget(start)
        self.stack.addWidget(self.view)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.stack, 1)
        row.addWidget(self.panel)
        self.body.addLayout(row, 1)

    def refresh(self) -> None:
        """Show what still waits; the form that is open stays as it is."""
        self.set_title(self.tr("Enter"))
        if self._undone is not None:
            self._reopen_undone()
        self.panel.show_waiting(self.desk.ask_once(queries.waiting_forms))
        if self.stack.currentWidget() is not self.view and not self.code.hasFocus() and self.isVisible():
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_target(self, form_id: int | None = None, code: str = "", **target: Any) -> None:
        """Open the form that was asked for."""
        if form_id is not None:
            self._open_id(form_id)
        elif code:
            self.open_code(code)

    def set_narrow(self, narrow: bool) -> None:
        super().set_narrow(narrow)
        self._is_narrow = narrow
        self._make_room()

    def back(self) -> bool:
        if self.stack.currentWidget() is not self.view:
            return False
        self._stop()
        return True

    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            ("J", self.tr("yes")),
            ("N", self.tr("no")),
            ("L", self.tr("empty")),
            ("B", self.tr("both")),
            ("↑ ↓", self.tr("line")),
            ("Enter", self.tr("book")),
            ("Ctrl Z", self.tr("take back")),
        )

    def help_lines(self) -> Sequence[str]:
        return (
            self.tr("Type or scan the code at the top right of the form and press Enter."),
            self.tr("Key each line: J yes, N no, L empty, B both boxes. An empty line changes nothing."),
            self.tr("Then J or N for the signature, the date on the paper, and Enter books the form."),
            self.tr(
                "A yes without a signature and a line with two marks are not booked; they wait under Still to ask."
            ),
            self.tr("Ctrl+Z takes the last form back and opens it again."),
        )

    def open_code(self, text: str) -> bool:
        """Open the form of a typed or scanned code; say what is wrong with it in place."""
        try:
            form = self.desk.ask(queries.form_for_entry, text)
        except OpozError as error:
            said = errors.sentences(error)
            self.code_field.set_error(" ".join(part for part in (said.what, said.todo) if part))
            self.code.selectAll()
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)
            return False
        self._show(form)
        return True

    def draft(self) -> dict[str, Any]:
        """Return the form that is half entered, for the sealed draft; nothing when none is open."""
        form = self.view.form()
        if self.stack.currentWidget() is not self.view or form is None:
            return {}
        return {
            "form": form.form_id,
            "pupil": form.pupil_id,
            "guardian": form.guardian_id,
            "strip": form.part == "strip",
            "marks": {str(number): mark.value for number, mark in self.view.sheet.marks().items()},
            "signed": list(self.view.sheet.signed()),
            "day": self.view.sheet.day.text(),
            "received": self.panel.received.text(),
            "place": self.panel.place.text(),
        }

    def restore(self, draft: dict[str, Any]) -> None:
        """Open the form of a draft and fill in what was keyed."""
        self.panel.received.setText(str(draft.get("received", "")))
        self.panel.place.setText(str(draft.get("place", "")))
        form = self._form_of(draft)
        if form is None:
            return
        self._show(form)
        marks = {int(number): Mark(mark) for number, mark in draft.get("marks", {}).items()}
        self.view.sheet.set_marks(marks, draft.get("signed", ()))
        self.view.sheet.day.setText(str(draft.get("day", "")))
        self.view.sheet.focus_first_left()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.stack.currentWidget() is not self.view:
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)  # a scanner types at once, whatever was clicked

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.view.book
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in _ENTER
        ):
            self._book()
            return True
        return super().eventFilter(watched, event)

    def _form_of(self, draft: dict[str, Any]) -> EntryForm | None:
        try:
            if draft.get("form") is not None:
                return self.desk.ask(queries.form_by_id, int(draft["form"]), strip=bool(draft.get("strip")))
            return self.desk.ask(queries.paper_without_code, draft["pupil"], draft["guardian"])
        except (OpozError, KeyError, TypeError, ValueError):
            return None

    def _make_room(self) -> None:
        """In a narrow window an open form gets the room of the panel."""
        self.panel.setVisible(not self._is_narrow or self.stack.currentWidget() is not self.view)

    def _code_entered(self) -> None:
        if self.code.text().strip():
            self.open_code(self.code.text())

    def _open_id(self, form_id: int) -> None:
        try:
            self._show(self.desk.ask(queries.form_by_id, form_id))
        except OpozError as error:
            self.desk.fail(error)

    def _show(self, form: EntryForm) -> None:
        self.note.hide()
        self.code_field.set_error("")
        self.panel.begin()
        self.stack.setCurrentWidget(self.view)
        self._make_room()
        self.view.show_form(form, self._last_day or self.panel.received.value())
        self.title_changed.emit()

    def _close(self, said: str = "", icon: str = "circle-check", token: str = "ok") -> None:
        """Go back to the code field, ready for the next form."""
        self.note.set_text(said, icon, token)
        self.note.setAccessibleName(said)
        self.note.setVisible(bool(said))
        self.stack.setCurrentIndex(0)
        self._make_room()
        self.code.setText("")  # not clear(): Ctrl+Z must take the booking back, not the typing
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title_changed.emit()

    def _book(self, again: bool = False) -> None:
        form = self.view.form()
        if form is None or not self.view.ready():
            return
        received = self.panel.received_on()
        if received is None:
            self.panel.show()
            self.panel.received.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        place = self.panel.place.text().strip()
        if form.form_id is None and not place:
            self.panel.place_field.set_error(self.tr("This paper has no code of ours: say where it lies."))
            self.panel.show()
            self.panel.place.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        evidence = self._evidence(form, received, place)
        try:
            booked = self._booked(form, evidence, again)
        except BookedAlready:
            self._last_day = self.view.sheet.day.value()
            self._close(
                self.tr("{child}: entered before with the same answers. Nothing was booked twice.").format(
                    child=form.child
                ),
                "info",
                "pen",
            )
            return
        except BookedOtherwise:
            self._compare(form)
            return
        except OpozError as error:
            self.view.told.setText(errors.sentences(error).text)
            self.view.told.set_tone("no")
            return
        self._done(form, booked)

    def _evidence(self, form: EntryForm, received: date, place: str) -> Evidence:
        signed = self.view.sheet.signed()
        decided = self.view.sheet.day.value() or received
        return Evidence(
            decided_on=decided,
            received_on=max(received, decided),
            channel=Channel.STRIP if form.part == "strip" else Channel.PAPER,
            identity=Identity.SIGNED_FORM,
            signature_present=bool(signed and signed[0]),
            document_ref=place,
            language=form.language,
        )

    def _booked(self, form: EntryForm, evidence: Evidence, again: bool) -> Booked:
        marks = self.view.sheet.marks()
        said, both = answers_of(form, marks), both_of(form, marks)
        if form.form_id is None:
            return self.desk.do(commands.book_paper, form.pupil_id, form.guardian_id, said, evidence, both=both)
        signed = self.view.sheet.signed()
        second = bool(len(signed) > 1 and signed[1])
        return self.desk.do(
            commands.book_form, form.form_id, said, evidence, both=both, second_signed=second, again=again
        )

    def _done(self, form: EntryForm, booked: Booked) -> None:
        sheet = self.view.sheet
        outcome = self.view.outcome()
        words = outcome_words(replace(outcome, yes=outcome.yes - outcome.unsigned, both=0), form)
        held = held_words(form, booked.held)
        if held:
            words = self.tr("{booked}; still to ask: {held}").format(
                booked=words or self.tr("nothing booked"), held=held
            )
        entered = Entered(form, dict(sheet.marks()), sheet.signed(), sheet.day.value(), booked, words)
        self._entered.append(entered)
        self._last_day = sheet.day.value()
        self.panel.show_last(entered, len(self._entered))
        said = self.tr("{child}: {what}").format(child=form.child, what=words)
        if not booked.decision_ids and not booked.replaced and not held:
            said = self.tr("{child}: nothing was said on this form. It waits under Still to ask.").format(
                child=form.child
            )
        self._close(said, "circle-help" if held else "circle-check", "open" if held else "ok")
        self.desk.offer_undo(self.tr("Booked: {child}").format(child=form.child), self._take_back, booked)

    def _take_back(self, work: Work, booked: Booked) -> None:
        commands.undo_booking(work, booked)
        self._undone = booked

    def _reopen_undone(self) -> None:
        """Open the form again that was taken back, as it was keyed, to mend what was wrong."""
        booked, self._undone = self._undone, None
        entered = next((e for e in self._entered if e.booked is booked), None)
        if entered is None:
            return
        self._entered.remove(entered)
        last = self._entered[-1] if self._entered else None
        self.panel.show_last(last, len(self._entered), can_undo=False)
        if self.stack.currentWidget() is self.view:
            return
        form = self._form_of(
            {
                "form": entered.form.form_id,
                "pupil": entered.form.pupil_id,
                "guardian": entered.form.guardian_id,
                "strip": entered.form.part == "strip",
            }
        )
        if form is not None:
            self._show(form)
            self.view.sheet.set_marks(entered.marks, entered.signed)
            self.view.sheet.day.set_value(entered.day)

    def _compare(self, form: EntryForm) -> None:
        dialog = CompareDialog(self.window(), form, dict(self.view.sheet.marks()))
        dialog.replaced.connect(self._book_again)
        dialog.kept.connect(self._keep_first)
        dialog.open()

    def _book_again(self) -> None:
        self._book(again=True)

    def _keep_first(self) -> None:
        form = self.view.form()
        if form is not None:
            self._close(self.tr("{child}: the first entry stays.").format(child=form.child), "info", "pen")

    def _stop(self) -> None:
        if not self.view.sheet.marks():
            self._close()
            return
        form = self.view.form()
        assert form is not None
        confirm(
            self.window(),
            self.tr("Leave the form of {child}?").format(child=form.called),
            self.tr("What you keyed for this form is not booked. Forms booked before stay."),
            self.tr("Do not book"),
            self._close,
            self.tr("Go on entering"),
        )

    def _other_part(self) -> None:
        form = self.view.form()
        if form is not None:
            self._show(replace(form, part="page" if form.part == "strip" else "strip"))

    def _scanned_over(self, text: str) -> None:
        """Another code was scanned while a form is open: nothing is lost, nothing is taken for an answer."""
        open_form = self.view.form()
        try:
            other = self.desk.ask(queries.form_for_entry, text)
        except OpozError as error:
            self._tell(errors.sentences(error).what)
            return
        if open_form is None or not self.view.sheet.marks():
            self._show(other)
        elif other.form_id == open_form.form_id:
            self._tell(self.tr("This sheet belongs to the form that is open."))
        else:
            self._tell(
                self.tr("You scanned the form of {child}. First book this one, or leave it with Esc.").format(
                    child=other.child
                )
            )

    def _tell(self, sentence: str) -> None:
        self.view.told.setText(sentence)
        self.view.told.set_tone("open")

    def _find(self) -> None:
        dialog = FindDialog(self.window(), self.desk)
        dialog.form_chosen.connect(self._open_id)
        dialog.paper_chosen.connect(self._open_paper)
        dialog.open()

    def _open_paper(self, pupil_id: PupilId, guardian_id: GuardianId | None) -> None:
        try:
            self._show(self.desk.ask(queries.paper_without_code, pupil_id, guardian_id))
        except OpozError as error:
            self.desk.fail(error)

    def _settled(self, form_id: int) -> None:
        try:
            event = self.desk.do(commands.settle_form, form_id)
        except OpozError as error:
            self.desk.fail(error)
            return
        self.desk.offer_undo(self.tr("Settled"), commands.unsettle_form, form_id, event)


def _key_line(keys: str, words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    key = Label(keys, "strong")
    key.setMinimumWidth(48)
    row.addWidget(key, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(words, "body", "ink2", wrap=True), 1)
    return row
