"""Rows of a trial made by hand, with every result and every sort of cell."""

from datetime import date
from pathlib import Path

from leaddesk.model.messages import N_, Message
from leaddesk.services.importing.diff import Amount, RowLog, RowOutcome, Shown
from leaddesk.services.importing.preview import ColumnPreview
from leaddesk.services.importing.request import FileResult, Rejected

FILE = Path("fair.csv")
MAPPING = {"Name": "name", "Mail": "email", "Phase": "stage", "Sum": "value", "Since": "created_at"}
_NO_ADDRESS = Message(N_("“{value}” is no e-mail address."), {"value": "elin.holm(at)telia.se"})
_TWO = Message(N_("Row {line} fits several leads."), {"line": 9})
_REPEATS = Message(N_("It repeats an earlier row."))

_BEFORE: dict[str, Shown] = {"stage": "Engaged", "value": Amount(960_000, "EUR"), "created_at": date(2026, 3, 4)}


def log(times: int = 1) -> RowLog:
    """Six rows, one of each result, as often as wanted."""
    made, line = RowLog(), 1
    for _ in range(times):
        for outcome, name, cells in _ROWS:
            line += 1
            made.about(name)
            if outcome == "updated":
                made.was(_BEFORE)
            field = "email" if outcome == "rejected" else None
            reason = {"rejected": _NO_ADDRESS, "ambiguous": _TWO, "skipped": _REPEATS}.get(outcome)
            value = cells.get("email") if outcome == "rejected" else None
            made.add(line, outcome, cells, field=field, value=value, reason=reason)
    return made


def result(rows: RowLog) -> FileResult:
    """The result of the file that they are of."""
    made = FileResult(FILE, "leads", "", MAPPING, ())
    made.read = rows.count()
    made.created, made.updated, made.unchanged = (rows.count(each) for each in ("created", "updated", "unchanged"))
    made.ambiguous = rows.count("ambiguous")
    made.skipped = rows.count("skipped") + made.ambiguous
    made.rejected = [Rejected(row.line, _NO_ADDRESS, "Mail", row.value) for row in rows.rows("rejected")]
    made.rows = rows
    return made


def columns() -> tuple[ColumnPreview, ...]:
    """The columns of the file."""
    return tuple(ColumnPreview(name, "", field) for name, field in MAPPING.items())


_ROWS: tuple[tuple[RowOutcome, str, dict[str, str]], ...] = (
    (
        "created",
        "Heike Schröder",
        {"name": "Heike Schröder", "email": "heike@baeckerei-schroeder-und-toechter.example", "stage": "Qualified"},
    ),
    (
        "updated",
        "Sanne de Vries",
        {"name": "Sanne de Vries", "email": "sanne@fietskoeriers.nl", "stage": "Qualified", "value": "12.900,00"},
    ),
    ("unchanged", "Anna Lindqvist", {"name": "Anna Lindqvist", "email": "anna@posteo.se", "value": "2.860,00"}),
    ("skipped", "Anna Lindqvist", {"name": "Anna Lindqvist", "email": "anna@posteo.se"}),
    ("ambiguous", "Pieter Jansen", {"name": "Pieter Jansen", "email": "p.jansen@ziggo.nl", "value": "1.980,00"}),
    ("rejected", "Elin Holm", {"name": "Elin Holm", "email": "elin.holm(at)telia.se", "stage": "Captured"}),
)
