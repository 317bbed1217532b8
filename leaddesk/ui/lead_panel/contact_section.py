"""How to reach the lead, and whether one may."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu

from leaddesk.model.enums import ConsentState
from leaddesk.services import consents
from leaddesk.services.lead_page import LeadPage
from leaddesk.ui.kit.consent_words import consent_words
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.look.marks import IconMark
from leaddesk.ui.kit.menus import offer, pop_up_below
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.lead_panel.contact_row import ContactRow
from leaddesk.ui.lead_panel.lead_field import LeadField
from leaddesk.ui.lead_panel.quiet_button import QuietButton
from leaddesk.ui.lead_panel.saving import Refused, Saver
from leaddesk.ui.lead_panel.section import Section

_ALWAYS = ("email", "phone")


class ContactSection(Section):
    """E-mail and phone always; the rest where it is known, or when all fields are asked for."""

    def __init__(self, kit: Kit, saver: Saver) -> None:
        """Of no lead yet."""
        super().__init__(kit)
        self._saver = saver
        self._page: LeadPage | None = None
        margins = self.column.contentsMargins()
        self.column.setContentsMargins(margins.left(), margins.top(), kit.theme.scaled(8), margins.bottom())
        self.rows: dict[str, ContactRow] = {}
        for field, label, icon, open_icon in (
            ("email", tr("E-mail"), "mail", "send"),
            ("phone", tr("Phone"), "phone", "phone-outgoing"),
            ("mobile", tr("Mobile"), "smartphone", "phone-outgoing"),
            ("whatsapp", tr("WhatsApp"), "message-circle", "send"),
            ("website", tr("Website"), "globe", "external-link"),
            ("instagram", tr("Instagram"), "at-sign", "external-link"),
        ):
            row = ContactRow(kit, field, label, (icon, open_icon), partial(self._save, field))
            row.message_requested.connect(self._write)
            self.rows[field] = row
            self.column.addWidget(row)
        self._consent = QuietButton(kit)
        self._consent.setAccessibleDescription(tr("Opens a menu to record what the person said"))
        self._consent.clicked.connect(self._open_menu)
        held = QHBoxLayout()
        held.setContentsMargins(0, kit.theme.scaled(2), 0, 0)
        held.setSpacing(kit.theme.scaled(8))
        self._sign = IconMark(kit, "shield")
        held.addWidget(self._sign)
        held.addWidget(self._consent)
        held.addStretch(1)
        self.column.addLayout(held)
        write = QuietButton(kit, tr("Write a message"), icon="send")
        write.setAccessibleName(write.text())
        write.clicked.connect(self._write)
        self.column.addWidget(write, 0, Qt.AlignmentFlag.AlignLeft)

    def show_page(self, page: LeadPage, *, more: bool) -> None:
        """Show how to reach a lead; `more`: also the ways that are not known."""
        for field, row in self.rows.items():
            value = getattr(page.lead, field)
            row.show_value(value, said_no=page.said_no)
            row.setVisible(field in _ALWAYS or bool(value) or more or row.field.is_editing)
        self._page = page
        newest = next((each for each in page.consents if not each.is_to_keep), None)
        words, icon, tone = consent_words(newest, self.kit.formats, self.kit.workspace.today)
        self._sign.set_icon(icon, tone)
        self._consent.show_words(words)
        self._consent.setAccessibleName(words)

    def fields(self) -> tuple[LeadField, ...]:
        """What can be edited here."""
        return tuple(row.field for row in self.rows.values())

    def _write(self) -> None:
        self.kit.navigator.message_requested.emit(self._saver.lead_id)

    def _save(self, field: str, value: object, refused: Refused) -> None:
        self._saver.edit({field: value}, refused)

    def _open_menu(self) -> None:
        menu = QMenu(self)
        for words, state in (
            (tr("Agreed to marketing today"), ConsentState.GRANTED),
            (tr("Refused marketing today"), ConsentState.REFUSED),
            (tr("Withdrew the consent today"), ConsentState.WITHDRAWN),
        ):
            offer(self.kit, menu, words, "", partial(self._record, state), writes=True)
        menu.addSeparator()
        menu.addAction(tr("All that was said, and more to record…")).triggered.connect(self.open_consents)
        pop_up_below(menu, self._consent)

    def open_consents(self) -> None:
        """Show every record, and take a further one."""
        if self._page is not None:
            self.kit.navigator.person_requested.emit("consents", "lead", self._saver.lead_id)

    def _record(self, state: ConsentState) -> None:
        today = self.kit.workspace.today
        self._saver.do(lambda work, lead_id: consents.record(work, state, lead_id=lead_id, given_on=today))
