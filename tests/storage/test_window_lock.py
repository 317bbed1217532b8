"""A file is one window's, under whatever name it is opened, until that window's program ends in whatever way."""

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from leaddesk.model.errors import InUseError
from leaddesk.paths import windows_dir
from leaddesk.storage import window_lock
from leaddesk.storage.window_lock import address_of, summon, take, take_or_summon

HOLDER = """
import sys
from pathlib import Path
from leaddesk.storage.window_lock import take
hold = take(Path(sys.argv[1]), sys.argv[2])
print("held", flush=True)
sys.stdin.read()
hold.release()
"""

Program = subprocess.Popen[str]
Another = Callable[..., Program]


@pytest.fixture
def another() -> Iterator[Another]:
    """Starts another program that has a file open; where `home` differs, it is another user's or computer's."""
    started: list[Program] = []

    def start(path: Path | str, *, name: str = "Bob", home: Path | None = None, cwd: Path | None = None) -> Program:
        environment = dict(os.environ)
        if home is not None:
            environment["XDG_DATA_HOME"] = str(home)
        environment["PYTHONPATH"] = str(Path(__file__).parents[2])
        command = [sys.executable, "-c", HOLDER, str(path), name]
        pipe = subprocess.PIPE
        program = subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=environment, cwd=cwd)
        started.append(program)
        assert program.stdout is not None
        assert program.stdout.readline() == "held\n"
        return program

    yield start
    for program in started:
        program.kill()
        program.communicate()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "shop" / "shop.leaddesk"
    path.parent.mkdir()
    path.write_bytes(b"")
    return path


def test_who_has_it_is_said_in_one_sentence(another: Another, file: Path) -> None:
    another(file)
    with pytest.raises(InUseError) as refused:
        take(file, "Ada")
    values = refused.value.message.values
    assert (values["name"], values["computer"], values["path"]) == ("Bob", os.uname().nodename, str(file))
    assert str(values["since"])[:2] == "20"


def test_it_is_the_same_file_by_a_link_and_by_a_relative_path(
    another: Another, file: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    another("shop.leaddesk", cwd=file.parent)
    (tmp_path / "link.leaddesk").symlink_to(file)
    (tmp_path / "folder").symlink_to(file.parent)
    monkeypatch.chdir(tmp_path)
    for name in ("link.leaddesk", "shop/../shop/shop.leaddesk", tmp_path / "folder" / "shop.leaddesk"):
        with pytest.raises(InUseError):
            take(Path(name), "Ada")


def test_another_file_of_that_name_is_another_file(another: Another, file: Path, tmp_path: Path) -> None:
    another(file)
    take(tmp_path / "shop.leaddesk", "Ada").release()


def test_a_program_that_is_killed_has_nothing_any_more(another: Another, file: Path) -> None:
    program = another(file)
    program.send_signal(signal.SIGKILL)
    program.wait()
    left = {each.name for each in (*windows_dir().iterdir(), *file.parent.iterdir())}
    assert len([name for name in left if name.endswith(".lock")]) == 2
    take(file, "Ada").release()
    assert [each.name for each in (*windows_dir().iterdir(), *file.parent.iterdir())] == [file.name]


def test_another_user_is_seen_by_the_lock_beside_the_file(another: Another, file: Path, tmp_path: Path) -> None:
    another(file, home=tmp_path / "home of Bob")
    with pytest.raises(InUseError, match="Bob has"):
        take(file, "Ada")
    hold = take(file, "Ada", beside=False)
    hold.release()


def test_a_copy_of_a_lock_locks_nothing(another: Another, file: Path, tmp_path: Path) -> None:
    another(file)
    beside = file.with_name(".shop.leaddesk.lock")
    copied = tmp_path / "copied"
    copied.mkdir()
    (copied / beside.name).write_bytes(beside.read_bytes())
    take(copied / file.name, "Ada").release()


def test_nothing_is_put_into_a_folder_that_is_synchronised(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    hold = take(tmp_path / "Dropbox" / "shop.leaddesk", "Ada")
    assert list((tmp_path / "Dropbox").iterdir()) == []
    hold.release()


@pytest.mark.parametrize("folder", ["/proc", "missing"])  # even root can make no file in them
def test_where_beside_it_nothing_can_be_written_the_users_own_lock_is_enough(
    another: Another, tmp_path: Path, folder: str
) -> None:
    path = tmp_path / folder / "shop.leaddesk"
    another(path)
    with pytest.raises(InUseError):
        take(path, "Ada")


def test_where_nothing_can_be_locked_the_file_is_had_all_the_same(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "home").write_bytes(b"")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    take(tmp_path / "none" / "shop.leaddesk", "Ada").release()


def test_who_may_write_to_the_file_may_ask_for_its_lock(file: Path) -> None:
    file.chmod(0o660)
    hold = take(file, "Ada")
    assert stat.S_IMODE(file.with_name(".shop.leaddesk.lock").stat().st_mode) == 0o660
    assert {stat.S_IMODE(each.stat().st_mode) for each in windows_dir().iterdir()} == {0o600}
    hold.release()


def test_one_window_may_have_it_twice_for_a_moment(another: Another, file: Path) -> None:
    first, second = take(file, "Ada", beside=False), take(file, "Ada")
    first.release()
    first.release()
    assert len(list(file.parent.iterdir())) == 2
    second.release()
    another(file)


@pytest.mark.parametrize("note", [b"", b"{", b"[]", b'{"name": 1}', b"[" * 100_000, "ü".encode("latin-1")])
def test_what_is_written_in_a_lock_is_not_trusted(another: Another, file: Path, note: bytes) -> None:
    another(file)
    for folder in (windows_dir(), file.parent):
        for lock in folder.glob("*.lock"):
            lock.write_bytes(note)
    with pytest.raises(InUseError, match="another window"):
        take(file, "Ada")


def test_a_lock_that_is_a_link_is_not_followed(file: Path, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_bytes(b"kept")
    file.with_name(".shop.leaddesk.lock").symlink_to(precious)
    take(file, "Ada").release()
    assert precious.read_bytes() == b"kept"


def test_nobody_hears_where_no_window_is(file: Path) -> None:
    assert not summon(file)


def test_a_window_that_does_not_hear_is_waited_for_only_so_long(
    another: Another, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window_lock, "PATIENCE_S", 0.2)
    another(file)
    hold = take_or_summon(file, "Ada")
    assert hold is not None
    assert not hold.is_held
    hold.release()
    with pytest.raises(InUseError):
        take(file, "Ada")


def test_a_long_home_has_an_address_that_fits(monkeypatch: pytest.MonkeyPatch, file: Path, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / ("long" * 30)))
    assert len(address_of(file)) < 100
