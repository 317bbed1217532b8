"""The costs and visits of a month, a row a channel, read and kept as a whole."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from leaddesk.model.change import Change, RowChange
from leaddesk.model.channel import Channel
from leaddesk.model.days import first_of_month, month_text
from leaddesk.model.enums import Span
from leaddesk.model.errors import RuleError
from leaddesk.model.messages import N_, Message
from leaddesk.model.spend import Spend
from leaddesk.model.traffic import Traffic
from leaddesk.services.shop import set_setting
from leaddesk.services.work import Work, changed, create, id_of, made, update
from leaddesk.services.work import delete as delete_row
from leaddesk.storage import cost_grid_rows
from leaddesk.storage.cost_grid_rows import MonthFigures


@dataclass(frozen=True)
class CostRow:
    """A channel's month: money and goods in minor units of the shop's currency, work in minutes; None: not recorded.

    The figures are those recorded for the month as a whole. `days`: single days of it are recorded as well, and count
    too; `others`: so are costs of campaigns or in other currencies.
    """

    channel_id: int
    name: str
    amount_minor: int | None
    goods_minor: int | None
    minutes: int | None
    visits: int | None
    days: bool
    others: bool


@dataclass(frozen=True)
class CostEntry:
    """What a channel's month shall be; None is nothing."""

    channel_id: int
    amount_minor: int | None = None
    goods_minor: int | None = None
    minutes: int | None = None
    visits: int | None = None


def cost_month(work: Work, month: date) -> tuple[CostRow, ...]:
    """The channels in their order: those in use, and others of which something is recorded in the month of this day."""
    currency = work.shop.currency
    figures = cost_grid_rows.month_figures(work.con, month, currency)
    by_day, otherwise = cost_grid_rows.recorded_besides(work.con, month, currency)
    shown = {id_of(each) for each in work.find(Channel, active=True)} | figures.keys() | by_day | otherwise
    channels = sorted(work.find(Channel), key=lambda channel: (channel.position, id_of(channel)))
    return tuple(
        CostRow(key, each.name, *figures.get(key, MonthFigures()), days=key in by_day, others=key in otherwise)
        for each in channels
        if (key := id_of(each)) in shown
    )


def record_month(
    work: Work, month: date, entries: Sequence[CostEntry], hourly_rate_minor: int | None = None
) -> Change:
    """Keep the figures of these channels for the month of this day as a whole, in the shop's currency; as one change.

    Only what differs is written; channels that are not named stay as they are, and so do days and campaigns. With a
    rate, it is kept with them what an hour is worth from now on, and was in all months before.
    """
    known = cost_grid_rows.month_figures(work.con, month, work.shop.currency)
    rows: list[RowChange] = []
    for entry in entries:
        wanted = MonthFigures(entry.amount_minor, entry.goods_minor, entry.minutes, entry.visits)
        if min((figure for figure in wanted if figure is not None), default=0) < 0:
            raise RuleError(N_("Costs and visits cannot be negative."))
        work.get(Channel, entry.channel_id)
        is_now = known.get(entry.channel_id, MonthFigures())
        if wanted[:-1] != is_now[:-1]:
            rows += _spend(work, month, entry)
        if wanted.visits != is_now.visits:
            rows += _visits(work, month, entry)
    if hourly_rate_minor is not None:
        rows += set_setting(work, "hourly_rate_minor", hourly_rate_minor).rows
    return Change(Message(N_("Record the costs of {month}"), {"month": month_text(month)}), rows)


def _key(month: date, entry: CostEntry) -> dict[str, object]:
    starts_on = first_of_month(month)
    return {"channel_id": entry.channel_id, "campaign_id": None, "span": Span.MONTH, "starts_on": starts_on}


def _spend(work: Work, month: date, entry: CostEntry) -> list[RowChange]:
    key = _key(month, entry) | {"currency": work.shop.currency}
    figures = {"amount_minor": entry.amount_minor, "goods_minor": entry.goods_minor, "minutes": entry.minutes}
    held = work.find(Spend, **key)
    if all(figure is None for figure in figures.values()):
        return [delete_row("spend", id_of(each)) for each in held]
    if not held:
        return [create(made(Spend, key | figures))]
    replaced, *repeated = held
    return [*update(replaced, changed(replaced, figures)), *(delete_row("spend", id_of(each)) for each in repeated)]


def _visits(work: Work, month: date, entry: CostEntry) -> list[RowChange]:
    key = _key(month, entry)
    held = work.find(Traffic, **key)
    if entry.visits is None:
        return [delete_row("traffic", id_of(each)) for each in held]
    if not held:
        return [create(made(Traffic, key | {"visits": entry.visits}))]
    replaced, *repeated = held
    rows = update(replaced, changed(replaced, {"visits": entry.visits}))
    return rows + [delete_row("traffic", id_of(each)) for each in repeated]
