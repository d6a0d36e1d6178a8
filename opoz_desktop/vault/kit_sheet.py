"""The recovery sheet on paper: eight groups with check signs, a QR code, and what to do with it.

Drawn with the blocks of `pdf`; the screen shows the same drawing with dots, so that the signs stand on paper only.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from opoz_desktop.kernel.days import named
from opoz_desktop.pdf.forms import CodeSpot, draw_code
from opoz_desktop.pdf.page import LEFT, RIGHT, Sheet
from opoz_desktop.pdf.text import BOLD, MEDIUM, REGULAR

from . import kit

_QR = 34.0
_TEXT, _LINE = 13.0, 7.0
_BOX_W, _BOX_H, _GAP, _CHECK_W = 35.5, 15.0, 2.6, 15.0


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """What stands on the sheet besides the code. `replaces` is the day of the sheet that no longer works."""

    school: str
    place: str
    made_at: datetime
    replaces: datetime | None = None


def kit_sheet(facts: SheetFacts, code: str | None) -> bytes:
    """Return the sheet as a PDF of one page; without a code dots stand for the signs and a frame for the QR code.

    The paper is Dutch, like every paper of the school. Equal input gives equal bytes.
    """
    sheet = Sheet("Herstelblad")
    _head(sheet, facts, code)
    y = 84.0
    sheet.rich(LEFT, y, "**De herstelcode** (laatste vakje van elke rij: controleteken)", _TEXT)
    _rows(sheet, y + 5, code)
    _use(sheet, y + 50)
    _foot(sheet)
    sheet.new_page()
    return sheet.finish()


def _head(sheet: Sheet, facts: SheetFacts, code: str | None) -> None:
    sheet.text(LEFT, 33, "Herstelblad", BOLD, 24)
    where = ", ".join(part for part in (facts.school, facts.place) if part)
    local = facts.made_at.astimezone()
    sheet.text(LEFT, 43, where, MEDIUM, _TEXT)
    sheet.text(LEFT, 50, f"Gemaakt op {named(local)} om {local.hour:02d}:{local.minute:02d}", REGULAR, _TEXT)
    if facts.replaces is None:
        last = "Blad 1 van 1 · vervangt geen eerder blad"
    else:
        last = f"Blad 1 van 1 · vervangt het blad van {named(facts.replaces.astimezone())}"
    sheet.text(LEFT, 57, last, REGULAR, _TEXT)
    x, y = RIGHT - _QR, 25.0
    if code is None:
        sheet.box(x, y, _QR, _QR, 0.8, grey=0.4)
        for number, words in enumerate(("QR-code", "alleen", "op papier")):
            sheet.centred(x + _QR / 2, y + 14 + number * 5, words, REGULAR, 9)
    else:
        draw_code(sheet, kit.qr_text(code), [CodeSpot(1, "kit", "page", x, y, _QR)])
    sheet.line(LEFT, 70, RIGHT, 70, 1.0)


def _rows(sheet: Sheet, y: float, code: str | None) -> None:
    rows = kit.sheet(code) if code is not None else (None, None)
    for number, row in enumerate(rows):
        top = y + number * (_BOX_H + _GAP)
        for column in range(4):
            x = LEFT + column * (_BOX_W + _GAP)
            sheet.box(x, top, _BOX_W, _BOX_H, 1.0)
            sheet.text(x + 1.4, top + 3.6, str(number * 4 + column + 1), REGULAR, 7.5, 0.25)
            _signs(sheet, x + _BOX_W / 2, top + 10.6, "••••" if row is None else row.groups[column])
        x = LEFT + 4 * (_BOX_W + _GAP)
        sheet.canvas.setDash(2, 1.6)
        sheet.box(x, top, _CHECK_W, _BOX_H, 1.0)
        sheet.canvas.setDash()
        _signs(sheet, x + _CHECK_W / 2, top + 10.6, "•" if row is None else row.check)


def _signs(sheet: Sheet, x: float, y: float, signs: str) -> None:
    """Draw signs wide apart, so that they are copied one by one."""
    step = 5.8
    left = x - step * (len(signs) - 1) / 2
    for number, sign in enumerate(signs):
        sheet.centred(left + number * step, y, sign, BOLD, 17)


def _use(sheet: Sheet, y: float) -> None:
    sheet.text(LEFT, y, "Zo gebruikt u dit blad", BOLD, _TEXT)
    lines = (
        "1.  Start OPOZ Desktop en kies ‘Herstelblad gebruiken’.",
        "2.  Scan de QR-code of typ de acht groepen over.",
        "3.  Kies een nieuw wachtwoord en maak daarna een nieuw blad.",
        "     Dit blad werkt dan niet meer.",
    )
    for number, line in enumerate(lines):
        sheet.text(LEFT, y + 8 + number * _LINE, line, REGULAR, _TEXT)
    below = y + 8 + len(lines) * _LINE + 6
    warning = (
        "**Wie dit blad heeft, kan alles lezen.** Bewaar het in de kluis,",
        "in een dichte envelop. Maak er geen foto, scan of kopie van.",
        "De cijfers 0, 1, 8 en 9 staan nooit op dit blad.",
    )
    for number, line in enumerate(warning):
        sheet.rich(LEFT, below + number * _LINE, line, _TEXT)


def _foot(sheet: Sheet) -> None:
    y, half = 262.0, (RIGHT - LEFT - 10) / 2
    for number, words in enumerate(("Opgeborgen door, datum", "Paraaf tweede persoon")):
        x = LEFT + number * (half + 10)
        sheet.line(x, y, x + half, y, 0.8)
        sheet.text(x, y + 5.5, words, REGULAR, 12)
    sheet.right(RIGHT, 284, "1 van 1", REGULAR, 9, 0.25)
