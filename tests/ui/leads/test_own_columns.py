"""Every field that the user made is a column: shown by its type, sorted by, typed in, and gone with the field."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from leaddesk.model.enums import FieldType
from leaddesk.services import custom_fields, saved_views
from leaddesk.services.desk import Desk
from leaddesk.services.lead_list import found_leads
from leaddesk.storage.store import Store
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.leads.bulk_edit import BulkEdit
from leaddesk.ui.leads.cells import copied_row
from leaddesk.ui.leads.page import LeadsPage
from leaddesk.ui.leads.place import NEWEST_FIRST
from tests.ui.conftest import let_go
from tests.ui.leads.conftest import shown_page, written
from tests.ui.surroundings import copy_of, kit_at, settle, wait_for

# Of each type: the name, what two leads hold, and how the first one's is shown.
FIELDS = {
    FieldType.TEXT: ("Remark", ("two\nlines", "other"), "two lines"),
    FieldType.NUMBER: ("Shoe size", ("41.5", "9"), "41.5"),
    FieldType.MONEY: ("Budget", ("1234.50", "99.00"), "€1,234.50"),
    FieldType.DATE: ("Fitting", ("2019-03-28", "2018-01-02"), "28 Mar 2019"),
    FieldType.CHOICE: ("Mood", ("low", "high"), "low"),
    FieldType.YES_NO: ("Newsletter", ("1", "0"), "Yes"),
    FieldType.LINK: ("Shop", ("https://a.example", "https://b.example"), "https://a.example"),
}
KEYS = tuple("field." + name.lower().replace(" ", "_") for name, _, _ in FIELDS.values())


@pytest.fixture(scope="module")
def own_file(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample shop, in which the two newest leads hold something in a field of each type."""
    path = copy_of(sample_file, tmp_path_factory.mktemp("own"))
    with Store(path) as store:
        desk = Desk(store, "Ada")
        ids = desk.ask(found_leads, "", NEWEST_FIRST)[:2]
        for field_type, (name, texts, _) in FIELDS.items():
            desk.do(custom_fields.define, name, field_type, ("high", "low") if field_type is FieldType.CHOICE else ())
            field_id = desk.ask(custom_fields.fields_in_order)[-1].id or 0
            for lead_id, text in zip(ids, texts, strict=True):
                desk.do(custom_fields.set_value, lead_id, field_id, text)
    return path


@pytest.fixture
def kit(qapp: QApplication, own_file: Path, tmp_path: Path) -> Iterator[Kit]:
    made = kit_at(copy_of(own_file, tmp_path), settings=tmp_path / "settings.json")
    yield made
    let_go(made)


@pytest.fixture
def own_page(kit: Kit) -> Iterator[LeadsPage]:
    """All fields of the user are shown."""
    page = shown_page(kit)
    page.table.choose_columns(["name", *KEYS])
    settle(kit)
    yield page
    page.deleteLater()


def shown(page: LeadsPage, kit: Kit, key: str, row: int = 0) -> str:
    page.model.index(row, 0).data()
    settle(kit)
    return str(page.model.index(row, page.model.columns.places[key]).data())


def begin(page: LeadsPage, kit: Kit, key: str) -> QLineEdit | QComboBox:
    shown(page, kit, key)
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(0, page.model.columns.places[key]))
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    view = page.table.viewport()
    return (view.findChildren(QLineEdit) + view.findChildren(QComboBox))[0]


def save(editor: QLineEdit | QComboBox, kit: Kit) -> None:
    seen: list[object] = []
    kit.workspace.changed.connect(seen.append)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    wait_for(lambda: bool(seen))
    kit.workspace.changed.disconnect(seen.append)
    settle(kit)


def remove(kit: Kit, place: int) -> None:
    field_id = kit.workspace.directory.fields[place].id or 0
    with written(kit):
        kit.workspace.do(lambda work: custom_fields.delete(work, field_id))


def test_a_field_of_each_type_is_a_column_that_shows_it(own_page: LeadsPage, kit: Kit) -> None:
    assert own_page.table.seen_columns == ("name", *KEYS)
    assert own_page.fields[-len(KEYS) :] == KEYS
    texts = {key: shown(own_page, kit, key) for key in KEYS}
    assert texts == dict(zip(KEYS, (words for _, _, words in FIELDS.values()), strict=True))
    assert {shown(own_page, kit, key, 2) for key in KEYS} == {""}
    heads = [own_page.model.title(key) for key in KEYS]
    assert heads == [name for name, _, _ in FIELDS.values()]
    right = [key for key in KEYS if own_page.model.columns.of(key).right]
    assert right == ["field.shoe_size", "field.budget"]


