"""What the system lacks is named at once, with the command that installs it."""

import sys
from pathlib import Path

import pytest

from leaddesk.display import why_no_window
from leaddesk.system_libraries import (
    PACKAGES,
    MissingLibraryError,
    named_libraries,
    parts_of_any_window,
    qt_folder,
    require,
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt brings what it needs")

EVERYWHERE = {"libc.so.6", "libgcc_s.so.1", "libm.so.6", "libresolv.so.2", "libstdc++.so.6", "libbrotlicommon.so.1"}


@pytest.fixture
def qt() -> Path:
    folder = qt_folder()
    assert folder is not None
    return folder


@pytest.fixture(autouse=True)
def _system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A system with apt, and with packages for libraries that no system has."""
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "apt").touch(0o755)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setitem(PACKAGES, "libXY.so.1", "libxy1")
    monkeypatch.setitem(PACKAGES, "libxkbabsent.so.0", "libxkbabsent0")


def needing(qt: Path, folder: Path, **names: str) -> Path:
    """A library of Qt's that needs others than it does, of names as long as those."""
    require(parts_of_any_window(qt))  # what it needs of Qt itself is found, being loaded
    content = (qt / "lib" / "libQt6Svg.so.6").read_bytes()
    for name, other in names.items():
        content = content.replace(b"\0lib%b.so." % name.encode(), b"\0lib%b.so." % other.encode())
    path = folder / "libqneedy.so"
    path.write_bytes(content)
    return path


def said(path: Path) -> str:
    with pytest.raises(MissingLibraryError) as raised:
        require([path])
    return str(raised.value)


def test_a_missing_library_is_named_with_the_command_that_installs_it(qt: Path, tmp_path: Path) -> None:
    assert said(needing(qt, tmp_path, GL="XY")) == (
        "The window needs the system library libXY.so.1; install it with `sudo apt install libxy1`."
    )


def test_several_are_named_at_once(qt: Path, tmp_path: Path) -> None:
    assert said(needing(qt, tmp_path, GL="XY", xkbcommon="xkbabsent")) == (
        "The window needs the system libraries libXY.so.1, libxkbabsent.so.0; "
        "install them with `sudo apt install libxkbabsent0 libxy1`."
    )


def test_without_apt_the_packages_are_named(qt: Path, tmp_path: Path) -> None:
    path = needing(qt, tmp_path, GL="XY")
    (tmp_path / "bin" / "apt").unlink()
    assert said(path).endswith("libXY.so.1; Debian calls the packages libxy1.")


def test_a_library_of_no_known_package_is_named_by_itself(qt: Path, tmp_path: Path) -> None:
    path = needing(qt, tmp_path, GL="QQ")
    assert said(path) == "The window needs what this system does not have: libQQ.so.1; install it."


def test_a_library_that_is_none_is_told_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "libqtext.so").write_text("This is no library. " * 100)
    assert "invalid ELF header" in said(tmp_path / "libqtext.so")


def test_what_is_not_there_is_not_asked(tmp_path: Path) -> None:
    require([tmp_path / "libqnone.so"])


def test_what_a_window_lacks_is_its_reason_whatever_the_screen(
    qt: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = needing(qt, tmp_path, GL="XY")
    monkeypatch.setattr("leaddesk.system_libraries._PARTS_OF_QT", (str(path),))
    assert "libxy1" in str(why_no_window({"QT_QPA_PLATFORM": "offscreen"}))
    assert "libxy1" in str(why_no_window({}))


def test_every_library_that_qt_takes_from_the_system_has_its_package(qt: Path) -> None:
    plugins = [qt / "plugins" / "platforms" / name for name in ("libqxcb.so", "libqwayland.so", "libqoffscreen.so")]
    for path in [*parts_of_any_window(qt), *plugins]:
        theirs = {name for name in named_libraries(path) if not (qt / "lib" / name).exists()}
        assert theirs - PACKAGES.keys() - EVERYWHERE == set(), path.name
