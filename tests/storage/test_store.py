import errno
import os
import shutil
import stat
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from leaddesk.model.errors import StoreError
from leaddesk.services import leads
from leaddesk.services.desk import Desk
from leaddesk.storage.engine import Connection
from leaddesk.storage.safety import backup
from leaddesk.storage.store import Store, create_store, open_store
from tests.storage.conftest import seed
from tests.storage.dumps import check_soundness, count, dump_of
from tests.storage.failing import failing_at

only_where_files_have_modes = pytest.mark.skipif(os.name == "nt", reason="files have no modes there")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def generous_umask() -> Iterator[None]:
    """A machine on which new files may be read and written by all."""
    before = os.umask(0)
    yield
    os.umask(before)


def test_a_new_file_holds_what_it_was_filled_with(folder: Path) -> None:
    with create_store(folder / "Shop.leaddesk", seed) as store:
        assert count(store, "stage") == 17
        assert count(store, "change") == 0
        check_soundness(store)
    with open_store(folder / "Shop.leaddesk", folder) as store:
        assert count(store, "channel") == 15


def test_at_no_moment_is_there_a_half_made_file(folder: Path) -> None:
    path = folder / "Shop.leaddesk"

    def fill(con: Connection) -> None:
        assert not path.exists()
        seed(con)
        assert not path.exists()

    create_store(path, fill).close()
    assert list(folder.iterdir()) == [path]


def test_a_file_that_could_not_be_filled_is_not_made(folder: Path) -> None:
    def fill(con: Connection) -> None:
        seed(con)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        create_store(folder / "Shop.leaddesk", fill)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("number", [1, 2, 10, 50, 100, 150, 200])
def test_a_file_whose_making_fails_anywhere_is_not_made(folder: Path, number: int) -> None:
    with failing_at(number), pytest.raises(ZeroDivisionError):
        create_store(folder / "Shop.leaddesk", seed)

    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"mine", None])
def test_what_is_there_already_is_never_replaced_by_a_new_file(folder: Path, content: bytes | None) -> None:
    path = folder / "Shop.leaddesk"
    if content is None:
        path.symlink_to(folder / "nowhere")
    else:
        path.write_bytes(content)
    with pytest.raises(StoreError, match="exists already"):
        create_store(path, seed)

    assert list(folder.iterdir()) == [path]
    assert content is None or path.read_bytes() == content


def test_what_came_to_be_there_while_a_new_file_was_made_is_not_replaced_either(folder: Path) -> None:
    path = folder / "Shop.leaddesk"

    def fill(con: Connection) -> None:
        seed(con)
        path.write_bytes(b"mine")

    with pytest.raises(StoreError, match="cannot be written: File exists"):
        create_store(path, fill)
    assert path.read_bytes() == b"mine"
    assert list(folder.iterdir()) == [path]


def test_a_folder_that_does_not_exist_is_named(folder: Path) -> None:
    with pytest.raises(StoreError, match="nowhere” does not exist"):
        create_store(folder / "nowhere" / "Shop.leaddesk", seed)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("taken", [False, True])
def test_a_file_can_be_made_where_there_are_no_hard_links(
    folder: Path, monkeypatch: pytest.MonkeyPatch, taken: bool
) -> None:
    path = folder / "Shop.leaddesk"

    def no_links(source: Path, target: Path) -> None:
        if taken:
            target.write_bytes(b"mine")
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", no_links)
    if taken:
        with pytest.raises(StoreError, match="File exists"):
            create_store(path, seed)
        assert path.read_bytes() == b"mine"
    else:
        with create_store(path, seed) as store:
            assert count(store, "channel") == 15
    assert list(folder.iterdir()) == [path]


def test_of_two_who_make_the_same_file_at_once_one_is_refused(folder: Path) -> None:
    both_filled = threading.Barrier(2, timeout=10)
    said: list[str] = []

    def make() -> None:
        def fill(con: Connection) -> None:
            seed(con)
            both_filled.wait()

        try:
            create_store(folder / "Shop.leaddesk", fill).close()
            said.append("made")
        except StoreError as error:
            said.append(str(error.message.values["reason"]))

    threads = [threading.Thread(target=make) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(said) == ["File exists", "made"]
    assert [found.name for found in folder.iterdir()] == ["Shop.leaddesk"]


@only_where_files_have_modes
@pytest.mark.usefixtures("generous_umask")
def test_files_are_for_their_owner_only(folder: Path, tmp_path: Path) -> None:
    path = folder / "Shop.leaddesk"
    with create_store(path, seed) as store:
        Desk(store, "Ada").do(leads.add, {"name": "Ada"})
        assert {found.name for found in folder.iterdir()} >= {path.name}
        assert {mode(found) for found in folder.iterdir()} == {0o600}
        copy = backup.name_for(path, tmp_path / "deep" / "backups", "test")
        backup.write(path, copy)
    assert mode(copy) == 0o600
    assert mode(copy.parent) == 0o700
    copy.chmod(0o644)
    backup.put_back(copy, path)
    assert mode(path) == 0o600


def test_nothing_stands_beside_a_file_that_was_closed(path: Path) -> None:
    with Store(path) as store:
        Desk(store, "Ada").do(leads.add, {"name": "Ada"})
        with store.reading(), store.reading(), store.writing():
            pass

    assert list(path.parent.iterdir()) == [path]


def test_what_a_crash_left_in_the_log_is_there_again(path: Path, folder: Path, tmp_path: Path) -> None:
    crashed = tmp_path / "crashed"
    with Store(path) as store:
        Desk(store, "Ada").do(leads.add, {"name": "Ada"})
        shutil.copytree(folder, crashed)
        wanted = dump_of(store)
    with open_store(crashed / path.name, tmp_path) as store:
        assert dump_of(store) == wanted
        check_soundness(store)
    assert [found.name for found in crashed.iterdir()] == [path.name]


def test_several_threads_may_read_and_write_one_store(store: Store) -> None:
    failures: list[BaseException] = []

    def work(name: str) -> None:
        desk = Desk(store, name)
        try:
            for number in range(5):
                desk.do(leads.add, {"name": f"{name} {number}"})
                assert any(row["name"] == f"{name} {number}" for row in dump_of(store)["lead"].values())
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(name,)) for name in ("Ada", "Eva", "Ola")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert failures == []
    assert count(store, "lead") == count(store, "stage_entry") == count(store, "change") == 15
