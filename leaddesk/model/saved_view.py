"""A saved view: a search with its columns and order, under a name."""

from leaddesk.model.columns import Value, json_text, row_id


class SavedView(Value):
    """`page` is the page it belongs to; `query` the search box's text; columns and sort are field names in order."""

    id: int | None = row_id()
    name: str
    page: str
    query: str = ""
    columns: tuple[str, ...] = json_text(default_factory=tuple)
    sort: tuple[str, ...] = json_text(default_factory=tuple)
    position: int = 0
