"""Figures of channels in words: verdicts, why they are so, and what the figures leave out."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from leaddesk.model import money
from leaddesk.model.days import parse_day
from leaddesk.model.enums import Verdict
from leaddesk.model.figures import verdicts
from leaddesk.model.figures.channels import ChannelFigures, ChannelReport
from leaddesk.model.figures.outlook import Outlook, odds, outlook_words, until_settled_words
from leaddesk.model.messages import N_
from leaddesk.services.figures.reports import Report
from leaddesk.ui.kit.words.formats import Formats
from leaddesk.ui.kit.words.translations import method_name, tr, worded

_NAMED = 3  # channels named in a sentence
_LONG = 36  # months
# For a card, what the rule says at length.
_SHORT: Mapping[str, str] = {
    verdicts.WORDS[Verdict.MORE]: N_(
        "{rate} become customers, likely {low} to {high}. Clearly better than all others together: {others}."
    ),
    verdicts.WORDS[Verdict.LESS]: N_(
        "{rate} become customers, likely {low} to {high}. Clearly worse than all others together: {others}."
    ),
    verdicts.WORDS[Verdict.KEEP]: N_(
        "{rate} become customers, likely {low} to {high}. About as good as all others together: {others}."
    ),
    verdicts.DEAR: N_("{rate} become customers, others {others}. But it has cost more than it has earned so far."),
    verdicts.CHEAP: N_("{rate} become customers, others {others}. But for its cost it has earned more so far."),
    verdicts.LOSING: N_("{rate} become customers, others {others}. A customer costs more than one brings."),
}
_CENTS = 2


@dataclass(frozen=True)
class VerdictLook:
    """A verdict's word, sign and colour."""

    word: str
    icon: str
    tone: str


def verdict_look(verdict: Verdict) -> VerdictLook:
    """How a verdict is shown."""
    match verdict:
        case Verdict.MORE:
            return VerdictLook(tr("More", "verdict"), "arrow-up-right", "success")
        case Verdict.LESS:
            return VerdictLook(tr("Less", "verdict"), "arrow-down-right", "danger")
        case Verdict.KEEP:
            return VerdictLook(tr("Keep", "verdict"), "equal", "text-muted")
        case Verdict.TOO_EARLY:
            return VerdictLook(tr("Too early", "verdict"), "circle-dashed", "warning")


def channel_name(row: ChannelFigures) -> str:
    """The name of a row of figures."""
    if row.channel is None:
        return tr("No channel")
    return method_title(row.channel) if row.is_pool else row.channel


@dataclass(frozen=True)
class MethodLook:
    """A method as a channel is painted: in the colour and with the icon of its own."""

    name: str
    method: str
    colour: str | None = None
    icon: str | None = None


def all_name(rows: Sequence[ChannelFigures]) -> str:
    """The name of the row of all of these."""
    return tr("All methods") if any(row.is_pool for row in rows) else tr("All channels")


def method_title(method: str) -> str:
    """A method's name as a title has it."""
    name = method_name(method)
    return name[:1].upper() + name[1:]


def currency_sign(formats: Formats, currency: str) -> str:
    """The sign of a currency as the user writes it."""
    return re.sub(r"[\d\s]", "", formats.money(0, currency)) or currency


def why(row: ChannelFigures) -> str:
    """Why the verdict is so, as the report says it, and, where it is too early, what is to come."""
    said = [] if row.why is None else [row.why]
    if row.outlook is not None and row.verdict is Verdict.TOO_EARLY:
        said += outlook_words(row.outlook)
    return " ".join(worded(each) for each in said)


def short_why(row: ChannelFigures, formats: Formats) -> str:
    """The same in a few words; the rule's own sentence where money or open leads decided."""
    if row.outlook is not None and row.verdict is Verdict.TOO_EARLY:
        return f"{_odds(row.outlook)} {_until_settled(row.outlook)}"
    short = None if row.why is None else _SHORT.get(row.why.text)
    if row.why is None or short is None:
        return why(row)
    shown = {
        name: _percent(str(value), formats) if name in ("rate", "low", "high", "others") else value
        for name, value in row.why.values.items()
    }
    return tr(short, **shown)


def _odds(found: Outlook) -> str:
    part, whole = odds(max(found.better, 1 - found.better))
    if found.better >= 1 / 2:
        return tr("The odds are {part} in {whole} that it beats the others.", part=part, whole=whole)
    return tr("The odds are {part} in {whole} that the others beat it.", part=part, whole=whole)


def _until_settled(found: Outlook) -> str:
    leads, months = found.leads_until_settled, found.months_until_settled
    if leads is None or months is None:
        return worded(until_settled_words(found))
    if months > _LONG:
        return tr("Settled after {leads} more leads: years away at this pace.", leads=leads)
    return tr("Settled after {leads} more leads, at this pace {months} mo.", leads=leads, months=months)


