"""Leads side by side: a column for each, a row for each field, and in each row the lead that it is taken from."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal
from typing_extensions import override

from leaddesk.model.lead import Lead
from leaddesk.services.duplicates.choices import CUSTOM
from leaddesk.services.duplicates.comparison import Comparison
from leaddesk.ui.duplicates.wording import UNIT_NAMES, Values
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.paged_model import NO_PARENT, Index
from leaddesk.ui.kit.translations import tr

_Role = Qt.ItemDataRole

STAYS, MERGED, CHOICE, TOLD = "stays", "merged", "choice", "told"
_ORDER = (STAYS, MERGED, CHOICE, TOLD)  # what can be chosen comes before what is the same
_FEW = 2  # leads: of these none can be left out


@dataclass(frozen=True)
class Row:
    """A row. `kind`: which lead `stays`, whether it is `merged`, a `choice` among values, or only `told`."""

    kind: str
    title: str
    texts: tuple[str, ...] = ()
    unit: str = ""

    @property
    def differs(self) -> bool:
        """Whether there is anything to choose: what one lead has and another lacks is not lost in any case."""
        return self.kind == CHOICE and len(set(self.texts)) > 1


@dataclass
class Answers:
    """What was said: which lead stays, which are merged with it, and the values that were chosen one by one."""

    stays: int
    merged: set[int]
    chosen: dict[str, int] = field(default_factory=dict)


class ComparisonModel(QAbstractTableModel):
    """The first column names the fields."""

    answered = Signal()

    def __init__(self, kit: Kit, parent: QObject | None = None) -> None:
        """Nothing is compared yet."""
        super().__init__(parent)
        self._kit = kit
        self.leads: tuple[Lead, ...] = ()
        self.rows: tuple[Row, ...] = ()
        self._comparison: Comparison | None = None
        self.answers = Answers(0, set())
        self._taken: dict[str, int] = {}

    def show(self, comparison: Comparison) -> None:
        """Compare these; what was answered about the same leads stays."""
        self.beginResetModel()
        ids = {lead.id or 0 for lead in comparison.leads}
        is_same = ids == {lead.id or 0 for lead in self.leads}
        self._comparison, self.leads = comparison, comparison.leads
        if not is_same or self.answers.stays not in ids:
            self.answers = Answers(comparison.stays, set(ids))
        self.rows = tuple(self._made_rows(comparison))
        self._take()
        self.endResetModel()
        self.answered.emit()

    def choose(self, row: int, column: int) -> None:
        """Say that the value of this cell is taken; nothing where there is nothing to choose."""
        if not self.is_choosable(row, column):
            return
        kind, lead_id = self.rows[row].kind, self.lead_at(column)
        answers = self.answers
        if kind == STAYS:
            answers.stays = lead_id
            answers.merged.add(lead_id)
        elif kind == MERGED:
            answers.merged ^= {lead_id}
            answers.chosen = {unit: taken for unit, taken in answers.chosen.items() if taken in answers.merged}
        else:
            answers.chosen[self.rows[row].unit] = lead_id
        self._take()
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.leads)))
        self.answered.emit()

    def is_choosable(self, row: int, column: int) -> bool:
        """Whether anything can be said by this cell."""
        if not 0 < column <= len(self.leads):
            return False
        kind, lead_id = self.rows[row].kind, self.lead_at(column)
        if kind == MERGED:
            return lead_id != self.answers.stays and (lead_id not in self.answers.merged or len(self.going()) > 1)
        return kind == STAYS or (self.rows[row].differs and lead_id in self.answers.merged)

    def is_chosen(self, row: int, column: int) -> bool:
        """Whether the cell says what will be."""
        if column == 0:
            return False
        which, lead_id = self.rows[row], self.lead_at(column)
        if which.kind == STAYS:
            return lead_id == self.answers.stays
        if which.kind == MERGED:
            return lead_id in self.answers.merged
        return which.differs and self._taken.get(which.unit) == lead_id

    def is_left_out(self, column: int) -> bool:
        """Whether the lead of a column is not merged."""
        return column > 0 and self.lead_at(column) not in self.answers.merged

    def lead_at(self, column: int) -> int:
        """The lead of a column."""
        return self.leads[column - 1].id or 0

    def going(self) -> list[int]:
        """The leads that are merged into the one that stays."""
        return [lead.id or 0 for lead in self.leads if lead.id in self.answers.merged - {self.answers.stays}]

    def left_out(self) -> list[int]:
        """The leads that are not merged."""
        return [lead.id or 0 for lead in self.leads if lead.id not in self.answers.merged]

    @override
    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() or not self.leads else len(self.leads) + 1

    @override
    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid() or role not in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return None
        row, column = index.row(), index.column()
        text = self.rows[row].title if column == 0 else self.rows[row].texts[column - 1]
        if role == _Role.AccessibleTextRole and column and self.is_choosable(row, column):
            said = tr("chosen") if self.is_chosen(row, column) else tr("not chosen")
            return f"{self.rows[row].title}: {text or '–'}, {said}"
        return text

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or role not in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return None
        return self.leads[section - 1].name if 0 < section <= len(self.leads) else ""

    def _take(self) -> None:
        """What is taken from which lead now."""
        if self._comparison is None or not self.leads:
            return
        answers = self.answers
        self._taken = self._comparison.usual(answers.stays, list(answers.merged)) | answers.chosen

    def taken(self) -> dict[str, int]:
        """Unit → lead, of what was chosen one by one; the rest is as usual."""
        return dict(self.answers.chosen)

    def _made_rows(self, comparison: Comparison) -> "list[Row]":
        values = Values(self._kit, comparison)

        def of_each(text: Callable[[Lead], str]) -> tuple[str, ...]:
            return tuple(text(lead) for lead in comparison.leads)

        count = len(comparison.leads)
        rows = [Row(STAYS, tr("Stays"), (tr("This one"),) * count)]
        if count > _FEW:
            rows.append(Row(MERGED, tr("Is the same"), (tr("Yes"),) * count))
        for unit, name in UNIT_NAMES.items():
            rows.append(Row(CHOICE, tr(name), of_each(lambda lead, unit=unit: values.text(lead, unit)), unit))  # type: ignore[misc]
        for each in comparison.fields:
            texts = of_each(lambda lead, each=each: values.custom(lead, each))  # type: ignore[misc]
            rows.append(Row(CHOICE, each.name, texts, f"{CUSTOM}{each.id}"))
        rows += [
            Row(TOLD, tr("Tags"), of_each(values.tags)),
            Row(TOLD, tr("Notes"), of_each(lambda lead: lead.notes or "")),
            Row(TOLD, tr("Has"), of_each(values.belongings)),
        ]
        known = [row for row in rows if any(row.texts)]
        return sorted(known, key=lambda row: (_ORDER.index(row.kind), not row.differs))
