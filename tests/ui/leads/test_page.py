from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from leaddesk.services import leads
from leaddesk.services.bulk_moves import move_many
from leaddesk.services.diary import tasks
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.leads.columns import ColumnSet
from leaddesk.ui.leads.page import LeadsPage
from tests.ui.leads.conftest import shown_page, written
from tests.ui.surroundings import application, kit_at, settle, wait_for

PLACES = ColumnSet().places


def names(page: LeadsPage) -> list[str]:
    rows = [page.model.cells_at(row) for row in range(min(page.model.rowCount(), 60))]
    return [cells.lead.name for cells in rows if cells]


def read(page: LeadsPage, kit: Kit) -> list[str]:
    names(page)
    settle(kit)
    return names(page)


def texts(page: LeadsPage, key: str, count: int = 30) -> list[str]:
    return [page.model.index(row, PLACES[key]).data() for row in range(min(count, page.model.rowCount()))]


def test_the_newest_leads_come_first_and_are_counted(page: LeadsPage) -> None:
    days = [page.model.cells_at(row).lead.created_on for row in range(30)]  # type: ignore[union-attr]
    known = [day for day in days if day]
    assert known == sorted(known, reverse=True)
    assert page.model.rowCount() > 300
    assert page._footer._count.text().startswith(str(page.model.rowCount()))  # noqa: SLF001


def test_a_search_shows_what_it_finds_and_how_many_of_all(page: LeadsPage, kit: Kit) -> None:
    everything = page.model.rowCount()
    page.focus_search()
    QTest.keyClicks(page._field, "is:open value:>100")  # noqa: SLF001
    QTest.keyClick(page._field, Qt.Key.Key_Return)  # noqa: SLF001
    settle(kit)
    assert page.query == "is:open value:>100"
    assert 0 < page.model.rowCount() < everything
    # Counted once all are found, which is after what was asked for when the key was pressed.
    wait_for(lambda: page._header._count.text() == f"{page.model.rowCount()} of {everything}")  # noqa: SLF001


def test_a_bad_search_is_explained_and_the_table_stays(page: LeadsPage, kit: Kit) -> None:
    before = page.model.rowCount()
    page.show_query("vlue:>5")
    settle(kit)
    assert page.model.rowCount() == before
    assert page.query == ""
    assert page._field.property("doubt")  # noqa: SLF001
    assert page._problem.isVisible()  # noqa: SLF001
    assert "value" in page._problem.accessibleName()  # noqa: SLF001
    page.show_query("value:>5")
    settle(kit)
    assert not page._problem.isVisible()  # noqa: SLF001
    assert page.query == "value:>5"


def test_a_click_on_a_head_sorts_by_it_and_another_the_other_way(page: LeadsPage, kit: Kit) -> None:
    header = page.table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(PLACES["name"]) + 20, 10)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    settle(kit)
    first = names(page)
    assert first[0].casefold() <= first[-1].casefold()
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    settle(kit)
    assert page.search.sort == "-name"
    assert names(page)[0] != first[0]


def test_another_order_begins_at_the_top(page: LeadsPage, kit: Kit) -> None:
    page.table.scrollTo(page.model.index(200, 0))
    page._sort("name")  # noqa: SLF001
    settle(kit)
    assert page.table.rowAt(0) == 0


def test_who_types_in_the_middle_keeps_the_cursor_there(page: LeadsPage, kit: Kit) -> None:
    page.show_query("is:open")
    page._field.setCursorPosition(0)  # noqa: SLF001
    QTest.keyClicks(page._field, "anna ")  # noqa: SLF001
    wait_for(lambda: page.query == "anna is:open")
    assert page._field.cursorPosition() == 5  # noqa: SLF001


def test_nothing_found_offers_to_clear_the_search(page: LeadsPage, kit: Kit) -> None:
    page.show_query("zzzz")
    settle(kit)
    assert page._middle.currentIndex() == 2  # noqa: SLF001
    page._clear_search()  # noqa: SLF001
    settle(kit)
    assert page._middle.currentWidget() is page.table  # noqa: SLF001


