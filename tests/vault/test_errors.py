"""Every trouble of the school file is raised somewhere and has words of its own, the same for nothing else."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

from opoz_desktop.shell.errors import registered, sentences
from opoz_desktop.vault import errors
from opoz_desktop.vault.ui import sentences as words

KINDS = [
    kind
    for _, kind in inspect.getmembers(errors, inspect.isclass)
    if kind.__module__ == errors.__name__ and kind is not errors.VaultError
]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_it_is_raised_somewhere(kind: type[errors.VaultError]) -> None:
    folder = Path(errors.__file__).parent
    source = "\n".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py") if path.name != "errors.py")
    assert re.search(rf"(raise|return|else|if) {kind.__name__}\b|= {kind.__name__}\(", source)


def test_each_has_its_own_sentence_without_a_code_in_it() -> None:
    assert words.WORDS.keys() >= set(KINDS)
    facts = {"reason": "short", "missing": "database", "part": "database", "row": 1, "wait": 4, "field": "login"}
    told = {kind: sentences(kind(**facts)).text for kind in KINDS}
    assert all(registered(kind) for kind in KINDS)
    assert len(set(told.values())) == len(KINDS)
    assert all("_" not in text and "{" not in text for text in told.values())


def test_an_error_shows_only_its_class() -> None:
    error = errors.WrongPassword(login="marjolein")
    assert str(error) == "WrongPassword"
    assert "marjolein" not in repr(error)
