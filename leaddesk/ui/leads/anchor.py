"""Where the table is scrolled to, by the lead that stands there: what is seen stays when rows come and go above it."""

from leaddesk.ui.leads.model import LeadModel
from leaddesk.ui.leads.table import LeadTable

Anchor = tuple[int, int]  # a lead, and how far down it stands


def anchor_of(table: LeadTable, model: LeadModel) -> Anchor | None:
    """The first lead that can be seen, and how far down it stands in pixels; None at the very top."""
    if not table.verticalScrollBar().value() or not model.rowCount():
        return None
    row = table.rowAt(0)
    return (model.id_at(row), table.rowViewportPosition(row)) if row >= 0 else None


def scroll_back(table: LeadTable, model: LeadModel, anchor: Anchor | None) -> None:
    """Scroll so that the lead stands where it stood, if it is still there."""
    row = model.row_of(anchor[0]) if anchor else -1
    bar = table.verticalScrollBar()
    if anchor is None or row < 0:
        return
    table.updateGeometries()
    bar.setValue(bar.value() + table.rowViewportPosition(row) - anchor[1])
