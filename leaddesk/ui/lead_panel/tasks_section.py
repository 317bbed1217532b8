"""What is to be done for the lead, and the row that plans more of it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from leaddesk.model.change import Change
from leaddesk.model.errors import LeadDeskError
from leaddesk.model.task import Task
from leaddesk.services.diary import tasks
from leaddesk.services.lead_page import LeadPage
from leaddesk.services.work import Work
from leaddesk.ui.kit.buttons import plain_button
from leaddesk.ui.kit.fields.date_edit import DateEdit
from leaddesk.ui.kit.fields.inputs import line_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.words.repeat_words import repeat_choices, repeat_of
from leaddesk.ui.kit.words.translations import tr, worded
from leaddesk.ui.lead_panel.quiet_button import QuietButton, QuietChoice
from leaddesk.ui.lead_panel.saving import Saver
from leaddesk.ui.lead_panel.section import Section
from leaddesk.ui.lead_panel.task_row import TaskRow


class TasksSection(Section):
    """Open tasks, the earliest first; one that is finished here stays until another lead is shown."""

    def __init__(self, kit: Kit, saver: Saver) -> None:
        """Of no lead yet."""
        super().__init__(kit)
        self._saver = saver
        self._lead = 0
        self._open: set[int] = set()  # tasks that were seen open here
        self.rows: dict[int, TaskRow] = {}
        self._plan = for_writing(kit, QuietButton(kit, tr("Plan a task"), icon="plus"))
        self._plan.setAccessibleName(self._plan.text())
        self._plan.clicked.connect(self.plan)
        self.planner = Planner(kit, saver)
        self.planner.hide()
        self.planner.closed.connect(self._planned)
        self.column.addWidget(self._plan, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.planner)

    def show_page(self, page: LeadPage) -> None:
        """Show the tasks of a lead."""
        if page.lead.id != self._lead:
            self._lead = page.lead.id or 0
            self._open = set()
            self.planner.clear()
            self._planned(focus=False)
        self._open |= {task.id or 0 for task in page.tasks if _is_open(task)}
        shown = [task for task in page.tasks if (task.id or 0) in self._open]
        ids = [task.id or 0 for task in shown]
        for gone in [task_id for task_id in self.rows if task_id not in ids]:
            row = self.rows.pop(gone)
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, task in enumerate(shown):
            task_id = task.id or 0
            if task_id in self.rows:
                self.rows[task_id].show_task(task)
            else:
                self.rows[task_id] = TaskRow(self.kit, task)
            if self.column.indexOf(self.rows[task_id]) != place:
                self.column.insertWidget(place, self.rows[task_id])

    @property
    def is_editing(self) -> bool:
        """Whether an input is open."""
        return self.planner.isVisible() or any(row.is_editing for row in self.rows.values())

    def plan(self) -> None:
        """Open the row for another task."""
        self._plan.hide()
        self.planner.show()
        self.planner.begin()

    def cancel(self) -> None:
        """Close what is open."""
        for row in self.rows.values():
            row.cancel()

    def _planned(self, *, focus: bool = True) -> None:
        self.planner.hide()
        self._plan.show()
        if focus:
            self._plan.setFocus(Qt.FocusReason.OtherFocusReason)


class Planner(QWidget):
    """A title, a day, and whether it repeats; Enter plans the task, Esc closes."""

    closed = Signal()

    def __init__(self, kit: Kit, saver: Saver) -> None:
        """Empty."""
        super().__init__()
        self._kit, self._saver = kit, saver
        self._on_its_way = ""  # the title of a task that is being planned
        self.title = line_edit(tr("Task"), placeholder=tr("What is to be done"))
        self.day = DateEdit(kit, tr("Day"))
        self.day.setPlaceholderText(tr("Day, such as Friday"))
        add = plain_button(kit, tr("Plan"))
        add.clicked.connect(self.save)
        self.repeats = QuietChoice(kit, tr("Repeat"), repeat_choices(), "")
        self._sentence = label(role="small", tone="warning", wrap=True)
        self._sentence.hide()
        grid = QGridLayout(self)
        gap = kit.theme.scaled(8)
        grid.setContentsMargins(0, kit.theme.scaled(4), 0, kit.theme.scaled(4))
        grid.setSpacing(gap)
        grid.addWidget(self.title, 0, 0, 1, 2)
        grid.addWidget(self.day, 1, 0)
        grid.addWidget(add, 1, 1)
        grid.addWidget(self.repeats, 2, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self._sentence, 3, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        for edit in (self.title, self.day, self.repeats):
            edit.installEventFilter(self)

    def begin(self) -> None:
        """Let one type."""
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget what was typed."""
        self._on_its_way = ""
        self.title.clear()
        self.day.set_day(None)
        self.repeats.set_key("")
        self._sentence.hide()

    def save(self) -> None:
        """Plan the task, or say what is missing."""
        title = self.title.text().strip()
        try:
            due = self.day.day()
        except ValueError:
            return self._tell(tr("“{text}” is not a day; write 27 March, Friday or +3.", text=self.day.text()))
        if not title:
            return self._tell(tr("A task needs a title."))
        if title == self._on_its_way:
            return None
        self._on_its_way = title
        repeats = repeat_of(self.repeats.key())

        def add(work: Work, lead_id: int) -> Change:
            return tasks.add(work, title, lead_id=lead_id, due_on=due, owner=work.actor or None, repeats=repeats)

        self._saver.do(
            add,
            refused=self._refused,
            then=lambda _: self._done(title),
        )
        return None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                self.closed.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and watched is not self.repeats:
                self.save()
                return True
        return False

    def _done(self, title: str) -> None:
        self._on_its_way = ""
        if self.title.text().strip() == title:
            self.clear()
            self.closed.emit()

    def _refused(self, error: LeadDeskError) -> None:
        self._on_its_way = ""
        self._tell(worded(error.message))

    def _tell(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self._sentence.show()


def _is_open(task: Task) -> bool:
    return task.done_at is None and task.done_on is None
