"""What imports kept of the lead beside its fields: read, copied, and made a field of."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from leaddesk.model.merged_ids import details_in
from leaddesk.services.lead_page import LeadPage
from leaddesk.ui.kit.fields.field_size import label_width
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import ElidedLabel, label
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.lead_panel.quiet_button import QuietButton
from leaddesk.ui.lead_panel.section import Section

_STATE = "panel_kept_details"
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class KeptSection(Section):
    """One line that says how many there are, and opens to all of them; nothing where there are none."""

    def __init__(self, kit: Kit) -> None:
        """Of no lead yet."""
        super().__init__(kit)
        self._is_open = kit.preferences.state(_STATE, False)
        self._details: dict[str, str] = {}
        self._rows: QWidget | None = None
        self.toggle = QuietButton(kit)
        self.toggle.clicked.connect(self._switch)
        self.make_field = for_writing(kit, QuietButton(kit, tr("Make a field of one…")))
        self.make_field.setAccessibleName(self.make_field.text())
        self.make_field.clicked.connect(lambda: kit.navigator.fields_requested.emit("kept"))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.toggle)
        row.addStretch(1)
        row.addWidget(self.make_field)
        self.column.addLayout(row)
        self.hide()

    def show_page(self, page: LeadPage) -> None:
        """Show what is kept of a lead."""
        details = details_in(page.lead.extra)
        self.setVisible(bool(details))
        if details != self._details:
            self._details = details
            self._show_rows()

    def _switch(self) -> None:
        self._is_open = not self._is_open
        self.kit.preferences.keep(_STATE, self._is_open)
        self._show_rows()

    def _show_rows(self) -> None:
        count = len(self._details)
        words = tr("Fewer details") if self._is_open else tr("%Ln further detail(s) of imports", "", count)
        self.toggle.show_words(words)
        self.toggle.setAccessibleName(words)
        self.make_field.setVisible(self._is_open)
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
            self._rows = None
        if self._is_open:
            self._rows = self._made_rows()
            self.column.addWidget(self._rows)

    def _made_rows(self) -> QWidget:
        rows, scaled = QWidget(), self.kit.theme.scaled
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, scaled(4), 0, scaled(4))
        grid.setHorizontalSpacing(scaled(8))
        grid.setVerticalSpacing(scaled(6))
        grid.setColumnStretch(1, 1)
        for place, (name, text) in enumerate(self._details.items()):
            head, value = ElidedLabel(name, tone="muted"), label(text, wrap=True)
            head.setFixedWidth(label_width(self.kit) - scaled(8))
            value.setTextInteractionFlags(_SELECTABLE)
            value.setAccessibleName(f"{name}: {text}")
            grid.addWidget(head, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, place, 1)
        return rows
