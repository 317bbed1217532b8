"""Which libraries of the system Qt lacks, and what installs them: Qt itself would just end the program."""

import ctypes
import importlib.util
import re
import shutil
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from leaddesk.model.errors import LeadDeskError
from leaddesk.model.messages import N_

# The package that brings a library, on Debian and Ubuntu. Those of Qt's that name none bring it with them.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}

_PARTS_OF_QT = (
    "libQt6Core.so.6",
    "libQt6DBus.so.6",
    "libQt6Gui.so.6",
    "libQt6Network.so.6",
    "libQt6Svg.so.6",
    "libQt6Widgets.so.6",
)
_ABSENT = re.compile(r"^(?P<library>\S+): cannot open shared object file: No such file")
_ELF = b"\x7fELF"
_LIBRARY_NAME = re.compile(rb"lib[\w.+-]+\.so\.[\d.]+(?=\0)")


class MissingLibraryError(LeadDeskError):
    """Qt needs libraries that the system does not have."""


def qt_folder() -> Path | None:
    """The folder of the Qt that PySide6 brings, which is not imported for this; None if it is laid out otherwise."""
    found = importlib.util.find_spec("PySide6")
    folders = [] if found is None else found.submodule_search_locations or []
    return next((Path(folder) / "Qt" for folder in folders if (Path(folder) / "Qt").is_dir()), None)


def parts_of_any_window(qt: Path) -> list[Path]:
    """The libraries in Qt's folder that a window is made of, wherever it is shown."""
    return [qt / "lib" / name for name in _PARTS_OF_QT]


def require(parts: Iterable[Path]) -> None:
    """Raise MissingLibraryError if one of these libraries of Qt's cannot be loaded; one that is not there is not asked.

    It stays loaded: Qt takes a moment less for it afterwards.
    """
    if sys.platform != "linux":
        return
    missing: set[str] = set()
    for path in parts:
        reason = _why_not_loaded(str(path)) if path.exists() else None
        if reason is not None:
            absent = _missing_for(path, reason)
            if not absent:
                raise MissingLibraryError(N_("The window cannot be shown: {reason}."), reason=reason)
            missing.update(absent)
    if missing:
        raise _missing(sorted(missing))


def named_libraries(path: Path) -> set[str]:
    """The names of the libraries that this one may need, and its own; none if it is no library of Linux."""
    content = path.read_bytes()
    return {name.decode() for name in _LIBRARY_NAME.findall(content)} if content.startswith(_ELF) else set()


def _missing_for(path: Path, reason: str) -> set[str]:
    """The libraries that the system lacks for this one; `reason` is why it was not loaded, and tells of the first."""
    absent = _ABSENT.match(reason)
    if absent is None:
        return set()
    lacking = {name for name in named_libraries(path) & PACKAGES.keys() if _why_not_loaded(name) is not None}
    return lacking | {absent["library"]}


def _why_not_loaded(library: str) -> str | None:
    try:
        ctypes.CDLL(library)
    except OSError as error:
        return str(error)
    return None


def _missing(libraries: Sequence[str]) -> MissingLibraryError:
    names = ", ".join(libraries)
    packages = " ".join(sorted({PACKAGES[name] for name in libraries if name in PACKAGES}))
    if not packages:
        return MissingLibraryError(
            N_("The window needs what this system does not have: {libraries}; install it."), libraries=names
        )
    if shutil.which("apt") is None:
        return MissingLibraryError(
            N_("The window needs what this system does not have: {libraries}; Debian calls the packages {packages}."),
            libraries=names,
            packages=packages,
        )
    if len(libraries) == 1:
        return MissingLibraryError(
            N_("The window needs the system library {library}; install it with `sudo apt install {package}`."),
            library=names,
            package=packages,
        )
    return MissingLibraryError(
        N_("The window needs the system libraries {libraries}; install them with `sudo apt install {packages}`."),
        libraries=names,
        packages=packages,
    )
