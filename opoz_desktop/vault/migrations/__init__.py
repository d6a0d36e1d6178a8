"""From the schema of any released version to that of this one: Alembic operations, run from code.

The schema's number stands in `PRAGMA user_version`, inside the transaction of the migration: what raises leaves
schema and number untouched. No ini file and no scripts folder are needed, so it works in a frozen program too.
"""

from __future__ import annotations

REVISIONS: tuple[str, ...] = ("0001_first", "0002_consent_in_full", "0003_piles_of_returned_forms")
"""The modules in `versions/`, in order; the number of a schema is how many of them it has had."""
SCHEMA = len(REVISIONS)
