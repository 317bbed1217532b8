"""A day's work in a process of its own: a sample, its pages, files in and out, a person told and erased, a backup.

What Python asks of the network on the way is written down, one line each.
"""

import contextlib
import os
import socket
import sys
from pathlib import Path
from typing import Any

from leaddesk.cli.main import run

PROBE = "leaddesk-probe"  # a socket of this machine that is not there: whoever watches must have seen it asked for
_ASKS = ("socket.connect", "socket.getaddrinfo", "socket.sendto", "socket.gethostbyname", "urllib.Request")


def main(folder: Path) -> int:
    """Do it all in the folder; returns 0, or the code of the first command that failed."""
    store, out = folder / "shop.leaddesk", folder / "out"
    out.mkdir()
    csv = folder / "more.csv"
    csv.write_text("Name,Email,Website\nAnna Rossi,anna@rossi.example,https://rossi.example\n", encoding="utf-8")
    commands: tuple[tuple[str, ...], ...] = (
        ("demo", "--leads", "30", "--open"),
        ("import", str(csv)),
        *(("export", "leads", "--out", str(out / f"leads.{form}")) for form in ("csv", "xlsx", "vcf", "json")),
        ("person", "anna@rossi.example", "--out", str(out / "anna.json")),
        ("backup", str(folder / "copy.leaddesk")),
        ("erase", "anna@rossi.example", "--yes"),
        ("restore", str(folder / "copy.leaddesk")),
        ("check",),
    )
    for command in commands:
        code = run(["--store", str(store), *command], _no_window, _draw)
        if code:
            return code
    return 0


def _no_window(_: Path | None) -> int:
    return 2


def _draw(path: Path) -> int:
    from leaddesk.gallery import draw_pages

    return 0 if len(draw_pages(path, path.parent / "pages")) > 6 else 3


def _hear(event: str, asked: tuple[Any, ...]) -> None:
    if event in _ASKS:
        sys.stdout.write(f"asked: {event} {asked[1:]}\n")


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with socket.socket(socket.AF_UNIX) as probe, contextlib.suppress(OSError):
        probe.connect(str(Path(sys.argv[1]) / PROBE))
    sys.addaudithook(_hear)
    sys.exit(main(Path(sys.argv[1])))
