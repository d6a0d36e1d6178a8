"""Load the Dutch words: every `resources/translations/*_nl.ts`, and Qt's own.

A frozen build carries the compiled `.qm` beside the `.ts`. From the source tree a stale or missing `.qm` is
compiled with lrelease into the user's cache folder, so that nobody has to remember to do it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QStandardPaths, QTranslator

from opoz_desktop.kernel import resources

_loaded: list[QTranslator] = []
_made: dict[tuple[Path, int], Path] = {}


def load(language: str = "nl") -> int:
    """Put a language in force and return how many catalogues were loaded. English is in the source itself."""
    for translator in _loaded:
        QCoreApplication.removeTranslator(translator)
    _loaded.clear()
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
    if language == "nl":
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(Path(qt) / "qtbase_nl.qm")
        _install(resources.root() / "translations" / "qtbase_nl.qm")
    for source in sorted(resources.path("translations").glob(f"*_{language}.ts")):
        try:
            _install(compiled(source))
        except RuntimeError:
            # A catalogue that cannot be compiled leaves its words English; it never keeps the window shut.
            continue
    return len(_loaded)


def loaded() -> bool:
    """Tell whether a catalogue is in force, so that the words are not those of the source."""
    return bool(_loaded)


def compiled(source: Path) -> Path:
    """Return the `.qm` of a `.ts`, compiling it when it is missing or older."""
    beside = source.with_suffix(".qm")
    if getattr(sys, "frozen", False) or (beside.exists() and beside.stat().st_mtime >= source.stat().st_mtime):
        return beside
    changed = source.stat().st_mtime_ns
    known = _made.get((source, changed))
    if known is not None and known.exists():
        return known
    target = _cache() / f"{source.stem}-{changed}.qm"
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        for old in target.parent.glob(f"{source.stem}-*.qm"):
            old.unlink(missing_ok=True)
        compile_catalogue(source, target)
    _made[source, changed] = target
    return target


def compile_catalogue(source: Path, target: Path) -> None:
    """Compile a `.ts` into a `.qm` with lrelease. Raises RuntimeError when there is no lrelease or it fails."""
    tool = lrelease()
    if tool is None:
        raise RuntimeError("lrelease not found")
    fresh = target.with_name(f"{target.name}.{os.getpid()}")
    command = [str(tool), "-silent", str(source), "-qm", str(fresh)]
    done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 - our own tool, our own files
    if done.returncode != 0 or not fresh.exists():
        raise RuntimeError("lrelease failed")
    fresh.replace(target)  # never in place: a running program has the old one mapped in its memory


def lrelease() -> Path | None:
    """Return the path of lrelease: the one inside PySide6, else one on the PATH."""
    folder = Path(PySide6.__file__).parent
    for candidate in (folder / "lrelease", folder / "lrelease.exe", folder / "Qt" / "libexec" / "lrelease"):
        if candidate.exists():
            return candidate
    found = shutil.which("lrelease") or shutil.which("pyside6-lrelease")
    return Path(found) if found else None


def _cache() -> Path:
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericCacheLocation)
    return Path(place) / "opoz-desktop" / "translations"


def _install(file: Path) -> None:
    if not file.exists():
        return
    translator = QTranslator()
    if translator.load(str(file)):
        QCoreApplication.installTranslator(translator)
        _loaded.append(translator)
