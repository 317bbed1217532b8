"""Giving somebody all that is kept about him or her: a JSON file for programs, a paper for people."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from leaddesk.model.errors import LeadDeskError
from leaddesk.paths import documents_dir
from leaddesk.services.persons.erasing import Erasing, would_erase
from leaddesk.services.persons.telling import write_person
from leaddesk.services.persons.who import Whom, wish_of
from leaddesk.ui.kit.buttons import plain_button, primary_button
from leaddesk.ui.kit.fields.inputs import check_box
from leaddesk.ui.kit.job_dialog import JobDialog
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr, worded
from leaddesk.ui.persons.file_names import plain_name

if TYPE_CHECKING:
    from leaddesk.services.desk import Desk


class TellDialog(JobDialog):
    """What it holds is said; whoever has the same e-mail address is in it only if that is wished for."""

    help_page = "privacy"

    def __init__(self, kit: Kit, whom: Whom, parent: QWidget | None) -> None:
        """Filled as soon as the person is read."""
        super().__init__(kit, tr("What is kept about a person"), parent, width=520)
        self._whom = whom
        self._told: Erasing | None = None
        holds = tr(
            "All of it: the fields, what was written down, tasks, sales, parts in decisions, documents, consent, "
            "every change since, and the files that it came from. Nothing of anybody else."
        )
        self.also = check_box("")
        self.also.hide()
        self._problem = label("", role="small", tone="danger", wrap=True)
        self._problem.hide()
        for part in (label(holds, wrap=True), self.also, self._problem):
            self.body.addWidget(part)
        self.close_button = self.add_close()
        self.paper = plain_button(kit, tr("Print or PDF…"), "printer")
        self.write = primary_button(kit, tr("Save as JSON…"), "file-down")
        self.paper.clicked.connect(self._print)
        self.write.clicked.connect(self._choose_file)
        for button in (self.paper, self.write):
            self.buttons.addWidget(button)
        kit.workspace.ask(self, lambda work: would_erase(work, whom), self._show, failed=self._refuse)

    @property
    def problem(self) -> str:
        """What went wrong, if anything did."""
        return self._problem.text()

    def save(self, path: Path) -> None:
        """Write the JSON file, whole or not at all, for its owner only."""
        whom, same_email = self._whom, self.also.isChecked()

        def job(desk: "Desk", _: object) -> int:
            return write_person(desk, whom, path, same_email=same_email)

        self.write.setEnabled(False)
        self.kit.workspace.run(
            job, owner=self, then=partial(self._saved, path), failed=self._refuse, writes=False
        )

    def _show(self, told: Erasing) -> None:
        self._told = told
        self.set_title(tr("What is kept about {name}", name=told.name))
        self.also.setText(tr("Also what %Ln other(s) with the same e-mail address have", "", told.also))
        self.also.setVisible(told.also > 0)

    def _choose_file(self) -> None:
        folder = Path(self.kit.preferences.state("export.folder", str(documents_dir())))
        name = plain_name(self._told.name if self._told is not None else "")
        target = folder / f"{name}-{self.kit.workspace.today.isoformat()}.json"
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save as JSON"), str(target), "JSON (*.json)")
        if chosen:
            self.save(Path(chosen if Path(chosen).suffix else f"{chosen}.json"))

    def _saved(self, path: Path, _: int) -> None:
        self.kit.preferences.keep("export.folder", str(path.parent))
        self.kit.navigator.notice_requested.emit("success", tr("Saved as {file}.", file=path.name))
        self.accept()

    def _print(self) -> None:
        wish = wish_of(self._whom, same_email=self.also.isChecked())
        self.accept()
        self.kit.navigator.print_requested.emit("person", wish)

    def _refuse(self, error: LeadDeskError) -> None:
        self.write.setEnabled(True)
        self._problem.setText(worded(error.message))
        self._problem.show()
