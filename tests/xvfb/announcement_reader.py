"""Prints what a screen reader is told to say, a JSON line each: run by the system's Python, which has pyatspi."""

import json
import sys

import pyatspi  # type: ignore[import-not-found]


def tell(event: object) -> None:
    """Something is said, or something else has the keyboard now, the name of which is said."""
    is_focus = event.type.startswith("object:state-changed")  # type: ignore[attr-defined]
    if is_focus and not event.detail1:  # type: ignore[attr-defined]
        return
    told = event.source.name if is_focus else event.any_data  # type: ignore[attr-defined]
    sys.stdout.write(json.dumps({"said": str(told)}) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Until it is ended."""
    pyatspi.Registry.registerEventListener(tell, "object:announcement", "object:state-changed:focused")
    sys.stdout.write(json.dumps({"listens": True}) + "\n")
    sys.stdout.flush()
    pyatspi.Registry.start()


if __name__ == "__main__":
    main()
