"""Ten fingers and no mouse: go somewhere with Tab, and stop the tour when a chapter touches the pointer."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .tour import Control, NotSeen, Tour
from .words import pattern, plain

MOST = 60
"""Presses of Tab after which a place counts as out of reach; a person gives up sooner."""


@contextmanager
def keyboard_only(tour: Tour) -> Iterator[None]:
    """Stop the tour when the pointer was moved or clicked inside."""
    began = len(tour.screen.deeds)
    yield
    used = [deed.words[0] for deed in tour.screen.deeds[began:]]
    if "mousemove" in used:
        raise NotSeen("the mouse was used in a chapter that is of the keyboard alone")


def focus(tour: Tour) -> list[Control]:
    """Return what has the keyboard: one control, and those that pass the keyboard on to it."""
    return [c for c in tour.controls() if c.focus and c.front]


def has_focus(tour: Tour, name: str) -> bool:
    """Tell whether what has the keyboard is called so."""
    wanted = pattern(name)
    return any(wanted.fullmatch(plain(n)) for c in focus(tour) for n in c.names)


def focused(tour: Tour, name: str, seconds: float | None = None) -> None:
    """Wait until something has the keyboard by itself. Raise NotSeen when it does not come."""
    end = time.monotonic() + (seconds or tour.patience)
    while not has_focus(tour, name):
        if time.monotonic() > end:
            raise NotSeen(f"{name!r} has not the keyboard, but {[c.names for c in focus(tour)]}")
        time.sleep(0.08)


def tab_to(tour: Tour, name: str, key: str = "Tab") -> None:
    """Press Tab (or an arrow) until something has the keyboard. Raise NotSeen when it is never reached."""
    tour.see(name)
    passed: list[str] = []
    for _ in range(MOST):
        if has_focus(tour, name):
            return
        passed += [c.names[-1] for c in focus(tour) if c.names]
        tour.key(key)
    tour.screen.save(tour.folder / "lost.png")
    raise NotSeen(f"{key} does not lead to {name!r}; it passed {passed}")


def press(tour: Tour, name: str, key: str = "space") -> None:
    """Go to a button with Tab and press it."""
    tab_to(tour, name)
    tour.key(key)


def retype(tour: Tour, name: str, text: str) -> None:
    """Go to a field with Tab, replace what stands in it, and type."""
    tab_to(tour, name)
    tour.key("ctrl+a")
    tour.type(text)


def save_preview(tour: Tour, name: str) -> Path:
    """Save the PDF that is shown, say what it is for, and close the preview: all with keys."""
    path = tour.folder.resolve() / name
    press(tour, "Save PDF…")
    tab_to(tour, "What is it for?")
    tour.key("Down")
    press(tour, "Choose folder and save")
    focused(tour, "fileNameEdit")
    tour.key("ctrl+a")
    tour.type(str(path))
    tour.key("Return")
    paper = tour.printed(path)
    tour.gone("fileNameEdit")
    tour.key("Escape")
    tour.gone("Save PDF…")
    return paper


def find_page(tour: Tour, words: str) -> None:
    """Go to a page with Ctrl+K."""
    tour.key("ctrl+k")
    tour.see("find")
    tour.type(words)
    tour.key("Return")
    tour.gone("find")
