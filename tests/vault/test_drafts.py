"""Half-typed work comes back to the person who typed it, and to nobody else."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import text

from opoz_desktop.vault import container, drafts
from tests.small_school import CLOCK, LOGIN, PASSWORD, SmallSchool

NEEDLE = b"Sanne wil liever niet op de foto"


def _raw(school: SmallSchool) -> list[bytes]:
    return [r[0] for r in school.register.ask(lambda work: work.rows(text("select sealed from draft")))]


def test_a_draft_comes_back_once_after_unlocking(school: SmallSchool) -> None:
    drafts.keep(school.vault, NEEDLE, "idle")
    assert NEEDLE not in b"".join(_raw(school))
    school.close()
    again = container.open_vault(school.folder, LOGIN, PASSWORD, clock=CLOCK, profile=school.folder.parent / "profile")
    assert drafts.kept(again) == NEEDLE
    assert drafts.kept(again) == NEEDLE, "a kill before it is shown loses nothing"
    drafts.forget(again)
    assert drafts.kept(again) == b""
    again.close()


def test_before_unlocking_only_the_moment_of_a_draft_is_known(school: SmallSchool) -> None:
    profile: Path = school.folder.parent / "profile"
    drafts.keep(school.vault, NEEDLE, "key")
    school.close()
    assert container.glance(school.folder, profile).draft_at == CLOCK.now()
    everything = b"".join(p.read_bytes() for p in profile.rglob("*") if p.is_file())
    assert NEEDLE not in everything
    assert b"Marjolein" not in everything


def test_a_second_draft_takes_the_place_of_the_first(school: SmallSchool) -> None:
    drafts.keep(school.vault, b"eerste", "idle")
    drafts.keep(school.vault, b"tweede", "idle")
    assert len(_raw(school)) == 1
    assert drafts.kept(school.vault) == b"tweede"


def test_locking_without_half_typed_work_keeps_nothing(school: SmallSchool) -> None:
    drafts.keep(school.vault, b"eerste", "idle")
    drafts.keep(school.vault, b"", "key")
    assert _raw(school) == []
