"""A column of the board and its cards."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.lane import Lane
from leaddesk.services.board import LaneFigures
from leaddesk.ui.board.card_art import CardArt
from leaddesk.ui.board.card_list import SCROLL_BAR, CardList, inset_of
from leaddesk.ui.board.card_model import CardModel
from leaddesk.ui.board.card_words import CardWords
from leaddesk.ui.board.carrying import Carrying
from leaddesk.ui.board.column_head import ColumnHead
from leaddesk.ui.board.lane_words import lane_name

if TYPE_CHECKING:
    from array import array

    from leaddesk.ui.kit.kit import Kit

_WIDEST = 320  # at a body size of 13


class Column(QWidget):
    """Head and cards."""

    def __init__(self, kit: "Kit", lane: Lane, words: CardWords, art: CardArt, carrying: Carrying) -> None:
        """Without cards yet."""
        super().__init__()
        self._kit = kit
        self.lane = lane
        self.key = lane.key
        self.cards = CardModel(kit, words, self)
        self.list = CardList(kit, self.cards, art, carrying, lane_name(kit, lane))
        self.list.is_ranked = lane.is_ranked
        self.head = ColumnHead(kit, lane, art.look, (self.list.row_height - art.height) // 2)
        beside = 2 * inset_of(kit) + SCROLL_BAR
        self.setMinimumWidth(kit.theme.measure("board_column") + beside)
        self.setMaximumWidth(kit.theme.scaled(_WIDEST) + beside)
        self._carrying = carrying
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.list, 1)

    @property
    def name(self) -> str:
        """What it is called."""
        return lane_name(self._kit, self.lane)

    def take_keyboard(self) -> None:
        """Let the keyboard go through its cards."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_lane(self, lane: Lane) -> None:
        """The stage was edited, or the channel renamed."""
        self.lane = lane
        self.list.is_ranked = lane.is_ranked
        self.head.show_lane(lane)
        self.list.setAccessibleName(self.head.told())

    def show_look(self, art: CardArt) -> None:
        """Cards and head look otherwise now."""
        self.list.measure()
        self.head.show_look(art.look)
        self.list.setAccessibleName(self.head.told())

    def show_figures(self, figures: LaneFigures, share: float) -> None:
        """How many cards it has, what they are worth, and how much that is of the column that is worth the most."""
        self.head.show_figures(figures, share)
        self.list.setAccessibleName(self.head.told())

    def show_ids(self, ids: "array[int]") -> None:
        """These cards from now on; the place that is looked at stays."""
        bar = self.list.verticalScrollBar()
        place = bar.value()
        self.cards.set_ids(ids)
        if bar.value() != place:
            bar.setValue(place)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Over the head: the card would be the first."""
        if self._carrying.ids_in(event.mimeData()):
            self.list.mark.follow(-self.list.verticalOffset())
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.list.mark.end()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.list.mark.end()
        if ids := self._carrying.take(event):
            self.list.dropped.emit(ids, 0)
