from functools import partial

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from leaddesk.model.enums import FieldType
from leaddesk.services import custom_fields
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.leads.filter_chips import FilterChips
from leaddesk.ui.leads.filters import filters_in, term_of, with_term, without
from tests.ui.surroundings import settle


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", []),
        ("anna rossi", []),
        ('anna is:stale "via roma"', ["Stale"]),
        ("owner:ada -has:task", ["Mine", "No next task"]),
        ("value:>=99.5 created:2026-02", ["Value ≥ 99.50", "Created: February 2026"]),
        ("channel:seo -tag:vip", ["Channel: SEO", "Not: vip"]),
        ("vlue:3 is:open", ["Open"]),
        ("has:email -has:phone", ["With: E-mail", "Without: Phone"]),
    ],
)
def test_terms_are_told_in_words(kit: Kit, query: str, names: list[str]) -> None:
    assert [each.name for each in filters_in(kit, query)] == names


def test_terms_about_fields_of_ones_own_are_told_by_their_names(kit: Kit) -> None:
    for name, field_type in (("Shoe size", FieldType.NUMBER), ("Newsletter", FieldType.YES_NO)):
        kit.workspace.do(partial(custom_fields.define, name=name, field_type=field_type))
    settle(kit)
    query = "shoe_size:>=40 newsletter:yes -newsletter:no has:field.shoe_size"
    names = ["Shoe size ≥ 40", "Newsletter: Yes", "Not: Newsletter: No", "With: Shoe size"]
    assert [each.name for each in filters_in(kit, query)] == names


def test_a_term_is_taken_out_of_the_text_and_the_rest_stays_as_it_was_typed() -> None:
    assert without('anna  is:stale owner:"Ada Byron"', "is:stale") == 'anna owner:"Ada Byron"'


def test_another_owner_takes_the_place_of_the_first_but_tags_add_up() -> None:
    assert with_term("owner:Ada is:stale", term_of("owner", "Bo Ek")) == 'is:stale owner:"Bo Ek"'
    assert with_term("tag:a", "tag:b") == "tag:a tag:b"
    assert with_term("is:open is:stale", "is:won") == "is:stale is:won"


def test_a_chip_that_is_taken_off_wishes_for_the_rest(kit: Kit, qtbot: QtBot) -> None:
    chips = FilterChips(kit)
    qtbot.addWidget(chips)
    chips.show_query("anna is:stale has:email")
    wished: list[str] = []
    chips.query_requested.connect(wished.append)
    chips._chips[0].removed.emit()  # noqa: SLF001 - as a press on its cross
    assert wished == ["anna has:email"]


def test_chips_without_room_are_counted(kit: Kit, qtbot: QtBot) -> None:
    chips = FilterChips(kit)
    qtbot.addWidget(chips)
    chips.resize(260, 40)
    chips.show()
    chips.show_query("is:stale is:open has:email has:phone tag:vip")
    QApplication.sendPostedEvents()
    visible = [chip for chip in chips._chips if chip.isVisible()]  # noqa: SLF001
    assert 0 < len(visible) < 5
    assert chips._more.text() == f"+{5 - len(visible)}"  # noqa: SLF001
    assert chips._add.geometry().right() < chips.width()  # noqa: SLF001


def test_the_menu_ticks_what_is_in_force(kit: Kit, qtbot: QtBot) -> None:
    chips = FilterChips(kit)
    qtbot.addWidget(chips)
    chips.show_query("is:stale")
    ticked = [action.text() for action in chips.menu().actions() if action.isChecked()]
    assert ticked == ["Stale"]
