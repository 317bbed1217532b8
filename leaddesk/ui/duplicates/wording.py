"""What the fields of leads that are compared are called, and what they hold, in the user's words."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType

from leaddesk.model import money
from leaddesk.model.custom_field import CustomField
from leaddesk.model.enums import FieldType
from leaddesk.model.lead import Lead
from leaddesk.model.messages import N_, Message
from leaddesk.services.duplicates.choices import is_filled
from leaddesk.services.duplicates.comparison import Comparison
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr, worded

# In the order in which they are compared.
UNIT_NAMES: Mapping[str, str] = MappingProxyType(
    {
        "name": N_("Name"),
        "company": N_("Company"),
        "account": N_("Account"),
        "contact": N_("Contact person"),
        "title": N_("Job title"),
        "email": N_("E-mail"),
        "phone": N_("Phone"),
        "mobile": N_("Mobile"),
        "whatsapp": N_("WhatsApp"),
        "website": N_("Website"),
        "instagram": N_("Instagram"),
        "address": N_("Address"),
        "language": N_("Language"),
        "channel": N_("Channel"),
        "stage": N_("Stage"),
        "value": N_("Value"),
        "contract": N_("Contract"),
        "probability": N_("Probability"),
        "expected_close": N_("Expected close"),
        "owner": N_("Owner"),
        "created": N_("Created"),
    }
)


def reasons_text(reasons: tuple[Message, ...]) -> str:
    """Why leads may be the same, in one line that begins with a capital."""
    text = " · ".join(worded(reason) for reason in reasons)
    return text[:1].upper() + text[1:]


class Values:
    """What the leads of a comparison hold."""

    def __init__(self, kit: Kit, comparison: Comparison) -> None:
        """In the formats of the window."""
        self._kit, self._comparison = kit, comparison
        formats, directory = kit.formats, kit.workspace.directory

        def day(value: date | None) -> str:
            return formats.day(value) if value is not None else ""

        def channel(lead: Lead) -> str:
            known = (directory.channels.get(lead.channel_id or 0), directory.campaigns.get(lead.campaign_id or 0))
            return " · ".join(each.name for each in known if each is not None)

        def stage(lead: Lead) -> str:
            known = directory.stages.get(lead.stage_id or 0)
            if known is None:
                return tr("Contact")
            return " · ".join(filter(None, (known.name, day(lead.closed_on), lead.close_reason)))

        def value(lead: Lead) -> str:
            once = formats.money(lead.value_minor, lead.currency) if lead.value_minor is not None else ""
            if lead.monthly_minor is None:
                return once
            monthly = tr("{amount} a month", amount=formats.money(lead.monthly_minor, lead.currency))
            return " + ".join(filter(None, (once, monthly)))

        def contract(lead: Lead) -> str:
            span = f"{day(lead.contract_start)} – {day(lead.contract_end)}" if is_filled(lead, "contract") else ""
            notice = lead.renewal_notice_days
            return span + (", " + tr("%Ln day(s) notice", "", notice) if notice is not None else "")

        def address(lead: Lead) -> str:
            town = " ".join(filter(None, (lead.postal_code, lead.city)))
            return ", ".join(filter(None, (lead.street, town, lead.region, lead.country)))

        self._of_their_own: Mapping[str, Callable[[Lead], str]] = {
            "name": self._name,
            "account": lambda lead: comparison.accounts.get(lead.account_id or 0, ""),
            "address": address,
            "channel": channel,
            "stage": stage,
            "value": value,
            "contract": contract,
            "probability": lambda lead: f"{lead.probability} %" if lead.probability is not None else "",
            "expected_close": lambda lead: day(lead.expected_close),
            "created": lambda lead: day(lead.created_on),
        }

    def text(self, lead: Lead, unit: str) -> str:
        """What a lead holds in a unit; empty if nothing."""
        known = self._of_their_own.get(unit)
        return known(lead) if known is not None else str(getattr(lead, unit) or "")

    def custom(self, lead: Lead, field: CustomField) -> str:
        """What a lead holds in a field of the user's own."""
        text = self._comparison.custom[lead.id or 0].get(field.id or 0, "")
        return self._custom_text(field, text) if text else ""

    def belongings(self, lead: Lead) -> str:
        """How much belongs to a lead."""
        its = self._comparison.belongings[lead.id or 0]
        counted = [
            tr("%Ln sale(s)", "", its.sales) if its.sales else "",
            tr("%Ln task(s)", "", its.tasks) if its.tasks else "",
            tr("%Ln activity(-ies)", "", its.activities) if its.activities else "",
            tr("%Ln document(s)", "", its.documents) if its.documents else "",
        ]
        return ", ".join(filter(None, counted))

    def tags(self, lead: Lead) -> str:
        """Its tags."""
        return ", ".join(self._comparison.belongings[lead.id or 0].tags)

    @staticmethod
    def _name(lead: Lead) -> str:
        both = " ".join(filter(None, (lead.first_name, lead.last_name)))
        return f"{lead.name} ({both})" if both and both != lead.name else lead.name

    def _custom_text(self, field: CustomField, text: str) -> str:
        formats, currency = self._kit.formats, self._kit.workspace.shop.currency
        if field.type is FieldType.YES_NO:
            return tr("Yes") if text == "1" else tr("No")
        if field.type is FieldType.DATE:
            return formats.day(date.fromisoformat(text))
        if field.type is FieldType.MONEY:
            return formats.money(money.to_minor(Decimal(text), currency), currency)
        return text.replace(".", formats.decimal_point) if field.type is FieldType.NUMBER else text
