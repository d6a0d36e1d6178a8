"""Record what the file layer does, and rebuild every state that a power cut could have left behind.

`SnapshotDisk` copies the folder before and after each operation on the key file, and adds the states in between:
the file that was being written absent, empty, half and filled with zeros. States that are the same are kept once.
The database is whole at these moments;
killing the program in the middle of its own writing is `test_kill.py`.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from opoz_desktop.vault.disk import Disk


class SnapshotDisk(Disk):
    """Do the real thing and keep a copy of the folder for each state a power cut may leave."""

    def __init__(self, folder: Path, into: Path) -> None:
        self._folder = folder
        self._into = into
        self.states: list[Path] = []
        self.recording = True
        self._seen: list[dict[str, bytes]] = []

    def write(self, path: Path, data: bytes) -> None:
        if not self._mine(path):
            super().write(path, data)
            return
        self._keep()
        super().write(path, data)
        for torn in (None, b"", data[: len(data) // 2], bytes(len(data))):
            self._keep(path.name, torn)
        self._keep()

    def replace(self, source: Path, target: Path) -> None:
        if not self._mine(target):
            super().replace(source, target)
            return
        self._keep()
        super().replace(source, target)
        self._keep()

    def remove(self, path: Path) -> None:
        if self._mine(path):
            self._keep()
        super().remove(path)

    def _mine(self, path: Path) -> bool:
        return self.recording and path.parent == self._folder and path.name.startswith("kluis.slot")

    def _keep(self, *torn: str | bytes | None) -> None:
        state = self._into / f"{len(self.states):03}"
        shutil.copytree(self._folder, state)
        self.states.append(state)
        if torn:
            name, data = torn
            assert isinstance(name, str)
            if data is None:
                (state / name).unlink()
            else:
                assert isinstance(data, bytes)
                (state / name).write_bytes(data)
        content = {p.name: p.read_bytes() for p in sorted(state.iterdir())}
        if content in self._seen:
            shutil.rmtree(state)
            self.states.pop()
        else:
            self._seen.append(content)
