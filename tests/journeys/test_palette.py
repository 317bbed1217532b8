"""The palette in the whole program."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView

from leaddesk.services.lead_list import found_leads
from leaddesk.ui.shell.palette import Palette
from leaddesk.ui.shell.shell import Shell
from tests.ui.surroundings import wait_for


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


def test_what_two_menus_have_is_offered_once(shell: Shell) -> None:
    found: list[int] = []
    shell.workspace.ask(shell, lambda work: list(found_leads(work, "is:won", limit=1)), found.extend)
    wait_for(lambda: bool(found))
    assert shell.kit is not None
    shell.kit.navigator.lead_requested.emit(found[0])
    assert shell.menus.actions["sale"].isEnabled()
    assert shell.menus.actions["new_sale"].isEnabled()
    shell.commands.run("palette")
    palette = next(each for each in shell.window.findChildren(Palette) if each.isVisible())
    rows = palette.findChildren(QListView)[0].model()
    titles = [rows.index(row, 0).data() for row in range(rows.rowCount())]
    assert titles.count("Record a sale…") == 1
