"""A document of a lead or an account: where it lies, not what is in it."""

from datetime import datetime

from leaddesk.model.columns import Value, instant, reference, row_id, run_reference


class Document(Value):
    """`address` is the path of a file of this machine or of a share, or a web address."""

    id: int | None = row_id()
    lead_id: int | None = reference("lead", index=True)
    account_id: int | None = reference("account", index=True)
    name: str
    address: str
    recorded_at: datetime | None = instant()
    import_run_id: int | None = run_reference()
