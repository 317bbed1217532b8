"""An account: a company that several stakeholders decide for."""

from collections.abc import Mapping
from datetime import datetime

from leaddesk.model.columns import Value, amount, instant, json_text, reference, row_id, run_reference, uid


class Account(Value):
    """`revenue_minor` is its yearly revenue in minor units of `currency`; `parent_id` the company it belongs to."""

    id: int | None = row_id()
    uid: str = uid()
    source: str = ""
    external_id: str | None = None
    name: str
    industry: str | None = None
    size: str | None = None
    revenue_minor: int | None = amount()
    currency: str | None = None
    employees: int | None = None
    vat_id: str | None = None
    website: str | None = None
    phone: str | None = None
    email: str | None = None
    street: str | None = None
    city: str | None = None
    postal_code: str | None = None
    region: str | None = None
    country: str | None = None
    parent_id: int | None = reference("account")
    owner: str | None = None
    notes: str | None = None
    extra: Mapping[str, str] = json_text(default_factory=dict)
    search_text: str = ""
    sort_name: str = ""
    recorded_at: datetime | None = instant()
    import_run_id: int | None = run_reference()
