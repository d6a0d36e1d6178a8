"""Who gets what: every question and every deed of the program, called directly, by every role.

The functions are found by looking at the program, so a new question or deed without a place in these tables fails.
The tables follow `kernel.permissions`: a teacher gets the own groups and no contact data, the data protection officer
and the recovery sheet get nothing of a pupil.
"""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from sqlalchemy import select

import opoz_desktop
from opoz_desktop.features.consent import commands as consent
from opoz_desktop.features.consent import queries as consents
from opoz_desktop.features.consent.commands import Evidence
from opoz_desktop.features.consent.model import PrintedForm
from opoz_desktop.features.consent.rules import shown_code
from opoz_desktop.features.consent.rules.facts import Answer, Channel, Flag, Identity
from opoz_desktop.features.imagery import commands as imagery
from opoz_desktop.features.rounds import commands as rounds
from opoz_desktop.features.rounds.model import RoundKind
from opoz_desktop.features.rounds.queries import Scope
from opoz_desktop.features.school import commands
from opoz_desktop.features.school.model import Membership
from opoz_desktop.kernel.errors import NotAllowed, NotFound
from opoz_desktop.kernel.permissions import Permission, Role, may
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.work import Work
from opoz_desktop.vault import container, users
from tests.small_school import CLOCK, TODAY, SmallSchool, as_role, dump

OWN, FOREIGN = "sanne", "emir"
"""A pupil of group 5, which the teacher has, and one of group 6/7 who was in last year's group 5."""
CONTACTS = ("i.devries@example.org", "Molenpad", "Havenstraat", "06-99037369", "1199 EB", "1199EB")
OWN_NAMES = ("Sanne", "Vries", "Kuipers", "Milan", "Jansen")
FOREIGN_NAMES = ("Emir", "Aydın", "Zoë", "Núñez")
ROLES = (Role.DIRECTOR, Role.IB, Role.ADMINISTRATION, Role.TEACHER, Role.DPO, Role.KIT)
ALL_PUPILS = frozenset({Role.DIRECTOR, Role.IB, Role.ADMINISTRATION})


@dataclass(frozen=True, slots=True)
class Question:
    """How a question is asked and what each role gets.

    `args` may depend on a pupil (OWN, FOREIGN). The letters, one per role in the order of ROLES: `A` what concerns
    everybody, `O` what concerns the own groups, `-` an answer that names no pupil and no guardian, `X` refused.
    """

    answers: str
    args: Callable[[Cast, str], tuple[Any, ...]] = lambda _cast, _pupil: ()


@dataclass
class Cast:
    """The small school with answers in it, and ids to ask about."""

    school: SmallSchool
    purpose: Any = None
    round: Any = None
    old_group: Any = None
    decisions: dict[str, int] = dataclasses.field(default_factory=dict[str, int])
    files: dict[str, int] = dataclasses.field(default_factory=dict[str, int])
    proofs: dict[str, int] = dataclasses.field(default_factory=dict[str, int])
    codes: dict[str, str] = dataclasses.field(default_factory=dict[str, str])
    events: dict[str, int] = dataclasses.field(default_factory=dict[str, int])
    publications: dict[str, int] = dataclasses.field(default_factory=dict[str, int])
    unasked: Any = None
    """A use for which nobody answered."""
    form_ids: dict[str, int] = dataclasses.field(default_factory=dict[str, int])

    def register(self, role: Role) -> Register:
        groups = frozenset({"5"}) if role is Role.TEACHER else frozenset[str]()
        return as_role(self.school.register, role=role, groups=groups)


def _pupil(cast: Cast, pupil: str) -> tuple[Any, ...]:
    return (cast.school.pupils[pupil],)


def _guardian(cast: Cast, pupil: str) -> tuple[Any, ...]:
    return cast.school.pupils[pupil], cast.school.guardians[f"{pupil}.vader"]


def _object(cast: Cast, pupil: str) -> tuple[Any, ...]:
    return ((f"pupil/{cast.school.pupils[pupil]}",),)


def _group(cast: Cast, pupil: str) -> tuple[Any, ...]:
    return (cast.school.groups["5" if pupil == OWN else "6/7"],)


def _code(cast: Cast, pupil: str) -> tuple[Any, ...]:
    return (cast.codes[pupil],)


