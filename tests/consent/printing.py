"""Print runs for tests that need printed forms and no paper: the codes and rows are real, nothing is drawn."""

from __future__ import annotations

from typing import Any

from opoz_desktop.features.consent import commands, queries
from opoz_desktop.kernel.register import Register


def print_run(register: Register, **scope: Any) -> int:
    """Give the forms of a scope their codes and keep them as printed; return the id of the run."""
    draft = register.ask(queries.recipients, **scope)
    run = register.do(commands.prepare_run, draft)
    return register.do(
        commands.store_run, run, layout={}, blank_pdf=b"", pdf_digest=bytes(32), form_pages=2, pages=2 * len(run.forms)
    )
