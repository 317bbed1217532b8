"""What is known of the lead, as fields that are edited in place; seldom used ones only when asked for."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout

from leaddesk.model.custom_field import CustomField
from leaddesk.model.enums import FieldType
from leaddesk.model.selling import selling_in
from leaddesk.services import custom_fields
from leaddesk.services.contracts import Slips
from leaddesk.services.lead_page import HeldField, LeadPage
from leaddesk.ui.kit.fields.custom_kinds import custom_kind
from leaddesk.ui.kit.fields.field_kinds import (
    FieldKind,
    choice_kind,
    day_kind,
    days_kind,
    money_kind,
    percent_kind,
    text_kind,
)
from leaddesk.ui.kit.fields.field_size import label_width
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.lead_panel.account_row import AccountRow
from leaddesk.ui.lead_panel.lead_field import LeadField
from leaddesk.ui.lead_panel.link_field import LinkField
from leaddesk.ui.lead_panel.notes_field import NotesField
from leaddesk.ui.lead_panel.quiet_button import QuietButton
from leaddesk.ui.lead_panel.saving import Refused, Saver
from leaddesk.ui.lead_panel.section import Section, clear
from leaddesk.ui.lead_panel.tags_row import TagsRow

_ALWAYS = ("value_minor", "channel_id", "owner", "expected_close")
_OF_FIRMS = frozenset({"monthly_minor", "contract_start", "contract_end", "renewal_notice_days"})
_IF_FILLED = frozenset({"campaign_id", "title", "contact", "company"}) | _OF_FIRMS
_LONGEST_NOTICE = 3_650  # days
_STATE = "panel_more_fields"

Choices = Sequence[tuple[str, object]]


class FieldsSection(Section):
    """Fields that are filled are shown, the others under “More fields”."""

    def __init__(self, kit: Kit, saver: Saver, moved: Callable[[], None]) -> None:
        """`moved` is called when rows were shown or hidden."""
        super().__init__(kit, parted=False)
        self._saver = saver
        self._moved = moved
        self._page: LeadPage | None = None
        self._more = kit.preferences.state(_STATE, False)
        self.fields: dict[str, LeadField] = {}
        self._custom: dict[int, LeadField] = {}
        self._custom_shown: tuple[CustomField, ...] = ()
        scaled = kit.theme.scaled
        self.column.setContentsMargins(kit.theme.measure("page_padding"), scaled(8), scaled(8), 0)
        for name, words, kind in self._specification():
            self.fields[name] = self._field(name, words, kind)
            self.column.addWidget(self.fields[name])
        self.fields["value_minor"].set_weight("medium")
        self.fields["monthly_minor"].set_weight("medium")
        self.slips = label(role="small", tone="warning", wrap=True)
        self.slips.setContentsMargins(label_width(kit), 0, scaled(8), scaled(6))
        self.column.insertWidget(self.column.indexOf(self.fields["expected_close"]) + 1, self.slips)
        self.account = AccountRow(kit, saver)
        self.column.insertWidget(self.column.indexOf(self.fields["company"]), self.account)
        self.notes = NotesField(kit, saver)
        self.tags = TagsRow(kit, saver)
        self._toggle = QuietButton(kit)
        self._toggle.clicked.connect(self._switch)
        self.column.addWidget(self.notes)
        self.column.addWidget(self.tags)
        row = QHBoxLayout()
        row.setContentsMargins(0, kit.theme.scaled(2), 0, kit.theme.scaled(6))
        row.addWidget(self._toggle)
        row.addStretch(1)
        self.own_fields = for_writing(kit, QuietButton(kit, tr("Fields of your own…")))
        self.own_fields.setAccessibleName(self.own_fields.text())
        self.own_fields.clicked.connect(lambda: kit.navigator.fields_requested.emit("own"))
        row.addWidget(self.own_fields)
        self.column.addLayout(row)

    def show_page(self, page: LeadPage) -> None:
        """Show what is known of a lead."""
        self._page = page
        lead = page.lead
        for name, field in self.fields.items():
            field.show_value(getattr(lead, name))
        self._show_marks(page)
        self._show_slips(page.slips)
        self.account.show_account(lead.account_id, page.account_name)
        self._show_custom(page.custom)
        self.notes.show_notes(lead.notes, lead.uid)
        self.tags.show_tags(page.listed.tags)
        self._show_rows()

    @property
    def shows_more(self) -> bool:
        """Whether fields are shown that hold nothing."""
        return self._more

    def all_fields(self) -> tuple[LeadField, ...]:
        """All that can be edited here, but tags and notes."""
        return (*self.fields.values(), *self._custom.values(), self.account.field)

    def _specification(self) -> tuple[tuple[str, str, FieldKind], ...]:
        kit, directory = self.kit, self.kit.workspace
        text = text_kind()
        return (
            ("value_minor", tr("Value"), money_kind(kit, self._currency)),
            ("channel_id", tr("Channel"), choice_kind(self._channels)),
            ("owner", tr("Owner"), text_kind(lambda: directory.directory.owners)),
            ("expected_close", tr("Expected close"), day_kind(kit)),
            ("monthly_minor", tr("Monthly value"), money_kind(kit, self._currency)),
            ("contract_start", tr("Contract start"), day_kind(kit)),
            ("contract_end", tr("Contract end"), day_kind(kit)),
            ("renewal_notice_days", tr("Notice"), days_kind(kit, _LONGEST_NOTICE)),
            ("campaign_id", tr("Campaign"), choice_kind(self._campaigns)),
            ("probability", tr("Probability"), percent_kind(kit)),
            ("company", tr("Company"), text),
            ("contact", tr("Contact person"), text),
            ("title", tr("Job title"), text),
            ("street", tr("Street"), text),
            ("postal_code", tr("Postal code"), text),
            ("city", tr("City"), text),
            ("region", tr("Region"), text),
            ("country", tr("Country"), text),
            ("language", tr("Language"), text),
        )

    def _field(self, name: str, words: str, kind: FieldKind) -> LeadField:
        def save(value: object, refused: Refused) -> None:
            self._saver.edit({name: value}, refused)

        return LeadField(self.kit, words, kind, save)

    def _show_marks(self, page: LeadPage) -> None:
        """The channel's icon, the owner's initials, and the stage's probability where the lead has none of its own."""
        theme, channel = self.kit.theme, self.kit.workspace.directory.channels.get(page.lead.channel_id or 0)
        field = self.fields["channel_id"]
        if channel is None:
            field.set_icon("")
        else:
            field.set_icon(theme.channel_icon(channel), theme.channel_colour(channel))
        self.fields["owner"].set_avatar(page.lead.owner or "")
        usual = page.listed.probability
        of_stage = tr("{percent} by its stage", percent=self.kit.formats.percent((usual or 0) / 100, 0))
        self.fields["probability"].set_empty(of_stage if usual is not None else "–")

    def _show_slips(self, slips: Slips | None) -> None:
        """How often the expected close was put off, where it ever was."""
        self.slips.setVisible(slips is not None)
        if slips is not None:
            days, first = tr("%Ln day(s)", "", slips.days), self.kit.formats.day(slips.first)
            words = tr("Put off %Ln time(s), by {days}; at first {day}", "", slips.times, days=days, day=first)
            self.slips.setText(words)

    def _show_custom(self, held: Sequence[HeldField]) -> None:
        shown = tuple(each.field for each in held)
        if shown != self._custom_shown:
            clear([*self._custom.values()])
            self._custom_shown = shown
            self._custom = {field.id or 0: self._custom_field(field) for field in shown}
            place = self.column.indexOf(self.notes)
            for step, row in enumerate(self._custom.values()):
                self.column.insertWidget(place + step, row)
        for each in held:
            self._custom[each.field.id or 0].show_value(each.text)

    def _custom_field(self, field: CustomField) -> LeadField:
        field_id = field.id or 0

        def save(value: object, refused: Refused) -> None:
            text = None if value is None else str(value)
            self._saver.do(
                lambda work, lead_id: custom_fields.set_value(work, lead_id, field_id, text), refused=refused
            )

        row_of = LinkField if field.type is FieldType.LINK else LeadField
        row = row_of(self.kit, field.name, custom_kind(self.kit, field), save)
        if field.type is FieldType.MONEY:
            row.set_weight("medium")
        return row

    def _show_rows(self) -> None:
        sells_to_firms = selling_in(self.kit.workspace.shop.mode).firms
        for name, field in self.fields.items():
            filled = field.held is not None and name in _IF_FILLED
            more = self._more and (name not in _OF_FIRMS or sells_to_firms)
            has_account = name == "company" and self.account.has_account and not field.held
            shown = name in _ALWAYS or filled or more
            field.setVisible((shown and not has_account) or field.is_editing)
        wanted = self.account.has_account or (self._more and sells_to_firms)
        self.account.setVisible(wanted or self.account.field.is_editing)
        for field in self._custom.values():
            field.setVisible(self._more or field.held is not None or field.is_editing)
        notes = self._page.lead.notes if self._page is not None else None
        self.notes.setVisible(self._more or bool(notes) or self.notes.is_editing)
        self.own_fields.setVisible(self._more)
        self._toggle.show_words(tr("Fewer fields") if self._more else tr("More fields"))
        self._toggle.setAccessibleName(self._toggle.text())

    def _switch(self) -> None:
        self._more = not self._more
        self.kit.preferences.keep(_STATE, self._more)
        self._show_rows()
        self._moved()

    def _currency(self) -> str:
        lead = self._page.lead if self._page is not None else None
        return (lead.currency if lead is not None else None) or self.kit.workspace.shop.currency

    def _channels(self) -> Choices:
        current = self._page.lead.channel_id if self._page is not None else None
        known = self.kit.workspace.directory.channels
        return [("–", None), *((each.name, i) for i, each in known.items() if each.active or i == current)]

    def _campaigns(self) -> Choices:
        """Those of its channel, and those of none."""
        lead = self._page.lead if self._page is not None else None
        fitting: list[tuple[str, object]] = [("–", None)]
        for campaign_id, each in self.kit.workspace.directory.campaigns.items():
            of_channel = lead is None or each.suits(lead.channel_id)
            if of_channel or (lead is not None and campaign_id == lead.campaign_id):
                fitting.append((each.name, campaign_id))
        return fitting
