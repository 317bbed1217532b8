"""Figures as JSON: amounts as decimal texts with the currency's digits, shares of 1, days as numbers, unknown null."""

from collections.abc import Mapping, Sequence
from typing import Any

from leaddesk.model import money
from leaddesk.model.enums import Kind
from leaddesk.model.figures.channels import ChannelFigures, ChannelMoney, ChannelReport
from leaddesk.model.figures.cycle import CycleFigures
from leaddesk.model.figures.forecast import ForecastMonth
from leaddesk.model.figures.funnel import StageFigures
from leaddesk.model.figures.further import FurtherFigures
from leaddesk.model.figures.lost import LostReasons
from leaddesk.model.figures.outlook import Outlook

Json = dict[str, Any]

_PLACES = 6


def channels_json(report: ChannelReport, currency: str) -> Json:
    """The rows in their order, and the total, which has the same keys."""
    return {
        "channels": [_channel(row, currency) for row in report.channels],
        "total": _channel(report.total, currency),
    }


def funnel_json(stages: Sequence[StageFigures], currency: str) -> Json:
    """The stages in their order; no amount is among their figures."""
    rows = [
        {
            "stage": row.stage,
            "kind": row.kind.value,
            "entered": row.entered,
            "passed": row.passed,
            "lost_here": row.lost_here,
            "now": row.now,
            "conversion": _number(row.conversion),
            "median_days": _number(row.median_days),
            "p80_days": row.p80_days,
        }
        for row in stages
    ]
    return {"stages": rows}


def forecast_json(months: Sequence[ForecastMonth], currency: str) -> Json:
    """The months in their order; what has no known month is in a last one, null."""
    rows = [
        {
            "month": row.month,
            "won": _amount(row.won_minor, currency),
            "weighted": _amount(row.weighted_minor, currency),
            "open": _amount(row.open_minor, currency),
        }
        for row in months
    ]
    return {"months": rows}


def lost_json(report: LostReasons, currency: str) -> Json:
    """The reasons in their order, and what each channel lost for them; null is no reason, or no channel."""
    rows = [
        {
            "reason": row.reason,
            "lost": row.lost,
            "share": _number(row.share),
            "channels": [
                {"channel": name, "lost": row.by_channel[name]} for name in report.channels if name in row.by_channel
            ],
        }
        for row in report.reasons
    ]
    return {"lost": report.lost, "reasons": rows}


def cycle_json(kinds: Mapping[Kind, CycleFigures], currency: str) -> Json:
    """The figures of each kind of leads."""
    return {
        kind.value: {
            "won": row.won,
            "median_days": _number(row.median_days),
            "mean_days": _number(row.mean_days),
            "p80_days": row.p80_days,
            "win_rate": _number(row.win_rate),
            "average_value": _amount(row.average_value_minor, currency),
            "velocity_per_day": _amount(row.velocity_per_day_minor, currency),
            "win_rate_by_value": _number(row.win_rate_by_value),
            "activities_per_won": _number(row.activities_per_won),
            "people_per_won": _number(row.people_per_won),
        }
        for kind, row in kinds.items()
    }


def _channel(row: ChannelFigures, currency: str) -> Json:
    return {
        "channel": row.channel,
        "method": None if row.method is None else row.method.value,
        "visits": row.visits,
        "leads": row.leads,
        "won": row.won,
        "lost": row.lost,
        "open": row.open,
        "conversion": _number(row.conversion),
        "conversion_low": _number(row.conversion_low),
        "conversion_high": _number(row.conversion_high),
        "spend": _amount(row.spend_minor, currency),
        "goods": _amount(row.goods_minor, currency),
        "hours": None if row.minutes is None else _number(row.minutes / 60),
        "cost_per_lead": _amount(row.cost_per_lead_minor, currency),
        "cost_per_customer": _amount(row.cost_per_customer_minor, currency),
        "revenue": _amount(row.revenue_minor, currency),
        "margin": _amount(row.margin_minor, currency),
        "return": _number(row.return_),
        "earned_per_hour": _amount(row.earned_per_hour_minor, currency),
        "median_days_to_win": _number(row.median_days_to_win),
        "verdict": None if row.verdict is None else row.verdict.value,
        "why": None if row.why is None else str(row.why),
        "outlook": None if row.outlook is None else _outlook(row.outlook, currency),
        "other_currencies": {code: _money(amounts, code) for code, amounts in sorted(row.other_currencies.items())},
    } | ({} if row.further is None else {"further": _further(row.further, currency)})


def _further(row: FurtherFigures, currency: str) -> Json:
    return {
        "interest": row.interest,
        "win_rate": _number(row.win_rate),
        "win_rate_by_value": _number(row.win_rate_by_value),
        "velocity_per_day": _amount(row.velocity_per_day_minor, currency),
        "answer_median_days": _number(row.answer_median_days),
        "answer_p80_days": row.answer_p80_days,
        "unanswered": row.unanswered,
        "repeat_customers": row.repeat_customers,
        "payback_days": row.payback_days,
    }


def _outlook(found: Outlook, currency: str) -> Json:
    """The chance to be better than all others; where it is too early to tell, what is to come, and to try."""
    return {
        "better": _number(found.better),
        "leads_until_settled": found.leads_until_settled,
        "months_until_settled": found.months_until_settled,
        "open_until_settled": found.open_until_settled,
        "try_leads": found.try_leads,
        "try_cost": _amount(found.try_cost_minor, currency),
    }


def _money(amounts: ChannelMoney, currency: str) -> Json:
    return {
        "spend": _amount(amounts.spend_minor, currency),
        "goods": _amount(amounts.goods_minor, currency),
        "revenue": _amount(amounts.revenue_minor, currency),
    }


def _amount(minor: int | None, currency: str) -> str | None:
    return None if minor is None else money.to_text(minor, currency)


def _number(number: float | None) -> float | None:
    """A share or a number of days, to six places; whole ones are written without a point."""
    if number is None:
        return None
    rounded = round(number, _PLACES)
    return int(rounded) if rounded.is_integer() else rounded
