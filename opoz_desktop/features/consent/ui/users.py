"""How a user id is called on consent screens: the vault knows the names, the program's root hands them over."""

from __future__ import annotations

from collections.abc import Callable

from opoz_desktop.shell.desk import Desk


def user_name(desk: Desk) -> Callable[[int], str]:
    """Return the function that names a user; without one only the person at the desk is known."""
    own = desk.actor

    def name(user_id: int) -> str:
        known: Callable[[int], str] | None = getattr(desk, "user_name", None)
        if known is not None:
            return known(user_id)
        return own.name if user_id == own.user_id else ""

    return name
