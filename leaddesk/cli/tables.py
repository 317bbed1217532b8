"""Tables for a terminal: lists as they are, reports as one reads them."""

import shutil
import textwrap
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import islice
from typing import Any

from leaddesk.model.figures.outlook import Outlook, outlook_words

_WIDEST = 32
_ROWS_MEASURED = 500
_NUMBERS = frozenset(
    (
        *("id", "value", "probability", "net", "vat", "gross", "cost", "revenue", "employees"),
        *("monthly_value", "renewal_notice"),
    )
)
_SIGNS = {"more": "▲ more", "keep": "● keep", "less": "▼ less", "too_early": "… too early", None: ""}

_SIGN_WIDTH = max(map(len, _SIGNS.values()))
_CHANNELS = 3  # named beside a reason
_SPARE_COLUMNS = ("95 %", "days", "per 1 spent", "revenue")

Cell = Callable[[Mapping[str, Any]], str]


def list_text(rows: Iterator[Mapping[str, object]]) -> str:
    """Rows as a table with a line of column names; columns without any value are left out."""
    shown = list(islice(rows, _ROWS_MEASURED))
    if not shown:
        return "Nothing found."
    names = [
        name for name in shown[0] if name not in ("uid", "extra", "custom") and any(_filled(row[name]) for row in shown)
    ]
    more = sum(1 for _ in rows)
    text = table(names, [[_plain(row[name]) for name in names] for row in shown], right=_NUMBERS)
    return text + (f"\n… and {more} more; --limit and --where show fewer, --format csv all" if more else "")


def report_text(kind: str, report: Mapping[str, Any]) -> str:
    """A report as a table, and what it left out."""
    texts = {"channels": _channels, "funnel": _funnel, "forecast": _forecast, "cycle": _cycle, "lost": _lost}
    return texts[kind](report)


def table(names: Sequence[str], rows: Iterable[Sequence[str]], right: frozenset[str] = frozenset()) -> str:
    """Rows under their column names; columns in `right` are right-aligned, long texts end in an ellipsis."""
    cells = [[_short(cell) for cell in row] for row in rows]
    widths = [
        max(len(name), *(len(row[place]) for row in cells)) if cells else len(name) for place, name in enumerate(names)
    ]

    def line(row: Sequence[str]) -> str:
        padded = (
            cell.rjust(width) if name in right else cell.ljust(width)
            for name, cell, width in zip(names, row, widths, strict=True)
        )
        return "  ".join(padded).rstrip()

    return "\n".join([line(names), line(["─" * width for width in widths]), *map(line, cells)])


def _channels(report: Mapping[str, Any]) -> str:
    columns: dict[str, Cell] = {
        "channel": lambda row: row["channel"] or "(no channel)",
        "leads": lambda row: str(row["leads"]),
        "won": lambda row: str(row["won"]),
        "conversion": lambda row: _percent(row["conversion"]),
        "95 %": lambda row: _interval(row["conversion_low"], row["conversion_high"]),
        "cost": lambda row: _sum(row["spend"], row["goods"]),
        "a customer": lambda row: _known(row["cost_per_customer"]),
        "revenue": lambda row: _known(row["revenue"]),
        "per 1 spent": lambda row: _number(row["return"]),
        "days": lambda row: _number(row["median_days_to_win"]),
        "verdict": lambda row: _SIGNS[row["verdict"]],
    }
    rows = (*report["channels"], report["total"] | {"channel": "all", "verdict": None})
    head = f"Channels, amounts in {report['currency']}{_period(report)}; cost is money and goods"
    return "\n".join([head, "", _fitting(columns, rows), "", *_further(rows), *_why(report), *_left_out(report)])