QUESTIONS: dict[str, Question] = {
    "features.accountability.queries.requesters": Question("AXXXXX", _pupil),
    "features.accountability.queries.everything_of": Question(
        "AXXXXX", lambda c, p: (c.school.pupils[p], c.school.guardians[f"{p}.vader"])
    ),
    "features.consent.queries.booking.form_for_entry": Question("AAAXXX", _code),
    "features.consent.queries.booking.form_by_id": Question("AAAXXX", lambda c, p: (c.form_ids[p],)),
    "features.consent.queries.booking.paper_without_code": Question(
        "AAAXXX", lambda c, p: (c.school.pupils[p], c.school.guardians[f"{p}.vader"])
    ),
    "features.consent.queries.waiting.papers_of": Question("AAAXXX", _pupil),
    "features.consent.queries.waiting.guardians_for_entry": Question("AAAXXX", _pupil),
    "features.consent.queries.waiting.waiting_forms": Question("AAAXXX"),
    "features.consent.queries.waiting.last_place": Question("---XXX"),
    "features.consent.queries.booking.guardians_now": Question("AAAXXX", _pupil),
    "features.consent.queries.booking.booked_from": Question(
        "---XXX", lambda c, p: (c.form_ids[p], c.school.guardians[f"{p}.vader"])
    ),
    "features.consent.queries.digests.answer_digests": Question("------", _object),
    "features.consent.queries.recipients.recipients": Question("AAAXXX"),
    "features.consent.queries.recipients.capacity_of": Question(
        "---XXX", lambda c, p: (c.school.pupils[p], c.school.guardians[f"{p}.vader"])
    ),
    "features.consent.queries.evidence.evidence_files": Question("---XXX", _pupil),
    "features.consent.queries.evidence.evidence_file": Question("---XXX", lambda c, p: (c.proofs[p],)),
    "features.consent.queries.evidence.evidence_limit": Question("------"),
    "features.consent.queries.matrix.matrix_of_school": Question("AAAXXX"),
    "features.consent.queries.record.consent_records": Question("---XXX", _pupil),
    "features.consent.queries.forms.form_runs": Question("---XXX"),
    "features.consent.queries.forms.form_of_code": Question("---XXX", _code),
    "features.consent.queries.history.history_of_pupil": Question("AAAOXX", _pupil),
    "features.consent.queries.lists.missing": Question("AAAO--"),
    "features.consent.queries.lists.conflicts": Question("AAAO--"),
    "features.consent.queries.lists.expiring": Question("------"),
    "features.consent.queries.lists.consent_counts": Question("------"),
    "features.consent.queries.lists.overview": Question("AAAO--"),
    "features.consent.queries.lists.response_of_groups": Question("------"),
    "features.consent.queries.matrix.matrix_of_group": Question("AAAOXX", _group),
    "features.consent.queries.pupil.standing_of_pupil": Question("AAAOXX", _pupil),
    "features.consent.queries.pupil.held_on": Question("AAAOXX", lambda c, p: (c.school.pupils[p], c.purpose, TODAY)),
    "features.consent.queries.pupil.decision": Question("AAAOXX", lambda c, p: (c.decisions[p],)),
    "features.consent.queries.catalogue.answers_at_stake": Question("-XXXXX", lambda c, _: (c.purpose,)),
    "features.consent.queries.catalogue.answers_on_old_text": Question("-XXXXX", lambda c, _: (c.purpose,)),
    "features.consent.queries.catalogue.missing_translations": Question("------"),
    "features.consent.queries.catalogue.missing_uses": Question("------"),
    "features.consent.queries.purposes.purposes": Question("------"),
    "features.consent.queries.purposes.purpose": Question("------", lambda c, _: (c.purpose,)),
    "features.consent.queries.purposes.versions_of": Question("------", lambda c, _: (c.purpose,)),
    "features.consent.queries.purposes.policies_of": Question("------", lambda c, _: (c.purpose,)),
    "features.consent.queries.signals.open_signals": Question("AAAOXX", _pupil),
    "features.consent.queries.standing.standing_of_school": Question("---XXX"),
    "features.consent.queries.todo.open_withdrawals": Question("------"),
    "features.consent.queries.todo.consents_to_review": Question("AAAO--"),
    "features.rounds.queries.letters.frame_of": Question("---XXX"),
    "features.rounds.queries.letters.addressee": Question("AAAXXX", _guardian),
    "features.rounds.queries.letters.owed_letters": Question("AAAXXX", lambda c, p: (None, (_guardian(c, p),))),
    "features.rounds.queries.letters.yearly_letters_of": Question("AAAXXX"),
    "features.rounds.queries.letters.received": Question("AAAXXX", _guardian),
    "features.rounds.queries.letters.withdrawn": Question("AAAXXX", _guardian),
    "features.rounds.queries.letters.disagreement": Question(
        "AAAXXX", lambda c, p: (c.school.pupils[p], (c.purpose,))
    ),
    "features.rounds.queries.letters.last_yearly": Question("---XXX"),
    "features.school.queries.letterhead.letterhead": Question("------"),
    "features.rounds.queries.rounds.rounds": Question("---XXX"),
    "features.rounds.queries.rounds.round_row": Question("---XXX", lambda c, _: (c.round,)),
    "features.rounds.queries.rounds.steps_of": Question("---XXX", lambda c, _: (c.round,)),
    "features.rounds.queries.rounds.loose_runs": Question("---XXX"),
    "features.rounds.queries.rounds.newcomers": Question("---XXX", lambda _c, _p: (TODAY.replace(year=2020),)),
    "features.rounds.queries.rounds.changed_purposes": Question("---XXX"),
    "features.rounds.queries.rounds.terms": Question("------"),
    "features.rounds.queries.state.round_state": Question("AAAXXX", lambda c, _: (c.round,)),
    "features.rounds.queries.due.due": Question("------"),
    "features.imagery.queries.events.events": Question("------"),
    "features.imagery.queries.events.event": Question("---OXX", lambda c, p: (c.events[p],)),
    "features.imagery.queries.events.event_preview": Question("AAAOXX", lambda c, p: (c.events[p],)),
    "features.imagery.queries.ledger.publications": Question("AAAO--"),
    "features.imagery.queries.ledger.publication": Question("AAAOXX", lambda c, p: (c.publications[p],)),
    "features.imagery.queries.ledger.publications_of_pupil": Question("AAAOXX", _pupil),
    "features.imagery.queries.ledger.take_downs": Question("AAAO--"),
    "features.imagery.queries.ledger.places_of": Question("---OXX", _pupil),
    "features.imagery.queries.lists.day_lists": Question("AAAOXX", lambda c, p: (_group(c, p), (c.purpose,))),
    "features.imagery.queries.lists.photographer_groups": Question("AAAOXX", lambda c, p: (_group(c, p),)),
    "features.imagery.queries.photo.channels": Question("------"),
    "features.imagery.queries.photo.photo_board": Question("AAAOXX", _group),
    "features.imagery.queries.photo.others": Question("AAAO--", lambda _c, _p: ((),)),
    "features.imagery.queries.photo.without_consent": Question("AAAO--", lambda c, p: (c.unasked, _pupil(c, p))),
    "features.school.queries.guardians.guardians": Question("AAAOXX", _pupil),
    "features.school.queries.guardians.authority_spans": Question("AAAOXX", _pupil),
    "features.school.queries.guardians.authority_open": Question("------"),
    "features.school.queries.guardians.authority_digests": Question("------", lambda _c, _p: (("authority/1",),)),
    "features.school.queries.objects.object_names": Question("AAAO--", _object),
    "features.school.queries.places.school": Question("------"),
    "features.school.queries.places.years": Question("------"),
    "features.school.queries.places.current_year": Question("------"),
    "features.school.queries.places.groups": Question("------"),
    "features.school.queries.places.staff": Question("---XXX"),
    "features.school.queries.pupils.pupils": Question("AAAO--"),
    "features.school.queries.pupils.any_pupil": Question("------"),
    "features.school.queries.pupils.pupil": Question("AAAOXX", _pupil),
    "features.school.queries.pupils.card": Question("AAAOXX", _pupil),
    "features.school.queries.pupils.files": Question("---XXX", _pupil),
    "features.school.queries.pupils.file_content": Question("---XXX", lambda c, p: (c.files[p],)),
    "features.school.queries.search.search": Question("AAAO--", lambda _c, p: ("vries" if p == OWN else "aydin",)),
    "intake.answers.compare.compare": Question("AXAXXX"),
    "intake.answers.memory.remembered": Question("---XXX"),
    "intake.compare.compare": Question("XXXXXX"),
    "intake.snapshot.history": Question("---XXX"),
    "intake.snapshot.remembered_mapping": Question("---XXX"),
    "kernel.choices.choice": Question("------", lambda _c, _p: ("idle.lock_minutes",)),
    "vault.audit.audit_lines": Question("-XXX--"),
    "vault.audit.audit_areas": Question("-XXX--"),
    "vault.users.names": Question("------"),
}

