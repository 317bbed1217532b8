"""A lead's entering a stage: the source of every funnel, velocity and history figure."""

from datetime import date, datetime

from leaddesk.model.columns import Value, instant, reference, row_id, run_reference


class StageEntry(Value):
    """Entries of a lead are in the order of their ids; a day of None is unknown. Removed by undo only."""

    id: int | None = row_id()
    lead_id: int = reference("lead", default=..., index=True)
    stage_id: int = reference("stage", default=..., index=True)
    entered_at: datetime | None = instant()
    entered_on: date | None = None
    recorded_at: datetime | None = instant()
    import_run_id: int | None = run_reference()