def test_an_empty_file_teaches_and_has_nothing_to_search(empty_page: LeadsPage, empty_kit: Kit) -> None:
    assert empty_page._middle.currentIndex() == 1  # noqa: SLF001
    assert not empty_page._field.isVisible()  # noqa: SLF001
    with written(empty_kit):
        empty_kit.workspace.do(lambda work: leads.add(work, {"name": "Anna"}))
    assert names(empty_page) == ["Anna"]
    assert empty_page._field.isVisible()  # noqa: SLF001


def test_what_is_chosen_and_seen_stays_when_the_file_changes(page: LeadsPage, kit: Kit) -> None:
    page.table.selectRow(120)
    page.table.scrollTo(page.model.index(120, 0))
    settle(kit)
    chosen = page.table.selected_ids()
    at = page.table.rowViewportPosition(120)
    first = page.model.id_at(0)
    with written(kit):
        kit.workspace.do(lambda work: leads.add(work, {"name": "New one"}))
    assert read(page, kit)[0] == "New one"
    assert page.table.selected_ids() == chosen
    row = page.model.row_of(chosen[0])
    assert row == 121
    assert page.table.currentIndex().row() == row
    assert page.table.rowViewportPosition(row) == at
    page.show_query("is:open")
    with written(kit):
        kit.workspace.do(lambda work: leads.edit(work, first, {"name": "Renamed"}))
    assert "Renamed" in names(page) or page.model.row_of(first) < 0


def test_an_edited_lead_is_read_again_where_it_stands(page: LeadsPage, kit: Kit) -> None:
    lead_id = page.model.id_at(3)
    with written(kit):
        kit.workspace.do(lambda work: tasks.add(work, "Call Ada", lead_id=lead_id, due_on=kit.workspace.today))
    read(page, kit)
    assert any("Call Ada" in text or "Today" in text for text in texts(page, "task"))


def test_copied_rows_can_be_pasted_into_a_spreadsheet(page: LeadsPage, kit: Kit) -> None:
    page.table.select_ids([page.model.id_at(row) for row in range(3)])
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    settle(kit)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert [line.split("\t")[0] for line in lines] == names(page)[:3]
    assert len({line.count("\t") for line in lines}) == 1


def test_enter_opens_the_panel_which_then_follows_the_rows(page: LeadsPage, kit: Kit) -> None:
    opened: list[int] = []
    neighbours: list[object] = []
    kit.navigator.lead_requested.connect(opened.append)
    kit.navigator.neighbours_changed.connect(neighbours.append)
    page.table.setFocus()
    page.table.selectRow(2)
    settle(kit, 120)
    assert opened == []
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert opened == [page.model.id_at(2)]
    assert neighbours[-1] is page.model.ids
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    wait_for(lambda: len(opened) == 2)
    assert opened[-1] == page.model.id_at(3)
    kit.navigator.lead_requested.emit(page.model.id_at(7))
    assert page.table.selected_ids() == [page.model.id_at(7)]
    kit.navigator.lead_requested.emit(0)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    settle(kit, 120)
    assert opened[-1] == 0


def test_down_goes_from_the_search_into_the_table(page: LeadsPage) -> None:
    page.activateWindow()
    page.focus_search()
    QTest.keyClick(page._field, Qt.Key.Key_Down)  # noqa: SLF001
    assert page.table.hasFocus()
    assert page.table.selected_rows() == [0]


def action(menu: QMenu, text: str) -> QMenu | None:
    for each in menu.actions():
        if each.text().split("\t")[0] == text:
            below = each.menu()
            if isinstance(below, QMenu):
                return below
            each.trigger()
            return None
    raise AssertionError(f"no {text} in {[each.text() for each in menu.actions()]}")


def test_the_menu_moves_wins_and_assigns_all_that_is_chosen(page: LeadsPage, kit: Kit) -> None:
    page.show_query("is:open pipeline:shop")
    settle(kit)
    read(page, kit)
    ids = [page.model.id_at(row) for row in range(3)]
    page.table.select_ids(ids)
    menu = page._deeds.menu()  # noqa: SLF001
    owners = action(menu, "Assign to")
    assert owners is not None
    with written(kit):
        action(owners, "Ada")
    read(page, kit)
    cells = [page.model.lead_with(each) for each in ids]
    assert [lead.owner for lead in cells if lead] == ["Ada"] * 3
    with written(kit):
        action(page._deeds.menu(), "Win")  # noqa: SLF001
    assert all(page.model.row_of(each) < 0 for each in ids)