DEEDS: dict[str, Permission] = {
    "features.consent.commands.answers.record": Permission.RECORD_CONSENT,
    "features.consent.commands.answers.withdraw": Permission.RECORD_CONSENT,
    "features.consent.commands.answers.correct": Permission.RECORD_CONSENT,
    "features.consent.commands.answers.undo": Permission.RECORD_CONSENT,
    "features.consent.commands.answers.follow_up": Permission.RECORD_CONSENT,
    "features.consent.commands.answers.undo_correction": Permission.RECORD_CONSENT,
    "features.consent.commands.answers.undo_follow_up": Permission.RECORD_CONSENT,
    "features.consent.commands.evidence.attach": Permission.RECORD_CONSENT,
    "features.consent.commands.evidence.attach_to": Permission.RECORD_CONSENT,
    "features.consent.commands.evidence.prove": Permission.RECORD_CONSENT,
    "features.consent.commands.evidence.record_with": Permission.RECORD_CONSENT,
    "features.consent.commands.evidence.remove_evidence": Permission.RECORD_CONSENT,
    "features.consent.commands.evidence.export_records": Permission.EXPORT,
    "features.consent.commands.signals.undo_flag": Permission.RECORD_CONSENT,
    "features.consent.commands.signals.undo_flag_end": Permission.RECORD_CONSENT,
    "features.consent.commands.signals.undo_order": Permission.RECORD_CONSENT,
    "features.consent.commands.signals.undo_order_end": Permission.RECORD_CONSENT,
    "features.consent.commands.booking.book_form": Permission.RECORD_CONSENT,
    "features.consent.commands.booking.book_paper": Permission.RECORD_CONSENT,
    "features.consent.commands.booking.undo_booking": Permission.RECORD_CONSENT,
    "features.consent.commands.printing.prepare_run": Permission.PRINT_FORMS,
    "features.consent.commands.printing.store_run": Permission.PRINT_FORMS,
    "features.consent.commands.printing.mark_form": Permission.RECORD_CONSENT,
    "features.consent.commands.catalogue.seed_purposes": Permission.EDIT_PURPOSES,
    "features.consent.commands.catalogue.add_missing_uses": Permission.EDIT_PURPOSES,
    "features.consent.commands.catalogue.add_missing_translations": Permission.EDIT_PURPOSES,
    "features.consent.commands.purposes.take_back_text": Permission.EDIT_PURPOSES,
    "features.consent.commands.purposes.take_back_policy": Permission.EDIT_PURPOSES,
    "features.consent.commands.purposes.move_purpose": Permission.EDIT_PURPOSES,
    "features.consent.commands.purposes.add_policy": Permission.EDIT_PURPOSES,
    "features.consent.commands.purposes.add_version": Permission.EDIT_PURPOSES,
    "features.consent.commands.purposes.add_purpose": Permission.EDIT_PURPOSES,
    "features.consent.commands.purposes.change_text": Permission.EDIT_PURPOSES,
    "features.consent.commands.purposes.change_policy": Permission.EDIT_PURPOSES,
    "features.consent.commands.signals.raise_flag": Permission.RECORD_CONSENT,
    "features.consent.commands.signals.end_flag": Permission.RECORD_CONSENT,
    "features.consent.commands.signals.record_order": Permission.RECORD_CONSENT,
    "features.consent.commands.signals.end_order": Permission.RECORD_CONSENT,
    "features.rounds.commands.rounds.open_round": Permission.PRINT_FORMS,
    "features.rounds.commands.rounds.discard_round": Permission.PRINT_FORMS,
    "features.rounds.commands.rounds.attach_run": Permission.PRINT_FORMS,
    "features.rounds.commands.rounds.hand_out": Permission.PRINT_FORMS,
    "features.rounds.commands.rounds.put_back": Permission.PRINT_FORMS,
    "features.rounds.commands.rounds.close_round": Permission.PRINT_FORMS,
    "features.rounds.commands.rounds.reopen_round": Permission.PRINT_FORMS,
    "features.rounds.commands.rounds.change_steps": Permission.PRINT_FORMS,
    "features.rounds.commands.rounds.set_step_done": Permission.PRINT_FORMS,
    "features.rounds.commands.rounds.take_in": Permission.RECORD_CONSENT,
    "features.rounds.commands.rounds.mark_lost": Permission.RECORD_CONSENT,
    "features.rounds.commands.rounds.note_outcome": Permission.RECORD_CONSENT,
    "features.rounds.commands.rounds.take_back_outcome": Permission.RECORD_CONSENT,
    "features.rounds.commands.letters.note_letter": Permission.PRINT_FORMS,
    "features.rounds.commands.letters.note_reminders": Permission.PRINT_FORMS,
    "features.school.commands.letterhead.set_letterhead": Permission.EDIT_SCHOOL,
    "features.imagery.commands.events.plan_event": Permission.PLAN_EVENTS,
    "features.imagery.commands.events.change_event": Permission.PLAN_EVENTS,
    "features.imagery.commands.events.cancel_event": Permission.PLAN_EVENTS,
    "features.imagery.commands.events.uncancel_event": Permission.PLAN_EVENTS,
    "features.imagery.commands.events.event_again": Permission.PLAN_EVENTS,
    "features.imagery.commands.ledger.note_publication": Permission.NOTE_PUBLICATIONS,
    "features.imagery.commands.ledger.change_publication": Permission.NOTE_PUBLICATIONS,
    "features.imagery.commands.ledger.take_back_publication": Permission.NOTE_PUBLICATIONS,
    "features.imagery.commands.ledger.take_down": Permission.NOTE_PUBLICATIONS,
    "features.imagery.commands.ledger.put_back": Permission.NOTE_PUBLICATIONS,
    "features.school.commands.guardians.add_guardian": Permission.EDIT_PUPILS,
    "features.school.commands.guardians.change_guardian": Permission.EDIT_PUPILS,
    "features.school.commands.guardians.end_guardianship": Permission.EDIT_PUPILS,
    "features.school.commands.guardians.record_authority": Permission.EDIT_PUPILS,
    "features.school.commands.places.create_school": Permission.EDIT_SCHOOL,
    "features.school.commands.places.change_school": Permission.EDIT_SCHOOL,
    "features.school.commands.places.open_year": Permission.EDIT_PUPILS,
    "features.school.commands.places.mark_practice": Permission.EDIT_SCHOOL,
    "features.school.commands.pupils.add_pupil": Permission.EDIT_PUPILS,
    "features.school.commands.pupils.change_pupil": Permission.EDIT_PUPILS,
    "features.school.commands.pupils.pupil_leaves": Permission.EDIT_PUPILS,
    "features.school.commands.pupils.pupil_stays": Permission.EDIT_PUPILS,
    "features.school.commands.pupils.consents_reviewed": Permission.RECORD_CONSENT,
    "features.school.commands.pupils.add_file": Permission.EDIT_PUPILS,
    "features.school.commands.pupils.remove_file": Permission.EDIT_PUPILS,
    "intake.answers.commands.apply": Permission.IMPORT,
    "intake.answers.commands.undo": Permission.IMPORT,
    "intake.commands.apply": Permission.IMPORT,
    "intake.returned.commands.book_file": Permission.RECORD_CONSENT,
    "intake.returned.commands.undo_files": Permission.RECORD_CONSENT,
    "intake.commands.undo_last": Permission.IMPORT,
    "kernel.choices.choose": Permission.CHANGE_CHOICES,
    "shell.saving.note_export": Permission.EXPORT,
}

