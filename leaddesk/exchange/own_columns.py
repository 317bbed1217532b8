"""The columns of the user's own fields: how an exact file names them, and which field a column may be."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from leaddesk.exchange.values import normal_name
from leaddesk.model.enums import FieldType
from leaddesk.model.folding import key_of
from leaddesk.model.query import OWN_PREFIX

_PART = ":"


class OwnColumn(NamedTuple):
    """A field as the heading of an exact file tells of it; lists in JSON tell its key only."""

    key: str
    type: FieldType | None = None
    name: str = ""

    @property
    def field(self) -> str:
        """What the column is mapped to."""
        return OWN_PREFIX + self.key


def heading_of(key: str, field_type: FieldType, name: str) -> str:
    """The heading of an exact file, from which the field can be made again: `field.shoe_size:number:Shoe size`."""
    return f"{OWN_PREFIX}{key}{_PART}{field_type.value}{_PART}{name}"


def told_by(heading: str) -> OwnColumn | None:
    """The field that a heading tells of; None if it tells of none."""
    if not heading.startswith(OWN_PREFIX):
        return None
    key, _, rest = heading.removeprefix(OWN_PREFIX).partition(_PART)
    kind, _, name = rest.partition(_PART)
    if not key or key_of(key) != key:
        return None
    if not rest:
        return OwnColumn(key)
    known = next((each for each in FieldType if each.value == kind), None)
    return OwnColumn(key, known, name.strip()) if known is not None and name.strip() else None


def named(wanted: str, own: Mapping[str, str]) -> str | None:
    """The field (`field.<key>`) that somebody means by its key or its name; `own`: the names by key. None if none."""
    bare = wanted.removeprefix(OWN_PREFIX)
    if key_of(bare) in own:
        return OWN_PREFIX + key_of(bare)
    return next((OWN_PREFIX + key for key, name in own.items() if normal_name(name) == normal_name(bare)), None)


def by_names(header: Sequence[str], columns: Mapping[str, str], own: Mapping[str, str]) -> dict[str, str]:
    """The columns that are called as the user's own fields are, of those that are no field yet; each field once."""
    found: dict[str, str] = {}
    for name in header:
        field = named(name, own) if name not in columns else None
        if field is not None and field not in columns.values() and field not in found.values():
            found[name] = field
    return found
