"""The Qt style sheet, written from the tokens: what a property can say, so that widgets need not paint it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .theme import Tokens

_TONES = ("ink", "ink2", "ink3", "pen", "ok", "no", "open")


def style_sheet(t: Tokens, scale: dict[str, tuple[int, int, int]], scaled: Callable[[float], int]) -> str:
    """Return the style sheet of a theme; `scale` is the type scale, `scaled` turns a size into pixels."""
    type_and_labels = [_type(scale, scaled), _labels(t)]
    return "\n".join([*type_and_labels, _frames(t), _buttons(t, scaled), _fields(t, scaled), _views(t, scaled)])


def _type(scale: dict[str, tuple[int, int, int]], scaled: Callable[[float], int]) -> str:
    """Give labels and buttons their role of the type scale; family and figures come from the program's font."""

    def rule(selector: str, role: str) -> str:
        size, _, weight = scale[role]
        spacing = f" letter-spacing: -{scaled(size) / 100:.2f}px;" if role == "title" else ""
        return f"{selector} {{ font-size: {scaled(size)}px; font-weight: {weight};{spacing} }}"

    rules = [rule(f'QLabel[role="{role}"]', role) for role in scale]
    rules += [
        rule("QPushButton", "medium"),
        rule('QPushButton[small="true"]', "small_medium"),
        rule('QLabel[kind="key"]', "key"),
        rule('QLineEdit[bare="true"]', "find"),
        rule('QPlainTextEdit[role="reading"]', "reading"),
    ]
    return "\n".join(rules)


def _labels(t: Tokens) -> str:
    tones = "\n".join(f'QLabel[tone="{name}"] {{ color: {getattr(t, name)}; }}' for name in _TONES)
    return f"""
{tones}
QToolTip {{ background: {t.ink}; color: {t.bg}; border: 1px solid {t.ink}; padding: 4px 6px; }}
"""


def _frames(t: Tokens) -> str:
    return f"""
QMainWindow {{ background: {t.bg}; }}
QDialog {{ background: {t.surface}; }}
QFrame[kind="card"] {{ background: {t.surface}; border: 1px solid {t.line}; border-radius: 8px; }}
QFrame[kind="dialog"] {{ background: {t.surface}; }}
QFrame[kind="sheet"] {{ background: {t.surface}; border: 1px solid {t.line2}; border-radius: 0; }}
QFrame[kind="strip"] {{ background: {t.surface2}; border: 0; border-top: 1px solid {t.line}; }}
QFrame[kind="column"] {{ background: {t.surface2}; border: 0; border-right: 1px solid {t.line}; }}
QFrame[kind="rail"] {{ background: {t.rail}; border: 0; border-right: 1px solid {t.line}; }}
QFrame[kind="status"] {{ background: {t.rail}; border: 0; border-top: 1px solid {t.line}; }}
QFrame[kind="hairline"] {{ background: {t.line}; border: 0; min-height: 1px; max-height: 1px; }}
QFrame[kind="toast"] {{ background: {t.ink}; border: 0; border-radius: 8px; }}
QFrame[kind="toast"] QLabel[tone] {{ color: {t.bg}; }}
QFrame[kind="desk"] {{ background: {t.desk}; border: 0; border-radius: 8px; }}
QLabel[kind="key"] {{ border: 1px solid {t.line}; border-radius: 4px; padding: 0 4px; color: {t.ink3};
  background: {t.surface2}; }}
QLabel[kind="who"] {{ background: {t.pen_soft}; color: {t.pen}; border-radius: 14px;
  font-size: 11px; font-weight: 600; }}
QScrollArea {{ background: transparent; border: 0; }}
QScrollArea > QWidget > QWidget[kind="scrolled"] {{ background: transparent; }}
QSplitter::handle {{ background: {t.line}; }}
"""


