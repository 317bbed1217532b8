"""From a number to its rows: pressed on its page, laid open, and shown in the table of leads."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from leaddesk.services.lead_list import count_leads
from leaddesk.ui.channels.page import ChannelsPage
from leaddesk.ui.leads.page import LeadsPage
from leaddesk.ui.reports.page import ReportsPage
from leaddesk.ui.shell.shell import Shell
from leaddesk.ui.showing.dialog import FigureDialog
from tests.ui.surroundings import settle, wait_for


def opened(shell: Shell, table: QTableView, row: int, column: int) -> FigureDialog:
    """The dialog that Enter on a number opens over the window."""
    assert shell.kit is not None
    table.setCurrentIndex(table.model().index(row, column))
    QTest.keyClick(table, Qt.Key.Key_Return)
    settle(shell.kit)
    (dialog,) = [each for each in shell.window.findChildren(FigureDialog) if each.isVisible()]
    wait_for(lambda: dialog.proof is not None)
    return dialog


def leads_of(shell: Shell) -> tuple[str, int]:
    """The search that the page of leads shows, and how many it finds."""
    kit, page = shell.kit, shell.content.page("leads") if shell.content else None
    assert kit is not None
    assert isinstance(page, LeadsPage)
    assert page.isVisible()
    query, found = page.query, list[int]()
    kit.workspace.ask(kit.navigator, lambda work: count_leads(work, query), found.append, topic="found")
    wait_for(lambda: bool(found))
    return query, found[0]


def test_a_stage_of_the_funnel_shows_who_reached_it(shell: Shell) -> None:
    assert shell.kit is not None
    page = shell.show_page("reports")
    assert isinstance(page, ReportsPage)
    settle(shell.kit)
    dialog = opened(shell, page.table, 2, 2)
    assert dialog.proof is not None
    reached = dialog.proof.said.value
    QTest.keyClick(dialog.links[0], Qt.Key.Key_Return)
    settle(shell.kit)
    query, found = leads_of(shell)
    assert 'reached:"Engaged"' in query
    assert found == reached


@pytest.mark.parametrize("column", [1, 2, 3, 4, 5, 6])
def test_each_number_of_a_channel_opens_and_goes_by_escape(shell: Shell, column: int) -> None:
    assert shell.kit is not None
    page = shell.show_page("channels")
    assert isinstance(page, ChannelsPage)
    settle(shell.kit)
    wait_for(lambda: page.body.model.rowCount() > 0)
    place = next(row for row, each in enumerate(page.body.model.rows) if each.cost_per_lead_minor is not None)
    dialog = opened(shell, page.body.table, place, column)
    assert dialog.proof is not None
    assert dialog.proof.agrees
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    settle(shell.kit)
    assert not any(each.isVisible() for each in shell.window.findChildren(FigureDialog))
