"""A way to reach the lead: shown, copied, followed, edited."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from leaddesk.model.links import LinkKind, link_of
from leaddesk.ui.kit.buttons import icon_button
from leaddesk.ui.kit.fields.field_kinds import text_kind
from leaddesk.ui.kit.fields.field_size import row_height
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.look.marks import IconMark
from leaddesk.ui.kit.opening import link_words, open_link
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.lead_panel.lead_field import LeadField
from leaddesk.ui.lead_panel.saving import Refused

_FOR_PEOPLE = frozenset({LinkKind.MAIL, LinkKind.CHAT, LinkKind.PHONE})


class ContactRow(QWidget):
    """Icon, value, and buttons to copy it and to write, call or open."""

    message_requested = Signal()  # to be written and looked at before it is handed on

    def __init__(
        self,
        kit: Kit,
        field: str,
        label: str,
        icons: tuple[str, str],
        save: Callable[[object, Refused], None],
    ) -> None:
        """`icons` are that of the row and that of the button that opens it."""
        super().__init__()
        self._kit, self._field_name, self._said_no = kit, field, False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        scaled = kit.theme.scaled
        self.field = LeadField(kit, label, text_kind(), save, labelled=False)
        self.field.set_empty(label)
        self._copy = icon_button(kit, "copy", tr("Copy: {field}", field=label))
        self._copy.clicked.connect(self.copy)
        self.open_button = icon_button(kit, icons[1], label)
        self.open_button.clicked.connect(self.open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (IconMark(kit, icons[0]), self.field, self._copy, self.open_button):
            if widget is self.field:
                row.addWidget(widget, 1)
                continue
            held = QVBoxLayout()
            held.addSpacing(max(0, (row_height(kit) - widget.sizeHint().height()) // 2))
            held.addWidget(widget)
            held.addStretch(1)
            row.addLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        self.setMinimumWidth(scaled(120))

    def show_value(self, value: str | None, *, said_no: bool = False) -> None:
        """Show another value; the button that follows it says where it leads.

        `said_no`: the person wants no advertising, so that writing goes by way of the message, which asks what it is.
        """
        self._said_no = said_no
        self.field.show_value(value)
        self._copy.setVisible(bool(value))
        link = link_of(self._field_name, value or "")
        self.open_button.setVisible(link is not None)
        if link is not None:
            words = link_words(link)
            if said_no and link.kind in _FOR_PEOPLE:
                words = tr("{deed} (does not want advertising)", deed=words)
            self.open_button.setToolTip(plain_tip(words))
            self.open_button.setAccessibleName(words)

    def copy(self) -> None:
        """Put it on the clipboard."""
        QGuiApplication.clipboard().setText(str(self.field.held or ""))
        self._kit.navigator.notice_requested.emit("success", tr("Copied"))

    def open(self) -> None:
        """Write, call, or show it."""
        link = link_of(self._field_name, str(self.field.held or ""))
        if link is not None and self._said_no and link.kind in (LinkKind.MAIL, LinkKind.CHAT):
            self.message_requested.emit()
        elif link is not None:
            open_link(self._kit, link)
