"""A dialog of one table of questions: a hint on top, the answers taken by a button below."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from leaddesk.ui.importing.answer_grid import AnswerGrid
from leaddesk.ui.kit.buttons import plain_button, primary_button
from leaddesk.ui.kit.dialog import Dialog
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr

_HIGHEST = 420
_ROW = 40


class AnswersDialog(Dialog):
    """Subclasses fill the grid, then call `close_rows`, and say what becomes of the answers."""

    help_page = "import"

    def __init__(
        self,
        kit: Kit,
        title: str,
        hint: str,
        heads: Sequence[str],
        done: str,
        parent: QWidget,
        *,
        figures: Sequence[int],
        width: int,
    ) -> None:
        """`done` are the words of the button; `figures` are columns of numbers."""
        super().__init__(kit, title, parent, width=width)
        self.body.addWidget(label(hint, tone="muted", wrap=True))
        self.grid = AnswerGrid(kit, heads, right=figures)
        self.body.addWidget(self.grid, 1)
        cancel, self.done_button = plain_button(kit, tr("Cancel")), primary_button(kit, done)
        cancel.clicked.connect(self.reject)
        self.done_button.clicked.connect(self.finish)
        self.grid.finished.connect(lambda: self.done_button.setFocus(Qt.FocusReason.TabFocusReason))
        self.buttons.addWidget(cancel)
        self.buttons.addWidget(self.done_button)

    def close_rows(self, lines: int, extra: int) -> None:
        """All rows are in: the grid shows so many lines and so much more, in pixels, or scrolls."""
        self.grid.setMinimumHeight(self.kit.theme.scaled(min(_HIGHEST, extra + _ROW * lines)))
        self.grid.close_rows()

    def finish(self) -> None:
        """Take the answers."""
        raise NotImplementedError
