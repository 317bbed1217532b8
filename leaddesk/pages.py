"""Which pages, panel and dialogs the window is made of, and the services that the shell itself needs.

A page is imported when it is first shown: all of them together take as long as the first one with its leads.
"""

import importlib
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from leaddesk.services import backups
from leaddesk.services.b2b.account_list import count_accounts
from leaddesk.services.deleted_leads import deleted_leads, restore
from leaddesk.services.demo.run import make_sample
from leaddesk.services.desk import Desk
from leaddesk.services.finding import find
from leaddesk.services.import_history import sample_run
from leaddesk.services.lead_list import count_leads
from leaddesk.services.open_file import make_new, open_existing, open_to_look
from leaddesk.services.progress import Progress
from leaddesk.services.shop import set_setting
from leaddesk.storage.places import risk_of
from leaddesk.ui.channels.channel_list import attach as attach_channels
from leaddesk.ui.channels.costs import attach as attach_costs
from leaddesk.ui.channels.loading import load_pyqtgraph
from leaddesk.ui.exporting.wishes import attach as attach_export
from leaddesk.ui.kit.dialog import Opener
from leaddesk.ui.kit.help_opener import HelpOpener
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.workspace import Workspace
from leaddesk.ui.leads.new_lead import attach as attach_new_lead
from leaddesk.ui.leads.view_keeper import ViewKeeper
from leaddesk.ui.messages.wishes import attach as attach_messages
from leaddesk.ui.sales.entry import attach as attach_sale
from leaddesk.ui.shell.named_actions import named_actions
from leaddesk.ui.shell.parts import Parts
from leaddesk.ui.today.reminders import attach as attach_reminders

SAMPLE_LEADS = 1_000

_PAGES = {
    "today": "leaddesk.ui.today.page",
    "leads": "leaddesk.ui.leads.page",
    "board": "leaddesk.ui.board.page",
    "funnel": "leaddesk.ui.funnel.page",
    "channels": "leaddesk.ui.channels.page",
    "accounts": "leaddesk.ui.accounts.page",
    "sales": "leaddesk.ui.sales.page",
    "reports": "leaddesk.ui.reports.page",
    "import": "leaddesk.ui.importing.page",
    "duplicates": "leaddesk.ui.duplicates.page",
}
_PANEL = "leaddesk.ui.lead_panel.panel"
_FIELDS = "leaddesk.ui.fields.dialog"
_PRINTING = "leaddesk.ui.printing.dialog"
_STAGES = "leaddesk.ui.stages.dialog"
_MERGING = "leaddesk.ui.duplicates.dialog"
_SHOWING = "leaddesk.ui.showing.dialog"
_HELP = "leaddesk.ui.help.window"
_PERSONS = "leaddesk.ui.persons.dialogs"


def make_parts() -> Parts:
    """All of it."""
    return Parts(
        pages={name: _made_by(module, "make_page") for name, module in _PAGES.items()},
        panel=_made_by(_PANEL, "make_panel"),
        attached=(
            *(attach_new_lead, ViewKeeper, attach_costs, attach_sale, attach_export, attach_messages, attach_reminders),
            *(_attach_print, _attach_fields, _attach_stages, _attach_merge, _attach_showing, attach_channels),
            *(_attach_persons, _attach_merge_of_accounts),
        ),
        help=_attach_help,
        find=find,
        counts={"leads": count_leads, "accounts": count_accounts},
        set_setting=set_setting,
        deleted_leads=deleted_leads,
        restore_lead=restore,
        open_file=open_existing,
        look_at=open_to_look,
        make_file=make_new,
        make_sample=_make_sample,
        sample_run=sample_run,
        backups=backups,
        load_rest=_load_rest,
        risk_of=risk_of,
    )


def _made_by(module: str, name: str) -> Callable[[Kit], QWidget]:
    def make(kit: Kit) -> QWidget:
        made: QWidget = getattr(importlib.import_module(module), name)(kit)
        return made

    return make


def _attach_fields(kit: Kit, window: QWidget) -> Opener[QDialog]:
    """So is work on the fields."""

    def make(shown: str, parent: QWidget) -> QDialog:
        made: QDialog = importlib.import_module(_FIELDS).make_dialog(kit, shown, parent)
        return made

    return Opener(kit.navigator.fields_requested, make, window)


def _attach_stages(kit: Kit, window: QWidget) -> Opener[QDialog]:
    """And on the stages."""

    def make(pipeline_id: int, parent: QWidget) -> QDialog:
        made: QDialog = importlib.import_module(_STAGES).make_dialog(kit, pipeline_id, parent)
        return made

    return Opener(kit.navigator.stages_requested, make, window)


def _attach_print(kit: Kit, window: QWidget) -> Opener[QDialog]:
    """Printing is rare: it is imported when somebody wishes for it."""

    def make(kind: str, which: str, parent: QWidget) -> QDialog:
        made: QDialog = importlib.import_module(_PRINTING).make_dialog(kit, kind, which, parent)
        return made

    return Opener(kit.navigator.print_requested, make, window)


def _attach_merge(kit: Kit, window: QWidget) -> Opener[QDialog]:
    """Likewise merging."""

    def make(ids: Sequence[int], parent: QWidget) -> QDialog:
        made: QDialog = importlib.import_module(_MERGING).make_dialog(kit, ids, parent)
        return made

    return Opener(kit.navigator.merge_requested, make, window)


def _attach_merge_of_accounts(kit: Kit, window: QWidget) -> Opener[QDialog]:
    """And that of accounts."""

    def make(ids: Sequence[int], parent: QWidget) -> QDialog:
        made: QDialog = importlib.import_module(_MERGING).make_dialog(kit, ids, parent, of_accounts=True)
        return made

    return Opener(kit.navigator.merge_of_accounts_requested, make, window)


def _attach_showing(kit: Kit, window: QWidget) -> Opener[QDialog]:
    """Likewise the rows behind a figure."""

    def make(asked: object, parent: QWidget) -> QDialog:
        made: QDialog = importlib.import_module(_SHOWING).make_dialog(kit, asked, parent)
        return made

    return Opener(kit.navigator.figure_requested, make, window)


def _attach_help(kit: Kit, owner: QWidget) -> HelpOpener:
    """Likewise the help, which puts in the names that the menus have."""

    def make(parent: QWidget) -> QDialog:
        made: QDialog = importlib.import_module(_HELP).make_window(kit, named_actions(), parent)
        return made

    return HelpOpener(kit, make, owner)


def _attach_persons(kit: Kit, window: QWidget) -> Opener[QDialog]:
    """Likewise what somebody asks for who is in the file."""

    def make(deed: str, table: str, row_id: int, parent: QWidget) -> QDialog:
        made: QDialog = importlib.import_module(_PERSONS).make_dialog(kit, deed, table, row_id, parent)
        return made

    return Opener(kit.navigator.person_requested, make, window)


def _load_rest(workspace: Workspace, owner: QObject) -> None:
    """Import pages and panel, and the library of charts behind what is counted by then."""
    workspace.ask(owner, lambda _: _load_pages(), lambda _: None, topic="pages", low=True)
    workspace.ask(owner, lambda _: load_pyqtgraph(), lambda _: None, topic="pyqtgraph", last=True)


def _load_pages() -> None:
    for module in (_PANEL, *_PAGES.values()):
        importlib.import_module(module)


def _make_sample(desk: Desk, language: str, progress: Progress) -> object:
    return desk.run(make_sample, leads=SAMPLE_LEADS, language=language, progress=progress)
