"""Piles of scanned forms in the school file."""
