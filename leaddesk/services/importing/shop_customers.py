"""Customers of a shop: those who have bought stay contacts, and those whom its orders brought before are the same."""

from collections.abc import Mapping

from leaddesk.model.channel_rule import ChannelRule
from leaddesk.services.importing.buyers import Buyer, Buyers
from leaddesk.services.importing.leads_by_phone import LeadsByPhone
from leaddesk.services.importing.lookups import Lookups
from leaddesk.services.importing.namesakes import same_words
from leaddesk.services.importing.plan import FilePlan
from leaddesk.services.work import Work
from leaddesk.storage import statements
from leaddesk.storage.masses.bulk import Bulk
from leaddesk.storage.sales.known_documents import first_sold_on
from leaddesk.storage.searching import known_ids
from leaddesk.storage.statements import Stamp
from leaddesk.storage.tables import lead

_ORDERS = ("Total Orders", "Orders")  # how many, as Shopify and WooCommerce name it
_CUSTOMERS, _ORDERS_FILE = "_customers", "_orders"
_NONE = frozenset(("", "0", "0.0", "0.00", "0,00"))


def has_bought(plan: FilePlan, extra: Mapping[str, str]) -> bool:
    """Whether a shop says of a customer that there was an order: nobody to be won any more."""
    preset = plan.looked.preset
    if preset is None or not preset.contacts:
        return False
    return next((extra[name] for name in _ORDERS if name in extra), "") not in _NONE


def orders_column(plan: FilePlan) -> str | None:
    """The column by which `has_bought` decides, if it does."""
    preset = plan.looked.preset
    if preset is None or not preset.contacts:
        return None
    kept = {name for _, name in plan.extra}
    return next((name for name in _ORDERS if name in kept), None)


class KnownBuyers:
    """Buyers whom a shop's file of orders brought, in which they have no id; its file of customers gives them one."""

    def __init__(self, work: Work, bulk: Bulk, lookups: Lookups, plan: FilePlan) -> None:
        """`are_any`: the file has such buyers, and the rows have ids by which they are not known."""
        self._work = work
        self._bulk = bulk
        self._preset = plan.preset
        is_shop = plan.preset.endswith(_CUSTOMERS)
        self._buyers = Buyers(work, bulk, lookups, plan) if is_shop and plan.rules.applies else None
        self._by_phone = LeadsByPhone(work.con, work.shop.country)
        self._source = plan.preset.removesuffix(_CUSTOMERS) + _ORDERS_FILE
        self.are_any = (
            is_shop
            and "external_id" in plan.column_of
            and known_ids.has_source(work.con, self._source)
        )

    def lead(self, fields: Mapping[str, str]) -> int | None:
        """The buyer with the address of a row, else with its number and name; None for a row without an id."""
        if "external_id" not in fields:
            return None
        email = fields.get("email")
        if email is not None:
            for each in known_ids.by_email(self._work.con, [email.lower()]).get(email.lower(), []):
                if self._is_without_id(each.lead_id):
                    return each.lead_id
        for number in (fields[field] for field in ("phone", "mobile") if field in fields):
            for each in self._by_phone.find([number]).get(number, []):
                if same_words(each.name, fields.get("name", "")) and self._is_without_id(each.lead_id):
                    return each.lead_id
        return None

    def give_id(self, lead_id: int, external_id: str) -> None:
        """Let a buyer be known by the id of the shop's customer from now on."""
        before = {"source": self._source, "external_id": None}
        self._bulk.update("lead", lead_id, before, {"source": self._preset, "external_id": external_id})

    def win(self, lead_id: int, rule: ChannelRule) -> bool:
        """Let a contact who has bought be a lead of the channel that a rule names; whether anything changed."""
        if self._buyers is None:
            return False
        first = first_sold_on(self._work.con, lead_id)
        return first is not None and self._buyers.follow(lead_id, Buyer({}, Stamp(None, first), rule))

    def _is_without_id(self, lead_id: int) -> bool:
        found = statements.read(self._work.con, lead, lead_id, ["source", "external_id"])
        return found is not None and found["source"] == self._source and found["external_id"] is None
