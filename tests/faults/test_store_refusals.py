import os
import random
import shutil
import signal
import sqlite3
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from leaddesk.model.errors import LeadDeskError, StoreError
from leaddesk.services import leads
from leaddesk.services.desk import Desk
from leaddesk.storage import migrate
from leaddesk.storage.driver import APPLICATION_ID
from leaddesk.storage.safety import backup
from leaddesk.storage.store import Store, create_store, open_store
from tests.storage.conftest import seed
from tests.storage.dumps import check_soundness, dump_of, everything

pytestmark = pytest.mark.faults

PAGE = 4096


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The content of a file with some leads."""
    path = tmp_path_factory.mktemp("whole") / "Shop.leaddesk"
    with create_store(path, seed) as store:
        for number in range(20):
            Desk(store, "Ada").do(leads.add, {"name": f"Lead {number}", "notes": "x" * 2_000})
    return path.read_bytes()


@pytest.fixture
def path(tmp_path: Path, whole: bytes) -> Path:
    folder = tmp_path / "shop"
    folder.mkdir()
    path = folder / "Shop.leaddesk"
    path.write_bytes(whole)
    return path


@pytest.fixture
def backups(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def refusal(path: Path, backups: Path) -> str:
    """What is said of a file that is refused; nothing was changed or made, and it is one plain sentence."""
    before = path.read_bytes() if path.is_file() else None
    names = sorted(path.parent.iterdir())
    with pytest.raises(StoreError) as caught:
        open_store(path, backups)

    assert (path.read_bytes() if path.is_file() else None) == before
    assert sorted(path.parent.iterdir()) == names
    assert not backups.exists()
    sentence = str(caught.value)
    assert str(path) in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert "sqlite" not in sentence.lower()
    return sentence


def mark_as(path: Path, application_id: int, user_version: int) -> None:
    con = sqlite3.connect(path)
    con.execute(f"PRAGMA application_id = {application_id}")
    con.execute(f"PRAGMA user_version = {user_version}")
    con.close()


def test_a_file_that_does_not_exist_is_refused_and_not_made(path: Path, backups: Path) -> None:
    link = path.with_name("link.leaddesk")
    link.symlink_to(path.with_name("nowhere"))

    assert "There is no file" in refusal(path.with_name("nowhere.leaddesk"), backups)
    assert "There is no file" in refusal(link, backups)


def test_a_path_through_a_file_is_refused(path: Path, backups: Path) -> None:
    path.write_text("in the way")
    with pytest.raises(StoreError, match="cannot be read: Not a directory"):
        open_store(path / "Shop.leaddesk", backups)


def test_a_name_that_is_too_long_is_refused(path: Path, backups: Path) -> None:
    name = path.with_name("x" * 300)
    for attempt in (
        lambda: open_store(name, backups),
        lambda: create_store(name, seed),
        lambda: backup.write(path, name),
    ):
        with pytest.raises(StoreError, match="too long"):
            attempt()
    assert list(path.parent.iterdir()) == [path]


def test_a_folder_is_refused(path: Path, backups: Path) -> None:
    assert "is a folder" in refusal(path.parent, backups)


def test_an_empty_file_is_refused_instead_of_taken_for_a_new_one(path: Path, backups: Path) -> None:
    path.write_bytes(b"")

    assert "is empty (0 bytes)" in refusal(path, backups)


@pytest.mark.parametrize(
    "content",
    [b"Name;City\r\nAda;Roma\r\n" * 20, b"SQLite format 3\x00", b"\x00" * 5_000, b"PK\x03\x04" * 1_000, b"S"],
)
def test_what_is_no_database_is_refused(path: Path, backups: Path, content: bytes) -> None:
    path.write_bytes(content)

    assert "is not a LeadDesk file" in refusal(path, backups)


@pytest.mark.parametrize("application_id", [0, 1, APPLICATION_ID - 1, 0x7FFFFFFF])
def test_the_file_of_another_program_is_refused(path: Path, backups: Path, application_id: int) -> None:
    mark_as(path, application_id, int(migrate.HEAD))

    assert "belongs to another program" in refusal(path, backups)


@pytest.mark.parametrize("journal_mode", ["WAL", "DELETE"])
def test_a_file_of_a_newer_version_is_refused(path: Path, backups: Path, journal_mode: str) -> None:
    con = sqlite3.connect(path)
    con.execute(f"PRAGMA journal_mode = {journal_mode}")
    con.close()
    mark_as(path, APPLICATION_ID, int(migrate.HEAD) + 1)

    assert f"file version {int(migrate.HEAD) + 1}" in refusal(path, backups)


def test_a_file_that_was_cut_off_is_refused(path: Path, backups: Path, whole: bytes) -> None:
    randomly = random.Random(1)
    for length in [1, 99, 100, 101, PAGE - 1, PAGE, len(whole) - PAGE, *randomly.sample(range(100, len(whole)), 30)]:
        path.write_bytes(whole[:length])
        refusal(path, backups)


def test_a_file_with_a_damaged_beginning_is_refused(path: Path, backups: Path, whole: bytes) -> None:
    randomly = random.Random(1)
    path.write_bytes(whole[:100] + randomly.randbytes(PAGE - 100) + whole[PAGE:])

    assert "damaged" in refusal(path, backups)


def test_damage_further_on_is_told_when_it_is_met_and_no_backup_is_made_of_it(
    path: Path, tmp_path: Path, whole: bytes
) -> None:
    randomly = random.Random(1)
    damaged = bytearray(whole)
    for page in range(2, len(whole) // PAGE):
        damaged[page * PAGE : page * PAGE + 64] = randomly.randbytes(64)
    path.write_bytes(damaged)
    with Store(path) as store, pytest.raises(StoreError, match="damaged"):
        everything(store)
    with pytest.raises(StoreError, match="damaged"):
        backup.verify(path)
    with pytest.raises(StoreError, match="damaged"):
        backup.write(path, tmp_path / "copy.leaddesk")

    assert path.read_bytes() == damaged
    assert sorted(found.name for found in tmp_path.iterdir()) == ["shop"]


def test_a_backup_that_is_damaged_takes_nobodys_place(path: Path, tmp_path: Path, whole: bytes) -> None:
    copy = tmp_path / "copy.leaddesk"
    copy.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(StoreError):
        backup.put_back(copy, path)

    assert path.read_bytes() == whole
    assert list(path.parent.iterdir()) == [path]


def test_a_damaged_file_gives_way_to_its_backup_with_all_that_stood_beside_it(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.leaddesk"
    with Store(path) as store:
        backup.write(path, copy)
        before = dump_of(store)
        Desk(store, "Ada").do(leads.add, {"name": "after the backup"})
        left = {name: name.read_bytes() for name in path.parent.iterdir() if name != path}
    path.write_bytes(b"SQLite format 3\x00 and then nonsense" * 1_000)
    for name, log in left.items():
        name.write_bytes(log)
    backup.put_back(copy, path)

    assert list(path.parent.iterdir()) == [path]
    with open_store(path, tmp_path) as store:
        assert dump_of(store) == before


@contextmanager
def room_for(size: int) -> Iterator[None]:
    """A disk on which no file can grow beyond a size."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.parametrize("size", [0, 10_000, 100_000, 150_000])
