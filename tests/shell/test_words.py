"""Words: every error has its sentences, every string its Dutch, and a report holds no personal data."""

from __future__ import annotations

import inspect
import sys
import threading
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication

from opoz_desktop.kernel import errors as kernel_errors
from opoz_desktop.kernel import resources
from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.shell import errors, translations
from opoz_desktop.shell.last_resort import LastResort, report
from opoz_desktop.shell.search import matched
from opoz_desktop.shell.settings import Settings

KERNEL_ERRORS = [cls for _, cls in inspect.getmembers(kernel_errors, inspect.isclass) if issubclass(cls, OpozError)]


@pytest.mark.parametrize("cls", KERNEL_ERRORS)
def test_every_error_of_the_kernel_has_words_of_its_own(cls: type[OpozError]) -> None:
    assert errors.registered(cls)
    words = errors.sentences(cls())
    assert words.what
    assert cls.__name__ not in words.text


def test_an_unexpected_error_is_told_without_its_text() -> None:
    words = errors.sentences(ValueError("Sanne de Vries, Molenpad 12"))
    assert "Sanne" not in words.text
    assert words.kept
    assert words.todo


def test_a_subclass_without_words_uses_those_of_its_parent() -> None:
    class Stranger(kernel_errors.NotFound):
        """Not registered."""

    assert errors.sentences(Stranger(kind="pupil")) == errors.sentences(kernel_errors.NotFound(kind="pupil"))


def test_the_dutch_catalogue_is_complete() -> None:
    tree = ElementTree.parse(resources.path("translations", "shell_nl.ts"))
    sources: set[str] = set()
    for entry in tree.getroot().iter("message"):
        source = entry.findtext("source") or ""
        sources.add(source)
        translation = entry.find("translation")
        assert translation is not None
        assert translation.get("type") is None, source
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        assert all(forms), source
    assert len(sources) > 100


def test_dutch_is_loaded_with_plurals_and_qt_s_own_words(qapp: QApplication) -> None:
    assert translations.load("nl") >= 2
    try:
        translate = QCoreApplication.translate
        assert translate("Rail", "Lock") == "Vergrendelen"
        assert translate("ClockChip", "%n day(s) late", "", 1) == "1 dag te laat"
        assert translate("ClockChip", "%n day(s) late", "", 3) == "3 dagen te laat"
        assert translate("QPlatformTheme", "Cancel") == "Annuleren"
    finally:
        translations.load("en")


def test_a_catalogue_is_compiled_once_and_again_when_it_changes(tmp_path: Path) -> None:
    source = tmp_path / "proef_nl.ts"
    source.write_bytes(resources.read_bytes("translations", "shell_nl.ts"))
    first = translations.compiled(source)
    assert first.exists()
    assert translations.compiled(source) == first
    import os

    os.utime(source, ns=(1, 1))
    assert translations.compiled(source) != first
    assert not first.exists()


def test_a_report_holds_places_and_no_values(tmp_path: Path) -> None:
    secret = "Sanne de Vries"
    try:
        raise ValueError(f"{secret} in {tmp_path}")
    except ValueError as error:
        text = report(type(error), error.__traceback__, "0.1")
    assert "ValueError" in text
    assert "test_words.py" in text
    assert secret not in text
    assert str(tmp_path) not in text
    assert str(Path.home()) not in text


def test_an_error_that_nobody_can_catch_is_reported_without_its_text(
    qapp: QApplication, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Careless:
        def __del__(self) -> None:
            raise ValueError("Sanne de Vries")

    for hook in ("excepthook", "unraisablehook"):
        monkeypatch.setattr(sys, hook, getattr(sys, hook))
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    LastResort("0.1").install()
    careless = Careless()
    del careless
    told = capfd.readouterr().err
    assert "ValueError" in told
    assert "Sanne" not in told


def test_settings_know_only_the_white_list(tmp_path: Path) -> None:
    settings = Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    settings.set("text_size", 130)
    assert settings.get("text_size", 100) == 130
    with pytest.raises(KeyError):
        settings.set("last_pupil", "Sanne")
    with pytest.raises(KeyError):
        settings.get("user_name")
    with pytest.raises(TypeError):
        settings.set("text_size", "groot")


@pytest.mark.parametrize(
    ("query", "text", "hit"),
    [
        ("devries", "Sanne de Vries", "de Vries"),
        ("vries", "Sanne de Vries", "Vries"),
        ("nunez", "Zoë Núñez", "Núñez"),
        ("sanne vries", "Sanne de Vries", "SanneVries"),
        ("dyk", "Thijs van Dijk", "Dijk"),
        ("zzz", "Sanne de Vries", ""),
        ("", "Sanne", ""),
    ],
)
def test_the_letters_that_match_are_marked(query: str, text: str, hit: str) -> None:
    places = matched(query, text)
    assert "".join(text[place] for place in sorted(places)) == hit.replace(" ", "")


def test_a_broken_catalogue_leaves_its_words_english_and_the_rest_dutch(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "shell_nl.ts").write_bytes(resources.read_bytes("translations", "shell_nl.ts"))
    (tmp_path / "broken_nl.ts").write_text("<TS version='2.1'><context>", encoding="utf-8")
    monkeypatch.setattr(translations.resources, "path", lambda *parts: tmp_path)
    try:
        translations.load("nl")
        assert QCoreApplication.translate("Rail", "Lock") == "Vergrendelen"
    finally:
        translations.load("en")
