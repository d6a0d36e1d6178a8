"""Expected trouble: everything a person may be told, as facts without prose.

`shell/errors.py` (screen) and `vault/cli.py` (command line) turn these into words. An error carries facts
as attributes and never holds personal data in its text, because texts end up in logs.
"""

from __future__ import annotations


class OpozError(Exception):
    """Be the root of every expected error; facts are attributes, the text is only the class name."""

    def __init__(self, **facts: object) -> None:
        super().__init__(type(self).__name__)
        self.facts = facts

    def __getattr__(self, name: str) -> object:
        facts = self.__dict__.get("facts", {})
        if name in facts:
            return facts[name]
        raise AttributeError(name)


class NotAllowed(OpozError):
    """The role of the actor does not have this permission. Facts: permission, role."""


class NotFound(OpozError):
    """The row asked for is not there (any more), or not for this user: both read the same. Facts: kind."""


class InvalidValue(OpozError):
    """A value cannot be accepted. Facts: field, reason (a code)."""


class Conflict(OpozError):
    """The row was changed by someone else since it was read. Facts: kind."""


class Cancelled(OpozError):
    """The person stopped a long deed; nothing of it was kept."""


class NothingToUndo(OpozError):
    """There is no deed that can be undone. Facts: reason (a code)."""


class LooksLikeBsn(InvalidValue):
    """Free text holds nine digits that pass the eleven test; this program keeps no BSN. Facts: field."""


class ResourceMissing(OpozError):
    """A file that belongs to the program is missing. Facts: name."""