VAULT_DEEDS: dict[str, Permission] = {
    "vault.audit.verify": Permission.SEE_AUDIT,
    "vault.backup.make": Permission.BACKUP,
    "vault.backup.set_second_folder": Permission.BACKUP,
    "vault.erasures.record": Permission.MANAGE_USERS,
    "vault.erasures.replay": Permission.EDIT_PUPILS,
    "vault.users.people": Permission.MANAGE_USERS,
    "vault.users.add": Permission.MANAGE_USERS,
    "vault.users.reset_password": Permission.MANAGE_USERS,
    "vault.users.change_login": Permission.MANAGE_USERS,
    "vault.users.rename": Permission.MANAGE_USERS,
    "vault.users.end": Permission.MANAGE_USERS,
    "vault.users.change_role": Permission.MANAGE_USERS,
    "vault.users.remove": Permission.MANAGE_USERS,
    "vault.users.hand_over": Permission.MANAGE_USERS,
    "vault.users.renew_kit": Permission.MANAGE_USERS,
    "vault.users.confirm_kit": Permission.MANAGE_USERS,
}

PARTS: dict[str, str] = {
    "features.accountability.pictures.pictures_of": "part of `everything_of`",
    "features.consent.queries.digests.answers_digest": "a digest for the line that a deed notes",
    "features.consent.queries.pupil.decision_rows": "takes a condition; callers ask `pupil` first",
    "features.consent.queries.purposes.known_purpose": "says only whether a purpose exists",
    "features.consent.queries.standing.facts_of": "takes the statement that selects the pupils",
    "features.consent.queries.standing.decision_facts": "takes the statement that selects the pupils",
    "features.consent.queries.standing.guardians_of": "takes the statement that selects the pupils",
    "features.rounds.queries.state.owing_pairs": "takes the statement that selects the pupils",
    "features.school.queries.places.year_id_of": "a number",
    "features.school.queries.pupils.visible": "the condition itself",
    "features.school.queries.pupils.pupil_rows": "a statement with the condition in it",
    "intake.answers.compare.answer_stamp": "numbers that say whether the register moved on",
    "intake.answers.memory.remember": "part of `apply`",
    "intake.snapshot.snapshot": "the whole register for a comparison; `compare` asks for the permission",
    "intake.snapshot.stamp": "a number that says whether the register moved on",
    "intake.trail.take_back": "part of `undo_last`",
    "intake.trail.set_columns": "part of `apply`",
    "intake.trail.digests": "part of `apply`",
    "vault.backup.status": "where backups go; the status line shows it to everybody",
    "shell.saving.note_print": "who may see a page may print it",
    "vault.drafts.keep": "everyone keeps the own draft",
    "vault.drafts.kept": "everyone reads the own draft",
    "vault.drafts.forget": "everyone forgets the own draft",
    "vault.erasures.known": "marks that cannot be read back",
    "vault.erasures.spread": "copies the journal of signed marks",
    "vault.erasures.take": "takes in marks that were signed by the roster key",
    "vault.notices.standing": "what the file itself needs, for everybody",
    "vault.notices.kit_state": "three moments",
    "vault.notices.moment": "a moment",
    "vault.opened.recipients_of": "public keys",
    "vault.opened.audit_head": "number and seal of the last line",
    "vault.opened.meta": "a fact about the file",
    "vault.opened.set_meta": "part of deeds",
    "vault.tidying.signing_seed": "raises NotAllowed for whoever has no signing key",
    "vault.tidying.equip": "needs the signing key",
    "vault.tidying.amend": "needs the signing key",
    "vault.tidying.rekey": "needs the signing key",
    "vault.tidying.finish_rekey": "needs the signing key",
    "vault.tidying.tidy": "runs at the login of a director",
    "vault.tidying.clean_up": "runs at the login of a director",
    "vault.users.kit_state": "three moments",
    "vault.users.change_password": "the own password, with the old one",
}


