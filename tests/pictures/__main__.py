"""Draws every page to files, to be looked at: `python -m tests.pictures [FOLDER] [--only WORD…] [--language XX…]`.

With `--help-pages` it draws the pictures of the help instead, in all languages, to where the help has them.

The whole program, without a screen, on a sample shop of 600 leads and on an empty file: in each language light and
dark, small and large, and with text of twice the size. With `--file FILE` of that file only.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from leaddesk.languages import LANGUAGE_NAMES

_LANGUAGES = ("en", "de")
_HELP = Path(__file__).parents[2] / "resources" / "help" / "pictures"
_AT_A_TIME = 2
_PATIENCE_S = 900
_SCREEN = {"name": "large", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "dpr": 1}


def main() -> int:
    """Draw what is asked for; returns 1 if anything could not be drawn."""
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("pictures"))
    parser.add_argument("--only", nargs="+", default=[], metavar="WORD", help="pictures that are named with all of it")
    parser.add_argument("--language", nargs="+", default=_LANGUAGES, metavar="XX")
    parser.add_argument("--family", default="", help="the font; the system's general one if not named")
    parser.add_argument("--file", type=Path, help="a file to draw instead of the sample and the empty one")
    parser.add_argument("--help-pages", action="store_true", help="draw the pictures of the help, in all languages")
    options = parser.parse_args()
    module, folder, languages = "tests.pictures.drawing", options.folder.absolute(), options.language
    if options.help_pages:
        module, folder = "tests.pictures.help_drawing", _HELP
        languages = options.language if options.language != _LANGUAGES else tuple(LANGUAGE_NAMES)
    folder.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    with ThreadPoolExecutor(_AT_A_TIME) as pool:
        words = [options.family, str(options.file.absolute()) if options.file else "", *options.only]
        results = list(pool.map(lambda code: _draw(module, code, folder, words), languages))
    made = sum(len(drawn) for _, drawn in results)
    sys.stdout.write(f"{made} pictures in {folder}, after {time.monotonic() - began:.0f} s\n")
    return int(any(code for code, _ in results))


def _draw(module: str, language: str, folder: Path, words: list[str]) -> tuple[int, list[str]]:
    """In a process of its own, in a home of its own; returns its exit code and the names of what it drew."""
    with TemporaryDirectory(prefix="leaddesk-pictures-", ignore_cleanup_errors=True) as home:
        screen = Path(home, "screen.json")
        screen.write_text(json.dumps({"screens": [_SCREEN]}), encoding="utf-8")
        kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
        environment = kept | {"HOME": home, "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": f"offscreen:configfile={screen}"}
        ran = subprocess.run(
            [sys.executable, "-m", module, language, str(folder), *words],
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
            check=False,
            timeout=_PATIENCE_S,
        )
    return ran.returncode, ran.stdout.split()


if __name__ == "__main__":
    sys.exit(main())
