"""Works with a built program as its user does, on a screen of its own, in a home where nothing was before."""

import json
import os
import statistics
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.xvfb.screen import Program, Screen
from tests.xvfb.waiting import until

STARTS = 5
PAGES = 7
_ROW = "Name,Email,Phone,Channel\nZelda Quist,zelda@example.org,+46 70 123 45 67,Fair\n"
_SETTLES_S = 0.7  # what a dialog takes to have the keyboard


@dataclass
class Proof:
    """What was found: seconds of each start, until there is a window and until its file is open."""

    windows_s: list[float] = field(default_factory=list)
    files_s: list[float] = field(default_factory=list)

    def __str__(self) -> str:
        shown, opened = statistics.median(self.windows_s), statistics.median(self.files_s)
        return f"a window after {shown:.2f} s, its file open after {opened:.2f} s (median of {len(self.files_s)})"


@dataclass
class Prover:
    """One program, one home."""

    program: Path
    home: Path
    screen: Screen

    @property
    def environment(self) -> dict[str, str]:
        """Neither a Python nor a folder of whoever builds."""
        kept = {name: os.environ[name] for name in ("TZ",) if name in os.environ}
        own = {"HOME": str(self.home), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "PYTHONPATH": "", "PYTHONHOME": ""}
        return kept | own

    def command(self, *words: str) -> str:
        """Run a command, which must succeed and say nothing of trouble; returns its answer."""
        ran = subprocess.run(
            [self.program, *words], env=self.environment, capture_output=True, text=True, check=False, timeout=120
        )
        assert (ran.returncode, ran.stderr) == (0, ""), f"{words}: {ran.returncode}\n{ran.stderr}"
        return ran.stdout

    def prove(self) -> Proof:
        """Start, look at every page, import, export and quit; fails with the name of what does not work."""
        documents = self.home / "Documents"
        documents.mkdir(parents=True)
        store = documents / "shop.leaddesk"
        self.command("--store", str(store), "demo", "--leads", "300")
        proof = Proof()
        for _ in range(STARTS):
            program = self._started(store, proof)
            assert program.end() == 0, program.said
        program = self._started(store, proof)
        for page in range(1, PAGES + 1):
            self._press(f"ctrl+{page}")
        self._import(store, documents)
        written = self._export(documents)
        self._press("ctrl+q")
        until(lambda: program.process.poll() is not None, "the end of the program")
        assert (program.process.returncode, program.said) == (0, "")
        assert "Zelda Quist" in written.read_text(encoding="utf-8-sig")
        assert json.loads(self.command("--store", str(store), "check", "--json"))["ok"]
        self._nothing_in_the_log()
        return proof

    def _started(self, store: Path, proof: Proof) -> Program:
        environment = self.environment
        began = time.monotonic()
        program = self.screen.program([str(store)], "LeadDesk", environment=environment, executable=str(self.program))
        proof.windows_s.append(time.monotonic() - began)
        self.screen.window(f"{store.stem} – LeadDesk", program)
        proof.files_s.append(time.monotonic() - began)
        return program

    def _import(self, store: Path, documents: Path) -> None:
        (documents / "new.csv").write_text(_ROW, encoding="utf-8")
        self._press("ctrl+i", "Return")
        self.screen.window("Choose files to import")
        time.sleep(_SETTLES_S)
        self.screen.type("new.csv")
        self._press("Return")
        until(lambda: len(self.screen.windows()) == 1, "the end of choosing")
        self._press("shift+Tab", "space")  # from the first option back to the button

        def is_there() -> bool:
            answer: list[Any] = json.loads(
                self.command("--store", str(store), "list", "leads", "--where", "zelda", "--format", "json")
            )
            return len(answer) == 1

        until(is_there, "the imported lead", patience_s=20)

    def _export(self, documents: Path) -> Path:
        self._press("ctrl+2", "ctrl+e")
        self.screen.window("Export")
        self._press("Return")
        until(lambda: any(documents.glob("leads-*.csv")), "the exported file")
        return next(documents.glob("leads-*.csv"))

    def _press(self, *keys: str) -> None:
        for key in keys:
            self.screen.key(key)
            time.sleep(_SETTLES_S)

    def _nothing_in_the_log(self) -> None:
        logs = [path for path in self.home.rglob("*.log") if path.parent.name == "log"]
        said = "\n".join(path.read_text(encoding="utf-8") for path in logs)
        assert logs, "there is no log"
        assert not any(level in said for level in ("WARNING", "ERROR", "CRITICAL", "Traceback")), said