def _buttons(t: Tokens, scaled: Callable[[float], int]) -> str:
    tall, small = scaled(32), scaled(26)
    return f"""
QPushButton {{ min-height: {tall - 2}px; max-height: {tall - 2}px; padding: 0 11px; border: 1px solid {t.line2};
  border-radius: 6px; background: {t.surface}; color: {t.ink}; outline: none; }}
QPushButton:hover {{ background: {t.row_hover}; }}
QPushButton:pressed {{ background: {t.pen_soft}; }}
QPushButton[kind="main"] {{ background: {t.pen}; border-color: {t.pen}; color: {t.on_pen}; }}
QPushButton[kind="main"]:hover, QPushButton[kind="main"]:pressed {{ background: {t.pen_hover};
  border-color: {t.pen_hover}; }}
QPushButton[kind="quiet"] {{ background: transparent; border-color: transparent; color: {t.pen}; }}
QPushButton[kind="quiet"]:hover {{ background: {t.row_hover}; }}
QPushButton[kind="danger"] {{ color: {t.no}; border-color: {t.no}; }}
QPushButton[kind="danger"]:hover {{ background: {t.no_bg}; }}
QPushButton[kind="inverse"] {{ background: transparent; color: {t.bg}; border-color: {t.bg}; }}
QPushButton[kind="inverse"]:hover {{ background: {t.ink2}; }}
QPushButton[small="true"] {{ min-height: {small - 2}px; max-height: {small - 2}px; padding: 0 8px; }}
QPushButton[link="true"] {{ min-height: {scaled(24)}px; max-height: {scaled(24)}px; padding: 0; border: 0;
  background: transparent; color: {t.pen}; text-align: left; }}
QPushButton[link="true"][small="true"] {{ min-height: {scaled(24)}px; max-height: {scaled(24)}px; padding: 0; }}
QPushButton[link="true"]:hover {{ background: transparent; text-decoration: underline; }}
QPushButton:disabled {{ background: {t.surface2}; color: {t.ink3}; border-color: {t.line}; }}
QPushButton[link="true"]:disabled {{ background: transparent; }}
QPushButton[menu="true"] {{ padding-right: 33px; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
QToolButton {{ border: 1px solid transparent; border-radius: 6px; background: transparent; padding: 3px;
  min-width: 24px; min-height: 24px; }}
QToolButton:hover {{ background: {t.line}; }}
QLineEdit > QToolButton {{ border: 0; padding: 0; min-width: 0; min-height: 0; background: transparent; }}
QMenu {{ background: {t.surface}; color: {t.ink}; border: 1px solid {t.line2}; padding: 4px 0; }}
QMenu::item {{ padding: 6px 24px 6px 12px; }}
QMenu::item:selected {{ background: {t.pen_soft}; color: {t.pen}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
"""


def _fields(t: Tokens, scaled: Callable[[float], int]) -> str:
    tall = scaled(32)
    boxes = "QLineEdit, QComboBox, QPlainTextEdit, QTextEdit, QSpinBox, QDateEdit"
    focus = ", ".join(f"{name}:focus" for name in boxes.split(", "))
    hover = ", ".join(f"{name}:hover" for name in boxes.split(", "))
    off = ", ".join(f"{name}:disabled" for name in boxes.split(", "))
    wrong = ", ".join(f'{name}[wrong="true"]' for name in boxes.split(", "))
    return f"""
{boxes} {{ border: 1px solid {t.line2}; border-radius: 6px; background: {t.surface}; color: {t.ink};
  padding: 1px 9px; min-height: {tall - 4}px; selection-background-color: {t.pen};
  selection-color: {t.on_pen}; }}
QPlainTextEdit, QTextEdit {{ padding: 5px 7px; }}
{hover} {{ border-color: {t.ink2}; }}
{focus} {{ border: 2px solid {t.pen}; padding: 0 8px; }}
QPlainTextEdit:focus, QTextEdit:focus {{ padding: 4px 6px; }}
{wrong} {{ border: 2px solid {t.no}; padding: 0 8px; }}
{off} {{ background: {t.surface2}; color: {t.ink3}; border-color: {t.line}; }}
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus {{ border: 0; padding: 0; background: transparent;
  min-height: 20px; }}
QComboBox {{ padding-right: 28px; combobox-popup: 0; }}
QComboBox::drop-down {{ border: 0; width: 28px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{ border: 1px solid {t.line2}; background: {t.surface}; color: {t.ink};
  selection-background-color: {t.pen_soft}; selection-color: {t.pen}; outline: none; padding: 4px 0; }}
QComboBox QAbstractItemView::item {{ min-height: {scaled(28)}px; padding: 0 8px; }}
QProgressBar {{ border: 0; border-radius: 2px; background: {t.line}; min-height: 8px; max-height: 8px; }}
QProgressBar::chunk {{ background: {t.pen}; border-radius: 2px; }}
"""


def _views(t: Tokens, scaled: Callable[[float], int]) -> str:
    return f"""
QAbstractItemView {{ background: {t.surface}; color: {t.ink}; border: 0; outline: none;
  selection-background-color: {t.pen_soft}; selection-color: {t.ink}; }}
QTableView {{ gridline-color: {t.line}; }}
QTableView[framed="true"], QListView[framed="true"] {{ border: 1px solid {t.line}; border-radius: 8px; }}
QListView[ground="column"] {{ background: {t.surface2}; }}
QHeaderView {{ background: {t.surface2}; border: 0; }}
QHeaderView::section {{ background: {t.surface2}; color: {t.ink2}; border: 0; border-bottom: 1px solid {t.line};
  padding: 6px 10px; }}
QTableCornerButton::section {{ background: {t.surface2}; border: 0; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
QScrollBar::handle {{ background: {t.line2}; border-radius: 3px; min-height: 32px; min-width: 32px; margin: 1px; }}
QScrollBar::handle:hover {{ background: {t.ink3}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {t.surface2}; }}
QCalendarWidget QToolButton {{ color: {t.ink}; min-width: 0; padding: 2px 8px; }}
QCalendarWidget QToolButton::menu-indicator {{ image: none; }}
QCalendarWidget QSpinBox {{ min-height: 20px; }}
"""
