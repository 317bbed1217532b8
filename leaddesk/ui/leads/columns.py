"""The columns of the table of leads: their order at first, what they are sorted by, on which side their texts stand."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from leaddesk.model.messages import N_


@dataclass(frozen=True)
class Column:
    """One column; `title` is English, to be translated.

    `sort` is a field of `SORT_FIELDS`, empty for what cannot be sorted by; `descends`: the largest come first at once.
    """

    key: str
    title: str
    sort: str = ""
    descends: bool = False
    right: bool = False


COLUMNS = (
    Column("name", N_("Name"), "name"),
    Column("stage", N_("Stage"), "stage"),
    Column("channel", N_("Channel"), "channel"),
    Column("value", N_("Value"), "value", descends=True, right=True),
    Column("task", N_("Next task"), "due"),
    Column("owner", N_("Owner"), "owner"),
    Column("created", N_("Created"), "created", descends=True),
    Column("expected_close", N_("Expected close"), "expected_close"),
    Column("acted", N_("Last contact")),
    Column("email", N_("E-mail"), "email"),
    Column("phone", N_("Phone"), "phone"),
    Column("tags", N_("Tags")),
)
PLACES: Mapping[str, int] = MappingProxyType({column.key: place for place, column in enumerate(COLUMNS)})
SHOWN_AT_FIRST = ("name", "stage", "channel", "value", "task", "owner", "created")
# Of these, the ones that give way in a narrow window, the first one first.
WHERE_THERE_IS_ROOM = ("created", "owner", "channel", "task")
