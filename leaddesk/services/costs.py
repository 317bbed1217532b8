"""What channels cost and the visits they brought, by day or month; recording the same again replaces it."""

from datetime import date

from leaddesk.model.campaign import Campaign
from leaddesk.model.change import Change
from leaddesk.model.channel import Channel
from leaddesk.model.days import first_of_month
from leaddesk.model.enums import Span
from leaddesk.model.errors import RuleError
from leaddesk.model.messages import N_, Message
from leaddesk.model.spend import Spend
from leaddesk.model.traffic import Traffic
from leaddesk.services.currencies import currency_of
from leaddesk.services.work import Work, changed, create, id_of, made, update
from leaddesk.services.work import delete as delete_row


def record_spend(
    work: Work,
    channel_id: int,
    span: Span,
    starts_on: date,
    *,
    campaign_id: int | None = None,
    amount_minor: int | None = None,
    goods_minor: int | None = None,
    minutes: int | None = None,
    currency: str | None = None,
    notes: str | None = None,
) -> Change:
    """Keep what a channel, or a campaign in it, cost in a day or a month, in the shop's currency unless told.

    What was recorded for the same channel, campaign, time and currency is replaced. A month may be named by any of
    its days.
    """
    figures: dict[str, int | None] = {"amount_minor": amount_minor, "goods_minor": goods_minor, "minutes": minutes}
    given = [figure for figure in figures.values() if figure is not None]
    if not given:
        raise RuleError(N_("Give an amount of money, the worth of goods, or the time that was spent."))
    if min(given) < 0:
        raise RuleError(N_("Costs cannot be negative."))
    label = Message(N_("Record costs of “{channel}”"), {"channel": _channel_name(work, channel_id, campaign_id)})
    key = _key(channel_id, campaign_id, span, starts_on) | {"currency": currency_of(work, currency)}
    fields: dict[str, object] = {**figures, "notes": notes}
    known = work.find(Spend, **key)
    if not known:
        return Change(label, [create(made(Spend, key | fields))])
    replaced, *repeated = known
    rows = update(replaced, changed(replaced, fields))
    return Change(label, rows + [delete_row("spend", id_of(each)) for each in repeated])


def delete_spend(work: Work, spend_id: int) -> Change:
    """Remove the costs of a day or month."""
    spend = work.get(Spend, spend_id)
    label = Message(N_("Delete costs of “{channel}”"), {"channel": work.get(Channel, spend.channel_id).name})
    return Change(label, [delete_row("spend", spend_id)])


def record_visits(
    work: Work, channel_id: int, span: Span, starts_on: date, visits: int, *, campaign_id: int | None = None
) -> Change:
    """Keep how many visits a channel, or a campaign in it, brought in a day or a month.

    What was recorded for the same channel, campaign and time is replaced. A month may be named by any of its days.
    """
    label = Message(N_("Record visits from “{channel}”"), {"channel": _channel_name(work, channel_id, campaign_id)})
    key = _key(channel_id, campaign_id, span, starts_on)
    known = work.find(Traffic, **key)
    if not known:
        return Change(label, [create(made(Traffic, {**key, "visits": visits}))])
    replaced, *repeated = known
    rows = update(replaced, changed(replaced, {"visits": visits}))
    return Change(label, rows + [delete_row("traffic", id_of(each)) for each in repeated])


def delete_visits(work: Work, traffic_id: int) -> Change:
    """Remove the visits of a day or month."""
    traffic = work.get(Traffic, traffic_id)
    label = Message(N_("Delete visits from “{channel}”"), {"channel": work.get(Channel, traffic.channel_id).name})
    return Change(label, [delete_row("traffic", traffic_id)])


def _key(channel_id: int, campaign_id: int | None, span: Span, day: date) -> dict[str, object]:
    starts_on = first_of_month(day) if span is Span.MONTH else day
    return {"channel_id": channel_id, "campaign_id": campaign_id, "span": span, "starts_on": starts_on}


def _channel_name(work: Work, channel_id: int, campaign_id: int | None) -> str:
    channel = work.get(Channel, channel_id)
    campaign = None if campaign_id is None else work.get(Campaign, campaign_id)
    if campaign is not None and not campaign.suits(channel_id):
        raise RuleError(
            N_("The campaign “{campaign}” is not one of “{channel}”."), campaign=campaign.name, channel=channel.name
        )
    return channel.name
