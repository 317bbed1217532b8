"""The package for Debian, Ubuntu and their kin, with the program's place in menus and the kind of its files."""

import platform
import shutil
import subprocess
from pathlib import Path

from leaddesk.system_libraries import PACKAGES
from leaddesk.version import VERSION
from tests.installer.building import ROOT, size_of

NAME = "leaddesk"
MIME_TYPE = "application/x-leaddesk"
FILES = ROOT / "resources" / "installer"
ICONS = ROOT / "resources" / "icon"

_WAYLAND = {"libwayland-client.so.0", "libwayland-cursor.so.0", "libwayland-egl.so.1"}
_OF_LIBC = {"ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"} | {
    f"lib{name}" for name in ("c.so.6", "dl.so.2", "m.so.6", "pthread.so.0", "resolv.so.2", "rt.so.1", "util.so.1")
}


def libraries_outside(bundle: Path) -> set[str]:
    """The libraries that the bundle needs and does not bring, as its files name them."""
    files = [path for path in bundle.rglob("*") if path.is_file() and path.open("rb").read(4) == b"\x7fELF"]
    told = subprocess.run(["objdump", "-p", *files], capture_output=True, text=True, check=True).stdout
    needed = {line.split()[1] for line in told.splitlines() if line.split()[:1] == ["NEEDED"]}
    return needed - {path.name for path in files} - {path.name for path in bundle.rglob("*.so*")}


def make_package(program: Path, folder: Path) -> Path:
    """Pack the bundle of a program; returns the package, which is in the folder."""
    root = folder / "package"
    shutil.rmtree(root, ignore_errors=True)
    _lay_out(program, root)
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(_control(program.parent, root), encoding="utf-8")
    for path in root.rglob("*"):  # whatever the mask of whoever builds
        if not path.is_symlink():
            path.chmod(0o755 if path.stat().st_mode & 0o100 else 0o644)
    made = folder / f"{NAME}_{VERSION}_{_architecture()}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, made], check=True, capture_output=True)
    shutil.rmtree(root)
    return made


def _lay_out(program: Path, root: Path) -> None:
    share, library = root / "usr" / "share", root / "usr" / "lib" / NAME
    shutil.copytree(program.parent, library, symlinks=True)
    command = root / "usr" / "bin" / NAME
    command.parent.mkdir()
    command.symlink_to(f"../lib/{NAME}/{program.name}")
    icons = share / "icons" / "hicolor"
    for source, target in (
        (FILES / "leaddesk.desktop", share / "applications"),
        (FILES / "leaddesk.xml", share / "mime" / "packages"),
        (FILES / "copyright", share / "doc" / NAME),
        (ICONS / "leaddesk.svg", icons / "scalable" / "apps"),
        (ICONS / "leaddesk.png", icons / "256x256" / "apps"),
    ):
        target.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target / source.name)
    kind = icons / "scalable" / "mimetypes" / f"{MIME_TYPE.replace('/', '-')}.svg"
    kind.parent.mkdir(parents=True)
    shutil.copyfile(ICONS / "leaddesk.svg", kind)


def _control(bundle: Path, root: Path) -> str:
    outside = libraries_outside(bundle) - _OF_LIBC
    unknown = outside - PACKAGES.keys() - _WAYLAND
    if unknown:
        raise RuntimeError(f"whose packages are {', '.join(sorted(unknown))}? leaddesk/system_libraries.py has to know")
    needed = {PACKAGES[name] for name in outside - _WAYLAND}
    needs = [f"libc6 (>= {platform.libc_ver()[1]})", "fontconfig-config", *sorted(needed)]
    useful = ["desktop-file-utils", "fonts-dejavu-core | fonts-freefont-ttf | fonts-liberation", "hicolor-icon-theme"]
    useful += ["shared-mime-info", "xdg-utils", "libwayland-client0", "libwayland-cursor0", "libwayland-egl1"]
    return f"""\
Package: {NAME}
Version: {VERSION}
Architecture: {_architecture()}
Maintainer: LeadDesk contributors <contributors@leaddesk.invalid>
Installed-Size: {size_of(root) // 1024}
Section: misc
Priority: optional
Depends: {", ".join(needs)}
Recommends: {", ".join(useful)}
Description: which ways of getting leads pay, and what to do with each lead next
 A table of leads, a funnel board, what each channel costs and earns, and the
 companies with the people who decide there, for a small shop. Everything is
 in one file on the own computer, and nothing goes over a network.
"""


def _architecture() -> str:
    asked = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    return asked.stdout.strip()
