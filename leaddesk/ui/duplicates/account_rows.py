"""The rows in which accounts are compared."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from leaddesk.model.account import Account
from leaddesk.model.messages import N_
from leaddesk.services.duplicates.account_comparison import AccountComparison
from leaddesk.ui.duplicates.rows import CHOICE, TOLD, Row, in_order
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr

# In the order in which they are compared.
_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "name": N_("Name"),
        "vat_id": N_("VAT id"),
        "website": N_("Website"),
        "email": N_("E-mail"),
        "phone": N_("Phone"),
        "address": N_("Address"),
        "industry": N_("Industry"),
        "size": N_("Size"),
        "employees": N_("Employees"),
        "revenue": N_("Yearly revenue"),
        "parent": N_("Belongs to"),
        "owner": N_("Owner"),
    }
)


def account_rows(kit: Kit, comparison: AccountComparison) -> tuple[Row, ...]:
    """Of accounts."""

    def revenue(account: Account) -> str:
        return kit.formats.money(account.revenue_minor, account.currency) if account.revenue_minor is not None else ""

    def address(account: Account) -> str:
        town = " ".join(filter(None, (account.postal_code, account.city)))
        return ", ".join(filter(None, (account.street, town, account.region, account.country)))

    def belongings(account: Account) -> str:
        its = comparison.belongings[account.id or 0]
        counted = [
            tr("%Ln lead(s)", "of an account", its.leads) if its.leads else "",
            tr("%Ln person(s)", "", its.people) if its.people else "",
            tr("%Ln task(s)", "", its.tasks) if its.tasks else "",
            tr("%Ln activity(-ies)", "", its.activities) if its.activities else "",
        ]
        return ", ".join(filter(None, counted))

    texts: Mapping[str, Callable[[Account], str]] = {
        "address": address,
        "revenue": revenue,
        "employees": lambda account: kit.formats.number(account.employees) if account.employees is not None else "",
        "parent": lambda account: comparison.parents.get(account.parent_id or 0, ""),
    }

    def of_each(text: Callable[[Account], str]) -> tuple[str, ...]:
        return tuple(text(account) for account in comparison.records)

    def plain(unit: str) -> Callable[[Account], str]:
        return lambda account: str(getattr(account, unit) or "")

    rows = [
        Row(CHOICE, tr(name), of_each(texts[unit] if unit in texts else plain(unit)), unit)
        for unit, name in _NAMES.items()
    ]
    rows += [
        Row(TOLD, tr("Tags"), of_each(lambda account: ", ".join(comparison.tags[account.id or 0]))),
        Row(TOLD, tr("Notes"), of_each(lambda account: account.notes or "")),
        Row(TOLD, tr("Has"), of_each(belongings)),
    ]
    return in_order(rows, len(comparison.records), tr("This one", "account"))
