"""The deeds of the school file without a screen, for the school's IT and for drills.

`python -m opoz_desktop vault create|verify|backup|verify-backup|restore FOLDER ...`. The password comes from a prompt
or from the variable OPOZ_PASSWORD, never from an argument. One sentence comes back, and an exit code: 0 done,
1 refused or failed, 2 asked wrongly, 3 the log does not hold.
"""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import func, select, text

from opoz_desktop.kernel.errors import OpozError
from opoz_desktop.kernel.steps import finish
from opoz_desktop.kernel.work import Work

from . import audit, backup, container, kit, process, restore
from .errors import DatabaseDamaged, NoBackup
from .keyfile import KIT_LOGIN
from .model import AuditEntry
from .opened import OpenVault

PASSWORD = "OPOZ_PASSWORD"
DONE, FAILED, USAGE, LOG_BROKEN = 0, 1, 2, 3


def main(argv: Sequence[str]) -> int:
    """Run one command and return its exit code; `argv` without the word "vault"."""
    process.harden()
    from .ui import console

    given = _parser().parse_args(argv)
    console.speak_dutch()
    try:
        return _COMMANDS[given.command](given)
    except OpozError as error:
        print(console.failure(error), file=sys.stderr)
        return FAILED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="opoz_desktop vault", allow_abbrev=False)
    commands = parser.add_subparsers(dest="command", required=True)
    common = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    common.add_argument("--login", help="login name")
    common.add_argument("--kit", action="store_true", help="use the code of the recovery sheet as password")
    common.add_argument("--allow-network", action="store_true", help="also when the folder is on a network drive")
    common.add_argument("--accept-older", action="store_true", help="also when this PC has seen a newer state")
    create = commands.add_parser("create", help="make a school file", allow_abbrev=False)
    create.add_argument("folder", type=Path)
    create.add_argument("--login", required=True)
    create.add_argument("--name", required=True, help="name of the first director")
    create.add_argument("--allow-network", action="store_true")
    create.add_argument("--test-kdf", action="store_true", help="cheap key derivation, for tests only, marked for ever")
    for name, words in (("verify", "check a school file and its log"), ("backup", "make a verified backup")):
        commands.add_parser(name, parents=[common], help=words, allow_abbrev=False).add_argument("folder", type=Path)
    check = commands.add_parser("verify-backup", parents=[common], help="check a backup completely", allow_abbrev=False)
    check.add_argument("folder", type=Path, help="a backup, or a school file whose newest backup is checked")
    back = commands.add_parser("restore", parents=[common], help="bring a backup back", allow_abbrev=False)
    back.add_argument("folder", type=Path, help="where the school file stands or will stand")
    back.add_argument("backup", type=Path)
    return parser


def _password(*, twice: bool = False) -> str:
    """Return the password from the variable or the prompt; it leaves the environment of this process."""
    from .ui import console

    given = os.environ.pop(PASSWORD, None)
    if given is not None:
        return given
    if not sys.stdin.isatty():
        print(console.no_password(PASSWORD), file=sys.stderr)
        raise SystemExit(USAGE)
    first = getpass.getpass(console.prompt())
    if twice and getpass.getpass(console.prompt_again()) != first:
        print(console.not_equal(), file=sys.stderr)
        raise SystemExit(USAGE)
    return first


def _open(given: argparse.Namespace) -> OpenVault:
    if given.kit:
        return container.open_with_kit(
            given.folder, _password(), allow_network=given.allow_network, accept_older=given.accept_older
        )
    return container.open_vault(
        given.folder, _login(given), _password(), allow_network=given.allow_network, accept_older=given.accept_older
    )


def _login(given: argparse.Namespace) -> str:
    from .ui import console

    if not given.login:
        print(console.no_login(), file=sys.stderr)
        raise SystemExit(USAGE)
    return given.login


def _create(given: argparse.Namespace) -> int:
    from .ui import console

    made = container.create(
        given.folder,
        login=given.login,
        name=given.name,
        password=_password(twice=True),
        test_kdf=given.test_kdf,
        allow_network=given.allow_network,
    )
    made.vault.close()
    print(console.created(given.folder))
    for row in kit.sheet(made.kit_code):
        print("  " + " ".join(row.groups) + "  " + row.check)
    return DONE


def _verify(given: argparse.Namespace) -> int:
    from .ui import console

    with _open(given) as vault:
        lines = vault.register.ask(_whole)
        if vault.first_audit_key() is None:
            print(console.verified_without_log(lines))
            return DONE
        verdict = audit.verify(vault)
    if verdict.faults:
        for fault in verdict.faults:
            print(f"{fault.first}-{fault.last}: {fault.kind.value}", file=sys.stderr)
        print(console.log_broken(len(verdict.faults)), file=sys.stderr)
        return LOG_BROKEN
    print(console.verified(verdict.lines))
    return DONE


def _backup(given: argparse.Namespace) -> int:
    from .ui import console

    with _open(given) as vault:
        rows = finish(backup.make(vault))
    print(console.backed_up([row.path for row in rows]))
    return DONE


def _verify_backup(given: argparse.Namespace) -> int:
    from .ui import console

    path: Path = given.folder
    if path.is_dir():
        found = backup.listed(path) or backup.listed(backup.default_folder(path))
        if not found:
            raise NoBackup
        path = found[0].path
    login, secret = _who(given)
    contents = backup.verify(path, login, secret)
    print(console.backup_verified(path, contents.counts.get("pupil", 0)))
    return DONE


def _restore(given: argparse.Namespace) -> int:
    from .ui import console

    secret = _password()
    old = finish(restore.restore(given.backup, given.folder, secret, login=None if given.kit else _login(given)))
    print(console.restored(given.folder, old))
    return DONE


def _who(given: argparse.Namespace) -> tuple[str, str]:
    if given.kit:
        return KIT_LOGIN, kit.parse(_password())
    return _login(given), _password()


def _whole(work: Work) -> int:
    """Check every table and return the number of log lines. Raise DatabaseDamaged."""
    if [row[0] for row in work.rows(text("PRAGMA integrity_check"))] != ["ok"]:
        raise DatabaseDamaged(reason="tables", pages=0)
    return work.session.scalar(select(func.count()).select_from(AuditEntry)) or 0


_COMMANDS = {
    "create": _create,
    "verify": _verify,
    "backup": _backup,
    "verify-backup": _verify_backup,
    "restore": _restore,
}
