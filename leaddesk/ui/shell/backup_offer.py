"""A file that is damaged: the newest good backup of it is offered to take its place."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from leaddesk.ui.kit.buttons import plain_button, primary_button
from leaddesk.ui.kit.dialog import Dialog
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label, set_tone
from leaddesk.ui.kit.owner import tell
from leaddesk.ui.kit.translations import tr, worded
from leaddesk.ui.shell import backup_words
from leaddesk.ui.shell.backup_keeper import BackupKeeper

if TYPE_CHECKING:
    from leaddesk.model.backups import Backup
    from leaddesk.model.errors import LeadDeskError


def offer_backup(kit: Kit, keeper: BackupKeeper, path: Path, restored: Callable[[], None], window: QWidget) -> None:
    """Look for a good backup of the file; if there is one, offer it, and call `restored` once it is in place."""

    def offer(found: "Backup | None") -> None:
        if found is not None:
            BackupOffer(kit, keeper, path, found, restored, window).open()

    keeper.run(lambda: keeper.backups.newest_good(path), offer, lambda _: None, owner=window)


class BackupOffer(Dialog):
    """One sentence, and two ways on."""

    help_page = "backups"

    def __init__(
        self,
        kit: Kit,
        keeper: BackupKeeper,
        path: Path,
        backup: "Backup",
        restored: Callable[[], None],
        window: QWidget,
    ) -> None:
        """`restored` is called once the backup is in place."""
        super().__init__(kit, tr("“{name}” is damaged", name=path.stem), window)
        self._keeper, self._path, self._backup, self._restored = keeper, path, backup, restored
        when = backup_words.when(kit, backup)
        leads = tr("%Ln lead(s)", "", backup.leads or 0)
        self.told = label(
            tr("The newest good backup is of {when}, with {leads}. Restore it?", when=when, leads=leads), wrap=True
        )
        self.body.addWidget(self.told)
        self.aside = label(
            tr("The damaged file is set aside beside the backups; nothing of it is deleted."), tone="muted", wrap=True
        )
        self.body.addWidget(self.aside)
        self.not_now = plain_button(kit, tr("Not now"))
        self.not_now.clicked.connect(self.reject)
        self.restore = primary_button(kit, tr("Restore this backup"))
        self.restore.setDefault(True)
        self.restore.clicked.connect(self._restore)
        self.buttons.addWidget(self.not_now)
        self.buttons.addWidget(self.restore)

    def _restore(self) -> None:
        keeper, copy, path, restored = self._keeper, self._backup.path, self._path, self._restored
        self.restore.setEnabled(False)

        def end(_: object) -> None:
            tell(self, Dialog.accept, self)
            restored()  # also where the question was closed in the meantime

        keeper.run(lambda: keeper.backups.restore(copy, path), end, partial(tell, self, self._fail))

    def _fail(self, error: "LeadDeskError") -> None:
        self.restore.setEnabled(True)
        self.told.setText(worded(error.message))
        set_tone(self.told, "danger")
