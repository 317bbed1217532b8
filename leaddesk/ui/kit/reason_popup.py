"""Asks why a lead was lost or won, where that was done."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.ui.kit.buttons import item_button, plain_button
from leaddesk.ui.kit.fields.inputs import line_edit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

_MOST = 8  # suggestions shown


class ReasonPopup(QFrame):
    """A small list with an input: a click or Enter gives a reason, Enter alone gives none, Esc takes the move back."""

    given = Signal(str)  # empty: skipped
    cancelled = Signal()

    def __init__(
        self, kit: "Kit", parent: QWidget, suggestions: Sequence[str] | None = None, *, won: bool = False
    ) -> None:
        """Suggestions are the reasons given so far, unless named; of lost leads, unless `won`."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("floating", "window")
        asked = tr("Why was it won?") if won else tr("Why was it lost?")
        self.setAccessibleName(asked)
        self._answered = False
        known = kit.workspace.directory.won_reasons if won else kit.workspace.directory.lost_reasons
        reasons = known if suggestions is None else suggestions
        scaled = kit.theme.scaled
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(8), scaled(12), scaled(8), scaled(8))
        column.setSpacing(scaled(4))
        title = label(asked, weight="semibold")
        title.setContentsMargins(scaled(8), 0, 0, scaled(4))
        column.addWidget(title)
        self._edit = line_edit(asked, placeholder=tr("Another reason…") if reasons else tr("Reason…"))
        self._edit.setMinimumWidth(scaled(240))
        column.addWidget(self._edit)
        for reason in reasons[:_MOST]:
            button = item_button(kit, reason)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setProperty("focus_ring", False)
            button.clicked.connect(lambda _=False, given=reason: self._give(given))
            column.addWidget(button)
        hint = label(tr("Enter skips, Esc cancels"), role="small", tone="muted")
        hint.setContentsMargins(scaled(8), 0, 0, 0)
        self._go = plain_button(kit, tr("Without a reason"), small=True)
        self._go.clicked.connect(lambda: self._give(self._edit.text().strip()))
        self._edit.textChanged.connect(self._tell)
        last = QHBoxLayout()
        last.setContentsMargins(0, scaled(4), 0, 0)
        last.setSpacing(scaled(16))
        last.addWidget(hint, 1)
        last.addWidget(self._go)
        column.addLayout(last)

    def open_at(self, at: QPoint) -> None:
        """Show it with its upper left corner at a point of the screen, or as near as it fits."""
        self.adjustSize()
        screen = QApplication.screenAt(at) or self.screen()
        room = screen.availableGeometry()
        left = max(room.left(), min(at.x(), room.right() - self.width()))
        top = max(room.top(), min(at.y(), room.bottom() - self.height()))
        self.move(left, top)
        self.show()
        self._edit.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if focused is None or focused is self._edit:
                self._give(self._edit.text().strip())
            else:
                focused.click()  # type: ignore[attr-defined] # only buttons and the input take the focus
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._answered:
            self._answered = True
            self.cancelled.emit()
        super().closeEvent(event)

    def _tell(self, text: str) -> None:
        self._go.setText(tr("With this reason") if text.strip() else tr("Without a reason"))

    def _give(self, reason: str) -> None:
        if not self._answered:
            self._answered = True
            self.close()
            self.given.emit(reason)
