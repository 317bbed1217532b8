"""Views that the user keeps, on the page of leads."""

from leaddesk.model.saved_view import SavedView
from leaddesk.services import saved_views
from leaddesk.ui.kit.fields.name_form import NameForm
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.leads.page import LeadsPage
from leaddesk.ui.leads.view_keeper import ViewKeeper
from tests.ui.leads.conftest import written
from tests.ui.surroundings import settle

VIEW = SavedView(id=1, name="Big", page="leads", query="value:>100", columns=("name", "city"), sort=("-value",))


def test_a_view_brings_its_columns_and_leaving_it_brings_back_ones_own(page: LeadsPage, kit: Kit) -> None:
    page.table.choose_columns(["name", "email", "stage"])
    page.show_view(VIEW)
    settle(kit)
    assert (page.query, page.search.sort) == ("value:>100", "-value")
    assert list(page.table.seen_columns) == ["name", "city"]
    page.keep_place()
    assert kit.preferences.state("leads.columns", dict[str, object]())["chosen"] == ["name", "email", "stage"]
    page.show_query("is:open")
    settle(kit)
    assert list(page.table.seen_columns) == ["name", "email", "stage"]


def test_a_view_that_cannot_be_sorted_any_more_is_shown_in_the_order_of_now(page: LeadsPage, kit: Kit) -> None:
    sort = page.search.sort
    page.show_view(SavedView(name="Old", page="leads", sort=("no_such_field",), columns=("no_such_column",)))
    settle(kit)
    assert page.search.sort == sort
    assert page.table.seen_columns == ("name",)


def test_what_is_shown_is_kept_under_a_name_and_shown_as_that_view(page: LeadsPage, kit: Kit) -> None:
    keeper = ViewKeeper(kit, page.window())
    shown: list[SavedView] = []
    kit.navigator.view_requested.connect(shown.append)
    page.show_query("is:won")
    page.table.choose_columns(["name", "city"])
    settle(kit)
    page.keep_view()
    (form,) = page.window().findChildren(NameForm)
    form.edit.setText("Won ones")
    with written(kit):
        form.save()
    assert [(view.name, view.query, view.columns) for view in shown] == [("Won ones", "is:won", ("name", "city"))]
    assert kit.workspace.directory.views == tuple(shown)
    keeper.deleteLater()


def test_a_view_is_changed_to_what_is_shown_only_if_that_is_something_else(page: LeadsPage, kit: Kit) -> None:
    with written(kit):
        kit.workspace.do(lambda work: saved_views.keep(work, "Big", "leads", "value:>100", ("name",), ("-value",)))
    (view,) = kit.workspace.directory.views
    page.show_view(view)
    settle(kit)
    assert not page._view.menu().actions()[1].isEnabled()  # noqa: SLF001
    page.table.choose_columns(["name", "city"])
    wished: list[tuple[str, SavedView]] = []
    kit.navigator.view_deed_requested.connect(lambda deed, each: wished.append((deed, each)))
    page._view.menu().actions()[1].trigger()  # noqa: SLF001
    assert [(deed, each.id, each.columns) for deed, each in wished] == [("change", view.id, ("name", "city"))]


def test_who_chose_no_columns_keeps_none_so_that_they_give_way_as_before(page: LeadsPage, kit: Kit) -> None:
    drafts: list[SavedView] = []
    kit.navigator.view_deed_requested.connect(lambda _, view: drafts.append(view))
    page.keep_view()
    page.table.choose_columns(["name", "city"])
    page.keep_view()
    assert [draft.columns for draft in drafts] == [(), ("name", "city")]
