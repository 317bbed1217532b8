"""The costs and visits of a month or a day, a row a channel, read and kept as a whole."""

from collections.abc import Mapping, Sequence
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
from leaddesk.storage.figures import cost_grid_rows
from leaddesk.storage.figures.cost_grid_rows import CostFigures


@dataclass(frozen=True)
class CostRow:
    """A channel's month or day: money and goods in minor units of the shop's currency, work in minutes; None: unknown.

    The figures are those recorded for the month as a whole, or for the day. `besides`: others are recorded as well, and
    count too: of a month, those of single days; of a day, those of its month. `others`: so are costs of campaigns or in
    other currencies.
    """

    channel_id: int
    name: str
    amount_minor: int | None
    goods_minor: int | None
    minutes: int | None
    visits: int | None
    besides: bool
    others: bool


@dataclass(frozen=True)
class CostEntry:
    """What a channel's month or day shall be; None is nothing."""

    channel_id: int
    amount_minor: int | None = None
    goods_minor: int | None = None
    minutes: int | None = None
    visits: int | None = None


def cost_rows(work: Work, span: Span, day: date) -> tuple[CostRow, ...]:
    """Those in use, and others of which something is recorded on the day, or its month.

    First those that have leads, each in its order: the others are seldom what costs are entered for.
    """
    currency, starts_on = work.shop.currency, _start(span, day)
    figures = cost_grid_rows.cost_figures(work.con, span, starts_on, currency)
    besides, otherwise = cost_grid_rows.recorded_besides(work.con, span, starts_on, currency)
    shown = {id_of(each) for each in work.find(Channel, active=True)} | figures.keys() | besides | otherwise
    used = cost_grid_rows.with_leads(work.con)
    channels = sorted(work.find(Channel), key=lambda each: (id_of(each) not in used, each.position, id_of(each)))
    return tuple(
        CostRow(key, each.name, *figures.get(key, CostFigures()), besides=key in besides, others=key in otherwise)
        for each in channels
        if (key := id_of(each)) in shown
    )


def record_costs(
    work: Work, span: Span, day: date, entries: Sequence[CostEntry], hourly_rate_minor: int | None = None
) -> Change:
    """Keep the figures of these channels for a day, or its month as a whole, in the shop's currency; as one change.

    Only what differs is written; channels that are not named stay as they are, and so do figures of the other span and
    of campaigns. With a rate, it is kept with them what an hour is worth from now on, and was in all months before.
    """
    starts_on = _start(span, day)
    known = cost_grid_rows.cost_figures(work.con, span, starts_on, work.shop.currency)
    rows: list[RowChange] = []
    for entry in entries:
        wanted = CostFigures(entry.amount_minor, entry.goods_minor, entry.minutes, entry.visits)
        if min((figure for figure in wanted if figure is not None), default=0) < 0:
            raise RuleError(N_("Costs and visits cannot be negative."))
        work.get(Channel, entry.channel_id)
        is_now = known.get(entry.channel_id, CostFigures())
        key = {"channel_id": entry.channel_id, "campaign_id": None, "span": span, "starts_on": starts_on}
        if wanted[:-1] != is_now[:-1]:
            rows += _spend(work, key, entry)
        if wanted.visits != is_now.visits:
            rows += _visits(work, key, entry)
    if hourly_rate_minor is not None:
        rows += set_setting(work, "hourly_rate_minor", hourly_rate_minor).rows
    if span is Span.MONTH:
        return Change(Message(N_("Record the costs of {month}"), {"month": month_text(starts_on)}), rows)
    return Change(Message(N_("Record the costs of {day}"), {"day": starts_on.isoformat()}), rows)


def _start(span: Span, day: date) -> date:
    return first_of_month(day) if span is Span.MONTH else day


def _spend(work: Work, of: Mapping[str, object], entry: CostEntry) -> list[RowChange]:
    key = {**of, "currency": work.shop.currency}
    figures = {"amount_minor": entry.amount_minor, "goods_minor": entry.goods_minor, "minutes": entry.minutes}
    held = work.find(Spend, **key)
    if all(figure is None for figure in figures.values()):
        return [delete_row("spend", id_of(each)) for each in held]
    if not held:
        return [create(made(Spend, key | figures))]
    replaced, *repeated = held
    return [*update(replaced, changed(replaced, figures)), *(delete_row("spend", id_of(each)) for each in repeated)]


def _visits(work: Work, key: Mapping[str, object], entry: CostEntry) -> list[RowChange]:
    held = work.find(Traffic, **key)
    if entry.visits is None:
        return [delete_row("traffic", id_of(each)) for each in held]
    if not held:
        return [create(made(Traffic, {**key, "visits": entry.visits}))]
    replaced, *repeated = held
    rows = update(replaced, changed(replaced, {"visits": entry.visits}))
    return rows + [delete_row("traffic", id_of(each)) for each in repeated]