def test_a_file_for_which_there_is_no_room_is_not_made(tmp_path: Path, size: int) -> None:
    with room_for(size), pytest.raises(StoreError, match=r"New\.leaddesk”"):
        create_store(tmp_path / "New.leaddesk", seed)

    assert list(tmp_path.iterdir()) == []


def test_a_change_for_which_there_is_no_room_is_not_made_and_can_be_tried_again(path: Path) -> None:
    with Store(path) as store:
        desk, before = Desk(store, "Ada"), everything(store)
        with room_for(path.stat().st_size // 2), pytest.raises(StoreError):
            desk.do(leads.add, {"name": "Big", "notes": "x" * 1_000_000})
        assert everything(store) == before
        desk.do(leads.add, {"name": "Big", "notes": "x" * 1_000_000})
        check_soundness(store)


def test_a_backup_for_which_there_is_no_room_is_not_made(path: Path, tmp_path: Path) -> None:
    with room_for(path.stat().st_size // 2), pytest.raises(StoreError, match=r"copy\.leaddesk”"):
        backup.write(path, tmp_path / "copy.leaddesk")

    assert sorted(found.name for found in tmp_path.iterdir()) == ["shop"]


def test_a_file_is_not_replaced_by_a_backup_for_which_there_is_no_room(
    path: Path, tmp_path: Path, whole: bytes
) -> None:
    copy = shutil.copyfile(path, tmp_path / "copy.leaddesk")
    with room_for(len(whole) // 2), pytest.raises(StoreError):
        backup.put_back(copy, path)

    assert path.read_bytes() == whole
    assert list(path.parent.iterdir()) == [path]


def as_nobody(job: Callable[[], object]) -> int:
    """Run a job in a process whose user owns nothing; 0 if it ended well, 3 if it was refused with a sentence."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            if os.geteuid() == 0:
                os.setgroups([])
                os.setgid(65534)
                os.setuid(65534)
            job()
            code = 0
        except LeadDeskError:
            code = 3
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@pytest.fixture
def reachable(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Folders of the tests, which are closed to others, that anybody may go through."""
    first = tmp_path_factory.getbasetemp().parent
    modes = {folder: folder.stat().st_mode for folder in (tmp_path, *tmp_path.parents) if folder.is_relative_to(first)}
    for folder, mode in modes.items():
        folder.chmod(mode | stat.S_IXOTH)
    yield
    for folder, mode in modes.items():
        folder.chmod(mode)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="users are something else there")
@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
@pytest.mark.usefixtures("reachable")
@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o444, 0o755), (0o444, 0o555), (0o666, 0o555), (0, 0o755)])
def test_a_file_that_may_not_be_written_is_refused_with_a_sentence(
    path: Path, backups: Path, whole: bytes, file_mode: int, folder_mode: int
) -> None:
    def work() -> None:
        with open_store(path, backups) as store:
            Desk(store, "Ada").do(leads.add, {"name": "Ada"})

    path.chmod(file_mode)
    path.parent.chmod(folder_mode)
    try:
        assert as_nobody(work) == 3
    finally:
        path.parent.chmod(0o755)
        path.chmod(0o600)
    assert path.read_bytes() == whole
