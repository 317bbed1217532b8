"""The columns that imports kept beside the fields: choose one, and make a field of it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from leaddesk.services.field_making import FieldMade, make_field_of
from leaddesk.services.kept_columns import ColumnFit, KeptColumn, kept_columns, look_at
from leaddesk.ui.fields.column_form import ColumnForm
from leaddesk.ui.fields.words import quoted, type_name
from leaddesk.ui.fields.working import Working
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.tables.plain_table import PlainTable
from leaddesk.ui.kit.words.translations import tr, worded

if TYPE_CHECKING:
    from leaddesk.model.change import Done
    from leaddesk.model.errors import LeadDeskError
    from leaddesk.ui.kit.job import Job


class KeptPane(QWidget):
    """A row a column, with how many leads keep something of it, its first values and the type that fits."""

    told = Signal(object, str, str)  # Done, what was done, and more about it

    def __init__(self, kit: Kit) -> None:
        """Looked through when it is first shown."""
        super().__init__()
        self._kit = kit
        self._columns: tuple[KeptColumn, ...] = ()
        self._job: Job | None = None
        self._is_making = False
        self._asked = 0  # questions about columns: the answer to all but the last is of no interest
        self._is_stale = True
        self.hint = label("", tone="muted", wrap=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        heads = (tr("Column"), tr("Values"), tr("Type"), tr("Leads"))
        self.table = PlainTable(kit, tr("Columns of imports"), heads, figures=(3,), height=200)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.setWordWrap(False)
        self.table.itemSelectionChanged.connect(self._choose)
        self.working = Working(kit)
        self.working.stop_requested.connect(self._stop)
        self.form = ColumnForm(kit)
        self.form.look_requested.connect(self._look_at)
        self.form.make_requested.connect(self._make)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(kit.theme.scaled(8))
        for widget in (self.hint, self.table, self.working, self.form):
            column.addWidget(widget, int(widget is self.table))
        self._show_whether_any()
        kit.workspace.changed.connect(self._hear)

    def begin(self) -> None:
        """Look through what leads keep, unless that is known."""
        if not self._is_stale or self._job is not None:
            return
        self._is_stale = False
        self._say_hint(tr("Looking at what leads keep…"))
        self._run(
            self._kit.workspace.run(
                lambda desk, progress: desk.ask_long(kept_columns, progress),
                owner=self,
                then=self._show,
                failed=self._stopped,
                writes=False,
            ),
            tr("Looking at what leads keep…"),
        )

    def stop(self) -> None:
        """The dialog is closed: nobody waits any more for what is only looked at; what is written the window shows."""
        if self._job is not None and self._is_making:
            self._job.is_watched = False
        elif self._job is not None:
            self._job.cancel()

    def _hear(self, done: "Done") -> None:
        """Many leads, or the fields, are others now; a lead that is edited keeps what it kept."""
        if "custom_field" in done.tables or (not done.rows and "lead" in done.tables):
            self._is_stale = True
            if self.isVisible():
                self.begin()

    def _show(self, columns: tuple[KeptColumn, ...]) -> None:
        chosen = self._column()
        self._over()
        self._columns = columns
        self._show_whether_any()
        number = self._kit.formats.number
        self.table.blockSignals(True)
        self.table.show_rows(
            [(each.name, ", ".join(each.samples), type_name(each.type), number(each.count)) for each in columns]
        )
        self.table.clearSelection()
        if chosen in columns:  # nothing is lost of what is being said about it
            self.table.selectRow(columns.index(chosen))
        self.table.blockSignals(False)
        if chosen is None or chosen not in columns:
            self._choose()
        self._say_hint(
            tr("These columns of imported files are no field yet. Choose one; its values go into a field on all leads.")
            if columns
            else tr("There is none: what an import does not know as a field, each lead keeps, and it is listed here.")
        )

    def _show_whether_any(self) -> None:
        """Where there is nothing to choose, there is nothing to choose with."""
        for part in (self.table, self.form):
            part.setVisible(bool(self._columns))

    def _column(self) -> KeptColumn | None:
        row = self.table.chosen()
        return self._columns[row] if row is not None and row < len(self._columns) else None

    def _choose(self) -> None:
        self.form.show_column(self._column())
        self._look_at()

    def _look_at(self) -> None:
        wanted = self.form.wanted
        if wanted is None:
            return
        self._asked += 1
        self.form.show_fit(None)
        column, field_type, answers = wanted.column, wanted.type, wanted.answers
        if self._job is not None:
            self._job.cancel()
        self._run(
            self._kit.workspace.run(
                lambda desk, progress: desk.ask_long(look_at, column, field_type, answers, progress),
                owner=self,
                then=partial(self._show_fit, self._asked),
                failed=self._stopped,
                writes=False,
            ),
            tr("Looking at what leads keep…"),
        )

    def _show_fit(self, asked: int, fit: ColumnFit) -> None:
        if asked == self._asked:
            self._over()
            self.form.show_fit(fit)
            self.begin()

    def _make(self) -> None:
        wanted = self.form.wanted
        if wanted is None or self._kit.workspace.bulk is not None:
            return
        self.table.setEnabled(False)
        self.form.setEnabled(False)
        job = self._kit.workspace.run(
            lambda desk, progress: make_field_of(desk, wanted, progress),
            owner=self,
            then=self._made,
            failed=self._stopped,
        )
        job.is_watched = self._is_making = True
        self._run(job, tr("Moving the values…"))

    def _made(self, made: FieldMade) -> None:
        self._over()
        self._kit.workspace.done.emit(made.done)
        name = str(made.done.label.values.get("name", ""))
        more = ""
        if made.left:
            some = quoted(made.examples)
            more = tr("%Ln value(s) did not fit and stay as further details: {some}", "", made.left, some=some)
        self.told.emit(made.done, tr("Field “{name}” made: %Ln lead(s) hold it.", "", made.moved, name=name), more)
        if self.isVisible():
            self.begin()  # heard of while it was being made

    def _stopped(self, error: "LeadDeskError") -> None:
        """Stopped by the user, or refused: what was written is taken back, and why is said."""
        if self._job is not None and not self._job.is_over:
            return  # another look has begun since
        self._over()
        self.form.told.setText(worded(error.message))
        if not self._columns:
            self._is_stale = True
            self._say_hint(worded(error.message))

    def _run(self, job: "Job", what: str) -> None:
        self._job = job
        job.progressed.connect(self.working.show_progress)
        self.working.begin(what)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _over(self) -> None:
        self._job, self._is_making = None, False
        self.working.end()
        had_keys = not self.table.isEnabled()
        self.table.setEnabled(True)
        self.form.setEnabled(self._column() is not None)
        if had_keys:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_hint(self, sentence: str) -> None:
        self.hint.setText(sentence)
