"""Run every measurement, print them as a table and write results.json: `python -m bench [NAME …]`."""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import platform
import sys
import time
from pathlib import Path

from .figure import Figure

HERE = Path(__file__).resolve().parent
NOT_MEASURING = {"__main__", "figure", "big_school"}


def main() -> int:
    """Return 0 when every limit is met."""
    wanted = set(sys.argv[1:])
    names = sorted(m.name for m in pkgutil.iter_modules([str(HERE)]) if m.name not in NOT_MEASURING)
    unknown = wanted - set(names)
    if unknown:
        print(f"No such measurement: {', '.join(sorted(unknown))}. There are: {', '.join(names)}.")
        return 2
    figures: list[Figure] = []
    for name in names:
        if not wanted or name in wanted:
            print(f"{name} …", file=sys.stderr, flush=True)
            figures += importlib.import_module(f"bench.{name}").measure()
    print(table(figures))
    told = {
        "measured_at": time.strftime("%Y-%m-%dT%H:%M:%S%z"),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        "figures": [
            {"name": f.name, "value": f.value, "unit": f.unit, "limit": f.limit, "met": f.met, "note": f.note}
            for f in figures
        ],
    }
    (HERE / "results.json").write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    missed = sum(not f.met for f in figures)
    print(f"\n{len(figures)} figures, {missed} over their limit. Written: bench/results.json")
    return 1 if missed else 0


def table(figures: list[Figure]) -> str:
    """Return the figures as a table for the terminal."""
    rows = [("measurement", "value", "limit", "", "")]
    for f in figures:
        limit = "" if f.limit is None else f"{f.limit:g} {f.unit}"
        verdict = "" if f.limit is None else "met" if f.met else "MISSED"
        rows.append(
            (f.name, f"{f.value:.3g} {f.unit}" if f.value < 1000 else f"{f.value:.0f} {f.unit}", limit, verdict, f.note)
        )
    widths = [max(len(row[i]) for row in rows) for i in range(4)]
    lines = [
        "  ".join(
            [row[0].ljust(widths[0]), row[1].rjust(widths[1]), row[2].rjust(widths[2]), row[3].ljust(widths[3]), row[4]]
        ).rstrip()
        for row in rows
    ]
    return "\n".join([lines[0], "-" * len(lines[0]), *lines[1:]])


if __name__ == "__main__":
    sys.exit(main())
