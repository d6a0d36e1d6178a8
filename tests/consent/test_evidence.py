"""Proof of an answer: a scan in the encrypted register, which wording was answered, and a record per answer."""

from __future__ import annotations

import hashlib
import io
import json
import re
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas
from sqlalchemy import select

from opoz_desktop.features.consent import commands, queries
from opoz_desktop.features.consent.commands import NewFile
from opoz_desktop.features.consent.errors import EvidenceKindRefused, EvidenceTooLarge
from opoz_desktop.features.consent.model import DecisionEvidence, EvidenceFile
from opoz_desktop.features.consent.queries.digests import answers_digest
from opoz_desktop.features.consent.rules import Answer
from opoz_desktop.features.consent.rules.evidence_kinds import MediaType, media_type_of
from opoz_desktop.features.consent.rules.texts import short_hash, text_hash
from opoz_desktop.kernel import choices
from opoz_desktop.kernel.errors import LooksLikeBsn, NotAllowed, NotFound
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.work import Work
from tests.small_school import TODAY, as_role

from .conftest import APP, WEBSITE, Consents, on_paper


def picture(kind: str = "PNG") -> bytes:
    """Draw a small picture."""
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "white").save(out, kind)
    return out.getvalue()


def paper() -> bytes:
    """Write a PDF of one page."""
    out = io.BytesIO()
    canvas = Canvas(out)
    canvas.drawString(100, 700, "Handtekening")
    canvas.save()
    return out.getvalue()


def links(work: Work) -> list[tuple[int, int]]:
    return [(r[0], r[1]) for r in work.rows(select(DecisionEvidence.decision_id, DecisionEvidence.file_id))]


# what a file is


@pytest.mark.parametrize(
    ("content", "kind"),
    [(paper(), MediaType.PDF), (picture(), MediaType.PNG), (picture("JPEG"), MediaType.JPEG)],
)
def test_a_file_is_what_its_content_says(content: bytes, kind: MediaType) -> None:
    assert media_type_of(content) is kind
    assert media_type_of(content[: len(content) // 2]) is None, "half a file is no proof"


@pytest.mark.parametrize("kind", ["GIF", "BMP", "TIFF"])
def test_other_pictures_are_refused(kind: str) -> None:
    assert media_type_of(picture(kind)) is None


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"MZ\x90\x00", b"PK\x03\x04 docx", b"<html>%%EOF", b"\x89PNG"])
def test_what_only_looks_like_it_is_refused(consents: Consents, content: bytes) -> None:
    with pytest.raises(EvidenceKindRefused):
        consents.register.do(commands.attach, consents.pupil("sanne"), "scan.pdf", "", content)


def test_a_claim_that_the_content_denies_is_refused(consents: Consents) -> None:
    with pytest.raises(EvidenceKindRefused):
        consents.register.do(commands.attach, consents.pupil("sanne"), "scan", "application/pdf", picture())


# in the register


def test_a_file_comes_back_as_it_went_in(consents: Consents) -> None:
    pupil, content = consents.pupil("sanne"), paper()
    number = consents.register.do(commands.attach, pupil, "formulier moeder", "application/pdf", content)
    found = consents.register.ask(queries.evidence_file, number)
    assert (found.content, found.media_type, found.title) == (content, "application/pdf", "formulier moeder")
    assert (found.digest, found.size) == (hashlib.sha256(content).digest(), len(content))
    (listed,) = consents.register.ask(queries.evidence_files, pupil)
    assert (listed.id, listed.content, listed.decision_ids) == (number, b"", ())


def test_nothing_of_it_stands_readable_on_disk(consents: Consents) -> None:
    pupil, content = consents.pupil("sanne"), paper()
    consents.register.do(commands.attach, pupil, "formulier moeder", "", content)
    folder: Path = consents.school.folder
    files = [p for p in (folder if folder.is_dir() else folder.parent).rglob("*") if p.is_file()]
    assert files
    for file in files:
        held = file.read_bytes()
        assert b"formulier moeder" not in held
        assert b"%PDF-" not in held


def test_the_title_is_clean_and_short(consents: Consents) -> None:
    pupil = consents.pupil("sanne")
    title = "sc\u202ean\u200b van " + "x" * 200
    number = consents.register.do(commands.attach, pupil, title, "", picture())
    found = consents.register.ask(queries.evidence_file, number).title
    assert len(found) == 120
    assert found.startswith("scan van xxx")
    with pytest.raises(LooksLikeBsn):
        consents.register.do(commands.attach, pupil, "111222333", "", picture())


def test_the_limit_is_a_choice(consents: Consents) -> None:
    pupil = consents.pupil("sanne")
    big = picture() + b"\0" * 2_000_000 + picture()[-12:]
    assert media_type_of(big) is MediaType.PNG
    consents.register.do(choices.choose, "consent.evidence_file_mb", 1, "test")
    with pytest.raises(EvidenceTooLarge) as caught:
        consents.register.do(commands.attach, pupil, "scan", "", big)
    assert caught.value.facts == {"limit_mb": 1}
    consents.register.do(choices.choose, "consent.evidence_file_mb", 3, "test")
    assert consents.register.do(commands.attach, pupil, "scan", "", big)


