"""The small dialog that puts a tag on leads."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from leaddesk.services import bulk_moves
from leaddesk.ui.kit.buttons import plain_button, primary_button
from leaddesk.ui.kit.dialog import Dialog
from leaddesk.ui.kit.inputs import line_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.translations import tr


class PutTag(Dialog):
    """A tag in use or a new one; Enter puts it."""

    def __init__(self, kit: Kit, ids: Sequence[int], parent: QWidget) -> None:
        """On these leads."""
        super().__init__(kit, tr("Tag %Ln lead(s)", "", len(ids)), parent, width=360)
        self._ids = tuple(ids)
        known = kit.workspace.directory.tags
        self._edit = line_edit(tr("Tag"), placeholder=tr("Tag, such as {example}", example=known[0]) if known else "")
        completer = QCompleter(list(known), self._edit)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._edit.setCompleter(completer)
        self.body.addWidget(self._edit)
        self.body.addWidget(label(tr("A tag that nobody has used yet is made."), role="small", tone="muted", wrap=True))
        cancel, save = plain_button(kit, tr("Cancel")), primary_button(kit, tr("Tag", "verb"))
        save.setDefault(True)
        cancel.clicked.connect(self.reject)
        save.clicked.connect(self._save)
        self.buttons.addWidget(cancel)
        self.buttons.addWidget(save)
        self._edit.setFocus()

    def _save(self) -> None:
        tag = self._edit.text().strip()
        if not tag:
            self._edit.setFocus()
            return
        ids = self._ids
        self.kit.workspace.do(lambda work: bulk_moves.tag_many(work, ids, tag))
        self.accept()
