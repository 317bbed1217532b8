"""The page of an import while another one is shown: it tries nothing, which would hold up what is done there."""

from pathlib import Path

from leaddesk.ui.importing.flow import State
from leaddesk.ui.importing.page import ImportPage
from leaddesk.ui.kit.kit import Kit
from tests.ui.importing.steps import come_to, leads_in, look_at, written
from tests.ui.surroundings import settle, wait_for


def test_an_import_that_is_taken_back_elsewhere_is_looked_at_again_when_the_page_is_back(
    page: ImportPage, empty_kit: Kit, tmp_path: Path
) -> None:
    look_at(page, written(tmp_path))
    page.import_button.click()
    come_to(page, State.DONE)
    page.hide()
    asked: list[object] = []
    page.flow.previewed.connect(asked.append)
    done: list[object] = []
    empty_kit.workspace.done.connect(done.append)
    empty_kit.workspace.undo()
    wait_for(lambda: bool(done))
    settle(empty_kit, 400)
    assert leads_in(empty_kit) == 0
    assert asked == []
    page.show()
    come_to(page, State.READY)
    assert page.import_button.text() == "Import 2 leads"
