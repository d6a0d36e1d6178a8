"""Trouble of reports that a person may be told."""

from __future__ import annotations

from opoz_desktop.kernel.errors import OpozError


class RequesterHasNoAuthority(OpozError):
    """Who asks has no authority over the pupil, so no inspection report is given. Facts: none."""


class RequestDateInFuture(OpozError):
    """The request was dated later than today. Facts: none."""
