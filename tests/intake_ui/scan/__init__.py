"""The screens of scanned forms."""