def _functions(first: str) -> Iterator[tuple[str, Callable[..., Any]]]:
    """Yield the public functions outside screens and paper whose first parameter is annotated so."""
    for found in pkgutil.walk_packages(opoz_desktop.__path__, "opoz_desktop."):
        parts = found.name.split(".")
        if parts[1] in {"app", "__main__"} or {"ui", "pdf", "versions"} & set(parts):
            continue
        module = importlib.import_module(found.name)
        for name, function in vars(module).items():
            if name.startswith("_") or not inspect.isfunction(function) or function.__module__ != module.__name__:
                continue
            parameters = list(inspect.signature(function).parameters.values())
            if parameters and str(parameters[0].annotation) == first:
                yield f"{found.name.removeprefix('opoz_desktop.')}.{name}", function


WORK = dict(_functions("Work"))
VAULT = dict(_functions("OpenVault"))


@pytest.fixture(scope="module")
def cast(school_template: SmallSchool, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cast]:
    from tests import small_school

    school = small_school.reopen(school_template, tmp_path_factory.mktemp("roles") / "school.kluis")
    made = Cast(school)
    do = school.register.do
    do(consent.seed_purposes)
    made.purpose = school.register.ask(consents.purposes)[0].id
    made.old_group = school.add_group("5", "5", year=TODAY.replace(year=TODAY.year - 1))
    school.groups["5"] = next(g.id for g in school.register.ask(_groups) if g.name == "5")
    do(_was_in, school.pupils[FOREIGN], made.old_group)
    evidence = Evidence(TODAY, TODAY, Channel.DESK, Identity.KNOWN_IN_PERSON, note="note about {}")
    for pupil in (OWN, FOREIGN):
        pupil_id, guardian = school.pupils[pupil], school.guardians[f"{pupil}.vader"]
        said = dataclasses.replace(evidence, note=f"note about {pupil.title()}")
        made.decisions[pupil] = do(consent.record, pupil_id, guardian, {made.purpose: Answer.YES}, said).decision_ids[0]
        do(consent.raise_flag, pupil_id, Flag.DISAGREEMENT, f"call about {pupil.title()}", guardian_id=guardian)
        do(commands.record_authority, pupil_id, guardian, small_school.Holds.YES, basis=f"ruling {pupil.title()}")
        made.proofs[pupil] = do(consent.attach, pupil_id, "scan", "", b"%PDF-1.7\n%%EOF")
        made.files[pupil] = do(commands.add_file, pupil_id, f"{pupil}.txt", b"a text")
    draft = school.register.ask(consents.recipients)
    run = do(consent.prepare_run, draft)
    run_id = do(consent.store_run, run, layout={}, blank_pdf=b"", pdf_digest=bytes(32), form_pages=1, pages=1)
    asked = Scope(purpose_ids=(made.purpose,))
    made.round = do(rounds.open_round, rounds.NewRound("Ronde", RoundKind.ALL, asked, TODAY.replace(day=20)))
    do(rounds.attach_run, made.round, run_id)
    codes = school.register.ask(_codes)
    for pupil in (OWN, FOREIGN):
        made.codes[pupil] = shown_code(codes[school.pupils[pupil]])
        made.form_ids[pupil] = school.register.ask(consents.form_of_code, made.codes[pupil]).id
    made.unasked = school.register.ask(consents.purposes)[1].id
    for pupil in (OWN, FOREIGN):
        pupil_id, group = school.pupils[pupil], school.groups["5" if pupil == OWN else "6/7"]
        made.events[pupil] = do(imagery.plan_event, imagery.EventFacts("Kamp", TODAY, TODAY, (group,), (made.unasked,)))
        shown = imagery.PublicationFacts("Kamp", made.unasked, "app", TODAY, TODAY, (pupil_id,))
        colleague = as_role(school.register, user_id=99)
        made.publications[pupil] = colleague.do(imagery.note_publication, shown).publication_id
    yield made
    school.close()


