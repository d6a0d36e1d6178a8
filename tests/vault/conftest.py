"""One school file is made per run; each test gets a copy."""

from __future__ import annotations

from pathlib import Path

import pytest

from . import school_file
from .school_file import SchoolFile


@pytest.fixture(scope="session")
def template_file(tmp_path_factory: pytest.TempPathFactory) -> SchoolFile:
    return school_file.make(tmp_path_factory.mktemp("vault"))


@pytest.fixture
def school_copy(template_file: SchoolFile, tmp_path: Path) -> SchoolFile:
    return template_file.copy_to(tmp_path)
