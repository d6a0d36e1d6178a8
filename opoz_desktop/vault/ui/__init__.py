"""The screens of the school file: unlocking, the first run, and *Beheer*. They know no subject.

Nothing is imported here that the unlock window does not need: it must be painted before the rest is read.
"""

from . import sentences, steps

__all__ = ["sentences", "steps"]