def test_rows_of_all_stages_can_be_moved_at_once(page: LeadsPage, kit: Kit) -> None:
    stage = kit.workspace.directory.stages_of(kit.workspace.directory.pipelines[0].id or 0)[1]
    page.table.select_ids([page.model.id_at(0), page.model.id_at(1)])
    ids = page.table.selected_ids()
    with written(kit):
        kit.workspace.do(lambda work: move_many(work, ids, stage.id or 0))
    read(page, kit)
    assert texts(page, "stage", 2) == [stage.name] * 2


def test_how_the_page_was_left_is_how_it_comes_back(page: LeadsPage, kit: Kit) -> None:
    page.table.choose_columns(["name", "email", "stage"])
    page.table.horizontalHeader().moveSection(PLACES["email"], 1)
    page._set_density("compact")  # noqa: SLF001
    page._sort("-value")  # noqa: SLF001
    page.show_query("is:open")
    settle(kit)
    page.keep_place()
    again = shown_page(kit)
    assert again.query == "is:open"
    assert again.search.sort == "-value"
    assert again.table.seen_columns == ("name", "email", "stage")
    assert again.table.row_height == kit.theme.row("compact")
    again.table.choose_columns([])
    assert again.table.seen_columns[:3] == ("name", "stage", "channel")
    again.deleteLater()


def test_leads_stay_chosen_in_another_order_though_the_first_come_before_the_rest(page: LeadsPage, kit: Kit) -> None:
    last = page.model.rowCount() - 1
    chosen = {page.model.id_at(row) for row in (0, last - 1, last)}
    for sort in ("name", "-value", "-created"):
        page.table.select_ids(sorted(chosen))
        page.table.sort_requested.emit(sort)
        settle(kit)
        assert set(page.table.selected_ids()) == chosen
        page.table.selectAll()
        page.table.sort_requested.emit("created")
        settle(kit)
        assert page.table.count_selected() == last + 1


def test_another_order_is_shown_from_its_beginning_wherever_the_current_lead_is(page: LeadsPage, kit: Kit) -> None:
    page.table.setFocus()
    for sort in ("created", "-created", "name"):
        page.table.select_ids([current := page.model.id_at(0)])
        page.table.sort_requested.emit(sort)
        settle(kit)
        assert page.table.verticalScrollBar().value() == 0
        assert page.model.id_at(page.table.currentIndex().row()) == current


def test_the_usual_columns_never_need_a_horizontal_scroll_bar(page: LeadsPage, kit: Kit) -> None:
    for width in (1072, 704, 560):
        page.resize(width, 768)
        settle(kit)
        assert not page.table.horizontalScrollBar().isVisible()


def test_nor_do_they_for_a_moment_while_the_first_rows_come(kit: Kit) -> None:
    page, hidden = LeadsPage(kit), set[int]()
    page.table.horizontalScrollBar().rangeChanged.connect(lambda _, most: hidden.add(most))
    page.resize(1072, 768)
    page.show()
    settle(kit)
    assert page.table.verticalScrollBar().isVisible(), "which takes room"
    assert hidden <= {0}
    page.deleteLater()


def test_large_text_is_not_clipped(kit: Kit) -> None:
    large = kit_at(kit.workspace.path, text_size=200, settings=None)
    page = shown_page(large)
    metrics = large.painting.metrics
    needed = metrics("body").height() + metrics("small").height()
    for density in ("comfortable", "regular"):
        page._set_density(density)  # noqa: SLF001
        assert page.table.row_height >= needed
        assert page.table.row_height >= large.painting.pill_height() + metrics("small").height()
    page._set_density("compact")  # noqa: SLF001
    assert page.table.row_height >= metrics("body").height()
    assert page.table.horizontalHeader().height() >= metrics("small").height()
    assert not page.table.horizontalScrollBar().isVisible()
    assert page.minimumSizeHint().height() <= 700
    page.deleteLater()
    large.workspace.close()
    kit.theme.choose("light", 100)
    kit.theme.apply(application())
