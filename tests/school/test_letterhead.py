"""The letterhead: a picture from outside is judged by its content, drawn anew, and can be taken back."""

from __future__ import annotations

import io
import struct
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from opoz_desktop.features.school import commands, queries
from opoz_desktop.features.school.commands.letterhead import LIMIT_MB, PRINTED, read_picture, redrawn
from opoz_desktop.features.school.errors import NotAPicture, PictureTooLarge
from opoz_desktop.features.school.pdf import head_of, sample_letterhead
from opoz_desktop.kernel.errors import InvalidValue, LooksLikeBsn, NotAllowed
from opoz_desktop.kernel.permissions import Role
from tests import small_school
from tests.pdf.paper import render
from tests.small_school import SmallSchool, as_role


def png(picture: Image.Image, **more: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG", **more)
    return out.getvalue()


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png_that_says(width: int, height: int, *before: bytes) -> bytes:
    """A small PNG whose head says that it is this large."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    body = chunk(b"IDAT", zlib.compress(b"\0" * 99)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(before) + body


def pixel(data: bytes, at: tuple[int, int] = (2, 2)) -> object:
    with Image.open(io.BytesIO(data)) as picture:
        return picture.convert("RGB").getpixel(at)


def test_a_logo_is_drawn_anew_small_on_white_and_without_what_was_hidden_in_it() -> None:
    exif = Image.Exif()
    exif[0x010E] = "Geheim: Havenstraat 3"
    exif[0x0112] = 6  # lies on its side
    photo = io.BytesIO()
    Image.new("RGB", (4000, 1000), (200, 10, 10)).save(photo, "JPEG", exif=exif)
    data, (wide, high) = redrawn(photo.getvalue() + b"Havenstraat behind the end")
    assert wide <= PRINTED[0]
    assert high <= PRINTED[1]
    assert high > wide, "it stands upright"
    assert b"Havenstraat" not in data
    with Image.open(io.BytesIO(data)) as made:
        assert (made.format, made.mode, dict(made.getexif())) == ("PNG", "RGB", {})
    clear, _ = redrawn(png(Image.new("RGBA", (300, 90), (0, 0, 0, 0))))
    assert pixel(clear) == (255, 255, 255)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_kind_of_png_comes_out_as_the_same_plain_picture(mode: str) -> None:
    white = Image.new("RGB", (60, 40), "white")
    data, size = redrawn(png(Image.new(mode, (60, 40), 65535) if mode == "I;16" else white.convert(mode)))
    assert size == (60, 40)
    assert pixel(data) == (255, 255, 255)
    assert redrawn(data) == (data, size)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"%PDF-1.7 not a picture",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"GIF89a" + b"\0" * 50,
        b"\xff\xd8\xff\xe0" + b"\0" * 50,
        png(Image.new("RGB", (90, 90)))[:60],
        png_that_says(10, 10, chunk(b"zTXt", b"a\0\0" + zlib.compress(b"0" * 80_000_000))),
    ],
)
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(NotAPicture):
        redrawn(data)


@pytest.mark.parametrize("size", [(9000, 9000), (60_000, 60_000), (40_000_001, 1)])
def test_a_picture_that_would_fill_the_memory_is_refused_by_its_head(size: tuple[int, int]) -> None:
    with pytest.raises(PictureTooLarge) as caught:
        redrawn(png_that_says(*size))
    assert caught.value.facts == {"limit_megapixels": 40, "reason": "pixels"}


def test_a_file_of_80_mb_is_refused_without_reading_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    large = tmp_path / "logo.png"
    with large.open("wb") as file:
        file.truncate(80 * 1024 * 1024)
    opened: list[Path] = []
    real = Path.open
    monkeypatch.setattr(Path, "open", lambda self, *a, **k: opened.append(self) or real(self, *a, **k))
    with pytest.raises(PictureTooLarge) as caught:
        read_picture(large)
    assert caught.value.facts == {"limit_mb": LIMIT_MB, "reason": "bytes"}
    assert opened == []
    with pytest.raises(NotAPicture):
        read_picture(tmp_path / "gone.png")


def test_the_last_letterhead_holds_and_is_noted_without_its_words(school: SmallSchool) -> None:
    ask, do = school.register.ask, school.register.do
    assert ask(queries.letterhead) == queries.LetterheadRow()
    logo = png(Image.new("RGB", (1000, 300), (0, 90, 160)))
    do(commands.set_letterhead, logo, "  Samen   leren ")
    first = ask(queries.letterhead)
    assert (first.logo_width, first.logo_height, first.footer) == (720, 216, "Samen leren")
    do(commands.set_letterhead, None, "")
    assert ask(queries.letterhead) == queries.LetterheadRow()
    do(commands.set_letterhead, first.logo, first.footer)
    assert ask(queries.letterhead) == first


@pytest.mark.parametrize(("footer", "error"), [("x" * 201, InvalidValue), ("tel 111222333", LooksLikeBsn)])
def test_a_footer_that_does_not_fit_is_refused(school: SmallSchool, footer: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        school.register.do(commands.set_letterhead, None, footer)
    assert school.register.ask(queries.letterhead).footer == ""


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.DIRECTOR])
def test_only_the_director_sets_it(school: SmallSchool, role: Role) -> None:
    with pytest.raises(NotAllowed):
        as_role(school.register, role=role).do(commands.set_letterhead, None, "x")


@pytest.mark.parametrize(("width", "height"), [(720, 260), (40, 40), (720, 1), (1, 260)])
def test_the_logo_keeps_to_its_corner_and_the_words_to_theirs(school: SmallSchool, width: int, height: int) -> None:
    school.register.do(commands.set_letterhead, png(Image.new("RGB", (width, height), "black")), "")
    row, head = school.register.ask(queries.school), school.register.ask(queries.letterhead)
    page = render(sample_letterhead(row, head, "left"), 0)
    assert page.dark(136.5, 13, 55, 20) > 0.0001
    assert page.dark(191.8, 0, 18, 297) == 0.0
    assert page.dark(24, 38.0, 168, 5.5) == 0.0, "the head ends above the address"
    assert head_of(row, head).lines[0] == "Bessenlaan 8, 1199 AB Nieuwerveen"


def test_a_long_head_never_reaches_the_window(school: SmallSchool) -> None:
    facts = replace(small_school.FACTS, name="Openbare Basisschool " * 8, street="Laan " * 24, email="d" * 90 + "@b.nl")
    school.register.do(commands.change_school, facts)
    school.register.do(commands.set_letterhead, png(Image.new("RGB", (720, 260), "black")), "x " * 95)
    page = render(
        sample_letterhead(school.register.ask(queries.school), school.register.ask(queries.letterhead), "left"), 0
    )
    assert page.dark(24, 43.2, 168, 0.6) == 0.0
    assert page.dark(191.8, 0, 18, 297) == 0.0
    assert page.dark(24, 286.5, 168, 10) == 0.0


def test_the_sample_frames_the_window_only_where_there_is_one(school: SmallSchool) -> None:
    row, head = school.register.ask(queries.school), school.register.ask(queries.letterhead)
    left, right, none = (render(sample_letterhead(row, head, side), 0) for side in ("left", "right", "none"))
    assert left.dark(18.5, 44, 1.2, 31) > 0.02
    assert right.dark(108.5, 44, 1.2, 31) > 0.02
    assert none.dark(18.5, 44, 1.2, 31) == none.dark(108.5, 44, 1.2, 31) == 0.0
