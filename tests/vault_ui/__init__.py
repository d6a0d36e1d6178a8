"""Tests of the screens of the school file."""