def _groups(work: Work) -> Any:
    from opoz_desktop.features.school import queries

    return queries.groups(work)


def _was_in(work: Work, pupil_id: Any, group_id: Any) -> None:
    since = TODAY.replace(year=TODAY.year - 1)
    work.session.add(Membership(pupil_id=pupil_id, group_id=group_id, since=since, until=TODAY))


def _codes(work: Work) -> dict[int, str]:
    return {r[0]: r[1] for r in work.rows(select(PrintedForm.pupil_id, PrintedForm.code))}


def test_every_question_and_deed_has_its_place() -> None:
    placed = set(QUESTIONS) | set(DEEDS) | set(VAULT_DEEDS) | set(PARTS)
    found = set(WORK) | set(VAULT)
    assert found - placed == set(), "say who may call these"
    assert placed - found == set(), "these are gone"


def _ask(cast: Cast, role: Role, name: str, pupil: str) -> str:
    """Return what came back as text; X when it was refused or does not exist for this role."""
    try:
        answer = cast.register(role).ask(WORK[name], *QUESTIONS[name].args(cast, pupil))
    except (NotAllowed, NotFound):
        return "X"
    return repr(answer)


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("name", sorted(n for n in QUESTIONS if not n.startswith("intake.")))
def test_a_question_answers_what_the_role_may_see(cast: Cast, role: Role, name: str) -> None:
    letter = QUESTIONS[name].answers[ROLES.index(role)]
    own, foreign = _ask(cast, role, name, OWN), _ask(cast, role, name, FOREIGN)
    by_pupil = QUESTIONS[name].args(cast, OWN) != QUESTIONS[name].args(cast, FOREIGN)
    if letter == "X":
        assert (own, foreign) == ("X", "X")
        return
    assert own != "X"
    if letter in "O-":
        assert not [n for n in FOREIGN_NAMES if n in own + foreign]
    if letter == "O" and by_pupil:
        assert foreign in {"X", "{}", "()"}
    if letter == "A":
        assert foreign != "X"
    if letter == "-":
        assert not [n for n in OWN_NAMES if n in own]
    if role not in ALL_PUPILS:
        assert not [c for c in CONTACTS if c in own + foreign]


