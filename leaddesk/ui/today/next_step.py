"""After something was done: what comes next?"""

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from leaddesk.model.task import Task
from leaddesk.services.diary import tasks
from leaddesk.services.diary.returning import next_of
from leaddesk.services.diary.today import DueTask, finish_and_plan
from leaddesk.ui.kit.fields.date_edit import DateEdit
from leaddesk.ui.kit.fields.form import Form
from leaddesk.ui.kit.fields.inputs import line_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.repeat_words import repeat_words
from leaddesk.ui.kit.words.translations import tr


class NextStep(Form):
    """Enter saves: with nothing typed, a task is done and nothing is planned."""

    def __init__(self, kit: Kit, name: str, parent: QWidget, *, task: DueTask | None = None, lead_id: int = 0) -> None:
        """After a task that is done by it, or for a lead that has none; `name` is whom it is about."""
        title = tr("Done. What is the next step?") if task is not None else tr("What is the next step?")
        super().__init__(kit, title, tr("Save"), parent, width=420)
        self._task, self._lead_id = task, lead_id
        self.what = line_edit(tr("Next step"), placeholder=tr("Nothing, or: call back"))
        self.due = DateEdit(kit, tr("Due"), kit.workspace.today + timedelta(days=1))
        if name:
            self.body.addWidget(label(name, tone="muted", wrap=True))
        self.lay_out(((tr("&Next step"), self.what), (tr("&Due"), self.due)))
        if task is not None and task.repeats is not None:
            self._again = label("", role="small", tone="muted", wrap=True)
            self.body.addWidget(self._again)
            task_id = task.id
            kit.workspace.ask(self, lambda work: next_of(work, work.get(Task, task_id)), self._tell_again)
        self.body.addWidget(label(tr("A day as you say it: tomorrow, friday, +3"), role="small", tone="muted"))

    def save(self) -> None:
        """Finish the task if there is one, and plan what was typed."""
        title = self.what.text().strip()
        try:
            due = self.read_day(self.due)
        except ValueError:
            return
        task, lead_id = self._task, self._lead_id
        if task is not None:
            self.write(lambda work: finish_and_plan(work, task.id, title, due))
        elif title:
            self.write(lambda work: tasks.add(work, title, lead_id=lead_id, due_on=due))
        else:
            self.what.setFocus()

    def _tell_again(self, following: Task | None) -> None:
        if following is not None and following.due_on is not None:
            day = self.kit.formats.weekday_day(following.due_on, self.kit.workspace.today)
            again = repeat_words(following.repeats)
            self._again.setText(tr("{again}: it comes again by itself on {day}.", again=again, day=day))
