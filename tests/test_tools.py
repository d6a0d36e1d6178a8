"""The one door: a half-made environment is made anew, a missing library is named, a stale translation is seen."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def tools() -> ModuleType:
    """Load tools.py fresh, so that a test may point it at other folders."""
    spec = importlib.util.spec_from_file_location("tools_under_test", ROOT / "tools.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_door_needs_nothing_but_python(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-I", "-S", str(ROOT / "tools.py"), "--help"],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
    )
    assert done.returncode == 0, done.stderr
    for door in ("run", "test", "tour", "bench", "strings", "schema", "build"):
        assert door in done.stdout


@pytest.fixture
def elsewhere(tools: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let tools.py make its environment in another folder, from a lock file that asks for nothing."""
    venv, lock = tmp_path / ".venv", tmp_path / "requirements.lock"
    lock.write_text("# nothing\n")
    scripts = venv / ("Scripts" if os.name == "nt" else "bin")
    for name, value in {
        "VENV": venv,
        "LOCK": lock,
        "STAMP": venv / "made-from",
        "SCRIPTS": scripts,
        "PYTHON": scripts / ("python.exe" if os.name == "nt" else "python"),
    }.items():
        monkeypatch.setattr(tools, name, value)
    return venv


def test_a_half_made_environment_is_made_anew_and_a_whole_one_is_left_alone(
    tools: ModuleType, elsewhere: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    elsewhere.mkdir()
    (elsewhere / "half").write_text("an installation that was interrupted")
    tools.make_venv()
    assert not (elsewhere / "half").exists()
    assert tools.PYTHON.exists()
    (elsewhere / "kept").write_text("")
    capsys.readouterr()
    tools.make_venv()
    assert (elsewhere / "kept").exists()
    assert capsys.readouterr().out == ""
    tools.LOCK.write_text("# another lock file\n")
    tools.make_venv()
    assert (elsewhere / "kept").exists()
    assert "Installing" in capsys.readouterr().out


def test_a_failed_installation_leaves_no_stamp(
    tools: ModuleType, elsewhere: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    tools.LOCK.write_text("no-such-library==1 --hash=sha256:" + "0" * 64 + "\n")
    with pytest.raises(tools.Stop, match="could not be installed"):
        tools.make_venv()
    assert not tools.STAMP.exists()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="libraries of the system are looked up on Linux only")
def test_who_is_not_root_gets_one_line_to_type(tools: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(tools.Stop) as stopped:
        tools.install(["libxcb-cursor0", "xvfb"])
    lines = [line for line in str(stopped.value).splitlines() if line.startswith("  ")]
    assert lines == ["  sudo apt-get install -y --no-install-recommends libxcb-cursor0 xvfb"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ldd is of Linux")
def test_a_library_that_is_not_there_is_found_out(
    tools: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "ldd"
    told.write_text(
        "#!/bin/sh\n"
        "echo '	libxcb-cursor.so.0 => not found'\n"
        "echo '	libQt6Core.so.6 => not found'\n"
        "echo '	libc.so.6 => /lib/libc.so.6 (0x00007f)'\n"
    )
    told.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    assert tools.missing_libraries() == {"libxcb-cursor.so.0"}
    assert tools.DEBIAN_PACKAGES["libxcb-cursor.so.0"] == "libxcb-cursor0"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ldd is of Linux")
def test_every_library_that_qt_asks_the_system_for_has_its_package(tools: ModuleType) -> None:
    qt = tools.site_packages() / "PySide6"
    files = [
        qt / "QtWidgets.abi3.so",
        qt / "QtPrintSupport.abi3.so",
        qt / "Qt" / "plugins" / "platforms" / "libqxcb.so",
    ]
    listed = subprocess.run(["ldd", *map(str, files)], capture_output=True, text=True, check=True).stdout
    asked = {line.split("=>")[0].strip() for line in listed.splitlines() if "=> /lib/" in line or "=> /usr/" in line}
    direct = {
        name for name in asked if name.startswith(("libxcb", "libxkb", "libX11-xcb", "libGL.", "libEGL", "libdbus"))
    }
    assert len(direct) > 10
    assert direct - set(tools.DEBIAN_PACKAGES) == set()


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("<source>", "<source>No longer said: ", "no longer in the code"),
        ("<translation>", '<translation type="unfinished">', "not translated"),
    ],
)
def test_a_stale_or_unfinished_catalogue_is_seen(
    tools: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    before: str,
    after: str,
    told: str,
) -> None:
    folder = tmp_path / "translations"
    shutil.copytree(ROOT / "resources" / "translations", folder, ignore=shutil.ignore_patterns("*.qm"))
    catalogue = folder / "shell_nl.ts"
    catalogue.write_text(catalogue.read_text(encoding="utf-8").replace(before, after, 1), encoding="utf-8")
    monkeypatch.setattr(tools, "TRANSLATIONS", folder)
    shell_alone = {"shell": tools.areas()["shell"]}
    monkeypatch.setattr(tools, "areas", lambda: shell_alone)
    assert tools.strings(check=True) == 1
    assert told in capsys.readouterr().out
    assert after in catalogue.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("source", "form", "lost"),
    [
        ("{count} forms", "{count} formulieren", []),
        ("{count} forms", "{aantal} formulieren", ["{count}"]),
        ("%n pupils", "leerlingen", ["%n"]),
        ("Nothing", "Niets", []),
    ],
)
def test_a_translation_that_loses_a_placeholder_is_seen(
    tools: ModuleType, source: str, form: str, lost: list[str]
) -> None:
    assert tools.lost_places(source, [form]) == lost
