"""Reading scans: real printed forms through simulated pens, copiers and phones, with the truth known.

`python -m bench.reading [SEED …] [--sheets N]` runs the acceptance and writes docs/reading.md; `python -m bench
reading` runs a small part of it and the ratios of time. The simulator is that of the tests.
"""

from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import argparse
import multiprocessing
import random
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import zxingcpp

from opoz_desktop.features.consent import commands
from opoz_desktop.intake.scan.page import Reader, read_page
from opoz_desktop.intake.scan.pile import read_pile
from opoz_desktop.intake.scan.readings import Mark, PageKind, PageReading
from tests.intake.scan import copier, pens
from tests.intake.scan.forms import Print, printed

from .big_school import school_file
from .figure import Figure

TABLE = Path(__file__).resolve().parent.parent / "docs" / "reading.md"
SETS = (
    ("clean copier, hard mix", "clean", "hard", 1.0),
    ("clean copier, plain marks only", "clean", "plain", 0.6),
    ("office pile, hard mix", "office", "hard", 2.0),
    ("office pile, real mix", "office", "real", 1.6),
    ("office pile, plain marks only", "office", "plain", 0.8),
    ("office pile, only the 8 nasty styles", "office", "nasty", 1.6),
    ("1-bit, hard mix", "1-bit", "hard", 1.0),
    ("1-bit, only the 8 nasty styles", "1-bit", "nasty", 1.0),
    ("phone photo, hard mix", "phone", "hard", 1.0),
    ("hostile: 4 to 10 things wrong at once", "hostile", "hard", 1.4),
)
_HEAD = (
    "| set | sheets | answers | at risk | wrong yes | wrong no | condition booked plain | read as nothing | asked, all "
    "| plain asked | other child | not identified | sign. wrong |\n"
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |"
)


@dataclass
class Tally:
    """What came of a set of sheets."""

    sheets: int = 0
    counts: Counter[str] = field(default_factory=Counter[str])
    styles: Counter[tuple[str, str]] = field(default_factory=Counter[tuple[str, str]])
    worst: list[str] = field(default_factory=list[str])

    def add(self, other: Tally) -> None:
        self.sheets += other.sheets
        self.counts += other.counts
        self.styles += other.styles
        self.worst += other.worst

    def share(self, part: str, whole: str) -> str:
        return f"{100 * self.counts[part] / self.counts[whole]:.1f}%" if self.counts[whole] else "-"

    def row(self, name: str) -> str:
        """Return the set as a row of the table."""
        c = self.counts
        return (
            f"| {name} | {self.sheets:,} | {c['answers']:,} | {c['at_risk']:,} | **{c['wrong_yes']}** "
            f"| {c['wrong_no']} | {c['condition']} | {c['as_nothing']} | {self.share('asked', 'answers')} "
            f"| {self.share('plain_asked', 'plain')} | {c['other_child']} | {c['lost']} "
            f"| {c['sign_wrong']} of {c['sign']} ({c['sign_asked']} asked) |"
        )


def judge(tally: Tally, name: str, filled: pens.Filled, code: str, page: str, reading: PageReading) -> None:
    """Count one sheet against the truth."""
    c = tally.counts
    tally.sheets += 1
    if reading.kind is not PageKind.FORM:
        c["lost"] += 1
        return
    if reading.code != code or str(reading.page) != page:
        c["other_child"] += 1
    said = {p.line: p for p in reading.pairs}
    for truth in filled.truths:
        read = said.get(truth.line)
        mark = Mark.UNSURE if read is None else read.mark
        c["answers"] += 1
        plain = truth.style in pens.PLAIN
        c["plain"] += plain
        c["at_risk"] += truth.meant != "yes"
        if mark is Mark.UNSURE:
            c["asked"] += 1
            c["plain_asked"] += plain
            tally.styles["asked plain" if plain else "asked odd", read.reason if read else "missing"] += 1
        elif truth.meant == "condition":
            c["condition"] += 1
            tally.worst.append(f"{name} condition line {truth.line} {mark.value}")
        elif mark is Mark.YES and truth.meant != "yes":
            c["wrong_yes"] += 1
            tally.worst.append(f"{name} WRONG YES line {truth.line} {truth.style}")
        elif mark is Mark.NO and truth.meant != "no":
            c["wrong_no"] += 1
            tally.worst.append(f"{name} wrong no line {truth.line} {truth.style}")
        elif mark is Mark.NOTHING and truth.meant != "nothing":
            c["as_nothing"] += 1
            tally.styles["as nothing", truth.style] += 1
    if filled.signed is not None:
        c["sign"] += 1
        c["sign_asked"] += reading.signature is Mark.UNSURE
        c["sign_wrong"] += reading.signature is (Mark.NO if filled.signed else Mark.YES)


