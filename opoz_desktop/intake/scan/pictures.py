"""Pictures of pages, taken out of PDFs, TIFFs and photos without drawing them wherever that can be.

A page of a copier is one picture that covers the page; its own bytes are taken out, which costs a tenth of drawing
the page and keeps the evidence as it came. Everything else is drawn at 200 dpi. Files come from outside: every size
is checked before anything is decoded. PDFium knows one thread; this runs in worker processes, never in the window's.
"""

from __future__ import annotations

import io
import struct
import warnings
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pypdfium2 as pdfium
import pypdfium2.raw as raw
from PIL import Image, ImageOps, UnidentifiedImageError

from .errors import PileRefused

Gray = npt.NDArray[np.uint8]

MOST_PIXELS = 80_000_000
"""A page with more pixels than A3 at 600 dpi has is not read."""
MOST_PAGES = 5_000
"""In one pile; a large school hands in 3,200."""
MOST_PAGE_BYTES = 60_000_000
_DRAWN_DPI = 200
_WORK_DPI = 190
"""A JPEG is decoded at half its size when that still leaves at least three quarters of this."""
_PNG = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True, slots=True)
class Taken:
    """A page's picture, ready to be read: `gray` is `scale` times as small as the stored one.

    `turn` are the degrees clockwise to show the stored picture upright as the file means it. `flags`: jbig2, rendered.
    """

    media_type: str
    content: bytes
    gray: Gray
    scale: float
    one_bit: bool
    turn: int = 0
    flags: tuple[str, ...] = ()


class PageRefused(Exception):
    """A page that cannot become a picture; the text is a code: too_large, damaged."""


class PileFile:
    """One file of a pile: its pages as pictures. Raise PileRefused when it cannot be opened."""

    def __init__(self, data: bytes, file: int = 0) -> None:
        self._data, self._file = data, file
        self._document: Any = None
        self._image: Image.Image | None = None
        if data[:1024].lstrip().startswith(b"%PDF") or b"%PDF-" in data[:1024]:
            self._open_pdf()
        elif data[:4] in {b"II*\0", b"MM\0*"} or data.startswith((b"\xff\xd8\xff", _PNG)):
            self._open_image()
        else:
            raise PileRefused(file=file, why="not_a_scan")
        if self.pages > MOST_PAGES:
            raise PileRefused(file=file, why="too_many")
        if not self.pages:
            raise PileRefused(file=file, why="empty")

    def _open_pdf(self) -> None:
        try:
            self._document = pdfium.PdfDocument(self._data)
            self.pages = len(self._document)
        except pdfium.PdfiumError as error:
            locked = "password" in str(error).lower() or "security" in str(error).lower()
            raise PileRefused(file=self._file, why="locked" if locked else "damaged") from None

    def _open_image(self) -> None:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                self._image = Image.open(io.BytesIO(self._data), formats=("TIFF", "JPEG", "PNG"))
                self.pages = min(int(getattr(self._image, "n_frames", 1)), MOST_PAGES + 1)
                if self._image.format != "TIFF":
                    self.pages = 1
        except Image.DecompressionBombError:
            raise PileRefused(file=self._file, why="too_large") from None
        except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError, struct.error, KeyError, TypeError):
            raise PileRefused(file=self._file, why="damaged") from None

    def close(self) -> None:
        if self._document is not None:
            self._document.close()
        if self._image is not None:
            self._image.close()

    def take(self, index: int) -> Taken:
        """Return the picture of a page, from 0. Raise PageRefused."""
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                if self._document is not None:
                    return self._of_pdf(index)
                return self._of_image(index)
        except PageRefused:
            raise
        except Image.DecompressionBombError:
            raise PageRefused("too_large") from None
        except (pdfium.PdfiumError, OSError, ValueError, SyntaxError, EOFError, struct.error, KeyError, TypeError):
            raise PageRefused("damaged") from None

    def _of_image(self, index: int) -> Taken:
        image = self._image
        if image is None:
            raise PageRefused("damaged")
        if image.format == "JPEG":
            return taken_jpeg(self._data, 0)
        image.seek(index)
        _check(*image.size)
        image.load()
        one_bit = image.mode == "1"
        if image.format == "PNG" and not one_bit:
            return Taken("image/png", self._data, _gray(image), 1.0, one_bit=False)
        if image.format == "TIFF" and self.pages == 1 and image.info.get("compression") in {"group4", "group3"}:
            return Taken("image/tiff", self._data, _gray(image), 1.0, one_bit=True)
        if image.format == "PNG":
            return Taken("image/png", self._data, _gray(image), 1.0, one_bit=True)
        kept = image if image.mode in {"1", "L", "RGB"} else _flat(image)
        return Taken("image/png", png(kept), _gray(kept), 1.0, one_bit)

    def _of_pdf(self, index: int) -> Taken:
        page = self._document[index]
        try:
            return self._own_picture(page) or self._drawn(page)
        finally:
            page.close()

    def _own_picture(self, page: Any) -> Taken | None:
        """Return the one picture that is the page, or None when the page is more than that."""
        picture = _only_picture(page)
        if picture is None:
            return None
        width, height = picture.get_px_size()
        if width * height > MOST_PIXELS:
            raise PageRefused("too_large")
        if min(width, height) < 300:
            return None
        a, b, c, d, _, _ = picture.get_matrix().get()
        turn = _turn_of(a, b, c, d)
        if turn is None:
            return None
        turn = (turn + page.get_rotation()) % 360
        filters = picture.get_filters()
        bits = int(picture.get_metadata().bits_per_pixel)
        if filters == ["DCTDecode"]:
            content = bytes(picture.get_data(decode_simple=False))
            if bits not in {8, 24} or len(content) > MOST_PAGE_BYTES:
                return None
            return taken_jpeg(content, turn, dpi=width / max(np.hypot(a, b) / 72, 0.1))
        if filters == ["CCITTFaxDecode"]:
            taken = taken_g4(bytes(picture.get_data(decode_simple=False)), width, height, turn)
            if taken is not None:
                return taken
        return _decoded(picture, filters, bits, turn)

    def _drawn(self, page: Any) -> Taken:
        width, height = page.get_size()
        scale = min(_DRAWN_DPI / 72, 4000 / max(width, height, 1.0))
        bitmap = page.render(scale=scale, grayscale=False, may_draw_forms=True)
        image = bitmap.to_pil().convert("RGB")
        gray = np.asarray(image.convert("L"))
        colour = np.asarray(image.resize((200, 280)))
        plain = int(np.ptp(colour.astype(np.int16), axis=2).max()) < 6
        return Taken("image/png", png(image.convert("L") if plain else image), gray, 1.0, one_bit=False,
                     flags=("rendered",))  # fmt: skip


