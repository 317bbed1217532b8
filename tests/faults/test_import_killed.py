"""An import killed at any moment is there as a whole or not at all.

LEADDESK_KILLS says how often; the suite kills a few times, a hundred take some minutes.
"""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from leaddesk.services import checkup
from leaddesk.services.desk import Desk
from leaddesk.services.files import make_file, open_file

ROWS = 3_000
KILLS = int(os.environ.get("LEADDESK_KILLS", "6"))


@pytest.mark.faults
@pytest.mark.timeout(60 + 20 * KILLS)
def test_a_killed_import_is_all_or_nothing(tmp_path: Path) -> None:
    file, store = tmp_path / "leads.csv", tmp_path / "shop.leaddesk"
    rows = (f"{number},Lead {number},channel {number % 7},Firm {number % 50},2026-01-05\n" for number in range(ROWS))
    file.write_text("id,name,channel,account,created_at\n" + "".join(rows))
    make_file(store, language="en", country=None, time_zone="UTC").close()
    chance = random.Random(5)
    took = _import(store, file, kill_after=None)
    _undo(store, tmp_path)
    for _ in range(KILLS):
        took = min(took, _import(store, file, kill_after=chance.uniform(0.1, 1.0) * took) or took)
        leads = _leads(store, tmp_path)
        assert leads in (0, ROWS)
        if leads:
            _undo(store, tmp_path)


def _import(store: Path, file: Path, kill_after: float | None) -> float:
    """Seconds that the import took, 0 if it was killed because that was longer than told."""
    began = time.monotonic()
    words = [sys.executable, "-m", "leaddesk", "--store", str(store), "import", str(file)]
    with subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        try:
            _, said = process.communicate(timeout=kill_after)
            assert process.returncode == 0, said
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
            return 0
    return time.monotonic() - began


def _leads(store: Path, folder: Path) -> int:
    with open_file(store, folder / "backups") as opened:
        assert Desk(opened, "Ada").ask(checkup.check) == []
        with opened.reading() as con:
            return int(con.exec_driver_sql("SELECT count(*) FROM lead").scalar_one())


def _undo(store: Path, folder: Path) -> None:
    with open_file(store, folder / "backups") as opened:
        Desk(opened, "Ada").undo()
