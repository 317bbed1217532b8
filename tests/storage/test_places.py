"""Where a file lies is told from its file system and its folders' names, and decides how its journal is kept."""

from collections.abc import Callable
from pathlib import Path

import pytest

from leaddesk.services.files import make_file, open_file
from leaddesk.storage import places
from leaddesk.storage.driver import driver
from leaddesk.storage.places import Place, place_of, risk_of


def lying_on(system: str) -> Callable[[Path], str]:
    return lambda _: system


@pytest.mark.parametrize("system", ["nfs", "nfs4", "cifs", "smb3", "9p", "fuse", "fuse.sshfs", "fuse.rclone"])
def test_a_share_is_known_by_its_file_system(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, system: str) -> None:
    monkeypatch.setattr(places, "probe", lying_on(system))
    assert place_of(tmp_path / "shop.leaddesk") is Place.NETWORK


@pytest.mark.parametrize("system", ["", "ext4", "btrfs", "fuseblk", "fuse.gocryptfs", "tmpfs"])
def test_a_disk_of_this_computer_is_none(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, system: str) -> None:
    monkeypatch.setattr(places, "probe", lying_on(system))
    assert place_of(tmp_path / "shop.leaddesk") is Place.LOCAL
    assert risk_of(tmp_path / "shop.leaddesk") is None


def test_a_share_is_known_by_its_name() -> None:
    assert place_of(Path(r"\\server\shop\shop.leaddesk")) is Place.NETWORK


@pytest.mark.parametrize(
    "name",
    [
        "Dropbox",
        "Dropbox (Rossi)",
        "OneDrive",
        "OneDrive - Rossi Srl",
        "Google Drive",
        "GoogleDrive-ada@example.org",
        "My Drive",
        "Nextcloud",
        "iCloudDrive",
        "com~apple~CloudDocs",
        "CloudStorage",
    ],
)
def test_a_synchronised_folder_is_known_by_its_name(tmp_path: Path, name: str) -> None:
    assert place_of(tmp_path / name / "Shop" / "shop.leaddesk") is Place.SYNCED


def test_also_behind_a_link(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "Shop").symlink_to(tmp_path / "Dropbox")
    assert place_of(tmp_path / "Shop" / "shop.leaddesk") is Place.SYNCED


@pytest.mark.parametrize("name", ["dropboxes", "My Drives", "Onedriver", "Documents"])
def test_what_only_sounds_like_one_is_none(tmp_path: Path, name: str) -> None:
    assert place_of(tmp_path / name / "shop.leaddesk") is Place.LOCAL


def test_the_file_system_is_that_of_the_nearest_mount(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "1 0 8:1 / / rw - ext4 /dev/sda rw\n"
        "2 1 0:5 / /mnt/my\\040share rw shared:1 - cifs //server/shop rw\n"
        "3 2 8:2 / /mnt/my\\040share/disk rw - btrfs /dev/sdb rw\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(places, "_MOUNTS", mounts)
    assert places.file_system(Path("/mnt/my share/shop.leaddesk")) == "cifs"
    assert places.file_system(Path("/mnt/my share/disk/shop.leaddesk")) == "btrfs"
    assert places.file_system(Path("/mnt/my shares/shop.leaddesk")) == "ext4"


@pytest.mark.parametrize("system", ["cifs", "ext4"])
def test_a_log_is_written_ahead_only_on_a_disk_of_this_computer(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, system: str
) -> None:
    monkeypatch.setattr(places, "probe", lying_on(system))
    path = tmp_path / "shop.leaddesk"
    with make_file(path, language="en", country="IE", time_zone="UTC") as store, store.writing() as con:
        (mode,) = con.exec_driver_sql("PRAGMA journal_mode").one()
    is_far = system == "cifs"
    assert mode == ("delete" if is_far or driver().sqlite_version_info < (3, 51, 3) else "wal")


def test_a_file_that_comes_from_a_disk_is_kept_otherwise_on_a_share(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "shop.leaddesk"
    make_file(path, language="en", country="IE", time_zone="UTC").close()
    monkeypatch.setattr(places, "probe", lying_on("nfs4"))
    with open_file(path, tmp_path) as store, store.writing() as con:
        assert con.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "delete"
        assert not path.with_name(path.name + "-wal").exists()
