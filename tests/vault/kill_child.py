"""The program that is killed: it opens the school file, does one kind of deed over and over, and says what is done.

Run as a module it is a nursery: it has everything imported and forks a child for each line that it reads, so that a
test can kill many of them in a few seconds.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.steps import finish
from opoz_desktop.vault import backup, users
from opoz_desktop.vault.opened import OpenVault
from tests.vault.school_file import TEACHER, SchoolFile, user_of

MOST = 400


def secret(number: int) -> str:
    """Return the nth password that the child gives the teacher."""
    return f"zwaluw bakfiets morgen kersen {number}"


def run(deed: str, folder: str, profile: str, told: str) -> None:
    """Do deeds until killed; each line in the file `told` is a deed whose result was confirmed to a person."""
    tell = os.open(told, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def confirm(text: str) -> None:
        os.write(tell, f"{text}\n".encode())

    with SchoolFile(Path(folder), Path(profile), "").open() as vault:
        confirm("ready")
        for number in range(MOST):
            DEEDS[deed](vault, number)
            confirm(str(number))


def save(vault: OpenVault, number: int) -> None:
    vault.register.do(lambda work: work.note(AuditLine("consent.record", f"pupil/{number}")))


def add_and_remove(vault: OpenVault, number: int) -> None:
    if number % 2 == 0:
        users.add(vault, login=f"inval{number}", name="Inval", role=Role.IB, temporary=secret(number))
    else:
        finish(users.remove(vault, user_of(vault, f"inval{number - 1}")))


def reset(vault: OpenVault, number: int) -> None:
    users.reset_password(vault, user_of(vault, TEACHER), temporary=secret(number))


def copy(vault: OpenVault, number: int) -> None:
    finish(backup.make(vault))


def new_sheet(vault: OpenVault, number: int) -> None:
    users.renew_kit(vault)


DEEDS = {"save": save, "add_and_remove": add_and_remove, "reset": reset, "copy": copy, "new_sheet": new_sheet}


def nursery() -> None:
    """Fork a child per line of input and print its process id."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for line in sys.stdin:
        arguments = line.rstrip("\n").split("\t")
        child = os.fork()
        if child == 0:
            try:
                run(*arguments)
            finally:
                os._exit(0)
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    nursery()