def one(prints: Sequence[Print], readers: Sequence[Reader], profile: str, mix: str, seed: str, tally: Tally) -> None:
    """Fill in, scan and read one sheet."""
    rng = random.Random(seed)
    which = rng.randrange(len(prints))
    made = prints[which]
    page = made.some(rng)
    filled = pens.fill_in(page.grey, made.layout.on_page(int(page.page)), rng, mix)
    if profile in copier.PROFILES:
        scan = copier.scanned(filled.grey, rng, profile)
    else:
        scan = copier.single(filled.grey, rng, profile)
    reading = read_page(1, copier.taken(scan), readers[which])
    judge(tally, seed, filled, page.code, page.page, reading)


_PRINTS: list[Print] = []


def _begin(prints: list[Print]) -> None:
    _PRINTS.extend(prints)


def _part(job: tuple[str, str, str, int, int]) -> Tally:
    name, profile, mix, first, last = job
    readers = [p.reader() for p in _PRINTS]
    tally = Tally()
    for n in range(first, last):
        one(_PRINTS, readers, profile, mix, f"{name}/{profile}/{mix}/{n}", tally)
    return tally


def run(prints: list[Print], seed: str, sheets: int, single: int, workers: int = 2) -> dict[str, Tally]:
    """Run all sets with one seed and return what came of each."""
    jobs: list[tuple[str, tuple[str, str, str, int, int]]] = []
    for name, profile, mix, weight in SETS:
        count = max(1, round(sheets * weight))
        jobs += [(name, (seed, profile, mix, n, min(n + 25, count))) for n in range(0, count, 25)]
    for name in copier.SINGLE if single else ():
        jobs.append((f"only: {name}", (seed, name, "hard", 0, single)))
    found: dict[str, Tally] = {}
    with multiprocessing.get_context("spawn").Pool(workers, _begin, (prints,)) as pool:
        for (name, _), tally in zip(jobs, pool.imap(_part, [j for _, j in jobs]), strict=True):
            found.setdefault(name, Tally()).add(tally)
            print(name, tally.sheets, *tally.worst, file=sys.stderr, flush=True)
    return found


def prints_of_a_school() -> list[Print]:
    """Print real forms of a school: Dutch, and in Arabic (mirrored) on the form itself."""
    from opoz_desktop.kernel.choices import choose

    with school_file(30) as vault:
        register = vault.register
        register.do(commands.seed_purposes)
        made = [printed(register, 12)]
        register.do(choose, "forms.translation", "form", "meting")
        made += [printed(register, 8, language=language) for language in ("ar", "tr")]
    return made


