"""What is known of an import: its files and counts, what was kept of it, and on demand how its columns were read."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.ui.kit.buttons import link_button
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr, worded
from leaddesk.words import system_language, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from leaddesk.model.change import Kept
    from leaddesk.services.import_history import RunTold

_NAMED = 4  # of what is kept
_BUYER = "buyer_"


class ImportTold(QFrame):
    """Nothing, until an import is chosen."""

    leads_requested = Signal(str)  # the search that finds its leads

    def __init__(self, kit: Kit) -> None:
        """Nothing is chosen."""
        super().__init__()
        self._kit = kit
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

    def show_run(self, run: "RunTold") -> None:
        """Show what is known of an import, and what was kept if it was taken back."""
        self._run = run
        self.files.setText(", ".join(run.files))
        self.counts.setText(self._counted(run))
        self.mapping.setText(self._read_how(run))
        self.mapping.setVisible(self.how.isChecked())
        self.leads.setVisible(run.leads_left > 0)
        self.kept.setVisible(bool(run.kept_count))
        rows, names = tr("%Ln row(s)", "", run.kept_count), _some(each.name for each in run.kept)
        self.kept.setText(tr("{rows} stayed as they are: {names}", rows=rows, names=names))
        self.show()

    def show_what_would_stay(self, kept: "Sequence[Kept]") -> None:
        """Say what would stay if the import were taken back, and why."""
        rows, names = tr("%Ln row(s)", "", len(kept)), _some(f"{each.name} ({worded(each.reason)})" for each in kept)
        self.kept.setText(tr("{rows} would stay as they are: {names}", rows=rows, names=names))
        self.kept.show()

    def _ask_for_leads(self) -> None:
        if self._run is not None:
            self.leads_requested.emit(f"import:{self._run.run_id}")

    def _read_how(self, run: "RunTold") -> str:
        names = _field_names(run.kind, self._kit.preferences.settings.language)
        # What only a shop's orders are made of has no name of its own: the column's must do.
        columns = ", ".join(
            f"{column} → {names[field]}" if field in names else column for column, field in run.mapping.items()
        )
        return tr("Known as {name}.", name=run.title or run.preset) + " " + columns if run.preset else columns

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


def _some(names: "Iterable[str]") -> str:
    every = tuple(names)
    return ", ".join(every[:_NAMED]) + ("…" if len(every) > _NAMED else "")


def _field_names(kind: str, language: str | None) -> dict[str, str]:
    """What the fields of a kind of file are called; a shop's buyers have those of leads."""
    spoken = words(language or system_language())
    of_leads = spoken.headers["leads"]
    return {**{_BUYER + field: name for field, name in of_leads.items()}, **of_leads, **spoken.headers.get(kind, {})}
