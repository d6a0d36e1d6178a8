"""One program per school file, and how a lock ends the process and starts it again.

A lock within the process leaves text in memory (316 readable pieces were found); a restart leaves none
(vault design, section 9). So locking replaces the process.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_KNOCK_MS = 1000


class OneProgram(QObject):
    """Hold the only place for a school file on this computer, for this user.

    `claim` tells whether the place was free; if it was not, the program that has it is brought to the front.
    """

    knocked = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        place = hashlib.blake2b(os.fsencode(folder.resolve()), digest_size=12).hexdigest()
        self._name = f"opoz-desktop-{place}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def claim(self) -> bool:
        """Take the place. Return False when another program has it; that one comes to the front."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(_KNOCK_MS):
            socket.disconnectFromServer()
            return False
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def release(self) -> None:
        """Give the place up, before the process starts again."""
        self._server.close()

    def _answer(self) -> None:
        while self._server.hasPendingConnections():
            connection = self._server.nextPendingConnection()
            connection.disconnected.connect(connection.deleteLater)
        self.knocked.emit()


def start_command(*arguments: str) -> list[str]:
    """Return the command that starts this program, from the source tree or frozen."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "opoz_desktop", *arguments]


def start_again(*arguments: str) -> None:
    """Replace this process by a fresh one. Does not return; everything that must be kept is on disk by now."""
    command = start_command(*arguments)
    if sys.platform == "win32":
        subprocess.Popen(command, close_fds=True)  # noqa: S603 - our own program
        os._exit(0)
    os.execv(command[0], command)  # noqa: S606 - our own program
