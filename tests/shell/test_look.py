"""The look: contrast of every pair of tokens, fonts, icons, focus ring, and parts that behave."""

from __future__ import annotations

import re
from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QPalette, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from opoz_desktop.kernel import resources
from opoz_desktop.shell import icons, theme
from opoz_desktop.shell.focus import FocusRing
from opoz_desktop.shell.tables import ROW
from opoz_desktop.shell.theme import DARK, LIGHT, Tokens
from opoz_desktop.shell.widgets import (
    Button,
    Chip,
    ClockChip,
    Combo,
    DateField,
    EmptyState,
    Event,
    Field,
    Label,
    PasswordField,
    Section,
    SectionList,
    Segmented,
    Tab,
    Tabs,
    TextField,
    Timeline,
    Wizard,
    WizardStep,
)
from opoz_desktop.shell.widgets.month import Month

TODAY = date(2026, 10, 6)


def luminance(value: str) -> float:
    colour = QColor(value)
    parts = [colour.redF(), colour.greenF(), colour.blueF()]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_has_4_5_and_every_border_3(tokens: Tokens) -> None:
    grounds = (tokens.surface, tokens.surface2, tokens.bg, tokens.rail, tokens.pen_soft, tokens.row_hover)
    for ink in (tokens.ink, tokens.ink2, tokens.ink3):
        assert min(contrast(ink, ground) for ground in grounds) >= 4.5
    for ink, ground in ((tokens.ok, tokens.ok_bg), (tokens.no, tokens.no_bg), (tokens.open, tokens.open_bg)):
        assert contrast(ink, ground) >= 4.5
        assert contrast(tokens.ink, ground) >= 4.5
    assert contrast(tokens.on_pen, tokens.pen) >= 4.5
    assert contrast(tokens.on_pen, tokens.pen_hover) >= 4.5
    assert min(contrast(tokens.line2, ground) for ground in (tokens.surface, tokens.bg, tokens.rail)) >= 3.0
    assert min(contrast(tokens.pen, ground) for ground in grounds) >= 4.5


def test_the_shipped_fonts_are_used_and_are_truetype(qapp: QApplication) -> None:
    theme.load_fonts()
    assert "Inter" in QFontDatabase.families()
    assert QFontInfo(theme.font("body")).family() == "Inter"
    assert QFontInfo(theme.font("title")).weight() == 600
    for folder, count in (("inter", 4), ("noto", 4)):
        files = list(resources.path("fonts", folder).glob("*.ttf"))
        assert len(files) == count
        assert all(file.read_bytes()[:4] == b"\x00\x01\x00\x00" for file in files)
        assert resources.path("fonts", folder, "LICENSE.txt").stat().st_size > 1000


def test_figures_stand_in_columns(qapp: QApplication) -> None:
    from PySide6.QtGui import QFontMetricsF

    theme.apply(qapp, "light")
    metrics = QFontMetricsF(theme.font("body"))
    widths = {round(metrics.horizontalAdvance(digit * 10), 2) for digit in "0123456789"}
    assert len(widths) == 1


def test_every_icon_named_in_the_program_is_shipped_and_tinted(qapp: QApplication) -> None:
    red = icons.pixmap("check", "#ff0000", 16).toImage()
    seen = {red.pixelColor(x, y).name() for x in range(16) for y in range(16) if red.pixelColor(x, y).alpha() > 200}
    assert seen == {"#ff0000"}
    source = resources.path("icons", "check.svg").read_text()
    assert "currentColor" in source
    assert resources.path("icons", "LICENSE").exists()


def test_the_ring_goes_round_a_button_and_leaves_with_the_focus(qtbot: QtBot, qapp: QApplication) -> None:
    ring = FocusRing(qapp)
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    button, field = Button("Opslaan", "main"), TextField("Naam")
    column.addWidget(button)
    column.addWidget(field)
    page.resize(300, 200)
    page.show()
    page.activateWindow()
    qtbot.waitExposed(page)
    button.setFocus()
    qtbot.waitUntil(ring.isVisible)
    assert ring.target() is button
    corner = button.mapTo(page, QPoint(0, 0))
    assert ring.geometry().contains(button.geometry().translated(corner - button.pos()))
    assert ring.width() == button.width() + 8
    field.setFocus()
    assert not ring.isVisible()
    button.setFocus()
    page.resize(500, 200)
    qtbot.waitUntil(lambda: ring.width() == button.width() + 8)
    page.close()
    ring.deleteLater()


