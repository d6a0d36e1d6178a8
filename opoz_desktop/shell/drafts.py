"""Half-typed forms that survive the lock: collected as plain values, handed over as bytes, restored after unlocking.

The bytes are sealed by the vault; nothing here writes to disk.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

FORMAT = 1


@runtime_checkable
class Drafting(Protocol):
    """A form that can be put away and brought back. `DRAFT_KEY` names it; a draft holds plain JSON values."""

    DRAFT_KEY: str

    def draft(self) -> dict[str, Any]: ...

    def restore(self, draft: dict[str, Any]) -> None: ...


@dataclass(frozen=True, slots=True)
class Draft:
    """One half-typed form: the page it stood on, its key, its fields."""

    page: str
    key: str
    fields: dict[str, Any]


Opener = Callable[[dict[str, Any]], Drafting | None]


class Drafts(QObject):
    """Know every open form and how to open it again.

    A page registers an opener per draft key: a bound method that opens the form and returns it; the fields
    are then restored into it. Forms inside a page are found by walking the open widgets.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._openers: dict[str, Opener] = {}

    def register(self, key: str, opener: Opener) -> None:
        """Tell how the form with a key is opened again."""
        self._openers[key] = opener

    def open_forms(self) -> list[QWidget]:
        """Return every visible form that can be put away, outer windows first."""
        found: list[QWidget] = []
        for window in QApplication.topLevelWidgets():
            if not window.isVisible():
                continue
            for widget in (window, *window.findChildren(QWidget)):
                if isinstance(widget, Drafting) and widget.DRAFT_KEY and widget.isVisible() and widget not in found:
                    found.append(widget)
        return found

    def collect(self, page: str) -> list[Draft]:
        """Return the drafts of all open forms that hold something; a form that cannot tell is left out."""
        drafts: list[Draft] = []
        for form in self.open_forms():
            assert isinstance(form, Drafting)
            fields = _fields_of(form)
            if fields:
                drafts.append(Draft(page, form.DRAFT_KEY, fields))
        return drafts

    def restore(self, drafts: Sequence[Draft]) -> int:
        """Bring drafts back into forms that are open or can be opened; return how many."""
        count = 0
        for draft in drafts:
            try:
                count += self._restore_one(draft)
            except Exception as error:  # the other forms come back all the same
                _tell(error)
        return count

    def _restore_one(self, draft: Draft) -> bool:
        form = next((f for f in self.open_forms() if getattr(f, "DRAFT_KEY", "") == draft.key), None)
        if form is None:
            opener = self._openers.get(draft.key)
            opened = opener(draft.fields) if opener is not None and _alive(opener) else None
            form = opened if isinstance(opened, QWidget) else None
        if not isinstance(form, Drafting):
            return False
        form.restore(draft.fields)
        return True


def to_bytes(drafts: Sequence[Draft], page: str = "", target: dict[str, Any] | None = None) -> bytes:
    """Write drafts, and the page that was open, as bytes for the vault to seal; empty when there is nothing."""
    if not drafts and not page:
        return b""
    content = {
        "format": FORMAT,
        "page": page,
        "target": target or {},
        "drafts": [{"page": one.page, "key": one.key, "fields": one.fields} for one in drafts],
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def from_bytes(data: bytes) -> tuple[list[Draft], str, dict[str, Any]]:
    """Read what `to_bytes` wrote: drafts, page key, target. Unreadable or newer bytes give nothing."""
    try:
        content = json.loads(data)
        if content["format"] != FORMAT:
            return [], "", {}
        drafts = [Draft(str(one["page"]), str(one["key"]), dict(one["fields"])) for one in content["drafts"]]
        return drafts, str(content["page"]), dict(content["target"])
    except (ValueError, KeyError, TypeError):
        return [], "", {}


def _fields_of(form: Drafting) -> dict[str, Any]:
    """Ask a form for its fields. Whatever goes wrong in a form, the lock goes on: it guards everything else."""
    try:
        fields = form.draft()
        json.dumps(fields)
    except Exception as error:
        _tell(error)
        return {}
    return fields


def _tell(error: Exception) -> None:
    """Hand an error to the last-resort hook, which says where it happened and never what was typed."""
    sys.excepthook(type(error), error, error.__traceback__)


def _alive(slot: Callable[..., Any]) -> bool:
    owner = getattr(slot, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
