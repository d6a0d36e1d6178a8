"""A small school file for tests of the vault: a director, a support coordinator, a teacher, the recovery sheet."""

from __future__ import annotations

import base64
import json
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from opoz_desktop.kernel.clock import Clock, FixedClock
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.work import Work
from opoz_desktop.vault import container, crypto, users
from opoz_desktop.vault.compartments import Recipient
from opoz_desktop.vault.opened import OpenVault

NOW = FixedClock(datetime(2026, 11, 24, 8, 0, tzinfo=UTC))
DIRECTOR, IB, TEACHER = "marjolein", "ina", "joris"
PASSWORDS = {
    DIRECTOR: "vijver tafel kameel prijs",
    IB: "ananas kluisje palm rondje",
    TEACHER: "deuren kwartet inkt heup",
}
UIDS = (b"uid-of-sanne-000", b"uid-of-daan-0000", b"uid-of-emine-000")


@dataclass(frozen=True, slots=True)
class SchoolFile:
    """Where the file stands, the local profile that goes with it, and the code of its recovery sheet."""

    folder: Path
    profile: Path
    kit: str

    def open(self, login: str = DIRECTOR, password: str | None = None, clock: Clock = NOW, **more: Any) -> OpenVault:
        return container.open_vault(
            self.folder, login, password or PASSWORDS[login], profile=self.profile, clock=clock, **more
        )

    def open_with_kit(self, clock: Clock = NOW, **more: Any) -> OpenVault:
        return container.open_with_kit(self.folder, self.kit, profile=self.profile, clock=clock, **more)

    def copy_to(self, root: Path) -> SchoolFile:
        """Copy file and profile; the copy is the same school file on the same PC in another place."""
        shutil.copytree(self.folder, root / self.folder.name)
        shutil.copytree(self.profile, root / self.profile.name)
        return SchoolFile(root / self.folder.name, root / self.profile.name, self.kit)

    @property
    def database(self) -> Path:
        return self.folder / "kluis.db"

    @property
    def slot(self) -> Path:
        return self.folder / "kluis.slot"

    @property
    def spare(self) -> Path:
        return self.folder / "kluis.slot.bak"


def make(root: Path) -> SchoolFile:
    """Make the school file; the teacher is a member of the first compartment only."""
    profile = root / "profile"
    made = container.create(
        root / "school.kluis",
        login=DIRECTOR,
        name="Marjolein van Dalen",
        password=PASSWORDS[DIRECTOR],
        test_kdf=True,
        profile=profile,
        clock=NOW,
    )
    with made.vault as vault:
        users.add(vault, login=IB, name="Ina Bakker", role=Role.IB, temporary=PASSWORDS[IB])
        users.add(
            vault, login=TEACHER, name="Joris Vos", role=Role.TEACHER, groups=["3a"], temporary=PASSWORDS[TEACHER]
        )
        everyone = vault.recipients()
        teachers = {p.id for p in users.people(vault) if p.role is Role.TEACHER}
        members = [Recipient(user, pk) for user, pk in everyone.items() if user not in teachers]
        for uid in UIDS:
            vault.register.do(compartment, vault, uid, members)
        teacher = vault.recipient(user_of(vault, TEACHER))
        vault.register.do(lambda work: vault.compartments.admit(work.session, UIDS[0], teacher))
    return SchoolFile(root / "school.kluis", profile, made.kit_code)


def compartment(work: Work, vault: OpenVault, uid: bytes, members: Sequence[Recipient]) -> None:
    """Make a compartment with two texts in it."""
    vault.compartments.create(work.session, uid, members)
    for number in (1, 2):
        work.seal(uid, b"zorgvuldig geheim %d" % number, b"plan")


def user_of(vault: OpenVault, login: str) -> Any:
    return next(p.id for p in users.people(vault) if p.login == login)


def read(vault: OpenVault, uid: bytes, version: int = 1) -> bytes:
    """Open a text of a compartment."""
    return vault.register.ask(lambda work: work.unseal(uid, version.to_bytes(8, "big"), b"plan"))


def edited(data: bytes, change: Callable[[dict[str, Any]], None]) -> bytes:
    """Return a key file with a change in it and a sum that fits again, as a clever forger makes it."""
    raw = json.loads(data)
    del raw["sum"]
    change(raw)
    raw["sum"] = base64.b64encode(crypto.blake(crypto.canon(raw))).decode()
    return crypto.canon(raw)


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def unb64(text: str) -> bytes:
    return base64.b64decode(text)
