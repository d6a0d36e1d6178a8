"""The only place that knows everyone: builds vault, desk and window, and lists the pages by hand."""

from .program import main, prepare

__all__ = ["main", "prepare"]
