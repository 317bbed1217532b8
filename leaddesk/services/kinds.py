"""Which kinds of leads a file has: people, firms, or both."""

from leaddesk.model.enums import Kind
from leaddesk.services.work import Work


def has_both_kinds(work: Work) -> bool:
    """Whether there are leads of people and of firms, so that they can be compared."""
    return len(work.figures.kinds) == len(Kind)
