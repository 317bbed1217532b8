"""History: what was done, newest first, by whom; any of it can be taken back from here, however old."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from leaddesk.model.enums import ChangeKind
from leaddesk.ui.kit.buttons import plain_button
from leaddesk.ui.kit.dialog import Dialog
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.tables.plain_table import PlainTable
from leaddesk.ui.kit.words.translations import tr, worded
from leaddesk.ui.shell.import_told import ImportTold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leaddesk.model.change import HistoryEntry, Kept
    from leaddesk.services.desk import Desk
    from leaddesk.services.import_history import RunTold

_SHOWN = 200
_TRIED_AT_MOST = 50_000  # rows: of a larger import it would take long to say what would be kept


class HistoryDialog(Dialog):
    """The newest 200 changes, and under them what is known of the one that is chosen."""

    help_page = "history"

    def __init__(self, kit: Kit, parent: QWidget, lead_id: int = 0) -> None:
        """Of one lead, or of all that the file holds; filled as soon as it is read."""
        super().__init__(kit, tr("History of the lead") if lead_id else tr("History"), parent, width=680)
        self._lead_id = lead_id
        self._entries: list[HistoryEntry] = []
        self._agreed: int | None = None  # the import of which it was said what is kept
        heads = (tr("When"), tr("What"), tr("Who"), tr("Rows"))
        self._table = PlainTable(kit, tr("History"), heads, figures=(3,), height=280)
        self.told = ImportTold(kit)
        self.told.leads_requested.connect(self._show_leads)
        self.body.addWidget(self._table, 1)
        self.body.addWidget(self.told)
        self._take_back = for_writing(kit, plain_button(kit, tr("Take this back"), "undo-2"))
        self._take_back.setEnabled(False)
        self._take_back.clicked.connect(self._undo_chosen)
        self._table.itemSelectionChanged.connect(self._chosen)
        self.buttons.addWidget(self._take_back)
        self.add_close()
        kit.workspace.changed.connect(self._read)
        self._read()

    def _read(self) -> None:
        lead_id = self._lead_id

        def read(desk: "Desk", _: object) -> "list[HistoryEntry]":
            return desk.history(_SHOWN, lead_id or None)

        self.kit.workspace.run(read, owner=self, then=self._show_entries, writes=False)

    def _show_entries(self, entries: "list[HistoryEntry]") -> None:
        self._entries = entries
        zone = self.kit.workspace.shop.zone
        rows: list[Sequence[str]] = []
        for entry in entries:
            what = worded(entry.label)
            if entry.undone:
                what = tr("{what} (undone)", what=what)
            when = self.kit.formats.short_moment(entry.at.astimezone(zone), self.kit.workspace.today)
            rows.append((when, what, entry.actor, self.kit.formats.number(entry.row_count)))
        self._table.show_rows(rows, [entry.change_id for entry in entries])
        self._chosen()

    def _entry(self) -> "HistoryEntry | None":
        row = self._table.chosen()
        return None if row is None else self._entries[row]

    def _chosen(self) -> None:
        entry = self._entry()
        run_id = entry.run_id if entry is not None else None
        self._take_back.setEnabled(entry is not None and not entry.undone and entry.kind is ChangeKind.DO)
        self._take_back.setText(tr("Take this back") if run_id is None else tr("Take this import back"))
        self._agreed = None
        if run_id is None or entry is None:
            self.told.show_nothing()
            return
        self.kit.workspace.run(
            lambda desk, _: desk.import_run(run_id), owner=self, then=self._show_run, writes=False
        )

    def _show_run(self, run: "RunTold") -> None:
        """Unless another change was chosen in the meantime."""
        entry = self._entry()
        if entry is not None and entry.run_id == run.run_id and self._agreed is None:
            self.told.show_run(run)

    def _undo_chosen(self) -> None:
        """Of an import it is said first what would be kept; anything else is taken back, or told why it cannot be."""
        entry = self._entry()
        if entry is None:
            return
        if entry.run_id is None:
            self.kit.workspace.undo(entry.change_id, entry.row_count)
            return
        run_id = entry.run_id
        if self._agreed == run_id or entry.row_count > _TRIED_AT_MOST:
            self.kit.workspace.undo_run(run_id)
            return
        self._take_back.setEnabled(False)
        self.kit.workspace.run(
            lambda desk, _: desk.would_keep(run_id),
            owner=self,
            then=partial(self._would_keep, run_id),
            trial=True,
        )

    def _would_keep(self, run_id: int, kept: "tuple[Kept, ...]") -> None:
        entry = self._entry()
        if entry is None or entry.run_id != run_id:
            return
        if not kept:
            self.kit.workspace.undo_run(run_id)
            return
        self._agreed = run_id
        self.told.show_what_would_stay(kept)
        self._take_back.setText(tr("Take back the others"))
        self._take_back.setEnabled(True)

    def _show_leads(self, query: str) -> None:
        self.accept()
        self.kit.navigator.leads_requested.emit(query)
