"""What a screen reader knows of a program, and what it is told to say."""

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from tests.xvfb.screen import Program

PYTHON = shutil.which("python3", path="/usr/bin") or ""
READER = [PYTHON, str(Path(__file__).with_name("tree_reader.py"))]
LISTENER = [PYTHON, str(Path(__file__).with_name("announcement_reader.py"))]
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")

Tree = dict[str, Any]
T = TypeVar("T")


def can_read() -> bool:
    """Whether all is installed that reading takes."""
    if not LAUNCHER.exists() or not READER[0] or shutil.which("dbus-daemon") is None:
        return False
    return subprocess.run([READER[0], "-c", "import pyatspi"], capture_output=True, check=False).returncode == 0


def twice(begin: Callable[[], T]) -> T:
    """Start a program to be read, and once more if that fails: one of some hundred waits for ever for its bus."""
    try:
        return begin()
    except AssertionError:
        return begin()


@contextmanager
def ended_if_it_fails(program: Program) -> Iterator[None]:
    """End a program whose window would be in the way of the next; raises RuntimeError if it has ended by itself."""
    try:
        yield
    except AssertionError as error:
        code = program.process.poll()
        if code is not None:
            raise RuntimeError(f"the program ended with {code}: {program.said}") from error
        program.end()
        raise


def all_of(tree: Tree, way: str = "") -> Iterator[tuple[str, Tree]]:
    """Each thing, with the way to it."""
    here = f"{way} / {tree['role']} “{tree['name']}”"
    yield here, tree
    for child in tree["children"]:
        yield from all_of(child, here)


def read(program: Program, environment: dict[str, str]) -> Tree:
    """The tree as it is now; what changes while it is read may be missing, up to the whole."""
    ran = subprocess.run(
        [*READER, str(program.process.pid)], env=environment, capture_output=True, text=True, timeout=100, check=False
    )
    tree: Tree | None = json.loads(ran.stdout or "null")
    return tree or {"role": "", "name": "", "focusable": False, "focused": False, "children": []}


def names_of(tree: Tree, *roles: str) -> list[str]:
    return [each["name"] for _, each in all_of(tree) if each["role"] in roles]
