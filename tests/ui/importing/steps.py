"""Steps through an import that many tests take."""

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QPushButton

from leaddesk.services.lead_list import count_leads
from leaddesk.ui.importing.flow import State
from leaddesk.ui.importing.page import ImportPage
from leaddesk.ui.kit.kit import Kit
from tests.ui.surroundings import wait_for

LEADS = "name;email;color;value\nAnna;anna@example.org;red;12,50\nBea;bea@example.org;blue;7,25\nCia;;;O\n"
SEEN = (State.READY, State.ASKING, State.REFUSED)


def written(folder: Path, text: str = LEADS, name: str = "fair.csv") -> Path:
    """A file of this text."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def come_to(page: ImportPage, *states: State) -> None:
    """Wait until the import is so far."""
    wait_for(lambda: page.flow.state in states)


def look_at(page: ImportPage, *paths: Path) -> None:
    """Show files, and wait until it is known what comes of them."""
    page.show_files(list(paths))
    come_to(page, *SEEN)


def look_again(page: ImportPage) -> None:
    """Wait for the look that an answer asked for."""
    come_to(page, State.LOOKING)
    come_to(page, *SEEN)


def choose(box: QComboBox, data: object) -> None:
    """Choose an entry as a user does."""
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def leads_in(kit: Kit, query: str = "") -> int:
    """How many leads there are."""
    counts: list[int] = []
    kit.workspace.ask(kit.navigator, lambda work: count_leads(work, query), counts.append, topic="leads in")
    wait_for(lambda: bool(counts))
    return counts[0]


def press(page: ImportPage, words: str) -> None:
    """Press a button of the strip."""
    assert page.strip is not None
    next(button for button in page.strip.findChildren(QPushButton) if button.text() == words).click()


def said(page: ImportPage) -> str:
    """What the strip says."""
    return page.strip.accessibleName() if page.strip is not None else ""
