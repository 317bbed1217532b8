"""The columns of the table of leads: their order at first, what they are sorted by, on which side their texts stand."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from leaddesk.model.messages import N_


@dataclass(frozen=True)
class Column:
    """One column; `title` is English, to be translated.

    `sort` is a field of `SORT_FIELDS`, empty for what cannot be sorted by; `descends`: the largest come first at once.
    `fields` are those that an export of the view writes for it.
    """

    key: str
    title: str
    sort: str = ""
    descends: bool = False
    right: bool = False
    fields: tuple[str, ...] = ()


COLUMNS = (
    Column("name", N_("Name"), "name", fields=("name", "company")),
    Column("stage", N_("Stage"), "stage", fields=("stage",)),
    Column("channel", N_("Channel"), "channel", fields=("channel",)),
    Column("value", N_("Value"), "value", descends=True, right=True, fields=("value", "currency")),
    Column("task", N_("Next task"), "due", fields=("next_task", "next_task_due")),
    Column("owner", N_("Owner"), "owner", fields=("owner",)),
    Column("created", N_("Created"), "created", descends=True, fields=("created_at",)),
    Column("expected_close", N_("Expected close"), "expected_close", fields=("expected_close",)),
    Column("acted", N_("Last contact"), fields=("last_contact",)),
    Column("email", N_("E-mail"), "email", fields=("email",)),
    Column("phone", N_("Phone"), "phone", fields=("phone",)),
    Column("tags", N_("Tags"), fields=("tags",)),
)
PLACES: Mapping[str, int] = MappingProxyType({column.key: place for place, column in enumerate(COLUMNS)})
SHOWN_AT_FIRST = ("name", "stage", "channel", "value", "task", "owner", "created")
# Of these, the ones that give way in a narrow window, the first one first.
WHERE_THERE_IS_ROOM = ("created", "owner", "channel", "task")
