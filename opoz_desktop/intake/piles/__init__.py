"""Piles of scanned forms: stored page by page, decided by a person, booked form by form. Source: scanning design, 7."""
