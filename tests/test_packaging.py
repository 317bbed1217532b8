import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from leaddesk.version import VERSION

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)], cwd=ROOT, check=True)
    return next(folder.glob("*.whl"))


def names_in(wheel: Path) -> list[str]:
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


def test_the_wheel_holds_every_resource_and_every_module(wheel: Path) -> None:
    files = [path for path in (ROOT / "resources").rglob("*") if path.is_file() and path.parent.name != "installer"]
    resources = {f"leaddesk/{path.relative_to(ROOT)}" for path in files}
    modules = {str(path.relative_to(ROOT)) for path in (ROOT / "leaddesk").rglob("*.py")}
    assert resources | modules <= set(names_in(wheel))


def test_the_wheel_holds_nothing_else(wheel: Path) -> None:
    strangers = [name for name in names_in(wheel) if not name.startswith(("leaddesk/", "leaddesk-"))]
    assert strangers == []
    assert not [name for name in names_in(wheel) if name.endswith((".pyc", ".leaddesk")) or "/installer/" in name]


def test_the_wheel_carries_the_licence_and_the_command(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        texts = {Path(name).name: archive.read(name).decode() for name in archive.namelist() if ".dist-info/" in name}
    assert "LeadDesk contributors" in texts["LICENSE"]
    assert "leaddesk = leaddesk.__main__:main" in texts["entry_points.txt"]


def test_an_unpacked_wheel_runs_without_the_checkout(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    store = tmp_path / "shop.leaddesk"

    def run(*words: str) -> str:
        command = [sys.executable, "-m", "leaddesk", "--store", str(store), *words]
        environment = os.environ | {"PYTHONPATH": str(tmp_path / "site")}
        result = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True)
        assert result.returncode == 0, result.stderr
        return result.stdout

    assert VERSION in run("version")
    run("demo", "--leads", "20")
    assert len(run("list", "leads", "--where=-is:contact", "--format", "csv").splitlines()) == 21
