"""The reports of the window, and what stands behind a figure."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QToolButton, QWidget

from leaddesk.services.figures.proofs.asked import FigureAsked
from leaddesk.services.figures.report_tables import KINDS
from leaddesk.ui.kit.tabs import Tabs
from leaddesk.ui.shell.shell import Shell

Steps = Iterator[None]


def report(kind: str) -> Callable[[Shell], Steps]:
    """A report by its kind."""

    def show(shell: Shell) -> Steps:
        page = shell.show_page("reports")
        yield
        assert page is not None
        page.findChildren(Tabs)[0].setCurrentIndex(KINDS.index(kind))
        yield

    return show


def figure(shell: Shell) -> Steps:
    """A number of the page of channels laid open."""
    shell.show_page("channels")
    yield
    assert shell.kit is not None
    shell.kit.navigator.figure_requested.emit(FigureAsked("channels", "earned", is_total=True))
    yield


def compared(shell: Shell) -> Steps:
    """The channels beside what they were in the period before."""
    page = shell.show_page("channels")
    yield
    _switch_comparison(page)
    yield


def not_compared(shell: Shell) -> None:
    """As they are by themselves."""
    _switch_comparison(shell.show_page("channels"))


def _switch_comparison(page: QWidget | None) -> None:
    assert page is not None
    icons = (each for each in page.findChildren(QToolButton) if each.property("kind") == "icon")
    next(each for each in icons if each.isCheckable()).click()
