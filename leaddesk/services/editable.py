"""Which fields of a row an edit may set; the others change by what happens to the row."""

from collections.abc import Collection, Mapping

from leaddesk.model.errors import RuleError
from leaddesk.model.messages import N_


def only(allowed: Collection[str], fields: Mapping[str, object]) -> Mapping[str, object]:
    """The fields, if all of them are allowed; raises RuleError naming the first that is not."""
    forbidden = sorted(fields.keys() - set(allowed))
    if forbidden:
        raise RuleError(N_("“{field}” cannot be changed by editing."), field=forbidden[0])
    return fields
