"""Views that the user keeps."""

import pytest

from leaddesk.model.errors import BadInputError, RuleError
from leaddesk.services import saved_views
from tests.services.bench import Bench


def kept(bench: Bench, *names: str) -> list[int]:
    for name in names:
        bench.do(saved_views.keep, name, "leads", "is:open", ("name", "value"), ("-value",))
    return [view.id or 0 for view in bench.desk.ask(saved_views.views_of)]


def names(bench: Bench) -> list[str]:
    return [view.name for view in bench.desk.ask(saved_views.views_of)]


def test_a_view_keeps_search_columns_and_order(bench: Bench) -> None:
    kept(bench, "  Big  ones ")
    (view,) = bench.desk.ask(saved_views.views_of)
    assert (view.name, view.query, view.columns, view.sort) == ("Big ones", "is:open", ("name", "value"), ("-value",))


def test_a_name_is_taken_once_whatever_its_case(bench: Bench) -> None:
    first, second = kept(bench, "Big", "Small")
    with pytest.raises(RuleError, match="already"):
        kept(bench, "BIG")
    with pytest.raises(RuleError, match="already"):
        bench.do(lambda work: saved_views.rename(work, second, "big"))
    with pytest.raises(RuleError, match="needs a name"):
        bench.do(lambda work: saved_views.rename(work, first, "  "))
    bench.do(lambda work: saved_views.rename(work, first, "BIG"))
    assert names(bench) == ["BIG", "Small"]


def test_a_search_that_cannot_be_understood_is_not_kept(bench: Bench) -> None:
    with pytest.raises(BadInputError):
        bench.do(lambda work: saved_views.keep(work, "Wrong", "leads", "value:>abc", (), ()))
    (view_id,) = kept(bench, "Right")
    with pytest.raises(BadInputError):
        bench.do(lambda work: saved_views.keep_as_shown(work, view_id, "nonsense:1", (), ()))


def test_a_view_of_accounts_asks_for_what_accounts_have(bench: Bench) -> None:
    bench.do(lambda work: saved_views.keep(work, "Big", "leads", "stage:won", (), ()))
    with pytest.raises(BadInputError):
        bench.do(lambda work: saved_views.keep(work, "Big", "accounts", "stage:won", (), ()))
    bench.do(lambda work: saved_views.keep(work, "Big", "accounts", "industry:trade is:open", ("name",), ("-open",)))
    (view,) = bench.desk.ask(saved_views.views_of, "accounts")
    with pytest.raises(BadInputError):
        bench.do(lambda work: saved_views.keep_as_shown(work, view.id or 0, "channel:seo", (), ()))
    assert (view.name, view.query, view.sort) == ("Big", "industry:trade is:open", ("-open",))


def test_views_are_moved_among_each_other_and_stay_at_the_ends(bench: Bench) -> None:
    first, _, third = kept(bench, "A", "B", "C")
    bench.do(lambda work: saved_views.move(work, third, -1))
    assert names(bench) == ["A", "C", "B"]
    bench.do(lambda work: saved_views.move(work, first, 5))
    assert names(bench) == ["C", "B", "A"]


def test_what_was_done_to_a_view_can_be_taken_back(bench: Bench) -> None:
    view_id, _ = kept(bench, "A", "B")
    bench.do(lambda work: saved_views.keep_as_shown(work, view_id, "is:won", ("name",), ("name",)))
    bench.do(lambda work: saved_views.remove(work, view_id))
    assert names(bench) == ["B"]
    bench.desk.undo()
    bench.desk.undo()
    views = bench.desk.ask(saved_views.views_of)
    assert [(view.name, view.query) for view in views] == [("A", "is:open"), ("B", "is:open")]
