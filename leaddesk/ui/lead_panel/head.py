"""Who it is: the name, edited in place, and a quiet line with firm, town and kind."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from leaddesk.model.errors import LeadDeskError
from leaddesk.model.selling import selling_in
from leaddesk.services.lead_page import LeadPage
from leaddesk.ui.kit.fields.inputs import line_edit, set_doubt
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import ElidedLabel, label
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.words.translations import tr, worded
from leaddesk.ui.lead_panel.quiet_button import QuietButton
from leaddesk.ui.lead_panel.saving import Saver
from leaddesk.ui.lead_panel.section import Section


class _Name(QWidget):
    """The name as it is shown; a double click, Enter or F2 edits it."""

    def __init__(self, kit: Kit, head: "Head") -> None:
        super().__init__()
        self._kit = kit
        self._head = head
        self._text = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("focus_ring", True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleDescription(tr("F2 changes it"))
        kit.theme.changed.connect(self.update)

    def show_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._kit.theme.scaled(80), self._kit.theme.line("title"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painting = self._kit.painting
        whole = painting.width(self._text, "title", "semibold")
        self.setToolTip(plain_tip(self._text if whole > self.width() else ""))
        painting.text(QPainter(self), self.rect(), self._text, role="title", weight="semibold")

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._head.edit_name()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._head.edit_name()
        else:
            super().keyPressEvent(event)


class Head(Section):
    """The first part of the panel."""

    def __init__(self, kit: Kit, saver: Saver) -> None:
        """Of no lead yet."""
        super().__init__(kit, parted=False)
        self._saver = saver
        self._editor: QLineEdit | None = None
        self._held = ""
        self._refused = ""
        self.column.setContentsMargins(kit.theme.measure("page_padding"), 0, kit.theme.measure("page_padding"), 0)
        self._name = _Name(kit, self)
        self._sentence = label(role="small", tone="warning", wrap=True)
        self._sentence.hide()
        self._quiet = ElidedLabel(role="small", tone="muted")
        self._before = QuietButton(kit, tone="accent")
        self._before.clicked.connect(self._open_before)
        self._before_id = 0
        self.column.addWidget(self._name)
        self.column.addWidget(self._sentence)
        self.column.addSpacing(kit.theme.scaled(2))
        self.column.addWidget(self._quiet)
        self.column.addWidget(self._before)

    def show_page(self, page: LeadPage) -> None:
        """Show another lead, or the same anew."""
        self._held = page.lead.name
        self._name.show_text(page.lead.name)
        self._quiet.setText(self._quiet_words(page))
        self._quiet.setVisible(bool(self._quiet.whole_text()))
        self._before.setVisible(page.previous is not None)
        if page.previous is not None:
            self._before_id, name = page.previous
            self._before.show_words(tr("Was here before: {name}", name=name), tone="accent")
            self._before.setAccessibleName(self._before.text())

    @property
    def is_editing(self) -> bool:
        """Whether the name's input is open."""
        return self._editor is not None

    def edit_name(self) -> None:
        """Turn the name into its input."""
        if not self.kit.workspace.looks_only:
            self._open_editor(self._held)

    def cancel(self) -> None:
        """Take back what was typed."""
        self._close()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._editor:
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._close()
                self._name.setFocus()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._save()
                return True
        elif event.type() == QEvent.Type.Hide and not event.spontaneous():
            self._save()
        elif event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            QTimer.singleShot(0, self, self._left)
        return False

    def _open_editor(self, text: str) -> None:
        if self._editor is not None:
            return
        editor = self._editor = line_edit(tr("Name"), text)
        self._name.hide()
        self.column.insertWidget(0, editor)
        QWidget.setTabOrder(self._name, editor)
        editor.installEventFilter(self)
        editor.textEdited.connect(lambda _text: self._doubt(""))
        editor.show()
        editor.selectAll()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _left(self) -> None:
        if self._editor is not None and not self._editor.hasFocus():
            self._save()

    def _save(self) -> None:
        editor = self._editor
        if editor is None:
            return
        name = editor.text().strip()
        if self._refused and name == self._refused:
            return
        if not name:
            self._doubt(tr("A lead needs a name."))
            return
        had_focus = editor.hasFocus()
        self._close()
        if had_focus:
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        if name != self._held:
            self._name.show_text(name)
            self._saver.edit({"name": name}, lambda error: self._tell_refusal(name, error))

    def _tell_refusal(self, name: str, error: LeadDeskError) -> None:
        self._name.show_text(self._held)
        self._open_editor(name)
        self._doubt(worded(error.message))
        self._refused = name

    def _close(self) -> None:
        editor, self._editor = self._editor, None
        self._refused = ""
        if editor is not None:
            editor.removeEventFilter(self)
            self.column.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
        self._sentence.hide()
        self._name.show()

    def _doubt(self, sentence: str) -> None:
        if self._editor is not None:
            set_doubt(self.kit, self._editor, sentence)
        self._refused = ""
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))

    def _open_before(self) -> None:
        self.kit.navigator.lead_requested.emit(self._before_id)

    def _quiet_words(self, page: LeadPage) -> str:
        lead, mode = page.lead, self.kit.workspace.shop.mode
        kind = ""
        if lead.is_contact:
            kind = tr("Contact")
        elif selling_in(mode).firms:
            kind = tr("Business") if lead.account_id is not None or lead.kind == "b2b" else tr("Private")
        firm = lead.company or page.account_name
        who = lead.contact if lead.contact != lead.name else None
        parts = dict.fromkeys(part for part in (who, firm if firm != lead.name else None, lead.city, kind) if part)
        return " ".join(" · ".join(parts).split())  # on one line, however it came
