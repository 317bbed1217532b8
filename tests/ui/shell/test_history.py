"""History: what an import did, what of it would stay, and the way back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QPushButton, QTableWidget, QWidget

from leaddesk.services import leads
from leaddesk.services.importing.request import ImportRequest
from leaddesk.services.importing.run import import_files
from leaddesk.services.lead_list import count_leads, found_leads
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.shell.history_dialog import HistoryDialog
from tests.ui.surroundings import settle, wait_for


@pytest.fixture
def imported(empty_kit: Kit, tmp_path: Path) -> Iterator[HistoryDialog]:
    path = tmp_path / "fair.csv"
    path.write_text("Name,Email\nAnna,anna@example.org\nBea,bea@example.org\n", encoding="utf-8")
    done: list[object] = []
    empty_kit.workspace.run(
        lambda desk, progress: import_files(desk, ImportRequest((path,)), progress), then=done.append
    )
    wait_for(lambda: bool(done))
    window = QWidget()
    dialog = HistoryDialog(empty_kit, window)
    dialog.show()
    yield dialog
    shiboken6.delete(window)


def choose_import(dialog: HistoryDialog) -> QPushButton:
    table = dialog.findChild(QTableWidget)
    assert table is not None
    wait_for(lambda: table.rowCount() > 0)
    cells = [table.item(row, 1) for row in range(table.rowCount())]
    table.selectRow(next(row for row, cell in enumerate(cells) if cell is not None and "fair.csv" in cell.text()))
    wait_for(dialog.told.isVisible)
    return next(each for each in dialog.findChildren(QPushButton) if each.text().startswith("Take "))


def change_anna(kit: Kit) -> None:
    ids: list[int] = []
    kit.workspace.ask(kit.navigator, lambda work: int(found_leads(work, "anna")[0]), ids.append)
    wait_for(lambda: bool(ids))
    done: list[object] = []
    kit.workspace.do(lambda work: leads.edit(work, ids[0], {"city": "Turin"}), then=done.append)
    wait_for(lambda: bool(done))
    settle(kit, 100)


def count(kit: Kit) -> int:
    found: list[int] = []
    kit.workspace.ask(kit.navigator, lambda work: count_leads(work, ""), found.append, topic="count")
    wait_for(lambda: bool(found))
    return found[0]


def test_the_change_that_is_chosen_stays_chosen_when_others_come(imported: HistoryDialog, empty_kit: Kit) -> None:
    take_back = choose_import(imported)
    table = imported.findChild(QTableWidget)
    assert table is not None
    rows = table.rowCount()
    change_anna(empty_kit)
    wait_for(lambda: table.rowCount() > rows)
    assert [each.text() for each in table.selectedItems() if "fair.csv" in each.text()]
    assert take_back.isEnabled()


def test_an_import_tells_its_files_counts_and_columns(imported: HistoryDialog) -> None:
    choose_import(imported)
    assert imported.told.files.text() == "fair.csv"
    assert imported.told.counts.text() == "2 rows read · 2 new"
    assert not imported.told.mapping.isVisible()
    imported.told.how.click()
    assert "Email → Email" in imported.told.mapping.text()
    assert imported.told.mapping.isVisible()


def test_an_import_of_which_nothing_was_changed_is_taken_back_at_once(imported: HistoryDialog, empty_kit: Kit) -> None:
    choose_import(imported).click()
    wait_for(lambda: count(empty_kit) == 0)


def test_what_would_stay_is_told_before_an_import_is_taken_back(imported: HistoryDialog, empty_kit: Kit) -> None:
    change_anna(empty_kit)
    button = choose_import(imported)
    button.click()
    wait_for(imported.told.kept.isVisible)
    assert "Anna" in imported.told.kept.text()
    assert "would stay" in imported.told.kept.text()
    assert count(empty_kit) == 2
    wait_for(button.isEnabled)
    button.click()
    wait_for(lambda: count(empty_kit) == 1)
    choose_import(imported)
    wait_for(lambda: "stayed" in imported.told.kept.text())


def test_what_stayed_is_told_by_the_file_also_in_another_window(imported: HistoryDialog, empty_kit: Kit) -> None:
    change_anna(empty_kit)
    empty_kit.workspace.undo_run(1)
    wait_for(lambda: count(empty_kit) == 1)
    window = QWidget()
    later = HistoryDialog(empty_kit, window)
    later.show()
    choose_import(later)
    assert later.told.kept.text() == "1 row stayed as they are: Anna"
    assert not later.told.kept.isHidden()
    shiboken6.delete(window)


def test_an_answer_that_comes_late_is_not_told_of_another_change(imported: HistoryDialog, empty_kit: Kit) -> None:
    change_anna(empty_kit)
    table = imported.findChild(QTableWidget)
    assert table is not None
    wait_for(lambda: table.rowCount() == 2)
    table.selectRow(1)
    table.selectRow(0)
    settle(empty_kit, 200)
    assert not imported.told.isVisible()


def test_fields_are_told_in_the_users_language(imported: HistoryDialog, empty_kit: Kit) -> None:
    empty_kit.preferences.update({"language": "it"})
    choose_import(imported)
    assert imported.told.mapping.text() == "Name → Nome del lead, Email → Email"


def test_the_leads_of_an_import_can_be_shown(imported: HistoryDialog, empty_kit: Kit) -> None:
    asked: list[str] = []
    empty_kit.navigator.leads_requested.connect(asked.append)
    choose_import(imported)
    imported.told.leads.click()
    assert asked[0].startswith("import:")
