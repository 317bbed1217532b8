"""Whether a window can be shown here, asked before Qt is: where it cannot, Qt just ends the program."""

import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

from leaddesk.model.errors import LeadDeskError
from leaddesk.model.messages import N_
from leaddesk.system_libraries import parts_of_any_window, qt_folder, require
from leaddesk.x11 import PATIENCE_S, NoScreenError, require_x11


def why_no_window(environment: Mapping[str, str] = os.environ) -> LeadDeskError | None:
    """Why no window can be shown, as a MissingLibraryError or a NoScreenError; None if it can.

    Qt tries the platforms that it may use in turn, and so one that can be used is enough.
    """
    if sys.platform != "linux":
        return None
    qt = qt_folder()
    reason: LeadDeskError | None = None
    for platform in platforms(environment):
        try:
            if qt is not None:
                require([*parts_of_any_window(qt), *_plugins(qt, platform, environment)])
            _require_screen(platform, environment)
        except LeadDeskError as error:
            reason = error
        else:
            return None
    return reason


def require_window(environment: Mapping[str, str] = os.environ) -> None:
    """Raise MissingLibraryError or NoScreenError if no window can be shown."""
    reason = why_no_window(environment)
    if reason is not None:
        raise reason


def platforms(environment: Mapping[str, str]) -> list[str]:
    """The names of Qt's platforms that it would try on Linux, in this order."""
    named = environment.get("QT_QPA_PLATFORM", "")
    names = [name.partition(":")[0].strip() for name in named.split(";")]
    if any(names):
        return [name for name in names if name]
    wayland = "WAYLAND_DISPLAY" in environment or environment.get("XDG_SESSION_TYPE") == "wayland"
    return ["wayland", "xcb"] if wayland else ["xcb"]


def _plugins(qt: Path, platform: str, environment: Mapping[str, str]) -> list[Path]:
    """The library that is this platform for Qt; none where it may be in a folder of the user's choice."""
    name = "wayland" if platform.startswith("wayland-") else platform
    path = qt / "plugins" / "platforms" / f"libq{name}.so"
    if not path.exists() and not {"QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH"} & environment.keys():
        raise NoScreenError(N_("QT_QPA_PLATFORM names “{platform}”, which Qt does not have here."), platform=platform)
    return [path]


def _require_screen(platform: str, environment: Mapping[str, str]) -> None:
    if platform == "xcb":
        display = environment.get("DISPLAY", "")
        if not display:
            raise NoScreenError(
                N_(
                    "There is no screen to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. "
                    "`leaddesk --help` lists what can be done without a window."
                )
            )
        require_x11(display, environment)
    elif platform.startswith("wayland"):
        _require_wayland(environment)


def _require_wayland(environment: Mapping[str, str]) -> None:
    if environment.get("WAYLAND_SOCKET"):  # a connection that was made for us
        return
    name = environment.get("WAYLAND_DISPLAY") or "wayland-0"
    path = Path(environment.get("XDG_RUNTIME_DIR", "")) / name
    with socket.socket(socket.AF_UNIX) as server:
        server.settimeout(PATIENCE_S)
        try:
            server.connect(str(path))
        except OSError as error:
            raise NoScreenError(
                N_("The screen {display} does not answer; WAYLAND_DISPLAY has to name one that does."), display=name
            ) from error
