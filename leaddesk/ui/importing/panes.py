"""Columns and outcome of an import: side by side, or one under the other where there is little room."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.ui.importing.columns_form import ColumnsForm
from leaddesk.ui.importing.outcome import Outcome
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import set_property
from leaddesk.ui.kit.look.marks import Hairline

_COLUMNS_WIDTH = 432
_OUTCOME_WIDTH = 340  # at least, beside the columns
_OUTCOME_HEIGHT = 240  # under them


class _Content(QWidget):
    """As high as its lines need in the width that there is: what scrolls it does not ask for that."""

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        layout = self.layout()
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize) and layout is not None:
            self.setMinimumHeight(layout.totalMinimumHeightForWidth(self.width()))
        return done


class Panes(QScrollArea):
    """Side by side each scrolls by itself; one under the other they scroll together, with what stands above them."""

    def __init__(self, kit: Kit, columns: ColumnsForm, outcome: Outcome) -> None:
        """Side by side at first; `above` is for what stands above them both."""
        super().__init__()
        self._kit, self._columns, self._outcome = kit, columns, outcome
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._left = QFrame()
        inside = QVBoxLayout(self._left)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(columns)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(0)
        self._both.addWidget(self._left)
        self._both.addWidget(outcome, 1)
        content = _Content()
        self.above = QVBoxLayout()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.above)
        column.addWidget(Hairline(kit))
        column.addLayout(self._both, 1)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self._arrange()

    def show_columns(self, *, shown: bool) -> None:
        """Show the columns beside the outcome, or the outcome alone."""
        self._left.setVisible(shown)
        self._arrange()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        scaled, width = self._kit.theme.scaled, self.viewport().width()
        beside = self._left.isHidden() or width >= scaled(_COLUMNS_WIDTH + _OUTCOME_WIDTH)
        self._both.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        set_property(self._left, "edge", "right" if beside else "bottom")
        self._left.setFixedWidth(scaled(_COLUMNS_WIDTH) if beside else width)
        self._outcome.setMinimumHeight(0 if beside else scaled(_OUTCOME_HEIGHT))
        self._columns.unroll(unrolled=not beside)
