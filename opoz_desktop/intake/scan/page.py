"""Read one page: its codes, where it lies, what its boxes say, and whether it is signed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

from opoz_desktop.features.consent.rules.codes import READING, STRIP
from opoz_desktop.pdf.forms import BoxSpot, FieldSpot, FormLayout

from .blank import Streak, is_blank, paper_flags, streaks_of
from .codes import FoundCode, find_codes, find_harder
from .decide import Level, PairInk, WordInk, decide_pair, heaviness, level_of, withdrawal, word_ink
from .handwriting import Remarks, find_remarks, under_streaks
from .ink import FoundBox, Piece, cut, find_box, frame_contrast, without_specks
from .paper import FINE, Mask, PagePaper, Papers, pair_area, pairs_of
from .pictures import Taken
from .pose import Pose, find_mark, find_pose, pose_by_marks
from .readings import Mark, PageKind, PageReading, PairReading

SIGNED, UNSIGNED = 0.006, 0.0035
"""Share of ink in the place to sign: from here it is signed, below the second it is empty."""
_APART = 1.3
"""A box that lies more mm off its neighbours than this was not the right one."""


@dataclass(frozen=True, slots=True)
class Reader:
    """What reading a page needs besides its picture."""

    key: bytes
    runs: dict[str, int]
    papers: Papers
    typed: dict[int, tuple[str, int]]


@dataclass(frozen=True, slots=True)
class _Page:
    taken: Taken
    image: Image.Image
    pose: Pose
    paper: PagePaper
    streaks: Sequence[Streak]


def read_page(number: int, taken: Taken, reader: Reader) -> PageReading:
    """Return what a page of the pile says."""
    gray = taken.gray
    flags = list(taken.flags)
    base = PageReading(number, PageKind.FOREIGN, one_bit=taken.one_bit)
    codes = find_codes(gray, reader.key)
    typed = reader.typed.get(number)
    if not codes:
        if is_blank(gray) and typed is None:
            return replace(base, kind=PageKind.BLANK, dpi=_dpi_of(taken), flags=tuple(flags))
        codes = find_harder(gray, reader.key)
    ours = [c for c in codes if c.said.ours]
    if codes and not ours:
        return replace(base, kind=PageKind.OTHER_KEY, dpi=_dpi_of(taken), flags=tuple(flags))
    if not ours and typed is None:
        return replace(base, dpi=_dpi_of(taken), flags=tuple(flags))
    if typed is not None and not any(c.said.code == typed[0] for c in ours):
        return _read_typed(base, taken, reader, typed, flags)
    if len({c.said.code for c in ours}) > 1 or len({c.said.page for c in ours} - {STRIP}) > 1:
        return replace(base, kind=PageKind.TWO_FORMS, code="", dpi=_dpi_of(taken), flags=tuple(flags))
    return _read_coded(base, taken, reader, ours, flags)


def _read_coded(
    base: PageReading, taken: Taken, reader: Reader, codes: Sequence[FoundCode], flags: list[str]
) -> PageReading:
    said = next((c.said for c in codes if c.said.page != STRIP), codes[0].said)
    count = int(said.count) if said.count.isdigit() else 0
    base = replace(base, code=said.code, count=count, dpi=_dpi_of(taken), flags=tuple(flags))
    if said.page == READING:
        return replace(base, kind=PageKind.READING)
    page = count if said.page == STRIP else int(said.page) if said.page.isdigit() else 0
    run = reader.runs.get(said.code)
    if run is None:
        kind = PageKind.STRIP_ONLY if said.page == STRIP else PageKind.FORM
        return replace(base, kind=kind, page=page, strip=said.page == STRIP, flags=(*flags, "unknown_form"))
    paper = reader.papers.page(run, page)
    pose = None if paper is None else find_pose(taken.gray, paper.layout, codes)
    if paper is None or pose is None:
        return replace(base, kind=PageKind.FORM, page=page, flags=(*flags, "no_layout"))
    only = said.page == STRIP and not _has_page_above(taken, pose, paper.layout)
    strip = any(c.said.page == STRIP for c in codes) or _cut_below(pose, paper.layout, taken)
    return _read_paper(base, taken, pose, paper, page=page, only=only, strip=strip, flags=flags)


def _read_typed(
    base: PageReading, taken: Taken, reader: Reader, typed: tuple[str, int], flags: list[str]
) -> PageReading:
    """Read a page of which a person typed the code: the marks give its place."""
    code, page = typed
    run = reader.runs.get(code)
    base = replace(base, kind=PageKind.FORM, code=code, page=page, dpi=_dpi_of(taken))
    flags = [*flags, "typed_code"]
    paper = None if run is None else reader.papers.page(run, page)
    if paper is None:
        return replace(base, flags=(*flags, "unknown_form" if run is None else "no_layout"))
    base = replace(base, count=paper.pages)
    pose = pose_by_marks(taken.gray, paper.layout)
    if pose is None:
        pairs = tuple(PairReading(y.line, Mark.UNSURE, "geometry", _crop(y, n)) for y, n in pairs_of(paper.layout))
        signature = Mark.UNSURE if any(f.name == "signature" for f in paper.layout.fields) else Mark.NOTHING
        return replace(base, pairs=pairs, signature=signature, flags=(*flags, "geometry"))
    return _read_paper(
        base, taken, pose, paper, page=page, only=False, strip=_cut_below(pose, paper.layout, taken), flags=flags
    )


def _read_paper(
    base: PageReading, taken: Taken, pose: Pose, paper: PagePaper, *, page: int, only: bool, strip: bool,
    flags: list[str],
) -> PageReading:  # fmt: skip
    image = Image.fromarray(taken.gray)
    per_mm = pose.scale()
    streaks = () if only else streaks_of(taken.gray, per_mm)
    here = _Page(taken, image, pose, paper, streaks)
    flags += paper_flags(taken.gray, one_bit=taken.one_bit)
    if pose.doubtful:
        flags.append("geometry")
    base = replace(
        base,
        kind=PageKind.STRIP_ONLY if only else PageKind.FORM,
        page=page,
        strip=strip,
        dpi=round(per_mm * taken.scale * 25.4),
        pose=pose.numbers(taken.scale),
    )
    if base.dpi < 140:
        flags.append("low_dpi")
    if not only:
        flags += [f"streak:{round(x)}" for x in sorted({round(s.mm) for s in streaks})][:4]
        remarks = find_remarks(image, pose, paper, streaks, one_bit=taken.one_bit)
        pairs, noise = _read_pairs(here, remarks)
        signature, second = _signatures(here, noise)
        flags += ["remark_field"] * remarks.field + second
        remark = remarks.field or remarks.elsewhere or any(p.reason == "remark" for p in pairs)
        base = replace(base, pairs=pairs, signature=signature, remark=remark)
    if strip:
        lines, unsure, sign = _read_strip(here)
        base = replace(base, strip_lines=lines, strip_unsure=unsure)
        flags += sign
    return replace(base, flags=tuple(dict.fromkeys(flags)))


def _crop(yes: BoxSpot, no: BoxSpot) -> tuple[float, float, float, float]:
    """Return what a person is shown of a line: the whole row, in mm."""
    middle = yes.y + yes.size / 2
    return (20.0, round(middle - 8.0, 2), 176.0, 16.0)


def _read_pairs(page: _Page, remarks: Remarks) -> tuple[tuple[PairReading, ...], float]:
    matrix = page.pose.matrix
    spots = pairs_of(page.paper.layout)
    pieces = [cut(page.image, matrix, pair_area(*pair)) for pair in spots]
    found = [(find_box(p, yes), find_box(p, no)) for p, (yes, no) in zip(pieces, spots, strict=True)]
    found = _agreed(pieces, spots, found)
    seen = [(p, b) for p, two in zip(pieces, found, strict=True) for b in two if b is not None]
    black = frame_contrast(seen)
    noise = float(np.median([p.noise for p in pieces])) if pieces else 0.0
    words = [_words(page, p.against(black), *two) for p, two in zip(pieces, found, strict=True)]
    heavy = heaviness([w for two in words for w in two])
    readings: list[PairReading] = []
    for (yes, no), piece, (a, b), said in zip(spots, pieces, found, words, strict=True):
        if a is None or b is None:
            readings.append(PairReading(yes.line, Mark.UNSURE, "geometry", _crop(yes, no)))
            continue
        even = piece.against(black)
        level = level_of(even.noise, one_bit=page.taken.one_bit)
        mark, reason = decide_pair(
            PairInk(even, a, b, _printed(page.paper, even, (a, b)), level, page.taken.one_bit, _streaks(page, even))
        )
        if mark is not Mark.UNSURE and any(w.struck(heavy) for w in said):
            mark, reason = Mark.UNSURE, "struck"
        if yes.line in remarks.lines and mark is not Mark.UNSURE:
            mark, reason = Mark.UNSURE, "remark"
        readings.append(PairReading(yes.line, mark, reason, _crop(yes, no)))
    return tuple(readings), noise


def _words(page: _Page, piece: Piece, yes: FoundBox | None, no: FoundBox | None) -> list[WordInk]:
    """Weigh the words beside two boxes that were found."""
    if yes is None or no is None:
        return []
    black = _of_paper(page.paper.black, piece, (yes, no))
    streaks = _streaks(page, piece)
    dark = piece.dark if streaks is None else np.where(streaks, 0.0, piece.dark)
    return [word_ink(dark, black, box, to_right=yes.spot.x < no.spot.x) for box in (yes, no)]


def _streaks(page: _Page, piece: Piece) -> Mask | None:
    if not page.streaks:
        return None
    return under_streaks(page.streaks, page.pose, (piece.x, piece.y), piece.dark.shape, FINE)


def _agreed(
    pieces: Sequence[Piece], spots: Sequence[tuple[BoxSpot, BoxSpot]],
    found: Sequence[tuple[FoundBox | None, FoundBox | None]],
) -> list[tuple[FoundBox | None, FoundBox | None]]:  # fmt: skip
    """Look again for boxes that lie otherwise than their neighbours, around where those say, else give them up."""
    moved = np.array([b.moved for two in found for b in two if b is not None])
    if len(moved) < 2:
        return list(found)
    agreed: list[tuple[FoundBox | None, FoundBox | None]] = []
    rows = [i for i, two in enumerate(found) for b in two if b is not None]
    for i, (piece, pair, two) in enumerate(zip(pieces, spots, found, strict=True)):
        order = np.argsort(np.abs(np.array(rows) - i), kind="stable")[:6]
        dx, dy = np.median(moved[order], axis=0)
        both: list[FoundBox | None] = []
        for spot, box in zip(pair, two, strict=True):
            now = box
            if now is None or abs(now.moved[0] - dx) > 0.7 or abs(now.moved[1] - dy) > 0.7:
                now = find_box(piece, spot, (float(dx), float(dy))) or box
            if now is not None and max(abs(now.moved[0] - dx), abs(now.moved[1] - dy)) > _APART:
                now = None
            both.append(now)
        agreed.append((both[0], both[1]))
    return agreed


def _printed(paper: PagePaper, piece: Piece, boxes: Sequence[FoundBox]) -> Mask:
    """Return where a piece is printed on, moved along with its boxes."""
    return _of_paper(paper.printed, piece, boxes)


def _of_paper(paper: npt.NDArray[Any], piece: Piece, boxes: Sequence[FoundBox]) -> npt.NDArray[Any]:
    """Return the part of a page's print that a piece shows, moved along with its boxes."""
    dx = float(np.mean([b.moved[0] for b in boxes])) if boxes else 0.0
    dy = float(np.mean([b.moved[1] for b in boxes])) if boxes else 0.0
    rows, columns = piece.dark.shape
    top, left = round((piece.y - dy) * FINE), round((piece.x - dx) * FINE)
    found = np.zeros((rows, columns), paper.dtype)
    y0, x0 = max(0, top), max(0, left)
    part = paper[y0 : max(0, top + rows), x0 : max(0, left + columns)]
    found[y0 - top : y0 - top + part.shape[0], x0 - left : x0 - left + part.shape[1]] = part
    return found


