"""What the pictures need: windows that Qt deletes before Python collects them."""

from __future__ import annotations
