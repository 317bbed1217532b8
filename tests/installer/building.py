"""Makes the folder that needs no Python, in an environment of its own: what is installed elsewhere stays out of it."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "build_installer.spec"


def build(folder: Path) -> Path:
    """Build there, and return the program; an environment that is there already is used again."""
    environment = folder / "venv"
    python = environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        _run(sys.executable, "-m", "venv", str(environment))
    _run(str(python), "-m", "pip", "install", "--quiet", "--upgrade", f"{ROOT}[installer]")
    places = ("--distpath", str(folder / "dist"), "--workpath", str(folder / "work"))
    _run(str(python), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR", *places, str(SPEC))
    return folder / "dist" / "leaddesk" / ("leaddesk.exe" if os.name == "nt" else "leaddesk")


def size_of(folder: Path) -> int:
    """Bytes of all files in it; what is there twice by a link is counted once."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def _run(*words: str) -> None:
    subprocess.run(words, cwd=ROOT, check=True, stdin=subprocess.DEVNULL)
