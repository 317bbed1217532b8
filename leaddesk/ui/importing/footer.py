"""The line under an import: what can be taken back, what such a file does not hold, and the rows with problems."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from leaddesk.services.importing.request import FileResult
from leaddesk.ui.importing.wording import lacks_text
from leaddesk.ui.kit.buttons import link_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.look.marks import IconMark
from leaddesk.ui.kit.words.translations import tr


class Footer(QFrame):
    """Before an import, and after it."""

    save_requested = Signal()

    def __init__(self, kit: Kit) -> None:
        """Before it."""
        super().__init__()
        self.setProperty("edge", "top")
        row = QHBoxLayout(self)
        padding, gap = kit.theme.measure("page_padding"), kit.theme.scaled(8)
        row.setContentsMargins(padding, gap, padding, gap)
        row.setSpacing(gap)
        row.addWidget(IconMark(kit, "shield-check"))
        words = QVBoxLayout()
        words.setSpacing(0)
        self._promise = label("", tone="muted", wrap=True)
        self.lacks = label("", role="small", tone="muted", wrap=True)
        self.lacks.hide()
        words.addWidget(self._promise)
        words.addWidget(self.lacks)
        row.addLayout(words, 1)
        self.save = link_button(kit, "")
        self.save.clicked.connect(self.save_requested)
        self.save.hide()
        self.fields = link_button(kit, "")
        self.fields.clicked.connect(lambda: kit.navigator.fields_requested.emit("kept"))
        self.fields.hide()
        row.addWidget(self.fields)
        row.addWidget(self.save)
        self._is_done = False
        self._result: FileResult | None = None
        self.tell(is_done=False)

    def tell(self, *, is_done: bool) -> None:
        """Say what holds now."""
        self._is_done = is_done
        self._offer_fields()
        self._promise.setText(
            tr("The whole import is one step in History and can be undone weeks later.")
            if is_done
            else tr(
                "Nothing is written until you press Import. "
                "The whole import is one step in History and can be undone weeks later."
            )
        )

    def show_file(self, result: FileResult | None) -> None:
        """Say what a file does not hold, and offer the rows of it that cannot be used."""
        self._result = result
        self._offer_fields()
        lacking = lacks_text(result) if result is not None else ""
        self.lacks.setText(lacking)
        self.lacks.setVisible(bool(lacking))
        bad = len(result.rejected) + result.ambiguous if result is not None else 0
        self.save.setText(tr("Save the %Ln problem row(s)…", "", bad))
        self.save.setVisible(bool(bad))

    def _offer_fields(self) -> None:
        """Offer to make fields of what leads keep now of columns that are none."""
        kept = len(self._result.unmapped) if self._result is not None and self._result.kind == "leads" else 0
        self.fields.setText(tr("Make fields of %Ln further column(s)…", "", kept))
        self.fields.setVisible(self._is_done and kept > 0)
