"""Nothing of a user's is taken for HTML: labels and tool tips get it by the ways that keep it to the letter."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from leaddesk.ui.kit.tool_tips import plain_tip

UI = Path(__file__).parents[2] / "leaddesk" / "ui"
_KINDLY = frozenset({"QLabel", "QMessageBox", "QTextEdit", "QTextBrowser"})
# Those say words of the program's own only, and nothing that anybody typed.
_OWN_WORDS = frozenset({"labels.py", "crash_dialog.py", "quiet_box.py"})


def calls() -> Iterator[tuple[Path, ast.Call]]:
    for path in sorted(UI.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield path, node


def is_plain(text: ast.expr) -> bool:
    """A constant, a sentence of the program's own without anybody's values, or what was made plain."""
    if isinstance(text, ast.IfExp):
        return is_plain(text.body) and is_plain(text.orelse)
    if isinstance(text, ast.Call) and isinstance(text.func, ast.Name):
        return text.func.id == "plain_tip" or (text.func.id == "tr" and not text.keywords)
    return isinstance(text, ast.Constant) or (isinstance(text, ast.Name) and text.id == "words")


def test_every_tool_tip_is_plain() -> None:
    rich = [
        f"{path.name}:{call.lineno}"
        for path, call in calls()
        if isinstance(call.func, ast.Attribute) and call.func.attr == "setToolTip" and not is_plain(call.args[0])
    ]
    assert rich == []


def test_labels_are_made_where_they_are_made_plain() -> None:
    bare = [
        f"{path.name}:{call.lineno}"
        for path, call in calls()
        if isinstance(call.func, ast.Name) and call.func.id in _KINDLY and path.name not in _OWN_WORDS
    ]
    assert bare == []


def test_charts_are_given_no_words_that_they_would_read_as_markup() -> None:
    """pyqtgraph reads titles, legends and names of axes as markup, and texts at ticks and bars as they stand."""
    kindly = {"setTitle", "addLegend", "setLabel", "setLabels", "setHtml", "LabelItem"}
    marked = [
        f"{path.name}:{call.lineno}"
        for path, call in calls()
        if path.parent.name == "channels"
        and (
            (isinstance(call.func, ast.Attribute) and call.func.attr in kindly)
            or any(given.arg == "html" for given in call.keywords)
        )
    ]
    assert marked == []


@pytest.mark.parametrize(
    ("text", "tip"),
    [
        ("Anna Lindqvist", "Anna Lindqvist"),
        ("<img src=x>", "<qt>&lt;img src=x&gt;</qt>"),
        ("A & B\nC", "<qt>A &amp; B<br>C</qt>"),
        ("", ""),
    ],
)
def test_a_tip_shows_what_is_written(text: str, tip: str) -> None:
    assert plain_tip(text) == tip
