"""Restore drills: the right people get in, the removed do not, the erased do not come back, the old file is kept."""

from __future__ import annotations

import dataclasses
import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.clock import FixedClock
from opoz_desktop.kernel.errors import NotAllowed
from opoz_desktop.kernel.permissions import Role
from opoz_desktop.kernel.steps import finish
from opoz_desktop.kernel.work import Work
from opoz_desktop.vault import audit, backup, container, erasures, errors, keyfile, restore, users
from opoz_desktop.vault.rows import Notice

from .school_file import DIRECTOR, IB, NOW, PASSWORDS, TEACHER, UIDS, SchoolFile, read, user_of

LATER = FixedClock(NOW.moment + timedelta(hours=5))


def made(school: SchoolFile) -> Path:
    with school.open() as vault:
        vault.register.do(add_pupil, "Needle-Sanne", UIDS[0])
        return finish(backup.make(vault))[0].path


def add_pupil(work: Work, name: str, uid: bytes) -> None:
    work.session.execute(
        text(
            "INSERT INTO pupil (uid, number, eck_id, first_name, given_names, initials, prefix, surname, sex, year_code,"  # noqa: E501
            " postcode, archived, review_consents, origin, sort, search)"
            " VALUES (:u, '1', '', :n, '', '', '', '', '0', '', '', 0, 0, 'hand', '', '')"
        ),
        {"u": uid, "n": name},
    )
    work.note(AuditLine("school.pupil"))


def bring_back(school: SchoolFile, path: Path, login: str | None = DIRECTOR, secret: str | None = None) -> Path | None:
    return finish(
        restore.restore(
            path,
            school.folder,
            secret or PASSWORDS[login or DIRECTOR],
            login=login,
            profile=school.profile,
            clock=LATER,
        )
    )


def test_the_preview_shows_what_is_in_it_and_what_is_there_now(school_copy: SchoolFile) -> None:
    path = made(school_copy)
    with school_copy.open() as vault:
        vault.register.do(add_pupil, "Daan", UIDS[1])
    seen = restore.preview(
        path, school_copy.folder, PASSWORDS[DIRECTOR], login=DIRECTOR, profile=school_copy.profile, clock=LATER
    )
    assert (seen.made_at, seen.counts["pupil"], seen.now_counts["pupil"]) == (NOW.moment, 1, 2)
    assert not seen.journal_found
    (school_copy.folder.parent / "school-reservekopie" / "wissingen.json").write_text("{}")
    assert restore.preview(
        path, school_copy.folder, school_copy.kit, login=None, profile=school_copy.profile, clock=LATER
    ).journal_found


def test_a_restore_brings_the_data_back_and_keeps_the_present_file(school_copy: SchoolFile) -> None:
    path = made(school_copy)
    with school_copy.open() as vault:
        vault.register.do(lambda work: work.session.execute(text("DELETE FROM pupil")))
    before = school_copy.database.read_bytes()
    old = bring_back(school_copy, path)
    assert old is not None
    assert (old / "kluis.db").read_bytes() == before
    with school_copy.open(clock=LATER) as vault:
        assert vault.register.ask(
            lambda work: work.session.execute(text("SELECT first_name FROM pupil")).scalars().all()
        ) == ["Needle-Sanne"]
        assert Notice.OLDER_THAN_SEEN not in vault.warnings
        assert audit.verify(vault).faults == ()
        assert "backup.restore" in {line.action for line in vault.register.ask(audit.audit_lines)}
        assert [read(vault, uid) for uid in UIDS] == [b"zorgvuldig geheim 1"] * 3
        finish(backup.make(vault))
    school_copy.open(TEACHER, clock=LATER).close()
    assert sorted(p.name for p in school_copy.folder.parent.iterdir() if "terug" in p.name) == []


def test_the_restored_file_has_a_new_database_key(school_copy: SchoolFile) -> None:
    path = made(school_copy)
    with school_copy.open() as vault:
        before = keyfile.database_keys(vault.file, vault.opened)
    bring_back(school_copy, path)
    with school_copy.open(clock=LATER) as vault:
        after = keyfile.database_keys(vault.file, vault.opened)
        assert after != before
        assert before[0] in keyfile.old_keys(vault.file, after[0])


