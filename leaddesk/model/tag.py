"""A tag: a word of the user's own on leads and accounts."""

from pydantic import field_validator

from leaddesk.model.columns import Value, reference, row_id, run_reference
from leaddesk.model.errors import RuleError
from leaddesk.model.messages import N_


class Tag(Value):
    """Its name is unique but for case and holds no semicolon, which parts tags in a file."""

    id: int | None = row_id()
    name: str

    @field_validator("name")
    @classmethod
    def _fits_in_a_list(cls, name: str) -> str:
        if not name.strip() or ";" in name or "\n" in name:
            raise RuleError(N_("A tag is one or more words without a semicolon."))
        return name.strip()


class LeadTag(Value):
    """A tag on a lead."""

    id: int | None = row_id()
    lead_id: int = reference("lead", default=...)
    tag_id: int = reference("tag", default=..., index=True)
    import_run_id: int | None = run_reference()


class AccountTag(Value):
    """A tag on an account."""

    id: int | None = row_id()
    account_id: int = reference("account", default=...)
    tag_id: int = reference("tag", default=..., index=True)
    import_run_id: int | None = run_reference()