def test_answers_and_their_files_are_recorded_in_one_deed(consents: Consents) -> None:
    pupil, mother = consents.pupil("sanne"), consents.school.guardians["sanne.moeder"]
    answers = {consents.id(WEBSITE): Answer.YES, consents.id(APP): Answer.NO}
    files = [NewFile("voorkant", paper()), NewFile("achterkant", picture())]
    made = consents.register.do(commands.record_with, pupil, mother, answers, on_paper(), files)
    listed = consents.register.ask(queries.evidence_files, pupil)
    assert [sorted(f.decision_ids) for f in listed] == [sorted(made.decision_ids)] * 2
    assert set(consents.register.ask(queries.decision, made.decision_ids[0]).files) == {f.id for f in listed}


def test_a_file_that_is_refused_records_no_answer(consents: Consents) -> None:
    pupil, mother = consents.pupil("sanne"), consents.school.guardians["sanne.moeder"]
    files = [NewFile("goed", paper()), NewFile("fout", b"MZ")]
    with pytest.raises(EvidenceKindRefused):
        consents.register.do(
            commands.record_with, pupil, mother, {consents.id(WEBSITE): Answer.YES}, on_paper(), files
        )  # fmt: skip
    assert consents.register.ask(queries.history_of_pupil, pupil) == ()
    assert consents.register.ask(queries.evidence_files, pupil) == ()


def test_a_file_is_attached_afterwards_and_to_answers_of_this_pupil_only(consents: Consents) -> None:
    made = consents.say("sanne.moeder", {WEBSITE: "yes"})
    other = consents.say("milan.moeder", {WEBSITE: "yes"})
    number = consents.register.do(
        commands.attach_to, consents.pupil("sanne"), NewFile("brief", paper()), made.decision_ids
    )
    assert consents.register.do(commands.prove, number, made.decision_ids) == 0
    with pytest.raises(NotFound):
        consents.register.do(commands.prove, number, other.decision_ids)
    with pytest.raises(NotFound):
        consents.register.do(commands.prove, number, ())
    with pytest.raises(NotFound):
        consents.say("milan.moeder", {APP: "yes"}, on_paper(file_ids=(number,)))
    assert consents.register.ask(links) == [(made.decision_ids[0], number)]


def test_a_file_that_is_removed_is_gone_and_the_answer_stays(consents: Consents) -> None:
    made = consents.say("sanne.moeder", {APP: "yes"})
    pupil = consents.pupil("sanne")
    number = consents.register.do(commands.attach_to, pupil, NewFile("brief", paper()), made.decision_ids)
    consents.register.do(commands.remove_evidence, number)
    with pytest.raises(NotFound):
        consents.register.ask(queries.evidence_file, number)
    assert consents.register.ask(links) == []
    assert consents.holds("sanne", APP).allowed
    with pytest.raises(NotFound):
        consents.register.do(commands.remove_evidence, number)


def test_a_scan_that_is_swapped_behind_the_log_is_noticed(consents: Consents) -> None:
    made = consents.say("sanne.moeder", {WEBSITE: "yes"})
    pupil = consents.pupil("sanne")
    bare = consents.register.ask(answers_digest, pupil)
    number = consents.register.do(commands.attach_to, pupil, NewFile("brief", paper()), made.decision_ids)
    proven = consents.register.ask(answers_digest, pupil)
    assert bare != proven
    consents.register.do(_swap, number)
    assert consents.register.ask(answers_digest, pupil) != proven


def _swap(work: Work, number: int) -> None:
    row = work.session.get(EvidenceFile, number)
    assert row is not None
    row.content, row.digest = picture(), hashlib.sha256(picture()).digest()


# which wording


def test_the_hash_is_of_the_words_and_nothing_else() -> None:
    words = {"title": "Foto’s op de website", "what": "Foto’s"}
    first = text_hash("nl", words)
    assert first == text_hash("nl", dict(reversed(words.items()))) == text_hash("nl", words | {"by": ""})
    assert text_hash("nl", {"title": "é"}) == text_hash("nl", {"title": "e\u0301"})
    assert first != text_hash("en", words)
    assert first != text_hash("nl", words | {"what": "Foto’s."})
    assert re.fullmatch(r"[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}", short_hash(first))
    assert (
        first
        == hashlib.sha256(
            '{"language":"nl","texts":{"title":"Foto’s op de website","what":"Foto’s"}}'.encode()
        ).hexdigest()
    )


def test_an_answer_says_which_text_it_was_given_on(consents: Consents) -> None:
    made = consents.say("sanne.moeder", {WEBSITE: "yes"})
    row = consents.register.ask(queries.decision, made.decision_ids[0])
    (text,) = consents.register.ask(queries.versions_of, consents.id(WEBSITE))
    assert row.text_hash == text_hash("nl", text.texts["nl"])
    english = consents.say("sanne.vader", {WEBSITE: "yes"}, on_paper(language="xx"))
    assert consents.register.ask(queries.decision, english.decision_ids[0]).text_hash == row.text_hash


# records


