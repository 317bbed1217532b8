"""The columns of the table of leads: their order at first, what they are sorted by, on which side their texts stand."""

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from leaddesk.model.enums import FieldType
from leaddesk.model.messages import N_
from leaddesk.model.query import OWN_PREFIX

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from leaddesk.model.custom_field import CustomField


@dataclass(frozen=True)
class Column:
    """One column; `title` is English, to be translated.

    `sort` is a field of `SORT_FIELDS`, empty for what cannot be sorted by; `descends`: the largest come first at once.
    `fields` are those that an export of the view writes for it. `more` is the field that is read only where the column
    is shown; all others are at hand for every row.
    """

    key: str
    title: str
    sort: str = ""
    descends: bool = False
    right: bool = False
    fields: tuple[str, ...] = ()
    more: str = ""


def _apart(key: str, title: str, field: str = "") -> Column:
    """A column whose field is read only where it is shown."""
    return Column(key, title, key, fields=(field or key,), more=key)


COLUMNS = (
    Column("name", N_("Name"), "name", fields=("name", "company")),
    Column("stage", N_("Stage"), "stage", fields=("stage",)),
    Column("channel", N_("Channel"), "channel", fields=("channel",)),
    Column("value", N_("Value"), "value", descends=True, right=True, fields=("value", "currency")),
    Column("task", N_("Next task"), "due", fields=("next_task", "next_task_due")),
    Column("owner", N_("Owner"), "owner", fields=("owner",)),
    Column("created", N_("Created"), "created", descends=True, fields=("created_at",)),
    Column("expected_close", N_("Expected close"), "expected_close", fields=("expected_close",)),
    Column("probability", N_("Probability"), "probability", descends=True, right=True, fields=("probability",)),
    Column("people", N_("Committee"), "people", descends=True),
    Column("acted", N_("Last contact"), fields=("last_contact",)),
    Column("closed", N_("Closed"), "closed", descends=True, fields=("closed_at",)),
    _apart("lost_reason", N_("Lost because")),
    Column("pipeline", N_("Pipeline"), "pipeline", fields=("pipeline",)),
    Column("campaign", N_("Campaign"), "campaign", fields=("campaign",)),
    Column("tags", N_("Tags"), fields=("tags",)),
    Column("email", N_("E-mail"), "email", fields=("email",)),
    Column("phone", N_("Phone"), "phone", fields=("phone",)),
    _apart("mobile", N_("Mobile")),
    _apart("whatsapp", N_("WhatsApp")),
    _apart("instagram", N_("Instagram")),
    _apart("website", N_("Website")),
    _apart("first_name", N_("First name")),
    _apart("last_name", N_("Last name")),
    Column("company", N_("Company"), "company", fields=("company",)),
    Column("contact", N_("Contact person"), "contact", fields=("contact",)),
    _apart("title", N_("Job title")),
    _apart("street", N_("Street")),
    _apart("postal_code", N_("Postal code")),
    Column("city", N_("City"), "city", fields=("city",)),
    _apart("region", N_("Region")),
    Column("country", N_("Country"), "country", fields=("country",)),
    _apart("language", N_("Language")),
    Column("notes", N_("Notes"), fields=("notes",), more="notes"),
    _apart("external_id", N_("External ID")),
)
SHOWN_AT_FIRST = ("name", "stage", "channel", "value", "task", "owner", "created")
# Of these, the ones that give way in a narrow window, the first one first.
WHERE_THERE_IS_ROOM = ("created", "owner", "channel", "task")

_IN_DIGITS = (FieldType.NUMBER, FieldType.MONEY)


def own_columns(fields: "Iterable[CustomField]") -> tuple[Column, ...]:
    """Those of the fields that the user made; `field.<key>` is what each is in searches and files, too."""
    return tuple(map(_own, fields))


def _own(field: "CustomField") -> Column:
    key, in_digits = OWN_PREFIX + field.key, field.type in _IN_DIGITS
    return Column(key, field.name, key, descends=in_digits, right=in_digits, fields=(key,), more=key)


class ColumnSet:
    """The columns that there are for the leads of a file: those of every file, then those of its own fields."""

    def __init__(self, own: tuple[Column, ...] = ()) -> None:
        """`own` are those of fields that the user made; their titles are not translated."""
        self.columns = (*COLUMNS, *own)
        self.places: Mapping[str, int] = MappingProxyType({each.key: at for at, each in enumerate(self.columns)})
        self.own_columns = own
        self.own = frozenset(each.key for each in own)

    def at(self, place: int) -> Column:
        """The column at a place."""
        return self.columns[place]

    def of(self, key: str) -> Column:
        """The column of a key."""
        return self.columns[self.places[key]]
