"""The look, once: colour tokens per theme, the type scale, sizes, and the palette and style sheet made of them.

Sizes are logical pixels at 100 %. The text size setting multiplies type and row heights, nothing else.
Source of every value: the token table of the look.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from opoz_desktop.kernel import resources

from .stylesheet import style_sheet


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, as #RRGGBB."""

    bg: str
    rail: str
    title: str
    surface: str
    surface2: str
    line: str
    line2: str
    ink: str
    ink2: str
    ink3: str
    pen: str
    pen_hover: str
    on_pen: str
    pen_soft: str
    pen_line: str
    ok: str
    ok_bg: str
    ok_line: str
    no: str
    no_bg: str
    no_line: str
    open: str
    open_bg: str
    open_line: str
    row_hover: str
    desk: str
    dark: bool = False
    contrast: bool = False


LIGHT = Tokens(
    bg="#F3F2EE", rail="#EBE9E3", title="#E4E2DB", surface="#FFFFFF", surface2="#FAF9F6", line="#DFDCD4",
    line2="#85816F", ink="#1A2130", ink2="#454D5C", ink3="#5F6675", pen="#2A46A0", pen_hover="#203783",
    on_pen="#FFFFFF", pen_soft="#E7EBF8", pen_line="#B4C0E6", ok="#14633A", ok_bg="#E2F1E8", ok_line="#9BCBB0",
    no="#A1211A", no_bg="#FBE8E6", no_line="#E2A7A1", open="#744A00", open_bg="#FAEFD6", open_line="#DDBF83",
    row_hover="#F4F5FA", desk="#D9D6CE",
)  # fmt: skip
DARK = Tokens(
    bg="#15181F", rail="#101319", title="#0C0F14", surface="#1D212A", surface2="#222732", line="#343B49",
    line2="#7F889B", ink="#E9EBF0", ink2="#BEC4D0", ink3="#9BA3B3", pen="#AABAFF", pen_hover="#C0CCFF",
    on_pen="#141B33", pen_soft="#29325A", pen_line="#4A598F", ok="#82D3A4", ok_bg="#193326", ok_line="#35664B",
    no="#FFA198", no_bg="#42201E", no_line="#7F413C", open="#EDC26B", open_bg="#382C13", open_line="#6F5926",
    row_hover="#242A37", desk="#0B0D11", dark=True,
)  # fmt: skip


class Choice(StrEnum):
    """What a person may choose; SYSTEM follows the computer."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


TEXT_SIZES = (100, 115, 130, 150)
FAMILY = "Inter"
FALLBACKS = ("Segoe UI", "Noto Sans", "Noto Sans Arabic", "sans-serif")

# role -> (size px, line px, weight)
TYPE: dict[str, tuple[int, int, int]] = {
    "title": (22, 28, 600),
    "section": (18, 24, 600),
    "head": (15, 20, 600),
    "find": (15, 20, 400),
    "body": (13, 20, 400),
    "medium": (13, 20, 500),
    "strong": (13, 20, 600),
    "reading": (14, 21, 400),
    "small": (12, 16, 400),
    "small_medium": (12, 16, 500),
    "small_strong": (12, 16, 600),
    "key": (11, 16, 400),
}
_WEIGHTS = {400: QFont.Weight.Normal, 500: QFont.Weight.Medium, 600: QFont.Weight.DemiBold}


class ThemeState(QObject):
    """What is in force; `changed` is emitted after the theme or text size changed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tokens = LIGHT
        self.text_size = 100
        self.choice = Choice.SYSTEM
        self.fonts_loaded = False
        self.system_palette: QPalette | None = None
        """The computer's own colours, as they were before the first theme was put in force."""


_state = ThemeState()


def notifier() -> ThemeState:
    """Return the object whose signal `changed` is emitted after the theme or text size changed."""
    return _state


def tokens() -> Tokens:
    """Return the colours in force."""
    return _state.tokens


def colour(token: str) -> QColor:
    """Return a token (`ink`, `ok_bg`) as a colour; a value "#RRGGBB" is passed through."""
    return QColor(token) if token.startswith("#") else QColor(getattr(_state.tokens, token))


def text_size() -> int:
    """Return the text size in percent."""
    return _state.text_size


def scaled(pixels: float) -> int:
    """Return a type or row height in the text size in force."""
    return round(pixels * _state.text_size / 100)


