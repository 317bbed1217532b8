"""Installs the package on this very system, tries it as its user finds it, and removes it without a trace."""

import os
import shutil
import subprocess
from pathlib import Path

from tests.installer.debian import MIME_TYPE, NAME
from tests.installer.proving import Proof, Prover
from tests.xvfb.screen import Screen

_MAY_STAY = ("/.", "/usr", "/usr/bin", "/usr/lib", "/usr/share")


def why_not() -> str | None:
    """Why nothing can be installed here; None if it can."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "only root may install"
    if shutil.which("dpkg") is None:
        return "there is no dpkg"
    if _is_installed():
        return "LeadDesk is installed already, and stays as it is"
    return None


def prove_package(package: Path, home: Path, screen: Screen) -> Proof:
    """Install, work with it, ask what the desktop knows of its files, and remove it; fails with what is wrong."""
    try:
        _run("dpkg", "--install", str(package))
        installed = _run("dpkg-query", "--listfiles", NAME).splitlines()
        proof = Prover(Path("/usr/bin", NAME), home, screen).prove()
        _known_by_the_desktop(home / "Documents" / "shop.leaddesk")
    finally:
        if _is_installed():
            _run("dpkg", "--purge", NAME)
    left = [name for name in installed if name not in _MAY_STAY and NAME in name and Path(name).exists()]
    assert left == [], f"removing it leaves {left}"
    assert not _is_known(MIME_TYPE), "the desktop still knows the kind of its files"
    assert (home / "Documents" / "shop.leaddesk").exists(), "removing it took the user's file"
    return proof


def _known_by_the_desktop(store: Path) -> None:
    if shutil.which("gio") is None or shutil.which("update-mime-database") is None:
        return
    unnamed = store.with_name("shop")  # known by what is in it, not by its name
    shutil.copyfile(store, unnamed)
    for path in (store, unnamed):
        told = _run("gio", "info", "--attributes", "standard::content-type", str(path))
        assert f"standard::content-type: {MIME_TYPE}" in told, told
    if shutil.which("update-desktop-database") is not None:
        assert f"{NAME}.desktop" in _run("gio", "mime", MIME_TYPE)


def _is_known(kind: str) -> bool:
    globs = Path("/usr/share/mime/globs2")
    return globs.exists() and kind in globs.read_text(encoding="utf-8")


def _is_installed() -> bool:
    asked = subprocess.run(["dpkg-query", "--show", NAME], capture_output=True, check=False)
    return asked.returncode == 0


def _run(*words: str) -> str:
    ran = subprocess.run(words, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    assert ran.returncode == 0, f"{' '.join(words)}:\n{ran.stdout}{ran.stderr}"
    return ran.stdout
