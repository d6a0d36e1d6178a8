"""What the reader of scans says about a page: plain values that travel through pipes and into the school file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class PageKind(StrEnum):
    """What a page of the pile is."""

    FORM = "form"
    STRIP_ONLY = "strip_only"
    """A withdrawal strip that was cut off, on a page of its own."""
    READING = "reading"
    """The sheet with the text in another language, on which nothing is filled in."""
    BLANK = "blank"
    FOREIGN = "foreign"
    """Something is on it and no code of this program is found: another paper, or a form that lost both its codes."""
    OTHER_KEY = "other_key"
    """A code of this program that was not printed from this school file."""
    UNREADABLE = "unreadable"
    """No picture could be made of it, or the program that read it fell over."""
    TWO_FORMS = "two_forms"
    """Two different codes on one picture: refused."""


class Mark(StrEnum):
    """What stands in a pair of boxes, a withdrawal box or a place to sign."""

    YES = "yes"
    NO = "no"
    NOTHING = "nothing"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class PairReading:
    """The answer on one line of the form.

    `line` is the number on paper. `reason` is a code: clear, empty, faint, both, filled, line, spill, remark,
    struck, geometry, one_bit, no_layout. `crop` is x, y, width and height in mm on the form's page.
    """

    line: int
    mark: Mark
    reason: str
    crop: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class PageReading:
    """One page of a pile as it was read. Nothing of it is an answer before a person confirmed it.

    `number` counts the pages of the pile from 1. `code` is the form's code ("" when none was read), `page` and
    `count` say "page 1 of 2" (0 when unknown). `strip` tells that the withdrawal strip is on the picture, also below
    a form's last page; `strip_lines` are the lines of which its box is marked (0: everything), doubtful ones are in
    `strip_unsure`. `signature` is YES when there is ink, NO when it is empty, NOTHING when the page has no field.
    `pose` are the first eight numbers of a homography from mm on the form to pixels of the picture as stored (the
    ninth is 1), empty when there is none. `flags` are codes for the page: washed_out, no_white, low_dpi, one_bit,
    geometry, streak:<mm>, jbig2, rendered, both_codes, typed_code, strip_signed, strip_unsigned, remark_field.
    """

    number: int
    kind: PageKind
    code: str = ""
    page: int = 0
    count: int = 0
    strip: bool = False
    pairs: tuple[PairReading, ...] = ()
    strip_lines: tuple[int, ...] = ()
    strip_unsure: tuple[int, ...] = ()
    signature: Mark = Mark.NOTHING
    remark: bool = False
    pose: tuple[float, ...] = ()
    dpi: int = 0
    one_bit: bool = False
    flags: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return plain values; `from_json` gives the same reading back."""
        plain = asdict(self)
        plain["kind"], plain["signature"] = self.kind.value, self.signature.value
        plain["pairs"] = [[p.line, p.mark.value, p.reason, list(p.crop)] for p in self.pairs]
        for name in ("strip_lines", "strip_unsure", "pose", "flags"):
            plain[name] = list(plain[name])
        return plain

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> PageReading:
        """Read what `to_json` wrote. Raise KeyError, TypeError or ValueError on anything else."""
        row = dict(plain)
        row["kind"], row["signature"] = PageKind(row["kind"]), Mark(row["signature"])
        row["pairs"] = tuple(
            PairReading(line, Mark(mark), reason, (crop[0], crop[1], crop[2], crop[3]))
            for line, mark, reason, crop in row["pairs"]
        )
        for name in ("strip_lines", "strip_unsure", "pose", "flags"):
            row[name] = tuple(row[name])
        return cls(**row)


@dataclass(frozen=True, slots=True)
class PagePicture:
    """The picture of a page: the scanner's own bytes where they could be taken out, else PNG of the page as drawn.

    `turn` are the degrees clockwise over which the stored picture is turned to be shown as the PDF shows it; the
    pose of the reading is in pixels of the picture as stored, before that turn. `digest` is SHA-256 of `content`.
    """

    number: int
    media_type: str
    content: bytes
    digest: bytes
    turn: int = 0


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page that is done: its picture, what was read, and how many pages the pile has."""

    picture: PagePicture
    reading: PageReading
    total: int


@dataclass(frozen=True, slots=True)
class RunPaper:
    """The paper of a print run: FormLayout as plain values, and the form with nobody on it as PDF."""

    layout: Mapping[str, Any]
    blank_pdf: bytes


@dataclass(frozen=True, slots=True)
class ReadContext:
    """What the reader knows of the school file: the key of the codes, and by code of a form its run's paper.

    Forms of one run must share one RunPaper object. `typed` are codes that a person typed for pages of the pile on
    which none was readable: by page number the code and the page of the form.
    """

    key: bytes
    runs: Mapping[str, RunPaper]
    typed: Mapping[int, tuple[str, int]] | None = None
