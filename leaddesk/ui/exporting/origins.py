"""Which origins of sales go to the accountant: what a shop system invoices may be there already."""

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from leaddesk.services.books.sale_list import origins
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr

_KEPT = "export.without_origins"
_BETWEEN = "\n"


class OriginsRow(QWidget):
    """A box for each origin; hidden where all sales were typed here. What is chosen once is kept."""

    def __init__(self, kit: Kit) -> None:
        """Filled as soon as it is read."""
        super().__init__()
        self._kit = kit
        self.boxes: dict[str, QCheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(kit.theme.scaled(4))
        self._column.addWidget(label(tr("Sales that came from"), tone="muted"))
        self.hide()
        kit.workspace.ask(self, origins, self._fill, topic="origins")

    def left_out(self) -> tuple[str, ...]:
        """The origins that are not wanted."""
        return tuple(origin for origin, box in self.boxes.items() if not box.isChecked())

    def remember(self) -> None:
        """Keep the choice for the next time."""
        if self.boxes:
            self._kit.preferences.keep(_KEPT, _BETWEEN.join(self.left_out()))

    def _fill(self, found: tuple[str, ...]) -> None:
        kept = self._kit.preferences.state(_KEPT, "").split(_BETWEEN)
        for origin in found:
            box = QCheckBox(origin.replace("&", "&&"))
            box.setChecked(origin not in kept)
            self.boxes[origin] = box
            self._column.addWidget(box)
        self.setVisible(bool(found))
