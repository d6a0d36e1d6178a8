"""What the log says about consent, one sentence per action code; the program's root hands these to the log."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

AUDIT_WORDS: Mapping[str, Callable[[], str]] = {
    "consent.record": lambda: QCoreApplication.translate("ConsentAudit", "Answers recorded: {answers}"),
    "consent.withdraw": lambda: QCoreApplication.translate("ConsentAudit", "Consent withdrawn, purposes: {answers}"),
    "consent.correct": lambda: QCoreApplication.translate("ConsentAudit", "Answer corrected"),
    "consent.undo": lambda: QCoreApplication.translate("ConsentAudit", "Answers taken back: {answers}"),
    "consent.follow_up": lambda: QCoreApplication.translate("ConsentAudit", "Noted what was done after a withdrawal"),
    "consent.flag": lambda: QCoreApplication.translate("ConsentAudit", "Objection or disagreement noted"),
    "consent.flag_end": lambda: QCoreApplication.translate("ConsentAudit", "Objection or disagreement ended"),
    "consent.order": lambda: QCoreApplication.translate("ConsentAudit", "Court order recorded"),
    "consent.order_end": lambda: QCoreApplication.translate("ConsentAudit", "Court order ended"),
    "consent.print_forms": lambda: QCoreApplication.translate("ConsentAudit", "Forms made: {forms}, on {pages} pages"),
    "consent.print_list": lambda: QCoreApplication.translate(
        "ConsentAudit", "Consent list of a group made, pupils: {pupils}"
    ),
    "consent.form": lambda: QCoreApplication.translate("ConsentAudit", "State of a printed form noted"),
    "consent.purposes_seed": lambda: QCoreApplication.translate(
        "ConsentAudit", "Standard list of purposes taken: {purposes}"
    ),
    "consent.purpose_add": lambda: QCoreApplication.translate("ConsentAudit", "Purpose of the school added"),
    "consent.text_change": lambda: QCoreApplication.translate("ConsentAudit", "Text of a purpose changed, editorial"),
    "consent.text_change#material": lambda: QCoreApplication.translate(
        "ConsentAudit", "Text of a purpose changed, asked again"
    ),
    "consent.policy_change": lambda: QCoreApplication.translate("ConsentAudit", "Rule of a purpose changed"),
}
