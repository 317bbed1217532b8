"""What each channel of the sample shop cost, and the visits it brought, month by month."""

from leaddesk.services.demo.plan import CHANNELS, UNHAPPY, ChannelPlan
from leaddesk.services.demo.rows import SpendRow, TrafficRow
from leaddesk.services.demo.scene import Scene

_COMPLAINTS_PER_LEAD = 0.025


def write_costs(scene: Scene, leads: int) -> None:
    """Write costs and visits as they are for about so many leads; a shop does not know how many will come."""
    for month, share in scene.days.months():
        for plan in (*CHANNELS, UNHAPPY):
            if plan.months and month.month not in plan.months:
                continue
            portion = plan.share / 100 if plan.share else _COMPLAINTS_PER_LEAD
            _write_month(scene, plan, month.isoformat(), leads * share * portion)


def _write_month(scene: Scene, plan: ChannelPlan, month: str, expected: float) -> None:
    """One month of a channel that is expected to bring this many leads in it."""
    chance = scene.chance
    money, work, visits = (expected * chance.between(0.85, 1.15) for _ in range(3))
    channel_id = scene.channels[plan.key]
    campaign_id = scene.campaign(channel_id, month)
    spend = SpendRow(
        channel_id=channel_id,
        campaign_id=campaign_id,
        starts_on=month,
        amount_minor=scene.minor(plan.amount * money) if plan.amount else None,
        goods_minor=scene.minor(plan.goods * money) if plan.goods else None,
        minutes=round(plan.minutes * work) if plan.minutes else None,
        currency=scene.currency,
    )
    if plan.amount or plan.goods or plan.minutes:
        scene.rows.add(spend)
    if plan.visits:
        scene.rows.add(TrafficRow(channel_id, campaign_id, month, round(plan.visits * visits)))
