"""One school file is made per run; each test gets a copy, in memory where the system offers that."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from . import school_file
from .school_file import SchoolFile

MEMORY = Path("/dev/shm")  # noqa: S108 - a private folder is made in it


@pytest.fixture
def tmp_path(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give a folder in memory: these tests sync to disk thousands of times, and what they show does not hang on it."""
    if not MEMORY.is_dir() or not os.access(MEMORY, os.W_OK):
        yield tmp_path_factory.mktemp("vault")
        return
    place = Path(tempfile.mkdtemp(prefix="opoz-", dir=MEMORY))
    yield place
    shutil.rmtree(place, ignore_errors=True)


@pytest.fixture(scope="session")
def template_file(tmp_path_factory: pytest.TempPathFactory) -> SchoolFile:
    return school_file.make(tmp_path_factory.mktemp("vault"))


@pytest.fixture
def school_copy(template_file: SchoolFile, tmp_path: Path) -> SchoolFile:
    return template_file.copy_to(tmp_path)
