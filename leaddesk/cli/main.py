"""The program from its arguments to its exit code, be it a command or the window."""

import contextlib
import gc
import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TextIO

from leaddesk.cli.names import asks_for_window, file_to_open, refuse_server
from leaddesk.logs import start_logging, stop_logging
from leaddesk.model.errors import LeadDeskError

DONE, NOT_DONE = 0, 1

_LOOK = "`leaddesk history` shows what was done."
_MAY_BEGIN_WITH_MINUS = ("--where", "--sort")

_log = logging.getLogger("leaddesk.cli")

OpenWindow = Callable[[Path | None], int]
ShowSample = Callable[[Path], int]


def run(arguments: Sequence[str], open_window: OpenWindow, show_sample: ShowSample | None = None) -> int:
    """Run what the arguments ask for; returns the exit code: 0 done, 1 not done, 2 wrong usage.

    `show_sample` shows the file of `demo --open`; unless given, `open_window` does. What went wrong is one sentence on
    standard error. An error that nobody foresaw goes to the log with its place.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    log = start_logging()
    try:
        if asks_for_window(arguments):
            path = file_to_open(arguments)
            if path is not None:
                refuse_server(path)
            return open_window(path)
        return _run(_joined(arguments), show_sample or open_window)
    except LeadDeskError as error:
        return _not_done(str(error))
    except KeyboardInterrupt:
        return _not_done(f"Stopped. {_LOOK}")
    except Exception:
        _log.exception("the program ended in an unexpected error")
        where = f" Its place in the program is in {log}." if log else ""
        return _not_done(f"LeadDesk met an error that it did not expect. {_LOOK}{where}")
    finally:
        stop_logging()


def _joined(arguments: Sequence[str]) -> list[str]:
    """The arguments, a search or an order joined to its option, so that it may begin with a minus."""
    joined: list[str] = []
    for argument in arguments:
        if joined and joined[-1] in _MAY_BEGIN_WITH_MINUS:
            joined[-1] += f"={argument}"
        else:
            joined.append(argument)
    return joined


def _let_go_of(stream: TextIO) -> None:
    """Let what was not written yet go nowhere, so that leaving the program does not fail on it again."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _run(arguments: Sequence[str], show_sample: ShowSample) -> int:
    try:
        code, to_open = _command(arguments)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever reads the answer has had enough of it; what was asked is done
        _let_go_of(sys.stdout)
        return DONE
    except OSError as error:
        _log.exception("something could not be read or written")
        _let_go_of(sys.stdout)
        return _not_done(f"The answer could not be written: {error.strerror}. {_LOOK}")
    return code if to_open is None else _show(show_sample, to_open)


def _command(arguments: Sequence[str]) -> tuple[int, Path | None]:
    """Run a command; returns its exit code, and the file to open then if it asks for that."""
    was_on = gc.isenabled()
    gc.disable()  # to look for cycles in what is imported, which stays until the end, would take a sixth of the start
    # Imported here because the window needs none of it before its first paint, and would wait for it.
    from leaddesk.cli import commands  # noqa: PLC0415
    from leaddesk.cli.parser import make_parser  # noqa: PLC0415

    gc.freeze()
    if was_on:
        gc.enable()
    try:
        options = make_parser().parse_args(arguments)
    except SystemExit as ended:  # help was shown, or the usage is wrong
        return ended.code if isinstance(ended.code, int) else NOT_DONE, None
    _log.info("command %s", options.command)
    code = commands.run(options)
    shows = code == DONE and options.command == "demo" and options.open
    return code, commands.store_path(options) if shows else None


def _show(show_sample: ShowSample, path: Path) -> int:
    """Open the window on the sample; where there is none, the sample is there all the same, and so it is done."""
    try:
        return show_sample(path)
    except LeadDeskError as error:
        try:
            print(f"\n{error}", flush=True)
        except BrokenPipeError:
            _let_go_of(sys.stdout)
        return DONE


def _not_done(sentence: str) -> int:
    print(f"leaddesk: {sentence}", file=sys.stderr)
    return NOT_DONE
