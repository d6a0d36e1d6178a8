"""Tell which controls can be seen, what they are called and where they are. It reads and never acts."""

from __future__ import annotations

import contextlib
import json
import queue
import socket
import sys
import threading
from pathlib import Path
from typing import Any


def serve(address: str) -> None:
    """Answer every connection on a local socket with the list of controls, as JSON."""
    threading.Thread(target=_serve, args=(address,), daemon=True, name="tour map").start()


def _serve(address: str) -> None:
    with contextlib.suppress(FileNotFoundError):
        Path(address).unlink()
    door = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    door.bind(address)
    door.listen(4)
    while True:
        caller, _ = door.accept()
        with contextlib.suppress(OSError), caller:
            caller.sendall(_ask_the_window())


def _ask_the_window() -> bytes:
    """Let the thread of the window make the list between two events.

    This thread makes nothing of Qt but one bell, and no big lists: a round of garbage collection here would end
    widgets outside their own thread.
    """
    widgets = sys.modules.get("PySide6.QtWidgets")
    application = getattr(widgets, "QApplication", None)  # None while Qt is still being imported
    app = application.instance() if application else None
    if app is None:
        return b""
    answer: queue.Queue[bytes] = queue.Queue()
    _bell(app).rung.emit(answer)
    try:
        return answer.get(timeout=5)
    except queue.Empty:
        return b""


def _bell(app: Any) -> Any:
    """Return the bell that lives in the thread of the window; it is made once."""
    if _bells:
        return _bells[0]
    from PySide6.QtCore import QObject, Qt, Signal

    class Bell(QObject):
        rung = Signal(object)

        def answer(self, waiting: queue.Queue[bytes]) -> None:
            try:
                waiting.put(json.dumps(seen(app)).encode())
            except RuntimeError:  # a widget went away while it was looked at
                waiting.put(b"")

    bell = Bell()
    bell.moveToThread(app.thread())
    bell.rung.connect(bell.answer, Qt.ConnectionType.QueuedConnection)
    _bells.append(bell)
    return bell


_bells: list[Any] = []


def seen(app: Any) -> list[dict[str, Any]]:
    """Return every control that can be seen in a visible window, the active window first."""
    from PySide6 import QtWidgets

    found: list[dict[str, Any]] = []
    active = app.activePopupWidget() or app.activeModalWidget() or app.activeWindow()
    windows = [w for w in app.topLevelWidgets() if w.isVisible()]
    if active is None and len(windows) == 1:
        active = windows[0]
    for window in sorted(windows, key=lambda w: w is not active):
        for widget in [window, *window.findChildren(QtWidgets.QWidget)]:
            if widget.window() is window and widget.isVisible() and not widget.visibleRegion().isEmpty():
                found += described(app, widget, window is active)
    return found


def described(app: Any, widget: Any, front: bool) -> list[dict[str, Any]]:
    """Return a control and the items inside it."""
    from PySide6 import QtWidgets

    place = widget.focusProxy() if widget.focusProxy() and widget.focusProxy().isVisible() else widget
    region = place.visibleRegion().boundingRect()
    top = place.mapToGlobal(region.topLeft())
    texts = [widget.accessibleName(), _text(widget), widget.toolTip()]
    one = {
        "name": next((t for t in texts if t), ""),
        "names": [t for t in (*texts, widget.objectName()) if t],
        "kind": type(widget).__name__,
        "kinds": [c.__name__ for c in type(widget).__mro__ if c.__name__.startswith("Q")],
        "rect": [top.x(), top.y(), region.width(), region.height()],
        "enabled": widget.isEnabled(),
        "focus": widget.hasFocus(),
        "front": front,
        "checked": bool(widget.isChecked()) if isinstance(widget, QtWidgets.QAbstractButton) else None,
    }
    middle = place.mapToGlobal(region.center())
    on_top = app.widgetAt(middle)
    modal = app.activeModalWidget()
    behind = modal is not None and widget.window() not in {modal, app.activePopupWidget()}
    one["reachable"] = (
        not behind
        and on_top is not None
        and (on_top is widget or widget.isAncestorOf(on_top) or on_top.isAncestorOf(widget))
    )
    found = [one]
    if isinstance(widget, QtWidgets.QAbstractItemView):
        found += [_inside(one, widget.viewport(), r, t) for r, t in _items(widget)]
    elif isinstance(widget, QtWidgets.QTabBar):
        found += [_inside(one, widget, widget.tabRect(i), [widget.tabText(i)]) for i in range(widget.count())]
    elif isinstance(widget, QtWidgets.QMenu):
        found += [_inside(one, widget, widget.actionGeometry(a), [a.text()]) for a in widget.actions() if a.text()]
    return found


def _text(widget: Any) -> str:
    for name in ("text", "title", "currentText", "toPlainText", "windowTitle"):
        method = getattr(widget, name, None)
        if callable(method):
            try:
                value = method()
            except TypeError:
                continue
            if isinstance(value, str) and value:
                return value[:400]
    return ""


def _inside(parent: dict[str, Any], widget: Any, rect: Any, names: list[str]) -> dict[str, Any]:
    top = widget.mapToGlobal(rect.topLeft())
    return parent | {
        "name": names[0] if names else "",
        "names": names,
        "kind": "item",
        "kinds": [],
        "rect": [top.x(), top.y(), rect.width(), rect.height()],
        "checked": None,
        "focus": False,
    }


def _items(view: Any) -> list[tuple[Any, list[str]]]:
    from PySide6.QtCore import QAbstractListModel, Qt
    from PySide6.QtWidgets import QAbstractItemView

    model = QAbstractItemView.model(view)  # a view may have an attribute of that name
    seen_items: list[tuple[Any, list[str]]] = []
    if model is None:
        return []
    area = view.viewport().rect()
    first = view.indexAt(area.topLeft())
    row = max(first.row(), 0) if first.isValid() else 0
    last = min(model.rowCount(view.rootIndex()), row + 200)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(view.rootIndex())
    while row < last:
        rects = []
        for column in range(columns):
            index = model.index(row, column, view.rootIndex())
            rect = view.visualRect(index)
            if rect.isEmpty() or not area.intersects(rect):
                continue
            rects.append(rect)
            roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
            names = [str(text) for role in roles if (text := model.data(index, role))]
            if names:
                seen_items.append((rect.intersected(area), names))
        if rects and rects[0].top() > area.bottom():
            break
        if not rects and seen_items:
            break
        row += 1
    return seen_items
