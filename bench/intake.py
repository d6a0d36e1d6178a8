"""The preview of an import: reading a large EDEXML file and comparing it with the register, time and memory."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from opoz_desktop.intake import compare, reading
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.steps import finish

from .big_school import school_file
from .figure import Figure

ROOT = Path(__file__).resolve().parents[1]
GROUP_SIZE = 27


def measure() -> list[Figure]:
    """Return the figures of the import preview; each runs in a process of its own, so that the memory is its own."""
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="bench-") as place:
        for pupils, longest, most in ((6000, 3.0, None), (100_000, 30.0, 500.0)):
            file = write_edexml(Path(place) / f"school-{pupils}.xml", pupils)
            took, used = preview(file)
            figures.append(Figure(f"import preview, EDEXML of {pupils:,} pupils", took, "s", longest))
            figures.append(Figure(f"memory of that preview, {pupils:,} pupils", used, "MB", most, "whole process"))
    return figures


def preview(file: Path) -> tuple[float, float]:
    """Return seconds and peak megabytes of the preview of a file, in a fresh process with an empty register."""
    done = subprocess.run(
        [sys.executable, "-m", "bench.intake", str(file)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    told = json.loads(done.stdout)
    return told["seconds"], told["megabytes"]


def preview_here(register: Register, file: Path) -> int:
    """Read a file and compare it with the register, as the screen does before anything is stored; count the rows."""
    found = finish(reading.read(file))
    return len(register.ask(compare.compare, found, {}).rows)


def write_edexml(path: Path, pupils: int) -> Path:
    """Write an EDEXML 2.1 file with so many invented pupils in groups of 27."""
    groups = (pupils - 1) // GROUP_SIZE + 1
    with path.open("w", encoding="utf-8") as file:
        file.write(
            '<?xml version="1.0" encoding="UTF-8"?>\n<EDEX><school><schooljaar>2026-2027</schooljaar>'
            "<peildatum>2026-10-01</peildatum><brincode>99ZY</brincode><dependancecode>00</dependancecode>"
            "<schoolkey>1</schoolkey><aanmaakdatum>2026-10-02T08:14:33</aanmaakdatum><auteur>Meting</auteur>"
            "<xsdversie>2.1</xsdversie></school><groepen>"
        )
        for group in range(groups):
            year = group % 8 + 1
            file.write(f'<groep key="g{group}"><naam>{year} {group}</naam><jaargroep>{year}</jaargroep></groep>')
        file.write("</groepen><leerlingen>")
        for number in range(1, pupils + 1):
            group = (number - 1) // GROUP_SIZE
            year = group % 8 + 1
            file.write(
                f'<leerling key="{number:06}"><achternaam>Naam{number % 997}</achternaam><voorvoegsel>de</voorvoegsel>'
                f"<voornamen>Kind{number}</voornamen><voorletters-1>K</voorletters-1><roepnaam>Kind{number}</roepnaam>"
                f"<geboortedatum>{2022 - year}-{number % 12 + 1:02}-{number % 28 + 1:02}</geboortedatum>"
                f'<geslacht>{number % 2 + 1}</geslacht><jaargroep>{year}</jaargroep><groep key="g{group}"/>'
                f"<postcodenl>{1000 + number % 9000}AB</postcodenl><instroomdatum>2024-08-19</instroomdatum></leerling>"
            )
        file.write("</leerlingen></EDEX>")
    return path


def peak_megabytes() -> float:
    """Return the most memory this process ever had in use. Linux; elsewhere NaN, which misses no limit."""
    status = Path("/proc/self/status")
    peak = re.search(r"VmHWM:\s+(\d+) kB", status.read_text()) if status.exists() else None
    return int(peak.group(1)) / 1024 if peak else float("nan")


def main() -> None:
    """Print seconds and peak megabytes of one preview: `python -m bench.intake FILE`."""
    with school_file(0) as vault:
        began = time.perf_counter()
        preview_here(vault.register, Path(sys.argv[1]))
        took = time.perf_counter() - began
        used = peak_megabytes()
    print(json.dumps({"seconds": took, "megabytes": used}))


if __name__ == "__main__":
    main()