def ratio(prints: list[Print], sheets: int = 24) -> list[Figure]:
    """Return the time of reading against decoding and the search for codes, of the same pictures by turns."""
    figures: list[Figure] = []
    made = prints[0]
    for dpi, one_bit in ((200, False), (300, False), (150, False), (300, True)):
        rng = random.Random(dpi)
        pictures: list[bytes | tuple[bytes, int, int]] = []
        for _ in range(sheets):
            page = made.some(rng)
            filled = pens.fill_in(page.grey, made.layout.on_page(int(page.page)), rng, "real")
            scan = copier.clean(copier.Scan(filled.grey, rng, dpi=dpi, one_bit=one_bit))
            pictures.append(copier.g4(scan) if one_bit else copier.jpeg(scan))
        reader = made.reader()
        for picture in pictures[:6]:
            read_page(1, _take(picture), reader)
        whole, floor = [], []
        for picture in pictures:
            a = time.process_time()
            read_page(1, _take(picture), reader)
            b = time.process_time()
            zxingcpp.read_barcodes(_take(picture).gray, formats=zxingcpp.BarcodeFormat.QRCode, try_invert=False)
            c = time.process_time()
            whole.append(b - a)
            floor.append(c - b)
        w, f = sorted(whole)[len(whole) // 2], sorted(floor)[len(floor) // 2]
        name = f"{dpi} dpi {'1-bit' if one_bit else 'grey'}"
        figures.append(Figure(f"reading a page of {name} / (decode + codes)", w / f, "x", 3, f"{w * 1000:.1f} ms CPU"))
    return figures


def _take(picture: bytes | tuple[bytes, int, int]) -> copier.Taken:
    if isinstance(picture, bytes):
        return copier.taken_jpeg(picture, 0)
    taken = copier.taken_g4(*picture, 0)
    assert taken is not None
    return taken


def pile_speed(prints: list[Print], pages: int = 240) -> list[Figure]:
    """Return pages per second of a whole pile with one and with two workers, start-up included."""
    made = prints[0]
    rng = random.Random(5)
    paper = copier.Paper()
    for _ in range(24):
        page = made.some(rng)
        filled = pens.fill_in(page.grey, made.layout.on_page(int(page.page)), rng, "real")
        paper.add_scan(copier.clean(copier.Scan(filled.grey, rng)))
    paper.pages = [paper.pages[n % 24] for n in range(pages)]
    data = paper.finish()
    taken: dict[int, float] = {}
    for workers in (1, 2):
        began = time.perf_counter()
        count = sum(1 for _ in read_pile([data], made.context(), workers=workers))
        taken[workers] = time.perf_counter() - began
        assert count == pages
    return [
        Figure(f"a pile of {pages} pages, two workers", taken[2], "s", 40 * pages / 800, "start-up included"),
        Figure("one worker / two workers", taken[1] / taken[2], "x", None, f"{taken[1]:.1f} s and {taken[2]:.1f} s"),
    ]


def measure() -> list[Figure]:
    """Return a small part of the acceptance and the figures of time."""
    prints = prints_of_a_school()
    found = run(prints, "measure", 40, 0)
    every = Tally()
    for tally in found.values():
        every.add(tally)
    office = found["office pile, real mix"].counts
    clean = found["clean copier, plain marks only"].counts
    note = f"{every.counts['at_risk']} answers at risk"
    return [
        Figure("reading: wrong yes, all profiles", every.counts["wrong_yes"], "answers", 0, note),
        Figure("reading: another child taken", every.counts["other_child"], "sheets", 0, f"{every.sheets} sheets"),
        Figure("reading: office pile, real mix, asked", 100 * office["asked"] / office["answers"], "%", 12),
        Figure("reading: clean copier, plain marks asked", 100 * clean["plain_asked"] / clean["plain"], "%", 1),
        *ratio(prints),
        *pile_speed(prints),
    ]


def main() -> int:
    """Run the acceptance with the seeds that are asked, and write the table."""
    asked = argparse.ArgumentParser(prog="python -m bench.reading")
    asked.add_argument("seeds", nargs="*", default=["1"])
    asked.add_argument("--sheets", type=int, default=100, help="sheets of a set of weight 1, per seed")
    asked.add_argument("--single", type=int, default=0, help="sheets of each single degradation, per seed")
    asked.add_argument("--workers", type=int, default=2)
    asked.add_argument("--no-table", action="store_true")
    told = asked.parse_args()
    prints = prints_of_a_school()
    every: dict[str, Tally] = {}
    for seed in told.seeds:
        for name, tally in run(prints, seed, told.sheets, told.single, told.workers).items():
            every.setdefault(name, Tally()).add(tally)
    whole = Tally()
    for tally in every.values():
        whole.add(tally)
    rows = [_HEAD, *(t.row(n) for n, t in every.items()), whole.row("**all**")]
    print("\n".join(rows))
    print(*whole.worst, sep="\n")
    for key, count in sorted(whole.styles.items(), key=lambda x: -x[1]):
        print(key, count)
    if not told.no_table:
        write(rows, told.seeds, ratio(prints) + pile_speed(prints))
    return 1 if whole.counts["wrong_yes"] or whole.counts["other_child"] else 0


def write(rows: list[str], seeds: Sequence[str], times: Sequence[Figure]) -> None:
    """Write the table between the two lines that mark its place."""
    text = TABLE.read_text(encoding="utf-8")
    head, _, rest = text.partition("<!-- table -->\n")
    _, _, tail = rest.partition("<!-- end -->")
    figures = [f"| {f.name} | {f.value:.2f} {f.unit} | {f.note} |" for f in times]
    body = "\n".join(
        [f"Seeds: {', '.join(seeds)}.", "", *rows, "", "| time | value | |", "| --- | --- | --- |", *figures]
    )
    TABLE.write_text(f"{head}<!-- table -->\n{body}\n<!-- end -->{tail}", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
