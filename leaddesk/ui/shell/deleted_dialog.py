"""Recently deleted: leads that are gone and can come back, each with all that was its."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from leaddesk.ui.kit.buttons import plain_button
from leaddesk.ui.kit.dialog import Dialog
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.tables.plain_table import PlainTable
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leaddesk.model.deleted_lead import DeletedLead
    from leaddesk.ui.shell.parts import ReadDeleted, RestoreLead

_SHOWN = 200


class DeletedDialog(Dialog):
    """The last 200, the newest first; one that is restored leaves the list."""

    help_page = "history"

    def __init__(self, kit: Kit, deleted: "ReadDeleted", restore: "RestoreLead", parent: QWidget) -> None:
        """`deleted` reads them and `restore` brings one back; filled as soon as it is read."""
        super().__init__(kit, tr("Recently deleted"), parent, width=600)
        self._read_deleted, self._restore_lead = deleted, restore
        self._deleted: Sequence[DeletedLead] = ()
        heads = (tr("When"), tr("Name"), tr("Who deleted it"))
        self.table = PlainTable(kit, tr("Recently deleted"), heads, figures=(), height=280)
        self.table.itemSelectionChanged.connect(self._chosen)
        self.table.itemActivated.connect(lambda _: self._restore())
        self._none = label(tr("Nothing was deleted, or all of it is there again."), tone="muted", wrap=True)
        self.body.addWidget(self._none)
        self.body.addWidget(self.table, 1)
        self.restore = for_writing(kit, plain_button(kit, tr("Restore"), "archive-restore"))
        self.restore.setEnabled(False)
        self.restore.clicked.connect(self._restore)
        self.erase = for_writing(kit, plain_button(kit, tr("Erase the person…"), "user-x"))
        self.erase.setEnabled(False)
        self.erase.clicked.connect(self._erase)
        self.buttons.addWidget(self.erase)
        self.buttons.addWidget(self.restore)
        self.add_close()
        kit.workspace.changed.connect(self._read)
        self._read()

    def _read(self) -> None:
        read = self._read_deleted
        self.kit.workspace.ask(self, lambda work: read(work, _SHOWN), self._show_leads, topic="deleted")

    def _show_leads(self, deleted: "Sequence[DeletedLead]") -> None:
        self._deleted = deleted
        formats, zone, today = self.kit.formats, self.kit.workspace.shop.zone, self.kit.workspace.today
        rows = []
        for each in deleted:
            name = each.name if not each.company or each.company == each.name else f"{each.name} · {each.company}"
            rows.append((formats.short_moment(each.at.astimezone(zone), today), name, each.actor))
        self.table.show_rows(rows, [(each.change_id, each.lead_id) for each in deleted])
        self.table.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._chosen()

    def _chosen(self) -> None:
        for button in (self.restore, self.erase):
            button.setEnabled(self.table.chosen() is not None)

    def _erase(self) -> None:
        """So that nobody can bring the person back."""
        row = self.table.chosen()
        if row is not None:
            self.kit.navigator.person_requested.emit("erase", "lead", self._deleted[row].lead_id)

    def _restore(self) -> None:
        row = self.table.chosen()
        if row is not None and self.restore.isEnabled():
            lead, restore = self._deleted[row], self._restore_lead
            self.kit.workspace.do(lambda work: restore(work, lead.change_id, lead.lead_id))
