"""Sealed compartments: members read, others do not, and a database tool shows nothing."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from opoz_desktop.kernel.errors import NotFound
from opoz_desktop.kernel.steps import finish
from opoz_desktop.vault import users
from opoz_desktop.vault.opened import OpenVault

from .school_file import DIRECTOR, IB, TEACHER, UIDS, SchoolFile, read, user_of

MAY = {DIRECTOR: set(UIDS), IB: set(UIDS), TEACHER: {UIDS[0]}}


@pytest.mark.parametrize("login", [DIRECTOR, IB, TEACHER])
@pytest.mark.parametrize("uid", [*UIDS, b"uid-of-nobody-00"])
def test_user_by_pupil(school_copy: SchoolFile, login: str, uid: bytes) -> None:
    with school_copy.open(login) as vault:
        if uid in MAY[login]:
            assert read(vault, uid) == b"zorgvuldig geheim 1"
            assert read(vault, uid, 2) == b"zorgvuldig geheim 2"
        else:
            with pytest.raises(NotFound) as caught:
                read(vault, uid)
            assert caught.value.facts == {"kind": "sealed"}
        mine = vault.register.ask(lambda work: vault.compartments.mine(work.session))
        assert mine == MAY[login]


def test_not_yours_and_not_there_read_the_same(school_copy: SchoolFile) -> None:
    with school_copy.open(TEACHER) as vault:
        told = []
        for uid, version in ((UIDS[1], 1), (b"uid-of-nobody-00", 1), (UIDS[0], 9), (UIDS[0], 2**63 - 1)):
            with pytest.raises(NotFound) as caught:
                read(vault, uid, version)
            told.append((str(caught.value), caught.value.facts))
        assert len({repr(t) for t in told}) == 1


def test_raw_tables_hold_no_text_and_no_uid(school_copy: SchoolFile) -> None:
    with school_copy.open(TEACHER) as vault:
        rows = vault.register.ask(
            lambda work: [
                *work.rows(text("SELECT doc, ct FROM gdoc")),
                *work.rows(text("SELECT doc, kid, sealed FROM gwrap")),
            ]
        )
        everything = b"".join(bytes(cell) for row in rows for cell in row)
        assert len(everything) > 500
        for needle in (b"geheim", b"zorgvuldig", b"plan", *UIDS):
            assert needle not in everything


def test_a_text_moved_to_another_child_or_version_does_not_open(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        with vault.register.alone():
            vault.connection.execute(
                "UPDATE gdoc SET ct=(SELECT ct FROM gdoc g WHERE g.doc=gdoc.doc AND g.ver=2) WHERE ver=1"
            )
        for uid in UIDS:
            with pytest.raises(NotFound):
                read(vault, uid)
            assert read(vault, uid, 2)


def test_the_context_is_part_of_what_is_sealed(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        sealed = vault.register.do(lambda work: work.seal(UIDS[0], b"tekst", b"doelen"))
        assert vault.register.ask(lambda work: work.unseal(UIDS[0], sealed, b"doelen")) == b"tekst"
        for wrong in (b"doel", b"doelenx", b""):
            with pytest.raises(NotFound):
                vault.register.ask(lambda work, context=wrong: work.unseal(UIDS[0], sealed, context))


def test_an_undone_deed_leaves_no_compartment(school_copy: SchoolFile) -> None:
    new = b"uid-of-pim-00000"

    def fail(work: object, vault: OpenVault) -> None:
        vault.compartments.create(work.session, new, [vault_recipient])  # type: ignore[attr-defined]
        raise ZeroDivisionError

    with school_copy.open() as vault:
        vault_recipient = vault.recipient(vault.user.id)
        with pytest.raises(ZeroDivisionError):
            vault.register.do(fail, vault)
        assert new not in vault.register.ask(lambda work: vault.compartments.mine(work.session))


def test_removal_gives_every_shared_document_a_new_key(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        before = dict(vault.connection.execute("SELECT hex(doc) || ver, ct FROM gdoc").fetchall())
        finish(users.remove(vault, user_of(vault, TEACHER)))
        after = dict(vault.connection.execute("SELECT hex(doc) || ver, ct FROM gdoc").fetchall())
        assert before.keys() == after.keys()
        assert sum(before[k] != after[k] for k in before) == 2
        assert [read(vault, uid, v) for uid in UIDS for v in (1, 2)] == [
            b"zorgvuldig geheim 1",
            b"zorgvuldig geheim 2",
        ] * 3
    with school_copy.open(IB) as vault:
        assert read(vault, UIDS[0], 2) == b"zorgvuldig geheim 2"


def test_one_member_can_be_taken_out_of_one_compartment(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        members = vault.recipients()
        ib = user_of(vault, IB)
        staying = {u: pk for u, pk in members.items() if u != ib}
        vault.register.do(lambda work: vault.compartments.expel(work.session, ib, staying, only=UIDS[1]))
    with school_copy.open(IB) as vault:
        assert read(vault, UIDS[0])
        with pytest.raises(NotFound):
            read(vault, UIDS[1])


def test_an_erased_compartment_leaves_nothing(school_copy: SchoolFile) -> None:
    with school_copy.open() as vault:
        vault.register.do(lambda work: vault.compartments.erase(work.session, UIDS[0]))
        counts = vault.connection.execute("SELECT (SELECT count(*) FROM gdoc), (SELECT count(DISTINCT doc) FROM gwrap)")
        assert counts.fetchone() == (4, 2)
