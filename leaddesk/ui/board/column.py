"""A column of the board: an open stage and its cards."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from leaddesk.model.stage import Stage
from leaddesk.services.board import ColumnFigures
from leaddesk.ui.board.card_art import CardArt
from leaddesk.ui.board.card_list import SCROLL_BAR, CardList, inset_of
from leaddesk.ui.board.card_model import CardModel
from leaddesk.ui.board.card_words import CardWords
from leaddesk.ui.board.carrying import Carrying
from leaddesk.ui.board.column_head import ColumnHead

if TYPE_CHECKING:
    from array import array

    from leaddesk.ui.kit.kit import Kit

_WIDEST = 320  # at a body size of 13


class Column(QWidget):
    """Head and cards."""

    def __init__(self, kit: "Kit", stage: Stage, words: CardWords, art: CardArt, carrying: Carrying) -> None:
        """Without cards yet."""
        super().__init__()
        self.stage = stage
        self.stage_id = stage.id or 0
        self.cards = CardModel(kit, words, self)
        self.list = CardList(kit, self.cards, art, carrying, stage.name)
        self.head = ColumnHead(kit, stage, (self.list.row_height - art.height) // 2)
        beside = 2 * inset_of(kit) + SCROLL_BAR
        self.setMinimumWidth(kit.theme.measure("board_column") + beside)
        self.setMaximumWidth(kit.theme.scaled(_WIDEST) + beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.list, 1)

    def show_stage(self, stage: Stage) -> None:
        """The stage was edited."""
        self.stage = stage
        self.head.show_stage(stage)
        self.list.setAccessibleName(self.head.told())

    def show_figures(self, figures: ColumnFigures, share: float) -> None:
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
