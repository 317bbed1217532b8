"""The page of an import: from the drop to the undo, with its questions, problems and second thoughts."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from leaddesk.services.lead_list import found_leads
from leaddesk.ui.importing.diff_model import PROBLEM
from leaddesk.ui.importing.flow import State
from leaddesk.ui.importing.page import ImportPage
from leaddesk.ui.kit.kit import Kit
from tests.ui.importing.steps import LEADS, come_to, leads_in, look_at, press, said, written
from tests.ui.surroundings import settle, wait_for


def test_without_files_it_asks_for_some(page: ImportPage) -> None:
    assert page.drop_area.isVisible()
    assert not page.import_button.isVisible()


def test_a_file_is_looked_through_and_nothing_is_written(page: ImportPage, empty_kit: Kit, tmp_path: Path) -> None:
    look_at(page, written(tmp_path))
    assert page.import_button.text() == "Import 2 leads"
    assert page.import_button.isEnabled()
    assert page.columns.boxes["color"].currentText() == "Keep as further details"
    assert page.columns.boxes["email"].currentText() == "Email"
    assert leads_in(empty_kit) == 0


def test_a_row_that_cannot_be_used_is_shown_with_its_line_and_value(page: ImportPage, tmp_path: Path) -> None:
    look_at(page, written(tmp_path))
    page.outcome.chips["rejected"].click()
    model = page.outcome.table.diff
    assert model.rowCount() == 1
    assert (model.row_at(0).line, model.row_at(0).name) == (4, "Cia")
    (column,) = model.told_columns(0)
    cell = model.cell(0, column)
    assert (cell.text, cell.tone) == ("O", PROBLEM)
    assert "decimal comma" in cell.remark


def test_pressing_import_takes_the_file_in_and_undo_takes_it_back(
    page: ImportPage, empty_kit: Kit, tmp_path: Path
) -> None:
    look_at(page, written(tmp_path))
    page.import_button.click()
    come_to(page, State.DONE)
    assert said(page) == "Done: 2 leads new. Undo at any time under History."
    assert leads_in(empty_kit) == 2
    press(page, "Undo")
    come_to(page, State.READY)
    assert page.import_button.text() == "Import 2 leads"
    assert leads_in(empty_kit) == 0


def test_what_was_imported_is_shown_on_the_leads_page(page: ImportPage, empty_kit: Kit, tmp_path: Path) -> None:
    asked: list[str] = []
    empty_kit.navigator.leads_requested.connect(asked.append)
    look_at(page, written(tmp_path))
    page.import_button.click()
    come_to(page, State.DONE)
    press(page, "Show them")
    (query,) = asked
    assert query.startswith("import:")
    assert leads_in(empty_kit, query) == 2


def test_an_open_question_keeps_the_import_shut_until_it_is_answered(page: ImportPage, tmp_path: Path) -> None:
    look_at(page, written(tmp_path, "name,created_at\nAnna,03.04.2026\nBea,05.06.2026\n"))
    assert page.flow.state is State.ASKING
    assert said(page) == "Column “created_at”: does 03.04.2026 mean 3 Apr 2026 or 4 Mar 2026?"
    assert not page.import_button.isEnabled()
    assert page.head.open_question.isVisible()
    press(page, "3 Apr")
    come_to(page, State.READY)
    assert said(page) == ""
    assert page.import_button.isEnabled()


def test_a_file_in_windows_1252_is_read_as_such_and_says_so(page: ImportPage, tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_bytes("name,city\nJürgen,Köln\n".encode("cp1252"))
    look_at(page, path)
    assert page.flow.state is State.READY
    assert page.options.encoding.currentText() == "Windows-1252"


def test_what_is_no_table_is_refused_in_one_sentence(page: ImportPage, tmp_path: Path) -> None:
    path = tmp_path / "photo.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    look_at(page, path)
    assert said(page).startswith("photo.csv is a picture.")
    assert not page.import_button.isEnabled()


def test_a_column_can_be_given_another_field(page: ImportPage, empty_kit: Kit, tmp_path: Path) -> None:
    look_at(page, written(tmp_path))
    box = page.columns.boxes["color"]
    box.setCurrentIndex(box.findData("city"))
    box.activated.emit(box.currentIndex())
    come_to(page, State.LOOKING)
    come_to(page, State.READY)
    page.import_button.click()
    come_to(page, State.DONE)
    found: list[int] = []
    empty_kit.workspace.ask(page, lambda work: len(found_leads(work, "city:red")), found.append, topic="red")
    wait_for(lambda: bool(found))
    assert found == [1]


def test_a_field_given_to_another_column_leaves_the_first(page: ImportPage, tmp_path: Path) -> None:
    path = written(tmp_path)
    look_at(page, path)
    page.flow.map_column(path, "color", "city")
    page.flow.map_column(path, "value", "city")
    come_to(page, State.READY)
    assert page.columns.boxes["color"].currentData() == "extra"
    assert page.columns.boxes["value"].currentData() == "city"


def test_several_files_are_one_run_and_answered_one_by_one(page: ImportPage, empty_kit: Kit, tmp_path: Path) -> None:
    firms = written(tmp_path, "name,industry,vat_id\nAcme,Steel,IT1\n", "firms.csv")
    look_at(page, firms, written(tmp_path))
    assert page.tabs.isVisible()
    assert page.tabs.bar.count() == 2
    assert page.import_button.text().startswith("Import 1 account")
    assert page.import_button.text().endswith(" and 2 leads")
    page.import_button.click()
    come_to(page, State.DONE)
    press(page, "Undo")
    come_to(page, State.READY)
    assert leads_in(empty_kit) == 0


def test_many_answers_in_a_row_ask_once(page: ImportPage, tmp_path: Path) -> None:
    path = written(tmp_path)
    look_at(page, path)
    results: list[object] = []
    page.flow.found.connect(results.append)
    for field in ("city", "region", "country", "notes"):
        page.flow.map_column(path, "color", field)
    come_to(page, State.READY)
    settle(page._kit, 400)  # noqa: SLF001
    assert len(results) == 1


def test_looking_can_be_stopped_and_begun_again(page: ImportPage, tmp_path: Path) -> None:
    page.show_files([written(tmp_path)])
    page.flow.cancel()
    assert page.flow.state is State.STOPPED
    page.flow.look_soon()
    come_to(page, State.READY)


def test_a_page_that_is_left_stops_looking_and_looks_again_when_it_is_back(page: ImportPage, tmp_path: Path) -> None:
    page.show_files([written(tmp_path)])
    page.hide()
    settle(page._kit, 300)  # noqa: SLF001
    assert page.flow.state is State.LOOKING
    page.show()
    come_to(page, State.READY)


def test_a_change_of_the_file_asks_again(page: ImportPage, empty_kit: Kit, tmp_path: Path) -> None:
    path = written(tmp_path)
    look_at(page, path)
    page.import_button.click()
    come_to(page, State.DONE)
    look_at(page, path)
    assert page.import_button.text() == "Nothing to import"
    empty_kit.workspace.undo()
    come_to(page, State.LOOKING)
    come_to(page, State.READY)
    assert page.import_button.text() == "Import 2 leads"


def test_a_dropped_file_is_looked_at(page: ImportPage, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(written(tmp_path)))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, buttons, keys))
    come_to(page, State.READY)


def test_cancel_puts_the_files_away(page: ImportPage, tmp_path: Path) -> None:
    look_at(page, written(tmp_path))
    page.leave.click()
    assert page.drop_area.isVisible()


def test_chips_show_the_rows_of_one_result_and_what_is_good_to_know(page: ImportPage, tmp_path: Path) -> None:
    look_at(page, written(tmp_path, LEADS.replace("color", "stage")))
    chips, model = page.outcome.chips, page.outcome.table.diff
    assert list(chips) == ["all", "created", "rejected", "remarks"]
    assert [model.row_at(row).line for row in range(model.rowCount())] == [2, 3, 4]
    chips["created"].click()
    assert {model.row_at(row).outcome for row in range(model.rowCount())} == {"created"}
    chips["remarks"].click()
    assert page.outcome.remarks.isVisible()
    assert any("red" in each for each in page.outcome.remarks.remarks.rows)
    chips["all"].click()
    assert model.rowCount() == 3


def test_arrows_go_from_chip_to_chip(page: ImportPage, tmp_path: Path) -> None:
    look_at(page, written(tmp_path))
    page.activateWindow()
    settle(page._kit, 100)  # noqa: SLF001 - until the page has given the keyboard to its next step
    page.outcome.chips["all"].setFocus()
    wait_for(page.outcome.chips["all"].hasFocus)
    QTest.keyClick(page.outcome.chips["all"], Qt.Key.Key_Right)
    assert page.outcome.chips["created"].isChecked()
    assert page.outcome.table.diff.rowCount() == 2


def test_the_keyboard_stays_on_the_page_from_the_choice_to_the_end(page: ImportPage, tmp_path: Path) -> None:
    page.activateWindow()
    page.drop_area.choose.setFocus()
    wait_for(page.drop_area.choose.hasFocus)
    look_at(page, written(tmp_path))
    wait_for(page.import_button.hasFocus)
    page.import_button.click()
    come_to(page, State.DONE)
    wait_for(lambda: isinstance(QApplication.focusWidget(), QPushButton))
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.isAncestorOf(focused)


def test_an_import_that_is_looked_at_is_watched(page: ImportPage, tmp_path: Path, empty_kit: Kit) -> None:
    watched: list[bool] = []
    empty_kit.workspace.bulk_changed.connect(lambda job: watched.append(job is not None and job.is_watched))
    look_at(page, written(tmp_path))
    page.import_button.click()
    come_to(page, State.DONE)
    assert watched[0]


def test_a_stage_that_is_new_in_two_pipelines_is_told_once(page: ImportPage, tmp_path: Path) -> None:
    look_at(page, written(tmp_path, "name,account,stage\nAnna,,Visit\nBea,Lux,Visit\n"))
    page.outcome.chips["remarks"].click()
    assert len([each for each in page.outcome.remarks.remarks.rows if "Visit" in each]) == 1


def test_an_import_is_made_by_keys_alone(page: ImportPage, empty_kit: Kit, tmp_path: Path) -> None:
    def enter() -> None:
        wait_for(lambda: isinstance(QApplication.focusWidget(), QPushButton))
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Return)

    shown: list[str] = []
    empty_kit.navigator.leads_requested.connect(shown.append)
    page.activateWindow()
    page.drop_area.choose.setFocus()
    wait_for(page.drop_area.choose.hasFocus)
    look_at(page, written(tmp_path, "name,created_at\nAnna,03.04.2026\nBea,05.06.2026\n"))
    wait_for(lambda: page.strip is not None and page.strip.isAncestorOf(QApplication.focusWidget() or page))
    enter()
    come_to(page, State.READY)
    wait_for(page.import_button.hasFocus)
    next(iter(page.columns.boxes.values())).setFocus()
    QTest.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)  # from wherever one is
    come_to(page, State.DONE)
    wait_for(lambda: page.strip is not None and page.strip.isAncestorOf(QApplication.focusWidget() or page))
    enter()
    assert shown
    assert shown[0].startswith("import:")


def test_escape_puts_the_files_away(page: ImportPage, tmp_path: Path) -> None:
    look_at(page, written(tmp_path))
    page.activateWindow()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    wait_for(page.drop_area.isVisible)


def test_tab_goes_through_the_page_as_it_stands(page: ImportPage, tmp_path: Path) -> None:
    look_at(page, written(tmp_path, "name,created_at,stage\nAnna,03.04.2026,Visit\n"))
    press(page, "3 Apr")
    come_to(page, State.LOOKING)
    come_to(page, State.READY)
    page.activateWindow()
    settle(page._kit, 100)  # noqa: SLF001 - as above
    page.leave.setFocus()
    wait_for(page.leave.hasFocus)
    passed: list[object] = []
    while page.outcome.chips["all"] not in passed and len(passed) < 40:
        QTest.keyClick(page, Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())
    boxes = page.columns.boxes
    wanted = [page.import_button, page.options.preset, page.options.pipeline, boxes["name"], boxes["stage"]]
    assert [each for each in passed if each in wanted] == wanted
    assert passed[passed.index(boxes["stage"]) + 1] is boxes["stage"].values
