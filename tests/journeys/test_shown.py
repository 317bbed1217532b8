"""Printing and exporting what the page shows: that list, as it is searched and sorted."""

import pytest
from PySide6.QtWidgets import QDialog, QWidget

from leaddesk.services.figures.report_paper import asked_of
from leaddesk.ui.shell.shell import Shell
from tests.ui.surroundings import settle


def shown(shell: Shell, name: str, query: str) -> QWidget:
    """A page that shows what a search finds."""
    page = shell.show_page(name)
    assert page is not None
    page.show_query(query)  # type: ignore[attr-defined] # all pages with a list have it
    assert shell.kit is not None
    settle(shell.kit)
    return page


def wished(shell: Shell, command: str) -> tuple[str, str]:
    """What an action of the menu wishes for; its dialog is closed again."""
    assert shell.kit is not None
    navigator, wishes = shell.kit.navigator, list[tuple[str, str]]()
    signal = navigator.print_requested if command == "print" else navigator.export_requested
    signal.connect(lambda kind, which: wishes.append((kind, which)))
    shell.commands.run(command)
    (dialog,) = [each for each in shell.window.findChildren(QDialog) if each.isVisible()]
    dialog.reject()
    settle(shell.kit)
    return wishes[-1]


@pytest.mark.parametrize("command", ["print", "export"])
@pytest.mark.parametrize(
    ("page", "query", "kind"),
    [
        ("leads", "is:won", "leads"),
        ("board", "city:dublin", "leads"),
        ("accounts", "city:dublin", "accounts"),
        ("sales", "currency:eur", "sales"),
    ],
)
def test_the_list_on_the_page_is_meant_as_it_is_searched(
    shell: Shell, command: str, page: str, query: str, kind: str
) -> None:
    shown(shell, page, query)
    assert wished(shell, command) == (kind, query)


def test_a_page_without_a_list_means_all_leads(shell: Shell) -> None:
    shown(shell, "leads", "is:won")
    shell.show_page("today")
    assert wished(shell, "print") == ("leads", "")


@pytest.mark.parametrize(("page", "report"), [("channels", "channels"), ("reports", "funnel")])
def test_a_page_of_figures_is_printed_as_a_report(shell: Shell, page: str, report: str) -> None:
    shell.show_page(page)
    kind, which = wished(shell, "print")
    assert (kind, asked_of(which).kind) == ("report", report)
    assert wished(shell, "export") == ("leads", "")


def test_the_order_of_the_page_is_meant_too(shell: Shell) -> None:
    page = shown(shell, "accounts", "")
    page.list.show_sort("-city")  # type: ignore[attr-defined] # the page of accounts
    wished(shell, "print")
    assert shell.kit is not None
    assert shell.kit.navigator.sorts["accounts"] == "-city"
    page.list.show_sort("won")  # type: ignore[attr-defined] # a figure, in no file
    wished(shell, "export")
    assert shell.kit.navigator.sorts["accounts"] == ""
