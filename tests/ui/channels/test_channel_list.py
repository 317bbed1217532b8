"""Channels and campaigns are made and changed in the window, by keyboard too, and can be undone."""

from collections.abc import Iterator
from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from leaddesk.model.campaign import Campaign
from leaddesk.model.channel import Channel
from leaddesk.model.enums import Method
from leaddesk.services import channels
from leaddesk.ui.channels.campaign_form import CampaignForm
from leaddesk.ui.channels.channel_form import ChannelForm
from leaddesk.ui.channels.channel_list import CAMPAIGNS, ChannelsDialog, attach
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.tables.plain_table import PlainTable
from tests.ui.channels.test_page import leave
from tests.ui.surroundings import settle, window_over


@pytest.fixture
def dialog(kit: Kit) -> Iterator[ChannelsDialog]:
    made = ChannelsDialog(kit, window_over())
    made.show()
    settle(kit)
    yield made
    if shiboken6.isValid(made):
        leave(made)


def cell(table: PlainTable, row: int, column: int) -> str:
    item = table.item(row, column)
    return "" if item is None else item.text()


def sign(dialog: ChannelsDialog, row: int) -> QImage:
    item = dialog.channels.item(row, 0)
    assert item is not None
    return item.icon().pixmap(16, 16).toImage()


def channel_called(kit: Kit, name: str) -> Channel | None:
    return next((each for each in kit.workspace.directory.channels.values() if each.name == name), None)


def campaign_called(kit: Kit, name: str) -> Campaign:
    return next(each for each in kit.workspace.directory.campaigns.values() if each.name == name)


def test_a_channel_is_made_with_the_method_that_its_name_speaks_of(dialog: ChannelsDialog, kit: Kit) -> None:
    before = dialog.channels.rowCount()
    dialog.new.click()
    form = dialog.form
    assert isinstance(form, ChannelForm)
    QTest.keyClicks(form.name, "Google Ads")
    assert form.method.currentData() == Method.PAID_CAMPAIGN.value
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    settle(kit)
    made = channel_called(kit, "Google Ads")
    assert made is not None
    assert (made.method, made.active) == (Method.PAID_CAMPAIGN, True)
    assert dialog.channels.rowCount() == before + 1
    kit.workspace.undo()
    settle(kit)
    assert channel_called(kit, "Google Ads") is None
    assert dialog.channels.rowCount() == before


def test_a_method_that_was_chosen_is_not_guessed_again(dialog: ChannelsDialog) -> None:
    dialog.new.click()
    form = dialog.form
    assert isinstance(form, ChannelForm)
    form.name.setText("Market stall")
    assert form.method.currentData() == Method.FAIR.value
    form.method.setCurrentIndex(form.method.findData(Method.WALK_IN.value))
    form.method.activated.emit(form.method.currentIndex())
    form.name.setText("Newsletter")
    assert form.method.currentData() == Method.WALK_IN.value


def test_a_name_that_is_taken_is_refused_and_nothing_typed_is_lost(dialog: ChannelsDialog, kit: Kit) -> None:
    dialog.new.click()
    form = dialog.form
    assert isinstance(form, ChannelForm)
    form.name.setText("seo")
    form.save()
    settle(kit)
    assert form.isVisible()
    assert "There is a channel “SEO” already." in form.problem.text()


def test_a_channel_is_renamed_and_goes_out_of_use_by_enter(dialog: ChannelsDialog, kit: Kit) -> None:
    names = [cell(dialog.channels, row, 0) for row in range(dialog.channels.rowCount())]
    assert not dialog.change.isEnabled()
    dialog.channels.selectRow(names.index("Fair"))
    dialog.edit()
    form = dialog.form
    assert isinstance(form, ChannelForm)
    form.name.setText("Town fair")
    form.active.setChecked(False)
    form.save()
    settle(kit)
    changed = channel_called(kit, "Town fair")
    assert changed is not None
    assert (changed.key, changed.active, changed.method) == ("fair", False, Method.FAIR)
    assert cell(dialog.channels, names.index("Fair"), 2) == "No"


