"""What there is to be seen, and how one comes there."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from leaddesk.model.lane import Grouping
from leaddesk.services.figures.report_tables import KINDS
from leaddesk.ui.kit.search.search_field import SearchField
from leaddesk.ui.kit.search.search_language import SearchLanguage
from leaddesk.ui.kit.toast import Toast
from leaddesk.ui.shell.palette import Palette
from leaddesk.ui.shell.shell import Shell
from tests.pictures import (
    account_scenes,
    board_scenes,
    channel_scenes,
    leads_scenes,
    panel_scenes,
    privacy_scenes,
    report_scenes,
    stages_scenes,
    win_back_scenes,
)
from tests.pictures.ways import (
    Steps,
    close_dialogs,
    close_panel,
    kit_of,
    show_account,
    show_import,
    show_merge,
    show_page,
    show_panel,
)


def _nothing(_: Shell) -> None:
    """Nothing is to be tidied up."""


@dataclass(frozen=True)
class Scene:
    """`show` goes there, and yields where it must wait; `page`: the scene is left out if there is no such page."""

    name: str
    show: Callable[[Shell], Steps]
    page: str = ""
    leave: Callable[[Shell], None] = _nothing


def _nobody_found(shell: Shell) -> Steps:
    kit_of(shell).navigator.leads_requested.emit("nobody is called this")
    yield


def _typed(query: str, *, offers: bool = False, entered: bool = False) -> Callable[[Shell], Steps]:
    """In the search field of the leads: a search as the language of the window has it."""

    def show(shell: Shell) -> Steps:
        page = shell.show_page("leads")
        yield
        if page is None:
            raise RuntimeError("there is no page of leads")
        field = page.findChildren(SearchField)[0]
        text = SearchLanguage(kit_of(shell)).shown(query)
        if entered:
            field.take(text)
        else:
            field.setText(text)
        if offers:
            field.open_offers()
        yield

    return show


def _show_all(shell: Shell) -> None:
    kit_of(shell).navigator.leads_requested.emit("")


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
    kit_of(shell).navigator.fields_requested.emit("kept")
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
    Scene("leads-panel-entry", panel_scenes.entry, "leads", close_panel),
    Scene("leads-panel-lower", panel_scenes.lower, "leads", close_panel),
    Scene("leads-alone", panel_scenes.alone, "leads", close_panel),
    Scene("today", show_page("today"), "today"),
    Scene("winback-offer", win_back_scenes.complaint, "leads", close_panel),
    Scene("winback-promise", win_back_scenes.asked_for_promise, "leads", close_dialogs),
    Scene("winback-today", win_back_scenes.promised("today"), "today", close_panel),
    Scene("winback-remedy", win_back_scenes.promised("leads", remedy=True), "leads", close_dialogs),
    Scene("person-kept", privacy_scenes.person("tell"), "", close_dialogs),
    Scene("person-erased", privacy_scenes.person("erase"), "", close_dialogs),
    Scene("consents", privacy_scenes.consents, "leads", close_dialogs),
    Scene("message", panel_scenes.message, "leads", close_dialogs),
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
    Scene("duplicates", account_scenes.duplicates_of_leads, "duplicates"),
    Scene("duplicates-accounts", account_scenes.duplicates, "duplicates"),
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
LOOKED_AT = (
    Scene("looked-at-panel", show_panel("leads", "is:open has:due has:email"), "leads", close_panel),
    Scene("looked-at-board", show_page("board"), "board"),
)