def test_the_needles_are_there_to_be_found(cast: Cast) -> None:
    """The tests above mean something: the director does get names and contact data."""
    own = _ask(cast, Role.DIRECTOR, "features.school.queries.guardians.guardians", OWN)
    assert "Kuipers" in own
    assert "Havenstraat" in own
    everybody = _ask(cast, Role.DIRECTOR, "features.school.queries.pupils.pupils", OWN)
    assert all(n in everybody for n in ("Sanne", "Emir", "Núñez"))


def test_a_teacher_does_not_get_last_years_group_of_the_same_name(cast: Cast) -> None:
    with pytest.raises(NotFound):
        cast.register(Role.TEACHER).ask(consents.matrix_of_group, cast.old_group)
    assert [row.pupil_id for row in cast.register(Role.IB).ask(consents.matrix_of_group, cast.old_group).rows]


def test_a_teacher_does_not_get_who_left_the_group_on_a_day_that_is_past(cast: Cast) -> None:
    school = cast.school
    group = cast.school.groups["6/7"]
    teacher = as_role(school.register, role=Role.TEACHER, groups=frozenset({"6/7"}))
    before = {row.pupil_id for row in teacher.ask(consents.matrix_of_group, group, TODAY).rows}
    assert school.pupils[FOREIGN] in before
    other = as_role(school.register, role=Role.TEACHER, groups=frozenset({"5"}))
    with pytest.raises(NotFound):
        other.ask(consents.matrix_of_group, group, TODAY.replace(month=9))


