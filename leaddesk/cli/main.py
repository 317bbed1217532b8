"""The command line from its words to its exit code."""

import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from leaddesk.cli import commands
from leaddesk.cli.parser import make_parser
from leaddesk.logs import start_logging, stop_logging
from leaddesk.model.errors import LeadDeskError

DONE, NOT_DONE = 0, 1

_log = logging.getLogger("leaddesk.cli")

OpenWindow = Callable[[Path | None], int]


def run(arguments: Sequence[str], open_window: OpenWindow) -> int:
    """Run what the arguments ask for; returns the exit code: 0 done, 1 not done, 2 wrong usage.

    What went wrong is one sentence on standard error. An error that nobody foresaw goes to the log with its place.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    log = start_logging()
    try:
        return _run(arguments, open_window)
    except LeadDeskError as error:
        return _not_done(str(error))
    except BrokenPipeError:  # whoever read the answer has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return NOT_DONE
    except KeyboardInterrupt:
        return _not_done("Stopped; nothing was changed.")
    except Exception:
        _log.exception("a command ended in an unexpected error")
        where = f" Its place in the program is in {log}." if log else ""
        return _not_done(f"LeadDesk met an error that it did not expect; nothing was changed.{where}")
    finally:
        stop_logging()


def _run(arguments: Sequence[str], open_window: OpenWindow) -> int:
    file = _file_to_open(arguments)
    if file is not None or not arguments:
        return open_window(file)
    try:
        options = make_parser().parse_args(arguments)
    except SystemExit as ended:  # help was shown, or the usage is wrong
        return ended.code if isinstance(ended.code, int) else NOT_DONE
    _log.info("command %s", options.command)
    code = commands.run(options)
    if code == DONE and options.command == "demo" and options.open:
        return _show(open_window, commands.store_path(options))
    return code


def _show(open_window: OpenWindow, path: Path) -> int:
    """Open the window on the sample; where there is none, the sample is there all the same, and so it is done."""
    sys.stdout.flush()
    try:
        return open_window(path)
    except LeadDeskError as error:
        print(f"\n{error}")
        return DONE


def _file_to_open(arguments: Sequence[str]) -> Path | None:
    """The file of `leaddesk FILE`; None if the arguments name a command or an option."""
    if len(arguments) != 1 or arguments[0].startswith("-") or arguments[0] in commands.NAMES:
        return None
    looks_like_file = any(mark in arguments[0] for mark in (os.sep, ".")) or Path(arguments[0]).exists()
    return Path(arguments[0]) if looks_like_file else None


def _not_done(sentence: str) -> int:
    print(f"leaddesk: {sentence}", file=sys.stderr)
    return NOT_DONE
