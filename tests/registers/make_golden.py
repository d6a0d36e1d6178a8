"""Make the golden school file of the present format, once, before a release; afterwards it is never made again.

`python -m tests.registers.make_golden` writes `format-1.kluis` (a school file for tests) and `format-1.zip` (a backup
of it) beside this module, and refuses when they are there. `--again` makes them anew, which is allowed only until
the first release.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import text

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.clock import FixedClock
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.steps import finish
from opoz_desktop.kernel.work import Work
from opoz_desktop.vault import backup, container, erasures, users

HERE = Path(__file__).resolve().parent
FOLDER, BACKUP, KIT = HERE / "format-1.kluis", HERE / "format-1.zip", HERE / "format-1.herstelcode.txt"
CLOCK = FixedClock(datetime(2026, 11, 24, 8, 0, tzinfo=UTC))
PASSWORDS = {
    "marjolein": "vijver tafel kameel prijs",
    "ina": "ananas kluisje palm rondje",
    "joris": "deuren kwartet inkt heup",
}
UID = b"uid-of-sanne-000"
SEALED = b"zorgvuldig geheim"
SCHOOL = "OBS De Kleine Beer"


def make() -> None:
    """Make the file, its backup and the recovery code."""
    with tempfile.TemporaryDirectory() as scratch:
        profile = Path(scratch) / "profile"
        made = container.create(
            FOLDER,
            login="marjolein",
            name="Marjolein van Dalen",
            password=PASSWORDS["marjolein"],
            test_kdf=True,
            profile=profile,
            clock=CLOCK,
        )
        with made.vault as vault:
            users.add(vault, login="ina", name="Ina Bakker", role=Role.IB, temporary=PASSWORDS["ina"])
            users.add(
                vault, login="joris", name="Joris Vos", role=Role.TEACHER, groups=["3a"], temporary=PASSWORDS["joris"]
            )
            gone = users.add(vault, login="invaller", name="In Valler", role=Role.TEACHER)
            finish(users.remove(vault, gone.user_id))
            members = [vault.recipient(user) for user in vault.recipients()]
            vault.register.do(lambda work: vault.compartments.create(work.session, UID, members))
            vault.register.do(lambda work: work.seal(UID, SEALED, b"plan"))
            vault.register.do(school)
            erasures.record(vault, [b"uid-of-somebody0"])
            users.confirm_kit(vault)
            rows = finish(backup.make(vault))
        shutil.copyfile(rows[0].path, BACKUP)
        shutil.rmtree(rows[0].path.parent)
    KIT.write_text(made.kit_code + "\n", encoding="ascii")
    for spare in ("kluis.ballast", "kluis.db-journal"):
        (FOLDER / spare).unlink(missing_ok=True)


def school(work: Work) -> None:
    """Put a school in, by plain SQL, so that making the file asks nothing of a subject."""
    work.session.execute(
        text(
            "INSERT INTO school (name, board_name, place, street, postcode, phone, email, website, dpo_email,"
            " director_name,"
            " brin, location_code, practice)"
            " VALUES (:n, 'OPOZ', 'Nieuwerveen', '', '', '', '', '', '', '', '', '', 1)"
        ),
        {"n": SCHOOL},
    )
    work.note(AuditLine("school.facts"))


def main(argv: list[str]) -> int:
    """Make the files unless they are there; 1 when they are."""
    if FOLDER.exists() and "--again" not in argv:
        sys.stderr.write("The golden school file is there; it is never made again.\n")
        return 1
    shutil.rmtree(FOLDER, ignore_errors=True)
    BACKUP.unlink(missing_ok=True)
    make()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
