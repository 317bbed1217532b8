"""Asking an X server, without Qt, whether it would show a window: the greeting of the X11 protocol, chapter 8."""

import os
import re
import socket
import struct
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from leaddesk.model.errors import LeadDeskError
from leaddesk.model.messages import N_

PATIENCE_S = 3.0

_DISPLAY = re.compile(r"(?:(?P<protocol>[a-z0-9]+)/)?(?P<host>.*?):(?P<number>\d{1,5})(?:\.\d+)?", re.ASCII)
_FIRST_PORT = 6000
_LAST_DISPLAY = 65535 - _FIRST_PORT
_COOKIE = b"MIT-MAGIC-COOKIE-1"
_LOCAL, _ANY = 256, 65535
_FAMILY_OF_IP = {socket.AF_INET: 0, socket.AF_INET6: 6}
_REFUSED, _WELCOME = 0, 1


class NoScreenError(LeadDeskError):
    """There is no screen to show a window on, or it does not let us."""


@dataclass(frozen=True)
class _Grant:
    """An entry of the authority file: who holds the cookie (`data`) for which display."""

    family: int
    address: bytes
    number: bytes
    name: bytes
    data: bytes


def require_x11(display: str, environment: Mapping[str, str]) -> None:
    """Raise NoScreenError if no X server answers at this display, or if it refuses us; takes three seconds at most."""
    wanted = _DISPLAY.fullmatch(display)
    if wanted is None or int(wanted["number"]) > _LAST_DISPLAY:
        raise NoScreenError(N_("DISPLAY is “{display}”, which names no screen; it is like :0."), display=display)
    reason = ""
    deadline = time.monotonic() + PATIENCE_S
    try:
        with _connected(wanted["protocol"], wanted["host"], int(wanted["number"]), deadline) as server:
            grants = _grants_for(server, wanted["number"].encode(), environment)
        for grant in (*grants, None):
            with _connected(wanted["protocol"], wanted["host"], int(wanted["number"]), deadline) as server:
                refusal = _refusal(server, grant)
            if refusal is None:
                return
            reason = refusal
    except (OSError, EOFError) as error:
        raise NoScreenError(
            N_("The screen {display} does not answer; DISPLAY has to name one that does."), display=display
        ) from error
    raise NoScreenError(
        N_("The screen {display} refuses to show a window of this user ({reason})."), display=display, reason=reason
    )


def _connected(protocol: str | None, host: str, number: int, deadline: float) -> socket.socket:
    def left() -> float:
        return max(deadline - time.monotonic(), 0.001)

    if protocol in (None, "unix") and host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"
        addresses = [f"\0{path}", path]
    elif host.startswith("/"):  # as macOS gives it
        addresses = [f"{host}:{number}"]
    else:
        return socket.create_connection((host.strip("[]") or "localhost", _FIRST_PORT + number), left())
    error = OSError()
    for address in addresses:
        server = socket.socket(socket.AF_UNIX)
        server.settimeout(left())
        try:
            server.connect(address)
        except OSError as refused:
            server.close()
            error = refused
        else:
            return server
    raise error


def _refusal(server: socket.socket, grant: _Grant | None) -> str | None:
    """The server's answer to our greeting: None if we are welcome, else its reason for refusing us."""
    name, data = (grant.name, grant.data) if grant else (b"", b"")
    head = struct.pack("<cxHHHHxx", b"l", 11, 0, len(name), len(data))
    server.sendall(head + _padded(name) + _padded(data))
    answer, length = _received(server, 2)
    if answer == _WELCOME:
        return None
    _received(server, 6)
    reason = _received(server, length).decode("ascii", "replace") if answer == _REFUSED else "it asks for more proof"
    return "".join(letter for letter in reason if letter.isprintable()).strip() or "it gives no reason"


def _received(server: socket.socket, count: int) -> bytes:
    received = b""
    while len(received) < count:
        part = server.recv(count - len(received))
        if not part:
            raise EOFError
        received += part
    return received


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 4)


def _grants_for(server: socket.socket, number: bytes, environment: Mapping[str, str]) -> list[_Grant]:
    """The cookies that the user holds for this server."""
    family, address = _LOCAL, os.fsencode(socket.gethostname())
    if server.family in _FAMILY_OF_IP:
        peer = server.getpeername()[0]
        if peer not in ("127.0.0.1", "::1"):  # which counts as local
            family, address = _FAMILY_OF_IP[socket.AddressFamily(server.family)], socket.inet_pton(server.family, peer)
    home = environment.get("HOME", "")
    path = environment.get("XAUTHORITY") or str(Path(home) / ".Xauthority")
    return [
        grant
        for grant in _grants(path)
        if grant.name == _COOKIE
        and grant.number in (b"", number)
        and (grant.family == _ANY or (grant.family, grant.address) == (family, address))
    ]


def _grants(path: str) -> Iterator[_Grant]:
    """The entries of an authority file, as far as it can be read."""
    try:
        content = Path(path).read_bytes()
    except OSError:
        return
    place = 0

    def field() -> bytes:
        nonlocal place
        (length,) = struct.unpack_from(">H", content, place)
        place += 2 + length
        return content[place - length : place]

    while place < len(content):
        try:
            (family,) = struct.unpack_from(">H", content, place)
            place += 2
            yield _Grant(family, field(), field(), field(), field())
        except struct.error:
            return
