"""The whole file that LeadDesk writes as JSON, read as its lists: each as its exact CSV file would be.

It is read twice: once for what rows refer to and what belongs to them, and once for the rows themselves.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from leaddesk.exchange import source
from leaddesk.exchange.fields import ALWAYS, CREDITS, EXTRA, IF_ANY, PAYMENTS
from leaddesk.exchange.json_text import JsonText
from leaddesk.exchange.own_columns import heading_of
from leaddesk.exchange.whole_file_documents import Documents
from leaddesk.model.enums import FieldType

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
_NAMED = ("channel", "campaign", "pipeline", "tag", "account", "stakeholder")
_WITH_EXTRA = {"account": "accounts", "stakeholder": "stakeholders", "lead": "leads"}
_OF_CONTRACTS = ("monthly_minor", "contract_start", "contract_end", "renewal_notice_days")  # older files lack them
_CONSENT_ESCAPES = (("\\", "\\\\"), ("|", "\\p"), (";", "\\s"))  # as an exact file writes consents
_NOTHING = ""


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
    own: dict[str, str] = field(default_factory=dict)  # the headings of the user's own fields by their ids
    own_places: dict[str, tuple[int, int]] = field(default_factory=dict)  # in which order they stand, by heading
    closed: set[str] = field(default_factory=set)
    has_contracts: bool = False
    reached: dict[str, str] = field(default_factory=dict)
    tasks: dict[str, tuple[bool, str, int, str]] = field(default_factory=dict)
    consents: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    alike: Counter[tuple[str, str]] = field(default_factory=Counter)
    sold: set[str] = field(default_factory=set)
    documents: Documents = field(default_factory=Documents)

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
            "custom_field": whole._take_field,
            "custom_value": whole._take_custom,
            "task": whole._take_task,
            "consent": whole._take_consent,
            "sale": whole._take_sale,
            "sale_line": whole.documents.take_line,
            "payment": whole.documents.take_payment,
        }
        for _, table, row in rows_of(text, members):
            with whole_rows(text):
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
        of_contracts = IF_ANY.get(kind, ()) if self.has_contracts else ()
        own = sorted(self.own_places, key=self.own_places.__getitem__) if kind == "leads" else ()
        beside = (*(PAYMENTS if self.counts["payment"] else ()), *(CREDITS if self.documents.are_credited else ()))
        beside = beside if kind == "sales" else ()
        return (*ALWAYS[kind], *of_contracts, *beside, *own, *(_EXTRA + name for name in sorted(self.extra[kind])))

    def _take_setting(self, row: Row) -> None:
        self.settings[row["key"]] = str(row["value"]).strip('"')  # it is JSON itself

    def _take_lead(self, row: Row) -> None:
        buys = row["status"] in (None, "won")
        self.alike["id", row["external_id"] or _NOTHING] += 1
        self.alike["name", row["sort_name"]] += 1
        self.alike["buyer", row["sort_name"]] += buys
        if row["status"] in ("won", "lost"):
            self.closed.add(row["id"])
        self.has_contracts = self.has_contracts or any(row.get(name) is not None for name in _OF_CONTRACTS)

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

    def _take_field(self, row: Row) -> None:
        heading = self.own[row["id"]] = heading_of(row["key"], FieldType(row["type"]), row["name"])
        self.own_places[heading] = (int(row["position"]), int(row["id"]))

    def _take_custom(self, row: Row) -> None:
        if row["text"]:
            self.custom.setdefault(row["lead_id"], {})[self.own[row["custom_field_id"]]] = row["text"]

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
        self.documents.take_sale(row)
        number, external_id = row["number"] or _NOTHING, row["external_id"] or _NOTHING
        self.alike["number", f"{number}\0{external_id}"] += 1
        if not number:
            self.alike["unnumbered", external_id] += 1


def rows_of(text: JsonText, members: Iterator[str]) -> Iterator[tuple[int, str, Row]]:
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
def whole_rows(text: JsonText) -> Iterator[None]:
    """Whatever a row lacks that a row of ours has makes the file a damaged one."""
    try:
        yield
    except (LookupError, TypeError, ValueError, ArithmeticError, AttributeError) as error:
        raise text.damaged() from error


def _extra_of(row: Row) -> Mapping[str, str]:
    """What a row keeps beside its fields, without outer space."""
    extra = row["extra"] if isinstance(row["extra"], dict) else {}
    return {name: source.plain_text(str(said)).strip() for name, said in extra.items()}


def _escaped(text: str | None) -> str | None:
    if text is not None:
        for plain, escape in _CONSENT_ESCAPES:
            text = text.replace(plain, escape)
    return text
