import errno
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from leaddesk.exchange import atomic
from leaddesk.exchange.atomic import atomic_file
from leaddesk.model.errors import BadInputError, StoreError

WRITES_FOREVER = """
import sys
from pathlib import Path
from leaddesk.exchange import atomic
from leaddesk.exchange.atomic import atomic_file
with atomic_file(Path(sys.argv[1])) as file:
    while True:
        file.write(b"new" * 1000)
        file.flush()
"""


def write(path: Path, content: bytes = b"new") -> None:
    with atomic_file(path) as file:
        file.write(content)


def write_and_fail(path: Path, failure: BaseException) -> None:
    with atomic_file(path) as file:
        file.write(b"new")
        raise failure


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_a_new_file_is_its_owners_only(tmp_path: Path) -> None:
    write(tmp_path / "out.csv")
    assert (tmp_path / "out.csv").read_bytes() == b"new"
    assert (tmp_path / "out.csv").stat().st_mode & 0o777 == 0o600


def test_an_old_file_is_replaced_whole(tmp_path: Path) -> None:
    (tmp_path / "out.csv").write_bytes(b"a longer old one")
    write(tmp_path / "out.csv")
    assert (tmp_path / "out.csv").read_bytes() == b"new"
    assert names_in(tmp_path) == ["out.csv"]


def test_what_a_killed_program_left_is_gone_a_day_later(tmp_path: Path) -> None:
    old, new = tmp_path / ".leaddesk-old.part", tmp_path / ".leaddesk-new.part"
    for each in (old, new):
        each.write_text("Anna")
    os.utime(old, (time.time() - 90_000,) * 2)
    with atomic_file(tmp_path / "leads.csv") as file:
        file.write(b"whole")
    assert not old.exists()
    assert new.exists(), "somebody may be writing it"


def test_until_the_block_ends_the_old_file_is_there(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_bytes(b"old")
    with atomic_file(path) as file:
        file.write(b"new")
        file.flush()
        assert path.read_bytes() == b"old"


@pytest.mark.parametrize("failure", [ValueError("bug"), KeyboardInterrupt(), BadInputError("Stopped.")])
def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path: Path, failure: BaseException) -> None:
    path = tmp_path / "out.csv"
    path.write_bytes(b"old")
    with pytest.raises(type(failure)):
        write_and_fail(path, failure)
    assert path.read_bytes() == b"old"
    assert names_in(tmp_path) == ["out.csv"]


def test_a_link_is_followed_and_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_bytes(b"old")
    (tmp_path / "link.csv").symlink_to("real.csv")
    write(tmp_path / "link.csv")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_bytes() == b"new"


def test_a_folder_that_does_not_exist_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadInputError) as caught:
        write(tmp_path / "missing" / "out.csv")
    assert str(caught.value) == f"There is no folder “{tmp_path / 'missing'}” to write in."


def test_a_file_is_no_folder_to_write_in(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(BadInputError, match="There is no folder"):
        write(tmp_path / "file" / "out.csv")


def test_a_folder_is_no_file_to_write(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="is a folder; name a file in it"):
        write(tmp_path)


def test_a_device_is_never_replaced() -> None:
    with pytest.raises(BadInputError, match="is not a file that can be replaced"):
        write(Path("/dev/null"))
    assert Path("/dev/null").is_char_device()


def test_a_name_that_no_disk_takes_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="is too long"):
        write(tmp_path / ("x" * 300))


def test_where_one_may_not_write_the_sentence_says_so(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    is_root = os.geteuid() == 0  # whom no permission stops, so root becomes nobody for a moment
    if is_root:
        os.seteuid(65534)
    try:
        with pytest.raises(StoreError, match=r"out.csv” may not be written: it is protected"):
            write(tmp_path / "out.csv")
    finally:
        if is_root:
            os.seteuid(0)
    assert names_in(tmp_path) == []


@pytest.mark.parametrize("refusals", [2, 9])
def test_a_file_that_another_program_holds_for_a_moment_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refusals: int
) -> None:
    """As Windows refuses a name while a program looks for viruses; played, and not tried there."""
    path, replace = tmp_path / "out.csv", Path.replace
    path.write_bytes(b"old")
    asked: list[Path] = []

    def held(temporary: Path, target: Path) -> Path:
        asked.append(temporary)
        if len(asked) <= refusals:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return replace(temporary, target)

    monkeypatch.setattr(atomic, "_PAUSES_S", (0.001,) * 4)
    monkeypatch.setattr(Path, "replace", held)
    if refusals == 2:
        write(path)
    else:
        with pytest.raises(StoreError, match="open in another program"):
            write(path)
    assert path.read_bytes() == (b"new" if refusals == 2 else b"old")
    assert names_in(tmp_path) == ["out.csv"]


def test_a_file_that_its_owner_protected_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "out.csv"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda *_: False)  # as for a user; root may do anything
    with pytest.raises(StoreError, match="it is protected"):
        write(path)
    assert path.read_bytes() == b"old"


def test_a_disk_without_room_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_bytes(b"old")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        with pytest.raises(StoreError, match=r"There is no room for .*out.csv”; nothing was written"):
            write(path, bytes(1_000_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert path.read_bytes() == b"old"
    assert names_in(tmp_path) == ["out.csv"]


def test_any_other_failure_is_told_in_the_systems_words(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"out.csv” could not be written: Input/output error\."):
        write_and_fail(tmp_path / "out.csv", OSError(errno.EIO, os.strerror(errno.EIO)))


@pytest.mark.faults
def test_a_kill_in_the_middle_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_bytes(b"old")
    process = subprocess.Popen([sys.executable, "-c", WRITES_FOREVER, str(path)])
    while not any(file.stat().st_size for file in tmp_path.glob(".leaddesk-*.part")):
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert path.read_bytes() == b"old"
