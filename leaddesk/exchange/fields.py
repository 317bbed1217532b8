"""The fields of each kind of file: what `--map` knows, what an exact export writes, and in which order."""

from collections.abc import Mapping
from types import MappingProxyType

EXTRA = "extra"  # a column mapped to it is kept under its own name, as is a column that nothing else fits

FIELDS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        kind: tuple(fields.split())
        for kind, fields in {
            "leads": """
                external_id name first_name last_name title contact company account email phone mobile website
                instagram whatsapp street city postal_code region country language channel campaign pipeline stage
                status value currency probability owner created_at won_at lost_at closed_at expected_close lost_reason
                next_task next_task_due tags notes consent monthly_value contract_start contract_end renewal_notice
                extra
            """,
            "accounts": """
                external_id name industry size revenue employees vat_id website phone email street city postal_code
                region country parent owner notes tags extra
            """,
            "stakeholders": """
                external_id name first_name last_name title account email phone mobile language role reports_to
                consent notes extra
            """,
            "sales": "external_id lead document date net vat_rate vat gross currency paid_on cost notes",
            "spend": "channel campaign day month amount goods hours currency",
            "traffic": "channel campaign day month visits",
        }.items()
    }
)
KINDS = tuple(FIELDS)

# Fields that a file has only if one of its rows has something in one of them: all of these then, after the others.
IF_ANY: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"leads": ("monthly_value", "contract_start", "contract_end", "renewal_notice")}
)
# The fields that every file has: the columns of an exact one before those that it has beside them.
ALWAYS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        kind: tuple(field for field in fields if field != EXTRA and field not in IF_ANY.get(kind, ()))
        for kind, fields in FIELDS.items()
    }
)

# Fields of rows that are made of others (exchange/reshape), which no file has by itself: what its job alone knows.
MADE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "sales": (
            *("buyer_name", "buyer_first_name", "buyer_last_name", "buyer_email", "buyer_phone", "buyer_company"),
            *("buyer_street", "buyer_city", "buyer_postal_code", "buyer_region", "buyer_country", "buyer_consent"),
            *("vat_lines", "refunded", "left_out"),
        )
    }
)
# Fields that only an exact file has, after the others, each group only if one of its rows has something there. Of a
# credit note it says which document it credits, by the same two by which that one's own rows are told from others.
PAYMENTS, CREDITS = ("payments",), ("credits_id", "credits_document")
ONLY_EXACT: Mapping[str, tuple[tuple[str, ...], ...]] = MappingProxyType({"sales": (PAYMENTS, CREDITS)})
# What else presets say of the columns that such rows are made of; the rows keep them in extra, if at all.
READ_TO_MAKE = frozenset(
    (
        *("order_status", "cancelled_on", "outstanding", "refund", "note_attributes"),
        *("item", "item_name", "item_quantity"),
        *(f"tax_{number}_{part}" for number in range(1, 6) for part in ("name", "value")),
        *("starts", "ends"),
    )
)
