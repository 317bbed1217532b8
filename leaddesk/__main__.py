"""Where LeadDesk starts: a command without a window, or the window."""

import os
import sys
from pathlib import Path

from leaddesk.cli.main import run
from leaddesk.display import require_window, why_no_window
from leaddesk.paths import pictures_dir


def main() -> int:
    """Run what the arguments ask for; returns the exit code: 0 done, 1 not done, 2 wrong usage."""
    return run(sys.argv[1:], _open_window, _show_sample)


def _open_window(path: Path | None) -> int:
    require_window()
    # Imported here because it brings Qt, which no command needs and which may lack a part of the system's.
    from leaddesk.app import open_window  # noqa: PLC0415

    return open_window(path)


def _show_sample(path: Path) -> int:
    """Open the window on the sample; where there can be none, say why, and draw its pages to files."""
    reason = why_no_window()
    if reason is None:
        return _open_window(path)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    require_window()
    # As above.
    from leaddesk.gallery import draw_pages  # noqa: PLC0415

    made = draw_pages(path, pictures_dir())
    print(f"\n{reason}\nThe {len(made)} pages of the window are drawn in {pictures_dir()}.")  # noqa: T201 - the answer
    return 0


if __name__ == "__main__":
    sys.exit(main())
