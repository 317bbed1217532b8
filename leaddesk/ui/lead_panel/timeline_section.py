"""What happened with the lead, and where one writes down what happens."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leaddesk.services.diary import activities
from leaddesk.services.diary.timeline import TimelineEntry
from leaddesk.services.lead_page import LeadPage
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import ElidedLabel, label
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.lead_panel.composer import Composer
from leaddesk.ui.lead_panel.entry_form import EntryForm
from leaddesk.ui.lead_panel.entry_row import EntryRow
from leaddesk.ui.lead_panel.quiet_button import QuietButton, QuietChoice
from leaddesk.ui.lead_panel.saving import Saver
from leaddesk.ui.lead_panel.section import Section, clear

_FIRST = 20  # entries shown until all are asked for
_FILTERS = {
    "notes": frozenset({"note"}),
    "calls": frozenset({"call"}),
    "messages": frozenset({"message", "email"}),
    "meetings": frozenset({"meeting", "visit"}),
    "complaints": frozenset({"complaint"}),
    "interest": frozenset({"interest"}),
    "moves": frozenset({"moved", "created", "imported"}),
    "tasks": frozenset({"task_done"}),
    "sales": frozenset({"sale"}),
}


class TimelineSection(Section):
    """Newest first."""

    def __init__(self, kit: Kit, saver: Saver) -> None:
        """Of no lead yet."""
        super().__init__(kit)
        self._lead = 0
        self._entries: tuple[TimelineEntry, ...] = ()
        self._shown: tuple[TimelineEntry, ...] = ()
        self._all = False
        self.rows: list[QWidget] = []
        self.form: EntryForm | None = None
        options = (
            ("all", tr("All")),
            ("notes", tr("Notes")),
            ("calls", tr("Calls")),
            ("messages", tr("Messages and e-mails")),
            ("meetings", tr("Meetings and visits")),
            ("complaints", tr("Complaints")),
            ("interest", tr("Interest shown")),
            ("moves", tr("Stages and origin")),
            ("tasks", tr("Tasks done")),
            ("sales", tr("Sales")),
        )
        self.filter = QuietChoice(kit, tr("Show"), options, "all")
        self.filter.chosen.connect(lambda _: self._show_rows())
        self.composer = Composer(kit, saver)
        head = QHBoxLayout()
        head.addWidget(ElidedLabel(tr("Timeline"), weight="semibold"), 1)
        head.addWidget(self.filter)
        self._none = label(tr("Nothing of this kind yet"), role="small", tone="muted")
        self._rest = QuietButton(kit)
        self._rest.clicked.connect(self._show_all)
        scaled = kit.theme.scaled
        self.column.addSpacing(scaled(4))
        self.column.addLayout(head)
        self.column.addSpacing(scaled(8))
        self.column.addWidget(self.composer)
        self.composer.setHidden(kit.workspace.looks_only)
        self.column.addSpacing(scaled(8))
        self._first = self.column.count()
        self.column.addWidget(self._none)
        self.column.addWidget(self._rest, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addSpacing(scaled(16))

    def show_page(self, page: LeadPage) -> None:
        """Show what happened with a lead."""
        if page.lead.id != self._lead:
            self._lead = page.lead.id or 0
            self._all = False
        self.composer.show_lead(page.lead, page.people)
        self._entries = page.timeline
        self._show_rows()

    def _show_all(self) -> None:
        self._all = True
        self._show_rows()

    def _show_rows(self) -> None:
        kinds = _FILTERS.get(self.filter.key())
        fitting = tuple(entry for entry in self._entries if kinds is None or entry.kind in kinds)
        shown = fitting if self._all else fitting[:_FIRST]
        self._none.setVisible(not fitting)
        self._rest.setVisible(len(shown) < len(fitting))
        self._rest.show_words(tr("Show all {count}", count=self.kit.formats.number(len(fitting))))
        if shown == self._shown:
            return
        focused = next((row.entry for row in self._entry_rows() if row.hasFocus()), None)
        old = self._entry_rows()
        kept = [_taken(old, entry) for entry in shown]
        clear(list[QWidget](old))
        self._shown, self.rows = shown, []
        for place, (entry, known) in enumerate(zip(shown, kept, strict=True)):
            row = known or self._row(entry)
            if self.column.indexOf(row) != self._first + place:
                self.column.insertWidget(self._first + place, row)
            self.rows.append(row)
            if entry == focused and not row.hasFocus():
                row.setFocus()

    def _entry_rows(self) -> list[EntryRow]:
        return [row for row in self.rows if isinstance(row, EntryRow)]

    def _row(self, entry: TimelineEntry) -> EntryRow:
        row = EntryRow(self.kit, entry)
        if not self.kit.workspace.looks_only:
            row.delete_requested.connect(self._delete)
            row.edit_requested.connect(self.edit)
        return row

    def edit(self, activity_id: int) -> None:
        """Let one put an entry right."""
        self.kit.workspace.ask(self, lambda work: activities.logged(work, activity_id), self._open_form, topic="entry")

    def _open_form(self, logged: activities.Logged) -> None:
        self.form = EntryForm(self.kit, logged, self.window())
        self.form.open()

    def _delete(self, activity_id: int) -> None:
        self.kit.workspace.do(lambda work: activities.delete(work, activity_id))


def _taken(rows: list[EntryRow], entry: TimelineEntry) -> EntryRow | None:
    """The row of an entry, taken out of the others."""
    for place, row in enumerate(rows):
        if row.entry == entry:
            return rows.pop(place)
    return None
