"""The register that each test of the school gets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from .office import Office, opened


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """An empty, encrypted register of today, 6 October 2026, with a director behind the desk."""
    with opened(tmp_path) as made:
        yield made
