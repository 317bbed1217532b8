"""Where no window can be shown, the program says why in a sentence and ends; it never aborts."""

import os
import socket
import struct
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from leaddesk.display import platforms, why_no_window
from leaddesk.x11 import NoScreenError, require_x11

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a screen")

COOKIE = b"0123456789abcdef"


@contextmanager
def x_server(*answers: bytes) -> Iterator[tuple[str, list[bytes]]]:
    """A server for one greeting after the other, at the display named; what it was told is in the list."""
    told: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]

        def serve() -> None:
            for answer in (b"", *answers):  # the first connection is to look up who the server is
                connection, _ = listening.accept()
                with connection:
                    told.append(connection.recv(1000))
                    connection.sendall(answer)

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"127.0.0.1:{port - 6000}.0", told
        thread.join()


def refusal(reason: bytes) -> bytes:
    return struct.pack("<BBHHH", 0, len(reason), 11, 0, len(reason) // 4) + reason


def entry(family: int, address: bytes, number: bytes, name: bytes, data: bytes) -> bytes:
    fields = b"".join(struct.pack(">H", len(field)) + field for field in (address, number, name, data))
    return struct.pack(">H", family) + fields


def ask(display: str, authority: Path) -> None:
    require_x11(display, {"XAUTHORITY": str(authority)})


def test_without_a_screen_the_program_says_so_and_ends(tmp_path: Path) -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    for arguments in ([], [str(tmp_path / "shop.leaddesk")]):
        result = subprocess.run(
            [sys.executable, "-m", "leaddesk", *arguments], env=environment, capture_output=True, text=True
        )
        assert (result.returncode, result.stdout) == (1, "")
        assert result.stderr.startswith("leaddesk: There is no screen to show a window on")
        assert result.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("display", [":987", "unix:987", ":987.0", "localhost:987", "tcp/localhost:987", "[::1]:987"])
def test_a_screen_that_is_not_there_is_named(display: str) -> None:
    reason = why_no_window({"DISPLAY": display})
    assert isinstance(reason, NoScreenError)
    assert f"The screen {display} does not answer" in str(reason)


@pytest.mark.parametrize("display", ["0", "screen", ":", ":x", ":99999"])
def test_what_names_no_screen_is_said(display: str) -> None:
    assert "names no screen" in str(why_no_window({"DISPLAY": display}))


def test_a_screen_that_takes_the_greeting_is_one(tmp_path: Path) -> None:
    with x_server(b"\1\0" + bytes(30)) as (display, told):
        ask(display, tmp_path / "none")
    assert told[1] == b"l\0\x0b\0" + bytes(8)


def test_a_screen_that_refuses_is_told_with_its_reason(tmp_path: Path) -> None:
    with x_server(refusal(b"No protocol specified\n\0\0")) as (display, _), pytest.raises(NoScreenError) as raised:
        ask(display, tmp_path / "none")
    assert "refuses to show a window of this user (No protocol specified)." in str(raised.value)


def test_a_screen_that_says_nothing_is_not_waited_for_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("leaddesk.x11.PATIENCE_S", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as listening, pytest.raises(NoScreenError, match="does not answer"):
        ask(f"127.0.0.1:{listening.getsockname()[1] - 6000}", tmp_path / "none")


def test_the_cookie_for_this_screen_is_shown(tmp_path: Path) -> None:
    own = socket.gethostname().encode()
    with x_server(b"\1\0" + bytes(30)) as (display, told):
        number = display.partition(":")[2].removesuffix(".0").encode()
        entries = [
            entry(256, own, b"77", b"MIT-MAGIC-COOKIE-1", b"another screen's"),
            entry(0, b"\x0a\0\0\1", number, b"MIT-MAGIC-COOKIE-1", b"another machine's"),
            entry(256, own, number, b"XDM-AUTHORIZATION-1", b"another way"),
            entry(256, own, number, b"MIT-MAGIC-COOKIE-1", COOKIE),
        ]
        (tmp_path / "authority").write_bytes(b"".join(entries))
        ask(display, tmp_path / "authority")
    assert told[1] == b"l\0\x0b\0\0\0\x12\0\x10\0\0\0" + b"MIT-MAGIC-COOKIE-1\0\0" + COOKIE


@pytest.mark.parametrize("content", [b"\1", b"\1\0\0\7ab", b"\xff" * 50])
def test_a_damaged_authority_file_is_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "authority").write_bytes(content)
    with x_server(b"\1\0" + bytes(30)) as (display, told):
        ask(display, tmp_path / "authority")
    assert told[1] == b"l\0\x0b\0" + bytes(8)


def test_platforms_are_tried_in_the_order_of_qt() -> None:
    assert platforms({"QT_QPA_PLATFORM": "offscreen:fontengine=freetype"}) == ["offscreen"]
    assert platforms({"QT_QPA_PLATFORM": "wayland;xcb"}) == ["wayland", "xcb"]
    assert platforms({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}) == ["wayland", "xcb"]
    assert platforms({"DISPLAY": ":0"}) == ["xcb"]
    assert platforms({}) == ["xcb"]


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "offscreen:x=y", "xcb;minimal"])
def test_a_platform_without_a_screen_needs_none(platform: str) -> None:
    assert why_no_window({"QT_QPA_PLATFORM": platform}) is None


def test_a_platform_that_qt_does_not_have_is_named() -> None:
    assert "“cocoa”, which Qt does not have here" in str(why_no_window({"QT_QPA_PLATFORM": "cocoa"}))


def test_a_wayland_screen_is_asked_and_needs_no_x11(tmp_path: Path) -> None:
    environment = {"QT_QPA_PLATFORM": "wayland", "XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wayland-7"}
    assert "The screen wayland-7 does not answer" in str(why_no_window(environment))
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "wayland-7"))
        listening.listen()
        assert why_no_window(environment) is None
        assert why_no_window(environment | {"WAYLAND_DISPLAY": str(tmp_path / "wayland-7")}) is None
