"""What kind of place a folder is: on the network, kept in step by a cloud service, writable."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

_NETWORK_TYPES = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "smb2", "afpfs", "davfs", "fuse.davfs", "fuse.sshfs", "ncpfs", "afs"}
)
_SYNC_NAMES = ("onedrive", "dropbox", "google drive", "googledrive", "icloud", "nextcloud", "owncloud", "stack")
_DRIVE_REMOTE = 4
_MOUNTINFO = Path("/proc/self/mountinfo")


def on_network(folder: Path) -> bool:
    """Tell whether a folder is on a network drive (Windows and Linux; elsewhere the answer is no)."""
    resolved = folder.resolve()
    if sys.platform == "win32":
        text = str(resolved)
        return text.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(resolved.anchor) == _DRIVE_REMOTE
    try:
        return network_mount(resolved, _MOUNTINFO.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return False


def network_mount(folder: Path, mountinfo: str) -> bool:
    """Tell from the text of /proc/self/mountinfo whether the mount that holds a folder is a network one."""
    best, kind = -1, ""
    for line in mountinfo.splitlines():
        left, found, right = line.partition(" - ")
        fields = left.split()
        if not found or len(fields) < 5 or not right.split():
            continue
        mount = Path(fields[4].replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\"))
        if (mount == folder or mount in folder.parents) and len(mount.parts) >= best:
            best, kind = len(mount.parts), right.split()[0]
    return kind in _NETWORK_TYPES


def kept_in_step(folder: Path) -> bool:
    """Tell whether a cloud service keeps a folder in step, as far as its path tells."""
    parts = [part.casefold() for part in folder.absolute().parts]
    if any(part == name or part.startswith(name + " ") for part in parts for name in _SYNC_NAMES):
        return True
    one = os.environ.get("OneDrive")  # noqa: SIM112 - Windows spells it so
    return bool(one) and folder.absolute().is_relative_to(Path(one))


def writable(folder: Path) -> bool:
    """Tell whether a file can be made in a folder, by making one; a full disk counts as writable."""
    probe = folder / f".proef-{uuid4().hex[:8]}"
    try:
        os.close(os.open(probe, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except PermissionError:
        return False
    except OSError as error:
        return error.errno != errno.EROFS
    with suppress(OSError):
        probe.unlink()
    return True