_NAMES: dict[str, tuple[Any, ...]] = {"vault.users.rename": (1, "X. Y"), "vault.users.change_login": (1, "iemand")}
"""Where the form of a name is looked at first."""


def _dummies(function: Callable[..., Any]) -> tuple[list[Any], dict[str, Any]]:
    """Return nothing for everything a function needs: who may not do it is refused before it looks."""
    needed = [p for p in list(inspect.signature(function).parameters.values())[1:] if p.default is p.empty]
    named = {p.name: None for p in needed if p.kind is p.KEYWORD_ONLY}
    return [None for p in needed if p.kind is not p.KEYWORD_ONLY], named


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("name", [*sorted(DEEDS), "intake.compare.compare", "intake.snapshot.history",
                                  "intake.snapshot.remembered_mapping", "intake.answers.compare.compare",
                                  "intake.answers.memory.remembered"])  # fmt: skip
def test_a_deed_is_refused_before_it_looks(cast: Cast, role: Role, name: str) -> None:
    function = WORK[name]
    permission = DEEDS.get(name, Permission.IMPORT)
    register = cast.register(role)
    args, named = _dummies(function)
    before = cast.school.register.ask(dump)

    def tried(work: Work) -> None:
        _done(function(work, *args, **named))
        raise _UndoneAgain

    with pytest.raises(Exception) as caught:  # noqa: PT011 - one that may goes on and stumbles over nothing
        register.do(tried)
    refused = caught.value if isinstance(caught.value, NotAllowed) else None
    assert (refused is None) is may(role, permission)
    assert refused is None or refused.permission is permission
    assert cast.school.register.ask(dump) == before


class _UndoneAgain(Exception):
    """Take back what a deed did that needs nothing."""


def _done(result: Any) -> None:
    """Run long work to its end; a short deed is done already."""
    if inspect.isgenerator(result):
        list(result)


@pytest.fixture(scope="module")
def logins(school_template: SmallSchool, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[Role, Any]]:
    """Give a school file of its own per role, opened with that role's own password."""
    from tests import small_school

    opened: dict[Role, Any] = {}
    for role in (Role.IB, Role.ADMINISTRATION, Role.TEACHER, Role.DPO):
        folder = tmp_path_factory.mktemp(role.value) / "school.kluis"
        school = small_school.reopen(school_template, folder)
        new = users.add(school.vault, login="other", name="Iemand Anders", role=role, groups=["5"])
        school.close()
        opened[role] = container.open_vault(
            folder, "other", new.temporary_password, clock=CLOCK, profile=folder.parent / "profile"
        )
    yield opened
    for vault in opened.values():
        vault.close()


@pytest.mark.parametrize("role", [Role.IB, Role.ADMINISTRATION, Role.TEACHER, Role.DPO])
@pytest.mark.parametrize("name", sorted(VAULT_DEEDS))
def test_a_deed_of_the_vault_is_refused_before_it_looks(logins: dict[Role, Any], role: Role, name: str) -> None:
    if may(role, VAULT_DEEDS[name]):
        pytest.skip("may")
    vault = logins[role]
    args, named = _dummies(VAULT[name])
    args = list(_NAMES.get(name, args))
    before, slot = vault.register.ask(dump), vault.slot_bytes
    with pytest.raises(NotAllowed):
        _done(VAULT[name](vault, *args, **named))
    assert vault.register.ask(dump) == before
    assert (vault.folder / "kluis.slot").read_bytes() == slot
