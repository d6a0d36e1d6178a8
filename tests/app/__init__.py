"""Tests of the composition root: what happens when a school file is opened."""
