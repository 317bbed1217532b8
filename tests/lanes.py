"""How much of what takes long is done: a part on every run, all of it by `python -m tests.faults --slow`.

That sets a variable, with which any tests do all: `LEADDESK_FAULTS=all pytest tests/exchange`.
"""

import os

IS_WHOLE = os.environ.get("LEADDESK_FAULTS") == "all"
KILLS = 1_000 if IS_WHOLE else 50
POWER_CUTS = 400 if IS_WHOLE else 20
FLIPPED_BITS = 150 if IS_WHOLE else 15
STATEMENTS = 1 if IS_WHOLE else 10  # every so manieth of a use case fails
UGLY_FILES = 2_000 if IS_WHOLE else 200


def some_of(examples: int) -> int:
    """A fourth of them on every run: of generated examples, the first find most of what there is to find."""
    return examples if IS_WHOLE else -(-examples // 4)
