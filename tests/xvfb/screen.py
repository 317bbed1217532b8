"""A screen of its own with a window manager, and hands that use a mouse and a keyboard on it."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from tests.xvfb.waiting import until

WIDTH, HEIGHT = 1280, 800
TOOLS = ("Xvfb", "openbox", "scrot", "xdotool", "xwininfo")
_COMMAND_S = 30.0
DRAG_STEPS = 12


def missing_tools() -> list[str]:
    """The programs of a screen that are not installed."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


@dataclass
class Program:
    """A program on the screen; `window` is the X11 number of its window."""

    process: subprocess.Popen[bytes]
    output: Path
    window: int = 0

    @property
    def said(self) -> str:
        """What it has printed, on both streams."""
        return self.output.read_text(encoding="utf-8", errors="replace")

    def end(self) -> int:
        """End it as a session does that is logged out of; returns its exit code."""
        if self.process.poll() is None:
            self.process.terminate()
        try:
            return self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.wait()


Start = Callable[..., Program]  # of a Python program: its arguments, the title of its window, its environment


@dataclass
class Screen:
    """An Xvfb of 1280×800 with openbox; places are pixels of the screen, from its upper left corner."""

    folder: Path
    display: str = ""
    _processes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self) -> None:
        """Start the server on a display that is free, and then the window manager."""
        reading, writing = os.pipe()
        server = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"]
        self._processes.append(
            subprocess.Popen(server, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        )
        os.close(writing)
        with os.fdopen(reading) as numbers:
            self.display = f":{int(numbers.readline())}"
        manager = ["openbox", "--sm-disable"]
        self._processes.append(
            subprocess.Popen(manager, env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        )
        until(lambda: self._run("xdotool", "get_num_desktops", check=False).returncode == 0, "a window manager")

    def stop(self) -> None:
        """Stop both."""
        for process in reversed(self._processes):
            process.terminate()
            process.wait(10)

    def program(
        self,
        arguments: Sequence[str],
        title: str,
        *,
        environment: Mapping[str, str] | None = None,
        executable: str = sys.executable,
    ) -> Program:
        """Start a program, Python if none is named, and wait for a window whose title matches (a pattern)."""
        output = self.folder / f"program-{time.monotonic_ns()}.txt"
        with output.open("wb") as writing:
            process = subprocess.Popen(
                [executable, *arguments],
                env=self.environment | dict(environment or {}),
                stdin=subprocess.DEVNULL,
                stdout=writing,
                stderr=subprocess.STDOUT,
            )
        program = Program(process, output)
        try:
            program.window = self.window(title, program)
        except BaseException:
            program.end()
            raise
        return program

    def window(self, title: str, program: Program | None = None) -> int:
        """Wait for a window whose title matches, give it the keyboard, and return its X11 number."""
        found: list[int] = []

        def is_there() -> bool:
            if program is not None and program.process.poll() is not None:
                raise AssertionError(f"The program ended with {program.process.returncode}:\n{program.said}")
            names = self._run("xdotool", "search", "--onlyvisible", "--name", title, check=False).stdout.split()
            found[:] = map(int, names)
            return bool(found)

        until(is_there, f"a window “{title}”")
        self._run("xdotool", "windowactivate", "--sync", str(found[-1]), check=False)
        return found[-1]

    def numbers_of(self, name: str) -> list[int]:
        """The X11 numbers of the windows that a program of this name shows, those without a title among them."""
        found = self._run("xdotool", "search", "--onlyvisible", "--class", name, check=False).stdout.split()
        return list(map(int, found))

    def put_away(self, program: Program) -> None:
        """Minimise its window."""
        self._run("xdotool", "windowminimize", "--sync", str(program.window))

    def is_active(self, program: Program) -> bool:
        """Whether its window has the keyboard."""
        return self._run("xdotool", "getactivewindow", check=False).stdout.split() == [str(program.window)]

    def windows(self) -> list[str]:
        """The titles of the windows that can be seen."""
        numbers = self._run("xdotool", "search", "--onlyvisible", "--name", ".", check=False).stdout.split()
        return [self._run("xdotool", "getwindowname", number, check=False).stdout.strip() for number in numbers]

    def place_of(self, program: Program) -> tuple[int, int, int, int]:
        """Left, top, width and height of the program's window, without its frame."""
        return self.place_of_window(program.window)

    def place_of_window(self, number: int) -> tuple[int, int, int, int]:
        """The same of any window."""
        # What xdotool says is off by the frame.
        lines = self._run("xwininfo", "-id", str(number)).stdout.splitlines()
        values = dict(line.strip().split(":", 1) for line in lines if ":" in line)
        left, top = int(values["Absolute upper-left X"]), int(values["Absolute upper-left Y"])
        return left, top, int(values["Width"]), int(values["Height"])

    def click(self, x: int, y: int, *, button: int = 1, times: int = 1) -> None:
        """Press and let go there; a second click makes it a double click."""
        self._run("xdotool", "mousemove", f"{x}", f"{y}", "sleep", "0.05")
        self._run("xdotool", "click", "--repeat", f"{times}", "--delay", "60", f"{button}")

    def move(self, x: int, y: int) -> None:
        """Move the mouse there."""
        self._run("xdotool", "mousemove", f"{x}", f"{y}")

    def drag(self, x1: int, y1: int, x2: int, y2: int, *, drop: bool = True, hold_s: float = 0.2) -> None:
        """Drag from the first place to the second as a hand does; without `drop` the button stays down there."""
        words = ["mousemove", f"{x1}", f"{y1}", "sleep", "0.1", "mousedown", "1", "sleep", "0.1"]
        for step in range(1, DRAG_STEPS + 1):
            x, y = x1 + (x2 - x1) * step // DRAG_STEPS, y1 + (y2 - y1) * step // DRAG_STEPS
            words += ["mousemove", f"{x}", f"{y}", "sleep", "0.03"]
        words += ["sleep", f"{hold_s}", *(["mouseup", "1"] if drop else [])]
        self._run("xdotool", *words)

    def let_go(self) -> None:
        """Let go of the button after a drag without drop."""
        self._run("xdotool", "mouseup", "1")

    def key(self, *keys: str) -> None:
        """Press keys one after the other, by their X11 names: `ctrl+k`, `Tab`, `Return`."""
        self._run("xdotool", "key", "--delay", "40", *keys)

    def key_unhurried(self, *keys: str) -> None:
        """The same, each key when the one before has surely arrived, for a program that a screen reader listens to."""
        # Qt then asks the bus about each key, and passes it on when it is answered, at the latest after a tenth of a
        # second: where others keep the machine busy, keys overtake one another, and Alt without its arrow opens a menu.
        words: list[str] = []
        for key in keys:
            *held, last = key.split("+")
            steps = [("keydown", each) for each in held] + [("key", last)] + [("keyup", each) for each in held]
            words += [word for step in steps for word in (*step, "sleep", "0.15")]
        self._run("xdotool", *words)

    def hold(self, key: str, *, down: bool = True) -> None:
        """Hold a key down, or let it go."""
        self._run("xdotool", "keydown" if down else "keyup", key)

    def type(self, text: str) -> None:
        """Type a text, ASCII only: for other letters xdotool changes the keyboard, which programs notice too late."""
        assert text.isascii()
        self._run("xdotool", "type", "--delay", "25", text)

    def shot(self, path: Path) -> Path:
        """Take a picture of the whole screen (PNG), and return where it is."""
        self._run("scrot", "--overwrite", str(path))
        return path

    @property
    def environment(self) -> dict[str, str]:
        """What a program must be started with to be seen here."""
        others = {name: value for name, value in os.environ.items() if name not in {"WAYLAND_DISPLAY", "XAUTHORITY"}}
        return others | {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", "XDG_SESSION_TYPE": "x11"}

    def _run(self, *words: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            words, env=self.environment, check=check, capture_output=True, text=True, timeout=_COMMAND_S
        )


@contextmanager
def programs_on(screen: Screen) -> Iterator[Start]:
    """What starts programs on a screen, which are ended at the end."""
    started: list[Program] = []

    def start(arguments: Sequence[str], title: str, **environment: str) -> Program:
        started.append(screen.program(arguments, title, environment=environment))
        return started[-1]

    yield start
    for each in started:
        each.end()
