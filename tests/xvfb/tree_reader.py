"""Prints what a screen reader knows of a program, as JSON: run by the system's Python, which has pyatspi. PID."""

import json
import sys

import pyatspi  # type: ignore[import-not-found]

_MOST_CHILDREN = 240  # of a table: some rows of all its columns
_DEEPEST = 40


def node(accessible: object, depth: int) -> "dict[str, object] | None":
    """A thing that can be seen, with all that is in it."""
    try:
        states = accessible.getState()  # type: ignore[attr-defined]
        if depth > 1 and not states.contains(pyatspi.STATE_SHOWING):
            return None
        count = min(accessible.childCount, _MOST_CHILDREN) if depth < _DEEPEST else 0  # type: ignore[attr-defined]
        children = [accessible.getChildAtIndex(place) for place in range(count)]  # type: ignore[attr-defined]
        return {
            "role": accessible.getRoleName(),  # type: ignore[attr-defined]
            "name": accessible.name,  # type: ignore[attr-defined]
            "focusable": states.contains(pyatspi.STATE_FOCUSABLE),
            "focused": states.contains(pyatspi.STATE_FOCUSED),
            "children": [told for told in (node(each, depth + 1) for each in children if each) if told],
        }
    except Exception:  # it went away while it was asked
        return None


def main(pid: int) -> None:
    """Find the program, and print it; `null` if it is not there."""
    desktop = pyatspi.Registry.getDesktop(0)
    for program in desktop:
        if program is not None and program.get_process_id() == pid:
            sys.stdout.write(json.dumps(node(program, 0)))
            return
    sys.stdout.write("null")


if __name__ == "__main__":
    main(int(sys.argv[1]))
