"""The notes of a lead: lines that are saved while one writes."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from leaddesk.model.errors import LeadDeskError
from leaddesk.ui.kit.fields.field_size import label_width, row_height
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import ElidedLabel, label
from leaddesk.ui.kit.words.translations import tr, worded
from leaddesk.ui.lead_panel.growing_text import GrowingText
from leaddesk.ui.lead_panel.saving import Saver
from leaddesk.ui.lead_panel.text_frame import TextFrame

_SAVED_AFTER_MS = 1_000


class NotesField(QWidget):
    """Saved a second after the last key, and when the keyboard leaves."""

    left = Signal()  # by Esc

    def __init__(self, kit: Kit, saver: Saver) -> None:
        """Of no lead yet."""
        super().__init__()
        self._saver = saver
        self._held = ""
        scaled = kit.theme.scaled
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._text = GrowingText(kit, tr("Notes"), "–")
        self._text.setReadOnly(kit.workspace.looks_only)
        self._sentence = label(role="small", tone="warning", wrap=True)
        self._sentence.hide()
        frame = TextFrame(kit, quiet=True)
        inside = QHBoxLayout(frame)
        pad = max(2, (row_height(kit) - kit.theme.line()) // 2)
        inside.setContentsMargins(scaled(8), pad, scaled(8), pad)
        inside.addWidget(self._text)
        named = ElidedLabel(tr("Notes"), tone="muted")
        named.setFixedSize(label_width(kit) - scaled(8), row_height(kit))
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(named, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(frame, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._sentence)
        self._pause = QTimer(self, interval=_SAVED_AFTER_MS, singleShot=True)
        self._pause.timeout.connect(self.save)
        self._text.textChanged.connect(self._typed)
        self._text.focused.connect(frame.set_on)
        self._text.left.connect(self.save)
        self._text.escaped.connect(self._leave)

    def show_notes(self, notes: str | None) -> None:
        """Show other notes; while one writes, what is typed stays."""
        if self.is_editing:
            return
        self._held = notes or ""
        if self._text.toPlainText() != self._held:
            self._text.setPlainText(self._held)
            self._pause.stop()

    @property
    def is_editing(self) -> bool:
        """Whether something is typed that is not saved yet, or the keyboard is here."""
        return self._text.hasFocus() or self._pause.isActive()

    def save(self) -> None:
        """Save what is typed, if it is anything new."""
        self._pause.stop()
        text = self._text.toPlainText()
        if text != self._held:
            self._held = text
            self._saver.edit({"notes": text or None}, self._tell_refusal)

    def _typed(self) -> None:
        self._sentence.hide()
        if self._text.toPlainText() != self._held:
            self._pause.start()

    def _leave(self) -> None:
        self.save()
        self.left.emit()

    def _tell_refusal(self, error: LeadDeskError) -> None:
        self._held = ""
        self._sentence.setText(worded(error.message))
        self._sentence.show()