def _further(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    """The figures that few shops need, if they were asked for."""
    if not all("further" in row for row in rows):
        return []
    columns: dict[str, Cell] = {
        "interest": lambda row: str(row["interest"]),
        "win rate": lambda row: _percent(row["win_rate"]),
        "by value": lambda row: _percent(row["win_rate_by_value"]),
        "value a day": lambda row: _known(row["velocity_per_day"]),
        "days to answer": lambda row: _number(row["answer_median_days"]),
        "80 % within": lambda row: _number(row["answer_p80_days"]),
        "not answered": lambda row: str(row["unanswered"]),
        "came back": lambda row: str(row["repeat_customers"]),
        "paid back after": lambda row: _number(row["payback_days"]),
    }
    cells = [
        [row["channel"] or "(no channel)", *(cell(row["further"]) for cell in columns.values())] for row in rows
    ]
    return [table(["channel", *columns], cells, frozenset(columns)), ""]


def _why(report: Mapping[str, Any]) -> list[str]:
    """Why each channel is judged so; of those that cannot be judged yet, the odds, how long it takes, what to try."""
    said = [
        _folded(_SIGNS[verdict], f"{row['channel']}: {row['why']}")
        for verdict in ("more", "less", "keep")
        for row in report["channels"]
        if row["verdict"] == verdict
    ]
    early = [row for row in report["channels"] if row["verdict"] == "too_early"]
    said += [
        _folded(_SIGNS["too_early"], f"{row['channel']}: {_ahead(row['outlook'])}") for row in early if row["outlook"]
    ]
    untold = [row["channel"] for row in early if not row["outlook"]]
    if untold:
        said.append(_folded(_SIGNS["too_early"], f"{', '.join(untold)}: nothing to compare yet."))
    return said


def _ahead(found: Mapping[str, Any]) -> str:
    """What is to come of a channel of which it is too early to tell."""
    keys = ("better", "leads_until_settled", "months_until_settled", "open_until_settled", "try_leads")
    said = " ".join(str(each) for each in outlook_words(Outlook(**{key: found[key] for key in keys})))
    return said if found["try_cost"] is None else f"{said} It costs about {found['try_cost']}."


def _fitting(columns: Mapping[str, Cell], rows: Sequence[Mapping[str, Any]]) -> str:
    """The widest table that the terminal has room for: without the columns that one can do without, if need be."""
    right = frozenset(columns) - {"channel", "verdict"}
    shown = dict(columns)
    for spare in (None, *_SPARE_COLUMNS):
        if spare is not None:
            del shown[spare]
        text = table(list(shown), [[cell(row) for cell in shown.values()] for row in rows], right)
        if max(map(len, text.splitlines())) <= _terminal_width():
            break
    return text


def _folded(sign: str, text: str) -> str:
    """A sentence behind its sign, in lines that the terminal has room for."""
    width, indent = max(_terminal_width(), 60), " " * (_SIGN_WIDTH + 1)
    return textwrap.fill(text, width, initial_indent=f"{sign:<{_SIGN_WIDTH}} ", subsequent_indent=indent)


def _terminal_width() -> int:
    """Characters a line; what is not printed to a terminal has room for everything."""
    return shutil.get_terminal_size((1000, 24)).columns


def _funnel(report: Mapping[str, Any]) -> str:
    names = ["stage", "entered", "passed", "lost here", "now", "conversion", "median days", "80 % within"]
    rows = [
        [
            row["stage"],
            *(_known(row[key]) for key in ("entered", "passed", "lost_here", "now")),
            _percent(row["conversion"]),
            _number(row["median_days"]),
            _number(row["p80_days"]),
        ]
        for row in report["stages"]
    ]
    head = f"Funnel of {report['pipeline']}{_period(report)}"
    return "\n".join([head, "", table(names, rows, frozenset(names[1:])), *_left_out(report)])


def _forecast(report: Mapping[str, Any]) -> str:
    names = ["month", "won", "weighted", "open"]
    rows = [[row["month"] or "(no month)", row["won"], row["weighted"], row["open"]] for row in report["months"]]
    of = f" of {report['pipeline']}" if report["pipeline"] else ""
    head = f"Forecast{of}, amounts in {report['currency']}"
    return "\n".join([head, "", table(names, rows, frozenset(names[1:])), *_left_out(report)])


def _cycle(report: Mapping[str, Any]) -> str:
    names = ["", "B2C", "B2B"]
    form: dict[str, Callable[[Any], str]] = {
        **dict.fromkeys(("win_rate", "win_rate_by_value"), _percent),
        **dict.fromkeys(("average_value", "velocity_per_day"), _known),
    }
    rows = [
        [key.replace("_", " "), *(form.get(key, _number)(report[kind][key]) for kind in ("b2c", "b2b"))]
        for key in report["b2c"]
        if key in report["b2b"] and not isinstance(report["b2c"][key], dict)
    ]
    return "\n".join(["Sales cycle", "", table(names, rows, frozenset(names[1:])), *_left_out(report)])


def _lost(report: Mapping[str, Any]) -> str:
    names = ["lost because", "lost", "share", "most from"]
    rows = [
        [
            row["reason"] or "(no reason)",
            str(row["lost"]),
            _percent(row["share"]),
            ", ".join(f"{each['channel'] or '(no channel)'} {each['lost']}" for each in row["channels"][:_CHANNELS]),
        ]
        for row in report["reasons"]
    ]
    head = f"Why leads were lost{_period(report)}"
    return "\n".join([head, "", table(names, rows, frozenset(names[1:3])), *_left_out(report)])


def _period(report: Mapping[str, Any]) -> str:
    first, last = report.get("from"), report.get("to")
    if first is None and last is None:
        return ", all time"
    return f", {first or '…'} to {last or '…'}"


def _left_out(report: Mapping[str, Any]) -> list[str]:
    left = {key: value for key, value in report.get("left_out", {}).items() if value}
    if not left:
        return []
    return ["", "Left out: " + ", ".join(f"{key.replace('_', ' ')} {_plain(value)}" for key, value in left.items())]


def _filled(value: object) -> bool:
    return value is not None and value != [] and value != {} and value != ""


def _plain(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list):
        return ", ".join(str(each) for each in value)
    return str(value)


def _known(value: object) -> str:
    return "–" if value is None else str(value)


def _sum(*amounts: str | None) -> str:
    """Amounts added up; an en dash if none is known."""
    known = [Decimal(amount) for amount in amounts if amount is not None]
    return str(sum(known)) if known else "–"


def _number(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}".rstrip("0").rstrip(".")


def _percent(value: float | None) -> str:
    return "–" if value is None else f"{value:.1%}".replace("%", " %")


def _interval(low: float | None, high: float | None) -> str:
    return "–" if low is None or high is None else f"{low * 100:.1f}–{high * 100:.1f}"


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _WIDEST else flat[: _WIDEST - 1] + "…"
