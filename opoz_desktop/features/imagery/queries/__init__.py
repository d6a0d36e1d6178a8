"""Questions about imagery: Work in, frozen rows out. A teacher gets the own groups."""

from .events import EventRow, GroupPreview, Named, Preview, UseCount, event, event_preview, events
from .ledger import (
    LedgerState,
    PlaceRow,
    PublicationRow,
    Shown,
    TakeDownDue,
    places_of,
    publication,
    publications,
    publications_of_pupil,
    take_downs,
)
from .lists import DayList, PhotographerGroup, PhotographerLine, day_lists, photographer_groups
from .photo import Board, Child, Other, channels, others, photo_board, without_consent

__all__ = [
    "Board", "Child", "DayList", "EventRow", "GroupPreview", "LedgerState", "Named", "Other", "PhotographerGroup",
    "PhotographerLine", "PlaceRow", "Preview", "PublicationRow", "Shown", "TakeDownDue", "UseCount", "channels",
    "day_lists", "event", "event_preview", "events", "others", "photo_board", "photographer_groups", "places_of",
    "publication", "publications", "publications_of_pupil", "take_downs", "without_consent",
]  # fmt: skip
