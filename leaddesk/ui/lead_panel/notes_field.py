"""The notes of a lead: lines that are saved while one writes, and kept as a draft until they are."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from leaddesk.model.errors import LeadDeskError
from leaddesk.services import leads
from leaddesk.ui.kit.drafts import Drafts
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
        self._lead, self._uid = 0, ""
        self._drafts = Drafts(kit.workspace, "lead notes")
        self._known: str | None = None  # what the file holds
        self._held = ""  # the same as the input gives it back, which has no line ends but its own
        self._on_its_way: object = None  # what was sent to the file last, if it is not known yet to be there
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

    def show_notes(self, notes: str | None, uid: str) -> None:
        """Show the notes of the saver's lead; what is typed for it and not in the file yet stays, or is there again."""
        is_typed = self._on_its_way is not None or self._text.toPlainText() != self._held
        is_same = self._lead == self._saver.lead_id
        if is_same and (is_typed or notes == self._known):
            return
        place = self._text.textCursor().position() if is_same else 0
        self._lead, self._uid, self._known, self._on_its_way = self._saver.lead_id, uid, notes, None
        self._text.setPlainText(notes or "")
        self._held = self._text.toPlainText()
        self._pause.stop()
        self._sentence.hide()
        draft = "" if is_same else self._drafts.of(uid, self._held)
        if draft and not self._text.isReadOnly():
            self._text.setPlainText(draft)  # which is saved in a second, like what is typed
        cursor = self._text.textCursor()
        cursor.setPosition(min(place, self._text.document().characterCount() - 1))
        self._text.setTextCursor(cursor)

    @property
    def is_editing(self) -> bool:
        """Whether something is typed that is not saved yet, or the keyboard is here."""
        return self._text.hasFocus() or self._pause.isActive()

    def save(self) -> None:
        """Save what is typed, if it is anything new."""
        self._pause.stop()
        text = self._text.toPlainText()
        if text == self._held or self._lead != self._saver.lead_id:
            return
        sent, uid, base = object(), self._uid, self._held
        self._drafts.hand_over(uid, base)
        self._held, self._known, self._on_its_way = text, text or None, sent
        fields = {"notes": self._known}
        self._saver.do(
            lambda work, lead_id: leads.edit(work, lead_id, fields),
            refused=lambda error: self._tell_refusal(error, base),
            then=lambda _: self._arrived(sent, uid, text, base),
        )

    def _arrived(self, sent: object, uid: str, text: str, base: str) -> None:
        self._drafts.arrived(uid, text, base)
        if self._on_its_way is sent:
            self._on_its_way = None

    def _typed(self) -> None:
        self._sentence.hide()
        if self._text.toPlainText() != self._held:
            self._pause.start()
            self._drafts.keep(self._uid, self._text.toPlainText(), self._held)

    def _leave(self) -> None:
        self.save()
        self.left.emit()

    def _tell_refusal(self, error: LeadDeskError, base: str) -> None:
        self._held, self._on_its_way = "", None
        self._drafts.take_back(self._uid, base)
        self._sentence.setText(worded(error.message))
        self._sentence.show()
