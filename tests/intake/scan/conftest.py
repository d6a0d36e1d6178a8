"""Printed forms of the small school, made once per test run: the pictures of their pages and the reader's paper."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from opoz_desktop.features.consent import commands
from opoz_desktop.kernel.choices import choose
from tests import small_school
from tests.small_school import SmallSchool

from .forms import Print, printed

Printer = Callable[..., Print]


@pytest.fixture(scope="session")
def printer(school_template: SmallSchool, tmp_path_factory: pytest.TempPathFactory):
    """Print forms of the small school: `choices` are the school's, the rest is the scope. Equal asks print once."""
    opened = small_school.reopen(school_template, tmp_path_factory.mktemp("scan") / "school.kluis")
    opened.register.do(commands.seed_purposes)
    made: dict[str, Print] = {}

    def print_it(*, most: int = 4, choices: dict[str, object] | None = None, **scope: object) -> Print:
        key = repr((most, choices, scope))
        if key not in made:
            for name, value in ({"forms.signature_blocks": "each", "forms.translation": "behind",
                                 "paper.window_side": "none"} | (choices or {})).items():  # fmt: skip
                opened.register.do(choose, name, value, "proef")
            made[key] = printed(opened.register, most, **scope)
        return made[key]

    yield print_it
    opened.close()


@pytest.fixture(scope="session")
def forms(printer: Printer) -> Print:
    return printer()