def test_the_ring_outlives_the_card_it_stood_on(qtbot: QtBot, qapp: QApplication) -> None:
    ring = FocusRing(qapp)
    page = QWidget()
    qtbot.addWidget(page)
    card = QWidget(page)
    card.setGeometry(20, 20, 200, 100)
    late = QWidget(card)
    button = Button("Opslaan", "main")
    button.setParent(late)
    late.setGeometry(0, 0, 60, 20)
    button.setGeometry(10, 0, 60, 30)
    page.resize(400, 300)
    page.show()
    page.activateWindow()
    qtbot.waitExposed(page)
    button.setFocus()
    qtbot.waitUntil(ring.isVisible)
    assert page.isAncestorOf(ring)
    late.raise_()  # now it goes away later than the ring would
    with qtbot.waitSignal(button.destroyed):
        card.deleteLater()
    assert shiboken6.isValid(ring)
    ring.deleteLater()


def test_a_field_is_checked_on_leaving_not_while_typing(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    line, other = DateField("Datum", TODAY), TextField("Naam")
    field = Field("Datum", line, check=lambda: line.problem(required=True))
    column.addWidget(field)
    column.addWidget(other)
    page.show()
    page.activateWindow()
    qtbot.waitExposed(page)
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "31-2")
    assert field.error() == ""
    other.setFocus()
    assert field.error()
    line.setFocus()
    line.setText("3 sep")
    other.setFocus()
    assert field.error() == ""
    assert line.text() == "03-09-2026"


def test_the_clock_chip_counts_down_and_up(qtbot: QtBot) -> None:
    chip = ClockChip(date(2026, 10, 30), TODAY)
    qtbot.addWidget(chip)
    assert chip._tone == "plain"
    chip.set_days(date(2026, 10, 12), TODAY)
    assert (chip._tone, "6" in chip.text()) == ("open", True)
    chip.set_days(date(2026, 10, 4), TODAY)
    assert (chip._tone, "2" in chip.text()) == ("no", True)


def test_tabs_that_do_not_fit_go_into_more_and_stay_reachable(qtbot: QtBot) -> None:
    tabs = Tabs("Leerling", [Tab(str(n), f"Tabblad nummer {n}", n) for n in range(8)])
    qtbot.addWidget(tabs)
    tabs.resize(1400, 35)
    tabs.show()
    assert not tabs._more.isVisible()
    tabs.resize(420, 35)
    assert tabs._more.isVisible()
    hidden = [action.data() for action in tabs._menu.actions()]
    shown = [button.key for button in tabs._buttons if button.isVisible()]
    assert shown + hidden == [str(n) for n in range(8)]
    with qtbot.waitSignal(tabs.chosen) as told:
        tabs._menu.actions()[-1].trigger()
    assert told.args == ["7"]
    assert tabs._more.isChecked()


def test_arrows_move_between_tabs_and_segments(qtbot: QtBot) -> None:
    tabs = Tabs("Leerling", [Tab("a", "Een"), Tab("b", "Twee")])
    segments = Segmented("Toon", [("all", "Alle"), ("open", "Open")])
    qtbot.addWidget(tabs)
    qtbot.addWidget(segments)
    with qtbot.waitSignal(tabs.chosen) as told:
        qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert told.args == ["b"]
    with qtbot.waitSignal(segments.chosen) as told:
        qtbot.keyClick(segments, Qt.Key.Key_Right)
    assert told.args == ["open"]


class Step(WizardStep):
    def __init__(self, name: str) -> None:
        super().__init__(name, name)
        self.why = "Vul eerst de naam in."
        self.entered = 0

    def missing(self) -> str:
        return self.why

    def enter(self) -> None:
        self.entered += 1


