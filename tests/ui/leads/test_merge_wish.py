from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.leads.page import LeadsPage


def test_leads_that_are_chosen_can_be_merged_two_at_least(page: LeadsPage, kit: Kit) -> None:
    wished: list[tuple[int, ...]] = []
    kit.navigator.merge_requested.connect(wished.append)
    ids = [page.model.id_at(row) for row in range(3)]
    for count in (1, 3):
        page.table.select_ids(ids[:count])
        menu = page._deeds.menu()  # noqa: SLF001
        next(each for each in menu.actions() if each.text() == "Merge…").trigger()
    assert wished == [tuple(ids)]
