"""Which kinds of leads a file has: people, firms, or both."""

from leaddesk.model.enums import Kind
from leaddesk.services.work import Work
from leaddesk.storage.figures import report_scope


def has_both_kinds(work: Work) -> bool:
    """Whether there are leads of people and of firms, so that they can be compared."""
    return len(report_scope.kinds_in_use(work.con)) == len(Kind)
