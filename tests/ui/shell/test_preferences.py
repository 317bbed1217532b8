"""Preferences of the file that its figures rest on: typed as the user writes numbers, and forgotten when emptied."""

import pytest
from PySide6.QtWidgets import QLineEdit

from leaddesk.services.shop import set_setting
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.shell.preferences_dialog import PreferencesDialog
from tests.ui.surroundings import settle, window_over


def opened(kit: Kit) -> PreferencesDialog:
    def set_for_file(key: str, value: object) -> None:
        kit.workspace.do(lambda work: set_setting(work, key, value))

    dialog = PreferencesDialog(kit, lambda _: None, set_for_file, window_over())
    dialog.show()
    return dialog


def enter(kit: Kit, edit: QLineEdit, text: str) -> None:
    edit.setText(text)
    edit.editingFinished.emit()
    settle(kit)


def test_what_an_hour_is_worth_and_what_sales_leave_are_kept_and_forgotten(kit: Kit) -> None:
    dialog = opened(kit)
    assert (dialog.hourly_rate.text(), dialog.margin_rate.text()) == ("", "")
    enter(kit, dialog.hourly_rate, "€25.50")
    enter(kit, dialog.margin_rate, "33.33 %")
    shop = kit.workspace.shop
    assert (shop.hourly_rate_minor, shop.margin_rate_bp) == (25_50, 33_33)
    for typed, months in (("24", 24), ("0", 24), ("two", 24), ("", None)):
        enter(kit, dialog.review, typed)
        assert kit.workspace.shop.review_months == months, typed
    again = opened(kit)
    assert (again.hourly_rate.text(), again.margin_rate.text()) == ("25.50", "33.33")
    enter(kit, again.hourly_rate, "")
    enter(kit, again.margin_rate, "40")
    shop = kit.workspace.shop
    assert (shop.hourly_rate_minor, shop.margin_rate_bp) == (None, 40_00)


@pytest.mark.parametrize("text", ["a lot", "-3", "101", "1.2.3"])
def test_what_is_no_share_is_taken_back(kit: Kit, text: str) -> None:
    dialog = opened(kit)
    enter(kit, dialog.margin_rate, text)
    assert dialog.margin_rate.text() == ""
    assert kit.workspace.shop.margin_rate_bp is None
