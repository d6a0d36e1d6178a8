"""Let the built program show that it works: it unlocks a school file and prints the consent forms as a PDF.

A built program cannot be asked which controls it shows. So the story runs first from the source tree, where it can,
and every click and key is written down; then the same hand does the same things in the built program on a copy
of the same school file. `python -m tests.tour.frozen [PROGRAM]`.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import pypdfium2

from opoz_desktop.features.consent.commands import seed_purposes
from tests import small_school

from .screen import Deed, VirtualScreen
from .stories import print_forms, unlock
from .tour import ROOT, NotSeen, Tour

BUILT = ROOT / "dist" / "opoz-desktop" / "opoz-desktop"
PACES = (1.0, 2.5)
"""Seconds of rest before each thing the hand does; a busy computer gets a second, slower try."""


def main() -> int:
    program = Path(sys.argv[1]) if len(sys.argv) > 1 else BUILT
    with tempfile.TemporaryDirectory(prefix="frozen-") as place:
        work = Path(place)
        school = small_school.make(work / "a" / "school.kluis")
        school.register.do(seed_purposes)
        school.close()
        (work / "source").mkdir()
        shutil.copytree(work / "a", work / "before")
        from_source, deeds = run_from_source(work / "a" / "school.kluis", work / "source")
        wanted = page_count(from_source)
        for number, pace in enumerate(PACES):
            out = work / f"built-{number}"
            out.mkdir()
            shutil.copytree(work / "before", work / f"b-{number}")
            built = run_built(program, work / f"b-{number}" / "school.kluis", out, deeds, from_source.name, pace)
            if built.exists():
                break
        else:
            kept = ROOT / "dist" / "smoke.png"
            shutil.copyfile(out / "end.png", kept)
            print(f"The built program printed nothing. What it showed last: {kept}")
            return 1
        pages = page_count(built)
    print(f"The built program unlocked a school file and printed {pages} pages; from the source tree {wanted}.")
    return 0 if pages == wanted > 0 else 1


def run_from_source(folder: Path, out: Path) -> tuple[Path, Sequence[Deed]]:
    """Do the story from the source tree; return the PDF and everything that the hand did."""
    with VirtualScreen() as screen:
        tour = Tour(out, screen)
        try:
            with tour.step("From the source tree"):
                tour.start(str(folder))
                unlock(tour, small_school.LOGIN, small_school.PASSWORD)
                paper = print_forms(tour, "forms.pdf")
            return paper, screen.deeds
        except NotSeen as lost:
            print(f"The story does not run from the source tree: {lost}")
            raise
        finally:
            tour.end()


def run_built(program: Path, folder: Path, out: Path, deeds: Sequence[Deed], name: str, pace: float) -> Path:
    """Let the same hand do the same things in the built program; return where its PDF should be."""
    with VirtualScreen() as screen:
        tour = Tour(out, screen, [str(program)])
        try:
            tour.start(str(folder))
            wait_for_window(screen)
            for deed in deeds:
                time.sleep(pace)
                screen.still()
                screen.redo(deed, {str(out.parent / "source"): str(out)})
            paper = out / name
            end = time.monotonic() + 15
            while not paper.exists() and time.monotonic() < end:
                time.sleep(0.2)
            screen.save(out / "end.png")
            print(tour.output, end="")
            return paper
        finally:
            tour.end()


def wait_for_window(screen: VirtualScreen) -> None:
    """Wait for the first window. Raise NotSeen when it does not come within a minute."""
    end = time.monotonic() + 60
    while not screen.windows():
        if time.monotonic() > end:
            raise NotSeen("the built program shows no window")
        time.sleep(0.1)


def page_count(paper: Path) -> int:
    """Return the number of pages of a PDF that can be opened."""
    with pypdfium2.PdfDocument(paper) as document:
        return len(document)


if __name__ == "__main__":
    sys.exit(main())
