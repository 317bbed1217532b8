from time import sleep

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from typing_extensions import override

from leaddesk.ui.kit.after_painting import after_painting, is_painting
from leaddesk.ui.kit.tables.frozen_first import FrozenFirst
from leaddesk.ui.kit.tables.row_delegate import RowDelegate
from tests.pulse import Pulse
from tests.ui.kit.sample_kit import make_kit
from tests.ui.kit.tables.numbers import Index, Numbers

_ROW_S = 0.004  # so that a page of them takes several parts


class Slow(RowDelegate):
    painted = 0

    @override
    def paint_cell(self, painter: QPainter, rect: QRect, index: Index, selected: bool) -> None:
        super().paint_cell(painter, rect, index, selected)
        if index.column() == 0:
            self.painted += 1
            sleep(_ROW_S)


@pytest.fixture
def view(qapp: QApplication, qtbot: QtBot) -> FrozenFirst:
    view = FrozenFirst(make_kit(qapp), "Leads")
    model = Numbers(list(range(60)))
    model.setParent(view)
    view.setModel(model)
    view.setItemDelegate(Slow(view.kit, view))
    view.resize(400, 700)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    be_whole(view, qtbot)
    return view


def model_of(view: FrozenFirst) -> Numbers:
    model = view.model()
    assert isinstance(model, Numbers)
    return model


def delegate_of(view: FrozenFirst) -> Slow:
    delegate = view.itemDelegate()
    assert isinstance(delegate, Slow)
    return delegate


def begin(view: FrozenFirst, qtbot: QtBot) -> None:
    """Show other rows, of which some are painted."""
    model_of(view).reset(list(range(100, 160)))
    qtbot.waitUntil(is_painting)


def on_screen(view: FrozenFirst) -> QImage:
    return view.screen().grabWindow(view.winId()).toImage()


def be_whole(view: FrozenFirst, qtbot: QtBot) -> None:
    """Let all be painted; what is seen is what the rows are."""
    qtbot.waitUntil(lambda: not is_painting())
    qtbot.wait(20)
    seen = on_screen(view)
    assert seen == view.grab().toImage().convertToFormat(seen.format())


def test_other_rows_are_painted_in_parts_between_which_the_window_lives(view: FrozenFirst, qtbot: QtBot) -> None:
    seen, pulse = view.viewport().height() // view.row_height, Pulse()
    delegate_of(view).painted = 0
    begin(view, qtbot)
    assert delegate_of(view).painted < seen
    be_whole(view, qtbot)
    pulse.stop()
    assert sum(gap.length > _ROW_S for gap in pulse.gaps) > 1


def test_the_rows_that_were_there_are_painted_at_once(view: FrozenFirst, qtbot: QtBot) -> None:
    delegate_of(view).painted = 0
    view.viewport().update()
    qtbot.waitUntil(lambda: delegate_of(view).painted > 0)
    assert not is_painting()


def test_a_picture_of_it_is_never_a_part(view: FrozenFirst, qtbot: QtBot) -> None:
    model_of(view).reset(list(range(100, 160)))
    before = view.grab().toImage()
    begin(view, qtbot)
    amid = view.grab().toImage()
    be_whole(view, qtbot)
    assert before == amid == view.grab().toImage()


@pytest.mark.parametrize("step", [1, 30, 10_000])
def test_who_scrolls_meanwhile_sees_the_rows_where_they_are(view: FrozenFirst, qtbot: QtBot, step: int) -> None:
    begin(view, qtbot)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + step)
    be_whole(view, qtbot)


def test_who_makes_it_smaller_or_larger_meanwhile_sees_all_of_it(view: FrozenFirst, qtbot: QtBot) -> None:
    for size in ((300, 500), (500, 700)):
        begin(view, qtbot)
        view.resize(*size)
        be_whole(view, qtbot)


def test_a_row_that_changes_meanwhile_does_not_keep_the_others_from_being_painted(
    view: FrozenFirst, qtbot: QtBot
) -> None:
    begin(view, qtbot)
    model = model_of(view)
    model.dataChanged.emit(model.index(12, 0), model.index(12, 1))
    be_whole(view, qtbot)


def test_what_waits_for_painting_waits_for_all_of_it(view: FrozenFirst, qtbot: QtBot) -> None:
    heard: list[bool] = []
    model_of(view).reset(list(range(100, 160)))
    delegate_of(view).painted = 0
    after_painting(view, lambda: heard.append(is_painting()))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [False]
    assert delegate_of(view).painted >= view.viewport().height() // view.row_height


def test_what_is_hidden_before_it_is_whole_is_whole_when_it_is_shown_again(view: FrozenFirst, qtbot: QtBot) -> None:
    begin(view, qtbot)
    view.hide()
    assert not is_painting(), "or others would wait for it"
    with qtbot.waitExposed(view):
        view.show()
    be_whole(view, qtbot)
