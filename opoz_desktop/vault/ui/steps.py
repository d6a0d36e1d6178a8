"""Work without steps of its own, run where long work runs, and the words of the vault's phases."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any

from PySide6.QtCore import QCoreApplication

from opoz_desktop.kernel.steps import Step
from opoz_desktop.shell.jobs import register_phase


def in_one_step(work: Callable[[], Any], code: str = "saving") -> Generator[Step, None, Any]:
    """Run something without steps of its own as long work."""
    yield Step(None, code)
    return work()


def _phases() -> None:
    register_phase("saving", lambda: QCoreApplication.translate("VaultPhases", "Saving"))
    register_phase("opening", lambda: QCoreApplication.translate("VaultPhases", "Opening the school file"))
    register_phase(
        "making", lambda: QCoreApplication.translate("VaultPhases", "Making the keys; measuring this computer")
    )
    register_phase("school", lambda: QCoreApplication.translate("VaultPhases", "Writing the school"))
    register_phase("second", lambda: QCoreApplication.translate("VaultPhases", "Copying to the second folder"))
    register_phase("cleaning", lambda: QCoreApplication.translate("VaultPhases", "Tidying old backups"))
    register_phase("packing", lambda: QCoreApplication.translate("VaultPhases", "Packing"))
    register_phase("building", lambda: QCoreApplication.translate("VaultPhases", "Making new keys"))
    register_phase("people", lambda: QCoreApplication.translate("VaultPhases", "Putting the users back"))
    register_phase("swapping", lambda: QCoreApplication.translate("VaultPhases", "Putting it in place"))
    register_phase("sealing", lambda: QCoreApplication.translate("VaultPhases", "Making new keys"))
    register_phase("rekeying", lambda: QCoreApplication.translate("VaultPhases", "Encrypting the school file anew"))
    register_phase("done", lambda: QCoreApplication.translate("VaultPhases", "Ready"))


_phases()
