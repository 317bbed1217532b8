"""What is known of an import: its files and counts, what was kept of it, and on demand how its columns were read."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.ui.kit.buttons import link_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.translations import tr, worded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leaddesk.model.change import Kept
    from leaddesk.services.import_history import RunTold

_NAMED = 4  # of what is kept


class ImportTold(QFrame):
    """Nothing, until an import is chosen."""

    leads_requested = Signal(str)  # the search that finds its leads

    def __init__(self, kit: Kit) -> None:
        """Nothing is chosen."""
        super().__init__()
        self._kit = kit
        self._kept_by_run: dict[int, Sequence[Kept]] = {}
        self._run: RunTold | None = None
        self.setProperty("edge", "top")
        self.files = label("", weight="medium", wrap=True)
        self.counts = label("", tone="muted", wrap=True)
        self.kept = label("", tone="warning", wrap=True)
        self.mapping = label("", role="small", tone="muted", wrap=True)
        self.how = link_button(kit, tr("How it was read"), small=True)
        self.how.setCheckable(True)
        self.how.toggled.connect(self.mapping.setVisible)
        self.leads = link_button(kit, tr("Show its leads"), small=True)
        self.leads.clicked.connect(self._ask_for_leads)
        links = QWidget()
        row = QHBoxLayout(links)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(kit.theme.scaled(16))
        row.addWidget(self.how)
        row.addWidget(self.leads)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, kit.theme.scaled(8), 0, 0)
        column.setSpacing(kit.theme.scaled(4))
        for widget in (self.files, self.counts, self.kept, links, self.mapping):
            column.addWidget(widget)
        self.show_nothing()

    def show_nothing(self) -> None:
        """No import is chosen."""
        self._run = None
        self.hide()

    def show_run(self, run: "RunTold", *, is_undone: bool) -> None:
        """Show what is known of an import, and what was kept if it was taken back."""
        self._run = run
        self.files.setText(", ".join(run.files))
        self.counts.setText(self._counted(run))
        self.mapping.setText(_read_how(run))
        self.mapping.setVisible(self.how.isChecked())
        self.leads.setVisible(run.leads_left > 0)
        self.kept.hide()
        kept = self._kept_by_run.get(run.run_id, ())
        if is_undone and kept:
            self.show_kept(kept, is_done=True)
        elif is_undone and run.leads_left:
            self._say_kept(tr("%Ln lead(s) of it stayed, for they were changed since.", "", run.leads_left))
        self.show()

    def show_kept(self, kept: "Sequence[Kept]", *, is_done: bool) -> None:
        """Say what stays, or stayed, although the import is taken back."""
        names = ", ".join(f"{each.name} ({worded(each.reason)})" for each in kept[:_NAMED])
        count = tr("%Ln row(s)", "", len(kept))
        names += "…" if len(kept) > _NAMED else ""
        if is_done:
            self._say_kept(tr("{rows} stayed as they are: {names}", rows=count, names=names))
        else:
            self._say_kept(tr("{rows} would stay as they are: {names}", rows=count, names=names))

    def remember_kept(self, run_id: int, kept: "Sequence[Kept]") -> None:
        """What was kept when an import was taken back just now."""
        self._kept_by_run[run_id] = kept

    def _say_kept(self, words: str) -> None:
        self.kept.setText(words)
        self.kept.show()

    def _ask_for_leads(self) -> None:
        if self._run is not None:
            self.leads_requested.emit(f"import:{self._run.run_id}")

    def _counted(self, run: "RunTold") -> str:
        number, counts = self._kit.formats.number, run.counts
        told = [
            tr("{count} rows read", count=number(counts.get("read", 0))),
            tr("{count} new", count=number(counts.get("created", 0))),
            tr("{count} updated", count=number(counts.get("updated", 0))),
            tr("{count} unchanged", count=number(counts.get("unchanged", 0))),
            tr("{count} skipped", count=number(counts.get("skipped", 0))),
            tr("{count} with a problem", count=number(counts.get("rejected", 0))),
        ]
        keys = ("read", "created", "updated", "unchanged", "skipped", "rejected")
        return " · ".join(words for key, words in zip(keys, told, strict=True) if counts.get(key) or key == "read")


def _read_how(run: "RunTold") -> str:
    columns = ", ".join(f"{column} → {field}" for column, field in run.mapping.items())
    if not run.preset:
        return columns
    return tr("Known as {name}.", name=run.title or run.preset) + " " + columns
