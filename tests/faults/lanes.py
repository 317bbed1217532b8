"""How much of what takes long is done: a tenth on every run, all of it by `python -m tests.faults --slow`."""

import os

IS_WHOLE = os.environ.get("LEADDESK_FAULTS") == "all"
KILLS = 1_000 if IS_WHOLE else 100
POWER_CUTS = 400 if IS_WHOLE else 40
FLIPPED_BITS = 150 if IS_WHOLE else 15
STATEMENTS = 1 if IS_WHOLE else 10  # every so manieth of a use case fails
UGLY_FILES = 2_000 if IS_WHOLE else 200
