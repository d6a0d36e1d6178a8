"""Deeds about purposes: the list a new file starts with, their texts and their policies."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select

from opoz_desktop.kernel import resources
from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import PurposeId
from opoz_desktop.kernel.errors import InvalidValue
from opoz_desktop.kernel.freetext import refuse_bsn
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..errors import TextMissing
from ..model import Purpose, PurposePolicy, PurposeVersion
from ..queries.purposes import DUTCH, TEXT_FIELDS, purpose
from ..rules.facts import Basis, Level, Medium, Policy

_NEEDED = ("title", "short", "what", "who", "how_long")
_CODE_LENGTH = 40
MOST_MONTHS = 240
"""Longer than a child is at school; a day beyond the calendar cannot be reckoned with."""


@dataclass(frozen=True, slots=True)
class PolicyChange:
    """A new policy of a purpose with its source (a board decision, an article)."""

    asked: bool
    basis: Basis
    rule: Policy
    until_leaving: bool
    source: str
    valid_months: int | None = None
    informed_on: date | None = None
    since: date | None = None


def seed_purposes(work: Work) -> int:
    """Put the standard purposes in a new file and return how many; in a file that has purposes, do nothing."""
    work.require(Permission.EDIT_PURPOSES)
    if work.session.execute(select(func.count(Purpose.id))).scalar_one():
        return 0
    seeded: dict[str, Any] = tomllib.loads(resources.read_text("consent", "purposes.toml"))
    defaults: dict[str, str] = seeded["defaults"]
    entries: list[dict[str, Any]] = seeded["purpose"]
    for sort, entry in enumerate(entries, 1):
        row = Purpose(
            code=entry["code"], level=Level(entry["level"]), medium=Medium(entry["medium"]), sort=sort * 10, own=False
        )
        work.session.add(row)
        work.session.flush()
        texts: dict[str, dict[str, str]] = {k: entry[k] for k in entry if isinstance(entry[k], dict)}
        rule = Policy(entry["rule"])
        source = defaults["source_all" if rule is Policy.ALL_AUTHORITY_HOLDERS else "source_one"]
        change = PolicyChange(
            asked=bool(entry["asked"]),
            basis=Basis(entry.get("basis", Basis.CONSENT.value)),
            rule=rule,
            until_leaving=bool(entry.get("until_leaving", True)),
            source=str(entry.get("source", source)),
            valid_months=entry.get("valid_months"),
        )
        _add_policy(work, row.id, change)
        _add_version(work, row.id, 1, 0, work.today, texts, "standard")
    work.note(AuditLine("consent.purposes_seed", "", {"purposes": len(entries)}))
    return len(entries)


def add_purpose(
    work: Work, code: str, level: Level, medium: Medium, texts: Mapping[str, Mapping[str, str]], policy: PolicyChange
) -> PurposeId:
    """Add a purpose of the school's own; it stands last. Raise TextMissing, InvalidValue for a code in use."""
    work.require(Permission.EDIT_PURPOSES)
    clean = code.strip().upper()
    taken = work.session.execute(select(Purpose.id).where(Purpose.code == clean)).first()
    if taken or not clean.replace("_", "").isalnum() or not clean.isascii() or len(clean) > _CODE_LENGTH:
        raise InvalidValue(field="code", reason="taken" if taken else "form")
    checked = _checked(texts)
    last = work.session.execute(select(func.coalesce(func.max(Purpose.sort), 0))).scalar_one()
    row = Purpose(code=clean, level=level, medium=medium, sort=last + 10, own=True)
    work.session.add(row)
    work.session.flush()
    _add_policy(work, row.id, policy)
    _add_version(work, row.id, 1, 0, work.today, checked, "")
    work.note(AuditLine("consent.purpose_add", f"purpose/{row.id}"))
    return row.id