def test_a_record_holds_the_fields_of_the_standard(consents: Consents) -> None:
    made = consents.say("sanne.moeder", {WEBSITE: "yes"}, on_paper(date(2026, 9, 14), date(2026, 9, 16)))
    pupil = consents.pupil("sanne")
    number = consents.register.do(commands.attach_to, pupil, NewFile("Sanne de Vries", paper()), made.decision_ids)
    (record,) = consents.register.ask(queries.consent_records, pupil)
    assert set(record) == {"record_header", "pii_processing", "party_identification", "event"}
    header = record["record_header"]
    assert header["schema_version"] == "ISO/IEC TS 27560:2023"
    assert header["pii_principal_id"] == f"pupil/{pupil}"
    assert re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", header["record_id"])
    processing = record["pii_processing"]
    row = consents.register.ask(queries.decision, made.decision_ids[0])
    assert processing["privacy_notice"]["sha256"] == row.text_hash
    (purpose,) = processing["purposes"]
    assert (purpose["purpose_code"], purpose["purpose_version"]) == (WEBSITE, "1.0")
    assert purpose["lawful_basis"] == "AVG art. 6 lid 1 onder a"
    assert all(purpose[k] for k in ("purpose", "recipient_third_parties", "withdrawal_method", "retention_period"))
    assert processing["record_retention"].endswith("P2Y after it")
    assert record["party_identification"][0]["party_name"].startswith("OPOZ")
    event = record["event"]
    assert (event["event_time"], event["received_on"]) == ("2026-09-14", "2026-09-16")
    assert (event["event_type"], event["event_state"], event["counts"]) == ("explicit", "consent given", True)
    assert event["entity_id"] == f"guardian/{consents.school.guardians['sanne.moeder']}"
    assert (event["channel"], event["identity_check"], event["signature_present"]) == ("paper", "signed_form", True)
    stored = consents.register.ask(queries.evidence_file, number).digest.hex()
    assert event["evidence"] == [{"id": f"file/{number}", "media_type": "application/pdf", "sha256": stored}]


def test_a_record_says_what_became_of_an_answer(consents: Consents) -> None:
    first = consents.say("sanne.moeder", {WEBSITE: "yes"})
    consents.register.do(
        commands.withdraw, consents.pupil("sanne"), consents.school.guardians["sanne.moeder"],
        (consents.id(WEBSITE),), on_paper(date(2026, 9, 20)),
    )  # fmt: skip
    undone = consents.say("sanne.vader", {WEBSITE: "no"})
    consents.register.do(commands.undo, undone.decision_ids)
    wrong = consents.say("sanne.vader", {APP: "no"})
    consents.register.do(commands.correct, wrong.decision_ids[0], Answer.YES, on_paper())
    records = consents.register.ask(queries.consent_records, consents.pupil("sanne"))
    told = [(r["event"]["event_state"], r["event"]["counts"]) for r in records]
    assert told == [
        ("consent given", True), ("consent withdrawn", True), ("consent refused", False), ("consent refused", False),
        ("consent given", True),
    ]  # fmt: skip
    assert records[-1]["event"]["corrects"] == records[-2]["record_header"]["record_id"]
    ids = {r["record_header"]["record_id"] for r in records}
    assert len(ids) == 5
    again = consents.register.ask(queries.consent_records, consents.pupil("sanne"))
    assert [r["record_header"]["record_id"] for r in again] == [r["record_header"]["record_id"] for r in records]
    assert first.decision_ids


def test_records_hold_no_name_and_nothing_that_was_typed(consents: Consents) -> None:
    said = on_paper(note="moeder huilde aan de balie", document_ref="map van De Vries, blad 3")
    made = consents.say("sanne.moeder", {WEBSITE: "yes"}, said)
    consents.register.do(commands.attach_to, consents.pupil("sanne"), NewFile("Sanne scan", paper()), made.decision_ids)
    told = consents.register.do(commands.export_records, consents.pupil("sanne")).decode()
    assert json.loads(told)
    for word in ("Sanne", "Vries", "huilde", "map van", "Molenpad", "Marjolein", "99037369", "verklaring"):
        assert word not in told, word


def test_who_may_not_export_gets_nothing(consents: Consents) -> None:
    pupil = consents.pupil("sanne")
    for role in (Role.ADMINISTRATION, Role.IB, Role.TEACHER, Role.DPO):
        register = as_role(consents.register, role=role, groups=frozenset({"5"}))
        with pytest.raises(NotAllowed):
            register.do(commands.export_records, pupil)
    teacher = as_role(consents.register, role=Role.TEACHER, groups=frozenset({"5"}))
    for question in (queries.evidence_files, queries.consent_records):
        with pytest.raises(NotAllowed):
            teacher.ask(question, pupil)


def test_the_policy_of_that_day_stands_in_the_record(consents: Consents) -> None:
    made = consents.say("sanne.moeder", {WEBSITE: "yes"})
    assert made.decision_ids
    (record,) = consents.register.ask(queries.consent_records, consents.pupil("sanne"))
    assert record["event"]["validity_duration"] == {"months": None, "until": None, "until_leaving": True}
    assert TODAY.year == 2026
