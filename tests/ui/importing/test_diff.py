"""The rows of a file before they are taken in: cell by cell, in words, and however many there are."""

from collections.abc import Iterator
from time import perf_counter

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from leaddesk.model.messages import N_, Message
from leaddesk.services.importing.diff import RowLog
from leaddesk.ui.importing.diff_model import CHANGED, DOUBT, NAME, PROBLEM, RESULT, DiffModel, columns_of
from leaddesk.ui.importing.diff_table import DiffTable
from leaddesk.ui.kit.kit import Kit
from tests.ui.importing.rows_at_hand import MAPPING, log

TITLES = {"name": "Name", "email": "E-mail", "stage": "Stage", "value": "Value", "created_at": "Created on"}
_Role = Qt.ItemDataRole


@pytest.fixture
def table(empty_kit: Kit) -> Iterator[DiffTable]:
    made = DiffTable(empty_kit)
    made.resize(680, 480)
    made.show()
    yield made
    shiboken6.delete(made)


def shown(table: DiffTable, rows: RowLog) -> DiffModel:
    table.show_rows(columns_of(tuple(MAPPING.values()), TITLES, rows.rows("updated")), rows.rows())
    return table.diff


def place_of(model: DiffModel, field: str) -> int:
    return next(place for place, column in enumerate(model.columns, 1) if column.field == field)


def test_it_is_a_sound_model(empty_kit: Kit) -> None:
    model, rows = DiffModel(empty_kit.formats), log()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(columns_of(tuple(MAPPING.values()), TITLES, ()), rows.rows())
    assert (model.rowCount(), model.columnCount()) == (6, 6)
    model.show_rows((), ())
    assert model.rowCount() == 0


def test_a_change_says_what_it_was_and_what_it_becomes(table: DiffTable) -> None:
    model = shown(table, log())
    stage, value = place_of(model, "stage"), place_of(model, "value")
    assert model.cell(1, stage) == ("Qualified", "Engaged", "", CHANGED)
    assert model.cell(1, value).before == "€9,600"
    assert model.index(1, stage).data(_Role.AccessibleTextRole) == "Stage: Engaged becomes Qualified"
    assert model.index(1, stage).data(_Role.ToolTipRole) == "Stage: Engaged becomes Qualified"


def test_a_problem_stands_in_its_cell_with_the_reason(table: DiffTable) -> None:
    model = shown(table, log())
    cell = model.cell(5, place_of(model, "email"))
    assert (cell.text, cell.tone) == ("elin.holm(at)telia.se", PROBLEM)
    assert "no e-mail address" in cell.remark
    assert model.cell(5, NAME).tone == ""


def test_what_is_doubtful_and_kept_stands_in_its_cell_with_the_reason(table: DiffTable) -> None:
    rows, doubts = RowLog(), {"email": Message(N_("No @ in this address"))}
    rows.about("Elin Holm")
    rows.add(2, "created", {"name": "Elin Holm", "email": "elin.holm(at)telia.se"}, doubts=doubts)
    model = shown(table, rows)
    place = place_of(model, "email")
    assert model.cell(0, place) == ("elin.holm(at)telia.se", "", "No @ in this address", DOUBT)
    assert place in model.told_columns(0)
    assert model.index(0, place).data(_Role.ToolTipRole) == "elin.holm(at)telia.se. No @ in this address"


def test_a_problem_of_a_column_that_is_not_shown_stands_with_the_name(empty_kit: Kit) -> None:
    model, rows = DiffModel(empty_kit.formats), log()
    model.show_rows(columns_of(("name", "stage"), TITLES, ()), rows.rows("rejected"))
    assert model.cell(0, NAME).tone == PROBLEM
    assert "no e-mail address" in model.cell(0, NAME).remark


def test_why_a_row_is_passed_over_stands_with_the_name(table: DiffTable) -> None:
    model = shown(table, log())
    assert model.cell(3, NAME).remark == "It repeats an earlier row."
    assert model.cell(4, NAME).tone == DOUBT
    assert model.index(4, RESULT).data(_Role.AccessibleTextRole) == "Ambiguous, line 6"


def test_figures_stand_at_the_right_and_the_name_first(table: DiffTable) -> None:
    model = shown(table, log())
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())]
    assert heads == ["Result", "Name", "E-mail", "Stage", "Value", "Created on"]
    side = Qt.AlignmentFlag(model.headerData(4, Qt.Orientation.Horizontal, _Role.TextAlignmentRole))
    assert side & Qt.AlignmentFlag.AlignRight


def test_a_column_out_of_sight_is_told_with_the_name(table: DiffTable) -> None:
    model = shown(table, log())
    assert model.told_columns(1) == [3, 4, 5]
    table.resize(400, 480)
    assert not table.is_in_sight(place_of(model, "value"))


def test_seven_thousand_rows_are_shown_at_once(table: DiffTable) -> None:
    rows = log(1200)
    began = perf_counter()
    model = shown(table, rows)
    table.grab()
    table.scrollToBottom()
    table.grab()
    assert model.rowCount() == 7200
    assert perf_counter() - began < 1.0
