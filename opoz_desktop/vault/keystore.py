"""Put the key file on disk so that a power cut leaves the old or the new one, and find a spare when it is damaged."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from opoz_desktop.kernel.errors import OpozError

from . import keyfile
from .disk import Disk, translated
from .errors import KeyFileDamaged, NoVault
from .keyfile import KeyFile

SLOT = "kluis.slot"
SPARE = "kluis.slot.bak"
NEW = "kluis.slot.new"


@dataclass(frozen=True, slots=True)
class Found:
    """A key file that reads well, its bytes, and where it came from ("slot", "spare", "new", "anchor")."""

    file: KeyFile
    data: bytes
    source: str


def write(folder: Path, data: bytes, disk: Disk, *, revoke: bool = False) -> None:
    """Replace the key file: new one synced, old one kept as spare, one rename.

    With `revoke` the spare becomes a copy of the new file too, so that a password that was just replaced does
    not live on beside it.
    """
    keyfile.load(data)
    slot, spare, new = folder / SLOT, folder / SPARE, folder / NEW
    disk.write(new, data)
    if slot.exists():
        _set_spare(folder, slot.read_bytes(), disk)
    disk.replace(new, slot)
    if revoke or not spare.exists():
        _set_spare(folder, data, disk)


def _set_spare(folder: Path, data: bytes, disk: Disk) -> None:
    """Replace the spare copy; a damaged main file never becomes the spare."""
    try:
        keyfile.load(data)
    except OpozError:
        return
    temporary = folder / (SPARE + ".new")
    disk.write(temporary, data)
    disk.replace(temporary, folder / SPARE)


def read(folder: Path, anchor_copy: bytes | None = None) -> list[Found]:
    """Return every key file that reads well, the one to use first.

    Raise what is wrong with the main file when it reads but was changed, or a newer program wrote it; fall back
    to spare, unfinished and local copies only when it is damaged or missing. Raise NoVault or KeyFileDamaged
    when nothing can be read.
    """
    damage: OpozError = NoVault(missing="key_file")
    found: list[Found] = []
    for name, source in ((SLOT, "slot"), (SPARE, "spare"), (NEW, "new")):
        path = folder / name
        with translated():
            if path.is_dir():
                raise KeyFileDamaged(reason="folder")
            if not path.is_file():
                continue
            with path.open("rb") as file:
                data = file.read(keyfile.MAX_BYTES + 1)
        try:
            found.append(Found(keyfile.load(data), data, source))
        except KeyFileDamaged as error:
            damage = error
        except OpozError:
            if source == "slot":
                raise
    if anchor_copy is not None:
        try:
            found.append(Found(keyfile.load(anchor_copy), anchor_copy, "anchor"))
        except OpozError:
            pass
    if not found:
        raise damage
    return found
