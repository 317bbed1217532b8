"""Recently deleted, and the history of one lead."""

from collections.abc import Callable

import shiboken6
from PySide6.QtWidgets import QTableWidget, QWidget

from leaddesk.model.change import Change
from leaddesk.services import leads
from leaddesk.services.deleted_leads import deleted_leads, restore
from leaddesk.services.lead_list import count_leads, found_leads
from leaddesk.services.work import Work
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.shell.deleted_dialog import DeletedDialog
from leaddesk.ui.shell.history_dialog import HistoryDialog
from tests.ui.surroundings import wait_for


def do(kit: Kit, use_case: Callable[[Work], Change]) -> None:
    done: list[object] = []
    kit.workspace.do(use_case, then=done.append)
    wait_for(lambda: bool(done))


def count(kit: Kit, where: str) -> int:
    found: list[int] = []
    kit.workspace.ask(kit.navigator, lambda work: count_leads(work, where), found.append, topic="count")
    wait_for(lambda: bool(found))
    return found[0]


def test_a_deleted_lead_is_listed_and_restored(empty_kit: Kit) -> None:
    do(empty_kit, lambda work: leads.add(work, {"name": "Anna", "company": "Lamps"}))
    do(empty_kit, lambda work: leads.delete(work, int(found_leads(work, "anna")[0])))
    window = QWidget()
    dialog = DeletedDialog(empty_kit, deleted_leads, restore, window)
    dialog.show()
    wait_for(lambda: dialog.table.rowCount() == 1)
    item = dialog.table.item(0, 1)
    assert item is not None
    assert item.text() == "Anna · Lamps"
    dialog.table.selectRow(0)
    wishes: list[tuple[str, str, int]] = []
    empty_kit.navigator.person_requested.connect(lambda *wish: wishes.append(wish))
    dialog.erase.click()
    assert [wish[:2] for wish in wishes] == [("erase", "lead")]
    dialog.restore.click()
    wait_for(lambda: dialog.table.rowCount() == 0)
    assert not dialog.restore.isEnabled()
    assert count(empty_kit, "anna") == 1
    shiboken6.delete(window)


def test_an_old_change_of_a_lead_is_taken_back_from_its_history(empty_kit: Kit) -> None:
    do(empty_kit, lambda work: leads.add(work, {"name": "Anna"}))
    do(empty_kit, lambda work: leads.edit(work, int(found_leads(work, "anna")[0]), {"city": "Siena"}))
    do(empty_kit, lambda work: leads.edit(work, int(found_leads(work, "anna")[0]), {"street": "Via Roma 1"}))
    window, found = QWidget(), list[int]()
    empty_kit.workspace.ask(empty_kit.navigator, lambda work: int(found_leads(work, "anna")[0]), found.append)
    wait_for(lambda: bool(found))
    dialog = HistoryDialog(empty_kit, window, found[0])
    dialog.show()
    table = dialog.findChild(QTableWidget)
    assert table is not None
    wait_for(lambda: table.rowCount() == 3)
    table.selectRow(1)
    dialog._take_back.click()  # noqa: SLF001
    wait_for(lambda: count(empty_kit, "city:siena") == 0)
    assert count(empty_kit, 'street:"via roma"') == 1
    shiboken6.delete(window)
