"""The panel in the whole window: as a page of its own, gone through by keys, and its messages."""

from PySide6.QtWidgets import QApplication

from leaddesk.services.diary import tasks
from leaddesk.ui.kit.tables.table_view import TableView
from leaddesk.ui.messages.templates_dialog import TemplatesDialog
from leaddesk.ui.messages.write_dialog import WriteDialog
from leaddesk.ui.shell.content import Content
from leaddesk.ui.shell.shell import Shell
from tests.ui.surroundings import settle, wait_for


def content_of(shell: Shell) -> Content:
    assert shell.content is not None
    return shell.content


def open_first(shell: Shell) -> int:
    """Open the first lead of the list in the panel."""
    page = shell.show_page("leads")
    assert page is not None
    assert shell.kit is not None
    settle(shell.kit)
    table = page.findChild(TableView)
    assert table is not None
    table.selectRow(0)
    table.opened.emit(table.currentIndex())
    wait_for(lambda: shell.open_lead > 0)
    settle(shell.kit)
    return shell.open_lead


def test_the_panel_is_a_page_when_wished_until_it_is_closed(shell: Shell) -> None:
    open_first(shell)
    content = content_of(shell)
    assert content.pages.isVisible()
    shell.commands.run("alone")
    assert content.pages.isHidden()
    shell.commands.run("alone")
    assert content.pages.isVisible()
    shell.commands.run("alone")
    shell.commands.run("close_panel")
    wait_for(lambda: content.pages.isVisible())
    open_first(shell)
    assert content.pages.isVisible()


def test_it_is_a_page_by_itself_at_twice_the_text(shell: Shell) -> None:
    open_first(shell)
    shell.commands.set_for_user({"text_size": 200})
    wait_for(lambda: shell.content is not None and shell.content.pages.isHidden())
    shell.commands.set_for_user({"text_size": 100})
    wait_for(lambda: shell.content is not None and shell.content.pages.isVisible())


def test_keys_go_to_the_lead_before_and_after_also_from_the_page(shell: Shell) -> None:
    first = open_first(shell)
    shell.commands.run("previous")
    assert shell.open_lead == first
    shell.commands.run("alone")
    shell.commands.run("next")
    wait_for(lambda: shell.open_lead != first)
    assert content_of(shell).pages.isHidden()
    shell.commands.run("previous")
    wait_for(lambda: shell.open_lead == first)


def test_a_message_and_the_templates_are_one_command_away(shell: Shell) -> None:
    open_first(shell)
    shell.commands.run("message")
    wait_for(lambda: any(isinstance(each, WriteDialog) for each in QApplication.topLevelWidgets()))
    next(each for each in QApplication.topLevelWidgets() if isinstance(each, WriteDialog)).reject()
    shell.commands.run("templates")
    wait_for(lambda: any(isinstance(each, TemplatesDialog) for each in QApplication.topLevelWidgets()))
    next(each for each in QApplication.topLevelWidgets() if isinstance(each, TemplatesDialog)).reject()


def test_previous_and_next_follow_the_day(shell: Shell) -> None:
    assert shell.kit is not None
    lead_id = open_first(shell)
    shell.workspace.do(lambda work: tasks.add(work, "Call", lead_id=lead_id, due_on=work.today), quiet=True)
    page = shell.show_page("today")
    assert page is not None
    settle(shell.kit)
    table = page.findChild(TableView)
    assert table is not None
    table.selectRow(1)
    table.opened.emit(table.currentIndex())
    settle(shell.kit)
    assert shell.open_lead == shell.kit.navigator.neighbours[0]
