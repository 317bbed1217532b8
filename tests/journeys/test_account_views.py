"""Views of accounts, through the whole window: counted beside their page, kept, shown, gone where there is none."""

from leaddesk.services.b2b.account_list import count_accounts
from leaddesk.ui.accounts.page import AccountsPage
from leaddesk.ui.kit.fields.name_form import NameForm
from leaddesk.ui.leads.page import LeadsPage
from leaddesk.ui.shell.nav_row import NavRow
from leaddesk.ui.shell.shell import Shell
from tests.ui.surroundings import settle, wait_for


def row(shell: Shell, title: str) -> NavRow | None:
    """The row of the sidebar that is seen and called so."""
    rows = shell.window.findChildren(NavRow)
    return next((each for each in rows if each.text() == title and each.isVisible()), None)


def press(shell: Shell, title: str) -> None:
    found = row(shell, title)
    assert found is not None
    found.click()
    assert shell.kit is not None
    settle(shell.kit)


def found_by(shell: Shell, where: str) -> int:
    counts: list[int] = []
    shell.workspace.ask(shell, lambda work: count_accounts(work, where), counts.append, topic="test")
    wait_for(lambda: bool(counts))
    return counts[0]


def test_views_of_accounts_stand_beside_their_page_and_are_kept_there(shell: Shell) -> None:
    shell.show_page("leads")
    assert row(shell, "On one contact") is None
    page = shell.show_page("accounts")
    assert isinstance(page, AccountsPage)
    assert shell.kit is not None
    settle(shell.kit)
    quiet = row(shell, "No talk for 30 days")
    assert quiet is not None
    count = found_by(shell, "is:open -last_contact:last-30-days")
    wait_for(lambda: quiet.accessibleName() == f"No talk for 30 days {count}".removesuffix(" 0"))
    press(shell, "No talk for 30 days")
    assert page.query == "is:open -last_contact:last-30-days"
    assert page.list.model.rowCount() == count
    assert quiet.isChecked()
    page.show_query("is:open")
    page.list.show_sort("-open")
    page.list.table.choose_columns(["name", "open", "vat_id"])
    shell.menus.actions["keep_view"].trigger()
    (form,) = shell.window.findChildren(NameForm)
    form.edit.setText("Where money is")
    form.save()
    wait_for(lambda: row(shell, "Where money is") is not None)
    settle(shell.kit)
    page.show_query("")
    page.list.table.choose_columns([])
    press(shell, "All leads")
    assert isinstance(shell.content and shell.content.page("leads"), LeadsPage)
    assert row(shell, "Where money is") is None
    shell.show_page("accounts")
    page.list.show_sort("name")
    press(shell, "Where money is")
    assert (page.query, page.list.sort) == ("is:open", "-open")
    assert page.list.table.chosen_columns == ("name", "open", "vat_id")
    shell.workspace.undo()
    wait_for(lambda: row(shell, "Where money is") is None)
    shell.commands.set_for_file("mode", "b2c")
    wait_for(lambda: "accounts" not in shell.page_names())
    wait_for(lambda: row(shell, "On one contact") is None)
