"""Kills a program at any moment of what it does, and says how far it had come."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
_ENDED_BY_KILL = -signal.SIGKILL


@dataclass(frozen=True)
class Outcome:
    """What the program had finished when it ended, the last number that it said, and whether it was killed."""

    was_killed: bool
    last: int | None


@dataclass
class Killer:
    """Lets a victim work, and kills it; `folder` is its home."""

    folder: Path
    kills: int = 0
    _chance: random.Random = field(default_factory=lambda: random.Random(5))
    _victim: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Load the victim."""
        home = {"HOME": str(self.folder), "XDG_DATA_HOME": "", "XDG_CONFIG_HOME": "", "XDG_STATE_HOME": ""}
        self._victim = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.victim"],
            cwd=ROOT,
            env=os.environ | home,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def stop(self) -> None:
        """Let the victim go."""
        if self._victim is not None and self._victim.stdin is not None:
            self._victim.stdin.close()
            self._victim.wait(10)
            if self._victim.stdout is not None:
                self._victim.stdout.close()

    def time(self, do: str, *words: object) -> float:
        """Seconds that a job takes if nobody kills it."""
        began = time.monotonic()
        assert self._run(do, words, None) == Outcome(was_killed=False, last=self._last())
        return time.monotonic() - began

    def kill(self, within_s: float, do: str, *words: object) -> Outcome:
        """Kill it at any moment of so many seconds, if it is not done before."""
        outcome = self._run(do, words, self._chance.uniform(0, within_s))
        self.kills += outcome.was_killed
        return outcome

    def rounds(self, kills: int) -> Iterator[int]:
        """As many rounds as it takes to kill so often; five times as many at most."""
        enough = self.kills + kills
        for number in range(5 * kills):
            if self.kills >= enough:
                return
            yield number

    def _run(self, do: str, words: tuple[object, ...], after_s: float | None) -> Outcome:
        if self._victim is None or self._victim.stdin is None or self._victim.stdout is None:
            raise RuntimeError("there is no victim")
        said = self.folder / "said"
        self._victim.stdin.write(json.dumps({"do": do, "with": words, "said": str(said)}, default=str) + "\n")
        self._victim.stdin.flush()
        process = int(self._victim.stdout.readline())
        if after_s is not None:
            time.sleep(after_s)
            with suppress(ProcessLookupError):  # it is done
                os.kill(process, signal.SIGKILL)
        code = int(self._victim.stdout.readline())
        assert code in (0, _ENDED_BY_KILL), code
        return Outcome(code == _ENDED_BY_KILL, self._last())

    def _last(self) -> int | None:
        lines = (self.folder / "said").read_text().split()
        return int(lines[-1]) if lines else None