def test_who_was_removed_after_the_backup_stays_out(school_copy: SchoolFile) -> None:
    path = made(school_copy)
    with school_copy.open() as vault:
        finish(users.remove(vault, user_of(vault, TEACHER)))
    with pytest.raises(errors.WrongPassword):
        bring_back(school_copy, path, TEACHER)
    bring_back(school_copy, path)
    with pytest.raises(errors.WrongPassword):
        school_copy.open(TEACHER, clock=LATER)
    with school_copy.open(clock=LATER) as vault:
        assert [p.login for p in users.people(vault)] == [IB, DIRECTOR]


def test_who_was_added_or_reset_after_the_backup_gets_in_as_now(school_copy: SchoolFile) -> None:
    path = made(school_copy)
    with school_copy.open() as vault:
        new = users.add(vault, login="anna", name="Anna de Wit", role=Role.IB, groups=["7a"])
        fresh = users.reset_password(vault, user_of(vault, TEACHER))
    bring_back(school_copy, path)
    with pytest.raises(errors.WrongPassword):
        school_copy.open(TEACHER, clock=LATER)
    with school_copy.open("anna", new.temporary_password, clock=LATER) as vault:
        assert (vault.user.name, vault.user.groups, vault.user.role) == ("Anna de Wit", ("7a",), Role.IB)
    with school_copy.open(TEACHER, fresh.temporary_password, clock=LATER) as vault:
        assert read(vault, UIDS[0]) == b"zorgvuldig geheim 1"


@pytest.mark.parametrize("login", [IB, TEACHER])
def test_only_director_and_sheet_restore(school_copy: SchoolFile, login: str) -> None:
    path = made(school_copy)
    with pytest.raises(NotAllowed):
        bring_back(school_copy, path, login)
    with pytest.raises(NotAllowed):
        restore.preview(
            path, school_copy.folder, PASSWORDS[login], login=login, profile=school_copy.profile, clock=LATER
        )
    bring_back(school_copy, path, None, school_copy.kit)
    school_copy.open(clock=LATER).close()


def test_over_an_open_file_or_with_a_wrong_password_nothing_happens(school_copy: SchoolFile) -> None:
    path = made(school_copy)
    with school_copy.open(), pytest.raises(errors.InUseElsewhere):
        bring_back(school_copy, path)
    before = sorted(p.name for p in school_copy.folder.parent.iterdir())
    with pytest.raises(errors.WrongPassword):
        bring_back(school_copy, path, DIRECTOR, "fout wachtwoord hier")
    assert sorted(p.name for p in school_copy.folder.parent.iterdir()) == before


def test_the_whole_folder_is_lost(school_copy: SchoolFile, tmp_path: Path) -> None:
    path = made(school_copy)
    shutil.rmtree(school_copy.folder)
    elsewhere = dataclasses.replace(school_copy, profile=tmp_path / "nieuwe pc")
    assert bring_back(elsewhere, path) is None
    with elsewhere.open(clock=LATER) as vault:
        assert len(users.people(vault)) == 3
    elsewhere.open(IB, clock=LATER).close()


@pytest.mark.parametrize("lost", ["database", "database damaged", "key file", "everything in it"])
def test_part_of_the_folder_is_lost(school_copy: SchoolFile, lost: str) -> None:
    path = made(school_copy)
    if lost == "database":
        school_copy.database.unlink()
    elif lost == "database damaged":
        school_copy.database.write_bytes(bytes(50_000))
    else:
        for file in school_copy.folder.iterdir():
            if lost.startswith("everything") or file.name.startswith("kluis.slot"):
                file.unlink()
    bring_back(school_copy, path)
    with school_copy.open(clock=LATER) as vault:
        assert vault.register.ask(lambda work: work.session.execute(text("SELECT count(*) FROM pupil")).scalar()) == 1


def test_a_backup_of_another_school_is_refused(school_copy: SchoolFile, tmp_path: Path) -> None:
    other = container.create(
        tmp_path / "o.kluis",
        login=DIRECTOR,
        name="M",
        password=PASSWORDS[DIRECTOR],
        test_kdf=True,
        profile=tmp_path / "p",
    )
    with other.vault as vault:
        theirs = finish(backup.make(vault))[0].path
    with pytest.raises(errors.ForeignVault):
        bring_back(school_copy, theirs)


