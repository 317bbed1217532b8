"""What is looked for among the leads, or in another list: the search box's question as a value.

`query_parser` makes it from what was typed; the store answers it. A lead is found if it satisfies every term. A negated
term is satisfied by every lead that its twin does not find, also where the field is unknown: `-channel:seo` finds leads
without a channel.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType

EXTRA_PREFIX = "extra."
OWN_PREFIX = "field."  # before the keys of the fields that users make
# How yes and no are written in six languages, folded, and how they are stored.
YES_OR_NO: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("yes", "y", "true", "1", "ja", "j", "sim", "sì", "si"), "1"),
        **dict.fromkeys(("no", "n", "false", "0", "nein", "não", "nao", "nej", "nee"), "0"),
    }
)
_NO_OWN: Mapping[str, "ValueKind"] = MappingProxyType({})


class ValueKind(StrEnum):
    """How the value of a field is compared."""

    TEXT = "text"  # found within the field, folded
    CODE = "code"  # the whole field, folded: a key, an id, a country
    NAME = "name"  # the whole name or the key of another row, folded; a stage also by its kind
    DAY = "day"
    MONEY = "money"  # in the row's own currency
    NUMBER = "number"
    YES_NO = "yes_no"  # asked by yes or no

    @property
    def is_measured(self) -> bool:
        """Whether it has an order, so that it can be compared and lie in a range."""
        return self in (ValueKind.DAY, ValueKind.MONEY, ValueKind.NUMBER)


FIELD_TYPES: Mapping[str, ValueKind] = MappingProxyType(
    {
        "name": ValueKind.TEXT,
        "first_name": ValueKind.TEXT,
        "last_name": ValueKind.TEXT,
        "title": ValueKind.TEXT,
        "contact": ValueKind.TEXT,
        "company": ValueKind.TEXT,
        "account": ValueKind.TEXT,
        "email": ValueKind.TEXT,
        "phone": ValueKind.TEXT,
        "mobile": ValueKind.TEXT,
        "website": ValueKind.TEXT,
        "instagram": ValueKind.TEXT,
        "whatsapp": ValueKind.TEXT,
        "street": ValueKind.TEXT,
        "city": ValueKind.TEXT,
        "postal_code": ValueKind.TEXT,
        "region": ValueKind.TEXT,
        "country": ValueKind.CODE,
        "language": ValueKind.CODE,
        "channel": ValueKind.NAME,
        "method": ValueKind.CODE,
        "campaign": ValueKind.NAME,
        "pipeline": ValueKind.NAME,
        "stage": ValueKind.NAME,
        "reached": ValueKind.NAME,  # a stage that it is in or was in, or came past
        "stage_kind": ValueKind.CODE,
        "kind": ValueKind.CODE,
        "value": ValueKind.MONEY,
        "currency": ValueKind.CODE,
        "probability": ValueKind.NUMBER,
        "owner": ValueKind.TEXT,
        "source": ValueKind.CODE,
        "external_id": ValueKind.CODE,
        "created": ValueKind.DAY,
        "closed": ValueKind.DAY,
        "won": ValueKind.DAY,
        "lost": ValueKind.DAY,
        "expected_close": ValueKind.DAY,
        "monthly": ValueKind.MONEY,  # what is paid every month of a contract
        "contract_start": ValueKind.DAY,
        "contract_end": ValueKind.DAY,
        "people": ValueKind.NUMBER,  # on the committee of an open deal with a firm
        "role": ValueKind.CODE,  # that somebody on its committee has
        "task": ValueKind.TEXT,  # what is to be done next
        "due": ValueKind.DAY,
        "lost_reason": ValueKind.TEXT,
        "notes": ValueKind.TEXT,
        "activity": ValueKind.TEXT,  # what was written down of anything that happened
        "anywhere": ValueKind.TEXT,  # a word in what a lead is found by, its notes or its activities
        "import": ValueKind.NUMBER,  # the number of the import that made it
        "account_id": ValueKind.NUMBER,  # the number of its account, where several are called alike
    }
)
_NEVER_SORTED_BY = ("reached", "notes", "activity", "anywhere", "won", "lost", "task", "import", "role", "account_id")
SORT_FIELDS = tuple(field for field in FIELD_TYPES if field not in _NEVER_SORTED_BY)


def kind_of(field: str) -> ValueKind:
    """How the values of a known field of leads are compared; `extra.<column>` is text."""
    return LEADS.kind_of(field)


class Operator(StrEnum):
    """How a value is compared with a limit."""

    MORE = ">"
    AT_LEAST = ">="
    LESS = "<"
    AT_MOST = "<="


class Flag(StrEnum):
    """What a lead can be, beyond its fields."""

    STALE = "stale"
    OVERDUE = "overdue"
    CONTACT = "contact"
    OPEN = "open"
    WON = "won"
    LOST = "lost"
    B2B = "b2b"
    B2C = "b2c"
    SINGLE_THREADED = "single-threaded"  # an open deal that hangs on one person
    REVIEW = "review"


@dataclass(frozen=True)
class Vocabulary:
    """What can be asked of the rows of one list, and in which fields they can be sorted.

    `own` are the fields that the user made, by their keys. `field.<key>` always is one of them; the key alone is,
    unless it is the name of something else.
    """

    fields: Mapping[str, ValueKind]
    flags: tuple[Flag, ...] = ()
    has_tags: bool = False
    has_extra: bool = False
    own: Mapping[str, ValueKind] = field(default_factory=lambda: _NO_OWN)

    @property
    def sort_fields(self) -> tuple[str, ...]:
        """The fields to sort by, in their order."""
        fixed = (field for field in self.fields if field not in _NEVER_SORTED_BY)
        return (*fixed, *(OWN_PREFIX + key for key in self.own))

    def kind_of(self, field: str) -> ValueKind:
        """How the values of a known field are compared; `extra.<column>` is text."""
        if field.startswith(OWN_PREFIX):
            return self.own[field.removeprefix(OWN_PREFIX)]
        return ValueKind.TEXT if field.startswith(EXTRA_PREFIX) else self.fields[field]

    def with_own(self, own: Mapping[str, ValueKind]) -> "Vocabulary":
        """The same with the fields that a user made."""
        return replace(self, own=MappingProxyType(dict(own)))

    def is_own(self, field: str) -> bool:
        """Whether this is `field.<key>` of a field that the user made."""
        return field.startswith(OWN_PREFIX) and field.removeprefix(OWN_PREFIX) in self.own


def _fields(**names: str) -> Mapping[str, ValueKind]:
    """Fields by the kind that they have in common, in the order given."""
    return MappingProxyType({name: ValueKind(kind) for kind, fields in names.items() for name in fields.split()})


LEADS = Vocabulary(FIELD_TYPES, tuple(Flag), has_tags=True, has_extra=True)
ACCOUNTS = Vocabulary(
    _fields(
        text="name industry size vat_id website phone email street city postal_code region parent owner notes",
        code="external_id country source",
        money="revenue",
        number="employees",
        day="last_contact",
    ),
    (Flag.OPEN, Flag.WON, Flag.SINGLE_THREADED),  # of its leads
    has_tags=True,
    has_extra=True,
)
STAKEHOLDERS = Vocabulary(
    _fields(
        text="name first_name last_name title account email phone mobile reports_to notes",
        code="external_id language role source",
    ),
    has_extra=True,
)
SALES = Vocabulary(
    _fields(
        text="lead document notes",
        code="external_id currency source origin",
        day="date paid_on",
        money="net vat gross cost",
        number="vat_rate",
    )
)
TASKS = Vocabulary(_fields(text="lead title owner", day="due done_at"), (Flag.OPEN, Flag.OVERDUE))


@dataclass(frozen=True)
class Word:
    """A text somewhere in what a lead is found by (its search text); not folded yet."""

    text: str
    negated: bool = False


@dataclass(frozen=True)
class FieldIs:
    """A field that is not measured and has, or holds, this text; not folded yet."""

    field: str
    value: str
    negated: bool = False


@dataclass(frozen=True)
class FieldCompare:
    """A measured field above or below a limit: a date for days, a decimal for money and numbers."""

    field: str
    operator: Operator
    value: date | Decimal
    negated: bool = False


@dataclass(frozen=True)
class FieldRange:
    """A measured field from `low` to `high`, both included; None is without end. One value is a range too."""

    field: str
    low: date | Decimal | None
    high: date | Decimal | None
    negated: bool = False


@dataclass(frozen=True)
class Is:
    """A lead that is in this state or of this kind."""

    flag: Flag
    negated: bool = False


@dataclass(frozen=True)
class Has:
    """A field (or `tag`) that is not empty."""

    field: str
    negated: bool = False


@dataclass(frozen=True)
class Tagged:
    """A tag, its whole name; not folded yet."""

    tag: str
    negated: bool = False


Term = Word | FieldIs | FieldCompare | FieldRange | Is | Has | Tagged


@dataclass(frozen=True)
class Ordering:
    """One of `SORT_FIELDS` to sort by."""

    field: str
    descending: bool = False


@dataclass(frozen=True)
class LeadQuery:
    """All terms hold; sorted by the first ordering, then the next; at most `limit` rows, None is all."""

    terms: tuple[Term, ...] = ()
    order: tuple[Ordering, ...] = ()
    limit: int | None = None