def _next_try(row: ChannelFigures, formats: Formats, currency: str) -> list[str]:
    """How many leads to try, and what they cost, if it is too early to tell."""
    if row.outlook is None or row.outlook.try_leads is None:
        return []
    leads, cost = row.outlook.try_leads, row.outlook.try_cost_minor
    parts = [tr("Next try: %Ln lead(s)", "", leads)]
    return parts if cost is None else [*parts, tr("about {cost}", cost=formats.money(cost, currency, cents=False))]


def what_next(row: ChannelFigures, formats: Formats, currency: str) -> tuple[str, ...]:
    """What its money says, in parts of which the first are the weightiest."""
    parts = _next_try(row, formats, currency)
    if row.leads and row.cost_per_lead_minor is None:
        parts.append(tr("Enter its costs to see if it pays"))
    if row.cost_per_customer_minor is not None:
        # From ten on, whole ones are enough to tell; the table has them to the digit.
        cents = None if row.cost_per_customer_minor < 10 ** (money.digits(currency) + 1) else False
        cost = formats.money(row.cost_per_customer_minor, currency, cents=cents)
        parts.append(tr("{cost} per customer", cost=cost))
    if row.return_ is not None:
        unit = currency_sign(formats, currency)
        parts.append(tr("{earned} per {unit} spent", earned=earned(row, formats, currency), unit=unit))
    if not parts and row.won == 0:
        parts.append(tr("Costs, but no customer yet"))
    return tuple(parts)


def earned(row: ChannelFigures, formats: Formats, currency: str) -> str:
    """What was earned for each unit of money spent, as an amount of it."""
    if row.return_ is None or money.digits(currency) != _CENTS:
        return formats.number(row.return_, _CENTS)
    return formats.money(round(row.return_ * 10**_CENTS), currency, cents=True)


def summary(report: ChannelReport) -> str:
    """How many channels there are, and how many of each verdict."""
    channels = [row for row in report.channels if row.channel is not None]
    if not channels:
        return ""
    by_method = any(row.is_pool for row in channels)
    parts = [tr("%Ln method(s)", "", len(channels)) if by_method else tr("%Ln channel(s)", "", len(channels))]
    counts = {verdict: sum(row.verdict is verdict for row in channels) for verdict in Verdict}
    words = {
        Verdict.MORE: tr("{count} more", count=counts[Verdict.MORE]),
        Verdict.LESS: tr("{count} less", count=counts[Verdict.LESS]),
        Verdict.KEEP: tr("{count} keep", count=counts[Verdict.KEEP]),
        Verdict.TOO_EARLY: tr("{count} too early", count=counts[Verdict.TOO_EARLY]),
    }
    return " · ".join([*parts, *(words[verdict] for verdict in words if counts[verdict])])


def left_out(report: Report[ChannelReport], formats: Formats, *, hours_are_priced: bool) -> list[str]:
    """What the figures leave out, a sentence each, the weightiest first."""
    rows, left = report.figures.channels, report.left_out
    without = next((row.leads for row in rows if row.channel is None), 0)
    said = []
    if without:
        said.append(tr("%Ln lead(s) have no channel and are a row of their own.", "", without))
    unpriced = [channel_name(row) for row in rows if row.channel and row.leads and row.cost_per_lead_minor is None]
    if unpriced:
        names, more = ", ".join(unpriced[:_NAMED]), len(unpriced) - _NAMED
        if more > 0:
            said.append(tr("No costs entered: {channels} and {count} more.", channels=names, count=more))
        else:
            said.append(tr("No costs entered: {channels}.", channels=names))
    if left.unknown_day:
        said.append(tr("%Ln lead(s) of an unknown day are left out.", "", left.unknown_day))
    if left.other_currencies:
        said.append(tr("Amounts in {currencies} are not added.", currencies=", ".join(left.other_currencies)))
    if left.spend_of_cut_months:
        months = _months(left.spend_of_cut_months, formats)
        said.append(tr("Costs of {months} are left out: the period has a part of the month only.", months=months))
    if left.visits_of_cut_months:
        months = _months(left.visits_of_cut_months, formats)
        said.append(tr("Visits of {months} are left out: the period has a part of the month only.", months=months))
    if report.pipeline is not None and any(row.cost_per_lead_minor is not None for row in rows):
        said.append(tr("Costs are of the whole channel."))
    if not hours_are_priced and any(row.minutes for row in rows):
        said.append(tr("Hours cost nothing here: no hourly rate is set."))
    if left.contacts:
        said.append(tr("%Ln contact(s) are not counted.", "", left.contacts))
    if report.won_before_created:
        said.append(tr("%Ln lead(s) were won before the day they were created.", "", report.won_before_created))
    return said


def _months(texts: tuple[str, ...], formats: Formats) -> str:
    return ", ".join(formats.month(parse_day(f"{text}-01")) for text in texts)


def _percent(text: str, formats: Formats) -> str:
    """A percentage as the report words it, as the user writes it."""
    digits = len(text.partition(".")[2])
    return formats.percent(float(text) / 100, digits)
