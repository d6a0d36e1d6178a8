"""Every file that cannot be used says so in place: what it is, that nothing was lost, what to do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from opoz_desktop.intake import errors
from opoz_desktop.shell.errors import sentences
from tests.intake.build import YEAR_1, Intake

from .conftest import MakeHand

KEPT = "Er is niets veranderd of verloren."


def html(path: Path) -> Path:
    path.write_text("<html><table><tr><td>Naam</td></tr></table></html>")
    return path


FILES: dict[str, tuple[str, bytes, str]] = {
    "pdf": ("a.pdf", b"%PDF-1.4", "Dit is een PDF of een afbeelding"),
    "empty": ("a.xml", b"", "Het bestand is leeg."),
    "html": ("a.xls", b"<html><table></table></html>", "lijkt een rekenblad, maar is een webpagina"),
    "xls": ("a.xls", bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 600, "oude Excel-formaat"),
    "doctype": ("a.xml", b"<?xml version='1.0'?><!DOCTYPE EDEX [<!ENTITY a 'b'>]><EDEX/>", "DOCTYPE of ENTITY"),
    "oso": ("a.xml", b"<?xml version='1.0'?><dossier/>", "overstapdossier (OSO)"),
    "other": ("a.xml", b"<?xml version='1.0'?><rss/>", "geen export van leerlingen"),
    "broken": (
        "a.xml",
        b"<?xml version='1.0'?><EDEX><school><schooljaar>2025-2026</schooljaar>",
        "Het bestand stopt halverwege",
    ),
    "edex": ("EDEXLL.TXT", b"LL 1\r\n", "EDEX2000"),
    "binary": ("a.bin", bytes(range(32)) * 40, "Dit bestand kan niet worden ingelezen."),
    "zip": ("a.xlsx", b"PK\x03\x04" + b"\0" * 40, "beschadigd of niet compleet"),
}


@pytest.mark.parametrize("kind", sorted(FILES))
def test_a_file_that_cannot_be_used_says_so_in_place(empty: Intake, lead: MakeHand, tmp_path: Path, kind: str) -> None:
    name, data, said = FILES[kind]
    path = tmp_path / name
    path.write_bytes(data)
    hand = lead(empty, YEAR_1)
    assert hand.read(path) is None
    assert hand.view() is hand.page.choose
    trouble = hand.page.choose.trouble
    assert trouble.isVisible()
    assert said in trouble.title.text()
    assert KEPT in trouble.reason.text()
    assert len(trouble.reason.text()) > len(KEPT) + 10
    hand.page.begin_again()
    assert not trouble.isVisible()


def test_a_file_that_is_gone_says_so(empty: Intake, lead: MakeHand, tmp_path: Path) -> None:
    hand = lead(empty, YEAR_1)
    assert hand.read(tmp_path / "weg.xml") is None
    assert hand.page.choose.trouble.title.text() == "Het bestand kan niet worden geopend."


def test_guardians_without_pupils_are_asked_to_wait(empty: Intake, lead: MakeHand) -> None:
    hand = lead(empty, YEAR_1)
    assert hand.read("verzorgers-breed-2025-2026.csv") is None
    assert hand.page.choose.trouble.title.text() == "Er zijn nog geen leerlingen waar deze ouders bij horen."


def all_errors() -> list[type[errors.OpozError]]:
    found = [
        value for value in vars(errors).values() if isinstance(value, type) and issubclass(value, errors.OpozError)
    ]
    return [one for one in found if one.__module__ == errors.__name__]


@pytest.mark.parametrize("error", all_errors(), ids=lambda e: e.__name__)
def test_every_error_of_the_import_has_dutch_words_of_its_own(error: Callable[..., Exception]) -> None:
    said = sentences(error())
    assert said.what
    assert not said.what.startswith("Er ging iets mis")
    assert " the " not in said.text.lower()
