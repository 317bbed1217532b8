"""Rows of `any_rows` written into a file, without the rules of the use cases that make them one by one."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from leaddesk.model.account import Account
from leaddesk.model.campaign import Campaign
from leaddesk.model.change import Change, RowChange
from leaddesk.model.channel import Channel
from leaddesk.model.columns import Value
from leaddesk.model.consent import Consent
from leaddesk.model.custom_field import CustomField, CustomValue
from leaddesk.model.enums import FieldType, Method, StageKind
from leaddesk.model.folding import key_of
from leaddesk.model.lead import Lead
from leaddesk.model.messages import Message
from leaddesk.model.payment import Payment
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.sale import Sale, SaleLine
from leaddesk.model.stage import Stage
from leaddesk.model.stage_entry import StageEntry
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.model.tag import AccountTag, LeadTag, Tag
from leaddesk.model.task import Task
from leaddesk.services.work import Work, create, id_of
from tests.services.any_rows import AnyField, AnyLead, Fields

_NOT_OF_SALE = frozenset({"lead", "lines", "payments", "credits", "is_paid_in_full"})


class Writer:
    """Makes a change of rows; a row is known by the negative id that `add` returns until it is written."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._rows: list[RowChange] = []
        self._named: dict[tuple[type[Value], str], int] = {}

    def add(self, value: Value) -> int:
        placeholder = -len(self._rows) - 1
        self._rows.append(create(value, placeholder))
        return placeholder

    def named(self, value: Value, name: str) -> int:
        """The id of a row of this name: one that is there, or one made now."""
        known = self._work.find(type(value), name=name)
        key = (type(value), name)
        if not known and key not in self._named:
            self._named[key] = self.add(value)
        return id_of(known[0]) if known else self._named[key]

    def change(self) -> Change:
        return Change(Message("Test"), self._rows)


def write_leads(work: Work, wanted: Sequence[AnyLead]) -> Change:
    writer = Writer(work)
    shop = id_of(work.find(Pipeline, key="shop")[0])
    stages = {each.name: id_of(each) for each in work.find(Stage, pipeline_id=shop)}
    for name, kind in (("Won", StageKind.OPEN), ("Closed lost", StageKind.OPEN), ("Neu ✨", StageKind.OPEN)):
        stages[name] = writer.add(Stage(pipeline_id=shop, name=name, kind=kind, position=3))
    stages["Too dear"] = writer.add(Stage(pipeline_id=shop, name="Too dear", kind=StageKind.LOST, position=9))
    for each in wanted:
        _write_lead(writer, each, shop, stages)
    return writer.change()


def _write_lead(writer: Writer, each: AnyLead, shop: int, stages: Mapping[str, int]) -> None:
    way = [*each.reached, *((each.closed_in,) if each.closed_in else ())]
    standing: dict[str, Any] = {}
    if way:
        closed = StageKind.WON if each.closed_in == "Customer" else StageKind.LOST if each.closed_in else StageKind.OPEN
        standing = {"pipeline_id": shop, "stage_id": stages[way[-1]], "status": closed, "rank": "n"}
    if each.closed_in:
        standing |= {"closed_at": each.closed[0], "closed_on": each.closed[1]}
    if each.account is not None:
        standing["account_id"] = writer.named(Account(name=each.account), each.account)
    if each.channel is not None:
        standing["channel_id"] = writer.named(Channel(name=each.channel, method=Method.OTHER), each.channel)
    if each.campaign is not None:
        standing["campaign_id"] = writer.named(Campaign(name=each.campaign), each.campaign)
    (minor, currency), (at, on) = each.amount, each.created
    standing |= {name: held for name, held in each.contract.items() if name != "monthly_minor" or currency is not None}
    lead_id = writer.add(
        Lead(**each.fields, value_minor=minor, currency=currency, created_at=at, created_on=on, **standing)
    )
    for place, name in enumerate(way):
        is_last = place == len(way) - 1 and each.closed_in is not None
        at, on = each.closed if is_last else each.created if place == 0 else (None, None)
        writer.add(StageEntry(lead_id=lead_id, stage_id=stages[name], entered_at=at, entered_on=on))
    for name in each.tags:
        writer.add(LeadTag(lead_id=lead_id, tag_id=writer.named(Tag(name=name), name)))
    for consent in each.consents:
        writer.add(Consent(lead_id=lead_id, **consent))
    for task in each.tasks:
        writer.add(Task(lead_id=lead_id, **task))


