"""A file that is damaged: its newest good backup is offered to take its place, and what is left in it to be read."""

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
from leaddesk.ui.kit.words.translations import tr, worded
from leaddesk.ui.shell import backup_words
from leaddesk.ui.shell.backup_keeper import BackupKeeper

if TYPE_CHECKING:
    from leaddesk.model.backups import Backup, Salvaged
    from leaddesk.model.errors import LeadDeskError


def offer_backup(
    kit: Kit, keeper: BackupKeeper, path: Path, open_file: Callable[[Path], None], window: QWidget
) -> None:
    """Look for a good backup of the file, and offer it or what is left; `open_file` opens what is in place then."""

    def offer(found: "tuple[Backup | None, bool]") -> None:
        backup, is_readable = found
        if backup is not None or is_readable:
            BackupOffer(kit, keeper, path, found, open_file, window).open()

    keeper.run(lambda: keeper.backups.way_on(path), offer, lambda _: None, owner=window)


class BackupOffer(Dialog):
    """One sentence, and the ways on: the backup, if there is one, and a new file of what can still be read."""

    help_page = "backups"

    def __init__(
        self,
        kit: Kit,
        keeper: BackupKeeper,
        path: Path,
        found: "tuple[Backup | None, bool]",
        open_file: Callable[[Path], None],
        window: QWidget,
    ) -> None:
        """`found`: its newest good backup, and whether there may be something left in it to be read.

        `open_file` is called with the file once the backup is in its place, or with the new one.
        """
        super().__init__(kit, tr("“{name}” is damaged", name=path.stem), window)
        backup, is_readable = found
        self._keeper, self._path, self._backup, self._open_file = keeper, path, backup, open_file
        self.told = label(self._offered(), wrap=True)
        self.aside = label(self._stays(), tone="muted", wrap=True)
        self.body.addWidget(self.told)
        self.body.addWidget(self.aside)
        self.not_now = plain_button(kit, tr("Not now"))
        self.salvage = plain_button(kit, tr("Save what can be read"))
        self.restore = primary_button(kit, tr("Restore this backup"))
        for button, act in ((self.not_now, self.reject), (self.salvage, self._salvage), (self.restore, self._restore)):
            button.clicked.connect(act)
            self.buttons.addWidget(button)
        self.salvage.setVisible(is_readable)
        self.restore.setVisible(backup is not None)
        self.restore.setDefault(backup is not None)

    def _offered(self) -> str:
        if self._backup is None:
            return tr("There is no good backup of it. What can still be read can be saved into a new file.")
        when, leads = backup_words.when(self.kit, self._backup), tr("%Ln lead(s)", "", self._backup.leads or 0)
        return tr("The newest good backup is of {when}, with {leads}. Restore it?", when=when, leads=leads)

    def _stays(self) -> str:
        if self._backup is None:
            return tr("The damaged file stays where it is, as it is.")
        return tr("The damaged file is set aside beside the backups; nothing of it is deleted.")

    def _restore(self) -> None:
        if self._backup is None:
            return
        keeper, copy, path, open_file = self._keeper, self._backup.path, self._path, self._open_file
        self._show_waiting(waits=True)

        def end(_: object) -> None:
            tell(self, Dialog.accept, self)
            open_file(path)  # also where the question was closed in the meantime

        keeper.run(lambda: keeper.backups.restore(copy, path), end, partial(tell, self, self._fail))

    def _salvage(self) -> None:
        keeper, path, word = self._keeper, self._path, tr("saved")
        self._show_waiting(waits=True)
        self._say(tr("Reading what can be read…"))
        keeper.run(lambda: keeper.backups.salvage(path, word), self._salvaged, self._fail, owner=self)

    def _salvaged(self, saved: "Salvaged") -> None:
        leads = tr("%Ln lead(s)", "", saved.leads)
        gaps = tr("In %Ln place(s) something was lost.", "", saved.gaps) if saved.gaps else ""
        said = tr("{leads} could be read; they are in “{file}”.", leads=leads, file=saved.path.name)
        self._say(" ".join(part for part in (said, gaps) if part), "success")
        self.salvage.setText(tr("Open the new file"))
        self.salvage.clicked.disconnect(self._salvage)
        self.salvage.clicked.connect(lambda: self._open(saved.path))
        self._show_waiting(waits=False)

    def _open(self, path: Path) -> None:
        open_file = self._open_file
        self.accept()
        open_file(path)

    def _show_waiting(self, *, waits: bool) -> None:
        for button in (self.salvage, self.restore):
            button.setEnabled(not waits)

    def _fail(self, error: "LeadDeskError") -> None:
        self._show_waiting(waits=False)
        self._say(worded(error.message), "danger")

    def _say(self, sentence: str, tone: str = "") -> None:
        self.told.setText(sentence)
        set_tone(self.told, tone)
