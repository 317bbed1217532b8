"""Rows by their ids: asked for when looked at, kept when they stay."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from typing_extensions import override

from leaddesk.services import leads
from leaddesk.services.lead_list import found_leads, listed_leads
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.tables.paged_model import PAGE_ROWS, PagedModel
from tests.ui.surroundings import settle, wait_for


class Listed(NamedTuple):
    id: int
    name: str


class Model(PagedModel[Any]):
    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or not index.isValid():
            return None
        row = self.row_at(index.row())
        return None if row is None else row.name


@pytest.fixture
def model(kit: Kit) -> Iterator[Model]:
    made = Model(kit.workspace, listed_leads, 1)
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    found: list[Any] = []
    kit.workspace.ask(made, lambda work: found_leads(work, ""), found.append)
    wait_for(lambda: bool(found))
    made.set_ids(found[0])
    yield made
    settle(kit)


def test_a_row_comes_when_it_is_looked_at(kit: Kit, model: Model) -> None:
    last = model.rowCount() - 1
    assert model.row_at(last) is None
    wait_for(lambda: model.row_at(last) is not None)
    row = model.row_at(last)
    assert row is not None
    assert row.id == model.id_at(last)


def test_a_row_that_goes_takes_no_other_with_it(kit: Kit, model: Model) -> None:
    kept = QPersistentModelIndex(model.index(5, 0))
    lead_id = model.id_at(5)
    ids = model.ids[:2] + model.ids[3:]
    model.set_ids(ids)
    assert kept.row() == 4
    assert model.id_at(kept.row()) == lead_id


def test_what_is_read_again_is_shown_until_the_new_is_there(kit: Kit, model: Model) -> None:
    wait_for(lambda: model.row_at(0) is not None)
    model.refresh()
    assert model.row_at(0) is not None
    settle(kit)


@pytest.fixture
def shown(model: Model) -> list[tuple[int, int]]:
    """The first and the last row of all that was to be painted anew, once the first page is there."""
    wait_for(lambda: model.row_at(0) is not None)
    places: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, *_: places.append((first.row(), last.row())))
    return places


def test_only_what_is_another_row_by_now_is_painted_anew(
    kit: Kit, model: Model, shown: list[tuple[int, int]]
) -> None:
    lead_id = model.id_at(2)
    kit.workspace.do(lambda work: leads.edit(work, lead_id, {"name": "Somebody else"}))
    settle(kit)
    model.refresh(all_anew=False)
    assert shown == [], "there is nothing new yet"
    wait_for(lambda: (row := model.row_at(2)) is not None and row.name == "Somebody else")
    assert shown == [(2, 2)]


def test_rows_are_painted_anew_though_they_are_the_same_where_their_words_may_not_be(
    kit: Kit, model: Model, shown: list[tuple[int, int]]
) -> None:
    model.refresh()
    model.row_at(0)
    settle(kit)
    assert shown == [(0, PAGE_ROWS - 1)]


def test_many_rows_are_found_by_their_ids_side_by_side_or_not(model: Model) -> None:
    for places in (range(3, 40), range(3, 40, 2)):
        assert model.rows_of([model.id_at(place) for place in reversed(places)]) == list(places)
        assert model.rows_of([model.id_at(place) for place in places]) == list(places)
    assert model.rows_of([*range(10**6, 10**6 + 10), model.id_at(5)]) == [5]


@pytest.mark.parametrize("count", [3, 30])
def test_rows_of_few_and_of_many_ids_are_found_from_above(model: Model, count: int) -> None:
    wanted = [*reversed(model.ids[2 : 2 + count]), -1]
    assert model.rows_of(wanted) == list(range(2, 2 + count))


def test_rows_that_come_when_others_stand_before_them_are_told_of(kit: Kit, model: Model) -> None:
    told: list[tuple[int, int]] = []
    model.rows_arrived.connect(lambda first, last: told.append((first, last)))
    model.refresh()
    model.row_at(0)
    model.set_ids(model.ids[1:])
    settle(kit)
    assert told
    assert told[0][0] == 0
