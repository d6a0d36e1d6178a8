"""How the text and the rule of a purpose came to be: every version with what changed in it, and every rule."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from opoz_desktop.features.consent.queries import PolicyRow, PurposeRow, VersionRow
from opoz_desktop.features.consent.rules.differences import Piece, Span, word_diff
from opoz_desktop.features.consent.rules.languages import DUTCH, LANGUAGES, RIGHT_TO_LEFT, language_name
from opoz_desktop.kernel.base import UserId
from opoz_desktop.kernel.freetext import capital
from opoz_desktop.shell import dates
from opoz_desktop.shell.widgets import Combo, Event, Icon, Label, LinkButton, Timeline

from . import purpose_terms, words
from .purpose_diff import DiffText

_FIELDS = ("title", "what", "who", "by", "how_long", "short")


class VersionHistory(QWidget):
    """The texts of a purpose, newest first, each with its changes against the one before, in one language."""

    def __init__(
        self, row: PurposeRow, versions: Sequence[VersionRow], named: Callable[[UserId], str], language: str = DUTCH
    ) -> None:
        super().__init__()
        self._row, self._versions, self._named = row, tuple(versions), named
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.language = Combo(self.tr("Language of the changes"))
        self.language.setObjectName("diff-language")
        spoken = [code for code in LANGUAGES if any(code in v.texts for v in versions)]
        for code in spoken:
            self.language.add(code, language_name(code))
        self.language.set_key(language if language in spoken else DUTCH)
        self.language.setVisible(len(spoken) > 1 and len(versions) > 1)
        column.addWidget(self.language, 0, Qt.AlignmentFlag.AlignLeft)
        self.entries = [
            _Entry(v, self._versions[n + 1] if n + 1 < len(versions) else None, self._head(v), v.id == row.version_id)
            for n, v in enumerate(self._versions)
        ]
        for entry in self.entries:
            column.addWidget(entry)
        self.language.currentIndexChanged.connect(self._translated)
        self._translated()

    def _head(self, version: VersionRow) -> tuple[str, str]:
        title = self.tr("Version {number}").format(number=f"{version.semantic}.{version.revision}")
        if version.id == self._row.version_id:
            title = self.tr("{version}, in force").format(version=title)
        kind = (
            self.tr("first text")
            if (version.semantic, version.revision) == (1, 0)
            else self.tr("material: asked again")
            if version.revision == 0
            else self.tr("editorial: answers stay")
        )
        since = self.tr("from {date}").format(date=dates.written(version.valid_from))
        parts = (since, kind, self._named(version.recorded_by), self._source(version.source))
        return title, " · ".join(part for part in parts if part)

    def _source(self, source: str) -> str:
        return self.tr("standard text") if source == "standard" else source

    def _translated(self) -> None:
        code = str(self.language.key() or DUTCH)
        for number, entry in enumerate(self.entries):
            entry.show_language(code, opened=number == 0)


class _Entry(QWidget):
    """One version: its number, since when, and on demand what changed."""

    def __init__(self, version: VersionRow, before: VersionRow | None, head: tuple[str, str], holds: bool) -> None:
        super().__init__()
        self._version, self._before = version, before
        self._language = DUTCH
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        icon = Icon("circle-check" if holds else "history", "ok" if holds else "ink3")
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(2)
        row.addLayout(self._column, 1)
        title = Label(head[0], "medium")
        title.setAccessibleName(", ".join(head))
        self._column.addWidget(title)
        self._column.addWidget(Label(head[1], "small", "ink2", wrap=True))
        self.toggle = LinkButton(self.tr("Show what changed"), small=True)
        self._column.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        self.changes = QWidget()
        self._rows = QVBoxLayout(self.changes)
        self._rows.setContentsMargins(0, 2, 0, 4)
        self._rows.setSpacing(2)
        self._column.addWidget(self.changes)
        self.toggle.clicked.connect(self._toggled)

    def show_language(self, code: str, opened: bool) -> None:
        """Show the changes in a language; `opened` shows them at once."""
        self._language = code
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for part in self._parts():
            self._rows.addWidget(part)
        self.toggle.setVisible(self._before is not None)
        self._open(opened and self._before is not None)

    def _parts(self) -> list[QWidget]:
        if self._before is None:
            return []
        new, old = self._version.texts.get(self._language), self._before.texts.get(self._language)
        if new == old:
            others = [
                language_name(c)
                for c in LANGUAGES
                if c != self._language and self._version.texts.get(c) != self._before.texts.get(c)
            ]
            said = self.tr("Nothing changed in {language}.").format(language=language_name(self._language))
            if others:
                said = self.tr("{said} Changed in: {languages}.").format(said=said, languages=", ".join(others))
            return [Label(said, "small", "ink2", wrap=True)]
        parts: list[QWidget] = []
        if new is None:
            gone = self.tr("This language was left out: its text no longer fitted.")
            parts.append(Label(gone, "small", "ink2", wrap=True))
        for field in _FIELDS:
            was, now = (old or {}).get(field, ""), (new or {}).get(field, "")
            if was != now:
                parts.append(Label(words.text_field(field), "small", "ink3"))
                parts.append(DiffText(_shown(was, now), self._language in RIGHT_TO_LEFT))
        return parts

    def _toggled(self) -> None:
        self._open(not self.changes.isVisibleTo(self))

    def _open(self, opened: bool) -> None:
        self.changes.setVisible(opened)
        self.toggle.setText(self.tr("Hide what changed") if opened else self.tr("Show what changed"))
        self.toggle.setAccessibleName(self.toggle.text())


def _shown(was: str, now: str) -> tuple[Span, ...]:
    """Return the changes with a space between what went and what came, so that the two are not read as one word."""
    spans: list[Span] = []
    for span in word_diff(was, now):
        if spans and span.piece is Piece.ADDED and spans[-1].piece is Piece.REMOVED and spans[-1].text[-1:].strip():
            spans.append(Span(Piece.SAME, " "))
        spans.append(span)
    return tuple(spans)


class PolicyHistory(Timeline):
    """The rules of a purpose, newest first."""

    def __init__(
        self, row: PurposeRow, policies: Sequence[PolicyRow], today: date, named: Callable[[UserId], str]
    ) -> None:
        super().__init__()
        self._named = named
        self._asks = row.needs_asking
        in_force = next((p.id for p in policies if p.since <= today), policies[-1].id)
        self.set_events([self._event(p, p.id == in_force) for p in policies])

    def _event(self, policy: PolicyRow, holds: bool) -> Event:
        if self._asks:
            asked = self.tr("asked") if policy.asked else self.tr("not asked")
            title = f"{capital(asked)}, {words.policy_words(policy.rule)}"
            more = purpose_terms.validity(policy)
        else:
            title = words.basis_word(policy.basis)
            more = ""
            if policy.confirmed_on is not None:
                more = self.tr("confirmed on {date}").format(date=dates.written(policy.confirmed_on))
        since = self.tr("from {date}").format(date=dates.written(policy.since))
        detail = " · ".join(part for part in (since, more, self._named(policy.recorded_by)) if part)
        return Event("circle-check" if holds else "scale", title, detail, "ok" if holds else "ink3", policy.source)
