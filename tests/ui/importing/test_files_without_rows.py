"""Several files, some of which have nothing in them."""

from pathlib import Path

from PySide6.QtWidgets import QLabel

from leaddesk.ui.importing.flow import State
from leaddesk.ui.importing.page import ImportPage
from leaddesk.ui.kit.kit import Kit
from tests.ui.importing.steps import come_to, leads_in, look_at, said, written


def test_files_without_rows_are_named_and_the_others_are_taken_in(
    page: ImportPage, empty_kit: Kit, tmp_path: Path
) -> None:
    none, bare = written(tmp_path, "", "none.csv"), written(tmp_path, "name;city\n", "bare.csv")
    look_at(page, none, written(tmp_path), bare)
    assert page.flow.state is State.READY
    assert said(page) == "Without rows, and so left out: bare.csv, none.csv."
    page.import_button.click()
    come_to(page, State.DONE)
    assert leads_in(empty_kit) == 2
    assert page.strip is not None
    assert "bare.csv (no rows), none.csv (no rows)" in " ".join(each.text() for each in page.strip.findChildren(QLabel))
    look_at(page, none, written(tmp_path, "", "nil.csv"))
    assert (page.flow.state, said(page)) == (State.REFUSED, "none.csv is empty.")
