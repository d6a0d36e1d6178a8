"""The card *Briefhoofd*: choose the logo, type the line at the foot, and see both on a sheet as it is printed."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from opoz_desktop.kernel.choices import choice
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.steps import Step
from opoz_desktop.shell import theme
from opoz_desktop.shell.desk import Desk
from opoz_desktop.shell.errors import sentences
from opoz_desktop.shell.paper import Paper
from opoz_desktop.shell.widgets import Button, Card, Field, Label, TextField
from opoz_desktop.shell.widgets.drop_zone import DropZone, PathChooser

from .. import commands, queries
from ..commands import SchoolFacts
from ..commands.letterhead import LIMIT_MB, read_picture, redrawn
from ..pdf import sample_letterhead
from ..queries import LetterheadRow, SchoolRow
from .choice_words import value_words

_STACKED_BELOW = 640
_SHEET = QSize(300, 424)
_LOGO = QSize(220, 80)
_WAIT_MS = 250


class LetterheadCard(Card):
    """Set picture and foot. A picture is kept at once and can be taken back; the foot waits for *Opslaan*."""

    footer_typed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(QCoreApplication.translate("LetterheadCard", "Letterhead"))
        self._desk = desk
        self._kept = LetterheadRow()
        self._school: SchoolRow | None = None
        self._side = "none"
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._draw)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(24)
        left = QVBoxLayout()
        left.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.head_name = Label("", "head", wrap=True)
        self.head_lines = Label("", "body", "ink2", wrap=True)
        words.addWidget(self.head_name)
        words.addWidget(self.head_lines)
        left.addLayout(words)
        self.drop = DropZone(
            self.tr("Drop the logo here"),
            self.tr("PNG or JPG, at most {limit} MB. Nothing else of the file is kept.").format(limit=LIMIT_MB),
            self.tr("Choose a logo"),
        )
        left.addWidget(self.drop)
        self.trouble = Label("", "small", "no", wrap=True)
        self.trouble.hide()
        left.addWidget(self.trouble)
        self._logo_row = QWidget()
        row = QHBoxLayout(self._logo_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.logo = QLabel()
        self.logo.setAccessibleName(self.tr("Logo of the school"))
        self.remove = Button(self.tr("Remove logo"), icon="trash-2", small=True)
        self.remove.setObjectName("letterhead_remove")
        row.addWidget(self.logo)
        row.addWidget(self.remove)
        row.addStretch(1)
        left.addWidget(self._logo_row)
        self.footer = TextField(self.tr("Line at the foot"))
        self.footer.setObjectName("letterhead_footer")
        self.footer_field = Field(
            self.tr("Line at the foot"),
            self.footer,
            self.tr("For instance the motto of the school. It may stay empty."),
        )
        left.addWidget(self.footer_field)
        self.window_words = Label("", "small", "ink2", wrap=True)
        left.addWidget(self.window_words)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(8)
        self.sheet = QLabel()
        self.sheet.setAccessibleName(self.tr("Sample of the letterhead"))
        self.sheet.setFixedSize(_SHEET)
        self.sheet.setProperty("kind", "sheet")
        self.trial = Button(self.tr("Trial print"), icon="printer", small=True)
        self.trial.setObjectName("letterhead_trial")
        right.addWidget(self.sheet)
        right.addWidget(self.trial, 0, Qt.AlignmentFlag.AlignLeft)
        right.addStretch(1)
        self._sides.addLayout(left, 1)
        self._sides.addLayout(right)
        self.body.addLayout(self._sides)
        self._pdf = b""
        self.drop.dropped.connect(self._dropped)
        self.drop.asked.connect(self._choose)
        self.remove.clicked.connect(self._remove)
        self.trial.clicked.connect(self._trial)
        self.footer.textChanged.connect(self._footer_typed)

    def refresh(self) -> None:
        """Show the letterhead that is kept; a footer that is being typed stays."""
        typing = self.footer_changed()
        self._kept = self._desk.ask(queries.letterhead)
        self._school = self._desk.ask(queries.school)
        self._side = str(self._desk.ask(choice, "paper.window_side").value)
        if not typing:
            self.footer.setText(self._kept.footer)
        self._logo_row.setVisible(self._kept.logo is not None)
        if self._kept.logo is not None:
            self.logo.setPixmap(_fitted(self._kept.logo))
        self.window_words.setText(
            self.tr("Window of the envelope: {side}. Change it under Settings with a source.").format(
                side=value_words("paper.window_side", self._side)
            )
        )
        self._draw()

    def show_facts(self, facts: SchoolFacts) -> None:
        """Show the facts as they are typed, a moment after the last key."""
        if self._school is not None:
            self._school = replace(self._school, **asdict(facts))
            self._timer.start()

    def footer_changed(self) -> bool:
        """Tell whether another footer stands in the field than the one that is kept."""
        return " ".join(self.footer.text().split()) != self._kept.footer

    def save_footer(self) -> bool:
        """Keep the footer; on trouble show its sentence and return False."""
        try:
            self._desk.do(commands.set_letterhead, self._kept.logo, self.footer.text())
        except OpozError as error:
            self.footer_field.set_error(sentences(error).text)
            return False
        self._kept = self._desk.ask(queries.letterhead)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = self.width() < theme.scaled(_STACKED_BELOW)
        self._sides.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _dropped(self, paths: tuple[Path, ...]) -> None:
        self._take(paths[0])

    def _choose(self) -> None:
        words = self.tr("Pictures (*.png *.jpg *.jpeg)")
        PathChooser(self.window(), self.tr("Choose a logo"), self._chosen, words).open()

    def _chosen(self, name: str) -> None:
        self._take(Path(name))

    def _take(self, path: Path) -> None:
        """Keep the picture of a file, or say in one line why not; a large one is drawn beside the screen."""
        self.trouble.hide()
        self._desk.start(self.tr("Reading the picture"), partial(_drawn, path), self._keep, self._refused)

    def _keep(self, picture: bytes) -> None:
        before = self._desk.ask(queries.letterhead).logo
        try:
            self._desk.do(commands.set_logo, picture)
        except OpozError as error:
            self._refused(error)
            return
        said = self.tr("Logo saved. It stands on new letters and forms.")
        self._desk.offer_undo(said, commands.set_logo, before)
        self.refresh()

    def _refused(self, error: Exception) -> None:
        self.trouble.setText(sentences(error).text)
        self.trouble.show()

    def _remove(self) -> None:
        before = self._kept
        try:
            self._desk.do(commands.set_logo, None)
        except OpozError as error:
            self._desk.fail(error)
            return
        self.trouble.hide()
        self._desk.offer_undo(self.tr("Logo removed"), commands.set_logo, before.logo)
        self.refresh()
        self.drop.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _footer_typed(self) -> None:
        self.footer_field.set_error("")
        self._timer.start()
        self.footer_typed.emit()

    def _trial(self) -> None:
        self._draw()
        self._desk.preview(self.tr("Trial of the letterhead"), self._pdf, "briefhoofd")

    def _draw(self) -> None:
        if self._school is None:
            return
        shown = replace(self._kept, footer=" ".join(self.footer.text().split()))
        self._pdf = sample_letterhead(self._school, shown, self._side)
        ratio = self.devicePixelRatioF()
        picture = first_page(self._pdf, _SHEET * ratio)
        picture.setDevicePixelRatio(ratio)
        self.sheet.setPixmap(QPixmap.fromImage(picture))


def _drawn(path: Path) -> Generator[Step, None, bytes]:
    yield Step(None, "reading")
    return redrawn(read_picture(path))[0]


def first_page(pdf: bytes, size: QSize) -> QImage:
    """Return the first page of a PDF as a picture on white."""
    paper = Paper(pdf)
    page = paper.image(0, size)
    paper.close()
    return page


def _fitted(png: bytes) -> QPixmap:
    picture = QPixmap()
    picture.loadFromData(png, "PNG")
    if picture.width() <= _LOGO.width() and picture.height() <= _LOGO.height():
        return picture
    return picture.scaled(_LOGO, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
