"""The panel beside nothing, at a sample shop, and what tests ask of the file."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from leaddesk.model.change import Change
from leaddesk.services.lead_list import found_leads
from leaddesk.services.lead_page import LeadPage, lead_page
from leaddesk.services.work import Work
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.lead_panel.panel import LeadPanel, make_panel
from tests.ui.surroundings import settle, wait_for

T = TypeVar("T")


def shown(kit: Kit, lead_id: int) -> LeadPanel:
    """The panel with a lead in it, with the keyboard."""
    panel = make_panel(kit)
    assert isinstance(panel, LeadPanel)
    panel.resize(368, 768)
    panel.show()
    panel.activateWindow()
    panel.show_lead(lead_id)
    wait_for(lambda: panel.page is not None)
    settle(kit)
    return panel


def asked(kit: Kit, question: Callable[[Work], T]) -> T:
    """What the file answers."""
    answers: list[T] = []
    kit.workspace.ask(kit.navigator, question, answers.append, topic="test")
    wait_for(lambda: bool(answers))
    return answers[0]


@contextmanager
def changing(kit: Kit) -> Iterator[None]:
    """What is done within changes the file; ends when that is written and shown."""
    told: list[object] = []
    kit.workspace.changed.connect(told.append)
    yield
    wait_for(lambda: bool(told))
    settle(kit)


def done(kit: Kit, use_case: Callable[[Work], Change]) -> None:
    """Change the file as another part of the window would."""
    told: list[object] = []
    kit.workspace.do(use_case, then=told.append)
    wait_for(lambda: bool(told))
    settle(kit)


def first(kit: Kit, where: str) -> int:
    """The first lead that a search finds."""
    return int(asked(kit, lambda work: found_leads(work, where))[0])


def page_of(kit: Kit, lead_id: int) -> LeadPage:
    """All of a lead as it is in the file."""
    return asked(kit, lambda work: lead_page(work, lead_id))


def input_in(widget: QWidget) -> QLineEdit:
    """The input that is open in a field."""
    return next(edit for edit in widget.findChildren(QLineEdit) if edit.isVisible())


def lead_of(panel: LeadPanel) -> int:
    """The lead that is shown."""
    assert panel.page is not None
    return panel.page.lead.id or 0


def typed(widget: QLineEdit | QPlainTextEdit, text: str) -> None:
    """Type a text in the place of what stands there."""
    widget.selectAll()
    QTest.keyClicks(widget, text)


def press(panel: QWidget, name: str) -> None:
    """Press the button of this name."""
    for button in panel.findChildren(QAbstractButton):
        if button.isVisible() and name in (button.text(), button.accessibleName()):
            button.click()
            return
    raise AssertionError(name)


def names_in(widget: QWidget) -> str:
    """The names in a widget."""
    return " ".join(each.accessibleName() for each in widget.findChildren(QWidget))