def test_the_wizard_says_why_next_is_off_and_goes_on_when_it_is_done(qtbot: QtBot) -> None:
    steps = [Step("School"), Step("Directeur")]
    wizard = Wizard("Uw school instellen", steps)
    qtbot.addWidget(wizard)
    wizard.resize(1200, 800)
    wizard.show()
    assert not wizard.next.isEnabled()
    assert wizard.reason.text() == "Vul eerst de naam in."
    assert wizard.next.accessibleDescription() == "Vul eerst de naam in."
    wizard.go_on()
    assert wizard.current() == 0
    steps[0].why = ""
    steps[0].ready_changed.emit()
    assert wizard.next.isEnabled()
    qtbot.mouseClick(wizard.next, Qt.MouseButton.LeftButton)
    assert wizard.current() == 1
    assert steps[1].entered == 1
    steps[1].why = ""
    with qtbot.waitSignal(wizard.finished):
        wizard.go_on()
    with qtbot.waitSignal(wizard.stopped):
        qtbot.mouseClick(wizard.stop, Qt.MouseButton.LeftButton)
    wizard.close()


def test_the_timeline_shows_five_and_then_all(qtbot: QtBot) -> None:
    timeline = Timeline([Event("mail", f"Gebeurtenis {n}", "01-10-2026") for n in range(9)])
    qtbot.addWidget(timeline)
    titles = [label.text() for label in timeline.findChildren(Label) if label.text().startswith("Gebeurtenis")]
    assert len(titles) == 5
    timeline.show_all()
    shown = [
        label
        for label in timeline.findChildren(Label)
        if label.text().startswith("Gebeurtenis") and label.isVisibleTo(timeline)
    ]
    assert len(shown) == 9


def test_a_section_says_how_it_stands_in_an_icon_and_in_words(qtbot: QtBot) -> None:
    sections = SectionList("Onderdelen")
    qtbot.addWidget(sections)
    sections.set_sections([Section("aim", "Doelen", "done"), Section("view", "Zienswijze", "wanting")])
    model = sections.model()
    rows = [model.index(number, 0).data(ROW) for number in range(model.rowCount())]
    assert [(row.id, row.text, row.icon) for row in rows] == [
        ("aim", "Doelen", "check"),
        ("view", "Zienswijze", "circle-alert"),
    ]
    spoken = [model.index(number, 0).data(Qt.ItemDataRole.AccessibleTextRole) for number in range(len(rows))]
    assert [words.split(", ")[-1] for words in spoken] == ["in order", "something is missing"]