def change_text(
    work: Work,
    purpose_id: PurposeId,
    texts: Mapping[str, Mapping[str, str]],
    *,
    material: bool,
    valid_from: date | None = None,
    source: str = "",
) -> int:
    """Give a purpose a new text and return the id of the version.

    A material change (new channel, audience, recipient or data) starts a new version: older answers no longer
    cover it. An editorial one keeps them. Raise TextMissing, NotFound, InvalidValue for a date in the past.
    Source: AP, ask again when the processing changes; versioning in B.2.
    """
    work.require(Permission.EDIT_PURPOSES)
    now = purpose(work, purpose_id)
    begins = valid_from or work.today
    if begins < work.today:
        raise InvalidValue(field="valid_from", reason="past")
    semantic, revision = work.session.execute(
        select(PurposeVersion.semantic, PurposeVersion.revision)
        .where(PurposeVersion.purpose_id == purpose_id)
        .order_by(PurposeVersion.semantic.desc(), PurposeVersion.revision.desc())
        .limit(1)
    ).one()
    number = (semantic + 1, 0) if material else (semantic, revision + 1)
    version = _add_version(work, purpose_id, *number, begins, _checked(texts), refuse_bsn("source", source.strip()))
    work.note(
        AuditLine(
            "consent.text_change",
            f"purpose/{now.id}",
            {"semantic": number[0], "revision": number[1], "material": int(material)},
        )
    )
    return version


def change_policy(work: Work, purpose_id: PurposeId, change: PolicyChange) -> None:
    """Give a purpose a new policy from a day on. Raise InvalidValue without source or before today, NotFound."""
    work.require(Permission.EDIT_PURPOSES)
    purpose(work, purpose_id)
    if not change.source.strip():
        raise InvalidValue(field="source", reason="missing")
    if change.since is not None and change.since < work.today:
        raise InvalidValue(field="since", reason="past")
    _add_policy(work, purpose_id, change)
    work.note(
        AuditLine(
            "consent.policy_change",
            f"purpose/{purpose_id}",
            {"asked": int(change.asked), "rule": change.rule.value, "basis": change.basis.value},
        )
    )


def _add_policy(work: Work, purpose_id: PurposeId, change: PolicyChange) -> None:
    if change.valid_months is not None and not 1 <= change.valid_months <= MOST_MONTHS:
        raise InvalidValue(field="valid_months", reason="too_small" if change.valid_months < 1 else "too_large")
    work.session.add(
        PurposePolicy(
            purpose_id=purpose_id, since=change.since or work.today, asked=change.asked, basis=change.basis,
            rule=change.rule, until_leaving=change.until_leaving, valid_months=change.valid_months,
            informed_on=change.informed_on, source=refuse_bsn("source", change.source.strip()), recorded_at=work.now,
            recorded_by=work.actor.user_id,
        )
    )  # fmt: skip
    work.session.flush()


def _add_version(
    work: Work,
    purpose_id: PurposeId,
    semantic: int,
    revision: int,
    valid_from: date,
    texts: Mapping[str, Mapping[str, str]],
    source: str,
) -> int:
    plain = {language: dict(t) for language, t in texts.items()}
    row = PurposeVersion(
        purpose_id=purpose_id, semantic=semantic, revision=revision, valid_from=valid_from, texts=plain, source=source,
        recorded_at=work.now, recorded_by=work.actor.user_id,
    )  # fmt: skip
    work.session.add(row)
    work.session.flush()
    return row.id


def _checked(texts: Mapping[str, Mapping[str, str]]) -> dict[str, dict[str, str]]:
    if DUTCH not in texts:
        raise TextMissing(field="title", language=DUTCH)
    checked: dict[str, dict[str, str]] = {}
    for language, own in texts.items():
        clean = {f: refuse_bsn(f, own.get(f, "").strip()) for f in TEXT_FIELDS}
        for field in _NEEDED:
            if not clean[field]:
                raise TextMissing(field=field, language=language)
        checked[language] = clean
    return checked
