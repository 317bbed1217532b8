"""A field of the user's own that holds a web address: shown, opened, edited."""

from typing_extensions import override

from leaddesk.model.links import Link, page_link
from leaddesk.ui.kit.buttons import icon_button
from leaddesk.ui.kit.fields.field_kinds import FieldKind
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.opening import link_words, open_link
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.words.translations import tr
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
        link = self._link()
        self.open_button.setVisible(link is not None and not self.is_editing)
        if link is not None:
            self.open_button.setToolTip(plain_tip(link_words(link)))

    @override
    def edit(self) -> None:
        self.open_button.hide()
        super().edit()

    @override
    def _close(self, *, had_focus: bool) -> None:
        super()._close(had_focus=had_focus)
        self.open_button.setVisible(self._link() is not None)

    def open(self) -> None:
        """Show it in the browser."""
        link = self._link()
        if link is not None:
            open_link(self._kit, link)

    def _link(self) -> Link | None:
        return page_link(str(self.held)) if self.held else None
