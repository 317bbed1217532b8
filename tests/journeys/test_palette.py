"""The palette in the whole program."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from leaddesk.ui.shell.palette import Palette
from leaddesk.ui.shell.shell import Shell


def test_the_palette_understands_a_search_and_mends_it(shell: Shell) -> None:
    asked: list[str] = []
    assert shell.kit is not None
    shell.kit.navigator.leads_requested.connect(asked.append)
    for typed, query in (("is:overdue value:>5", "is:overdue value:>5"), ("vlaue:>5", "value:>5")):
        shell.commands.run("palette")
        palette = next(each for each in shell.window.findChildren(Palette) if each.isVisible())
        field = palette.findChildren(QLineEdit)[0]
        QTest.keyClicks(field, typed)
        assert palette.first_title() == f"Show the leads with {query}"
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert asked[-1] == query
