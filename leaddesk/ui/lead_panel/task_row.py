"""A task: its box finishes it; title and day are edited where they stand."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.model.errors import LeadDeskError
from leaddesk.model.task import Task
from leaddesk.services.diary import tasks
from leaddesk.ui.kit.buttons import icon_button
from leaddesk.ui.kit.fields.date_edit import DateEdit
from leaddesk.ui.kit.fields.field_kinds import name_kind
from leaddesk.ui.kit.fields.field_size import row_height
from leaddesk.ui.kit.fields.inputs import check_box
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.look.marks import IconMark
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.menus import pop_up, pop_up_below
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.words.repeat_words import repeat_words
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.lead_panel.lead_field import LeadField
from leaddesk.ui.lead_panel.quiet_button import QuietButton
from leaddesk.ui.lead_panel.saving import Refused
from leaddesk.ui.lead_panel.task_menu import task_menu


class TaskRow(QWidget):
    """One row; `task_id` names it for as long as it is shown."""

    def __init__(self, kit: Kit, task: Task) -> None:
        """Of one task."""
        super().__init__()
        self._kit = kit
        self.task_id = task.id or 0
        self._task = task
        self._editor: DateEdit | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.box = for_writing(kit, check_box(""))
        self.box.setFixedWidth(kit.theme.scaled(16))
        self.box.clicked.connect(self._switch)
        self.title = LeadField(kit, tr("Task"), name_kind(), self._save_title, labelled=False)
        self.due = for_writing(kit, QuietButton(kit))
        self.due.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.due.clicked.connect(self.edit_due)
        self.repeats = IconMark(kit, "repeat", size=12)
        self._more = icon_button(kit, "ellipsis", tr("More"), small=True)
        self._more.clicked.connect(lambda: pop_up_below(self.menu(), self._more))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        for widget in (self.box, self.title, self.due):
            widget.setMinimumHeight(row_height(kit))
        self._row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.title, 1, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self.due, 0, Qt.AlignmentFlag.AlignTop)
        for mark, gap in ((self.repeats, 6), (self._more, 4)):
            held = QVBoxLayout()
            pad = max(0, (row_height(kit) - mark.sizeHint().height()) // 2)
            held.setContentsMargins(kit.theme.scaled(gap), pad, 0, 0)
            held.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            self._row.addLayout(held)
        self.show_task(task)

    def show_task(self, task: Task) -> None:
        """Show the task anew; an input that is open stays."""
        done = task.done_at is not None or task.done_on is not None
        self._task = task
        self.box.setChecked(done)
        words = tr("Done: {task}", task=task.title) if done else tr("Finish: {task}", task=task.title)
        self.box.setAccessibleName(words)
        self.title.show_value(task.title)
        self.title.setEnabled(not done)
        if done:
            self.due.show_words(tr("Done"))
        else:
            due = self._kit.formats.due(task.due_on, self._kit.workspace.today)
            self.due.show_words(due.text, icon="" if due.tone == "text-muted" else due.icon, tone=due.tone)
        self.due.setEnabled(not done)
        self.due.setAccessibleName(tr("Due: {day}", day=self.due.text()))
        words = repeat_words(task.repeats)
        self.repeats.setVisible(bool(words) and not done)
        self.repeats.setAccessibleName(words)
        self.repeats.setToolTip(plain_tip(words))
        self._more.setAccessibleName(tr("More: {task}", task=task.title))

    @property
    def is_editing(self) -> bool:
        """Whether an input is open."""
        return self._editor is not None or self.title.is_editing

    def menu(self) -> QMenu:
        """What else can be done with it."""
        return task_menu(self._kit, self._task, self, self.edit_due)

    def cancel(self) -> None:
        """Close what is open."""
        self.title.cancel()
        self._close()

    def edit_due(self) -> None:
        """Turn the day into its input."""
        if self._editor is not None:
            return
        editor = self._editor = DateEdit(self._kit, tr("Due"), self._task.due_on)
        editor.setFixedWidth(self._kit.theme.scaled(132))
        editor.day_changed.connect(self._save_due)
        editor.installEventFilter(self)
        self.due.hide()
        self._row.insertWidget(self._row.indexOf(self.due) + 1, editor, 0, Qt.AlignmentFlag.AlignTop)
        QWidget.setTabOrder(self.due, editor)
        editor.show()
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        editor.selectAll()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        pop_up(self.menu(), event.globalPos() if by_mouse else self.mapToGlobal(self.rect().bottomLeft()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._editor:
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self._close(focus=True)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                QTimer.singleShot(0, self, self._close_if_right)
        elif event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._left)
        return False

    def _left(self) -> None:
        if self._editor is not None and not self._editor.hasFocus() and not self._editor.is_picking:
            self._close_if_right()

    def _close_if_right(self) -> None:
        try:
            if self._editor is not None:
                self._editor.day()
        except ValueError:
            return
        self._close(focus=self._editor is not None and self._editor.hasFocus())

    def _close(self, *, focus: bool = False) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            editor.removeEventFilter(self)
            editor.blockSignals(True)
            self._row.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
        self.due.show()
        if focus:
            self.due.setFocus(Qt.FocusReason.OtherFocusReason)

    def _switch(self, on: bool) -> None:
        use_case = tasks.finish if on else tasks.reopen
        task_id = self.task_id

        def failed(error: LeadDeskError) -> None:
            self.box.setChecked(not on)
            self._kit.workspace.refused.emit(error.message)

        self._kit.workspace.do(lambda work: use_case(work, task_id), owner=self, failed=failed, quiet=True)

    def _save_title(self, value: object, refused: Refused) -> None:
        self._edit({"title": value}, refused)

    def _save_due(self, day: object) -> None:
        self._edit({"due_on": day}, None)

    def _edit(self, fields: Mapping[str, object], refused: Callable[[LeadDeskError], None] | None) -> None:
        task_id = self.task_id
        self._kit.workspace.do(lambda work: tasks.edit(work, task_id, fields), owner=self, failed=refused, quiet=True)
