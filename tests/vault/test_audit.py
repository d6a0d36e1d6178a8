# ruff: noqa: S608, E501 - statements of a forger, one edit a line
"""The log: each change, removal or cut is named by its number, also by someone who has the database key."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

import pytest
from sqlalchemy import text

from opoz_desktop.app.pages import ROW_CHECKS
from opoz_desktop.features.school import queries as school_queries
from opoz_desktop.kernel.audit import AuditLine, digest_of
from opoz_desktop.kernel.clock import FixedClock
from opoz_desktop.kernel.errors import NotAllowed
from opoz_desktop.kernel.work import Work
from opoz_desktop.vault import audit, crypto
from opoz_desktop.vault.audit import Fault, FaultKind, LogFilter
from opoz_desktop.vault.errors import LogHidden
from opoz_desktop.vault.opened import OpenVault

from .school_file import DIRECTOR, IB, NOW, SchoolFile


def note(vault: OpenVault, count: int) -> None:
    for number in range(count):
        vault.register.do(lambda work, n=number: work.note(AuditLine("consent.record", f"pupil/{n}", {"n": n})))


def edit(vault: OpenVault, statement: str) -> None:
    """Change the database behind the program's back."""
    with vault.register.alone():
        vault.connection.execute(statement)


def last(vault: OpenVault) -> int:
    return vault.register.ask(audit.audit_lines, limit=1)[0].seq


EDITS: list[tuple[str, Callable[[int], str], Callable[[int], Fault]]] = [
    ("action", lambda n: f"UPDATE audit SET action='consent.withdraw' WHERE seq={n - 5}", lambda n: Fault(n - 5, n - 5, FaultKind.CHANGED)),
    ("actor", lambda n: f"UPDATE audit SET actor=99 WHERE seq={n - 5}", lambda n: Fault(n - 5, n - 5, FaultKind.CHANGED)),
    ("object", lambda n: f"UPDATE audit SET obj='pupil/99' WHERE seq={n - 5}", lambda n: Fault(n - 5, n - 5, FaultKind.CHANGED)),
    ("facts", lambda n: f"UPDATE audit SET facts='{{}}' WHERE seq={n - 5}", lambda n: Fault(n - 5, n - 5, FaultKind.CHANGED)),
    ("moment", lambda n: f"UPDATE audit SET at='2020-01-01 00:00:00.000000' WHERE seq={n - 5}", lambda n: Fault(n - 5, n - 5, FaultKind.CHANGED)),
    ("digest", lambda n: f"UPDATE audit SET digest=x'00' WHERE seq={n - 5}", lambda n: Fault(n - 5, n - 5, FaultKind.CHANGED)),
    ("seal", lambda n: f"UPDATE audit SET mac=x'00' WHERE seq={n}", lambda n: Fault(n, n, FaultKind.CHANGED)),
    ("first line", lambda n: "UPDATE audit SET actor=99 WHERE seq=1", lambda n: Fault(1, 1, FaultKind.CHANGED)),
    ("removed", lambda n: f"DELETE FROM audit WHERE seq={n - 3}", lambda n: Fault(n - 3, n - 3, FaultKind.REMOVED)),
    ("removed two", lambda n: f"DELETE FROM audit WHERE seq IN ({n - 3}, {n - 4})", lambda n: Fault(n - 4, n - 3, FaultKind.REMOVED)),
    ("first removed", lambda n: "DELETE FROM audit WHERE seq=1", lambda n: Fault(1, 1, FaultKind.REMOVED)),
    ("tail cut", lambda n: f"DELETE FROM audit WHERE seq>{n - 3}", lambda n: Fault(n - 2, n, FaultKind.CUT)),
    ("all cut", lambda n: "DELETE FROM audit", lambda n: Fault(1, n, FaultKind.CUT)),
]  # fmt: skip


@pytest.mark.parametrize(("statement", "expected"), [(s, e) for _, s, e in EDITS], ids=[i for i, _, _ in EDITS])
def test_an_edit_is_named_by_its_number(
    school_copy: SchoolFile, statement: Callable[[int], str], expected: Callable[[int], Fault]
) -> None:
    with school_copy.open() as vault:
        note(vault, 8)
        assert audit.verify(vault).faults == ()
        n = last(vault)
        edit(vault, statement(n))
        assert audit.verify(vault).faults == (expected(n),)


