"""What there is to be seen, and how one comes there."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from leaddesk.model.enums import Repeat
from leaddesk.model.lane import Grouping
from leaddesk.services import documents, tasks, templates
from leaddesk.services.account_list import found_accounts
from leaddesk.services.lead_list import found_leads
from leaddesk.services.report_tables import KINDS
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.search_field import SearchField
from leaddesk.ui.kit.search_language import SearchLanguage
from leaddesk.ui.kit.toast import Toast
from leaddesk.ui.messages.write_dialog import WriteDialog
from leaddesk.ui.shell.palette import Palette
from leaddesk.ui.shell.shell import Shell
from tests.pictures import (
    account_scenes,
    board_scenes,
    channel_scenes,
    leads_scenes,
    privacy_scenes,
    report_scenes,
    stages_scenes,
    win_back_scenes,
)

Steps = Iterator[None]

_MOST_GLANCES = 50  # before what is looked for is not there


def _nothing(_: Shell) -> None:
    """Nothing is to be tidied up."""


@dataclass(frozen=True)
class Scene:
    """`show` goes there, and yields where it must wait; `page`: the scene is left out if there is no such page."""

    name: str
    show: Callable[[Shell], Steps]
    page: str = ""
    leave: Callable[[Shell], None] = _nothing


def show_page(name: str) -> Callable[[Shell], Steps]:
    def show(shell: Shell) -> Steps:
        shell.show_page(name)
        yield

    return show


def show_panel(page: str, where: str) -> Callable[[Shell], Steps]:
    def show(shell: Shell) -> Steps:
        found: list[int] = []
        shell.show_page(page)
        shell.workspace.ask(shell, lambda work: list(found_leads(work, where, limit=1)), found.extend, topic="scene")
        for _ in range(_MOST_GLANCES):
            yield
            if found:
                break
        _kit(shell).navigator.lead_requested.emit(found[0])
        yield

    return show


def _panel_entry(shell: Shell) -> Steps:
    """Something is being written down, with all that can be said of it, and a task is being planned."""
    yield from show_panel("leads", "is:b2b is:open has:task")(shell)
    navigator = _kit(shell).navigator
    navigator.lead_command_requested.emit("plan")
    yield
    navigator.lead_command_requested.emit("note")
    yield


def _panel_lower(shell: Shell) -> Steps:
    """Tasks and documents, one of each kind."""
    found: list[int] = []
    where = "is:b2c is:open has:task has:email"
    shell.workspace.ask(shell, lambda work: list(found_leads(work, where, limit=1)), found.extend, topic="scene")
    while not found:
        yield
    lead_id, today = found[0], shell.workspace.today
    addresses = (str(Path.home() / "Offer for the cargo bike.pdf"), "https://example.com/plans/hall")
    shell.workspace.do(lambda work: documents.add(work, addresses, lead_id=lead_id), quiet=True)
    shell.workspace.do(
        lambda work: tasks.add(work, "Service of the bike", lead_id=lead_id, due_on=today, repeats=Repeat.YEAR),
        quiet=True,
    )
    yield from show_panel("leads", where)(shell)
    _kit(shell).navigator.lead_command_requested.emit("note")
    yield


def _panel_alone(shell: Shell) -> Steps:
    yield from show_panel("leads", "is:b2c is:open has:task has:email")(shell)
    _kit(shell).navigator.lead_alone_requested.emit()
    yield


def _message(shell: Shell) -> Steps:
    """A template that says more than is known."""
    shell.workspace.do(lambda work: templates.add_shipped(work), quiet=True)
    yield
    found: list[int] = []
    shell.workspace.ask(
        shell, lambda work: list(found_leads(work, "is:b2c has:email", limit=1)), found.extend, topic="scene"
    )
    while not found:
        yield
    _kit(shell).navigator.message_requested.emit(found[0])
    yield
    for dialog in shell.window.findChildren(WriteDialog):
        dialog.choice.setCurrentIndex(2)
        dialog.choice.activated.emit(2)
    yield


def _nobody_found(shell: Shell) -> Steps:
    _kit(shell).navigator.leads_requested.emit("nobody is called this")
    yield


def _typed(query: str, *, offers: bool = False, entered: bool = False) -> Callable[[Shell], Steps]:
    """In the search field of the leads: a search as the language of the window has it."""

    def show(shell: Shell) -> Steps:
        page = shell.show_page("leads")
        yield
        if page is None:
            raise RuntimeError("there is no page of leads")
        field = page.findChildren(SearchField)[0]
        text = SearchLanguage(_kit(shell)).shown(query)
        if entered:
            field.take(text)
        else:
            field.setText(text)
        if offers:
            field.open_offers()
        yield

    return show


def close_panel(shell: Shell) -> None:
    _kit(shell).navigator.lead_requested.emit(0)


def _show_all(shell: Shell) -> None:
    _kit(shell).navigator.leads_requested.emit("")


def show_account(shell: Shell) -> Steps:
    found: list[int] = []
    shell.workspace.ask(shell, lambda work: list(found_accounts(work, "")[:1]), found.extend, topic="scene")
    while not found:
        yield
    _kit(shell).navigator.account_requested.emit(found[0])
    yield


def show_import(shell: Shell) -> Steps:
    _kit(shell).navigator.import_requested.emit([Path.home() / "leads.csv"])
    yield


def show_merge(shell: Shell) -> Steps:
    found: list[int] = []
    shell.show_page("leads")
    shell.workspace.ask(shell, lambda work: list(found_leads(work, "", limit=2)), found.extend, topic="scene")
    while not found:
        yield
    _kit(shell).navigator.merge_requested.emit(tuple(found))
    yield


def _palette(shell: Shell) -> Steps:
    shell.show_page("leads")
    yield
    shell.commands.run("palette")
    for field in shell.window.findChildren(Palette)[0].findChildren(QLineEdit):
        field.setText("ma")
    yield


def _command(name: str, page: str = "leads") -> Callable[[Shell], Steps]:
    def show(shell: Shell) -> Steps:
        shell.show_page(page)
        yield
        shell.commands.run(name)
        yield

    return show


def _kept_columns(shell: Shell) -> Steps:
    shell.show_page("leads")
    yield
    _kit(shell).navigator.fields_requested.emit("kept")
    yield


def _toast(shell: Shell) -> Steps:
    shell.show_page("leads")
    shell.tell("success", "“Anna Rossi” moved to Engaged")
    yield


def _dismiss(shell: Shell) -> None:
    for toast in shell.window.findChildren(Toast):
        toast.hide()


def _welcome(shell: Shell) -> Steps:
    shell.welcome(Path.home() / "Documents" / "LeadDesk" / "LeadDesk.leaddesk")
    yield


def close_dialogs(shell: Shell) -> None:
    """Close whatever lies over the window."""
    over: Sequence[QWidget] = [
        *shell.window.findChildren(Palette),
        *(each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) or each.isModal()),
    ]
    for each in over:
        each.close()


def _kit(shell: Shell) -> Kit:
    if shell.kit is None:
        raise RuntimeError("no file is open")
    return shell.kit


_PAGES: Mapping[str, str] = {
    "leads": "leads", "board": "board", "channels": "channels", "accounts": "accounts", "sales": "sales",
    "reports": "reports",
}

SCENES = (
    *(Scene(name, show_page(page), page) for name, page in _PAGES.items()),
    Scene("account", show_account, "accounts"),
    Scene("account-alarms", account_scenes.alarms, "accounts"),
    Scene("account-merge", account_scenes.merge, "accounts", close_dialogs),
    Scene("leads-contract", account_scenes.contract, "leads", close_panel),
    Scene("leads-panel", show_panel("leads", "is:b2c is:open has:task"), "leads", close_panel),
    Scene("leads-panel-entry", _panel_entry, "leads", close_panel),
    Scene("leads-panel-lower", _panel_lower, "leads", close_panel),
    Scene("leads-alone", _panel_alone, "leads", close_panel),
    Scene("today", show_page("today"), "today"),
    Scene("winback-offer", win_back_scenes.complaint, "leads", close_panel),
    Scene("winback-promise", win_back_scenes.asked_for_promise, "leads", close_dialogs),
    Scene("winback-today", win_back_scenes.promised("today"), "today", close_panel),
    Scene("winback-remedy", win_back_scenes.promised("leads", remedy=True), "leads", close_dialogs),
    Scene("person-kept", privacy_scenes.person("tell"), "", close_dialogs),
    Scene("person-erased", privacy_scenes.person("erase"), "", close_dialogs),
    Scene("consents", privacy_scenes.consents, "leads", close_dialogs),
    Scene("message", _message, "leads", close_dialogs),
    Scene("templates", _command("templates"), "", close_dialogs),
    Scene("leads-columns", leads_scenes.many_columns, "leads", leads_scenes.few_columns),
    Scene("leads-choose-columns", leads_scenes.choose_columns, "leads", close_dialogs),
    Scene("leads-bulk-edit", leads_scenes.bulk_edit, "leads", close_dialogs),
    Scene("leads-view", leads_scenes.kept_view, "leads", close_dialogs),
    Scene("leads-none", _nobody_found, "leads", _show_all),
    Scene("search-fields", _typed("", offers=True), "leads", _show_all),
    Scene("search-stages", _typed("value:>500 stage:", offers=True), "leads", _show_all),
    Scene("search-days", _typed("created:", offers=True), "leads", _show_all),
    Scene("search-doubt", _typed("channel:se0", entered=True), "leads", _show_all),
    Scene("search-notes", _typed("anywhere:lamp is:open", entered=True), "leads", _show_all),
    Scene("board-panel", show_panel("board", "is:b2b is:open"), "board", close_panel),
    Scene("board-channels", board_scenes.by(Grouping.CHANNEL), "board", board_scenes.plain),
    Scene("board-months", board_scenes.by(Grouping.MONTH), "board", board_scenes.plain),
    Scene("board-compact", board_scenes.compact, "board", board_scenes.plain),
    Scene("import", show_import, "import"),
    Scene("duplicates", show_page("duplicates"), "duplicates"),
    Scene("merge", show_merge, "", close_dialogs),
    Scene("palette", _palette, "", close_dialogs),
    Scene("toast", _toast, "", _dismiss),
    Scene("preferences", _command("preferences"), "", close_dialogs),
    Scene("new-lead", _command("new_lead"), "", close_dialogs),
    *(Scene(f"reports-{kind}", report_scenes.report(kind), "reports") for kind in KINDS[1:]),
    Scene("channels-compared", report_scenes.compared, "channels", report_scenes.not_compared),
    *(Scene(name, show, "channels", channel_scenes.plain) for name, show in channel_scenes.CHARTS),
    Scene("figure", report_scenes.figure, "channels", close_dialogs),
    Scene("channels-list", _command("channels", "channels"), "channels", close_dialogs),
    Scene("channel-form", channel_scenes.form, "channels", close_dialogs),
    Scene("costs", _command("costs", "channels"), "channels", close_dialogs),
    Scene("sale", _command("new_sale", "sales"), "sales", close_dialogs),
    Scene("export", _command("export"), "", close_dialogs),
    Scene("fields", _command("fields"), "", close_dialogs),
    Scene("fields-kept", _kept_columns, "", close_dialogs),
    Scene("funnel", show_page("funnel"), "funnel"),
    Scene("stages", _command("stages", "board"), "", close_dialogs),
    Scene("stage-form", stages_scenes.stage_form, "", close_dialogs),
    Scene("stage-merge", stages_scenes.stage_merge, "", close_dialogs),
    Scene("stages-done", stages_scenes.stages_done, "", close_dialogs),
    Scene("history", _command("history"), "", close_dialogs),
    Scene("keys", _command("keys"), "", close_dialogs),
    Scene("about", _command("about"), "", close_dialogs),
    Scene("help", _command("help", "channels"), "", close_dialogs),
    Scene("help-figures", _command("figures"), "", close_dialogs),
    Scene("leads-names", leads_scenes.unusual_names, "leads"),  # the last one: its leads stay
)
EMPTY = tuple(Scene(f"empty-{name}", show_page(page), page) for name, page in {**_PAGES, "import": "import"}.items())
WELCOME = (Scene("welcome", _welcome),)
