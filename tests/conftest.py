"""What every test may count on: no real screen, a profile of its own, and nothing left open behind it."""

from __future__ import annotations

import gc
import itertools
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from tests.small_school import SmallSchool

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("QT_SCALE_FACTOR", None)

gc.disable()
_TESTS = itertools.count(1)

settings.register_profile(
    "suite",
    deadline=None,
    database=None,
    max_examples=100,
    derandomize=bool(os.environ.get("CI")),
    suppress_health_check=[HealthCheck.too_slow],
)
"""New examples at the desk in every run; on a machine that judges a commit the same ones for the same commit."""
settings.load_profile("suite")


@pytest.fixture(autouse=True)
def own_profile(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test a user profile of its own: settings, anchors and file dialogs never touch the real one."""
    home = tmp_path_factory.mktemp("profile")
    for name in ("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home))
    for name in ("APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(home))
    return home


def _plain_again() -> None:
    """Take Dutch words and large type away again: a test that wants them asks, the next one does not inherit them."""
    translations = sys.modules.get("opoz_desktop.shell.translations")
    if translations is not None and translations.loaded():
        translations.load("en")
    theme, widgets = sys.modules.get("opoz_desktop.shell.theme"), sys.modules.get("PySide6.QtWidgets")
    if theme is not None and widgets is not None and theme.text_size() != 100:
        theme.apply(widgets.QApplication.instance(), "light", 100)


def _collect() -> None:
    """Collect after every fiftieth test; what stood before the first test never needs to be looked at again."""
    number = next(_TESTS)
    if number == 1:
        gc.freeze()
    elif number % 50 == 0:
        gc.collect()


def _let_qt_delete() -> list[str]:
    """Let Qt delete every window, and return those that a test left open.

    Python collects between two tests only, in the thread of the windows, as the program does.
    """
    widgets, core = sys.modules.get("PySide6.QtWidgets"), sys.modules.get("PySide6.QtCore")
    if widgets is None or core is None or widgets.QApplication.instance() is None:
        return []
    windows = widgets.QApplication.topLevelWidgets()
    left = sorted(f"{type(window).__name__} {window.objectName()}" for window in windows if window.isVisible())
    for window in windows:
        window.close()
        window.deleteLater()
    widgets.QApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete)
    return left


@pytest.fixture(autouse=True)
def nothing_left_open(own_profile: Path) -> Iterator[None]:
    """Fail a test that leaves a window open, and let Qt delete all windows, so that the next test starts clean."""
    yield
    left = _let_qt_delete()
    _plain_again()
    _collect()
    assert not left, f"left open: {left}"


@pytest.fixture(scope="session")
def school_template(tmp_path_factory: pytest.TempPathFactory) -> SmallSchool:
    """Make the encrypted school file with the whole cast once per run; tests get copies."""
    from tests import small_school

    made = small_school.make(tmp_path_factory.mktemp("template") / "school.kluis")
    made.close()
    return made


@pytest.fixture
def school(school_template: SmallSchool, tmp_path: Path) -> Iterator[SmallSchool]:
    """Give the test its own copy of the school file, opened by the director."""
    from tests import small_school

    opened = small_school.reopen(school_template, tmp_path / "school.kluis")
    yield opened
    opened.close()
