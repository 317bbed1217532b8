"""Channels and the campaigns in them: made and edited; neither is ever removed, since figures need them."""

from collections.abc import Mapping
from typing import cast

from leaddesk.exchange.values import normal_name
from leaddesk.model.campaign import Campaign
from leaddesk.model.change import Change
from leaddesk.model.channel import Channel
from leaddesk.model.enums import Method
from leaddesk.model.errors import RuleError
from leaddesk.model.messages import N_, Message
from leaddesk.model.spend import Spend
from leaddesk.model.traffic import Traffic
from leaddesk.services.currencies import with_currency
from leaddesk.services.editable import only
from leaddesk.services.work import Work, changed, create, id_of, made, update

_EDITABLE = frozenset({"name", "method", "colour", "icon", "position", "active"})
_EDITABLE_OF_CAMPAIGNS = frozenset(Campaign.model_fields) - {"id"}


def add_channel(work: Work, name: str, method: Method, colour: str | None = None, icon: str | None = None) -> Change:
    """Make a channel, after the others; no two have names that an import takes for the same."""
    position = max((each.position for each in work.find(Channel)), default=-1) + 1
    fields = {"name": name, "method": method, "colour": colour, "icon": icon, "position": position}
    channel = _checked(work, made(Channel, fields))
    return Change(Message(N_("Add the channel “{name}”"), {"name": channel.name}), [create(channel)])


def edit_channel(work: Work, channel_id: int, fields: Mapping[str, object]) -> Change:
    """Set fields of a channel; one that is not `active` any more keeps its leads and figures."""
    channel = work.get(Channel, channel_id)
    becomes = _checked(work, changed(channel, only(_EDITABLE, fields)))
    return Change(Message(N_("Edit the channel “{name}”"), {"name": channel.name}), update(channel, becomes))


def add_campaign(work: Work, fields: Mapping[str, object]) -> Change:
    """Make a campaign, in a channel or over several; its budget is in the shop's currency unless told."""
    campaign = _checked_campaign(work, made(Campaign, with_currency(work, dict(fields), "budget_minor")))
    return Change(Message(N_("Add the campaign “{name}”"), {"name": campaign.name}), [create(campaign)])


def edit_campaign(work: Work, campaign_id: int, fields: Mapping[str, object]) -> Change:
    """Set fields of a campaign; its channel only while nothing was recorded for it in another."""
    campaign = work.get(Campaign, campaign_id)
    known = dict(campaign) | dict(only(_EDITABLE_OF_CAMPAIGNS, fields))
    becomes = _checked_campaign(work, changed(campaign, with_currency(work, known, "budget_minor")))
    channels = {each.channel_id for each in work.find(Spend, campaign_id=campaign_id)}
    channels |= {each.channel_id for each in work.find(Traffic, campaign_id=campaign_id)}
    if becomes.channel_id is not None and channels - {becomes.channel_id}:
        raise RuleError(N_("“{name}” has costs or visits in another channel; make a new campaign."), name=campaign.name)
    return Change(Message(N_("Edit the campaign “{name}”"), {"name": campaign.name}), update(campaign, becomes))


def campaigns_kept(work: Work, fields: Mapping[str, object]) -> frozenset[int] | None:
    """The ids of the campaigns that leads keep whose channel an edit of these fields changes.

    Those of the new channel, if it is one, and those over several. None where the edit says nothing of the channel, or
    names the campaign itself.
    """
    if "channel_id" not in fields or "campaign_id" in fields:
        return None
    channel_id = cast("int | None", fields["channel_id"])
    return frozenset(id_of(each) for each in work.find(Campaign) if each.suits(channel_id))


def _checked(work: Work, channel: Channel) -> Channel:
    wanted = normal_name(channel.name)
    if not wanted:
        raise RuleError(N_("A channel needs a name."))
    for other in work.find(Channel):
        if other.id != channel.id and wanted in (normal_name(other.name), normal_name(other.key or "")):
            raise RuleError(N_("There is a channel “{name}” already."), name=other.name)
    return channel


def _checked_campaign(work: Work, campaign: Campaign) -> Campaign:
    wanted = normal_name(campaign.name)
    if not wanted:
        raise RuleError(N_("A campaign needs a name."))
    if campaign.channel_id is not None:
        work.get(Channel, campaign.channel_id)
    for other in work.find(Campaign, channel_id=campaign.channel_id):
        if other.id != campaign.id and wanted == normal_name(other.name):
            raise RuleError(N_("There is a campaign “{name}” in this channel already."), name=other.name)
    if campaign.starts_on and campaign.ends_on and campaign.ends_on < campaign.starts_on:
        raise RuleError(N_("The campaign “{name}” cannot end before it starts."), name=campaign.name)
    if campaign.budget_minor is not None and campaign.budget_minor < 0:
        raise RuleError(N_("A budget cannot be negative."))
    return campaign
