"""Deeds about purposes: adding one, its texts, its policies, its place on the form, and taking a slip back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import case, delete, func, select, update

from opoz_desktop.kernel.audit import AuditLine
from opoz_desktop.kernel.base import PurposeId, fold_words
from opoz_desktop.kernel.errors import InvalidValue, NotFound
from opoz_desktop.kernel.freetext import one_line, refuse_bsn
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..errors import TextMissing, TooLateToTakeBack
from ..model import Decision, FormRun, Purpose, PurposePolicy, PurposeVersion
from ..queries.purposes import TEXT_FIELDS, PurposeRow, purpose, purposes
from ..rules.facts import Basis, Level, Medium, Policy
from ..rules.languages import DUTCH, LANGUAGES

_NEEDED = ("title", "short", "what", "who", "how_long")
_CODE_LENGTH = 40
_MOST_LETTERS = 500
"""More than a row of a form can hold in any language; a page pasted into a field is a mistake."""
MOST_MONTHS = 240
"""Longer than a child is at school; a day beyond the calendar cannot be reckoned with."""


@dataclass(frozen=True, slots=True)
class PolicyChange:
    """A new policy of a purpose with its source (a board decision, an article).

    `valid_until`: the first day on which no yes counts any more. `material_months`: how long the pictures stay.
    `note` and `confirmed_on` (the data protection officer confirmed the ground) are for uses without consent.
    """

    asked: bool
    basis: Basis
    rule: Policy
    until_leaving: bool
    source: str
    valid_months: int | None = None
    informed_on: date | None = None
    since: date | None = None
    valid_until: date | None = None
    material_months: int | None = None
    confirmed_on: date | None = None
    note: str = ""


def add_purpose(
    work: Work,
    code: str,
    level: Level,
    medium: Medium,
    texts: Mapping[str, Mapping[str, str]],
    policy: PolicyChange,
    *,
    once: bool = False,
) -> PurposeId:
    """Add a purpose of the school's own; it stands last. Raise TextMissing, InvalidValue for a code in use.

    An empty code is made from the Dutch title.
    `once`: a question of one event; it stands on that event's form only.
    """
    work.require(Permission.EDIT_PURPOSES)
    checked = _checked(texts)
    _check_policy(policy)
    clean = code.strip().upper() or _own_code(work, checked[DUTCH]["title"])
    taken = work.session.execute(select(Purpose.id).where(Purpose.code == clean)).first()
    if taken or not clean.replace("_", "").isalnum() or not clean.isascii() or len(clean) > _CODE_LENGTH:
        raise InvalidValue(field="code", reason="taken" if taken else "form")
    last = work.session.execute(select(func.coalesce(func.max(Purpose.sort), 0))).scalar_one()
    row = Purpose(code=clean, level=level, medium=medium, sort=last + 10, own=True, once=once)
    work.session.add(row)
    work.session.flush()
    add_policy(work, row.id, policy)
    add_version(work, row.id, 1, 0, work.today, checked, "")
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
    newest = _newest_version(work, purpose_id)
    begins = valid_from or max(work.today, newest.valid_from)
    if begins < work.today:
        raise InvalidValue(field="valid_from", reason="past")
    if begins < newest.valid_from:
        raise InvalidValue(field="valid_from", reason="before_newest")
    number = (newest.semantic + 1, 0) if material else (newest.semantic, newest.revision + 1)
    version = add_version(work, purpose_id, *number, begins, _checked(texts), refuse_bsn("source", source.strip()))
    work.note(
        AuditLine(
            "consent.text_change",
            f"purpose/{now.id}",
            {"semantic": number[0], "revision": number[1], "material": int(material)},
        )
    )
    return version


def take_back_text(work: Work, version_id: int) -> None:
    """Take the newest text of a purpose back, so that the one before holds again and no answer is lost.

    Raise TooLateToTakeBack when it is the first text or not the newest, when it held on an earlier day, and when
    somebody answered it or it stands on printed paper. Raise NotFound.
    """
    work.require(Permission.EDIT_PURPOSES)
    version = work.session.get(PurposeVersion, version_id)
    if version is None:
        raise NotFound(kind="purpose_version")
    newest = _newest_version(work, version.purpose_id)
    answered = work.session.execute(select(Decision.id).where(Decision.purpose_version_id == version_id)).first()
    runs = work.rows(select(FormRun.rows).where(FormRun.printed_on >= version.valid_from))
    printed = any(row[1] == version_id for run in runs for row in run[0])
    first = (version.semantic, version.revision) == (1, 0)
    if first or newest.id != version_id or version.valid_from < work.today or answered or printed:
        raise TooLateToTakeBack(kind="text")
    purpose_id, number = version.purpose_id, (version.semantic, version.revision)
    work.session.execute(delete(PurposeVersion).where(PurposeVersion.id == version_id))
    facts = {"semantic": number[0], "revision": number[1]}
    work.note(AuditLine("consent.text_back", f"purpose/{purpose_id}", facts))


def change_policy(work: Work, purpose_id: PurposeId, change: PolicyChange) -> int:
    """Give a purpose a new policy from a day on and return its id. Raise InvalidValue, NotFound.

    It needs a source and a day that is not past. Only consent and the right to object can be asked for.
    """
    work.require(Permission.EDIT_PURPOSES)
    purpose(work, purpose_id)
    if not change.source.strip():
        raise InvalidValue(field="source", reason="missing")
    if change.since is not None and change.since < work.today:
        raise InvalidValue(field="since", reason="past")
    if change.valid_until is not None and change.valid_until <= (change.since or work.today):
        raise InvalidValue(field="valid_until", reason="past")
    _check_policy(change)
    policy = add_policy(work, purpose_id, change)
    work.note(
        AuditLine(
            "consent.policy_change",
            f"purpose/{purpose_id}",
            {"asked": int(change.asked), "rule": change.rule.value, "basis": change.basis.value},
        )
    )
    return policy


def take_back_policy(work: Work, policy_id: int) -> None:
    """Take the newest policy of a purpose back, so that the one before holds again.

    Raise TooLateToTakeBack when it is the only one or not the newest, and when it held on an earlier day.
    """
    work.require(Permission.EDIT_PURPOSES)
    policy = work.session.get(PurposePolicy, policy_id)
    if policy is None:
        raise NotFound(kind="purpose_policy")
    own = work.rows(
        select(PurposePolicy.id)
        .where(PurposePolicy.purpose_id == policy.purpose_id)
        .order_by(PurposePolicy.since.desc(), PurposePolicy.id.desc())
    )
    if len(own) < 2 or own[0][0] != policy_id or policy.since < work.today:
        raise TooLateToTakeBack(kind="policy")
    purpose_id = policy.purpose_id
    work.session.execute(delete(PurposePolicy).where(PurposePolicy.id == policy_id))
    work.note(AuditLine("consent.policy_back", f"purpose/{purpose_id}"))


def move_purpose(work: Work, purpose_id: PurposeId, *, down: bool) -> None:
    """Let a purpose change places on the form with the next one of the same owner (school or board).

    At the end of the list nothing happens. Raise NotFound.
    """
    work.require(Permission.EDIT_PURPOSES)
    row = purpose(work, purpose_id)
    listed = [p for p in purposes(work, asked_only=False, once=row.once) if _together(p, row)]
    place = next(n for n, p in enumerate(listed) if p.id == purpose_id) + (1 if down else -1)
    if not 0 <= place < len(listed):
        return
    other = listed[place].id
    sorts: dict[int, int] = dict(work.rows(select(Purpose.id, Purpose.sort).where(Purpose.id.in_((purpose_id, other)))))
    swapped = case((Purpose.id == purpose_id, sorts[other]), else_=sorts[purpose_id])
    work.session.execute(update(Purpose).where(Purpose.id.in_((purpose_id, other))).values(sort=swapped))
    work.note(AuditLine("consent.purpose_move", f"purpose/{purpose_id}", {"down": int(down)}))


def add_policy(work: Work, purpose_id: PurposeId, change: PolicyChange) -> int:
    """Append a policy and return its id; the deed that does so notes it in the log."""
    work.require(Permission.EDIT_PURPOSES)
    row = PurposePolicy(
        purpose_id=purpose_id, since=change.since or work.today, asked=change.asked, basis=change.basis,
        rule=change.rule, until_leaving=change.until_leaving, valid_months=change.valid_months,
        valid_until=change.valid_until, material_months=change.material_months, informed_on=change.informed_on,
        confirmed_on=change.confirmed_on, source=refuse_bsn("source", change.source.strip()),
        note=refuse_bsn("note", change.note.strip()), recorded_at=work.now, recorded_by=work.actor.user_id,
    )  # fmt: skip
    work.session.add(row)
    work.session.flush()
    return row.id


def add_version(
    work: Work,
    purpose_id: PurposeId,
    semantic: int,
    revision: int,
    valid_from: date,
    texts: Mapping[str, Mapping[str, str]],
    source: str,
) -> int:
    """Append a text and return its id; the deed that does so checks that it is whole, and notes it in the log."""
    work.require(Permission.EDIT_PURPOSES)
    plain = {language: dict(t) for language, t in texts.items()}
    row = PurposeVersion(
        purpose_id=purpose_id, semantic=semantic, revision=revision, valid_from=valid_from, texts=plain, source=source,
        recorded_at=work.now, recorded_by=work.actor.user_id,
    )  # fmt: skip
    work.session.add(row)
    work.session.flush()
    return row.id


def _newest_version(work: Work, purpose_id: PurposeId) -> PurposeVersion:
    return work.session.execute(
        select(PurposeVersion)
        .where(PurposeVersion.purpose_id == purpose_id)
        .order_by(PurposeVersion.semantic.desc(), PurposeVersion.revision.desc())
        .limit(1)
    ).scalar_one()


def _together(one: PurposeRow, other: PurposeRow) -> bool:
    return one.needs_asking == other.needs_asking and (one.level is other.level or not one.needs_asking)


def _check_policy(change: PolicyChange) -> None:
    for field, months in (("valid_months", change.valid_months), ("material_months", change.material_months)):
        if months is not None and not 1 <= months <= MOST_MONTHS:
            raise InvalidValue(field=field, reason="too_small" if months < 1 else "too_large")
    if change.asked and change.basis not in {Basis.CONSENT, Basis.OBJECTION}:
        raise InvalidValue(field="asked", reason="needs_no_consent")


def _own_code(work: Work, title: str) -> str:
    """Return a code from a title that is not in use: OWN_SCHERM_IN_DE_HAL, and if need be OWN_SCHERM_IN_DE_HAL_2."""
    head = "OWN_" + (re.sub(r"[^A-Z0-9]+", "_", fold_words(title).upper()).strip("_")[:31].strip("_") or "PURPOSE")
    taken = {r[0] for r in work.rows(select(Purpose.code).where(Purpose.code.startswith(head, autoescape=True)))}
    number, code = 1, head
    while code in taken:
        number += 1
        code = f"{head}_{number}"
    return code


def _checked(texts: Mapping[str, Mapping[str, str]]) -> dict[str, dict[str, str]]:
    if DUTCH not in texts:
        raise TextMissing(field="title", language=DUTCH)
    checked: dict[str, dict[str, str]] = {}
    for language in sorted(texts, key=(*LANGUAGES, *texts).index):
        if language not in LANGUAGES:
            raise InvalidValue(field="language", reason="unknown")
        clean = {f: refuse_bsn(f, _clean(f, texts[language].get(f, ""))) for f in TEXT_FIELDS}
        for field, text in clean.items():
            if not text and field in _NEEDED:
                raise TextMissing(field=field, language=language)
            if len(text) > _MOST_LETTERS:
                raise InvalidValue(field=field, reason="too_large")
        checked[language] = clean
    return checked


def _clean(field: str, text: str) -> str:
    """Return a text on one line; only the head of a column may break, once."""
    if field != "short":
        return one_line(text)
    lines = [one for line in text.split("\n") if (one := one_line(line))]
    return "\n".join([*lines[:1], " ".join(lines[1:])] if len(lines) > 1 else lines)
