"""Questions about the catalogue as a whole: what a change would cost, and what the standard list has more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from opoz_desktop.features.school.model import Pupil
from opoz_desktop.kernel.base import PurposeId
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.kernel.work import Work

from ..model import Decision, DecisionVoid, Purpose, PurposeVersion
from ..rules.languages import DUTCH
from ..standard import standard_purposes, standard_uses
from .purposes import purpose


@dataclass(frozen=True, slots=True)
class AtStake:
    """How many answers, of how many pupils. An answer is what one guardian said, however often."""

    answers: int
    pupils: int


@dataclass(frozen=True, slots=True)
class MissingTranslation:
    """A purpose whose newest text lacks standard translations, and that text."""

    purpose_id: PurposeId
    code: str
    semantic: int
    revision: int
    valid_from: date
    texts: dict[str, dict[str, str]]


def answers_at_stake(work: Work, purpose_id: PurposeId) -> AtStake:
    """Return the answers of present pupils on the newest material text: a new one no longer counts them."""
    work.require(Permission.EDIT_PURPOSES)
    newest = work.session.execute(
        select(func.max(PurposeVersion.semantic)).where(PurposeVersion.purpose_id == purpose_id)
    ).scalar_one_or_none()
    pairs = {pair for pair, semantic in _answers(work, purpose_id).items() if semantic == newest}
    return AtStake(len(pairs), len({pupil for pupil, _ in pairs}))


def answers_on_old_text(work: Work, purpose_id: PurposeId) -> AtStake:
    """Return the answers of present pupils that the text of today no longer counts. Raise NotFound."""
    work.require(Permission.EDIT_PURPOSES)
    now = purpose(work, purpose_id).semantic
    pairs = {pair for pair, semantic in _answers(work, purpose_id).items() if semantic < now}
    return AtStake(len(pairs), len({pupil for pupil, _ in pairs}))


def missing_translations(work: Work) -> tuple[MissingTranslation, ...]:
    """Return the purposes that can get standard translations: only where the Dutch words are the standard ones."""
    standard = {one.code: one.texts for one in standard_purposes()}
    newest: dict[str, MissingTranslation] = {}
    for r in work.rows(
        select(
            Purpose.id, Purpose.code, PurposeVersion.semantic, PurposeVersion.revision, PurposeVersion.valid_from,
            PurposeVersion.texts,
        )
        .join(PurposeVersion, PurposeVersion.purpose_id == Purpose.id)
        .where(Purpose.code.in_(standard))
        .order_by(PurposeVersion.semantic, PurposeVersion.revision)
    ):  # fmt: skip
        newest[r[1]] = MissingTranslation(*r)
    return tuple(
        one
        for one in newest.values()
        if one.texts[DUTCH] == dict(standard[one.code][DUTCH]) and set(standard[one.code]) - set(one.texts)
    )


def missing_uses(work: Work) -> tuple[str, ...]:
    """Return the codes of the standard uses without consent that the file does not have."""
    known = {r[0] for r in work.rows(select(Purpose.code))}
    if not known:
        return ()
    return tuple(one.code for one in standard_uses() if one.code not in known)


def _answers(work: Work, purpose_id: PurposeId) -> dict[tuple[int, int | None], int]:
    """Return the newest material text that each guardian (None: the pupil) of a present pupil answered."""
    found = work.rows(
        select(Decision.pupil_id, Decision.guardian_id, func.max(PurposeVersion.semantic))
        .join(PurposeVersion, PurposeVersion.id == Decision.purpose_version_id)
        .join(Pupil, Pupil.id == Decision.pupil_id)
        .where(
            Decision.purpose_id == purpose_id,
            Pupil.archived.is_(False),
            Decision.id.not_in(select(DecisionVoid.decision_id)),
        )
        .group_by(Decision.pupil_id, Decision.guardian_id)
    )
    return {(r[0], r[1]): r[2] for r in found}
