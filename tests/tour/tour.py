"""Tour: a person at the real window. It waits for what it sees, clicks, types, and keeps pictures and PDFs."""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .screen import VirtualScreen
from .words import pattern, plain

ROOT = Path(__file__).resolve().parents[2]
REST = 0.12
"""Seconds in which a control may not move before it is clicked."""
HOOK = Path(__file__).resolve().parent / "hook"


class NotSeen(Exception):
    """What the tour waited for did not come; the text names it and what was on the screen instead."""


@dataclass(frozen=True, slots=True)
class Control:
    """One thing on the screen: what it is called, what it is, and where it is in pixels."""

    name: str
    names: tuple[str, ...]
    kind: str
    kinds: tuple[str, ...]
    x: int
    y: int
    width: int
    height: int
    enabled: bool
    focus: bool
    front: bool
    reachable: bool
    checked: bool | None

    @property
    def middle(self) -> tuple[int, int]:
        return self.x + self.width // 2, self.y + self.height // 2

    @property
    def pressable(self) -> bool:
        return self.kind == "item" or bool(
            {"QAbstractButton", "QLineEdit", "QComboBox", "QTextEdit", "QPlainTextEdit", "QAbstractSpinBox"}
            & set(self.kinds)
        )


class Tour:
    """Work the program as a person does. Every step is timed; every picture and PDF is kept in `folder`.

    Do not call the program's own code from a tour: whatever happens must have been clicked or typed.
    """

    def __init__(self, folder: Path, screen: VirtualScreen, program: list[str] | None = None) -> None:
        self.folder = folder
        self.screen = screen
        self.program = program or [sys.executable, "-m", "opoz_desktop"]
        self.home = Path(tempfile.mkdtemp(prefix="tour-"))
        self.steps: list[dict[str, Any]] = []
        self.patience = 30.0
        self._process: subprocess.Popen[bytes] | None = None
        self._socket = self.home / "map"
        self._pictures = 0

    # The program

    def start(self, *arguments: str, env: Mapping[str, str] | None = None) -> None:
        """Start the program on the screen, with a home folder of its own."""
        homes = dict.fromkeys(
            ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"), str(self.home)
        )
        path = os.pathsep.join([str(HOOK), os.environ.get("PYTHONPATH", "")]).rstrip(os.pathsep)
        own = {"OPOZ_TOUR_MAP": str(self._socket), "PYTHONPATH": path, "LC_ALL": "C.UTF-8"}
        own["PYTHONFAULTHANDLER"] = "1"  # a crash below Python says where
        log = (self.home / "output.txt").open("ab")
        self._process = subprocess.Popen(
            [*self.program, *arguments],
            cwd=ROOT,
            env={**self.screen.env, **homes, **own, **(env or {})},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        log.close()

    @property
    def output(self) -> str:
        """Return what the program wrote to its terminal."""
        path = self.home / "output.txt"
        return path.read_text(errors="replace") if path.exists() else ""

    def end(self) -> None:
        """End the program, its restarts too, and remove its home."""
        if self._process is not None:
            try:
                os.killpg(self._process.pid, 15)
                self._process.wait(10)
            except (ProcessLookupError, subprocess.TimeoutExpired):
                pass
            try:
                os.killpg(self._process.pid, 9)
            except ProcessLookupError:
                pass
            self._process.wait(10)
        shutil.rmtree(self.home, ignore_errors=True)

    # Seeing

    def controls(self) -> list[Control]:
        """Return what can be seen now; empty while the program starts."""
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
                line.settimeout(10)
                line.connect(str(self._socket))
                parts = []
                while part := line.recv(1 << 16):
                    parts.append(part)
        except OSError:
            return []
        rows: list[dict[str, Any]] = json.loads(b"".join(parts) or b"[]")
        return [
            Control(
                row["name"], tuple(row["names"]), row["kind"], tuple(row["kinds"]), *row["rect"],
                row["enabled"], row["focus"], row["front"], row["reachable"], row["checked"],
            )
            for row in rows
        ]  # fmt: skip

    def find(self, name: str, kind: str = "") -> list[Control]:
        """Return the controls of this name, best first: in front, reachable, enabled, pressable.

        A name is what stands on the screen, or the English text of the code, or an objectName.
        """
        wanted = pattern(name)
        found = [
            c
            for c in self.controls()
            if any(wanted.fullmatch(plain(n)) for n in c.names) and (not kind or kind in {c.kind, *c.kinds})
        ]
        return sorted(found, key=lambda c: (not c.front, not c.reachable, not c.enabled, not c.pressable))

    def see(self, name: str, kind: str = "", seconds: float | None = None, enabled: bool = False) -> Control:
        """Wait until a control of this name can be reached, and return it. Raise NotSeen when it does not come."""
        end = time.monotonic() + (seconds or self.patience)
        while True:
            for control in self.find(name, kind):
                if control.reachable and (control.enabled or not enabled):
                    return control
            if time.monotonic() > end:
                self._lost(name)
            time.sleep(0.08)

    def settled(self, name: str, kind: str = "", seconds: float | None = None) -> Control:
        """Wait until a control can be used and stands still, and return it."""
        control = self.see(name, kind, seconds, enabled=True)
        while True:
            time.sleep(REST)
            again = self.see(name, kind, seconds, enabled=True)
            if again == control:
                return control
            control = again

    def gone(self, name: str, kind: str = "", seconds: float | None = None) -> None:
        """Wait until no control of this name can be seen."""
        end = time.monotonic() + (seconds or self.patience)
        while any(c.reachable for c in self.find(name, kind)) or not self.controls():
            if time.monotonic() > end:
                raise NotSeen(f"still there: {name}")
            time.sleep(0.08)

    def calm(self, seconds: float = 15.0) -> None:
        """Wait until the message over the page is gone, so that a picture shows the whole page."""
        end = time.monotonic() + seconds
        while any(c.kind == "Toast" for c in self.controls()) and time.monotonic() < end:
            time.sleep(0.2)

    def _lost(self, name: str) -> None:
        self.screen.save(self.folder / "lost.png")
        names = sorted({plain(c.name)[:60] for c in self.controls() if c.name and c.reachable})
        code = self._process.poll() if self._process is not None else None
        ended = "" if code is None else f" The program ended with code {code}."
        raise NotSeen(f"not seen: {name!r}.{ended} On the screen: {names}. Output: {self.output[-3000:]}")

    # Doing

    def click(self, name: str, kind: str = "", times: int = 1, seconds: float | None = None) -> None:
        """Click a control once it can be clicked."""
        control = self.settled(name, kind, seconds)
        self.screen.click(*control.middle, times=times)

    def fill(self, name: str, text: str, kind: str = "") -> None:
        """Click a field, replace what stands in it, and type."""
        self.click(name, kind)
        self.screen.key("ctrl+a")
        self.screen.type(text)

    def choose(self, name: str, item: str) -> None:
        """Open a drop-down list and click an item of it."""
        self.click(name, "QComboBox")
        self.click(item, "item")
        self.gone(item, "item")

    def fill_screen(self) -> None:
        """Give the window the whole screen, as a window manager does on *maximise*."""
        windows = self.screen.windows()
        if windows:
            self.screen.spread(max(windows, key=self.screen.area))

    def save_as(self, name: str) -> Path:
        """Say in the dialog of the one door what a PDF is for and where it goes; wait until it is whole, keep it."""
        path = self.folder.resolve() / name
        self.choose("What is it for?", "Keep in the school's own archive")
        self.screen.still()  # what is chosen adds a line to the dialog, and the button goes down
        self.click("Choose folder and save")
        self.fill("fileNameEdit", str(path))
        self.key("Return")
        return self.printed(path)

    def type(self, text: str) -> None:
        """Type where the cursor is."""
        self.screen.type(text)

    def key(self, *keys: str) -> None:
        """Press keys."""
        self.screen.key(*keys)

    # Keeping

    @contextmanager
    def step(self, title: str) -> Iterator[None]:
        """Time what happens inside, and keep it in tour.json with its files."""
        row: dict[str, Any] = {"step": title, "seconds": 0.0, "files": []}
        self.steps.append(row)
        print(f"{len(self.steps):>3}  {title}", flush=True)
        began = time.monotonic()
        try:
            yield
        finally:
            row["seconds"] = round(time.monotonic() - began, 2)
            self.write()

    def shot(self, title: str) -> Path:
        """Keep a numbered picture of the screen at rest."""
        self._pictures += 1
        name = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")
        path = self.screen.save(self.folder / f"{self._pictures:02}-{name}.png")
        self._keep(path)
        return path

    def printed(self, path: Path, seconds: float | None = None) -> Path:
        """Wait until a PDF that was saved by hand is there and whole, and keep it."""
        end = time.monotonic() + (seconds or self.patience)
        while not (path.exists() and path.read_bytes()[-8:].strip().endswith(b"%%EOF")):
            if time.monotonic() > end:
                raise NotSeen(f"no PDF came: {path.name}")
            time.sleep(0.1)
        self._keep(path)
        return path

    def _keep(self, path: Path) -> None:
        if self.steps:
            self.steps[-1]["files"].append(path.name)

    def write(self) -> None:
        """Write tour.json."""
        told = {"seconds": round(sum(row["seconds"] for row in self.steps), 2), "steps": self.steps}
        (self.folder / "tour.json").write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
