"""What else can be done with the lead."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu

from leaddesk.model.change import Done
from leaddesk.model.enums import StageKind
from leaddesk.model.selling import selling_in
from leaddesk.services import leads
from leaddesk.services.b2b.lead_account import make_account_of
from leaddesk.services.lead_page import LeadPage
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.menus import offer
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.lead_panel.moves import Moves
from leaddesk.ui.lead_panel.saving import Saver
from leaddesk.ui.lead_panel.win_back_strip import WinBackStrip


def fill_menu(
    kit: Kit,
    menu: QMenu,
    page: LeadPage,
    moves: Moves,
    saver: Saver,
    command: Callable[[str], None],
    win_back: WinBackStrip,
) -> None:
    """Fill the menu of the panel for the lead that is shown."""
    lead, person = page.lead, kit.navigator.person_requested.emit

    def add(words: str, icon: str, do: Callable[[], object], *, writes: bool = True) -> None:
        offer(kit, menu, words, icon, do, writes=writes)

    if lead.is_contact:
        add(tr("Put on the board"), "square-kanban", moves.put_on_board)
    else:
        stages = menu.addMenu(tr("Move to"))
        moves.fill(stages, lead)
        for_writing(kit, stages.menuAction())
        if lead.status is not StageKind.WON:
            add(tr("Mark as won"), "trophy", moves.win)
        if lead.status is not StageKind.LOST:
            add(tr("Mark as lost…"), "circle-x", moves.lose)
        if lead.status is not StageKind.OPEN:
            add(tr("Open again"), "undo-2", moves.reopen)
    menu.addSeparator()
    add(tr("Write a note"), "sticky-note", lambda: command("note"))
    add(tr("Plan a task"), "calendar-plus", lambda: command("plan"))
    add(tr("Write a message…"), "send", lambda: kit.navigator.message_requested.emit(lead.id or 0), writes=False)
    add(tr("Add a document…"), "paperclip", lambda: command("document"))
    if not lead.is_contact:
        add(tr("Record a sale"), "receipt-euro", lambda: kit.navigator.sale_requested.emit(lead.id or 0))
    if lead.account_id is None and lead.company and selling_in(kit.workspace.shop.mode).firms:
        words = tr("Make an account of “{company}”", company=lead.company.replace("&", "&&"))
        add(words, "building", lambda: saver.do(make_account_of))
    if lead.status in (StageKind.WON, StageKind.LOST):
        add(tr("New lead for the same person"), "plus", lambda: _open_new(kit, saver))
    if page.win_back.state == "offered" or (page.win_back.state == "" and lead.status is not StageKind.OPEN):
        add(tr("Win back…"), "heart", win_back.begin)
    elif page.win_back.state == "itself":
        add(tr("Record a remedy…"), "coins", win_back.record_remedy)
    add(tr("Print…"), "printer", lambda: kit.navigator.print_requested.emit("lead", str(lead.id or 0)), writes=False)
    tell = partial(person, "tell", "lead", lead.id or 0)
    add(tr("What is kept about the person…"), "file-user", tell, writes=False)
    menu.addSeparator()
    add(tr("Erase the person…"), "user-x", lambda: person("erase", "lead", lead.id or 0))
    add(tr("Delete"), "trash", lambda: command("delete"))


def _open_new(kit: Kit, saver: Saver) -> None:
    """Make the lead of somebody who returns, and show it."""

    def show(done: Done) -> None:
        for row in done.rows:
            if row.table == "lead" and row.before is None:
                kit.navigator.lead_requested.emit(row.row_id)

    saver.do(leads.open_again_as_new, then=show)
