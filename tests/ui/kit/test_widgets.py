from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from leaddesk.ui.kit import buttons, chips
from leaddesk.ui.kit.empty_state import EmptyState
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import ElidedLabel
from leaddesk.ui.kit.look.drawings import paint_drawing
from leaddesk.ui.kit.notice import NoticeStrip
from leaddesk.ui.kit.page import PageHeader, ToolRow
from leaddesk.ui.kit.reason_popup import ReasonPopup
from leaddesk.ui.kit.search.search_field import SearchField
from leaddesk.ui.kit.segmented import Segmented
from leaddesk.ui.kit.stepper import StageStepper
from leaddesk.ui.kit.toast import Toast
from tests.ui.kit.sample_kit import STAGES, make_kit

Key = Qt.Key


@pytest.fixture
def kit(qapp: QApplication) -> Kit:
    return make_kit(qapp)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    page = QWidget()
    page.resize(640, 400)
    QVBoxLayout(page)
    qtbot.addWidget(page)
    return page


def show(qtbot: QtBot, page: QWidget, *widgets: QWidget) -> None:
    layout = page.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)
    with qtbot.waitActive(page):
        page.show()


def press(widget: QWidget, *keys: Key) -> None:
    for key in keys:
        QTest.keyClick(widget, key)


def click(widget: QWidget, left: int) -> None:
    at = QPoint(left, widget.height() // 2)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def test_buttons_are_as_high_as_inputs_and_have_a_name(kit: Kit, qtbot: QtBot, page: QWidget) -> None:
    plain = buttons.plain_button(kit, "Export", "download")
    more = buttons.icon_button(kit, "ellipsis", "More")
    edit = QLineEdit()
    show(qtbot, page, plain, more, edit)
    assert plain.sizeHint().height() == edit.sizeHint().height() == 32
    assert (more.accessibleName(), more.toolTip(), more.width()) == ("More", "More", 32)


@pytest.mark.parametrize("text_size", [100, 200])
def test_a_button_is_never_narrower_than_its_words(qapp: QApplication, qtbot: QtBot, text_size: int) -> None:
    kit = make_kit(qapp, text_size=text_size)
    button = buttons.primary_button(kit, "Kundenrückgewinnung beginnen", "heart")
    qtbot.addWidget(button)
    button.ensurePolished()
    needed = kit.painting.width(button.text(), "body", "medium") + kit.theme.scaled(16)
    assert button.sizeHint().width() >= needed
    assert button.sizeHint().height() >= kit.painting.metrics().height()


def test_an_icon_follows_the_colours_and_is_replaced_not_doubled(kit: Kit, qtbot: QtBot) -> None:
    button = buttons.plain_button(kit, "Export", "download")
    qtbot.addWidget(button)
    before = button.icon().cacheKey()
    kit.theme.changed.emit()
    assert button.icon().cacheKey() != before
    buttons.keep_icon(kit, button, "x")
    assert len(button.children()) == 1


def test_segments_are_chosen_by_click_and_by_arrows(kit: Kit, qtbot: QtBot, page: QWidget) -> None:
    segmented = Segmented(kit, (("all", "All"), ("b2c", "B2C"), ("b2b", "B2B")), "b2c")
    show(qtbot, page, segmented)
    said: list[str] = []
    segmented.chosen.connect(said.append)
    second = segmented.children()[3]
    assert isinstance(second, QWidget)
    press(second, Key.Key_Right)
    assert (segmented.key(), said) == ("b2b", ["b2b"])
    segmented.set_key("all")
    assert (segmented.key(), said) == ("all", ["b2b"])


def test_a_filter_chip_goes_by_delete_or_by_its_cross(kit: Kit, qtbot: QtBot, page: QWidget) -> None:
    chip = chips.Chip(kit, "Stale", on=True)
    show(qtbot, page, chip)
    gone: list[bool] = []
    chip.removed.connect(lambda: gone.append(True))
    press(chip, Key.Key_Delete)
    click(chip, chip.width() - 12)
    assert gone == [True, True]
    with qtbot.waitSignal(chip.clicked):
        click(chip, 10)
    assert chip.isChecked()


def test_a_search_is_said_after_a_pause_at_once_by_enter_and_emptied_by_esc(
    kit: Kit, qtbot: QtBot, page: QWidget
) -> None:
    field = SearchField(kit, "Search leads")
    show(qtbot, page, field)
    with qtbot.waitSignal(field.search_changed) as first:
        QTest.keyClicks(field, "an")
    assert first.args == ["an"]
    QTest.keyClicks(field, "na")
    with qtbot.waitSignal(field.search_changed, timeout=100) as second:
        press(field, Key.Key_Return)
    assert second.args == ["anna"]
    with qtbot.waitSignal(field.search_changed, timeout=100) as third:
        press(field, Key.Key_Escape)
    assert third.args == [""]
    with qtbot.waitSignal(field.left):
        press(field, Key.Key_Escape)


def test_the_stepper_looks_with_arrows_and_moves_with_enter(kit: Kit, qtbot: QtBot, page: QWidget) -> None:
    stepper = StageStepper(kit, STAGES, 2)
    show(qtbot, page, stepper)
    assert stepper.value_text() == "Engaged, step 3 of 5"
    said: list[int] = []
    stepper.chosen.connect(said.append)
    press(stepper, Key.Key_Return, Key.Key_Right)
    assert stepper.value_text() == "Move to Qualified"
    assert "Qualified" in stepper.accessibleName()
    press(stepper, Key.Key_Return, Key.Key_Escape)
    assert (said, stepper.value_text()) == ([3], "Engaged, step 3 of 5")


def test_the_stepper_cuts_the_longest_names_first(kit: Kit, qtbot: QtBot, page: QWidget) -> None:
    names = ("New", "Clarifying what is needed", "Proposal", "Negotiating the contract", "Order")
    stages = [replace(stage, name=name) for stage, name in zip(STAGES, names, strict=True)]
    stepper = StageStepper(kit, stages, 2)
    page.resize(320, 100)
    show(qtbot, page, stepper)
    with qtbot.waitSignal(stepper.chosen) as said:
        click(stepper, kit.painting.width("New", "small"))
    assert said.args == [0]


def test_a_lost_lead_can_be_moved_back_to_where_it_was_lost(kit: Kit, qtbot: QtBot, page: QWidget) -> None:
    stepper = StageStepper(kit, STAGES, 0, lost_at=1)
    show(qtbot, page, stepper)
    assert stepper.value_text() == "Lost in Nurturing"
    with qtbot.waitSignal(stepper.chosen) as said:
        press(stepper, Key.Key_Return)
    assert said.args == [1]


def test_a_toast_stays_in_its_page_and_says_what_it_says(kit: Kit, qtbot: QtBot, page: QWidget) -> None:
    toast = Toast(kit, page)
    show(qtbot, page)
    toast.say("3 leads deleted", action="Undo", shortcut="Ctrl Z")
    assert page.rect().contains(toast.geometry())
    assert abs(toast.geometry().center().x() - page.rect().center().x()) <= 1
    page.resize(400, 300)
    toast.say("A sentence that is so long that it does not fit into a page as narrow as this one is, by far")
    assert page.rect().contains(toast.geometry())
    interface = QAccessible.queryAccessibleInterface(toast)
    assert interface.text(QAccessible.Text.Name).startswith("A sentence")
    with qtbot.waitSignal(toast.dismissed):
        press(toast, Key.Key_Escape)
    assert toast.isHidden()


def test_who_clicks_twice_on_undo_does_not_redo_with_the_second_click(kit: Kit, qtbot: QtBot, page: QWidget) -> None:
    toast, acts = Toast(kit, page), list[str]()
    show(qtbot, page)
    toast.say("Deleted", action="Undo")
    undo = next(each for each in toast.findChildren(QPushButton) if each.isVisible())

    def act() -> None:
        acts.append(undo.text())
        toast.say("Undone", action="Redo")

    toast.action_requested.connect(act)
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(undo, Qt.MouseButton.LeftButton)  # which is the second press only
    QTest.mouseRelease(undo, Qt.MouseButton.LeftButton)
    assert acts == ["Undo"]


def test_a_toast_of_long_work_can_be_cancelled(kit: Kit, qtbot: QtBot, page: QWidget) -> None:
    toast = Toast(kit, page)
    show(qtbot, page)
    toast.progress("18,400 of 52,000 rows", 18_400, 52_000)
    cancel = next(each for each in toast.findChildren(QPushButton) if each.isVisible())
    with qtbot.waitSignal(toast.cancel_requested):
        cancel.click()


def test_a_reason_is_typed_or_picked_or_skipped_or_the_move_taken_back(kit: Kit, qtbot: QtBot, page: QWidget) -> None:
    show(qtbot, page)
    for keys, expected in (
        ([Key.Key_A, Key.Key_Return], "a"),
        ([Key.Key_Return], ""),
        ([Key.Key_Down, Key.Key_Return], "Too expensive"),
        ([Key.Key_Escape], None),
    ):
        popup = ReasonPopup(kit, page)
        said: list[str | None] = []
        popup.given.connect(said.append)
        popup.cancelled.connect(lambda said=said: said.append(None))
        popup.open_at(page.mapToGlobal(QPoint(10, 10)))
        for key in keys:
            press(popup.focusWidget() or popup, key)
        assert said == [expected]
    for typed in ("", "Too dear"):
        popup = ReasonPopup(kit, page)
        said = []
        popup.given.connect(said.append)
        popup.findChildren(QLineEdit)[0].setText(typed)
        popup.findChildren(QPushButton)[-1].click()  # by the mouse alone, too
        assert said == [typed]


@pytest.mark.parametrize("drawing", ["chart", "board", "leads", "accounts", "sales", "today"])
def test_an_empty_page_has_a_drawing_and_whole_sentences(kit: Kit, qtbot: QtBot, page: QWidget, drawing: str) -> None:
    assert callable(paint_drawing)
    empty = EmptyState(kit, drawing, "Nothing yet", "Here you will see. " * 6, hint="Or drop a file")
    show(qtbot, page, empty)
    assert not page.grab().isNull()


@pytest.mark.parametrize("text_size", [100, 200])
def test_heads_and_strips_are_high_enough_for_their_words(
    qapp: QApplication, qtbot: QtBot, page: QWidget, text_size: int
) -> None:
    kit = make_kit(qapp, text_size=text_size)
    primary = buttons.primary_button(kit, "New", "plus")
    header = PageHeader(kit, "Leads", search=SearchField(kit, "Search"), primary=primary)
    row = ToolRow(kit)
    chip = chips.Chip(kit, "Mine", on=True)
    row.add_left(chip)
    strip = NoticeStrip(kit, "question", "Which is the day?", "LeadDesk never guesses.")
    show(qtbot, page, header, row, strip)
    for widget in (header, row, strip):
        assert widget.height() >= widget.minimumSizeHint().height()
        for child in widget.findChildren(QWidget):
            if child.isVisible() and child.parentWidget() is widget:
                assert child.height() >= min(child.minimumSizeHint().height(), child.sizeHint().height())


def test_a_label_that_gives_way_keeps_the_whole_in_its_tool_tip(kit: Kit, qtbot: QtBot, page: QWidget) -> None:
    words = ElidedLabel("Katharina von Hohenberg und Söhne")
    words.setFixedWidth(80)
    show(qtbot, page, words)
    assert words.text().endswith("…")
    assert words.toolTip() == words.whole_text() == words.accessibleName()


def test_enter_presses_the_button_that_has_the_keyboard(kit: Kit, page: QWidget, qtbot: QtBot) -> None:
    both = (buttons.plain_button(kit, "Cancel"), buttons.icon_button(kit, "x", "Close"))
    show(qtbot, page, *both)
    for button in both:
        with qtbot.waitSignal(button.clicked, timeout=1_000):
            QTest.keyClick(button, Key.Key_Return)


def test_a_header_without_room_for_its_controls_puts_them_below_and_leaves_them_there(kit: Kit, qtbot: QtBot) -> None:
    """A control that must be wider than its words is as wide in either row: else it would go up and down for ever."""
    around = QWidget()
    qtbot.addWidget(around)
    header, control = PageHeader(kit, "Channels"), buttons.plain_button(kit, "All")
    control.setMinimumWidth(400)
    header.add_right(control)
    header.setParent(around)
    header.setGeometry(0, 0, 450, 100)
    around.show()
    for _ in range(4):
        QApplication.processEvents()
        assert control.parentWidget() is not header
        assert control.width() >= 400
