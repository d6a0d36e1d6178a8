"""Fixtures of the import tests: an empty encrypted school file, and one filled with the first year."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from opoz_desktop.vault import container

from .build import PASSWORD, YEAR_1, Intake, create


def _opened(template: Path, folder: Path) -> container.OpenVault:
    shutil.copytree(template, folder)
    return container.open_vault(folder, "m", PASSWORD, clock=YEAR_1, profile=folder.parent / "p")


@pytest.fixture(scope="session")
def empty_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("empty") / "school.kluis"
    create(folder)
    return folder


@pytest.fixture(scope="session")
def first_year_template(empty_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pupils (EDEXML 2.1 with eckids) and guardians (long list) of 2025-2026."""
    folder = tmp_path_factory.mktemp("first") / "school.kluis"
    vault = _opened(empty_template, folder)
    filled = Intake(vault.register)
    filled.take("edexml-2.1-parnassys-2025-2026.xml")
    filled.take("verzorgers-lang-2025-2026.xlsx")
    vault.close()
    return folder


@pytest.fixture
def empty(empty_template: Path, tmp_path: Path) -> Iterator[Intake]:
    """A new school file, on 6 October 2025."""
    vault = _opened(empty_template, tmp_path / "school.kluis")
    yield Intake(vault.register)
    vault.close()


@pytest.fixture
def first_year(first_year_template: Path, tmp_path: Path) -> Iterator[Intake]:
    """The first year imported, on 6 October 2025."""
    vault = _opened(first_year_template, tmp_path / "first" / "school.kluis")
    yield Intake(vault.register)
    vault.close()