def _signatures(page: _Page, noise: float) -> tuple[Mark, list[str]]:
    """Return whether the first place to sign has ink, and a code for the second one."""
    fields = {f.name: f for f in page.paper.layout.fields if f.kind == "signature" and f.part == "page"}
    first = fields.get("signature")
    if first is None:
        return Mark.NOTHING, []
    flags: list[str] = []
    second = fields.get("signature2")
    if second is not None:
        told = {Mark.YES: "second_signed", Mark.NO: "second_unsigned"}
        flags.append(told.get(_signed(page, second), "second_unsure"))
    return _signed(page, first), flags


def _signed(page: _Page, field: FieldSpot) -> Mark:
    below = 2.4 if field.part == STRIP else 0.0
    """The strip has the name of the signer at the upper edge of its field."""
    area = (field.x, field.y + below - (0.0 if below else 1.5), field.w, field.h - below + (1.5 if below else 3.5))
    piece = cut(page.image, page.pose.matrix, area)
    level = level_of(piece.noise, one_bit=page.taken.one_bit).low
    if piece.contrast < 32 and not page.taken.one_bit:
        return Mark.NO
    ink = without_specks((piece.dark > max(level, 0.2)) & ~_printed(page.paper, piece, ()))
    rows = ink.any(axis=1).sum() / FINE
    columns = ink.any(axis=0).sum() / FINE
    share = float(ink.sum()) / (field.w * field.h * FINE**2)
    if share >= SIGNED and min(rows, columns) > 1.5 and columns > 4:
        return Mark.YES
    if share >= UNSIGNED or page.taken.one_bit:
        return Mark.UNSURE
    return Mark.NO


