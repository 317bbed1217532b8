"""Which pages, panel and dialogs the window is made of, and the services that the shell itself needs."""

from leaddesk.model.messages import N_
from leaddesk.services.demo.run import make_sample
from leaddesk.services.desk import Desk
from leaddesk.services.finding import find
from leaddesk.services.lead_list import count_leads
from leaddesk.services.open_file import make_new, open_existing
from leaddesk.services.progress import Progress
from leaddesk.services.shop import set_setting
from leaddesk.ui.accounts.page import make_page as make_accounts
from leaddesk.ui.board.page import make_page as make_board
from leaddesk.ui.channels.costs import attach as attach_costs
from leaddesk.ui.channels.page import make_page as make_channels
from leaddesk.ui.exporting.wishes import attach as attach_export
from leaddesk.ui.importing.page import make_page as make_import
from leaddesk.ui.lead_panel.panel import make_panel
from leaddesk.ui.leads.new_lead import attach as attach_new_lead
from leaddesk.ui.leads.page import make_page as make_leads
from leaddesk.ui.sales.entry import attach as attach_sale
from leaddesk.ui.sales.page import make_page as make_sales
from leaddesk.ui.shell.parts import PageEntry, Parts

SAMPLE_LEADS = 600


def make_parts() -> Parts:
    """All of it."""
    return Parts(
        pages=(
            PageEntry("leads", N_("Leads"), "users-round", make_leads),
            PageEntry("board", N_("Board"), "square-kanban", make_board),
            PageEntry("channels", N_("Channels"), "chart-column", make_channels),
            PageEntry("accounts", N_("Accounts"), "building", make_accounts, only_b2b=True),
            PageEntry("sales", N_("Sales"), "receipt-euro", make_sales),
            PageEntry("import", N_("Import"), "file-up", make_import, is_listed=False),
        ),
        panel=make_panel,
        attached=(attach_new_lead, attach_costs, attach_sale, attach_export),
        find=find,
        count_leads=count_leads,
        set_setting=set_setting,
        open_file=open_existing,
        make_file=make_new,
        make_sample=_make_sample,
    )


def _make_sample(desk: Desk, language: str, progress: Progress) -> object:
    return desk.run(make_sample, leads=SAMPLE_LEADS, language=language, progress=progress)
