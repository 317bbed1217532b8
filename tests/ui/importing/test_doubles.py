from pathlib import Path

from PySide6.QtWidgets import QPushButton

from leaddesk.ui.importing.flow import State
from leaddesk.ui.importing.page import ImportPage
from leaddesk.ui.kit.kit import Kit
from tests.ui.importing.steps import come_to, look_at, press, written
from tests.ui.surroundings import settle, wait_for

COMPANIES = "name;vat_id;industry;website\nRossi Srl;;;www.rossi.it\nRossi & Figli;;;rossi.it\nVerdi;;;\n"
TWICE = "name;city;phone\nLucia Rossi;Firenze;\nLucia Rosi;Firenze;+390551234567\nBruno Verdi;Roma;\n"


def words(page: ImportPage) -> list[str]:
    return [each.text() for each in page.strip.findChildren(QPushButton)] if page.strip is not None else []


def test_after_an_import_one_click_leads_to_those_that_may_be_there_twice(
    page: ImportPage, empty_kit: Kit, tmp_path: Path
) -> None:
    asked: list[int] = []
    empty_kit.navigator.duplicates_requested.connect(asked.append)
    look_at(page, written(tmp_path, TWICE))
    page.flow.start()
    come_to(page, State.DONE)
    wait_for(lambda: "1 lead possibly there twice" in words(page))
    press(page, "1 lead possibly there twice")
    assert page.flow.result is not None
    assert asked == [page.flow.result.run_id]


def test_companies_that_may_be_there_twice_are_offered_likewise(
    page: ImportPage, empty_kit: Kit, tmp_path: Path
) -> None:
    asked: list[int] = []
    empty_kit.navigator.account_duplicates_requested.connect(asked.append)
    look_at(page, written(tmp_path, COMPANIES))
    page.flow.start()
    come_to(page, State.DONE)
    wait_for(lambda: "1 account possibly there twice" in words(page))
    press(page, "1 account possibly there twice")
    assert page.flow.result is not None
    assert asked == [page.flow.result.run_id]


def test_where_nobody_is_there_twice_nothing_is_offered(page: ImportPage, empty_kit: Kit, tmp_path: Path) -> None:
    look_at(page, written(tmp_path))
    page.flow.start()
    come_to(page, State.DONE)
    settle(empty_kit)
    assert not any("duplicate" in each for each in words(page))
