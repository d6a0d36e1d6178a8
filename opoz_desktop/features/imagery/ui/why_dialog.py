"""*Waarom*: what holds for one child in a picture, per place, with rule, source and who can change it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from opoz_desktop.features.consent.queries import PurposeRow
from opoz_desktop.features.consent.wording import verdict_words
from opoz_desktop.features.imagery.queries import Child
from opoz_desktop.features.imagery.rules import may_of
from opoz_desktop.features.imagery.wording import called
from opoz_desktop.shell import theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.dialogs import Dialog
from opoz_desktop.shell.widgets import Label, Scroll, VerdictBanner

from . import words
from .asking import ask


class WhyDialog(Dialog):
    """Explain one child for some places; the deed opens the pupil's card."""

    def __init__(
        self, parent: QWidget | None, desk: Desk, child: Child, uses: Sequence[tuple[PurposeRow, int]]
    ) -> None:
        super().__init__(parent, child.name.full, "", width=theme.scaled(520))
        self._desk, self._child = desk, child
        where = child.group if child.present else self.tr("former pupil")
        ask(self, child.name.full, where, self.tr("Open pupil card"), self.safe_button.text())
        self.deed_button.setVisible(child.present)
        holder = Scroll()
        names = called(child.guardians)
        for purpose, n in sorted(uses, key=lambda use: child.verdicts[use[1]].allowed):
            verdict = child.verdicts[n]
            said = verdict_words(verdict, names, child.name.called)
            may = may_of(verdict)
            footer = self.tr("Rule: {rule}\nSource: {source}\nWho decides: {who}").format(
                rule=said.rule, source=said.source, who=said.who
            )
            title = self.tr("{place}: {answer}").format(place=words.place(purpose), answer=words.may_word(may))
            banner = VerdictBanner(words.TONES[may], title, said.sentence, footer)
            banner.setObjectName(f"why-{purpose.id}")
            holder.inner.addWidget(banner)
            if said.warning:
                holder.inner.addWidget(Label(said.warning, "small", "open", wrap=True))
        holder.inner.addStretch(1)
        holder.setMinimumHeight(min(theme.scaled(150) * max(1, len(uses)), theme.scaled(420)))
        self.body.addWidget(holder)

    def submit(self) -> None:
        """Go to the card."""
        self._desk.go("pupils", pupil_id=self._child.id, tab="consent")
        self.accept()
