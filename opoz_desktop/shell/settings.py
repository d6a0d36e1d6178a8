"""Settings of this computer's user: a short white list, never a name, never anything from a school file."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QByteArray, QSettings

_ALLOWED: dict[str, type] = {
    "theme": str,
    "text_size": int,
    "language": str,
    "geometry": QByteArray,
    "school_file_folder": str,
    "network_folder": str,
    "idle_minutes": int,
    "scan.watched_folder": str,
}


class Settings:
    """Read and write the few settings that may exist outside the school file.

    A key that is not on the list raises KeyError: nobody adds one by accident.
    """

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store if store is not None else _own_store()

    def get(self, key: str, default: Any = None) -> Any:
        """Return a setting, or the default when it is absent or of the wrong kind."""
        kind = _ALLOWED[key]
        if not self._store.contains(key):
            return default
        value = self._store.value(key)
        if kind is int:
            try:
                return int(value)
            except (TypeError, ValueError):
                return default
        return value if isinstance(value, kind) else default

    def set(self, key: str, value: Any) -> None:
        """Keep a setting. Raises TypeError for a value of the wrong kind."""
        if not isinstance(value, _ALLOWED[key]):
            raise TypeError(key)
        self._store.setValue(key, value)
        self._store.sync()

    def forget(self, key: str) -> None:
        """Remove a setting."""
        _ = _ALLOWED[key]
        self._store.remove(key)


def _own_store() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "opoz-desktop", "opoz-desktop")
