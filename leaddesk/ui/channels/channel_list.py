"""The channels and the campaigns in them, in two lists: made and changed; figures need them, so none is removed."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from leaddesk.ui.channels.campaign_form import CampaignForm
from leaddesk.ui.channels.channel_form import ChannelForm
from leaddesk.ui.channels.icon_box import channel_sign
from leaddesk.ui.channels.wording import method_title
from leaddesk.ui.kit.buttons import plain_button
from leaddesk.ui.kit.dialog import Dialog, Opener
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.segmented import Segmented
from leaddesk.ui.kit.tables.plain_table import PlainTable
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leaddesk.model.campaign import Campaign
    from leaddesk.model.change import Done
    from leaddesk.model.channel import Channel
    from leaddesk.ui.kit.fields.form import Form
    from leaddesk.ui.kit.kit import Kit

CHANNELS, CAMPAIGNS = "channels", "campaigns"
_TABLES = frozenset({"channel", "campaign"})


class ChannelsDialog(Dialog):
    """Each deed is done at once, and can be undone."""

    help_page = "channels"

    def __init__(self, kit: "Kit", parent: QWidget | None) -> None:
        """With the channels first."""
        super().__init__(kit, tr("Channels and campaigns"), parent, width=600)
        self.form: Form | None = None
        options = [(CHANNELS, tr("Channels")), (CAMPAIGNS, tr("Campaigns"))]
        self.switch = Segmented(kit, options, CHANNELS, name=tr("What is listed"))
        self.switch.chosen.connect(lambda _: self._show())
        heads = (tr("Name"), tr("Method"), tr("In use"))
        self.channels = PlainTable(kit, tr("Channels"), heads, figures=(), height=280)
        of_campaigns = (tr("Name"), tr("Channel"), tr("Budget"), tr("From"), tr("To"))
        self.campaigns = PlainTable(kit, tr("Campaigns"), of_campaigns, figures=(2,), height=280)
        told = tr("A channel that is not in use any more keeps its leads and figures.")
        self.hint = label(told, tone="muted", wrap=True)
        self.new, self.change = plain_button(kit, tr("New…"), "plus"), plain_button(kit, tr("Edit…"), "pencil")
        self.new.clicked.connect(lambda: self._open(None))
        self.change.clicked.connect(self.edit)
        row = QHBoxLayout()
        row.addWidget(self.new)
        row.addWidget(self.change)
        row.addStretch(1)
        for table in (self.channels, self.campaigns):
            table.itemActivated.connect(lambda _: self.edit())
            table.itemSelectionChanged.connect(self._tell)
        for part in (self.switch, self.hint, self.channels, self.campaigns):
            self.body.addWidget(part)
        self.body.addLayout(row)
        self.add_close()
        kit.workspace.changed.connect(self._hear)
        kit.theme.changed.connect(self._show)
        self._show()

    def edit(self) -> None:
        """Change the one that is chosen."""
        chosen = self._chosen()
        if chosen is not None:
            self._open(chosen)

    @property
    def _lists_channels(self) -> bool:
        return self.switch.key() == CHANNELS

    def _rows(self) -> "Sequence[Channel | Campaign]":
        directory = self.kit.workspace.directory
        return tuple((directory.channels if self._lists_channels else directory.campaigns).values())

    def _show(self) -> None:
        formats, directory = self.kit.formats, self.kit.workspace.directory
        of_channel = {key: each.name for key, each in directory.channels.items()}
        self.channels.show_rows(
            [
                (each.name, method_title(each.method.value), tr("Yes") if each.active else tr("No"))
                for each in directory.channels.values()
            ]
        )
        for row, channel in enumerate(directory.channels.values()):
            colour, icon = self.kit.theme.channel_colour(channel), self.kit.theme.channel_icon(channel)
            self.channels.set_icon(row, channel_sign(self.kit, icon, colour))
        self.campaigns.show_rows(
            [
                (
                    each.name,
                    of_channel.get(each.channel_id or 0, tr("Several channels")),
                    formats.money(each.budget_minor, each.currency),
                    formats.day(each.starts_on),
                    formats.day(each.ends_on),
                )
                for each in directory.campaigns.values()
            ]
        )
        self.channels.setVisible(self._lists_channels)
        self.campaigns.setVisible(not self._lists_channels)
        self._tell()

    def _table(self) -> PlainTable:
        return self.channels if self._lists_channels else self.campaigns

    def _chosen(self) -> "Channel | Campaign | None":
        row, rows = self._table().chosen(), self._rows()
        return rows[row] if row is not None and row < len(rows) else None

    def _tell(self) -> None:
        self.change.setEnabled(self._chosen() is not None)

    def _open(self, chosen: "Channel | Campaign | None") -> None:
        kind = ChannelForm if self._lists_channels else CampaignForm
        self.form = kind(self.kit, self, chosen)  # type: ignore[arg-type] # one of the list that is shown
        self.form.open()

    def _hear(self, done: "Done") -> None:
        if done.tables & _TABLES:
            self._show()


def attach(kit: "Kit", window: QWidget) -> Opener[ChannelsDialog]:
    """Show the lists whenever somebody wishes to look after channels."""
    return Opener(kit.navigator.channels_requested, lambda parent: ChannelsDialog(kit, parent), window)
