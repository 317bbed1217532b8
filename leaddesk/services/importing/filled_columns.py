"""Which columns of a lead the rows of a file can fill."""

from leaddesk.model.lead import Lead
from leaddesk.services.importing.contract_cells import COLUMN_OF
from leaddesk.services.importing.lead_cells import PLAIN
from leaddesk.services.importing.plan import FilePlan

_NOT_FROM_A_FILE = ("id", "import_run_id", "search_text", "sort_name", "previous_lead_id")
# The field that alone fills a column.
_FIELD_OF = {
    **{name: name for name in (*PLAIN, "external_id", "probability")},
    **{column: field for field, column in COLUMN_OF.items()},
    "account_id": "account",
    "channel_id": "channel",
    "campaign_id": "campaign",
    "value_minor": "value",
}


def filled_columns(plan: FilePlan) -> tuple[str, ...]:
    """The columns that the rows of a file can fill: it costs time to write that a column is empty."""
    given = {"name", *plan.column_of, *(("channel", "campaign") if plan.rules.applies else ())}
    if "contact" in plan.joins:
        given |= {"email", "phone", "mobile", "channel"}
    return tuple(
        name for name in Lead.model_fields if name not in _NOT_FROM_A_FILE and _FIELD_OF.get(name, "name") in given
    )
