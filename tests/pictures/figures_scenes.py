"""What there is to be seen of figures: reports, the channels against the period before, a number laid open."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QToolButton, QWidget

from leaddesk.services.proofs.asked import FigureAsked
from leaddesk.services.report_tables import KINDS
from leaddesk.ui.kit.tabs import Tabs
from leaddesk.ui.shell.shell import Shell

Steps = Iterator[None]


def report(kind: str) -> Callable[[Shell], Steps]:
    def show(shell: Shell) -> Steps:
        page = shell.show_page("reports")
        yield
        if page is None:
            raise RuntimeError("there is no page of reports")
        page.findChildren(Tabs)[0].setCurrentIndex(KINDS.index(kind))
        yield

    return show


def compared(shell: Shell) -> Steps:
    page = shell.show_page("channels")
    yield
    _switch_comparison(page)
    yield


def not_compared(shell: Shell) -> None:
    _switch_comparison(shell.show_page("channels"))


def _switch_comparison(page: QWidget | None) -> None:
    if page is None:
        raise RuntimeError("there is no page of channels")
    icons = (each for each in page.findChildren(QToolButton) if each.property("kind") == "icon")
    next(each for each in icons if each.isCheckable()).click()


def figure(shell: Shell) -> Steps:
    """A number of the page of channels laid open."""
    shell.show_page("channels")
    yield
    if shell.kit is None:
        raise RuntimeError("no file is open")
    shell.kit.navigator.figure_requested.emit(FigureAsked("channels", "earned", is_total=True))
    yield
