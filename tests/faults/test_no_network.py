"""LeadDesk asks nothing of any network: it works where there is none, and who watches its connections sees none."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.offline_work import PROBE

pytestmark = [
    pytest.mark.faults,
    pytest.mark.skipif(sys.platform != "linux", reason="only Linux has network namespaces and strace"),
]

ROOT = Path(__file__).parents[2]
_FAR = re.compile(r"AF_INET|AF_PACKET|AF_NETLINK")


def may(*command: str) -> bool:
    """Whether a tool is there, and the kernel lets it do its work."""
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0


def test_a_days_work_is_done_without_a_network_and_asks_for_none(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    alone = next((way for way in (("unshare", "-n"), ("unshare", "-rn")) if may(*way)), ())
    watched = ("strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=connect,sendto,sendmsg", "-o", str(trace))
    tracing = watched if may(*watched) else ()
    environment = {**os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data")}
    done = subprocess.run(
        [*alone, *tracing, sys.executable, "-m", "tests.faults.offline_work", str(tmp_path)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "asked:" not in done.stdout
    assert len(list((tmp_path / "out").iterdir())) == 5
    if tracing:
        seen = trace.read_text(encoding="utf-8", errors="replace")
        assert PROBE in seen
        assert [line for line in seen.splitlines() if _FAR.search(line)] == []
    refused = [name for name, way in (("unshare -n", alone), ("strace", tracing)) if not way]
    if refused:
        pytest.skip(f"done, and Python asked for no network; but {' and '.join(refused)} is refused here")
