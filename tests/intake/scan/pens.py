"""Pens: how parents fill in a form, drawn in mm on a printed page, with the truth of what they meant. Seeded."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from opoz_desktop.pdf.forms import BoxSpot, FieldSpot, FormLayout

Gray = npt.NDArray[np.uint8]
Points = Sequence[tuple[float, float]]

PER_MM = 200 / 25.4
_FINER = 4


def seeded(seed: object) -> random.Random:
    """Return dice that fall the same way for the same seed."""
    return random.Random(str(seed))  # noqa: S311 - the dice of a simulator


PLAIN = ("cross", "tick")
NASTY = ("both", "corrected", "scratched", "struck", "remark", "spill", "coloured", "circle")
ODD = ("nothing", "wide_tick", "felt", "pencil", "dash", "circled_word", *NASTY)


@dataclass
class Sheet:
    """A page of paper as ink darkens it: 255 is bare."""

    grey: Gray

    def stroke(self, points: Points, width: float, dark: float) -> None:
        """Draw a line through points in mm; `dark` from 0 to 1. Ink over ink is no darker than the darkest."""
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        pad = width + 1
        x0, y0 = max(0, int((min(xs) - pad) * PER_MM)), max(0, int((min(ys) - pad) * PER_MM))
        x1, y1 = int((max(xs) + pad) * PER_MM) + 1, int((max(ys) + pad) * PER_MM) + 1
        x1, y1 = min(x1, self.grey.shape[1]), min(y1, self.grey.shape[0])
        if x1 <= x0 or y1 <= y0:
            return
        k = PER_MM * _FINER
        layer = Image.new("L", ((x1 - x0) * _FINER, (y1 - y0) * _FINER), 0)
        draw = ImageDraw.Draw(layer)
        at = [(x * k - x0 * _FINER, y * k - y0 * _FINER) for x, y in points]
        w = max(1, round(width * k))
        draw.line(at, fill=255, width=w, joint="curve")
        for x, y in (at[0], at[-1]):
            draw.ellipse((x - w / 2, y - w / 2, x + w / 2, y + w / 2), fill=255)
        cover = np.asarray(layer.reduce(_FINER), np.float32) / 255 * dark
        part = self.grey[y0:y1, x0:x1].astype(np.float32)
        self.grey[y0:y1, x0:x1] = np.minimum(part, 255 - 235 * cover).astype(np.uint8)


@dataclass(frozen=True)
class Pen:
    """A pen in a hand."""

    width: float
    dark: float
    rng: random.Random = field(repr=False)

    def line(self, sheet: Sheet, a: tuple[float, float], b: tuple[float, float], shake: float = 0.12) -> None:
        self.path(sheet, [a, b], shake)

    def path(self, sheet: Sheet, corners: Points, shake: float = 0.12) -> None:
        """Draw from corner to corner with a hand that shakes and bends."""
        r = self.rng
        points: list[tuple[float, float]] = []
        for (ax, ay), (bx, by) in pairwise(corners):
            bend = r.gauss(0, 0.05) * math.hypot(bx - ax, by - ay)
            angle = math.atan2(by - ay, bx - ax) + math.pi / 2
            for i in range(9):
                t = i / 8
                off = bend * 4 * t * (1 - t)
                points.append(
                    (ax + (bx - ax) * t + off * math.cos(angle) + r.gauss(0, shake / 4),
                     ay + (by - ay) * t + off * math.sin(angle) + r.gauss(0, shake / 4))
                )  # fmt: skip
        sheet.stroke(points, self.width * r.uniform(0.9, 1.1), self.dark)

    def cross(self, sheet: Sheet, box: BoxSpot, reach: float = 1.0) -> None:
        r, s = self.rng, box.size
        cx, cy = box.x + s / 2 + r.gauss(0, 0.35), box.y + s / 2 + r.gauss(0, 0.35)
        h = s / 2 * reach * r.uniform(0.62, 1.08)
        tilt = r.gauss(0, 0.16)
        for angle in (math.pi / 4 + tilt, -math.pi / 4 + r.gauss(0, 0.16)):
            dx, dy = h * 1.3 * math.cos(angle), h * 1.3 * math.sin(angle)
            self.line(sheet, (cx - dx, cy - dy), (cx + dx, cy + dy))

    def tick(self, sheet: Sheet, box: BoxSpot, reach: float = 1.0) -> None:
        r, s = self.rng, box.size
        x, y = box.x + r.gauss(0, 0.3), box.y + r.gauss(0, 0.3)
        self.path(
            sheet,
            [
                (x + s * r.uniform(0.08, 0.25), y + s * r.uniform(0.40, 0.62)),
                (x + s * r.uniform(0.34, 0.48), y + s * r.uniform(0.76, 0.92)),
                (x + s * (0.9 + 0.35 * (reach - 1)), y + s * (r.uniform(0.02, 0.2) - 0.55 * (reach - 1))),
            ],
        )

    def colour(self, sheet: Sheet, box: BoxSpot, step: float = 0.32) -> None:
        y = box.y + 0.5
        points: list[tuple[float, float]] = []
        side = False
        while y < box.y + box.size - 0.4:
            xs = (box.x + 0.5, box.x + box.size - 0.5)
            points.append((xs[side] + self.rng.gauss(0, 0.15), y))
            y += step * self.rng.uniform(0.7, 1.3)
            side = not side
            points.append((xs[side] + self.rng.gauss(0, 0.15), y))
        sheet.stroke(points, max(self.width, step * 1.15), self.dark)

    def scratch(self, sheet: Sheet, box: BoxSpot) -> None:
        """Go over a mark with a zigzag, as somebody does who made a mistake."""
        r = self.rng
        n = r.randint(5, 9)
        flat = r.random() < 0.7
        points: list[tuple[float, float]] = []
        for i in range(n + 1):
            t = i / n * (box.size + 0.6) - 0.3
            far = -r.uniform(-0.5, 1.0) if i % 2 else box.size + r.uniform(-0.5, 1.0)
            points.append((box.x + far, box.y + t) if flat else (box.x + t, box.y + far))
        self.path(sheet, points)

    def ring(self, sheet: Sheet, cx: float, cy: float, rx: float, ry: float) -> None:
        r = self.rng
        start = r.uniform(0, 6.28)
        points = [
            (cx + rx * r.gauss(1, 0.015) * math.cos(start + t), cy + ry * r.gauss(1, 0.015) * math.sin(start + t))
            for t in np.linspace(0, 6.6, 40)
        ]
        sheet.stroke(points, self.width, self.dark)

    def words(self, sheet: Sheet, x: float, y: float, length: float, high: float = 3.0) -> None:
        """Write something that looks like handwriting."""
        r = self.rng
        points: list[tuple[float, float]] = []
        at = 0.0
        while at < length:
            points.append((x + at, y + r.uniform(-0.4, 0.4) - (high if r.random() < 0.25 else high * 0.5)))
            at += r.uniform(0.5, 1.0)
            points.append((x + at, y + r.uniform(-0.4, 0.3)))
            at += r.uniform(0.3, 0.8)
            if r.random() < 0.16 and len(points) > 5:
                sheet.stroke(points, self.width, self.dark)
                points = []
                at += 1.8
        if len(points) > 1:
            sheet.stroke(points, self.width, self.dark)


@dataclass(frozen=True)
class Truth:
    """What a parent meant on one line: yes, no, nothing, both, or condition (a mark with words beside it)."""

    line: int
    meant: str
    style: str


@dataclass
class Filled:
    """A page as filled in, with the truth."""

    grey: Gray
    truths: list[Truth]
    signed: bool | None = None
    withdrawn: tuple[int, ...] = ()


def ball(rng: random.Random) -> Pen:
    return Pen(rng.uniform(0.30, 0.65), rng.uniform(0.68, 1.0), rng)


def choose_style(rng: random.Random, mix: str) -> str:
    """Return a style: `plain`, `real` (86 % plain, 4 % empty, 10 % odd), `hard` (one in three odd) or `nasty`."""
    if mix == "plain":
        return rng.choice(PLAIN)
    if mix == "nasty":
        return rng.choice(NASTY)
    dice = rng.random()
    if mix == "real":
        return rng.choice(PLAIN) if dice < 0.86 else "nothing" if dice < 0.90 else rng.choice(ODD)
    return rng.choice(PLAIN) if dice < 0.67 else rng.choice(ODD)


def answer(sheet: Sheet, yes: BoxSpot, no: BoxSpot, style: str, rng: random.Random) -> Truth:
    """Fill in one line in a style and return what was meant."""
    pen = ball(rng)
    meant = rng.choice(("yes", "no"))
    box, other = (yes, no) if meant == "yes" else (no, yes)
    words_right = yes.x < no.x

    def word_of(spot: BoxSpot) -> tuple[float, float]:
        middle = spot.y + spot.size / 2
        return (spot.x + spot.size + 4.0, middle) if words_right else (spot.x - 4.0, middle)

    def mark(spot: BoxSpot, hand: Pen = pen) -> None:
        (hand.cross if rng.random() < 0.5 else hand.tick)(sheet, spot)

    if style == "cross":
        pen.cross(sheet, box)
    elif style == "tick":
        pen.tick(sheet, box)
    elif style == "wide_tick":
        pen.tick(sheet, box, rng.uniform(1.3, 1.9))
    elif style == "felt":
        mark(box, Pen(rng.uniform(0.9, 1.4), 1.0, rng))
    elif style == "pencil":
        mark(box, Pen(rng.uniform(0.35, 0.6), rng.uniform(0.22, 0.45), rng))
    elif style == "dash":
        y = box.y + box.size / 2 + rng.gauss(0, 0.5)
        end = box.x + box.size - rng.uniform(0.8, 2), y + rng.gauss(0, 0.4)
        pen.line(sheet, (box.x + rng.uniform(0.8, 2), y), end)
    elif style == "coloured":
        pen.colour(sheet, box)
    elif style == "circle":
        pen.ring(sheet, box.x + box.size / 2, box.y + box.size / 2, rng.uniform(4.3, 6), rng.uniform(4.2, 5.2))
    elif style == "circled_word":
        wx, wy = word_of(box)
        pen.ring(sheet, wx, wy, rng.uniform(4, 5.2), rng.uniform(2.6, 3.6))
    elif style == "spill":
        pen.cross(sheet, box)
        cx, cy = box.x + box.size / 2, box.y + box.size / 2
        ox = other.x + other.size * rng.uniform(0.3, 0.7)
        pen.line(sheet, (cx, cy), (ox, other.y + other.size * rng.uniform(0.2, 0.8)))
    elif style == "nothing":
        meant = "nothing"
    elif style == "both":
        mark(yes)
        mark(no)
        meant = "both"
    elif style == "corrected":
        mark(other)
        pen.colour(sheet, other, rng.uniform(0.25, 0.5))
        mark(box)
    elif style == "scratched":
        mark(other)
        (pen if rng.random() < 0.5 else Pen(rng.uniform(0.25, 0.4), 0.85, rng)).scratch(sheet, other)
        if rng.random() < 0.6:
            mark(box)
        else:
            meant = "nothing"
    elif style == "struck":
        wx, wy = word_of(other)
        reach = rng.uniform(2.8, 5.5)
        if rng.random() < 0.4:  # through the box as well
            pen.line(sheet, (other.x - 1, wy + rng.gauss(0, 0.5)), (other.x + other.size + 1, wy + rng.gauss(0, 0.5)))
        pen.line(sheet, (wx - reach, wy + rng.gauss(0, 0.4)), (wx + reach, wy + rng.gauss(0, 0.4)))
    elif style == "remark":
        mark(box)
        if words_right:
            x = rng.uniform(28, 100) if rng.random() < 0.6 else min(yes.x, no.x) - rng.uniform(28, 40)
        else:
            x = rng.uniform(80, 130) if rng.random() < 0.6 else max(yes.x, no.x) + rng.uniform(7, 14)
        pen.words(sheet, x, yes.y + yes.size / 2 + rng.uniform(-4, 5), rng.uniform(18, 40), rng.uniform(2.2, 3.4))
        meant = "condition"
    return Truth(yes.line, meant, style)


def sign(sheet: Sheet, field_: FieldSpot, rng: random.Random) -> None:
    """Put a signature in its field."""
    pen = ball(rng)
    x = field_.x + rng.uniform(2, field_.w * 0.3)
    pen.words(sheet, x, field_.y + field_.h * 0.75, rng.uniform(14, field_.w * 0.6), rng.uniform(4, 8))


def fill_in(grey: Gray, layout: FormLayout, rng: random.Random, mix: str = "hard", *, signs: float = 0.92) -> Filled:
    """Fill in one page of a layout (see `on_page`) as a parent does."""
    sheet = Sheet(grey.copy())
    boxes = {(b.line, b.value): b for b in layout.boxes if b.part == "page"}
    lines = sorted({n for n, _ in boxes})
    truths = [answer(sheet, boxes[n, "yes"], boxes[n, "no"], choose_style(rng, mix), rng) for n in lines]
    signed: bool | None = None
    for spot in layout.fields:
        if spot.name == "signature":
            signed = rng.random() < signs
            if signed:
                sign(sheet, spot, rng)
        elif spot.name == "date" and rng.random() < 0.9:
            ball(rng).words(sheet, spot.x + 3, spot.y + spot.h - 2, 30, 4)
    return Filled(sheet.grey, truths, signed)


def withdraw(filled: Filled, layout: FormLayout, lines: Sequence[int], rng: random.Random) -> Filled:
    """Mark boxes of the withdrawal strip and sign it."""
    sheet = Sheet(filled.grey.copy())
    for box in layout.boxes:
        if box.part != "page" and box.line in lines:
            ball(rng).cross(sheet, box, 0.85)
    spot = next(f for f in layout.fields if f.name == "strip_signature")
    sign(sheet, FieldSpot(spot.page, spot.name, spot.part, spot.kind, spot.x, spot.y + 2.4, spot.w, spot.h - 2.4), rng)
    return Filled(sheet.grey, filled.truths, filled.signed, tuple(lines))
