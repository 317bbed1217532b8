"""The grid of costs by the day: yesterday's are typed in without a mouse."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton

from leaddesk.model.enums import Span
from leaddesk.ui.channels.cost_model import MONEY, VISITS
from leaddesk.ui.channels.costs import CostsDialog
from leaddesk.ui.kit.kit import Kit
from tests.ui.channels.test_costs import id_of, put, recorded
from tests.ui.channels.test_page import leave
from tests.ui.surroundings import settle, window_over


def test_the_costs_of_yesterday_take_a_few_keys_and_no_mouse(kit: Kit) -> None:
    """Who enters days is shown yesterday: two channels are typed in, and Ctrl+Enter keeps them."""
    kit.preferences.keep("costs_span", Span.DAY.value)
    seo = id_of(kit, "seo")
    dialog = CostsDialog(kit, seo, window_over())
    dialog.show()
    dialog.activateWindow()
    settle(kit)
    yesterday = kit.workspace.today - timedelta(days=1)
    assert (dialog.span, dialog.starts_on) == (Span.DAY, yesterday)
    table, below = dialog.table, dialog.model.rows[dialog.model.row_of(seo) + 1].name
    QTest.keyClick(table, Qt.Key.Key_1)
    editor = table.viewport().findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, "2.5")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle(kit)
    QTest.keyClick(table, Qt.Key.Key_7)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(kit)
    after = recorded(kit, yesterday, Span.DAY)
    assert (after["SEO"].amount_minor, after[below].amount_minor) == (12_50, 7_00)


def test_a_day_is_chosen_saved_and_left_as_a_month_is(kit: Kit) -> None:
    dialog = CostsDialog(kit, None, window_over())
    dialog.show()
    settle(kit)
    month = dialog.starts_on
    put(dialog, "SEO", MONEY, "x")
    choose(dialog, "Day")
    settle(kit)
    assert (dialog.span, dialog.spans.key()) == (Span.MONTH, "month")  # what is wrong is looked at first
    put(dialog, "SEO", MONEY, "99")
    choose(dialog, "Day")
    settle(kit)
    yesterday = kit.workspace.today - timedelta(days=1)
    assert (dialog.span, dialog.starts_on) == (Span.DAY, yesterday)
    assert recorded(kit, month)["SEO"].amount_minor == 99_00
    put(dialog, "SEO", VISITS, "30")
    dialog.go_by(-1)
    settle(kit)
    assert dialog.starts_on == yesterday - timedelta(days=1)
    assert recorded(kit, yesterday, Span.DAY)["SEO"].visits == 30
    assert kit.preferences.state("costs_span", "") == "day"
    leave(dialog)


def choose(dialog: CostsDialog, words: str) -> None:
    (button,) = [each for each in dialog.spans.findChildren(QToolButton) if each.text() == words]
    button.click()
