"""What one subject offers to the screens of another at a desk: places of pictures, purposes as values of a setting."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from opoz_desktop.features.consent import queries as consent
from opoz_desktop.features.consent.rules import Basis, after_withdrawal
from opoz_desktop.features.consent.ui.card_notes import PLACES
from opoz_desktop.features.imagery import queries as imagery
from opoz_desktop.features.school.ui.choice_settings import MORE_VALUES
from opoz_desktop.kernel.base import PupilId, PurposeId
from opoz_desktop.shell.desk import Desk

_PHOTOGRAPHER = "photographer."


def offer_between_subjects(desk: Desk) -> None:
    """Let the consent tab name the places of pictures, and the photographer's settings offer the purposes."""
    desk.offers[PLACES] = partial(places_to_clean, desk)
    desk.offers[MORE_VALUES] = partial(_values, desk)


def places_to_clean(desk: Desk, pupil_id: PupilId, purpose_ids: Sequence[PurposeId]) -> Sequence[imagery.PlaceRow]:
    """Return where pictures of a pupil still stand for some uses and come down after a withdrawal; newest first."""
    rows = desk.ask(imagery.places_of, pupil_id, purpose_ids)
    return [row for row in rows if after_withdrawal(row.medium).take_down]


def _values(desk: Desk, key: str) -> Sequence[tuple[str, str]]:
    """Return what a setting can be besides what it offers itself: for the photographer, consent for a purpose."""
    if not key.startswith(_PHOTOGRAPHER):
        return ()
    words = QCoreApplication.translate("Offers", "with consent for “{purpose}”")
    asked = desk.ask(consent.purposes)
    return [(p.code, words.format(purpose=p.title)) for p in asked if p.basis is Basis.CONSENT]