def _read_strip(page: _Page) -> tuple[tuple[int, ...], tuple[int, ...], list[str]]:
    lines: list[int] = []
    unsure: list[int] = []
    boxes = [b for b in page.paper.layout.boxes if b.part == STRIP]
    if not boxes:
        return (), (), []
    left, right = min(b.x for b in boxes) - 5, max(b.x + b.size for b in boxes) + 5
    top, bottom = min(b.y for b in boxes) - 5, max(b.y + b.size for b in boxes) + 5
    piece = cut(page.image, page.pose.matrix, (left, top, right - left, bottom - top))
    found = [(spot, find_box(piece, spot)) for spot in boxes]
    known = [(piece, b) for _, b in found if b is not None]
    if len(known) < max(2, len(boxes) // 2):
        return (), tuple(b.line for b in boxes), ["strip_geometry"]
    moved = np.median(np.array([b.moved for _, b in known]), axis=0)
    even = piece.against(frame_contrast(known))
    level: Level = level_of(even.noise, one_bit=page.taken.one_bit)
    for spot, box in found:
        if box is None or max(abs(box.moved[0] - moved[0]), abs(box.moved[1] - moved[1])) > 0.8:
            box = find_box(even, spot, (float(moved[0]), float(moved[1])))
        if box is None or max(abs(box.moved[0] - moved[0]), abs(box.moved[1] - moved[1])) > 0.8:
            unsure.append(spot.line)
            continue
        said = withdrawal(even, box, level)
        if said is not Mark.NOTHING:
            (lines if said is Mark.YES else unsure).append(spot.line)
    field = next((f for f in page.paper.layout.fields if f.part == STRIP and f.kind == "signature"), None)
    signed = Mark.NOTHING if field is None else _signed(page, field)
    told = {Mark.YES: ["strip_signed"], Mark.NO: ["strip_unsigned"], Mark.UNSURE: ["strip_unsure"]}
    return tuple(lines), tuple(unsure), told.get(signed, [])


def _has_page_above(taken: Taken, pose: Pose, layout: FormLayout) -> bool:
    """Tell whether the page itself is on the picture of which only the strip's code was read."""
    return any(find_mark(taken.gray, pose.matrix, m, 6.0) is not None for m in layout.marks if m.y > 150)


def _cut_below(pose: Pose, layout: FormLayout, taken: Taken) -> bool:
    """Tell whether the frames of the strip are on the picture though its code was not read."""
    boxes = [b for b in layout.boxes if b.part == STRIP]
    if not boxes:
        return False
    corners = [pose.at(x, y) for x in (40.0, 185.0) for y in (boxes[0].y - 5, boxes[0].y + 12)]
    height, width = taken.gray.shape
    if not all(0 <= x < width and 0 <= y < height for x, y in corners):
        return False
    image = Image.fromarray(taken.gray)
    left, right = min(b.x for b in boxes) - 5, max(b.x + b.size for b in boxes) + 5
    top, bottom = min(b.y for b in boxes) - 5, max(b.y + b.size for b in boxes) + 5
    piece = cut(image, pose.matrix, (left, top, right - left, bottom - top))
    if piece.contrast < 40:
        return False
    return sum(find_box(piece, b) is not None for b in boxes) * 2 >= len(boxes)


def _dpi_of(taken: Taken) -> int:
    """Guess the resolution of a picture that has the size of A4; 0 when it does not."""
    height, width = (round(s * taken.scale) for s in taken.gray.shape)
    long, short = max(height, width), min(height, width)
    return round(long / 11.69) if 1.3 < long / max(short, 1) < 1.55 else 0


__all__ = ["Reader", "read_page"]
