"""Works with a file under power.c: `python -m tests.faults.powered STORE NEW OTHER`; says what it finished, in a file.

A line a step, in `said` beside the file: how many leads there are then, and the note of the first.
"""

import os
import sys
from pathlib import Path

from leaddesk.services import leads
from leaddesk.services.desk import Desk
from leaddesk.services.files import back_up, open_file, restore
from leaddesk.services.importing.request import ImportRequest
from leaddesk.services.importing.run import import_files


def main(store: Path, new: Path, other: Path) -> None:
    """Edit, import, undo, back up, restore, and edit again."""
    said = os.open(store.with_name("said"), os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)

    def say() -> None:
        with open_file(store, store.parent) as opened, opened.reading() as con:
            count = con.exec_driver_sql("SELECT count(*) FROM lead").scalar_one()
            note = con.exec_driver_sql("SELECT notes FROM lead ORDER BY id LIMIT 1").scalar_one_or_none()
        os.write(said, f"{count} {note}\n".encode())

    say()
    for number in range(4):
        with open_file(store, store.parent) as opened:
            Desk(opened, "Ada").do(leads.edit, 1, {"notes": f"n{number}"})
            say()  # while it is open, so that the log is not folded in each time
            Desk(opened, "Ada").do(leads.edit, 1, {"notes": f"m{number}"})
        say()
    with open_file(store, store.parent) as opened:
        import_files(Desk(opened, "Ada"), ImportRequest((new,)))
    say()
    back_up(store, store.with_name("copy.leaddesk"))
    say()
    with open_file(store, store.parent) as opened:
        Desk(opened, "Ada").undo()
    say()
    restore(other, store, store.parent, "Ada")
    say()
    with open_file(store, store.parent) as opened:
        Desk(opened, "Ada").do(leads.add, {"name": "Ida", "notes": "after"})
    say()


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
