"""The small dialog that plans the next task of a lead."""

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from leaddesk.services.diary import tasks
from leaddesk.ui.kit.fields.date_edit import DateEdit
from leaddesk.ui.kit.fields.form import Form
from leaddesk.ui.kit.fields.inputs import combo_box, line_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.repeat_words import repeat_choices, repeat_of
from leaddesk.ui.kit.words.translations import tr


class PlanTask(Form):
    """What is to be done and when; Enter saves."""

    def __init__(self, kit: Kit, lead_id: int, name: str, parent: QWidget) -> None:
        """For one lead; due tomorrow unless told."""
        super().__init__(kit, tr("Plan a task"), tr("Plan"), parent, width=400)
        self._lead_id = lead_id
        self._title = line_edit(tr("What is to be done"), placeholder=tr("Call back"))
        self._due = DateEdit(kit, tr("Due"), kit.workspace.today + timedelta(days=1))
        self._repeats = combo_box(tr("Repeat"))
        for key, words in repeat_choices():
            self._repeats.addItem(words, key)
        self.body.addWidget(label(name, weight="medium", wrap=True))
        self.lay_out(((tr("Task"), self._title), (tr("Due"), self._due), (tr("Repeat"), self._repeats)))

    def save(self) -> None:
        """Plan it if it has a title."""
        title = self._title.text().strip()
        if not title:
            self._title.setFocus()
            return
        try:
            due = self.read_day(self._due)
        except ValueError:
            return
        lead_id, repeats = self._lead_id, repeat_of(self._repeats.currentData())
        self.write(lambda work: tasks.add(work, title, lead_id=lead_id, due_on=due, repeats=repeats))
