"""What there is to be seen, and how one comes there."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from leaddesk.services.account_list import found_accounts
from leaddesk.services.lead_list import found_leads
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.toast import Toast
from leaddesk.ui.shell.palette import Palette
from leaddesk.ui.shell.shell import Shell

Steps = Iterator[None]


def _nothing(_: Shell) -> None:
    """Nothing is to be tidied up."""


@dataclass(frozen=True)
class Scene:
    """`show` goes there, and yields where it must wait; `page`: the scene is left out if there is no such page."""

    name: str
    show: Callable[[Shell], Steps]
    page: str = ""
    leave: Callable[[Shell], None] = _nothing


def _page(name: str) -> Callable[[Shell], Steps]:
    def show(shell: Shell) -> Steps:
        shell.show_page(name)
        yield

    return show


def _panel(page: str, where: str) -> Callable[[Shell], Steps]:
    def show(shell: Shell) -> Steps:
        found: list[int] = []
        shell.show_page(page)
        shell.workspace.ask(shell, lambda work: list(found_leads(work, where, limit=1)), found.extend, topic="scene")
        while not found:
            yield
        _kit(shell).navigator.lead_requested.emit(found[0])
        yield

    return show


def _nobody_found(shell: Shell) -> Steps:
    _kit(shell).navigator.leads_requested.emit("nobody is called this")
    yield


def _close_panel(shell: Shell) -> None:
    _kit(shell).navigator.lead_requested.emit(0)


def _show_all(shell: Shell) -> None:
    _kit(shell).navigator.leads_requested.emit("")


def _account(shell: Shell) -> Steps:
    found: list[int] = []
    shell.workspace.ask(shell, lambda work: list(found_accounts(work, "")[:1]), found.extend, topic="scene")
    while not found:
        yield
    _kit(shell).navigator.account_requested.emit(found[0])
    yield


def _import(shell: Shell) -> Steps:
    _kit(shell).navigator.import_requested.emit([Path.home() / "leads.csv"])
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


def _close(shell: Shell) -> None:
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
    "leads": "leads", "board": "board", "channels": "channels", "accounts": "accounts", "sales": "sales"
}

SCENES = (
    *(Scene(name, _page(page), page) for name, page in _PAGES.items()),
    Scene("account", _account, "accounts"),
    Scene("leads-panel", _panel("leads", "stage:qualified"), "leads", _close_panel),
    Scene("leads-none", _nobody_found, "leads", _show_all),
    Scene("board-panel", _panel("board", "stage:negotiation"), "board", _close_panel),
    Scene("import", _import, "import"),
    Scene("palette", _palette, "", _close),
    Scene("toast", _toast, "", _dismiss),
    Scene("preferences", _command("preferences"), "", _close),
    Scene("new-lead", _command("new_lead"), "", _close),
    Scene("costs", _command("costs", "channels"), "channels", _close),
    Scene("sale", _command("new_sale", "sales"), "sales", _close),
    Scene("export", _command("export"), "", _close),
    Scene("fields", _command("fields"), "", _close),
    Scene("fields-kept", _kept_columns, "", _close),
    Scene("history", _command("history"), "", _close),
    Scene("keys", _command("keys"), "", _close),
    Scene("about", _command("about"), "", _close),
)
EMPTY = tuple(Scene(f"empty-{name}", _page(page), page) for name, page in {**_PAGES, "import": "import"}.items())
WELCOME = (Scene("welcome", _welcome),)