def font(role: str = "body") -> QFont:
    """Return the font of a role of the type scale, with aligned figures and a distinct l."""
    return QFont(_made_font(role, _state.text_size))


@cache
def _made_font(role: str, percent: int) -> QFont:
    # Made once per role and size: besides being quick, QFont.setFeature of PySide6 6.12 drops a reference to
    # None at every call, and Python 3.11 dies when those run out.
    size, _, weight = TYPE[role]
    made = QFont([FAMILY, *FALLBACKS])
    made.setPixelSize(round(size * percent / 100))
    made.setWeight(_WEIGHTS[weight])
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in ("tnum", "cv05"):
        made.setFeature(QFont.Tag(feature), 1)
    if role == "title":
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 99)
    return made


def line_height(role: str = "body") -> int:
    """Return the line height of a role in pixels."""
    return scaled(TYPE[role][1])


def load_fonts() -> None:
    """Load the shipped fonts once; raises ResourceMissing when one is not there."""
    if _state.fonts_loaded:
        return
    for folder in ("inter", "noto"):
        for file in sorted(resources.path("fonts", folder).glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
    _state.fonts_loaded = True


def apply(app: QApplication, choice: Choice | str = Choice.SYSTEM, text_size: int = 100) -> None:
    """Put a theme and text size in force for the whole program."""
    load_fonts()
    if _state.system_palette is None:
        _state.system_palette = QPalette(app.palette())
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    _state.choice = Choice(choice)
    _state.text_size = text_size if text_size in TEXT_SIZES else 100
    _state.tokens = _tokens_for(app, _state.choice)
    app.setFont(font("body"))
    app.setPalette(_palette(_state.tokens))
    app.setStyleSheet(style_sheet(_state.tokens, TYPE, scaled))
    _state.changed.emit()


def follow_system(app: QApplication) -> None:
    """Keep following the computer's own light, dark and contrast settings while the choice is SYSTEM."""
    app.styleHints().colorSchemeChanged.connect(_system_changed)


def _system_changed() -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication) and _state.choice is Choice.SYSTEM:
        apply(app, _state.choice, _state.text_size)


def _tokens_for(app: QApplication, choice: Choice) -> Tokens:
    if _high_contrast(app):
        return _contrast_tokens(_state.system_palette or app.palette())
    if choice is Choice.SYSTEM:
        return DARK if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
    return DARK if choice is Choice.DARK else LIGHT


def _high_contrast(app: QApplication) -> bool:
    hints = app.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is None:
        return False
    return accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def _contrast_tokens(system: QPalette) -> Tokens:
    """Take the system's own colours: no tints; icons and words remain."""
    window = system.color(QPalette.ColorRole.Window).name()
    text = system.color(QPalette.ColorRole.WindowText).name()
    accent = system.color(QPalette.ColorRole.Highlight).name()
    on_accent = system.color(QPalette.ColorRole.HighlightedText).name()
    grounds = (
        "bg", "rail", "title", "surface", "surface2", "row_hover", "ok_bg", "no_bg", "open_bg", "pen_soft", "desk",
    )  # fmt: skip
    values: dict[str, str] = {f.name: text for f in fields(Tokens) if f.name not in {"dark", "contrast"}}
    values.update(dict.fromkeys(grounds, window))
    values.update(pen=accent, pen_hover=accent, on_pen=on_accent)
    return Tokens(**values, dark=QColor(window).lightness() < 128, contrast=True)


def _palette(t: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    pairs = {
        role.Window: t.bg, role.WindowText: t.ink, role.Base: t.surface, role.AlternateBase: t.surface2,
        role.Text: t.ink, role.Button: t.surface, role.ButtonText: t.ink, role.BrightText: t.no,
        role.Highlight: t.pen, role.HighlightedText: t.on_pen, role.Link: t.pen, role.LinkVisited: t.pen,
        role.ToolTipBase: t.ink, role.ToolTipText: t.bg, role.PlaceholderText: t.ink3, role.Accent: t.pen,
        role.Light: t.line, role.Midlight: t.line, role.Mid: t.line2, role.Dark: t.line2, role.Shadow: t.line2,
    }  # fmt: skip
    for key, value in pairs.items():
        palette.setColor(key, QColor(value))
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, key, QColor(t.ink3))
    return palette
