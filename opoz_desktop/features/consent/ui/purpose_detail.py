"""One purpose in full: what parents read, how it is decided, and how it came to be so."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from opoz_desktop.features.consent import queries
from opoz_desktop.features.consent.queries import PurposeRow, VersionRow
from opoz_desktop.features.consent.rules import Basis
from opoz_desktop.features.consent.rules.languages import DUTCH, LANGUAGES, RIGHT_TO_LEFT, language_name
from opoz_desktop.kernel.freetext import capital
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell import dates, theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.widgets import Button, Card, Chip, Combo, FactList, Label, NoteBox, Scroll

from . import purpose_terms, words
from .purpose_history import PolicyHistory, VersionHistory


class PurposeDetail(Card):
    """Show a purpose. The buttons tell by signal what the person wants; `round_wanted` is the offer to ask again."""

    text_wanted = Signal()
    rule_wanted = Signal()
    asking_wanted = Signal()
    round_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Purpose"), parent=parent)
        self._desk = desk
        self._row: PurposeRow | None = None
        self._may_edit = desk.may(Permission.EDIT_PURPOSES)
        self._language = DUTCH
        self.title.setWordWrap(True)
        self.text_button = Button(self.tr("Text…"), icon="pencil", small=True)
        self.rule_button = Button(self.tr("Rule…"), icon="scale", small=True)
        self.ask_button = Button("", icon="minus", small=True)
        for button, name in ((self.ask_button, "ask"), (self.rule_button, "rule"), (self.text_button, "text")):
            button.setObjectName(f"purpose-{name}")
            button.setVisible(self._may_edit)
            self.actions.addWidget(button)
        self._scroll = Scroll(margins=(0, 0, 8, 0))
        self.body.addWidget(self._scroll, 1)
        self.text_button.clicked.connect(self.text_wanted)
        self.rule_button.clicked.connect(self.rule_wanted)
        self.ask_button.clicked.connect(self.asking_wanted)

    def show_purpose(self, row: PurposeRow, number: int) -> None:
        """Show a purpose; `number` is its line on the form, 0 when it stands on none."""
        self._row = row
        self.set_title(row.title)
        self.rule_button.setText(self.tr("Rule…") if row.needs_asking else self.tr("Ground…"))
        self.ask_button.setVisible(self._may_edit and row.needs_asking)
        self.ask_button.setText(self.tr("Stop asking…") if row.asked else self.tr("Ask this…"))
        self.ask_button.set_icon("minus" if row.asked else "check")
        versions = self._desk.ask(queries.versions_of, row.id)
        now = next(v for v in versions if v.id == row.version_id)
        inner = self._scroll.inner
        while (item := inner.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        inner.addWidget(_Chips(self._chips(row, number)))
        for part in self._asked_again(row):
            inner.addWidget(part)
        read = self.tr("What the parent reads") if row.needs_asking else self.tr("What it is")
        inner.addWidget(Label(read, "strong"))
        self._add_texts(row, now)
        title = self.tr("How it is decided") if row.needs_asking else self.tr("Why nobody has to be asked")
        inner.addWidget(Label(title, "strong"))
        inner.addWidget(FactList(self._rule_facts(row), 142, "body"))
        if purpose_terms.waits_for_dpo(row):
            inner.addWidget(NoteBox(self._dpo_words(), "triangle-alert", "open"))
        inner.addWidget(Label(self.tr("Versions of the text"), "strong"))
        self.versions = VersionHistory(row, versions, self._desk.user_name, self._language)
        inner.addWidget(self.versions)
        inner.addWidget(Label(self.tr("Rules over time"), "strong"))
        policies = self._desk.ask(queries.policies_of, row.id)
        inner.addWidget(PolicyHistory(row, policies, self._desk.today, self._desk.user_name))
        inner.addStretch(1)

    def _chips(self, row: PurposeRow, number: int) -> list[Chip]:
        if not row.needs_asking:
            waits = purpose_terms.waits_for_dpo(row)
            state = self.tr("to be confirmed") if waits else self.tr("no consent needed")
            return [
                Chip(state, "open" if waits else "ok", "circle-dashed" if waits else "check"),
                Chip(capital(words.medium_word(row.medium)), icon="globe"),
            ]
        asked = self.tr("asked, line {number}").format(number=number) if row.asked else self.tr("not asked")
        return [
            Chip(asked, "ok" if row.asked else "plain", "check" if row.asked else "minus"),
            Chip(capital(words.level_word(row.level)), icon="landmark"),
            Chip(capital(words.medium_word(row.medium)), icon="globe"),
        ]

    def _asked_again(self, row: PurposeRow) -> list[QWidget]:
        """Offer a round when answers were given to a text that no longer holds."""
        if not self._may_edit or not row.asked or not row.needs_asking:
            return []
        old = self._desk.ask(queries.answers_on_old_text, row.id)
        if not old.answers:
            return []
        answers, pupils = self.tr("%n answer(s)", "", old.answers), self.tr("%n pupil(s)", "", old.pupils)
        said = self.tr("The question is another since {date}: {answers} of {pupils} no longer count.").format(
            date=dates.written(row.valid_from), answers=answers, pupils=pupils
        )
        self.round_button = Button(self.tr("Start a round for this question"), "main", "file-text", small=True)
        self.round_button.setObjectName("start-round")
        self.round_button.clicked.connect(self.round_wanted)
        self.round_button.setVisible(self._desk.may(Permission.PRINT_FORMS))
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.round_button)
        line.addStretch(1)
        return [NoteBox(said, "refresh-cw", "open"), holder]

    def _add_texts(self, row: PurposeRow, now: VersionRow) -> None:
        inner = self._scroll.inner
        self.language = Combo(self.tr("Language"))
        self.language.setObjectName("text-language")
        for code in LANGUAGES:
            if code in now.texts:
                self.language.add(code, language_name(code))
        self.language.set_key(self._language if self._language in now.texts else DUTCH)
        self.language.setVisible(len(now.texts) > 1)
        inner.addWidget(self.language, 0, Qt.AlignmentFlag.AlignLeft)
        self._texts: dict[str, FactList] = {}
        for code, own in now.texts.items():
            shown = FactList(self._text_facts(own), 142, "body")
            if code in RIGHT_TO_LEFT:
                shown.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            self._texts[code] = shown
            inner.addWidget(shown)
        if row.needs_asking:
            missing = [language_name(code) for code in LANGUAGES if code not in now.texts]
            if missing:
                words_ = self.tr("No text yet in: {languages}. These parents get the Dutch text.")
                inner.addWidget(Label(words_.format(languages=", ".join(missing)), "small", "open", wrap=True))
        self.language.currentIndexChanged.connect(self._translated)
        self._translated()

    def _translated(self) -> None:
        self._language = str(self.language.key() or DUTCH)
        for code, shown in self._texts.items():
            shown.setVisible(code == self._language)

    def _text_facts(self, own: dict[str, str]) -> list[tuple[str, str]]:
        order = ("title", "what", "who", "by", "how_long", "short")
        said = {f: own.get(f, "") for f in order}
        said["short"] = said["short"].replace("-\n", "").replace("\n", " ")
        return [(words.text_field(f), said[f]) for f in order if said[f]]

    def _rule_facts(self, row: PurposeRow) -> list[tuple[str, str]]:
        facts = [(self.tr("Ground"), words.basis_word(row.basis))]
        if row.basis is Basis.CONSENT:
            facts.append((self.tr("Who must say yes"), capital(words.policy_words(row.rule))))
            facts.append((self.tr("A yes counts"), capital(purpose_terms.validity(row))))
        if row.needs_asking:
            facts.append((self.tr("Pictures stay"), capital(purpose_terms.stays(row.material_months))))
        if row.informed_on is not None or not row.needs_asking:
            told = dates.written(row.informed_on) if row.informed_on else self.tr("not filled in")
            facts.append((self.tr("Parents told on"), told))
        if row.confirmed_on is not None:
            facts.append((self.tr("Confirmed"), dates.written(row.confirmed_on)))
        if row.note:
            facts.append((self.tr("What to mind"), row.note))
        facts.append((self.tr("Source"), row.source))
        return facts

    def _dpo_words(self) -> str:
        return self.tr(
            "A public school cannot rely on legitimate interest for its own task (AVG art. 6 par. 1, last sentence). "
            "Let the data protection officer confirm this ground, or choose the task of the school."
        )


class _Chips(QWidget):
    def __init__(self, chips: list[Chip]) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, theme.scaled(4))
        row.setSpacing(6)
        for chip in chips:
            row.addWidget(chip)
        row.addStretch(1)
