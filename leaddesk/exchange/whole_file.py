"""The whole file that LeadDesk writes as JSON, read as its lists: each as its exact CSV file would be.

It is read twice: once for what rows refer to and what belongs to them, and once for the rows themselves.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from leaddesk.exchange import source
from leaddesk.exchange.fields import EXTRA, FIELDS
from leaddesk.exchange.json_text import JsonText
from leaddesk.exchange.layout import Layout, Record
from leaddesk.model import money

Row = Mapping[str, Any]

# The lists in it that can be imported, in the order in which they refer to each other, and the tables of their rows.
SHEETS: Mapping[str, str] = MappingProxyType(
    {
        "accounts": "account",
        "stakeholders": "stakeholder",
        "leads": "lead",
        "sales": "sale_line",
        "spend": "spend",
        "traffic": "traffic",
    }
)
_EXTRA = f"{EXTRA}."
_JOINT = "; "
_NAMED = ("channel", "campaign", "pipeline", "tag", "account", "stakeholder")
_WITH_EXTRA = {"account": "accounts", "stakeholder": "stakeholders", "lead": "leads"}
_CONSENT_ESCAPES = (("\\", "\\\\"), ("|", "\\p"), (";", "\\s"))  # as an exact file writes consents
_NOTHING = ""


@dataclass
class _Document:
    """What is to be known of a sale when its lines are read: its first line, their number, and what was paid."""

    first: tuple[int, int] = (0, 0)
    lines: int = 0
    gross: int = 0
    paid: int = 0
    last_payment: str = ""


@dataclass
class WholeFile:
    """What the rows of a whole file refer to, and what belongs to them, by ids (which are texts of digits)."""

    counts: Counter[str] = field(default_factory=Counter)
    names: dict[str, dict[str, str]] = field(default_factory=lambda: {each: {} for each in _NAMED})
    extra: dict[str, set[str]] = field(default_factory=lambda: {each: set() for each in SHEETS})
    stages: dict[str, Row] = field(default_factory=dict)
    settings: dict[str, str] = field(default_factory=dict)
    tags: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    custom: dict[str, dict[str, str]] = field(default_factory=dict)
    custom_keys: dict[str, str] = field(default_factory=dict)
    closed: set[str] = field(default_factory=set)
    reached: dict[str, str] = field(default_factory=dict)
    tasks: dict[str, tuple[bool, str, int, str]] = field(default_factory=dict)
    consents: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    alike: Counter[tuple[str, str]] = field(default_factory=Counter)
    sold: set[str] = field(default_factory=set)
    documents: dict[str, _Document] = field(default_factory=dict)

    @classmethod
    def read(cls, text: JsonText, members: Iterator[str]) -> "WholeFile":
        """Read the tables that follow, for what is to be known before their rows are."""
        whole = cls()
        take: Mapping[str, Callable[[Row], None]] = {
            "setting": whole._take_setting,
            "stage": lambda row: whole.stages.__setitem__(row["id"], row),
            "lead": whole._take_lead,
            "stage_entry": whole._take_entry,
            "lead_tag": lambda row: whole.tags.setdefault(("lead", row["lead_id"]), []).append(row["tag_id"]),
            "account_tag": lambda row: whole.tags.setdefault(("account", row["account_id"]), []).append(row["tag_id"]),
            "custom_field": lambda row: whole.custom_keys.__setitem__(row["id"], row["key"]),
            "custom_value": whole._take_custom,
            "task": whole._take_task,
            "consent": whole._take_consent,
            "sale": whole._take_sale,
            "sale_line": whole._take_line,
            "payment": whole._take_payment,
        }
        for _, table, row in _rows(text, members):
            with _whole_rows(text):
                whole.counts[table] += 1
                if table in whole.names:
                    whole.names[table][row["id"]] = row["name"]
                if table in _WITH_EXTRA:
                    whole.extra[_WITH_EXTRA[table]].update(name for name, said in _extra_of(row).items() if said)
                if table in take:
                    take[table](row)
        return whole

    def sheets(self) -> tuple[str, ...]:
        """The lists that have rows."""
        return tuple(kind for kind, table in SHEETS.items() if self.counts[table])

    def header(self, kind: str) -> tuple[str, ...]:
        """The columns of an exact file of this kind."""
        fields = (name for name in FIELDS[kind] if name != EXTRA)
        return (*fields, *(_EXTRA + name for name in sorted(self.extra[kind])))

    def records(self, text: JsonText, layout: Layout) -> Iterator[Record]:
        """The rows of a list, with the lines that they stand in."""
        make = _Cells(self)
        for line, table, row in _rows(text, text.members()):
            with _whole_rows(text):
                make.know(table, row)
                if table != SHEETS[layout.sheet]:
                    continue
                cells = make.cells(table, row)
            yield Record(line, [_text(cells.get(name)) for name in layout.header])

    def _take_setting(self, row: Row) -> None:
        self.settings[row["key"]] = str(row["value"]).strip('"')  # it is JSON itself

    def _take_lead(self, row: Row) -> None:
        buys = row["status"] in (None, "won")
        self.alike["id", row["external_id"] or _NOTHING] += 1
        self.alike["name", row["sort_name"]] += 1
        self.alike["buyer", row["sort_name"]] += buys
        if row["status"] in ("won", "lost"):
            self.closed.add(row["id"])

    def _take_entry(self, row: Row) -> None:
        stage = self._in_use(row["stage_id"])
        if row["lead_id"] in self.closed and stage["kind"] == "open":
            self.reached[row["lead_id"]] = stage["name"]

    def _in_use(self, stage_id: str) -> Row:
        """The stage that a stage was merged into, itself if it was not."""
        seen = {stage_id}
        while (following := self.stages[stage_id]["merged_into_id"]) is not None and following not in seen:
            seen.add(following)
            stage_id = following
        return self.stages[stage_id]

    def _take_custom(self, row: Row) -> None:
        key = self.custom_keys[row["custom_field_id"]]
        if row["text"]:
            self.custom.setdefault(row["lead_id"], {})[key] = row["text"]
            self.extra["leads"].add(key)

    def _take_task(self, row: Row) -> None:
        if row["lead_id"] is None or row["done_at"] is not None or row["done_on"] is not None:
            return
        due = row["due_on"]
        task = (due is None, due or _NOTHING, int(row["id"]), row["title"])
        self.tasks[row["lead_id"]] = min(task, self.tasks.get(row["lead_id"], task))

    def _take_consent(self, row: Row) -> None:
        owner = ("lead", row["lead_id"]) if row["lead_id"] is not None else ("stakeholder", row["stakeholder_id"])
        parts = (row["state"], _escaped(row["purpose"]), row["basis"], _escaped(row["source"]), row["given_on"])
        self.consents.setdefault(owner, []).append("|".join(part or _NOTHING for part in parts))

    def _take_sale(self, row: Row) -> None:
        self.sold.add(row["lead_id"])
        self.documents[row["id"]] = _Document()
        number, external_id = row["number"] or _NOTHING, row["external_id"] or _NOTHING
        self.alike["number", f"{number}\0{external_id}"] += 1
        if not number:
            self.alike["unnumbered", external_id] += 1

    def _take_line(self, row: Row) -> None:
        document = self.documents[row["sale_id"]]
        place = (int(row["position"]), int(row["id"]))
        document.first = min(place, document.first) if document.lines else place
        document.lines += 1
        document.gross += int(row["gross_minor"])

    def _take_payment(self, row: Row) -> None:
        document = self.documents[row["sale_id"]]
        document.paid += int(row["amount_minor"])
        document.last_payment = max(document.last_payment, row["paid_on"])


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
        custom = {_EXTRA + name: said for name, said in whole.custom.get(row["id"], {}).items()}
        stage = whole.stages.get(row["stage_id"], {})
        return {
            **row,
            **custom,
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
        is_first = (int(line["position"]), int(line["id"])) == document.first
        rate = line["rate_bp"]
        cells: dict[str, object] = {
            "external_id": self._document_id(sale, document),
            "lead": self._buyers.get(sale["lead_id"]),
            "document": sale["number"],
            "date": sale["sold_on"],
            "vat_rate": None if rate is None else f"{(Decimal(rate) / 100).normalize():f}",
            "currency": sale["currency"],
        }
        cells |= {name: _amount(line[f"{name}_minor"], sale["currency"]) for name in ("net", "vat", "gross")}
        if is_first:
            in_full = document.paid <= document.gross if document.gross < 0 else document.paid >= document.gross
            cells["paid_on"] = sale["paid_on"] or (document.last_payment if in_full else None)
            cells |= {"cost": _amount(sale["cost_minor"], sale["currency"]), "notes": sale["notes"]}
        return cells

    def _document_id(self, sale: Row, document: _Document) -> str | None:
        alike, number, external_id = self._whole.alike, sale["number"] or _NOTHING, sale["external_id"] or _NOTHING
        if number:
            is_ambiguous = alike["number", f"{number}\0{external_id}"] > 1
        elif external_id:
            is_ambiguous = alike["unnumbered", external_id] > 1
        else:
            is_ambiguous = document.lines > 1
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


def _rows(text: JsonText, members: Iterator[str]) -> Iterator[tuple[int, str, Row]]:
    """The rows of all tables with their lines."""
    for table in members:
        if text.next() != "[":
            text.value()
            continue
        for line, row in text.rows():
            if not isinstance(row, dict):
                raise text.damaged()
            yield line, table, row


@contextmanager
def _whole_rows(text: JsonText) -> Iterator[None]:
    """Whatever a row lacks that a row of ours has makes the file a damaged one."""
    try:
        yield
    except (LookupError, TypeError, ValueError, ArithmeticError, AttributeError) as error:
        raise text.damaged() from error


def _extra_of(row: Row) -> Mapping[str, str]:
    extra = row["extra"]
    return {name: _text(said).strip() for name, said in extra.items()} if isinstance(extra, dict) else {}


def _named_extra(row: Row) -> dict[str, object]:
    extra = row["extra"]
    return {_EXTRA + name: said for name, said in extra.items()} if isinstance(extra, dict) else {}


def _amount(minor: str | None, currency: str | None) -> str | None:
    return None if minor is None or currency is None else money.to_text(int(minor), currency)


def _escaped(text: str | None) -> str | None:
    if text is not None:
        for plain, escape in _CONSENT_ESCAPES:
            text = text.replace(plain, escape)
    return text


def _text(value: object) -> str:
    return "" if value is None else source.plain_text(str(value))
