"""The answers about a file: how it is read, what its values become, whose its codes are, and what is kept of them."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from leaddesk.exchange.write_xlsx import Sheet, write_xlsx
from leaddesk.services.importing.rules import kept_rules
from leaddesk.ui.importing.field_box import FieldBox
from leaddesk.ui.importing.flow import State
from leaddesk.ui.importing.page import ImportPage
from leaddesk.ui.importing.preset_box import SavePreset
from leaddesk.ui.importing.rules_dialog import RulesDialog
from leaddesk.ui.importing.values_dialog import ValuesDialog
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.look.marks import IconMark
from tests.ui.importing.steps import (
    LEADS,
    choose,
    come_to,
    leads_in,
    look_again,
    look_at,
    press,
    said,
    written,
)
from tests.ui.surroundings import settle, wait_for

SHOP = Path(__file__).parents[2] / "fixtures" / "imports"
STAGES = "name,stage,channel\nAnna,Visit,Fair\nBea,Visit,Fair\nCia,Talk,Web\n"


def test_several_questions_are_counted_and_asked_one_after_another(page: ImportPage, tmp_path: Path) -> None:
    first = written(tmp_path, "name,created_at\nAnna,03.04.2026\n", "one.csv")
    second = written(tmp_path, "name,value\nBea,1.234\n", "two.csv")
    look_at(page, first, second)
    assert page.flow.state is State.ASKING
    assert page.head.open_question.text().startswith("2 question")
    assert said(page).startswith("one.csv")
    press(page, "3 Apr")
    assert said(page).startswith("two.csv")
    assert page.head.open_question.text().startswith("1 question")
    press(page, "1,234")
    come_to(page, State.READY)


def test_a_column_that_is_asked_about_is_marked(page: ImportPage, tmp_path: Path) -> None:
    look_at(page, written(tmp_path, "name,created_at\nAnna,03.04.2026\n"))
    marks = {name: is_marked(box) for name, box in page.columns.boxes.items()}
    assert marks == {"name": False, "created_at": True}
    press(page, "3 Apr")
    look_again(page)
    assert not is_marked(page.columns.boxes["created_at"])


def is_marked(box: FieldBox) -> bool:
    mark = box.findChild(IconMark)
    return isinstance(mark, IconMark) and mark.isVisible()


def test_an_answer_is_kept_for_files_of_the_kind_and_can_be_asked_again(page: ImportPage, tmp_path: Path) -> None:
    look_at(page, written(tmp_path, "name,created_at\nAnna,03.04.2026\n"))
    press(page, "3 Apr")
    come_to(page, State.READY)
    page.import_button.click()
    come_to(page, State.DONE)
    look_at(page, written(tmp_path, "name,created_at\nBea,05.06.2026\n", "later.csv"))
    assert page.options.ask_again.isVisible()
    page.options.ask_again.click()
    look_again(page)
    assert page.head.open_question.isVisible()


def test_the_header_and_the_separator_can_be_put_right(page: ImportPage, tmp_path: Path) -> None:
    look_at(page, written(tmp_path, "name;mail\nAnna;anna@example.org\nBea;bea@example.org\n"))
    header = page.options.header
    assert header.itemText(0) == "1   name;mail"
    choose(header, 2)
    look_again(page)
    assert list(page.columns.boxes) == ["Anna", "anna@example.org"]
    choose(header, 1)
    look_again(page)
    choose(page.options.separator, ",")
    look_again(page)
    assert list(page.columns.boxes) == ["name;mail"]


def test_rows_can_become_contacts(page: ImportPage, empty_kit: Kit, tmp_path: Path) -> None:
    look_at(page, written(tmp_path))
    assert page.options.pipeline.isVisible()
    choose(page.options.becomes, True)
    look_again(page)
    assert not page.options.pipeline.isVisible()
    assert page.import_button.text().startswith("Import 2 contact")
    page.import_button.click()
    come_to(page, State.DONE)
    assert leads_in(empty_kit, "is:contact") == 2


def test_what_values_become_is_told_by_keys_alone(page: ImportPage, empty_kit: Kit, tmp_path: Path) -> None:
    look_at(page, written(tmp_path, STAGES))
    box = page.columns.boxes["stage"]
    assert box.values.text().startswith("2 value")
    box.values.click()
    dialog = page.asking.dialog
    assert isinstance(dialog, ValuesDialog)
    dialog.activateWindow()
    wait_for(lambda: dialog.boxes[0].edit.hasFocus())
    edit = dialog.boxes[0].edit
    edit.selectAll()
    QTest.keyClicks(edit, "Captured")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    wait_for(lambda: dialog.boxes[1].edit.hasFocus())
    QTest.keyClick(dialog.boxes[1].edit, Qt.Key.Key_Return)
    wait_for(dialog.done_button.hasFocus)
    QTest.keyClick(dialog.done_button, Qt.Key.Key_Return)
    look_again(page)
    page.import_button.click()
    come_to(page, State.DONE)
    assert leads_in(empty_kit, "stage:captured") == 2
    assert leads_in(empty_kit, "stage:talk") == 1


def test_whose_the_codes_are_is_kept_and_holds_at_once(page: ImportPage, empty_kit: Kit) -> None:
    look_at(page, SHOP / "shopify_customers.csv", SHOP / "shopify_orders.csv")
    assert "discount code" in said(page)
    press(page, "Sort them out…")
    dialog = page.asking.dialog
    assert isinstance(dialog, RulesDialog)
    signal, channel, campaign = dialog.rows[0]
    assert signal.value == "LUCIA10"
    channel.setEditText("Influencer")
    campaign.setText("Lucia")
    dialog.done_button.click()
    look_again(page)
    rules: list[int] = []
    empty_kit.workspace.ask(page, lambda work: len(kept_rules(work)), rules.append, topic="rules")
    wait_for(lambda: bool(rules))
    assert rules == [1]
    assert said(page) == ""
    page.import_button.click()
    come_to(page, State.DONE)
    assert leads_in(empty_kit, "channel:influencer is:won") == 2
    wishes: list[object] = []
    empty_kit.navigator.costs_requested.connect(wishes.append)
    press(page, "Enter costs…")
    assert wishes == [None]


def test_later_is_later(page: ImportPage) -> None:
    look_at(page, SHOP / "shopify_orders.csv")
    press(page, "Later")
    assert said(page) == ""
    page.flow.look_soon()
    look_again(page)
    assert said(page) == ""


def test_a_preset_of_ones_own_is_known_the_next_time_and_can_be_removed(page: ImportPage, tmp_path: Path) -> None:
    look_at(page, written(tmp_path))
    choose(page.columns.boxes["color"], "city")
    look_again(page)
    choose(page.options.preset, "+")
    dialog = next(each for each in page.findChildren(SavePreset))
    dialog.name.setText("Fair list")
    dialog.save()
    look_again(page)
    look_at(page, written(tmp_path, LEADS.replace("Anna", "Ada"), "next.csv"))
    assert page.options.preset.currentText() == "Fair list"
    assert page.columns.boxes["color"].currentData() == "city"
    choose(page.options.preset, "-")
    look_again(page)
    wait_for(lambda: page.options.preset.currentText() != "Fair list")


def test_a_known_file_can_be_read_as_no_known_one(page: ImportPage) -> None:
    look_at(page, SHOP / "shopify_customers.csv")
    assert page.options.preset.currentText() == "Shopify customers"
    assert "does not hold" in page.footer.lacks.text()
    choose(page.options.preset, "none")
    look_again(page)
    assert page.options.preset.currentText() == "no known file"
    assert page.footer.lacks.text() == ""


def test_problem_rows_are_saved_mended_and_imported(page: ImportPage, empty_kit: Kit, tmp_path: Path) -> None:
    told: list[str] = []
    empty_kit.navigator.notice_requested.connect(lambda _, sentence: told.append(sentence))
    look_at(page, written(tmp_path))
    assert page.footer.save.isVisible()
    result = page.flow.result
    assert result is not None
    target = tmp_path / "problems.csv"
    page.asking.save_problems_to(result.files[0], target)
    wait_for(lambda: bool(told))
    assert "problems.csv" in told[0]
    text = target.read_text(encoding="utf-8-sig")
    assert "Cia" in text
    assert "Anna" not in text
    target.write_text(text.replace(";O;", ";0;"), encoding="utf-8")
    look_at(page, target)
    settle(empty_kit)
    assert page.import_button.text() == "Import 1 lead"


def test_the_sheet_of_a_workbook_can_be_chosen(page: ImportPage, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    people, firms = Sheet("People", ["Name"], [["Anna"], ["Bea"]]), Sheet("Firms", ["Company"], [["Acme"]])
    with path.open("wb") as file:
        write_xlsx(file, [people, firms])
    look_at(page, path)
    assert page.import_button.text() == "Import 2 leads"
    choose(page.options.sheet, "Firms")
    look_again(page)
    assert page.import_button.text().startswith("Import 1 ")
