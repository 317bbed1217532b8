"""What the fields and states are called that can be searched for."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from leaddesk.model.messages import N_
from leaddesk.model.query import EXTRA_PREFIX, OWN_PREFIX, Flag
from leaddesk.ui.kit.words.translations import tr
from leaddesk.words import words

if TYPE_CHECKING:
    from leaddesk.model.custom_field import CustomField
    from leaddesk.ui.kit.kit import Kit

_FLAGS: Mapping[Flag, str] = MappingProxyType(
    {
        Flag.STALE: N_("Stale"),
        Flag.OVERDUE: N_("Overdue"),
        Flag.CONTACT: N_("Contacts"),
        Flag.OPEN: N_("Open"),
        Flag.WON: N_("Won"),
        Flag.LOST: N_("Lost"),
        Flag.B2B: N_("B2B"),
        Flag.B2C: N_("B2C"),
        Flag.SINGLE_THREADED: N_("One contact only"),
        Flag.REVIEW: N_("Due for review"),
    }
)
_FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "name": N_("Name"),
        "company": N_("Company"),
        "account": N_("Account"),
        "contact": N_("Contact person"),
        "email": N_("E-mail"),
        "phone": N_("Phone"),
        "city": N_("City"),
        "country": N_("Country"),
        "channel": N_("Channel"),
        "campaign": N_("Campaign"),
        "pipeline": N_("Pipeline"),
        "stage": N_("Stage"),
        "reached": N_("Reached"),
        "value": N_("Value"),
        "owner": N_("Owner"),
        "created": N_("Created"),
        "closed": N_("Closed"),
        "won": N_("Won"),
        "lost": N_("Lost"),
        "expected_close": N_("Expected close"),
        "monthly": N_("Monthly value"),
        "contract_start": N_("Contract start"),
        "contract_end": N_("Contract end"),
        "people": N_("Committee"),
        "role": N_("Role"),
        "task": N_("Next task"),
        "due": N_("Next task due"),
        "lost_reason": N_("Lost because"),
        "notes": N_("Notes"),
        "activity": N_("Activities"),
        "anywhere": N_("Anywhere"),
        "method": N_("Method"),
        "source": N_("Source"),
        "kind": N_("Kind"),
        "last_contact": N_("Last contact"),
        "origin": N_("Origin"),
        "tag": N_("Tag"),
        "import": N_("Import number"),
        "account_id": N_("Account number"),
    }
)

_HEADINGS: Mapping[str, str] = MappingProxyType({"stage_kind": "status"})


def flag_name(flag: Flag) -> str:
    """What a state is called."""
    return tr(_FLAGS[flag])


def field_name(kit: "Kit", field: str) -> str:
    """What a field is called: as the window says it, as its user did, as files do; a column of an import as it said."""
    if field in _FIELDS:
        return tr(_FIELDS[field])
    if own := own_field(kit, field):
        return own.name
    if field.startswith(EXTRA_PREFIX):
        return field.removeprefix(EXTRA_PREFIX)
    headers = words(kit.formats.language).headers
    heading = _HEADINGS.get(field, field)
    return next(
        (headers[kind][heading] for kind in ("leads", "accounts", "sales") if heading in headers[kind]),
        field.replace("_", " ").capitalize(),
    )


def own_field(kit: "Kit", field: str) -> "CustomField | None":
    """The field that the user made, if `field` is `field.<key>` of one."""
    if not field.startswith(OWN_PREFIX):
        return None
    return next((each for each in kit.workspace.directory.fields if field == OWN_PREFIX + each.key), None)
