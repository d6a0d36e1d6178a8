"""Keep Python 3.11 alive under PySide6: its None, True and False may not run out of references.

PySide6 6.12 is built against the stable interface of Python 3.12, where these objects never die, and returns
them without counting. Under Python 3.11 every call that returns nothing takes one reference of None away, and
after some ten thousand calls the interpreter ends with "none_dealloc". From 3.12 on nothing is done.
"""

from __future__ import annotations

import ctypes
import sys

_PLENTY = 1 << 60


def keep_singletons() -> None:
    """Give None, True, False, NotImplemented and Ellipsis more references than can ever be taken away."""
    if sys.getrefcount(None) > _PLENTY // 2 or sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    for one in (None, True, False, NotImplemented, Ellipsis):
        ctypes.c_ssize_t.from_address(id(one)).value += _PLENTY
