"""Start: the window, or with `vault …` the same deeds without a screen."""

from __future__ import annotations

import multiprocessing
import sys


def main() -> int:
    """Run the program and return its exit code."""
    arguments = sys.argv[1:]
    if arguments[:1] == ["vault"]:
        from opoz_desktop.vault.cli import main as command_line

        return command_line(arguments[1:])
    from opoz_desktop.app import main as window

    return window(arguments)


if __name__ == "__main__":
    multiprocessing.freeze_support()  # in the built program a process that reads scans starts here too
    sys.exit(main())
