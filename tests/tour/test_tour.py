"""The tour's own hands and eyes, on a small window: what it says it saw and did was really there and done."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.tour.screen import VirtualScreen
from tests.tour.tour import NotSeen, Tour
from tests.tour.words import pattern, plain

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a virtual screen is of Linux"),
]


@pytest.fixture
def tour(tmp_path: Path) -> Iterator[Tour]:
    assert shutil.which("Xvfb"), "tools.py test installs Xvfb, or says how"
    with VirtualScreen(800, 600) as screen:
        tour = Tour(tmp_path, screen, [sys.executable, str(Path(__file__).with_name("a_window.py"))])
        tour.patience = 20
        tour.start()
        try:
            yield tour
        finally:
            tour.end()


def test_what_is_typed_and_clicked_arrives(tour: Tour) -> None:
    with tour.step("Type"):
        tour.fill("Name", "Zoë d’Élan-Núñez")
        tour.shot("The name")
    with tour.step("Answer"):
        tour.click("Open")
        tour.fill("Answer", "yes")
        tour.click("Ready")
        tour.gone("Ready")
        assert tour.see("said").name == "Zoë d’Élan-Núñez: yes"
        tour.click("cell 1 1")
        assert tour.see("clicked 1 1").names[-1] == "said"
        tour.shot("The answer")
    told = json.loads((tour.folder / "tour.json").read_text(encoding="utf-8"))
    assert [step["step"] for step in told["steps"]] == ["Type", "Answer"]
    assert [step["files"] for step in told["steps"]] == [["01-the-name.png"], ["02-the-answer.png"]]
    first, second = (Image.open(tour.folder / name) for name in ("01-the-name.png", "02-the-answer.png"))
    assert first.size == second.size == (800, 600)
    assert first.tobytes() != second.tobytes()


def test_a_window_behind_a_dialog_cannot_be_reached(tour: Tour) -> None:
    tour.click("Open")
    tour.see("Answer")
    assert [control.reachable for control in tour.find("Name")] == [False]
    tour.patience = 0.3
    with pytest.raises(NotSeen, match="Ready"):
        tour.click("Name")
    assert (tour.folder / "lost.png").exists()


def test_a_program_that_writes_no_pdf_is_found_out(tour: Tour) -> None:
    tour.see("Name")
    half = tour.folder / "half.pdf"
    half.write_bytes(b"%PDF-1.7 cut off")
    with pytest.raises(NotSeen, match=r"half\.pdf"):
        tour.printed(half, seconds=0.3)


@pytest.mark.parametrize(("shown", "read"), [("&Open…", "Open"), ("Save && close", "Save & close"), ("a\n b", "a b")])
def test_names_are_compared_as_they_are_read(shown: str, read: str) -> None:
    assert plain(shown) == read


def test_a_story_in_english_finds_the_dutch_words_with_their_data(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.tour.words.dutch", lambda: {"{count} forms": frozenset({"{count} formulieren"})})
    wanted = pattern.__wrapped__("{count} forms")
    assert wanted.fullmatch("48 formulieren")
    assert wanted.fullmatch("48 forms")
    assert not wanted.fullmatch("formulieren")
