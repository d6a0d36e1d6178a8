"""What the log says about imagery, one sentence per action code; the program's root hands these to the log."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

AUDIT_WORDS: Mapping[str, Callable[[], str]] = {
    "imagery.plan_event": lambda: QCoreApplication.translate(
        "ImageryAudit", "Event planned, groups: {groups}, questions of its own: {questions}"
    ),
    "imagery.change_event": lambda: QCoreApplication.translate("ImageryAudit", "Event changed, groups: {groups}"),
    "imagery.cancel_event": lambda: QCoreApplication.translate("ImageryAudit", "Event cancelled"),
    "imagery.uncancel_event": lambda: QCoreApplication.translate("ImageryAudit", "Cancelling of an event taken back"),
    "imagery.publish": lambda: QCoreApplication.translate(
        "ImageryAudit", "Publication noted, pupils: {pupils}, of whom not allowed: {without}"
    ),
    "imagery.change_publication": lambda: QCoreApplication.translate(
        "ImageryAudit", "Publication corrected, pupils: {pupils}, of whom not allowed: {without}"
    ),
    "imagery.take_back_publication": lambda: QCoreApplication.translate(
        "ImageryAudit", "Publication taken out of the list"
    ),
    "imagery.take_down": lambda: QCoreApplication.translate(
        "ImageryAudit", "Noted as taken down; withdrawals carried out: {withdrawals}"
    ),
    "imagery.put_back": lambda: QCoreApplication.translate("ImageryAudit", "Taking down taken back"),
    "imagery.print_day_list": lambda: QCoreApplication.translate(
        "ImageryAudit", "Day list of a group made, first names: {names}"
    ),
    "imagery.print_photographer": lambda: QCoreApplication.translate(
        "ImageryAudit", "List for the photographer made, pupils: {pupils}"
    ),
    "imagery.print_key": lambda: QCoreApplication.translate(
        "ImageryAudit", "Key to the photographer's list made, pupils: {pupils}"
    ),
}
