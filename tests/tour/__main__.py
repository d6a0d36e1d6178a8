"""Run the tour into a folder: `python -m tests.tour FOLDER`."""

from __future__ import annotations

import sys
from pathlib import Path

from . import main_job
from .screen import VirtualScreen
from .tour import NotSeen, Tour


def main() -> int:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for old in [*folder.glob("*.png"), *folder.glob("*.pdf"), *folder.glob("tour.json")]:
        old.unlink()
    with VirtualScreen() as screen:
        tour = Tour(folder, screen)
        try:
            main_job.story(tour)
        except NotSeen as lost:
            print(f"The tour stopped: {lost}")
            return 1
        finally:
            tour.end()
            tour.write()
    pictures, papers = sorted(folder.glob("*.png")), sorted(folder.glob("*.pdf"))
    print(f"\n{len(pictures)} pictures, {len(papers)} PDFs and tour.json lie in {folder}")
    for file in (*pictures, *papers):
        print(f"  {file.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
