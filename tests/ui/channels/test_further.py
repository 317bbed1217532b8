"""The figures that few shops need: counted only where they are shown."""

from typing import TYPE_CHECKING

from leaddesk.ui.channels.columns import FURTHER
from leaddesk.ui.kit.kit import Kit
from tests.ui.channels.test_page import cell, leave, press, shown
from tests.ui.surroundings import settle

if TYPE_CHECKING:
    from leaddesk.services.figures.proofs.asked import FigureAsked


def test_figures_that_few_shops_need_are_off_until_they_are_switched_on_and_stay_on(kit: Kit) -> None:
    page = shown(kit)
    assert not FURTHER & {column.key for column in page.body.model.columns}
    assert all(row.further is None for row in page.body.model.rows)  # and nobody waits for them
    asked: list[FigureAsked] = []
    kit.navigator.figure_requested.connect(asked.append)
    for key in FURTHER:
        page.body.show_column(key, True)
    settle(kit)
    model = page.body.model
    keys = [column.key for column in model.columns]
    assert set(keys) >= FURTHER
    row = cell(page, "Referral", "repeat")[0]
    figures = model.rows[row].further
    assert figures is not None
    assert model.text(row, keys.index("win_rate")) == kit.formats.percent(figures.win_rate)
    assert model.text(row, keys.index("unanswered")) == kit.formats.number(figures.unanswered)
    press(page, row, keys.index("repeat"))
    assert [(each.figure, each.row) for each in asked] == [("repeat", "Referral")]
    page.keep_place()
    again = shown(kit)
    assert again.body.model.rows[row].further == figures
    leave(again)
    leave(page)
