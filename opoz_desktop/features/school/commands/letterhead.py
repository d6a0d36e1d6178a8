"""Set the letterhead. A picture comes from outside: it is judged by its content and drawn anew, never kept as it is."""

from __future__ import annotations

import io
import warnings
from pathlib import Path

from PIL import Image, ImageOps

from opoz_desktop.kernel.audit import AuditLine, digest_of
from opoz_desktop.kernel.errors import InvalidValue
from opoz_desktop.kernel.freetext import one_line, refuse_bsn
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..errors import NotAPicture, PictureTooLarge
from ..model import Letterhead
from ..queries.letterhead import letterhead

LIMIT_MB = 8
LIMIT_MEGAPIXELS = 40
PRINTED = (720, 260)
"""The most pixels a picture keeps: 55 by 20 mm at 330 dots per inch."""
FOOTER_LENGTH = 200
_LIMIT_BYTES = LIMIT_MB * 1024 * 1024
_KINDS = ("PNG", "JPEG")
_DEEP = {"I", "I;16", "I;16B", "I;16L", "F"}
_BROKEN = (OSError, SyntaxError, ValueError, EOFError, MemoryError, ArithmeticError, LookupError, TypeError)
"""What a picture library raises on bytes that are no picture, or half of one."""


def set_letterhead(work: Work, logo: bytes | None, footer: str) -> None:
    """Set picture and footer from now on; None takes the picture away. What was before stays in the history.

    Raise NotAPicture, PictureTooLarge, InvalidValue for a footer of more than 200 characters, LooksLikeBsn.
    """
    work.require(Permission.EDIT_SCHOOL)
    text = refuse_bsn("footer", one_line(footer))
    if len(text) > FOOTER_LENGTH:
        raise InvalidValue(field="footer", reason="too_long")
    drawn, (wide, high) = redrawn(logo) if logo is not None else (None, (0, 0))
    row = Letterhead(
        logo=drawn, logo_width=wide, logo_height=high, footer=text, recorded_at=work.now,
        recorded_by=work.actor.user_id,
    )  # fmt: skip
    work.session.add(row)
    work.session.flush()
    digest = digest_of(row.id, drawn or b"", wide, high, text)
    work.note(AuditLine("school.letterhead", "school/1", {"picture": int(drawn is not None)}, digest))


def set_logo(work: Work, logo: bytes | None) -> None:
    """Set or take away the picture alone; the line at the foot stays as it is. Raise as `set_letterhead` does."""
    work.require(Permission.EDIT_SCHOOL)
    set_letterhead(work, logo, letterhead(work).footer)


def read_picture(path: Path) -> bytes:
    """Read the file of a picture. One that is too large is refused by its size, before anything of it is read."""
    try:
        if path.stat().st_size > _LIMIT_BYTES:
            raise PictureTooLarge(limit_mb=LIMIT_MB, reason="bytes")
        with path.open("rb") as file:
            data = file.read(_LIMIT_BYTES + 1)
    except OSError as error:
        raise NotAPicture(reason="unreadable") from error
    if len(data) > _LIMIT_BYTES:
        raise PictureTooLarge(limit_mb=LIMIT_MB, reason="bytes")
    return data


def redrawn(data: bytes) -> tuple[bytes, tuple[int, int]]:
    """Return a picture drawn anew at the size of the paper, as a plain PNG with its size in pixels.

    White shows where it was transparent; it stands upright; notes of a camera, text and animation are left behind.
    Drawing what was drawn before gives the same bytes. Raise NotAPicture, PictureTooLarge.
    """
    if len(data) > _LIMIT_BYTES:
        raise PictureTooLarge(limit_mb=LIMIT_MB, reason="bytes")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=_KINDS) as picture:
                if picture.width * picture.height > LIMIT_MEGAPIXELS * 1_000_000:
                    raise PictureTooLarge(limit_megapixels=LIMIT_MEGAPIXELS, reason="pixels")
                plain = _plain(picture)
    except Image.DecompressionBombError as error:
        raise PictureTooLarge(limit_megapixels=LIMIT_MEGAPIXELS, reason="pixels") from error
    except _BROKEN as error:
        raise NotAPicture(reason="content") from error
    out = io.BytesIO()
    plain.save(out, "PNG", optimize=True)
    return out.getvalue(), plain.size


def _plain(picture: Image.Image) -> Image.Image:
    """Return the picture upright, on white, in red, green and blue, no larger than it is printed."""
    picture.draft("RGB", (PRINTED[0] * 2, PRINTED[1] * 2))
    upright = ImageOps.exif_transpose(picture)
    if upright.mode in _DEEP:
        upright = upright.convert("F").point(_to_eight_bits).convert("L")
    seen = upright.convert("RGBA")
    scale = min(PRINTED[0] / seen.width, PRINTED[1] / seen.height, 1.0)
    if scale < 1.0:
        size = (max(1, round(seen.width * scale)), max(1, round(seen.height * scale)))
        seen = seen.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
    plain = Image.new("RGB", seen.size, "white")
    plain.paste(seen, mask=seen.getchannel("A"))
    return plain


def _to_eight_bits(value: float) -> float:
    """Scale 16 bits to 8; written so that the library works it out for the whole picture at once."""
    return value * (1 / 257) + 0