def write_own_fields(work: Work, wanted: Sequence[AnyField]) -> Change:
    """Fields that the user made, held by the leads that are there."""
    writer = Writer(work)
    for place, each in enumerate(wanted):
        choices = tuple(dict.fromkeys(filter(None, each.held))) if each.type is FieldType.CHOICE else ()
        key = key_of(each.name) or "field"
        field = CustomField(key=key, name=each.name, type=each.type, choices=choices, position=place)
        field_id = writer.add(field)
        for lead, text in zip(work.find(Lead), each.held, strict=False):
            if text is not None:
                writer.add(CustomValue(custom_field_id=field_id, lead_id=id_of(lead), text=text))
    return writer.change()


def write_accounts(work: Work, wanted: Sequence[Fields]) -> Change:
    writer = Writer(work)
    made: list[int] = []
    for each in wanted:
        own = {name: value for name, value in each.items() if name not in ("amount", "tags", "parent")}
        minor, currency = each["amount"]
        parent = made[each["parent"] % len(made)] if made and each["parent"] is not None else None
        account_id = writer.add(Account(**own, revenue_minor=minor, currency=currency, parent_id=parent))
        made.append(account_id)
        for name in each["tags"]:
            writer.add(AccountTag(account_id=account_id, tag_id=writer.named(Tag(name=name), name)))
    return writer.change()


def write_people(work: Work, wanted: Sequence[Fields]) -> Change:
    writer = Writer(work)
    made: dict[str | None, list[int]] = {}
    for each in wanted:
        own = {name: value for name, value in each.items() if name not in ("account", "reports_to", "consents")}
        name, place = each["account"], each["reports_to"]
        colleagues = made.setdefault(name, [])
        person_id = writer.add(
            Stakeholder(
                **own,
                account_id=None if name is None else writer.named(Account(name=name), name),
                reports_to_id=colleagues[place % len(colleagues)] if colleagues and place is not None else None,
            )
        )
        colleagues.append(person_id)
        for consent in each["consents"]:
            writer.add(Consent(stakeholder_id=person_id, **consent))
    return writer.change()


def write_sales(work: Work, wanted: tuple[Sequence[Fields], Sequence[Fields]]) -> Change:
    """Write (buyers, sales to them)."""
    writer = Writer(work)
    shop = id_of(work.find(Pipeline, key="shop")[0])
    stages = {each.name: each for each in work.find(Stage, pipeline_id=shop)}
    buyers, sales = wanted
    leads = [_write_buyer(writer, each, shop, stages) for each in buyers]
    written: list[tuple[int, Fields]] = []
    for each in sales:
        own = {name: value for name, value in each.items() if name not in _NOT_OF_SALE}
        original_id = _original(each, written)
        sale_id = writer.add(Sale(**own, lead_id=leads[each["lead"] % len(leads)], credits_id=original_id))
        written.append((sale_id, each if original_id is None else {}))
        for position, (net, rate, vat) in enumerate(each["lines"]):
            amounts = {"net_minor": net, "vat_minor": vat, "gross_minor": net + vat}
            writer.add(SaleLine(sale_id=sale_id, position=position, rate_bp=rate, **amounts))
        payments = list(each.get("payments", ()))
        if each.get("is_paid_in_full"):
            left = sum(net + vat for net, _, vat in each["lines"]) - sum(paid["amount_minor"] for paid in payments)
            payments.append({"paid_on": date(2026, 1, 3), "amount_minor": left})
        for paid in payments:
            writer.add(Payment(sale_id=sale_id, **paid))
    return writer.change()


def _original(note: Fields, written: Sequence[tuple[int, Fields]]) -> int | None:
    """The document that a sale is the credit note of, if it names an earlier one that can be credited."""
    place = note.get("credits")
    if place is None or place >= len(written):
        return None
    sale_id, original = written[place]
    return sale_id if original.get("currency") == note["currency"] else None


def _write_buyer(writer: Writer, each: Fields, shop: int, stages: Mapping[str, Stage]) -> int:
    stage = stages.get(each["stage"])
    own = {name: value for name, value in each.items() if name != "stage"}
    if stage is None:
        return writer.add(Lead(**own))
    lead_id = writer.add(Lead(**own, pipeline_id=shop, stage_id=stage.id, status=stage.kind, rank="n"))
    writer.add(StageEntry(lead_id=lead_id, stage_id=id_of(stage)))
    return lead_id
