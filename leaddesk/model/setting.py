"""A setting of the store: what its figures depend on, and so belongs to the file, not to the user."""

from leaddesk.model.columns import Value, json_text, row_id

ERASED = "erased"  # the key of what is remembered of rows that were erased, which no figure depends on
APART = "apart."  # begins the keys of pairs of accounts that are not the same: `apart.12.57`, the smaller id first


class Setting(Value):
    """One named setting; the value is anything that JSON can hold.

    Keys: country, currency, time_zone, language, mode, margin_rate_bp, hourly_rate_minor, closed_months,
    review_months, name.
    """

    id: int | None = row_id()
    key: str
    value: object = json_text(default_factory=lambda: None)