def test_a_channel_takes_the_colour_and_the_icon_that_are_chosen_and_gives_them_back(
    dialog: ChannelsDialog, kit: Kit
) -> None:
    """By keyboard: what is chosen is seen in the list at once, and painted so wherever the channel is."""
    row = [cell(dialog.channels, each, 0) for each in range(dialog.channels.rowCount())].index("Fair")
    before = sign(dialog, row)
    dialog.channels.selectRow(row)
    QTest.keyClick(dialog.channels, Qt.Key.Key_Return)
    form = dialog.form
    assert isinstance(form, ChannelForm)
    assert (form.colour.currentText(), form.icon.currentText()) == ("By its method", "By its method")
    for box, wanted in ((form.colour, "rose"), (form.icon, "megaphone")):
        for _ in range(box.findData(wanted)):
            QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    settle(kit)
    made = channel_called(kit, "Fair")
    assert made is not None
    assert (made.colour, made.icon) == ("rose", "megaphone")
    assert (kit.theme.channel_colour(made), kit.theme.channel_icon(made)) == (kit.theme.colour("rose"), "megaphone")
    assert sign(dialog, row) != before
    dialog.edit()
    again = dialog.form
    assert isinstance(again, ChannelForm)
    assert (again.colour.currentData(), again.icon.currentData()) == ("rose", "megaphone")
    again.colour.setCurrentIndex(0)
    again.icon.setCurrentIndex(0)
    again.save()
    settle(kit)
    plain = channel_called(kit, "Fair")
    assert plain is not None
    assert (plain.colour, plain.icon) == (None, None)
    assert sign(dialog, row) == before


def test_icons_are_shown_as_the_channel_would_have_them(dialog: ChannelsDialog, kit: Kit) -> None:
    dialog.new.click()
    form = dialog.form
    assert isinstance(form, ChannelForm)

    def drawn(place: int) -> QImage:
        return form.icon.itemIcon(place).pixmap(16, 16).toImage()

    form.name.setText("Newsletter")  # an e-mail channel, by its name
    assert drawn(0) == drawn(form.icon.findData("mail"))
    grey = drawn(1)
    form.colour.setCurrentIndex(form.colour.findData("green"))
    assert drawn(1) != grey


def test_what_another_tool_gave_a_channel_is_kept_unless_another_is_chosen(dialog: ChannelsDialog, kit: Kit) -> None:
    fair = channel_called(kit, "Fair")
    assert fair is not None
    kit.workspace.do(lambda work: channels.edit_channel(work, fair.id or 0, {"colour": "#ffee99", "icon": "tent"}))
    settle(kit)
    form = ChannelForm(kit, dialog, channel_called(kit, "Fair"))
    assert (form.colour.currentData(), form.icon.currentData()) == ("#ffee99", "tent")


def test_a_campaign_has_a_budget_and_days(dialog: ChannelsDialog, kit: Kit) -> None:
    dialog.switch.set_key(CAMPAIGNS)
    dialog.switch.chosen.emit(CAMPAIGNS)
    assert not dialog.channels.isVisible()
    dialog.new.click()
    form = dialog.form
    assert isinstance(form, CampaignForm)
    form.name.setText("Spring sale")
    form.channel.setCurrentText("Email")
    form.budget.setText("much")
    form.save()
    assert form.isVisible()
    form.budget.setText("250")
    form.starts.setText("2026-03-01")
    form.ends.setText("2026-02-01")
    form.save()
    settle(kit)
    assert "cannot end before it starts" in form.problem.text()
    form.ends.setText("2026-03-31")
    form.save()
    settle(kit)
    made = campaign_called(kit, "Spring sale")
    assert (made.budget_minor, made.currency, made.starts_on) == (250_00, "EUR", date(2026, 3, 1))
    row = next(row for row in range(dialog.campaigns.rowCount()) if cell(dialog.campaigns, row, 0) == made.name)
    assert [cell(dialog.campaigns, row, column) for column in (1, 2)] == ["Email", "€250"]
    dialog.campaigns.selectRow(row)
    dialog.change.click()
    again = dialog.form
    assert isinstance(again, CampaignForm)
    assert (again.channel.currentText(), again.budget.text()) == ("Email", "250")
    again.budget.setText("")
    again.ends.setText("")
    again.save()
    settle(kit)
    changed = campaign_called(kit, "Spring sale")
    assert (changed.budget_minor, changed.ends_on, changed.channel_id) == (None, None, made.channel_id)


def test_a_wish_opens_the_lists(kit: Kit) -> None:
    opener = attach(kit, window_over())
    kit.navigator.channels_requested.emit()
    assert opener.dialog is not None
    opener.dialog.accept()
