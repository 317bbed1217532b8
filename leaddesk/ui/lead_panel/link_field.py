"""A field of the user's own that holds a web address: shown, opened, edited."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from typing_extensions import override

from leaddesk.ui.kit.buttons import icon_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.translations import tr
from leaddesk.ui.lead_panel.addresses import address_of
from leaddesk.ui.lead_panel.field_kinds import FieldKind
from leaddesk.ui.lead_panel.lead_field import LeadField, Save


class LinkField(LeadField):
    """With a button that opens the address, if it is one of the web."""

    def __init__(self, kit: Kit, label: str, kind: FieldKind, save: Save) -> None:
        """As `LeadField`."""
        super().__init__(kit, label, kind, save)
        self.open_button = icon_button(kit, "external-link", tr("Open: {field}", field=label), small=True)
        self.open_button.clicked.connect(self.open)
        self.open_button.hide()
        self._row.addWidget(self.open_button)

    @override
    def show_value(self, value: object) -> None:
        super().show_value(value)
        self.open_button.setVisible(self._address() is not None and not self.is_editing)

    @override
    def edit(self) -> None:
        self.open_button.hide()
        super().edit()

    @override
    def _close(self, *, had_focus: bool) -> None:
        super()._close(had_focus=had_focus)
        self.open_button.setVisible(self._address() is not None)

    def open(self) -> None:
        """Show it in the browser."""
        address = self._address()
        if address is not None:
            QDesktopServices.openUrl(QUrl(address))

    def _address(self) -> str | None:
        return address_of("website", str(self.held)) if self.held else None
