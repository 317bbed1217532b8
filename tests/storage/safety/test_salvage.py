"""Of a damaged file as much as can be read comes into a new one, which is sound."""

import random
from pathlib import Path

import pytest

from leaddesk.model.errors import DamagedError, StoreError
from leaddesk.services import leads
from leaddesk.services.checkup import check
from leaddesk.services.desk import Desk
from leaddesk.services.diary import tasks
from leaddesk.storage.safety.salvage import salvage
from leaddesk.storage.store import Store, create_store
from tests.storage.conftest import seed
from tests.storage.dumps import dump_of

PAGE, LEADS = 4096, 60


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("whole") / "Shop.leaddesk"
    with create_store(path, seed) as store:
        desk = Desk(store, "Ada")
        for number in range(LEADS):
            desk.do(leads.add, {"name": f"Lead {number}", "notes": f"{number} " * 300})
        desk.do(tasks.add, "Call", lead_id=1)
    return path


def salvaged(content: bytes, folder: Path) -> tuple[int, int]:
    """How many leads come out of a damaged file, and in how many places something was missing."""
    path, target = folder / "Shop.leaddesk", folder / "New.leaddesk"
    path.write_bytes(content)
    told = salvage(path, target)
    assert path.read_bytes() == content
    with Store(target) as store:
        assert Desk(store, "Ada").ask(check) == []
        desk = Desk(store, "Ada")
        desk.do(leads.add, {"name": "After"})
        assert len(dump_of(store)["lead"]) == told.leads + 1
    return told.leads, told.gaps


def test_a_sound_file_comes_out_whole(whole: Path, tmp_path: Path) -> None:
    target = tmp_path / "New.leaddesk"
    told = salvage(whole, target)
    assert (told.path, told.leads, told.gaps) == (target, LEADS, 0)
    with Store(whole) as before, Store(target) as after:
        assert dump_of(after) == dump_of(before)
        assert Desk(after, "Ada").undo().label == Desk(after, "Ada").history()[0].label


@pytest.mark.parametrize("number", range(6))
def test_with_a_page_overwritten_the_others_come_out(whole: Path, tmp_path: Path, number: int) -> None:
    content, dice = bytearray(whole.read_bytes()), random.Random(number)
    page = dice.randrange(12, len(content) // PAGE)  # behind the schema
    content[page * PAGE : (page + 1) * PAGE] = dice.randbytes(PAGE)
    count, _ = salvaged(bytes(content), tmp_path)
    assert count > LEADS // 2


def test_of_a_file_cut_off_the_first_part_comes_out(whole: Path, tmp_path: Path) -> None:
    content = whole.read_bytes()
    count, gaps = salvaged(content[: len(content) * 9 // 10], tmp_path)  # the leads are the last that was written
    assert 0 < count < LEADS
    assert gaps > 0


def test_what_is_no_file_of_ours_gives_nothing_and_leaves_nothing(whole: Path, tmp_path: Path) -> None:
    path, target = tmp_path / "Shop.leaddesk", tmp_path / "New.leaddesk"
    path.write_bytes(random.Random(1).randbytes(9 * PAGE))
    with pytest.raises(DamagedError, match="can be read any more"):
        salvage(path, target)
    assert {each.name for each in tmp_path.iterdir()} == {"Shop.leaddesk"}
    target.write_bytes(b"mine")
    with pytest.raises(StoreError, match="exists already"):
        salvage(whole, target)
    assert target.read_bytes() == b"mine"
