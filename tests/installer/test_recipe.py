"""What installers are made from, held without making one: `python -m tests.installer` does that."""

import configparser
import importlib.util
import re
import runpy
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree

import pytest

from leaddesk.languages import LANGUAGES
from leaddesk.storage.driver import APPLICATION_ID
from leaddesk.version import VERSION
from tests.installer.building import ROOT, SPEC
from tests.installer.debian import FILES, ICONS, MIME_TYPE

XML = "{http://www.w3.org/XML/1998/namespace}"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture(scope="module")
def recipe() -> dict[str, Any]:
    """What the recipe hands to PyInstaller, which is not there."""
    told: dict[str, Any] = {}

    def analysis(scripts: list[str], **options: Any) -> SimpleNamespace:  # noqa: ANN401 - whatever it is given
        told.update(options, scripts=scripts)
        return SimpleNamespace(pure=[], scripts=[], binaries=[], datas=[])

    def other(*_: object, **__: object) -> SimpleNamespace:
        return SimpleNamespace(name=str(ROOT / "nowhere"))

    names = {"Analysis": analysis, "PYZ": other, "EXE": other, "COLLECT": other, "BUNDLE": other}
    return runpy.run_path(str(SPEC), init_globals={"SPECPATH": str(ROOT), **names}) | {"told": told}


def imported_late() -> Iterator[str]:
    """What is imported anywhere but at the top of a module."""
    for path in (ROOT / "leaddesk").rglob("*.py"):
        yield from re.findall(r"^[ ]+(?:from|import) (\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)


def test_every_file_that_it_names_is_there(recipe: dict[str, Any]) -> None:
    told = recipe["told"]
    named = [*told["scripts"], *(source for source, _ in told["datas"])]
    assert [name for name in named if not Path(name).exists()] == []


def test_all_resources_and_migrations_go_where_the_program_looks_for_them(recipe: dict[str, Any]) -> None:
    targets = {Path(source): target for source, target in recipe["told"]["datas"]}
    for folder in (ROOT / "resources").iterdir():
        assert targets.get(folder) == (None if folder == FILES else f"leaddesk/resources/{folder.name}")
    migrations = ROOT / "leaddesk" / "storage" / "migrations"
    for path in migrations.rglob("*.py"):
        assert targets[path] == path.parent.relative_to(ROOT).as_posix()


def test_what_is_imported_by_its_name_can_be_imported(recipe: dict[str, Any]) -> None:
    hidden = set(recipe["told"]["hiddenimports"])
    own = {name for name in hidden if name.startswith("leaddesk.")}
    assert {"leaddesk.pages", "leaddesk.ui.reports.page", "leaddesk.storage.tables", "leaddesk.cli.commands"} <= own
    assert [name for name in hidden - own if importlib.util.find_spec(name) is None] == []
    brought_along = sys.stdlib_module_names | {"PySide6", "sqlmodel", "typing_extensions"}
    assert set(imported_late()) - brought_along <= {name.partition(".")[0] for name in hidden}


def test_nothing_that_the_program_imports_is_left_out(recipe: dict[str, Any]) -> None:
    left_out = set(recipe["told"]["excludes"])
    used = set()
    for path in (ROOT / "leaddesk").rglob("*.py"):
        used |= set(re.findall(r"^\s*(?:from|import) ([\w.]+)", path.read_text(encoding="utf-8"), re.MULTILINE))
    assert {name for name in used if any(name == out or name.startswith(f"{out}.") for out in left_out)} == set()


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        (r"PySide6\plugins\platforms\qwindows.dll", True),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so", True),
        ("PySide6/Qt/lib/libQt6OpenGLWidgets.so.6", True),
        ("PySide6/Qt/translations/qtbase_pt_BR.qm", True),
        ("libX11.so.6", True),
        ("PySide6/Qt/translations/qtbase_fi.qm", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/platforms/libqminimalegl.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("libgtk-3.so.0", False),
    ],
)
def test_of_qt_only_what_is_needed_stays(recipe: dict[str, Any], name: str, *, stays: bool) -> None:
    assert bool(recipe["kept"]([(name, "", "BINARY")])) is stays


def test_every_part_comes_with_the_words_of_its_licence(recipe: dict[str, Any]) -> None:
    named = {Path(target).name for _, target in recipe["licences"]()}
    without = {name for name in recipe["brought"]() if name not in named}
    assert without <= {"pyside6-essentials", "shiboken6"}  # whose words are in resources/installer/copyright
    assert "License: LGPL-3" in (FILES / "copyright").read_text(encoding="utf-8")


def test_the_desktop_finds_the_program_in_six_languages() -> None:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign] # keys are as they are written
    parser.read(FILES / "leaddesk.desktop", encoding="utf-8")
    entry = parser["Desktop Entry"]
    assert (entry["Type"], entry["Exec"], entry["Terminal"]) == ("Application", "leaddesk %f", "false")
    assert (entry["Icon"], entry["MimeType"]) == ("leaddesk", f"{MIME_TYPE};")
    for key in ("GenericName", "Comment"):
        others = {f"{key}[{language}]" for language in LANGUAGES if language != "en"}
        assert {name for name in entry if name.partition("[")[0] == key} == {key, *others}
    assert {path.name for path in ICONS.iterdir()} == {"leaddesk.svg", "leaddesk.png"}


def test_files_are_known_by_their_name_and_by_what_is_in_them() -> None:
    kind = ElementTree.parse(FILES / "leaddesk.xml").getroot().find(f"{MIME}mime-type")
    assert kind is not None
    assert kind.get("type") == MIME_TYPE
    globs = [each.get("pattern") for each in kind.iter(f"{MIME}glob")]
    matches = [(each.get("type"), each.get("offset"), each.get("value")) for each in kind.iter(f"{MIME}match")]
    assert globs == ["*.leaddesk"]
    assert matches == [("string", "0", r"SQLite format 3\x00"), ("big32", "68", f"0x{APPLICATION_ID:08X}")]
    comments = {each.get(f"{XML}lang", "en") for each in kind.iter(f"{MIME}comment")}
    assert comments == set(LANGUAGES)


def test_what_was_never_tried_says_so() -> None:
    script = (FILES / "leaddesk.iss").read_text(encoding="utf-8")
    assert script.startswith("; Untested")
    assert f"/DVersion={VERSION}" in script
    assert "untested" in SPEC.read_text(encoding="utf-8")
