"""The few file operations of the school file that must survive a power cut, in one replaceable object.

Tests replace `Disk` to record every write, sync and rename, or to fail at one of them.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from contextlib import suppress
from pathlib import Path

from .errors import DiskFull, FileUnreachable, ReadOnlyFile

_TRIES = 20
_PAUSE = 0.05


class Disk:
    """Write, sync, rename. A rename is tried again for a second, because a virus scanner may hold the file."""

    def write(self, path: Path, data: bytes) -> None:
        """Write a new file (only its owner may read it) and sync it."""
        with translated():
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())

    def replace(self, source: Path, target: Path) -> None:
        """Rename over the target in one step and sync the folder."""
        with translated():
            for left in range(_TRIES, -1, -1):
                try:
                    source.replace(target)
                    break
                except PermissionError:
                    if left == 0 or sys.platform != "win32":
                        raise
                    time.sleep(_PAUSE)
            self.sync_folder(target.parent)

    def sync_folder(self, folder: Path) -> None:
        """Sync a folder's names; Windows has no such call and keeps names in its own journal."""
        if sys.platform == "win32":
            return
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def remove(self, path: Path) -> None:
        """Remove a file if it is there."""
        with translated(), suppress(FileNotFoundError):
            path.unlink()


class translated:  # noqa: N801 - reads as a phrase: `with translated():`
    """Turn the operating system's errors into the vault's own: full, read-only, gone."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, OSError):
            told = as_vault_error(error)
            if told is not None:
                raise told from None


def as_vault_error(error: OSError) -> DiskFull | ReadOnlyFile | FileUnreachable | None:
    """Return the vault's own error for an operating-system error, or None when it is something else."""
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)) or getattr(error, "winerror", 0) in (
        39,
        112,
    ):
        return DiskFull(ballast_freed=False)
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return ReadOnlyFile(reason="refused")
    if error.errno in (errno.EIO, errno.ENODEV, errno.ENXIO, getattr(errno, "ESTALE", errno.EIO)):
        return FileUnreachable()
    return None
