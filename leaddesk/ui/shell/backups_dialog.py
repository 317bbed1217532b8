"""Backups of the open file: which there are, one more, one to elsewhere, and going back to one."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leaddesk.model.backups import BY_HAND, Backup
from leaddesk.ui.kit.buttons import link_button, plain_button
from leaddesk.ui.kit.dialog import Dialog
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import ElidedLabel, label, set_tone
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.tables.plain_table import PlainTable
from leaddesk.ui.kit.words.translations import tr, worded
from leaddesk.ui.shell import backup_words
from leaddesk.ui.shell.backup_keeper import BackupKeeper
from leaddesk.ui.shell.choose_file import SUFFIX, copy_to_save, folder_for_backups

if TYPE_CHECKING:
    from leaddesk.model.errors import LeadDeskError


class BackupsDialog(Dialog):
    """The list, newest first, with what is done to one in the row under it."""

    help_page = "backups"

    def __init__(
        self, kit: Kit, keeper: BackupKeeper, restore: Callable[[Backup], None], parent: QWidget | None
    ) -> None:
        """`restore` goes on with what a backup holds; filled as soon as the folder is read."""
        super().__init__(kit, tr("Backups of “{name}”", name=kit.workspace.path.stem), parent, width=640)
        self._keeper, self._go_back_to = keeper, restore
        self.backups: Sequence[Backup] = ()
        self._agreed: Backup | None = None  # of which it was said what restoring does
        self.body.addWidget(
            label(
                tr(
                    "LeadDesk makes one after half an hour of changes, when it is closed, and before an import or a "
                    "large change. Older ones thin out: one a day, a week, then a month stays."
                ),
                tone="muted",
                wrap=True,
            )
        )
        heads = (tr("When"), tr("Why"), tr("Leads"), tr("Size"))
        self.table = PlainTable(kit, tr("Backups"), heads, figures=(2, 3), height=240)
        self.table.itemSelectionChanged.connect(self._chosen)
        self.body.addWidget(self.table, 1)
        self.told = label("", wrap=True)
        self.told.setMinimumHeight(2 * kit.theme.line("body"))  # kept free, so that nothing moves
        self.told.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.body.addWidget(self.told)
        self.body.addLayout(self._folder_row())
        self._add_buttons()
        keeper.made.connect(self._read)
        self._read()

    def _folder_row(self) -> QHBoxLayout:
        self.folder = ElidedLabel("", role="small", tone="muted")
        show, change = link_button(self.kit, tr("Show in folder"), small=True), link_button(
            self.kit, tr("Keep them elsewhere…"), small=True
        )
        show.clicked.connect(self._show_folder)
        change.clicked.connect(self._change_folder)
        row = QHBoxLayout()
        row.setSpacing(self.kit.theme.scaled(16))
        row.addWidget(self.folder, 1)
        row.addWidget(show)
        row.addWidget(change)
        return row

    def _add_buttons(self) -> None:
        kit = self.kit
        self.make = plain_button(kit, tr("Make one now"))
        self.save = plain_button(kit, tr("Save one to…"))
        self.restore = for_writing(kit, plain_button(kit, tr("Restore"), "rotate-ccw-clock"))
        self.restore.setEnabled(False)
        for button, act in (
            (self.make, self._make),
            (self.save, self._save),
            (self.restore, self._restore),
        ):
            button.clicked.connect(act)
        self.buttons.insertWidget(0, self.make)
        self.buttons.insertWidget(1, self.save)
        self.buttons.addWidget(self.restore)
        self.add_close()

    def _read(self) -> None:
        backups, path = self._keeper.backups, self.kit.workspace.path
        self._keeper.run(lambda: (backups.folder(), backups.listed(path)), self._show, self._fail, owner=self)

    def _show(self, found: tuple[Path, Sequence[Backup]]) -> None:
        folder, self.backups = found
        self.folder.setText(tr("They are kept in {folder}", folder=str(folder)))
        self.table.show_rows(
            [self._cells(backup) for backup in self.backups], [backup.path for backup in self.backups]
        )
        self._chosen()

    def _cells(self, backup: Backup) -> tuple[str, str, str, str]:
        leads = "–" if backup.leads is None else self.kit.formats.number(backup.leads)
        size = backup_words.size(self.kit, backup.size_bytes)
        return backup_words.when(self.kit, backup), backup_words.why(backup), leads, size

    def _backup(self) -> Backup | None:
        row = self.table.chosen()
        return None if row is None else self.backups[row]

    def _chosen(self) -> None:
        backup = self._backup()
        self.restore.setEnabled(backup is not None and backup.leads is not None)
        if self._agreed is not None and backup != self._agreed:
            self._agreed = None
            self.restore.setText(tr("Restore"))
            self.told.clear()

    def _make(self) -> None:
        self.make.setEnabled(False)
        self._say(tr("Making a backup…"))
        said = tr("The backup is made, and it was opened to check it.")
        self._keeper.make(BY_HAND, lambda _: self._end(said), self._fail, owner=self)

    def _save(self) -> None:
        path, backups = self.kit.workspace.path, self._keeper.backups
        target = copy_to_save(self, Path.home() / (tr("{name} backup", name=path.stem) + SUFFIX))
        if target is not None:
            self._say(tr("Making a backup…"))
            self._keeper.run(
                lambda: backups.save_to(path, target),
                lambda _: self._end(tr("The backup is in {file}, and it was opened to check it.", file=str(target))),
                self._fail,
                owner=self,
            )

    def _restore(self) -> None:
        """Say first what it does; then do it."""
        backup = self._backup()
        if backup is None:
            return
        if self.kit.workspace.bulk is not None:
            self._say(tr("Something is still being written. Wait for it, or cancel it; then restore."), "warning")
            return
        if self._agreed != backup:
            self._agreed = backup
            at = backup_words.when(self.kit, backup)
            self._say(
                tr("The file goes back to {when}, also what can be undone. What is there now is kept first.", when=at)
            )
            self.restore.setText(tr("Go back to it"))
            return
        go_back_to = self._go_back_to
        self.accept()
        go_back_to(backup)

    def _show_folder(self) -> None:
        backup, keeper = self._backup(), self._keeper
        if backup is not None:
            _open(backup.path.parent)
        else:
            keeper.run(keeper.backups.folder, _open, self._fail, owner=self)

    def _change_folder(self) -> None:
        chosen = folder_for_backups(self, self.kit.workspace.path.parent)
        if chosen is not None:
            self.kit.preferences.update({"backup_folder": str(chosen)})
            self._read()

    def _say(self, sentence: str, tone: str = "") -> None:
        self.told.setText(sentence)
        set_tone(self.told, tone)

    def _end(self, sentence: str) -> None:
        self.make.setEnabled(True)
        self._say(sentence, "success")

    def _fail(self, error: "LeadDeskError") -> None:
        self.make.setEnabled(True)
        self._say(worded(error.message), "danger")


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
