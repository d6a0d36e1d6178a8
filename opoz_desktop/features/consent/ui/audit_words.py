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
    "consent.correct_undo": lambda: QCoreApplication.translate("ConsentAudit", "Correction of an answer taken back"),
    "consent.follow_up_undo": lambda: QCoreApplication.translate(
        "ConsentAudit", "Note about what was done after a withdrawal taken back"
    ),
    "consent.flag_undo": lambda: QCoreApplication.translate("ConsentAudit", "Objection or disagreement taken back"),
    "consent.flag_end_undo": lambda: QCoreApplication.translate(
        "ConsentAudit", "End of an objection or disagreement taken back"
    ),
    "consent.order_undo": lambda: QCoreApplication.translate("ConsentAudit", "Court order taken back"),
    "consent.order_end_undo": lambda: QCoreApplication.translate("ConsentAudit", "End of a court order taken back"),
    "consent.evidence_add": lambda: QCoreApplication.translate("ConsentAudit", "Proof of an answer put in the file"),
    "consent.evidence_link": lambda: QCoreApplication.translate("ConsentAudit", "Proof joined to answers: {answers}"),
    "consent.evidence_remove": lambda: QCoreApplication.translate(
        "ConsentAudit", "Proof removed; it belonged to answers: {answers}"
    ),
    "consent.records_export": lambda: QCoreApplication.translate(
        "ConsentAudit", "Records of answers made for export: {records}"
    ),
    "consent.print_forms": lambda: QCoreApplication.translate("ConsentAudit", "Forms made: {forms}, on {pages} pages"),
    "consent.fillable_form": lambda: QCoreApplication.translate(
        "ConsentAudit", "Printed form made as a PDF to fill in"
    ),
    "consent.print_list": lambda: QCoreApplication.translate(
        "ConsentAudit", "Consent list of a group made, pupils: {pupils}"
    ),
    "consent.book": lambda: QCoreApplication.translate("ConsentAudit", "Returned form entered, answers: {answers}"),
    "consent.unbook": lambda: QCoreApplication.translate("ConsentAudit", "Entry of a returned form taken back"),
    "consent.form": lambda: QCoreApplication.translate("ConsentAudit", "State of a printed form noted"),
    "consent.purposes_seed": lambda: QCoreApplication.translate(
        "ConsentAudit", "Standard list of purposes taken: {purposes}"
    ),
    "consent.purpose_add": lambda: QCoreApplication.translate("ConsentAudit", "Purpose of the school added"),
    "consent.text_change": lambda: QCoreApplication.translate("ConsentAudit", "Text of a purpose changed, editorial"),
    "consent.text_change#material": lambda: QCoreApplication.translate(
        "ConsentAudit", "Text of a purpose changed, asked again"
    ),
    "consent.text_back": lambda: QCoreApplication.translate("ConsentAudit", "New text of a purpose taken back"),
    "consent.policy_back": lambda: QCoreApplication.translate("ConsentAudit", "New rule of a purpose taken back"),
    "consent.purpose_move": lambda: QCoreApplication.translate("ConsentAudit", "Order of the purposes changed"),
    "consent.uses_add": lambda: QCoreApplication.translate("ConsentAudit", "Uses without consent added: {purposes}"),
    "consent.translations_add": lambda: QCoreApplication.translate(
        "ConsentAudit", "Translations added, purposes: {purposes}"
    ),
    "consent.policy_change": lambda: QCoreApplication.translate("ConsentAudit", "Rule of a purpose changed"),
}
