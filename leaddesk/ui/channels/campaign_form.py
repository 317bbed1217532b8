"""A campaign is made, or changed: a named effort in a channel, with a budget and days."""

from PySide6.QtWidgets import QWidget

from leaddesk.model.campaign import Campaign
from leaddesk.services import channels
from leaddesk.ui.kit.fields.date_edit import DateEdit
from leaddesk.ui.kit.fields.form import Form
from leaddesk.ui.kit.fields.inputs import combo_box, line_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr


class CampaignForm(Form):
    """What is not known may stay empty, but for the name."""

    def __init__(self, kit: Kit, parent: QWidget, campaign: Campaign | None = None) -> None:
        """A new one unless named."""
        title = tr("New campaign") if campaign is None else tr("Change the campaign")
        super().__init__(kit, title, tr("Save"), parent, width=440)
        self._campaign = campaign
        self._currency = (campaign.currency if campaign else None) or kit.workspace.shop.currency
        self.name = line_edit(tr("Name"), campaign.name if campaign else "")
        self.channel = combo_box(tr("Channel"))
        self.channel.addItem(tr("Several channels"), None)
        for channel_id, channel in kit.workspace.directory.channels.items():
            self.channel.addItem(channel.name, channel_id)
        self.channel.setCurrentIndex(max(0, self.channel.findData(campaign.channel_id if campaign else None)))
        budget = kit.formats.plain_money(campaign.budget_minor if campaign else None, self._currency)
        self.budget = line_edit(tr("Budget"), budget, self._currency)
        self.starts = DateEdit(kit, tr("From"), campaign.starts_on if campaign else None)
        self.ends = DateEdit(kit, tr("To"), campaign.ends_on if campaign else None)
        self.lay_out(
            (
                (tr("Name"), self.name),
                (tr("Channel"), self.channel),
                (tr("Budget"), self.budget),
                (tr("From"), self.starts),
                (tr("To"), self.ends),
            )
        )

    def save(self) -> None:
        """Keep it; what cannot be understood is said."""
        try:
            starts, ends = self.read_day(self.starts), self.read_day(self.ends)
        except ValueError:
            return
        text = self.budget.text().strip()
        try:
            budget_minor = self.kit.formats.parse_money(text, self._currency) if text else None
        except ValueError:
            self.say(tr("This is no amount that can be understood."), self.budget)
            return
        fields: dict[str, object] = {
            "name": self.name.text().strip(),
            "channel_id": self.channel.currentData(),
            "budget_minor": budget_minor,
            "currency": None if budget_minor is None else self._currency,
            "starts_on": starts,
            "ends_on": ends,
        }
        campaign = self._campaign
        if campaign is None:
            self.write(lambda work: channels.add_campaign(work, fields))
        else:
            campaign_id = campaign.id or 0
            self.write(lambda work: channels.edit_campaign(work, campaign_id, fields))
