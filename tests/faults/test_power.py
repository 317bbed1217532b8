"""The power goes at any moment: what was finished is there, nothing is there by halves."""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from leaddesk.model.errors import StoreError
from leaddesk.services import checkup, files
from leaddesk.services.desk import Desk
from leaddesk.services.files import make_file, open_file
from tests.faults import power
from tests.faults.deeds import import_of, make_shop
from tests.faults.killing import ROOT
from tests.faults.power import Event
from tests.lanes import POWER_CUTS

pytestmark = [
    pytest.mark.faults,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="calls are written down on Linux only"),
    pytest.mark.skipif(shutil.which("gcc") is None, reason="there is no C compiler to make power.c with"),
    pytest.mark.timeout(60 + POWER_CUTS),
]


@dataclass(frozen=True)
class Life:
    """What happened to a file, from what was there before on; `states` are those that it was in, in order."""

    store: Path
    start: dict[str, bytes]
    events: list[Event]
    states: list[str]

    def finished(self, cut: int) -> int:
        """How many states were told of before the event of this number."""
        return sum(self._is_said(event) for event in self.events[:cut])

    def disk(self, cut: int, chance: random.Random, *, waits: bool = True) -> dict[str, bytes]:
        """The files at that moment, without what the program said."""
        said = {event.which for event in self.events if event.first.endswith(b"/said")}
        of_files = [event for event in self.events[:cut] if event.which not in said or not event.which]
        return power.replay(of_files, self.start, chance, waits=waits)

    def _is_said(self, event: Event) -> bool:
        return event.first.endswith(b"\n") and event.first.decode("utf-8", "replace").strip() in self.states


@pytest.fixture(scope="module")
def life(tmp_path_factory: pytest.TempPathFactory) -> Life:
    """A file in its folder is edited, imported into, backed up, restored and edited again."""
    folder = tmp_path_factory.mktemp("life")
    inside, other, new = folder / "inside", folder / "other.leaddesk", folder / "new.csv"
    inside.mkdir()
    store = inside / "shop.leaddesk"
    make_shop(store)
    make_file(other, language="en", country="IT", time_zone="UTC").close()
    import_of(new)
    start = {str(path): path.read_bytes() for path in inside.iterdir()}
    environment = os.environ | {
        "LD_PRELOAD": str(power.build(folder)),
        "LEADDESK_POWER_FOLDER": str(inside),
        "LEADDESK_POWER_LOG": str(folder / "log"),
        "HOME": str(folder),
    }
    words = [sys.executable, "-m", "tests.faults.powered", str(store), str(new), str(other)]
    subprocess.run(words, cwd=ROOT, env=environment, check=True, timeout=100)
    states = (inside / "said").read_text().splitlines()
    return Life(store, start, power.read_log(folder / "log"), states)


def state_of(disk: dict[str, bytes], store: Path, folder: Path) -> str:
    """What the file on that disk says it holds, as the next start of the program finds it; it must be sound."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for path, content in disk.items():
        (folder / Path(path).name).write_bytes(content)
    with open_file(folder / store.name, folder) as opened:
        assert Desk(opened, "Ada").ask(checkup.check) == []
        with opened.reading() as con:
            count = con.exec_driver_sql("SELECT count(*) FROM lead").scalar_one()
            note = con.exec_driver_sql("SELECT notes FROM lead ORDER BY id LIMIT 1").scalar_one_or_none()
    return f"{count} {note}"


def test_without_power_what_was_finished_stays_and_the_rest_never_was(
    life: Life, tmp_path: Path, record_testsuite_property: Callable[[str, object], None]
) -> None:
    chance = random.Random(3)
    for _ in range(POWER_CUTS):
        cut = chance.randint(1, len(life.events))
        disk = life.disk(cut, chance)
        finished = life.finished(cut)
        found = state_of(disk, life.store, tmp_path / "disk")
        assert found in life.states[max(0, finished - 1) : finished + 1], (cut, finished)
        for path in disk:
            if Path(path).suffix == ".leaddesk":  # a backup has its name only when it is whole
                files.check(tmp_path / "disk" / Path(path).name)
    record_testsuite_property("power cuts", POWER_CUTS)


def test_a_disk_that_nobody_waits_for_is_found_damaged(life: Life, tmp_path: Path) -> None:
    """Else the test above would prove nothing."""
    chance = random.Random(3)
    damaged = 0
    for _ in range(20):
        cut = chance.randint(1, len(life.events))
        try:
            found = state_of(life.disk(cut, chance, waits=False), life.store, tmp_path / "disk")
            finished = life.finished(cut)
            damaged += found not in life.states[max(0, finished - 1) : finished + 1]
        except (StoreError, AssertionError):
            damaged += 1
    assert damaged > 0