def test_a_backup_from_before_two_removals_opens_by_the_chain_of_old_keys(school_copy: SchoolFile) -> None:
    path = made(school_copy)
    with school_copy.open() as vault:
        for name in ("a", "b"):
            new = users.add(vault, login=name, name=name, role=Role.TEACHER)
            finish(users.remove(vault, new.user_id))
    bring_back(school_copy, path)
    school_copy.open(clock=LATER).close()


def test_when_the_swap_fails_the_present_file_stands_where_it_stood(
    school_copy: SchoolFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made(school_copy)
    before = school_copy.database.read_bytes()
    real = Path.rename

    def fail(source: Path, target: Path) -> Path:
        if "terug" in source.name:
            raise PermissionError(13, "in use")
        return real(source, target)

    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(errors.ReadOnlyFile):
        bring_back(school_copy, path)
    assert school_copy.database.read_bytes() == before
    assert not [p for p in school_copy.folder.parent.iterdir() if "terug" in p.name or "oud" in p.name]


# --- erased stays erased ---------------------------------------------------------------------------------------------


def erase_marked(work: Work, marked: object) -> int:
    gone = [uid for (uid,) in work.rows(text("SELECT uid FROM pupil")) if marked(uid)]  # type: ignore[operator]
    for uid in gone:
        work.session.execute(text("DELETE FROM pupil WHERE uid=:u"), {"u": uid})
    return len(gone)


def test_an_erased_child_does_not_come_back_with_an_older_backup(school_copy: SchoolFile) -> None:
    path = made(school_copy)
    with school_copy.open() as vault:
        vault.register.do(add_pupil, "Daan", UIDS[1])
        erasures.record(vault, [UIDS[0]])
        vault.register.do(lambda work: work.session.execute(text("DELETE FROM pupil WHERE uid=:u"), {"u": UIDS[0]}))
        finish(backup.make(vault))
    shutil.rmtree(school_copy.folder)
    bring_back(school_copy, path)
    with school_copy.open(clock=LATER) as vault:
        assert Notice.ERASURES_PENDING in vault.warnings
        assert erasures.replay(vault, erase_marked) == 1
        assert vault.register.ask(lambda work: work.session.execute(text("SELECT count(*) FROM pupil")).scalar()) == 0
    with school_copy.open(clock=LATER) as vault:
        assert Notice.ERASURES_PENDING not in vault.warnings


def test_a_journal_written_by_a_colleague_erases_nobody(school_copy: SchoolFile) -> None:
    path = made(school_copy)
    with school_copy.open() as vault:
        forged = erasures.sign_mark(vault.file.vault_id, UIDS[0], NOW.moment, b"\x09" * 32)
        own_key = __import__("opoz_desktop.vault.crypto", fromlist=["x"]).signing_public(b"\x09" * 32)
        erasures.write(path.parent / erasures.JOURNAL, vault.file.vault_id, own_key, [forged], vault.disk)
        journal = erasures.read(path.parent / erasures.JOURNAL, vault.file.vault_id, vault.opened.roster_key)
        assert (journal.marks, journal.refused) == ((), 1)
    bring_back(school_copy, path)
    with school_copy.open(clock=LATER) as vault:
        assert Notice.ERASURES_PENDING not in vault.warnings
        assert erasures.replay(vault, erase_marked) == 0


def test_a_last_day_and_groups_given_after_the_backup_stay(school_copy: SchoolFile) -> None:
    path = made(school_copy)
    with school_copy.open() as vault:
        teacher = user_of(vault, TEACHER)
        users.change_role(vault, teacher, Role.TEACHER, ["7"])
        users.end(vault, teacher, NOW.today() - timedelta(days=1))
    bring_back(school_copy, path)
    with school_copy.open(clock=LATER) as vault:
        back = next(p for p in users.people(vault) if p.login == TEACHER)
        assert (back.groups, back.ends_on) == (("7",), NOW.today() - timedelta(days=1))
    with pytest.raises(errors.AccountEnded):
        school_copy.open(TEACHER, clock=LATER)
