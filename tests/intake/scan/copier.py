"""Copiers and phones: what they make of a sheet of paper, step by step and seeded, and the files they write."""

from __future__ import annotations

import io
import math
import random
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from opoz_desktop.intake.scan.pictures import Taken, taken_g4, taken_jpeg

Gray = npt.NDArray[np.uint8]
PER_MM = 200 / 25.4


@dataclass
class Scan:
    """A picture on its way through a machine; `noise` is drawn from a generator of its own."""

    grey: Gray
    rng: random.Random
    dpi: int = 200
    one_bit: bool = False
    quality: int = 75
    array: np.random.Generator = field(init=False)

    def __post_init__(self) -> None:
        self.array = np.random.default_rng(self.rng.getrandbits(32))

    @property
    def image(self) -> Image.Image:
        return Image.fromarray(self.grey)

    def take(self, image: Image.Image) -> None:
        self.grey = np.asarray(image)


def _warp(scan: Scan, corners: Sequence[tuple[float, float]], fill: int = 255) -> None:
    """Lay the four corners of the paper on four places of a new picture."""
    h, w = scan.grey.shape
    rows, right = [], []
    for (x, y), (u, v) in zip(corners, ((0, 0), (w, 0), (w, h), (0, h)), strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
        right += [u, v]
    a = np.linalg.solve(np.array(rows, float), np.array(right, float))
    way = Image.Transform.PERSPECTIVE
    scan.take(scan.image.transform((w, h), way, tuple(a), Image.Resampling.BICUBIC, fillcolor=fill))


def turned(most: float) -> Callable[[Scan], None]:
    """Turn the sheet a little, as a feeder does."""

    def step(scan: Scan) -> None:
        h, w = scan.grey.shape
        angle = math.radians(scan.rng.uniform(-most, most))
        k, dx, dy = 1.0, scan.rng.gauss(0, 6), scan.rng.gauss(0, 6)
        c, s = math.cos(angle) * k, math.sin(angle) * k
        out = [
            (w / 2 + c * (x - w / 2) - s * (y - h / 2) + dx, h / 2 + s * (x - w / 2) + c * (y - h / 2) + dy)
            for x, y in ((0, 0), (w, 0), (w, h), (0, h))
        ]
        _warp(scan, out)

    return step


def scaled(low: float, high: float) -> Callable[[Scan], None]:
    """Print or scan a little smaller or larger, and not quite the same both ways."""

    def step(scan: Scan) -> None:
        h, w = scan.grey.shape
        kx = scan.rng.uniform(low, high)
        ky = kx * scan.rng.uniform(0.99, 1.01)
        x0, y0 = w * (1 - kx) / 2, h * (1 - ky) / 2
        _warp(scan, [(x0, y0), (x0 + w * kx, y0), (x0 + w * kx, y0 + h * ky), (x0, y0 + h * ky)])

    return step


def quarter(turns: int) -> Callable[[Scan], None]:
    """Lay the sheet in the feeder on its side or upside down."""

    def step(scan: Scan) -> None:
        scan.grey = np.ascontiguousarray(np.rot90(scan.grey, turns))

    return step


def perspective(scan: Scan) -> None:
    """Photograph the sheet from aside, on a table that is darker than the paper."""
    h, w = scan.grey.shape
    r = scan.rng
    edge = 0.06 * w
    out = [
        (x * (w - 2 * edge) + edge * r.uniform(0.3, 1.7), y * (h - 2 * edge) + edge * r.uniform(0.3, 1.7))
        for x, y in ((0, 0), (1, 0), (1, 1), (0, 1))
    ]
    _warp(scan, out, fill=r.randint(60, 170))


def curled(scan: Scan) -> None:
    """Scan a sheet that does not lie flat: rows shift along a wave of 0.8 to 2.5 mm."""
    h, w = scan.grey.shape
    high = scan.rng.uniform(0.8, 2.5) * PER_MM / 2
    length = scan.rng.uniform(0.7, 1.6) * h
    phase = scan.rng.uniform(0, 6.28)
    ys = np.arange(h)
    shift = np.round(high * np.sin(2 * np.pi * ys / length + phase)).astype(int)
    columns = np.clip(np.arange(w)[None, :] - shift[:, None], 0, w - 1)
    scan.grey = scan.grey[ys[:, None], columns]


def folded(scan: Scan) -> None:
    """Scan a sheet that was folded: a shadow and a shift of up to 1 mm below it."""
    h = scan.grey.shape[0]
    at = int(h * scan.rng.uniform(0.3, 0.7))
    by = round(scan.rng.uniform(-1, 1) * PER_MM)
    scan.grey = scan.grey.copy()
    scan.grey[at:] = np.roll(scan.grey[at:], by, axis=1)
    rows = np.abs(np.arange(h) - at)[:, None]
    scan.grey = (scan.grey * (1 - 0.35 * np.exp(-((rows / 9.0) ** 2)))).astype(np.uint8)


def blurred(low: float, high: float) -> Callable[[Scan], None]:
    """Blur, in mm."""

    def step(scan: Scan) -> None:
        scan.take(scan.image.filter(ImageFilter.GaussianBlur(scan.rng.uniform(low, high) * PER_MM)))

    return step


def noisy(low: float, high: float) -> Callable[[Scan], None]:
    """Add noise and a few specks of dust."""

    def step(scan: Scan) -> None:
        sigma = scan.rng.uniform(low, high)
        noise = scan.array.normal(0, sigma, scan.grey.shape)
        grey = np.clip(scan.grey + noise, 0, 255).astype(np.uint8)
        h, w = grey.shape
        for _ in range(scan.rng.randint(5, 60)):
            x, y = scan.rng.randrange(w - 3), scan.rng.randrange(h - 3)
            grey[y : y + scan.rng.randint(1, 3), x : x + scan.rng.randint(1, 3)] = scan.rng.randint(0, 120)
        scan.grey = grey

    return step


def grey_paper(scan: Scan) -> None:
    """Print on grey recycled paper."""
    scan.grey = (scan.grey.astype(np.float32) * scan.rng.uniform(0.7, 0.9)).astype(np.uint8)


def shadow(scan: Scan) -> None:
    """Let a shadow fall over the sheet."""
    h, w = scan.grey.shape
    r = scan.rng
    across = np.linspace(r.uniform(0.55, 1), r.uniform(0.7, 1), w)[None, :]
    scan.grey = (scan.grey * across * np.linspace(r.uniform(0.7, 1), 1, h)[:, None]).astype(np.uint8)


def coffee(scan: Scan) -> None:
    """Set a cup on the sheet."""
    h, w = scan.grey.shape
    r = scan.rng
    cx, cy, radius = r.uniform(0, w), r.uniform(0, h), r.uniform(32, 45) * PER_MM
    wide = r.uniform(0.8, 2.2) * PER_MM
    ys, xs = np.ogrid[:h, :w]
    away = np.abs(np.hypot(xs - cx, ys - cy) - radius)
    scan.grey = (scan.grey * (1 - r.uniform(0.12, 0.4) * np.exp(-((away / wide) ** 2)))).astype(np.uint8)


def punched(scan: Scan) -> None:
    """Punch holes in the margin: two or four."""
    h = scan.grey.shape[0]
    at = (108.5, 188.5) if scan.rng.random() < 0.6 else (28.5, 108.5, 188.5, 268.5)
    grey = scan.grey.copy()
    ys, xs = np.ogrid[: grey.shape[0], : grey.shape[1]]
    dark = scan.rng.choice((15, 60, 235))
    for y in at:
        grey[np.hypot(xs - 12 * PER_MM, ys - y / 297 * h) < 3 * PER_MM] = dark
    scan.grey = grey


def streaked(scan: Scan) -> None:
    """Feed the sheet over a dirty glass: lines along the whole page."""
    grey = scan.grey.astype(np.float32)
    for _ in range(scan.rng.randint(1, 3)):
        x = scan.rng.randrange(10, grey.shape[1] - 10)
        wide = scan.rng.randint(1, 3)
        grey[:, x : x + wide] *= scan.rng.uniform(0.25, 0.75)
    scan.grey = grey.astype(np.uint8)


def washed(scan: Scan) -> None:
    """Take the background away, and everything light with it."""
    low = scan.rng.uniform(150, 200)
    scan.grey = np.clip((scan.grey.astype(np.float32) - 20) * 255 / (low - 20), 0, 255).astype(np.uint8)


def weak(scan: Scan) -> None:
    """Print with little toner."""
    scan.grey = (255 - (255 - scan.grey.astype(np.float32)) * scan.rng.uniform(0.45, 0.7)).astype(np.uint8)


def shining_through(scan: Scan) -> None:
    """Let the back of the sheet show."""
    back = scan.image.transpose(Image.Transpose.FLIP_LEFT_RIGHT).filter(ImageFilter.GaussianBlur(2))
    shade = 0.10 * (255 - np.asarray(back, np.float32)) / 255
    scan.grey = (scan.grey.astype(np.float32) * (1 - shade)).astype(np.uint8)


def torn(scan: Scan) -> None:
    """Tear a corner off, or cut an edge."""
    grey = scan.grey.copy()
    h, w = grey.shape
    r = scan.rng
    ys, xs = np.ogrid[:h, :w]
    a, b = r.uniform(15, 50) * PER_MM, r.uniform(15, 50) * PER_MM
    corner = r.randrange(4)
    x = xs if corner in {0, 3} else w - xs
    y = ys if corner in {0, 1} else h - ys
    grey[(x / a + y / b) < 1] = r.choice((20, 255))
    if r.random() < 0.3:
        grey[:, : int(r.uniform(4, 16) * PER_MM)] = 255
    scan.grey = grey


def poor_jpeg(scan: Scan) -> None:
    scan.quality = 30


def dots(scan: Scan) -> None:
    """Scan in black and white alone."""
    scan.one_bit = True


SINGLE: dict[str, tuple[Callable[[Scan], None], ...]] = {
    "none": (),
    "turned 0.5": (turned(0.5),), "turned 2.2": (turned(2.2),), "turned 5": (turned(5.0),),
    "turned 90": (quarter(1),), "turned 180": (quarter(2),), "scale 95-105 %": (scaled(0.95, 1.05),),
    "perspective": (perspective,), "curled": (curled,), "fold": (folded,), "torn corner": (torn,),
    "blur 0.06-0.18 mm": (blurred(0.06, 0.18),), "blur 0.18-0.32 mm": (blurred(0.18, 0.32),),
    "noise": (noisy(3, 14),), "grey paper": (grey_paper,), "shadow": (shadow,), "coffee ring": (coffee,),
    "punch holes": (punched,), "streaks": (streaked,), "washed out": (washed,), "weak toner": (weak,),
    "show-through": (shining_through,), "1-bit": (dots,), "JPEG q30": (poor_jpeg,),
}  # fmt: skip
"""One thing wrong at a time."""


def clean(scan: Scan) -> Scan:
    for step in (turned(0.6), blurred(0.04, 0.09), noisy(0.5, 2.5)):
        step(scan)
    return scan


def office(scan: Scan) -> Scan:
    """A pile through the office copier: everything a little, and up to three things wrong."""
    r = scan.rng
    wrong = r.sample(
        [punched, streaked, coffee, washed, weak, shining_through, torn, folded, curled, shadow, grey_paper, poor_jpeg],
        r.choice((0, 0, 1, 1, 2, 3)),
    )
    _through(scan, [scaled(0.95, 1.01)] * (r.random() < 0.4) + [turned(2.0)] + wrong)
    if r.random() < 0.25:
        quarter(r.choice((1, 2, 2, 3)))(scan)
    return scan


def fax(scan: Scan) -> Scan:
    """The same pile in black and white alone."""
    r = scan.rng
    _through(scan, [scaled(0.96, 1.01)] * (r.random() < 0.4) + [turned(2.0)] + [punched] * (r.random() < 0.3))
    scan.one_bit = True
    return scan


def phone(scan: Scan) -> Scan:
    """A photograph."""
    r = scan.rng
    _through(scan, [curled] * (r.random() < 0.3) + [perspective, shadow])
    if r.random() < 0.3:
        quarter(r.choice((1, 3)))(scan)
    return scan


def hostile(scan: Scan) -> Scan:
    """Four to ten things wrong at once."""
    r = scan.rng
    every = [
        turned(5), scaled(0.95, 1.05), perspective, curled, folded, torn, blurred(0.18, 0.32), noisy(8, 14), grey_paper,
        shadow, coffee, punched, streaked, washed, weak, shining_through, poor_jpeg,
    ]  # fmt: skip
    _through(scan, sorted(r.sample(every, r.randint(4, 10)), key=every.index))
    if r.random() < 0.15:
        scan.one_bit = True
    return scan


PROFILES: dict[str, Callable[[Scan], Scan]] = {
    "clean": clean, "office": office, "1-bit": fax, "phone": phone, "hostile": hostile,
}  # fmt: skip


def _through(scan: Scan, steps: Sequence[Callable[[Scan], None]]) -> None:
    for step in steps:
        step(scan)
    blurred(0.05, 0.13)(scan)
    noisy(1, 6)(scan)


def scanned(grey: Gray, rng: random.Random, profile: str) -> Scan:
    """Send a sheet through a machine."""
    return PROFILES[profile](Scan(grey, rng, dpi=rng.choice((150, 200, 200, 300))))


def single(grey: Gray, rng: random.Random, name: str) -> Scan:
    """Send a sheet through a machine with one thing wrong."""
    scan = Scan(grey, rng)
    for step in SINGLE[name]:
        step(scan)
    blurred(0.04, 0.09)(scan)
    noisy(0.5, 2.5)(scan)
    return scan


def jpeg(scan: Scan) -> bytes:
    """Write the picture as JPEG in its resolution."""
    out = io.BytesIO()
    _sized(scan).save(out, "JPEG", quality=scan.quality, dpi=(scan.dpi, scan.dpi))
    return out.getvalue()


def g4(scan: Scan) -> tuple[bytes, int, int]:
    """Write the picture as a fax stream; return it with its width and height."""
    image = _sized(scan)
    level = scan.rng.uniform(120, 175)
    dark = image.point(lambda v: 255 if v > level else 0, "1")
    out = io.BytesIO()
    dark.save(out, "TIFF", compression="group4", strip_size=1 << 30)
    with Image.open(io.BytesIO(out.getvalue())) as made:
        at, length = made.tag_v2[273][0], made.tag_v2[279][0]
        assert len(made.tag_v2[273]) == 1
    return out.getvalue()[at : at + length], *dark.size


def taken(scan: Scan) -> Taken:
    """Return what the reader gets of a picture that was taken out of a copier's PDF."""
    if scan.one_bit:
        stream, width, height = g4(scan)
        found = taken_g4(stream, width, height, 0)
        assert found is not None
        return found
    return taken_jpeg(jpeg(scan), 0)


def _sized(scan: Scan) -> Image.Image:
    if scan.dpi == 200:
        return scan.image
    k = scan.dpi / 200
    size = (round(scan.grey.shape[1] * k), round(scan.grey.shape[0] * k))
    return scan.image.resize(size, Image.Resampling.BICUBIC)


@dataclass
class Paper:
    """A PDF in the making, one picture a page, as a copier writes it."""

    objects: list[bytes] = field(default_factory=list[bytes])
    pages: list[int] = field(default_factory=list[int])

    def add(self, facts: str, stream: bytes, *, size: tuple[float, float] = (595.28, 841.89), rotate: int = 0) -> None:
        """Add a page that shows one picture."""
        picture = self._object(f"<</Type/XObject/Subtype/Image{facts}/Length {len(stream)}>>".encode(), stream)
        self.add_page(f"/Im{picture} {picture} 0 R", f"{size[0]} 0 0 {size[1]} 0 0 cm /Im{picture} Do", size, rotate)

    def add_page(self, resources: str, content: str, size: tuple[float, float], rotate: int = 0) -> None:
        text = self._object(f"<</Length {len(content)}>>".encode(), content.encode())
        self.pages.append(
            self._object(
                f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {size[0]} {size[1]}]/Rotate {rotate}"
                f"/Resources<</XObject<<{resources}>>>>/Contents {text} 0 R>>".encode()
            )
        )

    def add_scan(self, scan: Scan, *, rotate: int = 0) -> None:
        """Add a scan as a copier would: G4 when it is black and white, else JPEG."""
        size = (scan.grey.shape[1] / 200 * 72, scan.grey.shape[0] / 200 * 72)
        if scan.one_bit:
            stream, w, h = g4(scan)
            decode = f"/DecodeParms<</K -1/Columns {w}/Rows {h}>>"
            facts = f"/Width {w}/Height {h}/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/CCITTFaxDecode{decode}"
        else:
            stream = jpeg(scan)
            with Image.open(io.BytesIO(stream)) as made:
                w, h = made.size
            facts = f"/Width {w}/Height {h}/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/DCTDecode"
        self.add(facts, stream, size=size, rotate=rotate)

    def add_flate(self, grey: Gray) -> None:
        h, w = grey.shape
        self.add(
            f"/Width {w}/Height {h}/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/FlateDecode",
            zlib.compress(grey.tobytes(), 1),
        )

    def _object(self, head: bytes, stream: bytes | None = None) -> int:
        body = head if stream is None else head + b"\nstream\n" + stream + b"\nendstream"
        self.objects.append(body)
        return len(self.objects) + 2

    def finish(self) -> bytes:
        """Return the file."""
        kids = " ".join(f"{n} 0 R" for n in self.pages)
        every = [
            b"<</Type/Catalog/Pages 2 0 R>>",
            f"<</Type/Pages/Count {len(self.pages)}/Kids[{kids}]>>".encode(),
            *self.objects,
        ]
        out, places = bytearray(b"%PDF-1.5\n"), []
        for n, body in enumerate(every, 1):
            places.append(len(out))
            out += f"{n} 0 obj\n".encode() + body + b"\nendobj\n"
        start = len(out)
        out += f"xref\n0 {len(every) + 1}\n0000000000 65535 f \n".encode()
        out += b"".join(f"{at:010d} 00000 n \n".encode() for at in places)
        out += f"trailer <</Size {len(every) + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n".encode()
        return bytes(out)