def test_two_lines_changed_for_each_other_are_both_named(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        note(vault, 4)
        n = last(vault)
        for statement in (f"seq=-1 WHERE seq={n}", f"seq={n} WHERE seq={n - 1}", f"seq={n - 1} WHERE seq=-1"):
            edit(vault, f"UPDATE audit SET {statement}")
        assert [f.first for f in audit.verify(vault).faults] == [n - 1, n]


def test_a_tail_cut_with_the_counter_turned_back_is_still_named(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        note(vault, 4)
        n = last(vault)
        edit(vault, f"DELETE FROM audit WHERE seq>{n - 2}")
        edit(vault, f"UPDATE audit_head SET seq={n - 2}")
        assert Fault(n - 1, n, FaultKind.CUT) in audit.verify(vault).faults


def test_a_line_forged_with_the_key_of_today_cannot_be_put_in_yesterday(school_copy: SchoolFile) -> None:
    """The thief of today's key can seal tomorrow's lines, not an earlier one."""
    with school_copy.open() as vault:
        note(vault, 4)
        n = last(vault)
        row = vault.connection.execute(f"SELECT at, actor, facts FROM audit WHERE seq={n - 2}").fetchone()
        key = vault.connection.execute("SELECT key FROM audit_head").fetchone()[0]
        at = vault.register.ask(audit.audit_lines, limit=10)[2].at
        mac = audit.seal(key, n - 2, at, row[1], "consent.withdraw", "pupil/1", row[2], None)
        edit(vault, f"UPDATE audit SET action='consent.withdraw', obj='pupil/1', mac=x'{mac.hex()}' WHERE seq={n - 2}")
        assert audit.verify(vault).faults == (Fault(n - 2, n - 2, FaultKind.CHANGED),)


def test_another_kept_key_is_named(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        edit(vault, f"UPDATE audit_head SET key=x'{bytes(32).hex()}'")
        assert [f.kind for f in audit.verify(vault).faults] == [FaultKind.KEY]
        note(vault, 2)
        assert {f.kind for f in audit.verify(vault).faults} == {FaultKind.CHANGED, FaultKind.KEY}


def test_the_seal_is_that_of_the_format() -> None:
    key = bytes(range(32))
    mac = audit.seal(key, 7, NOW.moment, 3, "consent.record", "pupil/1", '{"n":1}', None)
    message = b'[7,"2026-11-24T08:00:00.000000+00:00",3,"consent.record","pupil/1","{\\"n\\":1}",""]'
    assert mac == crypto.hmac(key, message)
    assert audit.next_key(key) == crypto.blake(key=key, person="audit-next")


def test_an_undone_deed_leaves_no_line_and_no_gap(school_copy: SchoolFile) -> None:
    def fail(work: Work) -> None:
        work.note(AuditLine("consent.record"))
        raise ZeroDivisionError

    with school_copy.open() as vault:
        before = last(vault)
        with pytest.raises(ZeroDivisionError):
            vault.register.do(fail)
        note(vault, 1)
        assert last(vault) == before + 1
        assert audit.verify(vault).faults == ()


# --- rows that the log speaks of -------------------------------------------------------------------------------------


def choices_now(work: Work, objects: Sequence[str]) -> Mapping[str, bytes]:
    rows = work.rows(text("SELECT key, value FROM choice"))
    digests = {f"choice/{key}": digest_of(key, value) for key, value in rows}
    return {obj: digests[obj] for obj in objects if obj in digests}


def test_a_row_changed_outside_the_program_is_named_by_its_last_line(school_copy: SchoolFile) -> None:
    def record(work: Work, value: str) -> None:
        work.session.execute(text("DELETE FROM choice"))
        work.session.execute(
            text("INSERT INTO choice (key, value, source, since) VALUES ('a', :v, '', '2026-01-01')"), {"v": value}
        )
        work.note(AuditLine("choice.change", "choice/a", digest=digest_of("a", value)))

    with school_copy.open() as vault:
        vault.register.do(record, '"x"')
        vault.register.do(record, '"y"')
        checks = {"choice": choices_now}
        assert audit.verify(vault, checks).faults == ()
        n = last(vault)
        edit(vault, "UPDATE choice SET value='\"x\"'")
        assert audit.verify(vault, checks).faults == (Fault(n, n, FaultKind.ROW_CHANGED),)
        edit(vault, "DELETE FROM choice")
        assert audit.verify(vault, checks).faults == (Fault(n, n, FaultKind.ROW_CHANGED),)


# --- who sees what ---------------------------------------------------------------------------------------------------


def test_who_may_not_see_the_log_cannot_and_ib_has_the_first_key(school_copy: SchoolFile) -> None:
    with school_copy.open(IB) as vault:
        assert vault.first_audit_key() is not None
        with pytest.raises(NotAllowed):
            vault.register.ask(audit.audit_lines)
        with pytest.raises(NotAllowed):
            audit.verify(vault)


def test_the_data_protection_officer_reads_but_cannot_verify(school_copy: SchoolFile) -> None:
    from opoz_desktop.kernel.permissions import Role
    from opoz_desktop.vault import users

    with school_copy.open() as vault:
        new = users.add(vault, login="fg", name="F. Gerrits", role=Role.DPO)
    with school_copy.open("fg", new.temporary_password) as vault:
        assert vault.register.ask(audit.audit_lines)
        with pytest.raises(LogHidden):
            audit.verify(vault)


def test_lines_are_filtered_and_paged_newest_first(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        note(vault, 5)
        director = vault.user.id
    with school_copy.open(clock=FixedClock(NOW.moment + timedelta(days=3))) as vault:
        ask = vault.register.ask
        consents = ask(audit.audit_lines, LogFilter(areas=frozenset({"consent"})))
        assert [line.obj for line in consents] == [f"pupil/{n}" for n in (4, 3, 2, 1, 0)]
        assert consents[0].facts == {"n": 4}
        assert consents[0].actor_name == "Marjolein van Dalen"
        page = ask(audit.audit_lines, limit=3, before=consents[0].seq)
        assert [line.seq for line in page] == [consents[0].seq - n for n in (1, 2, 3)]
        assert {line.obj for line in ask(audit.audit_lines, LogFilter(obj="pupil/2"))} == {"pupil/2"}
        today = date(2026, 11, 27)
        assert [line.action for line in ask(audit.audit_lines, LogFilter(since=today))] == ["user.login"]
        assert today not in {line.at.date() for line in ask(audit.audit_lines, LogFilter(until=date(2026, 11, 26)))}
        assert {line.actor for line in ask(audit.audit_lines, LogFilter(actor=director))} == {director}
        assert ask(audit.audit_lines, LogFilter(actor=0))[0].action == "vault.create"
        assert ask(audit.audit_lines, LogFilter(areas=frozenset({"con"}))) == ()
        assert set(ask(audit.audit_areas)) == {"consent", "user", "vault"}
    assert DIRECTOR


def test_every_action_the_vault_notes_is_listed() -> None:
    """The log screen has words for exactly these."""
    import re
    from pathlib import Path

    folder = Path(audit.__file__).parent
    source = "\n".join(p.read_text(encoding="utf-8") for p in folder.glob("*.py") if p.name != "audit.py")
    noted = set(re.findall(r'"((?:user|vault|backup|erasure)\.[a-z_]+)"', source))
    assert noted == audit.ACTIONS


FORGED = [
    {"obj": "pupil/abc", "digest": b"x"},
    {"obj": "pupil/99999999999999999999999", "digest": b"x"},
    {"obj": "pupil/\u00b2", "digest": b"x"},
    {"facts": "no json"},
    {"facts": "[1]"},
    {"at": "yesterday"},
    {"mac": "no bytes"},
    {"actor": "nobody"},
]


@pytest.mark.parametrize("values", FORGED, ids=str)
def test_a_line_that_no_program_writes_is_named_and_stops_nothing(
    school_copy: SchoolFile, values: dict[str, object]
) -> None:
    """Who has the database key can write any value in the log; the check must say so, not fall over it."""
    with school_copy.open() as vault:
        line = vault.register.do(_forged, values)
        kinds = {f.kind for f in audit.verify(vault, ROW_CHECKS).faults if f.first == line}
        assert FaultKind.CHANGED in kinds
        assert vault.register.ask(audit.audit_lines)[0].seq == line
        assert vault.register.ask(school_queries.object_names, [str(values.get("obj", ""))]) == {}


def _forged(work: Work, values: dict[str, object]) -> int:
    line = {"at": "2026-11-24 08:00:00.000000", "actor": 2, "action": "school.change", "obj": "", "facts": "{}"}
    line |= {"digest": None, "mac": bytes(32), **values}
    seq = work.rows(text("SELECT max(seq) FROM audit"))[0][0] + 1
    work.session.execute(
        text(
            "INSERT INTO audit (seq, at, actor, action, obj, facts, digest, mac)"
            " VALUES (:seq, :at, :actor, :action, :obj, :facts, :digest, :mac)"
        ),
        {"seq": seq, **line},
    )
    return int(seq)
