"""What a person must know about a folder before a school file comes to stand there."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, count
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from ..folders import kept_in_step, on_network, writable

_DRIVE_REMOVABLE = 2
FILE_NAME = "school.kluis"
"""The name of a new school file; it says nothing about whose it is."""


class Encrypted(StrEnum):
    """Whether the disk itself is encrypted, as far as the program can see without rights of its own."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Place:
    """What kind of place a folder is. `taken`: something stands there already."""

    folder: Path
    writable: bool
    network: bool
    synced: bool
    removable: bool
    taken: bool
    encrypted: Encrypted


def standard_place() -> Path:
    """Return where a new school file goes unless a person chooses otherwise: this computer, this user, a free name."""
    base = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    chosen = Path(documents) / "OPOZ Desktop" if documents and not kept_in_step(Path(documents)) else Path(base)
    return free_name(chosen / FILE_NAME)


def free_name(folder: Path) -> Path:
    """Return the folder, or the first of `school-2.kluis`, `school-3.kluis`, ... where nothing stands yet."""
    names = (folder.with_stem(f"{folder.stem}-{number}") for number in count(2))
    return next(place for place in chain([folder], names) if not _taken(place))


def look_at(folder: Path) -> Place:
    """Look at the folder where a school file would come; the folder itself need not exist yet."""
    parent = folder
    while not parent.is_dir() and parent != parent.parent:
        parent = parent.parent
    return Place(
        folder=folder,
        writable=writable(parent),
        network=on_network(parent),
        synced=kept_in_step(folder),
        removable=_removable(parent.resolve()),
        taken=_taken(folder),
        encrypted=_encrypted(parent.resolve()),
    )


def _taken(folder: Path) -> bool:
    return folder.exists() and (not folder.is_dir() or any(folder.iterdir()))


def _removable(folder: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        return ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == _DRIVE_REMOVABLE
    device = _block_device(folder)
    if device is not None:
        for place in (device, device.parent):
            flag = place / "removable"
            if flag.is_file():
                return flag.read_text(encoding="ascii").strip() == "1"
    return folder.is_relative_to("/media") or folder.is_relative_to("/run/media") or folder.is_relative_to("/Volumes")


def _encrypted(folder: Path) -> Encrypted:
    """Look for dm-crypt below the file system on Linux; BitLocker and FileVault cannot be asked without rights."""
    device = _block_device(folder)
    if device is None:
        return Encrypted.UNKNOWN
    mark = device / "dm" / "uuid"
    if not mark.is_file():
        return Encrypted.NO if (device / "size").is_file() and not (device / "dm").is_dir() else Encrypted.UNKNOWN
    return Encrypted.YES if mark.read_text(encoding="ascii").startswith("CRYPT-") else Encrypted.UNKNOWN


def _block_device(folder: Path) -> Path | None:
    if sys.platform != "linux":
        return None
    try:
        number = folder.stat().st_dev
        found = Path(f"/sys/dev/block/{os.major(number)}:{os.minor(number)}")
        return found.resolve() if found.exists() else None
    except OSError:
        return None
