"""A small dialog of labelled inputs that saves by Enter, and says what was wrong with what was typed."""

from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from leaddesk.model.change import Change, Done
from leaddesk.model.errors import LeadDeskError
from leaddesk.ui.kit.buttons import plain_button, primary_button
from leaddesk.ui.kit.dialog import Dialog
from leaddesk.ui.kit.fields.inputs import set_doubt
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.large_change import change
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.words.translations import tr, worded

if TYPE_CHECKING:
    from leaddesk.services.work import Work
    from leaddesk.ui.kit.fields.date_edit import DateEdit

_FIRST_LINE = 9  # pixels from the top of a high input to its first line, as the style sheet has it


class Form(Dialog):
    """Subclasses put inputs into it and say what they change."""

    def __init__(self, kit: Kit, title: str, save: str, parent: QWidget | None, *, width: int = 480) -> None:
        """`save` are the words of the button."""
        super().__init__(kit, title, parent, width=width)
        self._is_waiting = False
        self._warned_of: list[str] = []
        self.problem: QLabel = label("", role="small", tone="danger", wrap=True)
        self.problem.hide()
        self.cancel_button = plain_button(kit, tr("Cancel"))
        self.save_button = for_writing(kit, primary_button(kit, save))
        self.save_button.setDefault(True)
        self.cancel_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)
        self.buttons.addWidget(self.cancel_button)
        self.buttons.addWidget(self.save_button)

    def lay_out(self, rows: Sequence[tuple[str, QWidget]]) -> None:
        """The inputs under each other, with their labels."""
        form = QGridLayout()
        form.setVerticalSpacing(self.kit.theme.scaled(8))
        form.setHorizontalSpacing(self.kit.theme.scaled(16))
        form.setColumnStretch(1, 1)
        for place, (words, field) in enumerate(rows):
            head = label(words, tone="muted")
            head.setBuddy(field)
            high = isinstance(field, QPlainTextEdit)
            if high:
                head.setContentsMargins(0, _FIRST_LINE, 0, 0)
            form.addWidget(head, place, 0, Qt.AlignmentFlag.AlignTop if high else Qt.AlignmentFlag(0))
            form.addWidget(for_writing(self.kit, field), place, 1)
        self.body.addLayout(form)
        self.body.addWidget(self.problem)
        self.put_in_order([field for _, field in rows])
        rows[0][1].setFocus()

    def put_in_order(self, fields: Sequence[QWidget]) -> None:
        """Let Tab go through these, and then to the buttons."""
        for before, after in pairwise([*fields, self.cancel_button, self.save_button]):
            QWidget.setTabOrder(before, after)

    def save(self) -> None:
        """Save what was typed."""
        raise NotImplementedError

    def write(
        self, use_case: Callable[["Work"], Change], then: Callable[[Done], None] | None = None, *, count: int = 1
    ) -> None:
        """Do it, which changes so many rows, and close; what is refused is said here, and nothing typed is lost."""

        def close(done: Done) -> None:
            self.accept()
            if then is not None:
                then(done)

        self.send(use_case, close, count=count)

    def send(
        self, use_case: Callable[["Work"], Change], then: Callable[[Done], None], *, count: int = 1
    ) -> None:
        """Do it once, however often Enter is pressed before it is done; what is refused is said here."""
        if self._is_waiting:
            return
        self._is_waiting = True

        def heard(done: Done) -> None:
            self._is_waiting = False
            then(done)

        change(self.kit.workspace, count, use_case, owner=self, then=heard, failed=self._refused)

    def say(self, sentence: str, field: QWidget | None = None) -> None:
        """Say what is wrong."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))
        if field is not None:
            field.setFocus()

    def read_day(self, edit: "DateEdit") -> date | None:
        """The day that was typed, None if there is none; what cannot be understood is said, and raises ValueError."""
        try:
            return edit.day()
        except ValueError:
            set_doubt(self.kit, edit, tr("This is no day that can be understood."))
            self.say(tr("This is no day that can be understood."), edit)
            raise

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(self.focusWidget(), QComboBox):
            self.save()
        elif event.matches(QKeySequence.StandardKey.Cancel) and self._warns():
            self.say(tr("Esc once more throws away what you typed."))
        else:
            super().keyPressEvent(event)

    def _warns(self) -> bool:
        """Whether Esc would take more than one line, of which it was not said yet that it does."""
        edits, pages = self.findChildren(QLineEdit), self.findChildren(QPlainTextEdit)
        lines = [each.text() for each in edits if each.isModified() and each.text().strip()]
        texts = [each.toPlainText() for each in pages if each.document().isModified()]
        notes = [text for text in texts if text.strip()]
        typed = [*lines, *notes]
        is_new, self._warned_of = typed != self._warned_of, typed
        return is_new and (len(lines) > 1 or bool(notes))

    def _refused(self, error: LeadDeskError) -> None:
        self._is_waiting = False
        self.say(worded(error.message))
