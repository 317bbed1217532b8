"""The chart of the channels: each of its tabs, its months, people beside firms, and methods instead of channels."""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QToolButton

from leaddesk.ui.channels.channel_list import ChannelsDialog
from leaddesk.ui.channels.page import ChannelsPage
from leaddesk.ui.shell.shell import Shell

Steps = Iterator[None]

_MOST_GLANCES = 50  # before there are figures
TABS = ("leads", "customers", "conversion", "cost", "revenue", "earned")


def _page(shell: Shell) -> ChannelsPage:
    page = shell.show_page("channels")
    if not isinstance(page, ChannelsPage):
        raise TypeError("there is no page of channels")
    return page


def chart(tab: str, mode: str = "total") -> Callable[[Shell], Steps]:
    """One of the tabs, in all, by month, or by kind."""

    def show(shell: Shell) -> Steps:
        shown = _page(shell).body.chart
        for _ in range(_MOST_GLANCES):
            yield
            if shown.tabs.count():
                break
        shown.tabs.setCurrentIndex(TABS.index(tab))
        shown.show_mode(mode)
        yield

    return show


def methods(shell: Shell) -> Steps:
    """The channels of each method as one."""
    _choose_rows(_page(shell), 1)
    yield


def form(shell: Shell) -> Steps:
    """A channel is changed: its icons are shown in the colour that is chosen."""
    shell.show_page("channels")
    yield
    shell.commands.run("channels")
    yield
    dialog = shell.window.findChildren(ChannelsDialog)[0]
    dialog.channels.selectRow(2)
    dialog.edit()
    yield


def plain(shell: Shell) -> None:
    """As the page is by itself."""
    page = _page(shell)
    _choose_rows(page, 0)
    page.body.chart.show_mode("total")
    page.body.chart.tabs.setCurrentIndex(TABS.index("conversion"))


def _choose_rows(page: ChannelsPage, place: int) -> None:
    page.heading.rows.findChildren(QToolButton)[place].click()


CHARTS = (
    *((f"channels-{tab}", chart(tab)) for tab in TABS),
    *((f"channels-{tab}-months", chart(tab, "months")) for tab in TABS[:2]),
    *((f"channels-{tab}-kinds", chart(tab, "kinds")) for tab in ("leads", "conversion", "revenue")),
    ("channels-methods", methods),
)
