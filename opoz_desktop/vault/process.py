"""Make the process hard to spy on: private files, no core dumps, no debugger of the same user."""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

_PR_SET_DUMPABLE = 4
_SEM_FAILCRITICALERRORS = 0x0001
_SEM_NOGPFAULTERRORBOX = 0x0002


def harden() -> None:
    """Set umask 077, forbid core dumps and (Linux) attaching; on Windows no crash dialogs and a closed process.

    Called once, first thing, by the window and by the command line. What the system refuses is left as it was.
    """
    os.umask(0o077)
    if sys.platform == "win32":
        _harden_windows()
        return
    with suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def _harden_windows() -> None:  # pragma: no cover - runs on Windows only
    """Keep Windows Error Reporting from writing memory to disk, and take away others' right to read the process."""
    library: Any = getattr(ctypes, "windll", None)
    if library is None:
        return
    with suppress(OSError, AttributeError):
        library.kernel32.SetErrorMode(_SEM_FAILCRITICALERRORS | _SEM_NOGPFAULTERRORBOX)
    with suppress(OSError, AttributeError):
        library.wer.WerAddExcludedApplication(ctypes.c_wchar_p(Path(sys.executable).name), 0)
    with suppress(OSError, AttributeError):
        descriptor = ctypes.c_void_p()
        # Owner: terminate, limited query, synchronise; nobody reads memory (as KeePassXC does).
        made = library.advapi32.ConvertStringSecurityDescriptorToSecurityDescriptorW(
            ctypes.c_wchar_p("D:P(A;;0x101001;;;OW)(A;;0x101001;;;SY)"), 1, ctypes.byref(descriptor), None
        )
        if made:
            library.advapi32.SetKernelObjectSecurity(library.kernel32.GetCurrentProcess(), 4, descriptor)
            library.kernel32.LocalFree(descriptor)
