"""The small dialog that puts a tag on leads."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from leaddesk.services import bulk_moves
from leaddesk.ui.kit.fields.form import Form
from leaddesk.ui.kit.fields.inputs import line_edit, suggest
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr


class PutTag(Form):
    """A tag in use or a new one; Enter puts it."""

    def __init__(self, kit: Kit, ids: Sequence[int], parent: QWidget) -> None:
        """On these leads."""
        super().__init__(kit, tr("Tag %Ln lead(s)", "", len(ids)), tr("Tag", "verb"), parent, width=360)
        self._ids = tuple(ids)
        known = kit.workspace.directory.tags
        self._edit = line_edit(tr("Tag"), placeholder=tr("Tag, such as {example}", example=known[0]) if known else "")
        suggest(self._edit, known)
        self.body.addWidget(self._edit)
        self.body.addWidget(label(tr("A tag that nobody has used yet is made."), role="small", tone="muted", wrap=True))
        self.body.addWidget(self.problem)
        self._edit.setFocus()

    def save(self) -> None:
        """Put it, if one is typed."""
        tag = self._edit.text().strip()
        if not tag:
            self._edit.setFocus()
            return
        ids = self._ids
        self.write(lambda work: bulk_moves.tag_many(work, ids, tag), count=len(ids))
