"""Where LeadDesk starts: a command without a window, or the window."""

import sys
from pathlib import Path

from leaddesk.cli.main import run
from leaddesk.display import require_window


def main() -> int:
    """Run what the arguments ask for; returns the exit code: 0 done, 1 not done, 2 wrong usage."""
    return run(sys.argv[1:], _open_window)


def _open_window(path: Path | None) -> int:
    require_window()
    # Imported here because it brings Qt, which no command needs and which may lack a part of the system's.
    from leaddesk.app import open_window  # noqa: PLC0415

    return open_window(path)


if __name__ == "__main__":
    sys.exit(main())
