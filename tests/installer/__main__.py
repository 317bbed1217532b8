"""Builds what is handed to users who have no Python, and proves it: `python -m tests.installer [FOLDER]`.

A folder with the program and, where there is dpkg-deb, a package for Debian and Ubuntu. Each is started on a screen of
its own, opens a sample shop, shows all its pages, imports a file, exports it and quits; the package is installed for
that, and removed again. Building needs PyInstaller, which is installed into the folder; proving needs Xvfb and the
other tools of tests/xvfb.
"""

import argparse
import shutil
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.installer.building import build, size_of
from tests.installer.debian import make_package
from tests.installer.installing import prove_package, why_not
from tests.installer.proving import Prover
from tests.xvfb.screen import Screen, missing_tools


def main() -> int:
    """Build and prove; returns 1 if something could not be proved here. What is wrong ends it with an error."""
    parser = argparse.ArgumentParser(prog="python -m tests.installer", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("build/installer"))
    folder = parser.parse_args().folder.absolute()
    folder.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    program = build(folder)
    _say(f"{program.parent}: {_megabytes(size_of(program.parent))}, built in {time.monotonic() - began:.0f} s")
    package = make_package(program, folder) if shutil.which("dpkg-deb") else None
    if package is not None:
        _say(f"{package}: {_megabytes(package.stat().st_size)}")
    missing = missing_tools()
    if missing:
        _say(f"Not proved: there is no {', '.join(missing)}.")
        return 1
    with TemporaryDirectory(prefix="leaddesk-installer-", ignore_cleanup_errors=True) as place:
        screen = Screen(Path(place))
        screen.start()
        try:
            return _prove(program, package, Path(place), screen)
        finally:
            screen.stop()


def _prove(program: Path, package: Path | None, place: Path, screen: Screen) -> int:
    _say(f"The folder works: {Prover(program, place / 'folder', screen).prove()}.")
    reason = "there is no dpkg-deb" if package is None else why_not()
    if package is None or reason is not None:
        _say(f"The package was not installed: {reason}.")
        return 1
    _say(f"The package works, and is removed again: {prove_package(package, place / 'package', screen)}.")
    return 0


def _megabytes(size: int) -> str:
    return f"{size / 1e6:.0f} MB"


def _say(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
