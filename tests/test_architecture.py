"""The rules of the code that a linter does not know, and those that it does and that everyone must meet."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "leaddesk"
MIGRATIONS = PACKAGE / "storage" / "migrations"

LONGEST_FILE = 300
LONGEST_FUNCTION = 50
MOST_METHODS = 20

# Why something may be larger than that: {"leaddesk/file.py": reason, "leaddesk/file.py:function": reason}.
LARGE: dict[str, str] = {
    "leaddesk/ui/board/card_list.py:CardList": "Qt's events are public: drawing, keys, drags and drops of a column",
    "leaddesk/ui/kit/workspace.py": "everything that the window does with the file meets here, and nowhere else",
    "tests/services/test_demo.py": "one sample shop, looked at from every side",
    "tests/storage/test_journal_machine.py:Journal": "a state machine has a method for each thing that a user may do",
    "tests/storage/masses/test_run_undo.py": "one promise, kept in every order of imports, edits and undoing",
}

# Where any exception may be caught, and why.
CATCHES_ALL: dict[str, str] = {
    "leaddesk/ui/kit/worker.py": "the edge of a thread: what nobody foresaw is raised again on the window's",
    "leaddesk/cli/main.py": "the edge of the program: what nobody foresaw goes to the log",
}

VAGUE_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}
MACHINE_PATH = re.compile(r"(?<![\w./:*-])/(?:" + "|".join(("home", "root", "tmp", "Users", "work")) + r")/\w")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def modules(*folders: Path) -> Iterator[Path]:
    for folder in folders:
        yield from sorted(path for path in folder.rglob("*.py") if MIGRATIONS not in path.parents)


def too_large() -> Iterator[str]:
    for path in modules(PACKAGE, ROOT / "tests"):
        text = path.read_text(encoding="utf-8")
        if text.count("\n") > LONGEST_FILE:
            yield name_of(path)
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                if (node.end_lineno or 0) - node.lineno + 1 > LONGEST_FUNCTION:
                    yield f"{name_of(path)}:{node.name}"
            elif isinstance(node, ast.ClassDef):
                methods = [item for item in node.body if isinstance(item, ast.FunctionDef)]
                if sum(not method.name.startswith("_") for method in methods) > MOST_METHODS:
                    yield f"{name_of(path)}:{node.name}"


def catching_all() -> Iterator[str]:
    """Modules that stop any exception; to tidy up and raise it again is no stopping."""
    for path in modules(PACKAGE):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ExceptHandler) and not isinstance(node.body[-1], ast.Raise):
                caught = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
                if any(kind is None or ast.unparse(kind) in {"Exception", "BaseException"} for kind in caught):
                    yield name_of(path)


def reaching_for_the_window() -> Iterator[str]:
    """What another thread runs, known by its first parameter, may not ask a widget: all it needs is given to it."""
    for path in modules(PACKAGE / "ui"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Lambda | ast.FunctionDef) and node.args.args:
                names = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
                if node.args.args[0].arg in {"work", "desk"} and "self" in names:
                    yield f"{name_of(path)}:{node.lineno}"


def test_imports_follow_the_layers() -> None:
    lint = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    result = subprocess.run([sys.executable, "-c", lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr


def test_imports_stand_at_the_top_but_for_the_heavy_ones() -> None:
    ruff = [sys.executable, "-m", "ruff", "check", "--no-cache", "--select", "PLC0415,TID253", "leaddesk"]
    result = subprocess.run(ruff, cwd=ROOT, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr


def test_package_files_are_empty() -> None:
    assert [name_of(path) for path in PACKAGE.rglob("__init__.py") if path.stat().st_size] == []


def test_every_folder_with_modules_is_a_package() -> None:
    folders = {path.parent for path in modules(PACKAGE)}
    assert [name_of(folder) for folder in folders if not (folder / "__init__.py").exists()] == []


def test_what_is_large_has_a_reason() -> None:
    assert sorted(set(too_large())) == sorted(LARGE)


def test_only_those_with_a_reason_catch_everything() -> None:
    assert sorted(set(catching_all())) == sorted(CATCHES_ALL)


def test_what_outlives_a_page_holds_no_lambda_of_it() -> None:
    """Qt forgets a method of a widget that is gone; a lambda is called for ever, and keeps the whole page."""
    lasting = re.compile(r"\b(?:workspace|theme|icons|preferences)\.\w+\.connect\(\s*lambda")
    pages = [path for path in modules(PACKAGE / "ui") if path.parent.name != "shell"]
    assert [name_of(path) for path in pages if lasting.search(path.read_text(encoding="utf-8"))] == []


def test_what_runs_beside_the_window_asks_no_widget() -> None:
    assert list(reaching_for_the_window()) == []


def test_a_modules_name_says_what_it_owns() -> None:
    assert [name_of(path) for path in modules(PACKAGE) if VAGUE_NAMES & {path.stem, path.parent.name}] == []


def test_nothing_names_a_folder_of_somebodys_machine() -> None:
    folders = [PACKAGE, ROOT / "resources", ROOT / "tests", ROOT / ".ci"]
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc"]
    found = [
        f"{name_of(path)}: {match[0]}"
        for path in [*files, *ROOT.glob("*.md"), ROOT / "pyproject.toml"]
        if (match := MACHINE_PATH.search(path.read_text(encoding="utf-8", errors="replace")))
    ]
    assert found == []
