"""The small dialog that plans the next task of a lead."""

from datetime import timedelta

from PySide6.QtWidgets import QGridLayout, QWidget

from leaddesk.services import tasks
from leaddesk.ui.kit.buttons import plain_button, primary_button
from leaddesk.ui.kit.date_edit import DateEdit
from leaddesk.ui.kit.dialog import Dialog
from leaddesk.ui.kit.inputs import line_edit, set_doubt
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.translations import tr


class PlanTask(Dialog):
    """What is to be done and when; Enter saves."""

    def __init__(self, kit: Kit, lead_id: int, name: str, parent: QWidget) -> None:
        """For one lead; due tomorrow unless told."""
        super().__init__(kit, tr("Plan a task"), parent, width=400)
        self._lead_id = lead_id
        self._title = line_edit(tr("What is to be done"), placeholder=tr("Call back"))
        self._due = DateEdit(kit, tr("Due"), kit.workspace.today + timedelta(days=1))
        form = QGridLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(16)
        for row, (words, field) in enumerate(((tr("Task"), self._title), (tr("Due"), self._due))):
            form.addWidget(label(words, tone="muted"), row, 0)
            form.addWidget(field, row, 1)
        self.body.addWidget(label(name, weight="medium", wrap=True))
        self.body.addLayout(form)
        cancel, save = plain_button(kit, tr("Cancel")), primary_button(kit, tr("Plan"))
        save.setDefault(True)
        cancel.clicked.connect(self.reject)
        save.clicked.connect(self._save)
        self.buttons.addWidget(cancel)
        self.buttons.addWidget(save)
        self._title.setFocus()

    def _save(self) -> None:
        title = self._title.text().strip()
        if not title:
            self._title.setFocus()
            return
        try:
            due = self._due.day()
        except ValueError:
            self._due.setFocus()
            set_doubt(self.kit, self._due, tr("This is not a day."))
            return
        lead_id = self._lead_id
        self.kit.workspace.do(lambda work: tasks.add(work, title, lead_id=lead_id, due_on=due))
        self.accept()
