"""One module per change of the schema, each with an `upgrade()` of Alembic operations."""
