"""What there is to be seen on the page of leads: its columns, its views, many leads edited at once."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from leaddesk.model.lead import Lead
from leaddesk.services import leads, saved_views
from leaddesk.ui.leads.columns import COLUMNS
from leaddesk.ui.leads.page import LeadsPage
from leaddesk.ui.shell.shell import Shell

Steps = Iterator[None]

_UNUSUAL = (
    ("Maximiliane-Friederike von Hohenstaufen-Württemberg zu Donaudampfschifffahrtsgesellschaft", "Gänseblümchen " * 6),
    ("👩🏽‍🍳 Zoë 🎂🎂🎂", "Café 🌈 & Söhne"),
    ("שרה כהן־לוי", "מאפיית השחר בע״מ"),
    ("فاطمة الزهراء (VIP)", "مخبز النور 24"),
    ("田中 さくら", "株式会社さくら"),
    ("<b>Bold</b> &amp; “quoted”", "<img src=x>"),
    ("Zalgo Z̸̢a̷l̶g̵o̸", "two\nlines\tand a tab"),
)


def many_columns(shell: Shell) -> Steps:
    """Every field is a column, the name stays, and one cell is being typed in."""
    page = shell.show_page("leads")
    yield
    table = _leads_page(page).table
    table.choose_columns([column.key for column in COLUMNS])
    yield
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum() // 2)
    table.select_ids(table.selected_ids() or [_leads_page(page).model.id_at(2)])
    table.setCurrentIndex(_leads_page(page).model.index(2, _leads_page(page).model.columns.places["city"]))
    yield
    table.edit(table.currentIndex())
    yield


def few_columns(shell: Shell) -> None:
    table = _leads_page(shell.show_page("leads")).table
    table.setFocus()
    table.choose_columns([])


def kept_view(shell: Shell) -> Steps:
    """A view of the user's own in the sidebar, and its name being asked for."""
    page = _leads_page(shell.show_page("leads"))
    shell.workspace.do(
        lambda work: saved_views.keep(work, "Big ones in Dublin", "leads", "value:>500 city:dublin", ["name"], ["name"])
    )
    yield
    page.keep_view()
    yield


def bulk_edit(shell: Shell) -> Steps:
    page = _leads_page(shell.show_page("leads"))
    yield
    page.table.select_ids([page.model.id_at(row) for row in range(5)])
    page.table.deed_requested.emit("edit")
    yield


def unusual_names(shell: Shell) -> Steps:
    """Names that are long, of emoji, written from right to left, or look like markup; one of them is in the panel."""
    page = _leads_page(shell.show_page("leads"))
    for name, company in _UNUSUAL:
        fields = {"name": name, "company": company, "value_minor": 123_456_789_00, "city": company, "owner": name}
        shell.workspace.do(lambda work, fields=fields: leads.add(work, fields))  # type: ignore[misc]
    yield
    found: list[int] = []
    shell.workspace.ask(shell, lambda work: work.find(Lead, name=_UNUSUAL[0][0])[0].id or 0, found.append)
    page.show_query("created:today")
    yield
    assert shell.kit is not None
    shell.kit.navigator.lead_requested.emit(found[0])
    yield


def choose_columns(shell: Shell) -> Steps:
    page = _leads_page(shell.show_page("leads"))
    yield
    page.choose_columns()
    yield


def _leads_page(page: QWidget | None) -> LeadsPage:
    assert isinstance(page, LeadsPage)
    return page
