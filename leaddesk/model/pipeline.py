"""A pipeline: an ordered set of stages that leads of one kind go through."""

from leaddesk.model.columns import Value, row_id, word
from leaddesk.model.enums import Kind


class Pipeline(Value):
    """`key` is given to seeded ones (shop, b2b, win_back); users' own have none."""

    id: int | None = row_id()
    key: str | None = None
    name: str
    kind: Kind = word(default=...)
    position: int = 0
    archived: bool = False
