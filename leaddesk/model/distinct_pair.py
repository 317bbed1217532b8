"""Two leads that look alike and are not the same, as somebody said who knows them."""

from leaddesk.model.columns import Value, reference, row_id, run_reference


class DistinctPair(Value):
    """The smaller id first, so that there is one way to say it."""

    id: int | None = row_id()
    lead_id: int = reference("lead", default=...)
    other_id: int = reference("lead", default=..., index=True)
    import_run_id: int | None = run_reference()
