"""The order in which Tab goes through the page of an import: as it stands there, whenever its parts were made."""

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QWidget

if TYPE_CHECKING:
    from leaddesk.ui.importing.page import ImportPage


def put_in_order(page: "ImportPage") -> None:
    """Let Tab go from the head to the options, the strip, the columns, the rows and the footer."""
    answers = page.strip.findChildren(QAbstractButton) if page.strip is not None else []
    columns = [each for box in page.columns.boxes.values() for each in (box, box.values)]
    rows = [*page.outcome.chips.values(), page.outcome.table, page.outcome.remarks]
    above = [page.leave, page.import_button, page.tabs.bar, *page.options.boxes, page.options.ask_again]
    widgets: list[QWidget] = [*above, *answers, *columns, *rows, page.footer.save]
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)
