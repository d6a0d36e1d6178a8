"""Letters hung where they are wanted: on the pupil's card, after a withdrawal, at a conflict."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from opoz_desktop.features.rounds import ui as rounds_ui
from opoz_desktop.features.school import ui as school_ui
from opoz_desktop.kernel.base import PupilId, PurposeId
from opoz_desktop.kernel.permissions import Permission
from opoz_desktop.shell.dates import written
from opoz_desktop.shell.desk import Desk

from .offers import places_to_clean

LETTER_OF_PUPIL = school_ui.CardAction(
    "letter", rounds_ui.letter_label, "mail", Permission.PRINT_FORMS, rounds_ui.letter_of_pupil
)


def offer_letters(desk: Desk) -> None:
    """Let every screen at a desk ask for letters; a confirmation gets the places where pictures come down."""
    rounds_ui.Letters(desk, partial(_places, desk))


def _places(desk: Desk, pupil_id: PupilId, purpose_ids: tuple[PurposeId, ...]) -> Sequence[str]:
    """Return where pictures of a pupil still stand and will come down, one line each."""
    return [
        ", ".join(part for part in (row.place, row.title, written(row.published_on)) if part)
        for row in places_to_clean(desk, pupil_id, purpose_ids)
    ]
