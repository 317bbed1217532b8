"""Asking a bench's file for reports, and leads, costs and sales that were recorded as a file would have them."""

from datetime import date
from typing import Any

from leaddesk.model.change import Change, RowChange
from leaddesk.model.days import ALL_TIME, Period
from leaddesk.model.enums import StageKind
from leaddesk.model.figures.scope import By
from leaddesk.model.lead import Lead
from leaddesk.model.messages import Message
from leaddesk.model.sale import Sale, SaleLine
from leaddesk.model.stage_entry import StageEntry
from leaddesk.services.figures import reports
from leaddesk.services.work import create
from tests.services.bench import Bench

JANUARY = Period(date(2026, 1, 1), date(2026, 1, 31))

_STAGE = {StageKind.OPEN: "captured", StageKind.WON: "customer", StageKind.LOST: "lost"}


def report(
    bench: Bench,
    kind: str,
    period: Period = ALL_TIME,
    by: By | None = None,
    pipeline: str | None = None,
    currency: str | None = None,
    channel: str | None = None,
) -> dict[str, Any]:
    return bench.desk.ask(
        lambda work: reports.report_json(
            work, kind, period, by=by, pipeline=pipeline, currency=currency, channel=channel
        )
    )


def write(bench: Bench, *rows: RowChange) -> None:
    bench.desk.do(lambda _: Change(Message("Test"), rows))


def add_leads(
    bench: Bench,
    status: StageKind | None = StageKind.OPEN,
    count: int = 1,
    *,
    stage: str | None = None,
    **fields: Any,  # noqa: ANN401 - fields of a lead
) -> list[int]:
    """Leads of the shop's pipeline, each with the entry into its stage; without a status, contacts."""
    rows: list[RowChange] = []
    for number in range(1, count + 1):
        if status is None:
            rows.append(create(Lead(name="Somebody", **fields), -number))
            continue
        stage_id = bench.stage(stage or _STAGE[status])
        place = {"pipeline_id": 1, "stage_id": stage_id, "status": status, "rank": "a0"}
        entered_on = fields.get("created_on" if status is StageKind.OPEN else "closed_on")
        rows.append(create(Lead.model_validate({"name": "Somebody"} | place | fields), -number))
        rows.append(create(StageEntry(lead_id=-number, stage_id=stage_id, entered_on=entered_on)))
    done = bench.desk.do(lambda _: Change(Message("Leads"), rows))
    return [row.row_id for row in done.rows if row.table == "lead"]


def add_sale(bench: Bench, lead_id: int, net_minor: int, currency: str = "EUR") -> None:
    write(
        bench,
        create(Sale(lead_id=lead_id, currency=currency), -1),
        create(SaleLine(sale_id=-1, net_minor=net_minor, vat_minor=0, gross_minor=net_minor)),
    )
