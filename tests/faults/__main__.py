"""Makes the faults of the table and tells how LeadDesk stood them: `python -m tests.faults [--slow] [ROW…]`.

Without `--slow`, of what takes long only a part is done, as on every run of the tests: kills, power cuts, flipped bits
and statements that fail.
"""

import argparse
import os
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

from tests.faults.table import FAULTS, Fault

ROOT = Path(__file__).parents[2]
_WORST_FIRST = ("failed", "left out", "stood")

Results = dict[str, list[tuple[str, str]]]


def main() -> int:
    """Run the tests of the rows, all of them unless some are named; returns 1 if any failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("rows", nargs="*", metavar="ROW", help="such as R-03")
    parser.add_argument("--slow", action="store_true", help="a thousand kills, and as much of the rest")
    options = parser.parse_args()
    unknown = set(options.rows) - FAULTS.keys()
    if unknown:
        parser.error(f"there is no row {', '.join(sorted(unknown))}")
    chosen = {row: FAULTS[row] for row in FAULTS if not options.rows or row in options.rows}
    began = time.monotonic()
    results, often = _run(sorted({test for fault in chosen.values() for test in fault.tests}), slow=options.slow)
    ends = [_tell(row, fault, results) for row, fault in chosen.items()]
    counts = ", ".join(f"{ends.count(end)} {end}" for end in _WORST_FIRST if end in ends)
    counted = "".join(f"; {number} {name}" for name, number in often.items())
    sys.stdout.write(f"\n{len(ends)} faults: {counts}{counted}; after {time.monotonic() - began:.0f} s\n")
    return int("failed" in ends)


def _run(tests: Sequence[str], *, slow: bool) -> tuple[Results, dict[str, str]]:
    """How each test, of all its cases, ended, and why it was left out; and how often was done what is done often."""
    with TemporaryDirectory(prefix="leaddesk-faults-") as folder:
        told = Path(folder, "told.xml")
        # One process at a time: what is killed at a moment of its work must not wait for others.
        words = [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", f"--junitxml={told}"]
        words += ["-o", "junit_family=xunit1"]  # which tells the file of each test
        environment = os.environ | ({"LEADDESK_FAULTS": "all"} if slow else {})
        subprocess.run([*words, *(f"tests/{test}" for test in tests)], cwd=ROOT, env=environment, check=False)
        root = ElementTree.parse(told).getroot()
        often = {each.get("name", ""): each.get("value", "") for each in root.iterfind("testsuite/properties/property")}
        results: Results = defaultdict(list)
        for case in root.iter("testcase"):
            name = f"{case.get('file', '').removeprefix('tests/')}::{case.get('name', '').partition('[')[0]}"
            skipped = case.find("skipped")
            if case.find("failure") is not None or case.find("error") is not None:
                results[name].append(("failed", ""))
            elif skipped is not None:
                results[name].append(("left out", skipped.get("message", "")))
            else:
                results[name].append(("stood", ""))
    return results, often


def _tell(row: str, fault: Fault, results: Results) -> str:
    """Print a row, and return how it ended: as badly as the worst of its tests."""
    ended = [(test, *min(results.get(test, [("failed", "")]), key=_badness)) for test in fault.tests]
    worst = min((end for _, end, _ in ended), key=_WORST_FIRST.index)
    note = f" ({fault.only})" if fault.only else ""
    lines = [f"{row}  {worst:8}  {fault.what}{note}"]
    for test, end, why in ended:
        lines.append(f"      {test}" + ("" if end == "stood" else f": {end}" + (f" ({why})" if why else "")))
    sys.stdout.write("\n".join(lines) + "\n")
    return worst


def _badness(result: tuple[str, str]) -> int:
    return _WORST_FIRST.index(result[0])


if __name__ == "__main__":
    sys.exit(main())
