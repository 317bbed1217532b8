"""A program to be killed: loaded once, it works in a process of its own each time it is told to.

Reads a line of JSON a job, and answers with the number of the process, and with its exit code when it is over. What the
job has finished, it says in a file, step by step: that must be there whatever ends it.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import alembic.command  # noqa: F401 - so that no process has to wait for it

from leaddesk.cli import commands  # noqa: F401 - as above
from leaddesk.cli.main import run
from leaddesk.services import leads
from leaddesk.services.desk import Desk
from leaddesk.services.importing import run as importing_run  # noqa: F401 - as above
from leaddesk.storage.store import Store


def command(said: int, words: list[str]) -> None:
    """Run a command; says 0 when it is done."""

    def no_window(_: Path | None) -> int:
        return 2

    code = run(words, no_window)
    if code:
        os._exit(code)
    os.write(said, b"0\n")


def edit(said: int, path: str, lead_id: int, times: int) -> None:
    """Edit a lead over and over; says the number that each time made the note."""
    with Store(Path(path)) as store:
        desk = Desk(store, "Ada")
        for number in range(1, times + 1):
            desk.do(leads.edit, lead_id, {"notes": str(number)})
            os.write(said, f"{number}\n".encode())


JOBS: dict[str, Callable[..., None]] = {"command": command, "edit": edit}


def main() -> None:
    """Until there are no more jobs."""
    for line in sys.stdin:
        job = json.loads(line)
        said = os.open(job["said"], os.O_CREAT | os.O_WRONLY | os.O_TRUNC | os.O_APPEND, 0o600)
        child = os.fork()
        if child == 0:
            code = 1
            try:
                os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
                JOBS[job["do"]](said, *job["with"])
                code = 0
            finally:
                os._exit(code)
        os.close(said)
        print(child, flush=True)  # noqa: T201 - the answer
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)  # noqa: T201 - the answer


if __name__ == "__main__":
    main()
