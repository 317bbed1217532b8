"""A field of a panel: its label, and its value as text that turns into an input where it stands."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from leaddesk.ui.kit.fields.field_size import label_width, row_height
from leaddesk.ui.kit.fields.inputs import is_left, set_doubt
from leaddesk.ui.kit.labels import ElidedLabel
from leaddesk.ui.kit.labels import label as plain_label
from leaddesk.ui.kit.look.theme import Weight
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.painted_button import PaintedButton
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit


class _Value(PaintedButton):
    """The value as it is shown; pressing it begins to edit."""

    def __init__(self, kit: "Kit", label: str) -> None:
        super().__init__(kit)
        self._label = label
        self.icon_name = ""
        self.icon_colour: str | QColor = "text-muted"
        self.avatar = ""
        self.empty = "–"
        self.weight: Weight = "regular"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(f"{self._label}: {text}" if text else self._label)
        self.setAccessibleDescription(tr("Enter changes it"))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._kit.theme.scaled(80), row_height(self._kit))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painting = self._kit.theme, self._kit.painting
        painter = QPainter(self)
        self.paint_hovered(painter)
        rect = self.rect().adjusted(theme.scaled(8), 0, -theme.scaled(8), 0)
        if self.icon_name:
            side = theme.scaled(16)
            place = rect.adjusted(0, 0, side - rect.width(), 0)
            painting.icon(painter, place, self.icon_name, self.icon_colour)
            rect.adjust(side + theme.scaled(8), 0, 0, 0)
        if self.avatar:
            side = theme.measure("avatar")
            painting.avatar(painter, rect.adjusted(0, 0, side - rect.width(), 0), self.avatar)
            rect.adjust(side + theme.scaled(8), 0, 0, 0)
        text = self.text()
        room = painting.width(text, "body")
        self.setToolTip(plain_tip(text if room > rect.width() else ""))
        painting.text(painter, rect, text or self.empty, colour="text" if text else "text-muted", weight=self.weight)


class FieldRow(QWidget):
    """Enter, leaving or hiding the input saves, Esc takes back; what cannot be understood stays, with the reason."""

    edited = Signal(object)  # the new value, as the reader of the input gives it

    def __init__(
        self,
        kit: "Kit",
        label: str,
        text: str,
        make_editor: Callable[[], QLineEdit | QComboBox],
        read: Callable[[QLineEdit | QComboBox], object],
        *,
        labelled: bool = True,
    ) -> None:
        """`text` is the value shown; `read` gives the editor's value, or raises ValueError with a sentence.

        Not `labelled`: the value stands alone, and `label` is its name for a screen reader only.
        """
        super().__init__()
        self._kit = kit
        self._make_editor = make_editor
        self._read = read
        self._editor: QLineEdit | QComboBox | None = None
        self._before: object = None
        self._held: object = None
        self.setMinimumHeight(row_height(kit))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        indent = label_width(kit) - kit.theme.scaled(8) if labelled else 0
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        lines.addLayout(self._row)
        self._sentence = plain_label(role="small", tone="warning", wrap=True)
        self._sentence.setContentsMargins(indent + kit.theme.scaled(8), 0, 0, kit.theme.scaled(4))
        self._sentence.hide()
        lines.addWidget(self._sentence)
        if labelled:
            named = ElidedLabel(label, tone="muted")
            named.setFixedWidth(indent)
            self._row.addWidget(named)
        self._value = for_writing(kit, _Value(kit, label))
        self._value.show_text(text)
        self._value.clicked.connect(self.edit)
        self._row.addWidget(self._value, 1)

    def set_value(self, text: str, value: object) -> None:
        """Hold and show another value; what is being typed stays, and that there is another now is said."""
        editor = self._editor
        if editor is not None and value != self._held and self._value_or_none(editor) != self._before:
            shown = text or self._value.empty
            self._tell_doubt(tr("“{text}” was entered meanwhile: Enter replaces it, Esc keeps it.", text=shown))
        self._held = value
        self._value.show_text(text)

    @property
    def value(self) -> object:
        """What it holds: what was set, or what the input gave since."""
        return self._held

    def set_icon(self, icon: str, colour: str | QColor = "text-muted") -> None:
        """Show an icon before the value."""
        self._value.icon_name, self._value.icon_colour = icon, colour
        self._value.update()

    def set_avatar(self, name: str) -> None:
        """Show a person's initials before the value; none for an empty name."""
        self._value.avatar = name
        self._value.update()

    def set_empty(self, words: str) -> None:
        """Show these words where there is no value."""
        self._value.empty = words
        self._value.update()

    def refuse(self, text: str, sentence: str) -> None:
        """Open the input again with what was typed, and say why it was not taken."""
        self.edit()
        if isinstance(self._editor, QLineEdit):
            self._editor.setText(text)
        self._tell_doubt(sentence)

    def warn(self, sentence: str) -> None:
        """Say what is doubtful about the value, which is kept all the same; an empty sentence ends it."""
        if not self.is_editing:
            self._tell_doubt(sentence)

    def set_weight(self, weight: Weight) -> None:
        """Show the value regular or medium."""
        self._value.weight = weight
        self._value.update()

    @property
    def is_editing(self) -> bool:
        """Whether the input is open."""
        return self._editor is not None

    def edit(self) -> None:
        """Turn the value into its input."""
        if self._editor is not None or self._kit.workspace.looks_only:
            return
        editor = self._make_editor()
        self._editor = editor
        self._before = self._value_or_none(editor)
        self._value.hide()
        self._row.addWidget(editor, 1)
        QWidget.setTabOrder(self._value, editor)
        editor.installEventFilter(self)
        if isinstance(editor, QComboBox):
            editor.activated.connect(lambda _place: self._save(stay=True))
            QTimer.singleShot(0, editor, editor.showPopup)
        else:
            editor.selectAll()
            editor.textEdited.connect(lambda _text: self._tell_doubt(""))
        editor.show()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def cancel(self) -> None:
        """Take back what was typed."""
        self._close(had_focus=self._editor is not None and self._editor.hasFocus())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._editor:
            return False
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()  # else a panel's own Esc would come first
                return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.cancel()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._save(stay=True)
                return True
        elif event.type() == QEvent.Type.Hide and not event.spontaneous():
            self._save(stay=False)
        elif isinstance(event, QFocusEvent) and is_left(event):
            QTimer.singleShot(0, self, self._left)
        return False

    def _left(self) -> None:
        editor = self._editor
        if editor is None or editor.hasFocus() or QApplication.activePopupWidget() is not None:
            return
        self._save(stay=False)

    def _save(self, *, stay: bool) -> None:
        editor = self._editor
        if editor is None:
            return
        try:
            value = self._read(editor)
        except ValueError as error:
            self._tell_doubt(str(error) or tr("This cannot be understood."))
            return
        changed = value != self._before
        if changed:
            self._held = value
            shown = editor.currentText() if isinstance(editor, QComboBox) else editor.text()
            self._value.show_text(shown)
        self._close(had_focus=stay)
        if changed:
            self.edited.emit(value)

    def _close(self, *, had_focus: bool) -> None:
        self._tell_doubt("")
        editor, self._editor = self._editor, None
        if editor is not None:
            editor.removeEventFilter(self)
            self._row.removeWidget(editor)
            editor.hide()
            editor.deleteLater()  # with its parent until then: without one it would end here, within its own event
        self._value.show()
        if had_focus:
            self._value.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_doubt(self, sentence: str) -> None:
        if isinstance(self._editor, QLineEdit):
            set_doubt(self._kit, self._editor, sentence)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))

    def _value_or_none(self, editor: QLineEdit | QComboBox) -> object:
        try:
            return self._read(editor)
        except ValueError:
            return None
