"""A virtual screen with a hand and a keyboard: Xvfb, xdotool, and Pillow as the camera. Linux only."""

from __future__ import annotations

import os
import select
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from PIL import Image, ImageGrab


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing the hand did: words for xdotool, and when."""

    at: float
    words: tuple[str, ...]


class VirtualScreen:
    """Start Xvfb on a free display; work on it with real pointer and key events; take pictures of it."""

    def __init__(self, width: int = 1440, height: int = 900) -> None:
        self.width, self.height = width, height
        self.display = ""
        self.deeds: list[Deed] = []
        self._server: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> VirtualScreen:
        reading, writing = os.pipe()
        size = f"{self.width}x{self.height}x24"
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp", "-dpi", "96", "-noreset"],
            pass_fds=[writing],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        number = b""
        while not number.endswith(b"\n") and select.select([reading], [], [], 20)[0]:
            part = os.read(reading, 16)  # the number and the end of the line come apart
            if not part:
                break
            number += part
        os.close(reading)
        if not number.endswith(b"\n"):
            self._server.kill()
            raise RuntimeError("Xvfb did not start")
        self.display = f":{number.decode().strip()}"
        # A keyboard that has ë and é: for a letter that is on no key xdotool makes a key, and takes it away again
        # before a busy program has read which letter it was.
        subprocess.run(["setxkbmap", "-layout", "us", "-variant", "altgr-intl"], env=self.env, check=True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._server is not None:
            self._server.terminate()
            self._server.wait(10)

    @property
    def env(self) -> dict[str, str]:
        """Return the environment of a program that should open on this screen."""
        env = {k: v for k, v in os.environ.items() if k not in {"WAYLAND_DISPLAY", "QT_SCALE_FACTOR"}}
        return env | {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def hand(self, *words: str | int) -> str:
        """Let xdotool do something, and return what it says."""
        done = subprocess.run(
            ["xdotool", *(str(word) for word in words)],
            env=self.env,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"xdotool {words[0]}: {done.stderr.strip()}")
        return done.stdout.strip()

    def act(self, *words: str | int) -> None:
        """Let xdotool do something that counts, and write it down."""
        self.hand(*words)
        self.deeds.append(Deed(time.monotonic(), tuple(str(word) for word in words)))

    def redo(self, deed: Deed, other_words: dict[str, str]) -> None:
        """Do a deed of another screen again, with some of its words replaced."""
        words = list(deed.words)
        for old, new in other_words.items():
            words = [word.replace(old, new) for word in words]
        if words[0] == "maximise":
            windows = self.windows()
            if windows:
                self.spread(max(windows, key=self.area))
        else:
            self.hand(*words)

    def click(self, x: int, y: int, times: int = 1, button: int = 1) -> None:
        """Move the pointer there and click."""
        self.act("mousemove", x, y, "click", "--repeat", times, "--delay", 60, button)

    def key(self, *keys: str) -> None:
        """Press keys or chords ("ctrl+l", "Return")."""
        self.act("key", "--clearmodifiers", "--delay", 25, *keys)

    def type(self, text: str) -> None:
        """Type a text."""
        self.act("type", "--clearmodifiers", "--delay", 12, "--", text)

    def windows(self) -> list[str]:
        """Return the ids of the windows that can be seen, in stacking order."""
        try:
            return self.hand("search", "--onlyvisible", "--name", ".").split()
        except RuntimeError:
            return []

    def spread(self, window: str) -> None:
        """Do what a window manager does on *maximise*: give a window the whole screen, and the keyboard."""
        self.hand("windowmove", window, 0, 0, "windowsize", window, self.width, self.height)
        for tries in range(20):  # a window that is just being shown cannot have the keyboard yet
            try:
                self.hand("windowfocus", window)
                break
            except RuntimeError:
                if tries == 19:
                    raise
                time.sleep(0.1)
        self.deeds.append(Deed(time.monotonic(), ("maximise",)))

    def area(self, window: str) -> int:
        """Return the size of a window in pixels."""
        _, _, width, height = self.place(window)
        return width * height

    def place(self, window: str) -> tuple[int, int, int, int]:
        """Return where a window is: x, y, width, height."""
        told = dict(
            line.split("=", 1) for line in self.hand("getwindowgeometry", "--shell", window).splitlines() if "=" in line
        )
        return int(told["X"]), int(told["Y"]), int(told["WIDTH"]), int(told["HEIGHT"])

    def picture(self) -> Image.Image:
        """Take a picture of the whole screen."""
        return ImageGrab.grab(xdisplay=self.display)

    def still(self, longest: float = 3.0) -> Image.Image:
        """Take a picture once nothing moves any more (0.15 s the same, and not empty), or after `longest` seconds."""
        end = time.monotonic() + longest
        before = self.picture()
        while True:
            time.sleep(0.15)
            now = self.picture()
            empty = all(low == high for low, high in now.convert("RGB").getextrema())
            if (now.tobytes() == before.tobytes() and not empty) or time.monotonic() > end:
                return now
            before = now

    def save(self, path: Path) -> Path:
        """Save a picture of the screen at rest."""
        self.still().save(path, optimize=False)
        return path
