"""When to lock: after idle minutes, on Ctrl+L from anywhere, and when the computer sleeps or its session locks.

Listens to the whole program, dialogs included; it knows nothing of what locking means.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import (
    QAbstractNativeEventFilter,
    QByteArray,
    QCoreApplication,
    QEvent,
    QObject,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent

_ACTIVE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}
TICK_MS = 1000
MOST_MINUTES = 60


class IdleLock(QObject):
    """Emit `lock_wanted(reason)` once: `idle`, `key`, `sleep` or `session`.

    `ticked(seconds left)` comes every second for the status line. The time is that of the clock, so that a
    computer that slept through the minutes locks on waking even where no sleep signal came; a second clock that
    cannot be set counts along, so that putting the clock back keeps nothing open.
    """

    lock_wanted = Signal(str)
    ticked = Signal(int)

    def __init__(self, app: QCoreApplication, minutes: int = 5, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._limit = _limit(minutes)
        self._last = self._steady = 0.0
        self.stir()
        self._done = False
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        app.installEventFilter(self)
        self._native = _watch_windows(self) if sys.platform == "win32" else None
        if sys.platform.startswith("linux"):
            self._watch_linux()

    def set_minutes(self, minutes: int) -> None:
        """Change the limit, from 1 to 60 minutes."""
        self._limit = _limit(minutes)
        self._tick()

    def seconds_left(self) -> int:
        """Return the seconds until the lock."""
        rested = max(time.time() - self._last, time.monotonic() - self._steady)
        return max(0, round(self._limit - rested))

    def stir(self) -> None:
        """Count as activity."""
        self._last, self._steady = time.time(), time.monotonic()

    def want(self, reason: str) -> None:
        """Ask for the lock; asked twice it is told once."""
        if not self._done:
            self._done = True
            self.lock_wanted.emit(reason)

    def again(self) -> None:
        """Start over (the lock did not happen)."""
        self._done = False
        self.stir()

    def stop(self) -> None:
        """Let go of the program."""
        self._timer.stop()
        self._app.removeEventFilter(self)
        if self._native is not None:
            self._app.removeNativeEventFilter(self._native)
            self._native = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _ACTIVE:
            self.stir()
        if kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) and isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            others = event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
            if event.key() == Qt.Key.Key_L and control and not others:
                event.accept()
                if kind == QEvent.Type.KeyPress:
                    self.want("key")
                return True
        return False

    def _tick(self) -> None:
        left = self.seconds_left()
        self.ticked.emit(left)
        if left <= 0:
            self.want("idle")

    def _watch_linux(self) -> None:
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:
            return
        bus = QDBusConnection.systemBus()
        if not bus.isConnected():
            return
        login = "org.freedesktop.login1"
        bus.connect(login, "/org/freedesktop/login1", f"{login}.Manager", "PrepareForSleep", self, b"1sleeping(bool)")
        bus.connect(login, "", f"{login}.Session", "Lock", self, b"1session_locked()")

    @Slot(bool)
    def sleeping(self, starts: bool) -> None:
        """Be told by the system that sleep starts (True) or ended."""
        if starts:
            self.want("sleep")

    @Slot()
    def session_locked(self) -> None:
        """Be told by the system that the session is locked."""
        self.want("session")


def _limit(minutes: int) -> int:
    return max(1, min(MOST_MINUTES, minutes)) * 60


class _WindowsWatch(QAbstractNativeEventFilter):
    """Hear WM_POWERBROADCAST (suspend) and WM_WTSSESSION_CHANGE (lock)."""

    WM_POWERBROADCAST = 0x0218
    PBT_APMSUSPEND = 0x0004
    WM_WTSSESSION_CHANGE = 0x02B1
    WTS_SESSION_LOCK = 0x7

    def __init__(self, lock: IdleLock) -> None:
        super().__init__()
        self._lock = lock

    def nativeEventFilter(
        self,
        eventType: QByteArray | bytes | bytearray | memoryview,  # noqa: N803 - the name Qt gives
        message: int,
    ) -> tuple[object, int]:
        import ctypes
        import ctypes.wintypes

        if _plain_bytes(eventType).startswith(b"windows_"):
            told = ctypes.wintypes.MSG.from_address(int(message))
            if told.message == self.WM_POWERBROADCAST and told.wParam == self.PBT_APMSUSPEND:
                self._lock.want("sleep")
            elif told.message == self.WM_WTSSESSION_CHANGE and told.wParam == self.WTS_SESSION_LOCK:
                self._lock.want("session")
        return False, 0


def _plain_bytes(data: QByteArray | bytes | bytearray | memoryview) -> bytes:
    return bytes(data.data()) if isinstance(data, QByteArray) else bytes(data)


def _watch_windows(lock: IdleLock) -> _WindowsWatch:
    watch = _WindowsWatch(lock)
    app = QCoreApplication.instance()
    assert app is not None
    app.installNativeEventFilter(watch)
    return watch


def watch_session(window_id: int) -> bool:
    """Ask Windows to tell a window about session locks; False elsewhere or when it refuses."""
    if sys.platform != "win32":
        return False
    import ctypes

    return bool(ctypes.windll.wtsapi32.WTSRegisterSessionNotification(window_id, 0))
