"""OPOZ Desktop: keeps a school's privacy promise to parents, and proves it."""

__version__ = "0.1.0"
