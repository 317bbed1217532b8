"""Reports in words: what they are called, what is in their columns and rows, and what they leave out."""

from collections.abc import Mapping

from leaddesk.model.days import parse_day
from leaddesk.model.messages import N_
from leaddesk.services.figures.report_tables import CYCLE, FORECAST, FUNNEL, LOST, STAYS, Column, ReportTable, Row
from leaddesk.ui.kit.words.formats import Formats
from leaddesk.ui.kit.words.translations import tr

TITLES: Mapping[str, str] = {
    FUNNEL: N_("Funnel"),
    STAYS: N_("Time in stage"),
    FORECAST: N_("Forecast"),
    CYCLE: N_("B2C and B2B"),
    LOST: N_("Lost reasons"),
}
_FIRST: Mapping[str, str] = {
    FUNNEL: N_("Stage"),
    STAYS: N_("Stage"),
    FORECAST: N_("Month"),
    CYCLE: N_("Figure"),
    LOST: N_("Lost because"),
}
_ABOUT: Mapping[str, str] = {
    FUNNEL: N_(
        "Leads that came in in the period. Who reached a later stage passed the earlier ones; lost leads stay where "
        "they came to."
    ),
    STAYS: N_(
        "How long leads that came in in the period stay in a stage, all visits together. Those that are still there "
        "count with the days so far, as the least that it will be."
    ),
    FORECAST: N_(
        "Values won in a month, and values of open leads in the month they are expected in: times their chance, and "
        "whole. Lost leads are in none of it."
    ),
    CYCLE: N_("Leads that came in in the period: people beside firms. Open leads are in no win rate."),
    LOST: N_("Leads that were lost in the period, by the reason that was given and by channel."),
}
_COLUMNS: Mapping[str, str] = {
    "entered": N_("Reached"),
    "passed": N_("Went on"),
    "conversion": N_("Conversion"),
    "lost_here": N_("Lost here"),
    "now": N_("There now"),
    "median_days": N_("Median days"),
    "p80_days": N_("Days for 80%"),
    "last_median_days": N_("Median days, last visit"),
    "last_p80_days": N_("Days for 80%, last visit"),
    "won": N_("Won value"),
    "weighted": N_("Weighted value"),
    "open": N_("Open value"),
    "b2c": N_("B2C"),
    "b2b": N_("B2B"),
    "lost": N_("Lost leads"),
    "share": N_("Share"),
}
_FIGURES: Mapping[str, str] = {
    "won": N_("Customers"),
    "win_rate": N_("Win rate"),
    "median_days": N_("Median days to win"),
    "mean_days": N_("Mean days to win"),
    "p80_days": N_("Days for 80% of those won"),
    "average_value": N_("Average value of a customer"),
    "activities_per_won": N_("Activities per customer"),
    "people_per_won": N_("Stakeholders per customer"),
    "velocity_per_day": N_("Expected value per day"),
    "win_rate_by_value": N_("Win rate by value"),
}


def about(table: ReportTable) -> str:
    """What the report counts, and of which pipeline it is."""
    said = tr(_ABOUT[table.asked.kind])
    return f"{table.pipeline}: {said}" if table.pipeline is not None else said


def head(table: ReportTable, place: int) -> str:
    """The head of a column; the first is that of the rows' names."""
    if place == 0:
        return tr(_FIRST[table.asked.kind])
    return column_head(table.columns[place - 1])


def column_head(column: Column) -> str:
    """The head of a column of numbers."""
    if column.channel is not None:
        return column.channel or tr("No channel")
    return tr(_COLUMNS[column.key])


def row_name(table: ReportTable, row: Row, formats: Formats) -> str:
    """What a row is called."""
    kind = table.asked.kind
    if row.is_total:
        return tr("All together")
    if kind == CYCLE:
        return tr(_FIGURES[row.name or ""])
    if kind == FORECAST:
        return tr("Month not known") if row.name is None else formats.month(parse_day(f"{row.name}-01"))
    return tr("No reason given") if row.name is None else row.name


def remarks(table: ReportTable) -> list[str]:
    """What the report leaves out, a sentence each."""
    left, said = table.left_out, []
    if left.unknown_day:
        said.append(tr("%Ln lead(s) of an unknown day are left out.", "", left.unknown_day))
    if left.other_currencies:
        said.append(tr("Amounts in {currencies} are not added.", currencies=", ".join(left.other_currencies)))
    if left.unknown_stays:
        said.append(tr("%Ln stay(s) of unknown length are left out.", "", left.unknown_stays))
    if left.contacts:
        said.append(tr("%Ln contact(s) are not counted.", "", left.contacts))
    if table.won_before_created:
        said.append(tr("%Ln lead(s) were won before the day they were created.", "", table.won_before_created))
    return said