def taken_jpeg(content: bytes, turn: int, dpi: float = 0.0) -> Taken:
    """Decode a JPEG as small as reading allows. Raise PageRefused."""
    image = Image.open(io.BytesIO(content), formats=("JPEG",))
    _check(*image.size)
    turn = turn or {3: 180, 6: 90, 8: 270}.get(int(image.getexif().get(0x0112, 1)), 0)
    full = image.size
    known = dpi or max(full) / 11.69
    wanted = 2 if known > 0.75 * _WORK_DPI * 2 else 1
    if known > 0.75 * _WORK_DPI * 4:
        wanted = 4
    image.draft("L", (full[0] // wanted, full[1] // wanted))
    gray = np.asarray(image if image.mode == "L" else image.convert("L"))
    return Taken("image/jpeg", content, gray, full[0] / gray.shape[1], one_bit=False, turn=turn)


def taken_g4(stream: bytes, width: int, height: int, turn: int) -> Taken | None:
    """Put a fax stream into a TIFF of one page and decode it; None when it is not what a copier writes."""
    content = g4_tiff(stream, width, height, white_is_zero=True)
    try:
        image = Image.open(io.BytesIO(content), formats=("TIFF",))
        image.load()
    except (OSError, ValueError, SyntaxError):
        return None
    gray = _gray(image)
    if float(gray[:: max(1, height // 200), :: max(1, width // 200)].mean()) < 110:
        content, gray = g4_tiff(stream, width, height, white_is_zero=False), 255 - gray
    return Taken("image/tiff", content, gray, 1.0, one_bit=True, turn=turn)


def g4_tiff(stream: bytes, width: int, height: int, *, white_is_zero: bool) -> bytes:
    """Return a TIFF around a CCITT group 4 stream."""
    tags = [
        (256, 4, width), (257, 4, height), (258, 3, 1), (259, 3, 4), (262, 3, 0 if white_is_zero else 1),
        (273, 4, 8), (277, 3, 1), (278, 4, height), (279, 4, len(stream)),
    ]  # fmt: skip
    padded = stream + b"\0" * (len(stream) % 2)
    entries = b"".join(struct.pack("<HHII", tag, kind, 1, value) for tag, kind, value in tags)
    return b"".join(
        (b"II*\0", struct.pack("<I", 8 + len(padded)), padded, struct.pack("<H", len(tags)), entries, bytes(4))
    )


def png(image: Image.Image) -> bytes:
    """Return a picture as PNG, quickly rather than small."""
    out = io.BytesIO()
    image.save(out, "PNG", compress_level=1 if image.mode != "1" else 6)
    return out.getvalue()


def _decoded(picture: Any, filters: list[str], bits: int, turn: int) -> Taken | None:
    """Let PDFium decode a picture; what it is coded with is told, because JBIG2 can swap letters."""
    if picture.get_metadata().bits_per_pixel not in {1, 8, 24, 32}:
        return None
    image = picture.get_bitmap().to_pil()
    flags = ("jbig2",) if "JBIG2Decode" in filters else ()
    one_bit = bits == 1
    kept = image.convert("L")
    if one_bit:
        kept = kept.point(lambda v: 255 if v > 127 else 0, "1")
    elif bits > 8:
        kept = image.convert("RGB")
    gray = _gray(kept)
    if one_bit and float(gray[::16, ::16].mean()) < 110:
        kept = ImageOps.invert(kept.convert("L")).convert("1")
        gray = 255 - gray
    return Taken("image/png", png(kept), gray, 1.0, one_bit, turn, flags)


def _only_picture(page: Any) -> Any | None:
    """Return the picture object when it is all that the page shows; words that a copier hid below it do not count."""
    found: Any = None
    for n, item in enumerate(page.get_objects(max_depth=1)):
        if n > 400:
            return None
        if item.type == raw.FPDF_PAGEOBJ_IMAGE:
            if found is not None or raw.FPDFPageObj_HasTransparency(item):
                return None
            found = item
        elif item.type == raw.FPDF_PAGEOBJ_TEXT:
            if raw.FPDFTextObj_GetTextRenderMode(item) != raw.FPDF_TEXTRENDERMODE_INVISIBLE:
                return None
        else:
            return None
    if found is None or raw.FPDFPage_GetAnnotCount(page):
        return None
    left, bottom, right, top = found.get_bounds()
    x0, y0, x1, y1 = page.get_cropbox()
    area = max((x1 - x0) * (y1 - y0), 1.0)
    inside = max(0.0, min(right, x1) - max(left, x0)) * max(0.0, min(top, y1) - max(bottom, y0))
    whole = (right - left) * (top - bottom)
    return found if inside > 0.95 * area and whole < 1.1 * area and not _clipped(found) else None


def _clipped(item: Any) -> bool:
    path = raw.FPDFPageObj_GetClipPath(item)
    return bool(path) and raw.FPDFClipPath_CountPaths(path) > 1


def _turn_of(a: float, b: float, c: float, d: float) -> int | None:
    """Return how a picture is turned by its matrix: whole quarters, never mirrored nor slanted."""
    size = max(abs(a), abs(b), abs(c), abs(d))
    flat, upright = max(abs(b), abs(c)) < 0.003 * size, max(abs(a), abs(d)) < 0.003 * size
    if flat and a * d > 0:
        return 0 if a > 0 else 180
    if upright and b * c < 0:
        return 270 if b > 0 else 90
    return None


def _check(width: int, height: int) -> None:
    if width * height > MOST_PIXELS:
        raise PageRefused("too_large")
    if min(width, height) < 50:
        raise PageRefused("damaged")


def _flat(image: Image.Image) -> Image.Image:
    """Put a picture with transparency or odd colours on white."""
    if "A" in image.getbands() or "transparency" in image.info:
        white = Image.new("RGBA", image.size, "white")
        return Image.alpha_composite(white, image.convert("RGBA")).convert("RGB")
    if image.mode.startswith(("I", "F")):
        values = np.asarray(image, np.float64)
        top = max(float(values.max()), 1.0)
        return Image.fromarray((values * (255.0 / top)).clip(0, 255).astype(np.uint8))
    return image.convert("RGB")


def _gray(image: Image.Image) -> Gray:
    flat = image if image.mode in {"1", "L", "RGB"} else _flat(image)
    return np.asarray(flat.convert("L"))


def page_count(data: bytes, file: int = 0) -> int:
    """Return the number of pages of a file. Raise PileRefused."""
    opened = PileFile(data, file)
    try:
        return opened.pages
    finally:
        opened.close()
