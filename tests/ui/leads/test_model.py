from array import array
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from leaddesk.services import leads
from leaddesk.services.lead_list import found_leads, lead_rows
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.leads.cells import LeadCells, copied_row
from leaddesk.ui.leads.columns import COLUMNS, ColumnSet
from leaddesk.ui.leads.model import LeadModel
from leaddesk.ui.leads.widths import fitted
from tests.ui.leads.conftest import written
from tests.ui.surroundings import settle

PLACES = ColumnSet().places


def ids_of(kit: Kit, where: str = "", sort: str | None = None) -> "array[int]":
    found: list[array[int]] = []
    kit.workspace.ask(kit.navigator, lambda work: found_leads(work, where, sort), found.append)
    settle(kit)
    return found[0]


def test_the_model_keeps_the_rules_of_qt_while_rows_come_and_go(kit: Kit) -> None:
    model = LeadModel(kit, lead_rows)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    ids = ids_of(kit)
    model.set_ids(ids[:40])
    model.set_ids(ids)
    settle(kit)
    model.index(0, 0).data()
    settle(kit)
    model.refresh()
    model.set_ids(ids[:3] + ids[4:])
    model.set_ids(array("q", reversed(ids)))
    settle(kit)
    assert model.rowCount() == len(ids)


def test_a_cell_says_all_that_it_shows_to_a_screen_reader(kit: Kit) -> None:
    model = LeadModel(kit, lead_rows)
    model.set_ids(ids_of(kit, "is:open"))
    model.index(0, 0).data()
    settle(kit)
    cells = model.cells_at(0)
    assert cells is not None
    for column in COLUMNS:
        index = model.index(0, PLACES[column.key])
        assert index.data(Qt.ItemDataRole.AccessibleTextRole) == index.data() == cells.text(column.key)
    assert cells.lead.name in model.index(0, 0).data()
    assert cells.stage is not None
    assert cells.stage.name in model.index(0, PLACES["stage"]).data()


def test_every_column_has_a_title_and_amounts_stand_at_the_right(kit: Kit) -> None:
    model = LeadModel(kit, lead_rows)
    titles = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())]
    assert all(titles)
    side = model.headerData(PLACES["value"], Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    assert side & Qt.AlignmentFlag.AlignRight


def test_what_is_copied_is_no_formula(kit: Kit) -> None:
    fields = {"name": "=1+1", "company": "@firm", "phone": "+39 06 1", "email": "-x\ty"}
    made: list[str] = []
    with written(kit):
        kit.workspace.do(lambda work: leads.add(work, fields))

    def tell(found: object) -> None:
        lead = found[0]  # type: ignore[index]
        made.append(copied_row(kit, LeadCells(kit, lead, date(2026, 3, 2)), ("name", "phone", "email", "value")))

    newest = max(ids_of(kit))
    kit.workspace.ask(kit.navigator, lambda work: lead_rows(work, [newest]), tell)
    settle(kit)
    assert made == ["'=1+1\t'@firm\t\t'+39 06 1\t'-x y\t"]


@pytest.mark.parametrize(
    ("room", "shown"),
    [
        (1000, ["name", "stage", "task", "owner", "created"]),
        (600, ["name", "stage", "task"]),
        (420, ["name", "stage", "task"]),
        (300, ["name", "stage"]),
    ],
)
def test_columns_give_way_in_their_order_and_the_rest_fill_the_room(room: int, shown: list[str]) -> None:
    wanted = {"name": 188, "stage": 120, "task": 160, "owner": 150, "created": 100}
    least = {"name": 128, "stage": 120, "task": 120, "owner": 80, "created": 100}
    keys = ["name", "stage", "task", "owner", "created"]
    widths = fitted(room, keys, wanted, least, ("created", "owner", "channel", "task"))
    assert list(widths) == shown
    assert room - 2 <= sum(widths.values()) <= room
    assert widths["stage"] == 120


def test_columns_that_were_chosen_stay_however_little_room_there_is() -> None:
    wanted, least = {"name": 188, "stage": 120}, {"name": 128, "stage": 120}
    assert fitted(100, ["name", "stage"], wanted, least) == wanted
