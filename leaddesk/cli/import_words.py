"""What the command line says of an import beside its counts: what an export lacks, which answers held, what it has."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from leaddesk.model import money
from leaddesk.services.importing.diff import OUTCOMES, Amount, RowLog, Shown
from leaddesk.services.importing.request import FileResult

_FIRST_FOUND = 20

_LACKS: Mapping[str, str] = MappingProxyType(
    {
        "activities": "Calls, meetings and mails are not in such an export.",
        "notes": "Notes are not in such an export.",
        "emails": "The text of e-mails is not in such an export.",
        "phones": "Phone numbers are not in such an export.",
        "lost_reasons": "Why something was lost is not in such an export.",
        "older_than_90_days": "What is older than 90 days is not in such an export.",
        "products": "Products are not in such an export.",
        "files": "Attached files are not in such an export.",
        "owners": "Who is responsible is not in such an export.",
        "history": "How leads went from stage to stage is not in such an export.",
        "costs": "What the goods cost is not in such an export.",
        "deals": "Deals are not in such an export; export them as well.",
        "people": "People are not in such an export; export them as well.",
    }
)
_ANSWERS: Mapping[str, str] = MappingProxyType(
    {
        "date_order": "the order of day, month and year",
        "decimal": "the mark before the decimals",
        "encoding": "the encoding",
        "delimiter": "what parts the columns",
        "header_line": "the line of the header",
        "as_contacts": "whether rows without a stage are contacts",
        "kind": "what the rows are",
        "pipeline": "the pipeline",
        "columns": "what columns mean",
        "stages": "what stages are called here",
        "channels": "what channels are called here",
    }
)


def lacking(codes: Sequence[str]) -> list[str]:
    """A sentence for each thing that an export does not hold."""
    return [_LACKS[code] for code in codes if code in _LACKS]


def answered_before(result: FileResult) -> str | None:
    """Which answers held that were given about files of this kind before; None if none did."""
    if not result.used_answers or result.answered_on is None:
        return None
    day = result.answered_on
    what = ", ".join(_ANSWERS.get(each, each) for each in result.used_answers)
    return f"As you answered on {day.day} {day:%B %Y}: {what}; --ask-again leaves that out."


def rows_json(rows: RowLog) -> list[dict[str, object]]:
    """What would come of each row; `before` is what cells were, as texts, null where they were empty."""
    return [
        {
            "line": each.line,
            "outcome": each.outcome,
            "name": each.name,
            "cells": dict(each.cells),
            "before": {field: _shown(was) for field, was in each.before.items()},
            "field": each.field,
            "value": each.value,
            "reason": None if each.reason is None else str(each.reason),
        }
        for each in rows.rows()
    ]


def rows_text(rows: RowLog) -> list[str]:
    """What would come of each row, a line each; of rows that change, what changes."""
    lines = []
    for each in rows.rows():
        before = {field: _shown(was) or "empty" for field, was in each.before.items()}
        changes = [f"{field}: {was} → {each.cells.get(field, '')}" for field, was in before.items()]
        told = "; ".join(changes) if each.reason is None else str(each.reason)
        lines.append(f"  line {each.line}: {each.outcome}, {each.name}{f' ({told})' if told else ''}")
    cut = [f"{rows.count(each)} {each}" for each in OUTCOMES if rows.is_cut(each)]
    return [*lines, f"  … not all rows are shown: there are {', '.join(cut)}"] if cut else lines


def _shown(was: Shown) -> str | None:
    if was is None:
        return None
    return f"{money.to_text(*was)} {was.currency}" if isinstance(was, Amount) else str(was)


def found_text(result: FileResult) -> list[str]:
    """What a trial found out about values of stages and channels, and the signs of a channel that have no rule yet."""
    lines = [
        f"  {each.field} “{each.value}”, {each.count} rows → {each.becomes}{' (new)' if each.is_new else ''}"
        for each in result.found[:_FIRST_FOUND]
    ]
    unruled = [each for each in result.signals if each.channel is None][:_FIRST_FOUND]
    lines += [
        f"  {each.by} “{each.value}”, {each.count} rows: --rule {each.by}:{each.value}=CHANNEL says whose they are"
        for each in unruled
        if each.by == "discount_code"
    ]
    return lines
