"""The inspection report: everything of one child, in words, for who may have it, and nothing of others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import JSON, Table, update

from opoz_desktop.features.accountability import queries
from opoz_desktop.features.accountability.coverage import COVERAGE, REASONS, Section
from opoz_desktop.features.accountability.errors import RequestDateInFuture, RequesterHasNoAuthority
from opoz_desktop.features.accountability.pdf import AccessLine, ReportAsk, inspection_report
from opoz_desktop.features.consent import commands as consent
from opoz_desktop.features.consent import queries as consents
from opoz_desktop.features.consent.commands import NewFile
from opoz_desktop.features.consent.model import FormState
from opoz_desktop.features.consent.pdf import FormScope, print_forms
from opoz_desktop.features.consent.rules import Answer, Channel, Flag, Identity, Order
from opoz_desktop.features.imagery import commands as imagery
from opoz_desktop.features.rounds.model import Outcome, Reminder, StepKind
from opoz_desktop.features.school import commands as school_commands
from opoz_desktop.features.school.model import Pupil
from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import Base, GuardianId, PupilId
from opoz_desktop.kernel.errors import NotAllowed
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.register import Register
from opoz_desktop.kernel.steps import finish
from opoz_desktop.kernel.work import Work
from tests import small_school
from tests.pdf.paper import fonts, texts
from tests.schema import load_everything
from tests.small_school import SmallSchool, as_role

ASKED = date(2026, 9, 21)


def _remind(work: Work, sanne: PupilId, mother: GuardianId, father: GuardianId) -> None:
    """Note two reminders by telephone, one per guardian."""
    for guardian, note in ((mother, "moeder belt dinsdag terug"), (father, "vader verblijft elders")):
        work.session.add(
            Reminder(
                pupil_id=sanne, guardian_id=guardian, kind=StepKind.PHONE, outcome=Outcome.PROMISED, on=work.today,
                note=note, recorded_at=work.now, recorded_by=work.actor.user_id,
            )
        )  # fmt: skip
    work.note(AuditLine("rounds.outcome", f"pupil/{sanne}"))


@pytest.fixture
def full(school_template: SmallSchool, tmp_path: Path) -> Iterator[SmallSchool]:
    """The small school, with something of every kind about Sanne."""
    school = small_school.reopen(school_template, tmp_path / "full.kluis")
    register, sanne = school.register, school.pupils["sanne"]
    mother, father = school.guardians["sanne.moeder"], school.guardians["sanne.vader"]
    register.do(consent.seed_purposes)
    ids = [p.id for p in register.ask(consents.purposes)]
    paper = consent.Evidence(
        date(2026, 9, 14), date(2026, 9, 16), Channel.PAPER, Identity.SIGNED_FORM, signature_present=True,
        document_ref="map 5, blad 12", note="liep samen met de fietsles",
    )  # fmt: skip
    done = register.do(consent.record, sanne, mother, dict.fromkeys(ids, Answer.YES), paper)
    desk = consent.Evidence(date(2026, 10, 5), date(2026, 10, 5), Channel.DESK, Identity.KNOWN_IN_PERSON)
    gone = register.do(consent.withdraw, sanne, mother, ids[:1], desk)
    register.do(consent.follow_up, gone.decision_ids[0], "foto uit de app gehaald")
    register.do(consent.undo, done.decision_ids[1:2])
    proof = NewFile("Handtekening op blad drie", b"%PDF-1.7\n%%EOF")
    register.do(consent.attach_to, sanne, proof, done.decision_ids[:1])
    register.do(consent.raise_flag, sanne, Flag.OBJECTION, "vader belde op woensdag", guardian_id=father)
    register.do(consent.record_order, sanne, Order.PROHIBIT, "C/99/4711", date(2026, 9, 30), purpose_id=ids[2])
    finish(print_forms(register, FormScope(pupil_ids=(sanne,))))
    register.do(consent.mark_form, 1, FormState.RETURNED)
    shown = imagery.PublicationFacts(
        "Sportdag op het plein", ids[0], "bericht van de zeventiende", date(2026, 9, 15), date(2026, 9, 17), (sanne,)
    )
    number = register.do(imagery.note_publication, shown).publication_id
    register.do(imagery.take_down, number, (sanne,), "foto vier bijgesneden")
    register.do(_remind, sanne, mother, father)
    register.do(school_commands.add_file, sanne, "Verslag startgesprek.txt", b"Sanne houdt van lezen.")
    yield school
    school.close()


def report(school: SmallSchool, who: str = "moeder", access: tuple[AccessLine, ...] = ()) -> str:
    ask = ReportAsk(school.guardians[f"sanne.{who}"], ASKED, case_no="V-2026-014")
    pdf = school.register.do(inspection_report, school.pupils["sanne"], ask, access)
    return " ".join(" ".join(texts(pdf)).split())


def test_everything_of_every_kind_is_in_it(full: SmallSchool) -> None:
    line = AccessLine(datetime(2026, 9, 16, 8, 0, tzinfo=UTC), "administratie", "antwoord geboekt")
    text = report(full, access=(line,))
    for needed in (
        "Sanne de Vries", "14-03-2018", "1042", "meisje", "groep 5", "2026-2027", "I. de Vries, ouder met gezag",
        "maandag 21 september 2026, per e-mail", "dinsdag 6 oktober 2026", "zaak V-2026-014", "moeder", "vader",
        "verklaring ouders", "In de ouderapp", "ingetrokken", "foto uit de app gehaald", "map 5, blad 12",
        "liep samen met de fietsles", "teruggenomen op 06-10-2026", "vader belde op woensdag", "C/99/4711",
        "TF-2026-1, 2 bladzijden", "terug op 06-10-2026", "Verslag startgesprek", "antwoord geboekt", "administratie",
        "Autoriteit Persoonsgegevens", "AVG artikel 15", "Woordenlijst", "Wat wij weglieten en waarom",
    ):  # fmt: skip
        assert needed in text, needed


def test_the_requester_gets_the_own_contact_data_and_nobody_elses(full: SmallSchool) -> None:
    mother, father = report(full, "moeder"), report(full, "vader")
    assert "Molenpad 12" in mother
    assert "i.devries@example.org" in mother
    assert "Havenstraat" not in mother
    assert "Havenstraat 3" in father
    for secret in ("Molenpad", "i.devries@example.org", "geheim is: ja", "Adres is geheim"):
        assert secret not in father
    assert "Adres, telefoon en e-mail van I. de Vries" in father


def test_the_postcode_of_a_secret_address_is_left_out_for_the_other(full: SmallSchool) -> None:
    def move(work: Work) -> None:
        work.change(update(Pupil).where(Pupil.id == full.pupils["sanne"]).values(postcode="1199ZZ"))

    full.register.do(move)
    assert "1199 ZZ" not in report(full, "vader")
    assert "De postcode van Sanne" in report(full, "vader")


def test_no_other_child_is_in_it(full: SmallSchool) -> None:
    text = report(full)
    for other in ("Milan", "Jansen", "Yara", "Amrani", "Pim", "Emir", "Zoë"):
        assert other not in text


def test_the_contents_point_at_the_right_pages(full: SmallSchool) -> None:
    ask = ReportAsk(full.guardians["sanne.moeder"], ASKED)
    pages = texts(full.register.do(inspection_report, full.pupils["sanne"], ask))
    contents = pages[0].split("Wat staat waar")[1]
    listed = re.findall(r"^\d+ ?(?:\r?\n)?(.+?) ?(?:\r?\n)?(\d+)\s*$", contents, re.MULTILINE)
    assert len(listed) >= 8
    for title, number in listed[:8]:
        assert title.strip() in pages[int(number) - 1].replace("\r\n", " "), title
    for i, page in enumerate(pages, 1):
        assert f"pagina {i} van {len(pages)}" in page


@pytest.mark.parametrize("who", ["yara.vader", "zoe.pleegmoeder", "pim.vader"])
def test_without_authority_there_is_no_report(full: SmallSchool, who: str) -> None:
    pupil = full.pupils[who.partition(".")[0]]
    with pytest.raises(RequesterHasNoAuthority):
        full.register.do(inspection_report, pupil, ReportAsk(full.guardians[who], ASKED))


def test_a_stranger_and_a_child_under_16_get_no_report(full: SmallSchool) -> None:
    for guardian in (full.guardians["emir.vader"], GuardianId(999), None):
        with pytest.raises(RequesterHasNoAuthority):
            full.register.do(inspection_report, full.pupils["sanne"], ReportAsk(guardian, ASKED))


def test_an_institution_with_guardianship_may_ask(full: SmallSchool) -> None:
    found = full.register.ask(queries.requesters, full.pupils["zoe"])
    assert [(r.shown, r.capacity) for r in found] == [("Stichting Voorbeeldvoogdij", "institution")]


def test_a_request_of_tomorrow_is_refused(full: SmallSchool) -> None:
    with pytest.raises(RequestDateInFuture):
        full.register.do(
            inspection_report, full.pupils["sanne"], ReportAsk(full.guardians["sanne.moeder"], date(2026, 10, 7))
        )


@pytest.mark.parametrize("role", [Role.TEACHER, Role.ADMINISTRATION, Role.IB, Role.DPO])
def test_only_the_director_makes_a_report(full: SmallSchool, role: Role) -> None:
    other: Register = as_role(full.register, role=role, groups=frozenset({"5"}))
    with pytest.raises(NotAllowed):
        other.do(inspection_report, full.pupils["sanne"], ReportAsk(full.guardians["sanne.moeder"], ASKED))


def test_the_log_says_that_it_was_made(full: SmallSchool) -> None:
    lines: list[object] = []
    full.register.listeners.append(lines.extend)
    report(full)
    assert [(x.action, x.obj) for x in lines] == [  # type: ignore[attr-defined]
        ("accountability.inspection_report", f"pupil/{full.pupils['sanne']}")
    ]


def test_equal_input_gives_equal_bytes_with_embedded_fonts_only(full: SmallSchool) -> None:
    ask = ReportAsk(full.guardians["sanne.moeder"], ASKED)
    one, two = (full.register.do(inspection_report, full.pupils["sanne"], ask) for _ in range(2))
    assert one == two
    assert {(kind, embedded) for _, kind, embedded in fonts(one)} == {("TrueType", True)}
    assert b"Sanne" not in one


# Complete by construction


def about_a_pupil() -> dict[str, Table]:
    """Return the tables that lead to a pupil or a guardian over foreign keys, and those that look like it."""
    load_everything()
    tables = Base.metadata.tables
    found = {"pupil", "guardian"}
    while True:
        more = {
            name for name, table in tables.items() if any(key.column.table.name in found for key in table.foreign_keys)
        }
        if more <= found:
            break
        found |= more
    for name, table in tables.items():
        for column in table.columns:
            if re.search(r"pupil|guardian|child", column.name) or isinstance(column.type, JSON):
                found.add(name)
    return {name: tables[name] for name in found}


def test_every_table_about_a_pupil_stands_in_the_report_or_has_a_reason() -> None:
    tables = about_a_pupil()
    assert len(tables) > 12
    assert sorted(set(tables) - set(COVERAGE) - set(REASONS)) == []
    assert set(COVERAGE) & set(REASONS) == set()
    assert all(len(reason) > 20 for reason in REASONS.values())


def test_every_column_of_them_is_shown_or_has_a_reason() -> None:
    load_everything()
    for name, cover in COVERAGE.items():
        columns = {c.name for c in Base.metadata.tables[name].columns}
        assert columns == cover.shown | set(cover.left_out), name
        assert not cover.shown & set(cover.left_out), name
        assert all(len(reason) > 20 for reason in cover.left_out.values()), name


def test_nothing_is_covered_that_does_not_exist() -> None:
    load_everything()
    assert set(COVERAGE) | set(REASONS) <= set(Base.metadata.tables)
    assert {c.section for c in COVERAGE.values()} == set(Section)


def test_what_was_noted_of_another_guardian_when_reminding_stays_out(full: SmallSchool) -> None:
    text = report(full)
    assert "moeder belt dinsdag terug" in text
    assert "vader verblijft elders" not in text


def test_a_row_in_every_covered_table_reaches_the_paper(full: SmallSchool) -> None:
    """Every text that stands in a shown column of a row about Sanne is read back from the report of her mother."""
    text = report(full).replace(" ", "")
    mother, sanne = full.guardians["sanne.moeder"], full.pupils["sanne"]

    def values(work: Work) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for name, cover in COVERAGE.items():
            table = Base.metadata.tables[name]
            rows = work.session.execute(table.select()).mappings().all()
            own = [
                r
                for r in rows
                if ("pupil_id" not in r or r["pupil_id"] == sanne)
                and (name != "guardian" or r["id"] == mother)
                and (name != "reminder" or r["guardian_id"] == mother)
                and (name != "pupil" or r["id"] == sanne)
            ]
            found[name] = [
                str(r[c])
                for r in own
                for c in cover.shown
                if type(r[c]) is str and r[c] and c not in {"code", "postcode", "language", "media_type", "year_code"}
            ]
            assert own, name
        return found

    for name, written in full.register.ask(values).items():
        for value in written:
            assert value.replace(" ", "") in text, (name, value)


def test_what_was_noted_by_mistake_stands_there_as_taken_back(full: SmallSchool) -> None:
    """Undo wipes nothing: the report tells both that it was noted and that it was taken back."""
    assert "(teruggedraaid)" not in report(full)
    number = full.register.do(consent.follow_up, _withdrawn(full), "nog een foto weg")
    full.register.do(consent.undo_follow_up, number)
    full.register.do(_mistaken, full.pupils["sanne"], full.guardians["sanne.moeder"])
    told = " ".join(report(full).split())
    assert re.search(r"nog een foto weg\S* \(teruggedraaid\)", told)
    assert re.search(r"per ongeluk genoteerd \(teruggedraaid\)", told)


def _withdrawn(school: SmallSchool) -> int:
    rows = school.register.ask(consents.history_of_pupil, school.pupils["sanne"])
    return next(r.decision.id for r in rows if r.decision is not None and r.decision.value is Answer.WITHDRAWN)


def _mistaken(work: Work, sanne: PupilId, mother: GuardianId) -> None:
    work.session.add(
        Reminder(
            pupil_id=sanne, guardian_id=mother, kind=StepKind.PHONE, outcome=Outcome.ANSWERED, on=work.today,
            note="per ongeluk genoteerd", undone=True, recorded_at=work.now, recorded_by=work.actor.user_id,
        )
    )  # fmt: skip
    work.note(AuditLine("rounds.outcome_undo", f"pupil/{sanne}"))
