"""The searches of kept views go on finding what they found when something that they name is called otherwise."""

from collections.abc import Collection

from leaddesk.exchange.values import normal_name
from leaddesk.model.change import RowChange
from leaddesk.model.enums import StageKind
from leaddesk.model.query import LEADS
from leaddesk.model.query_parser import key_of
from leaddesk.model.query_terms import TypedTerm, replaced, written
from leaddesk.services.saved_views import views_of
from leaddesk.services.work import Work, changed, update

_STATES = frozenset(kind.value for kind in StageKind)  # which a search understands as such before any stage's name


def renamed(work: Work, fields: Collection[str], old: str, name: str) -> list[RowChange]:
    """Let the views that ask for one of `fields` by the old name ask by the new one.

    Not where the old one says what is won, lost or open, nor for a name that no search can hold.
    """
    wanted = normal_name(old)
    if wanted in _STATES or '"' in name:
        return []

    def becomes(term: TypedTerm) -> str:
        if term.key is None or key_of(term.key, LEADS) not in fields or normal_name(term.value) != wanted:
            return term.text
        return f"{'-' * term.negated}{term.key}:{written(name)}"

    views = [(view, changed(view, {"query": replaced(view.query, becomes)})) for view in views_of(work)]
    return [row for view, after in views for row in update(view, after)]
