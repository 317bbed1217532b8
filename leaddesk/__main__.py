"""Where LeadDesk starts: a command without a window, or the window."""

import sys

from leaddesk.app import open_window
from leaddesk.cli.main import run


def main() -> int:
    """Run what the arguments ask for; returns the exit code: 0 done, 1 not done, 2 wrong usage."""
    return run(sys.argv[1:], open_window)


if __name__ == "__main__":
    sys.exit(main())
