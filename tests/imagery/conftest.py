"""The small school with its purposes, seen by who makes and publishes pictures."""

from tests.consent.conftest import consent_template, consents

__all__ = ["consent_template", "consents"]