def test_the_password_shows_measures_and_warns_of_caps_lock(qtbot: QtBot) -> None:
    field = PasswordField("Wachtwoord", meter=lambda text: (min(4, len(text) // 4), f"{len(text)} tekens"))
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClicks(field.line, "abc")
    assert not field._caps_words.isVisible()
    assert field._words.text() == "3 tekens"
    assert field.line.echoMode() == field.line.EchoMode.Password
    field._eye.trigger()
    assert field.line.echoMode() == field.line.EchoMode.Normal
    qtbot.keyClick(field.line, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_B, Qt.KeyboardModifier.NoModifier, "B")
    QApplication.sendEvent(field.line, event)
    assert field._caps_words.isVisible()


def test_a_shortened_label_shows_the_whole_text_on_hover(qtbot: QtBot) -> None:
    label = Label("Groeidocument Yara El Amrani vaststellen", elide=True)
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.text() != label.full_text()
    assert label.toolTip() == label.full_text() == label.accessibleName()
    label.resize(600, 20)
    assert label.text() == label.full_text()
    assert label.toolTip() == ""


def test_wrapped_words_stand_at_the_line_height_of_their_role(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    label = Label("Eén nee van een ouder met gezag is nee, ook als de ja later komt.", "body", wrap=True)
    qtbot.addWidget(label)
    assert label.heightForWidth(10_000) == 20
    assert label.heightForWidth(200) % 20 == 0
    assert label.heightForWidth(200) >= 40


def test_a_narrow_column_of_words_in_a_wide_place_is_shown_whole(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    empty = EmptyState(
        "inbox", "Geen open verzoeken", "Vraagt een ouder om inzage of verwijdering? Leg het hier vast. " * 2
    )
    qtbot.addWidget(empty)
    empty.resize(900, empty.heightForWidth(900))
    empty.show()
    assert empty.sentence.height() >= empty.sentence.heightForWidth(empty.sentence.width())
    assert empty.sentence.heightForWidth(900) == empty.sentence.heightForWidth(300)


def test_no_label_reads_markup(qtbot: QtBot) -> None:
    label = Label("<b>Sanne</b> &amp;")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_status_is_never_a_colour_alone(qtbot: QtBot) -> None:
    chip = Chip("mag niet", "no", "x")
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "mag niet"


def test_high_contrast_takes_the_colours_of_the_system_without_tints() -> None:
    system = QPalette()
    system.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("#ffff00"))
    system.setColor(QPalette.ColorRole.Highlight, QColor("#00ffff"))
    system.setColor(QPalette.ColorRole.HighlightedText, QColor("#000000"))
    tokens = theme._contrast_tokens(system)
    assert {tokens.ok_bg, tokens.no_bg, tokens.open_bg, tokens.bg, tokens.surface} == {"#000000"}
    assert {tokens.ok, tokens.no, tokens.open, tokens.ink, tokens.line} == {"#ffff00"}
    assert (tokens.pen, tokens.on_pen, tokens.dark, tokens.contrast) == ("#00ffff", "#000000", True, True)


def test_the_text_size_changes_type_and_rows_and_nothing_else(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light", 100)
    label, button = Label("Leerlingen", "head"), Button("Opslaan")
    for widget in (label, button):
        qtbot.addWidget(widget)
        widget.show()
    assert (label.font().pixelSize(), button.height()) == (15, 32)
    theme.apply(qapp, "light", 150)
    button.adjustSize()
    assert (label.font().pixelSize(), button.height()) == (22, 48)
    assert icons.icon("check").availableSizes()[0].width() == 16
    theme.apply(qapp, "light", 100)
    theme.apply(qapp, "light", 117)
    assert theme.text_size() == 100, "only the four sizes exist"


def test_the_style_sheet_has_no_shadow_gradient_or_foreign_colour(qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    sheet = qapp.styleSheet()
    assert "gradient" not in sheet
    known = {value.lower() for value in (getattr(LIGHT, name) for name in LIGHT.__slots__) if isinstance(value, str)}
    assert {found.lower() for found in re.findall(r"#[0-9A-Fa-f]{6}", sheet)} <= known


def test_a_day_is_picked_from_the_month_by_keyboard(qtbot: QtBot) -> None:
    field = DateField("Datum", TODAY, TODAY)
    qtbot.addWidget(field)
    field.show()
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    month = field.findChild(Month)
    assert isinstance(month, Month)
    grid = month.findChild(QAbstractItemView)
    assert isinstance(grid, QAbstractItemView)
    with qtbot.waitSignal(field.date_changed) as told:
        qtbot.keyClick(grid, Qt.Key.Key_Right)
        qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert told.args == [date(2026, 10, 7)]
    assert field.text() == "07-10-2026"
    assert month.isHidden() or not month.isVisible()


def test_the_wheel_over_a_combo_changes_nothing(qtbot: QtBot) -> None:
    combo = Combo("Groep")
    qtbot.addWidget(combo)
    combo.add(5, "groep 5")
    combo.add(6, "groep 6")
    combo.set_key(6)
    here, still, turned = QPointF(5, 5), QPoint(0, 0), QPoint(0, 120)
    none, plain, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(here, here, still, turned, none, plain, phase, False)  # noqa: FBT003 - Qt
    QApplication.sendEvent(combo, event)
    assert combo.key() == 6
    combo.set_key(99)
    assert combo.key() == 6
