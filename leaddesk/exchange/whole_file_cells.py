"""The cells of the lists in a whole file, as exact files of them have them."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from leaddesk.exchange import source
from leaddesk.exchange.fields import EXTRA
from leaddesk.exchange.json_text import JsonText
from leaddesk.exchange.layout import Layout, Record
from leaddesk.exchange.whole_file import SHEETS, Row, WholeFile, rows_of, whole_rows
from leaddesk.model import money

_EXTRA = f"{EXTRA}."
_JOINT = "; "
_NOTHING = ""


def records(whole: WholeFile, text: JsonText, layout: Layout) -> Iterator[Record]:
    """The rows of a list, with the lines that they stand in; the text is the whole file's, from its beginning."""
    make, wanted, is_begun = _Cells(whole), SHEETS[layout.sheet], False
    for line, table, row in rows_of(text, text.members()):
        if table != wanted and is_begun:
            return  # what follows is of other lists
        with whole_rows(text):
            make.know(table, row)
            if table != wanted:
                continue
            is_begun = True
            cells = make.cells(table, row)
        yield Record(line, [_text(cells.get(name)) for name in layout.header])


class _Cells:
    """Makes the cells of rows by field."""

    def __init__(self, whole: WholeFile) -> None:
        self._whole = whole
        self._sales: dict[str, Row] = {}
        self._buyers: dict[str, str] = {}  # what sales call their leads by
        try:
            self._zone = ZoneInfo(whole.settings.get("time_zone", "UTC"))
        except (ZoneInfoNotFoundError, ValueError):
            self._zone = ZoneInfo("UTC")
        self._make: Mapping[str, Callable[[Row], dict[str, object]]] = {
            "account": self._account,
            "stakeholder": self._stakeholder,
            "lead": self._lead,
            "sale_line": self._sale,
            "spend": self._spend,
            "traffic": self._traffic,
        }

    def know(self, table: str, row: Row) -> None:
        """Keep what later rows refer to."""
        if table == "sale":
            self._sales[row["id"]] = row
        elif table == "lead" and row["id"] in self._whole.sold:
            _, self._buyers[row["id"]] = self._told_by(row)

    def cells(self, table: str, row: Row) -> dict[str, object]:
        """The cells of a row."""
        return self._make[table](row)

    def _account(self, row: Row) -> dict[str, object]:
        revenue = _amount(row["revenue_minor"], row["currency"])
        return {
            **row,
            **_named_extra(row),
            "revenue": f"{revenue} {row['currency']}" if revenue else None,
            "parent": self._whole.names["account"].get(row["parent_id"]),
            "tags": self._tags("account", row["id"]),
        }

    def _stakeholder(self, row: Row) -> dict[str, object]:
        return {
            **row,
            **_named_extra(row),
            "account": self._whole.names["account"].get(row["account_id"]),
            "reports_to": self._whole.names["stakeholder"].get(row["reports_to_id"]),
            "consent": _JOINT.join(self._whole.consents.get(("stakeholder", row["id"]), ())),
        }

    def _lead(self, row: Row) -> dict[str, object]:
        whole, names = self._whole, self._whole.names
        closed = self._moment(row["closed_at"], row["closed_on"])
        task = whole.tasks.get(row["id"])
        stage = whole.stages.get(row["stage_id"], {})
        return {
            **row,
            **whole.custom.get(row["id"], {}),
            **_named_extra(row),
            "external_id": self._told_by(row)[0] if row["id"] in whole.sold else row["external_id"],
            "account": names["account"].get(row["account_id"]),
            "channel": names["channel"].get(row["channel_id"]),
            "campaign": names["campaign"].get(row["campaign_id"]),
            "pipeline": names["pipeline"].get(row["pipeline_id"]),
            "stage": whole.reached.get(row["id"]) or stage.get("name"),
            "value": _amount(row["value_minor"], row["currency"]),
            "created_at": self._moment(row["created_at"], row["created_on"]),
            "won_at": closed if row["status"] == "won" else None,
            "lost_at": closed if row["status"] == "lost" else None,
            "closed_at": closed,
            "lost_reason": row["close_reason"] if row["status"] in ("won", "lost") else None,
            "next_task": task[3] if task else None,
            "next_task_due": task[1] if task else None,
            "tags": self._tags("lead", row["id"]),
            "consent": _JOINT.join(whole.consents.get(("lead", row["id"]), ())),
            "monthly_value": _amount(row.get("monthly_minor"), row["currency"]),
            "renewal_notice": row.get("renewal_notice_days"),
        }

    def _told_by(self, row: Row) -> tuple[str | None, str]:
        """The external id that a lead with sales has in an exact file, and what its sales call it by."""
        alike, own_id, name = self._whole.alike, row["external_id"] or _NOTHING, row["sort_name"]
        if own_id and alike["id", own_id] == 1:
            return own_id, own_id
        is_own_id = own_id == row["name"]
        is_only = alike["name", name] == 1 or (row["status"] in (None, "won") and alike["buyer", name] == 1)
        if is_only and alike["id", row["name"]] <= is_own_id:
            return row["external_id"], row["name"]
        return row["uid"], row["uid"]

    def _sale(self, line: Row) -> dict[str, object]:
        sale, document = self._sales[line["sale_id"]], self._whole.documents[line["sale_id"]]
        original = None if document.credits is None else self._sales[document.credits]
        is_first = (int(line["position"]), int(line["id"])) == document.first
        rate = line["rate_bp"]
        cells: dict[str, object] = {
            "external_id": self._document_id(sale),
            "lead": self._buyers.get(sale["lead_id"]),
            "document": sale["number"],
            "date": sale["sold_on"],
            "vat_rate": None if rate is None else f"{(Decimal(rate) / 100).normalize():f}",
            "currency": sale["currency"],
        }
        cells |= {name: _amount(line[f"{name}_minor"], sale["currency"]) for name in ("net", "vat", "gross")}
        if original is not None:
            cells |= {"credits_id": self._document_id(original), "credits_document": original["number"]}
        if is_first:
            documents, sale_id = self._whole.documents, line["sale_id"]
            cells |= {"paid_on": documents.paid_on(sale_id), "payments": documents.payments(sale_id)}
            cells |= {"cost": _amount(sale["cost_minor"], sale["currency"]), "notes": sale["notes"]}
        return cells

    def _document_id(self, sale: Row) -> str | None:
        documents, alike = self._whole.documents, self._whole.alike
        number, external_id = sale["number"] or _NOTHING, sale["external_id"] or _NOTHING
        if number:
            is_ambiguous = alike["number", f"{number}\0{external_id}"] > 1
        elif external_id:
            is_ambiguous = alike["unnumbered", external_id] > 1
        else:
            is_ambiguous = documents[sale["id"]].lines > 1 or documents.is_credited(sale["id"])
        own_id: str | None = sale["uid"] if is_ambiguous else sale["external_id"]
        return own_id

    def _spend(self, row: Row) -> dict[str, object]:
        minutes = row["minutes"]
        return {
            **self._where_and_when(row),
            "amount": _amount(row["amount_minor"], row["currency"]),
            "goods": _amount(row["goods_minor"], row["currency"]),
            "hours": None if minutes is None else f"{int(minutes) // 60}:{int(minutes) % 60:02}",
            "currency": row["currency"],
        }

    def _traffic(self, row: Row) -> dict[str, object]:
        return {**self._where_and_when(row), "visits": row["visits"]}

    def _where_and_when(self, row: Row) -> dict[str, object]:
        names, is_month = self._whole.names, row["span"] == "month"
        return {
            "channel": names["channel"].get(row["channel_id"]),
            "campaign": names["campaign"].get(row["campaign_id"]),
            "day": None if is_month else row["starts_on"],
            "month": row["starts_on"][:7] if is_month else None,
        }

    def _tags(self, owner: str, row_id: str) -> str:
        names = self._whole.names["tag"]
        return _JOINT.join(names[each] for each in self._whole.tags.get((owner, row_id), ()))

    def _moment(self, at: str | None, on: str | None) -> str | None:
        """As an exact file writes it: an instant with the shop's offset, else a day."""
        return on if at is None else datetime.fromisoformat(at).astimezone(self._zone).isoformat()


def _named_extra(row: Row) -> dict[str, object]:
    extra = row["extra"]
    return {_EXTRA + name: said for name, said in extra.items()} if isinstance(extra, dict) else {}


def _amount(minor: str | None, currency: str | None) -> str | None:
    return None if minor is None or currency is None else money.to_text(int(minor), currency)


def _text(value: object) -> str:
    return "" if value is None else source.plain_text(str(value))