def test_a_copied_day_has_its_year_and_a_copied_text_is_no_formula(own_page: LeadsPage, kit: Kit) -> None:
    shown(own_page, kit, KEYS[0])
    cells = own_page.model.cells_at(0)
    assert cells is not None
    assert copied_row(kit, cells, ["field.fitting", "field.mood"]) == f"{kit.formats.day(cells.own_day(KEYS[3]))}\tlow"


@pytest.mark.parametrize(("sort", "first"), [("field.shoe_size", "9"), ("-field.shoe_size", "41.5")])
def test_leads_are_sorted_by_a_field_of_ones_own(own_page: LeadsPage, kit: Kit, sort: str, first: str) -> None:
    own_page.table.sort_requested.emit(sort)
    settle(kit)
    assert own_page.search.sort == sort
    assert shown(own_page, kit, "field.shoe_size") == first
    own_page.keep_place()
    again = shown_page(kit)
    assert again.search.sort == sort
    again.deleteLater()


@pytest.mark.parametrize(
    ("key", "typed", "becomes"),
    [
        ("field.remark", "three", "three"),
        ("field.shoe_size", "44", "44"),
        ("field.budget", "1,000", "€1,000.00"),
        ("field.shop", "c.example", "https://c.example"),
    ],
)
def test_what_is_typed_in_a_cell_is_kept(own_page: LeadsPage, kit: Kit, key: str, typed: str, becomes: str) -> None:
    editor = begin(own_page, kit, key)
    assert isinstance(editor, QLineEdit)
    editor.setText(typed)
    save(editor, kit)
    assert shown(own_page, kit, key) == becomes


@pytest.mark.parametrize(("key", "value", "becomes"), [("field.mood", "high", "high"), ("field.newsletter", "0", "No")])
def test_what_is_chosen_in_a_cell_is_kept(own_page: LeadsPage, kit: Kit, key: str, value: str, becomes: str) -> None:
    editor = begin(own_page, kit, key)
    assert isinstance(editor, QComboBox)
    editor.setCurrentIndex(editor.findData(value))
    save(editor, kit)
    assert shown(own_page, kit, key) == becomes


def test_a_field_of_ones_own_is_set_for_many_at_once(own_page: LeadsPage, kit: Kit) -> None:
    own_page.table.select_ids([own_page.model.id_at(row) for row in range(5)])
    own_page._deeds.do("edit")  # noqa: SLF001
    (dialog,) = own_page.window().findChildren(BulkEdit)
    dialog.field.setCurrentIndex(dialog.field.findData("field.budget"))
    assert isinstance(dialog.value, QLineEdit)
    dialog.value.setText("a lot")
    dialog.save()
    assert not dialog.problem.isHidden()
    dialog.value.setText("1,500")
    with written(kit):
        dialog.save()
    assert [shown(own_page, kit, "field.budget", row) for row in range(6)] == ["€1,500.00"] * 5 + [""]


def test_a_column_goes_with_its_field_and_what_was_chosen_and_selected_stays(own_page: LeadsPage, kit: Kit) -> None:
    own_page.table.choose_columns(["name", "field.mood", "city", "field.remark"])
    own_page.table.sort_requested.emit("field.remark")
    settle(kit)
    wait_for(lambda: own_page.model.rowCount() > 300)
    before = sorted(own_page.model.ids)
    chosen = [own_page.model.id_at(1), own_page.model.id_at(4)]
    own_page.table.select_ids(chosen)
    remove(kit, 0)
    wait_for(lambda: own_page.search.sort == NEWEST_FIRST)
    settle(kit)
    assert list(own_page.table.seen_columns) == ["name", "field.mood", "city"]
    assert sorted(own_page.model.ids) == before
    assert sorted(own_page.table.selected_ids()) == sorted(chosen)
    assert "field.remark" not in own_page.model.columns.places
    with written(kit):
        kit.workspace.undo()
    assert list(own_page.table.seen_columns) == ["name", "field.mood", "city", "field.remark"]
    assert "field.remark" in own_page.model.editable


def test_a_kept_view_brings_its_own_fields_and_passes_over_those_that_are_gone(own_page: LeadsPage, kit: Kit) -> None:
    columns, sort = ("name", "field.mood", "field.shop"), ("-field.shoe_size",)
    with written(kit):
        kit.workspace.do(lambda work: saved_views.keep(work, "Size", "leads", "shoe_size:>40", columns, sort))
    (view,) = kit.workspace.directory.views
    own_page.table.choose_columns([])
    own_page.show_view(view)
    settle(kit)
    assert (own_page.search.sort, own_page.table.seen_columns) == (sort[0], columns)
    assert own_page.model.rowCount() == 1
    assert shown(own_page, kit, "field.mood") == "low"
    remove(kit, 6)
    own_page.show_view(view)
    settle(kit)
    assert own_page.table.seen_columns == columns[:2]
