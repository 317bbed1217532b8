"""A channel: a way leads come in."""

from leaddesk.model.columns import Value, row_id, word
from leaddesk.model.enums import Method


class Channel(Value):
    """`key` is given to seeded ones; every channel has a method."""

    id: int | None = row_id()
    key: str | None = None
    name: str
    method: Method = word(default=...)
    colour: str | None = None
    icon: str | None = None
    position: int = 0
    active: bool = True
