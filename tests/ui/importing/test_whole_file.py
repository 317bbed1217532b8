"""A whole file of LeadDesk's as the page of imports shows it: a tab for each of its lists, with its own rows."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from leaddesk.services.desk import Desk
from leaddesk.services.exports.exporting import export
from leaddesk.storage.store import Store
from leaddesk.ui.importing.flow import State
from leaddesk.ui.importing.page import ImportPage
from leaddesk.ui.kit.kit import Kit
from tests.ui.importing.steps import choose, come_to, leads_in, look_again, look_at, written


@pytest.fixture(scope="session")
def whole_file(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample shop as JSON."""
    path = tmp_path_factory.mktemp("whole") / "shop.json"
    with Store(sample_file) as store:
        export(Desk(store, "Ada"), "all", path, format="json")
    return path


def tabs_of(page: ImportPage) -> list[str]:
    return [page.tabs.bar.tabText(place) for place in range(page.tabs.bar.count())]


def test_each_list_has_a_tab_with_its_own_columns_and_rows(page: ImportPage, whole_file: Path) -> None:
    look_at(page, whole_file)
    assert page.flow.result is not None
    read = {each.kind: each.read for each in page.flow.result.files}
    assert tabs_of(page) == ["1  Accounts", "2  Stakeholders", "3  Leads", "4  Sales", "5  Costs", "6  Visits"]
    own = ("industry", "role", "stage", "net", "goods", "visits")
    for place, (kind, wanted) in enumerate(zip(read, own, strict=True)):
        page.tabs.bar.setCurrentIndex(place)
        model = page.outcome.table.diff
        assert wanted in page.columns.boxes, kind
        assert wanted in {column.field for column in model.columns}, kind
        assert page.outcome.chips["all"].accessibleName().endswith(f"{read[kind]:,}"), kind
        assert model.rowCount() == read[kind], kind
        assert Counter(model.row_at(row).outcome for row in range(model.rowCount())) == {"created": read[kind]}, kind


def test_all_its_rows_are_counted_before_anything_is_pressed(page: ImportPage, whole_file: Path) -> None:
    look_at(page, whole_file)
    assert page.flow.result is not None
    rows = sum(each.read for each in page.flow.result.files)
    assert f"shop.json · {rows:,} rows" in [each.text() for each in page.head.findChildren(QLabel)]


def test_the_rows_of_a_list_are_still_there_after_the_import(
    page: ImportPage, empty_kit: Kit, whole_file: Path
) -> None:
    look_at(page, whole_file)
    page.tabs.bar.setCurrentIndex(2)
    page.import_button.click()
    come_to(page, State.DONE)
    count = leads_in(empty_kit)
    assert page.outcome.table.diff.rowCount() == count
    page.tabs.bar.setCurrentIndex(0)
    assert 0 < page.outcome.table.diff.rowCount() < count


def test_one_of_its_lists_can_be_taken_in_alone_and_then_all_again(page: ImportPage, whole_file: Path) -> None:
    look_at(page, whole_file)
    page.tabs.bar.setCurrentIndex(2)
    choose(page.options.sheet, "leads")
    look_again(page)
    assert page.flow.result is not None
    assert [each.kind for each in page.flow.result.files] == ["leads"]
    assert not page.tabs.isVisible()
    choose(page.options.sheet, None)
    look_again(page)
    assert len(page.flow.result.files) == 6
    assert page.tabs.bar.currentIndex() == 2


def test_beside_other_files_its_lists_are_told_apart_by_name_and_kind(
    page: ImportPage, whole_file: Path, tmp_path: Path
) -> None:
    look_at(page, written(tmp_path), whole_file)
    assert "1  shop.json · Accounts" in tabs_of(page)
    assert sum("fair.csv" in each for each in tabs_of(page)) == 1


def test_another_sheet_of_the_second_file_stays_on_screen(page: ImportPage, whole_file: Path, tmp_path: Path) -> None:
    look_at(page, written(tmp_path), whole_file)
    place = next(place for place, words in enumerate(tabs_of(page)) if words.endswith("shop.json · Sales"))
    page.tabs.bar.setCurrentIndex(place)
    choose(page.options.sheet, "spend")
    look_again(page)
    assert "goods" in page.columns.boxes
