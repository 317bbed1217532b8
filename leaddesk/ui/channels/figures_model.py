"""The figures of all channels as a table: a row a channel, then all of them together."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from leaddesk.model.enums import Kind
from leaddesk.model.figures.channels import ChannelFigures, ChannelReport
from leaddesk.ui.channels.columns import (
    Column,
    all_columns,
    cell_text,
    difference,
    has_cents,
    nothing_of,
    of_kinds,
    wants_costs,
)
from leaddesk.ui.channels.wording import all_name, channel_name, why
from leaddesk.ui.kit.copying import harmless
from leaddesk.ui.kit.words.formats import Formats
from leaddesk.ui.kit.words.translations import tr

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class FiguresModel(QAbstractTableModel):
    """Rows sorted by a column, the unknown below, leads without a channel under it, and the total last."""

    def __init__(self, formats: Formats, shown: Sequence[str], parent: QObject | None = None) -> None:
        """No figures yet; `shown` are the keys of the columns to show."""
        super().__init__(parent)
        self._formats = formats
        self._keys = tuple(shown)
        self._columns: tuple[Column, ...] = ()
        self._cents: Mapping[str, bool] = {}
        self._rows: tuple[ChannelFigures, ...] = ()
        self._as_reported: tuple[ChannelFigures, ...] = ()
        self._total: ChannelFigures | None = None
        self._sort = ("leads", True)
        self._before: Mapping[str | None, ChannelFigures] = {}
        self._total_before: ChannelFigures | None = None
        self._kinds: Mapping[Kind, ChannelReport] = {}
        self._paired = ""
        self.currency = ""

    def show_report(
        self,
        report: ChannelReport,
        currency: str,
        before: ChannelReport | None = None,
        kinds: Mapping[Kind, ChannelReport] | None = None,
    ) -> None:
        """Show these figures, and how they differ from those of the period before if these are known.

        `kinds` are those of B2C and of B2B, for the figure that is wished of both.
        """
        self.beginResetModel()
        self._kinds = kinds or {}
        self._before = {} if before is None else {row.channel: row for row in before.channels}
        self._total_before = None if before is None else before.total
        self._as_reported, self._total, self.currency = report.channels, report.total, currency
        self._lay_out()
        self.endResetModel()

    def show_columns(self, keys: Sequence[str]) -> None:
        """Show these columns, in the order that they always have."""
        self.beginResetModel()
        self._keys = tuple(keys)
        self._lay_out()
        self.endResetModel()

    def show_pair(self, key: str) -> None:
        """Show a figure of B2C and of B2B too, as far as they are known; empty: none."""
        if key != self._paired:
            self.beginResetModel()
            self._paired = key
            self._lay_out()
            self.endResetModel()

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns shown."""
        return self._columns

    @property
    def shown_keys(self) -> tuple[str, ...]:
        """The keys of the columns shown."""
        return self._keys

    @property
    def rows(self) -> tuple[ChannelFigures, ...]:
        """The channels in the order shown, without the total."""
        return self._rows

    @property
    def total(self) -> ChannelFigures | None:
        """All channels together."""
        return self._total

    @property
    def sorted_by(self) -> tuple[str, bool]:
        """The key of a column, and whether the largest is first."""
        return self._sort

    def row_at(self, row: int) -> ChannelFigures:
        """The figures of a row, the total included."""
        if row < len(self._rows) or self._total is None:
            return self._rows[row]
        return self._total

    def figures_of(self, kind: Kind | None, row: int) -> ChannelFigures:
        """The figures of a row, the total included; of leads of one kind only, if it is named."""
        figures = self.row_at(row)
        return figures if kind is None else self._of_kind(kind, None if self.is_total(row) else figures)

    @property
    def kinds(self) -> Mapping[Kind, Sequence[ChannelFigures]]:
        """The rows of B2C and of B2B as they are shown, with the total at the end; empty: they are not known."""
        return {kind: [self.figures_of(kind, row) for row in range(self.rowCount())] for kind in self._kinds}

    def is_total(self, row: int) -> bool:
        """Whether the row is that of all channels."""
        return row == len(self._rows)

    def sort_by(self, key: str, descending: bool) -> None:
        """Sort by a column."""
        self.layoutAboutToBeChanged.emit()
        self._sort = (key, descending)
        before = {id(row): place for place, row in enumerate(self._rows)}
        self._rows = self._sorted()
        moved = {before[id(row)]: place for place, row in enumerate(self._rows)}
        for index in self.persistentIndexList():
            place = moved.get(index.row(), index.row())
            self.changePersistentIndex(index, self.index(place, index.column()))
        self.layoutChanged.emit()

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self._total is None else len(self._rows) + 1

    @override
    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.head
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
        return None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column = self._columns[index.column()]
        row = self.figures_of(column.of, index.row())
        if role in _TEXT_ROLES:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole and not self.is_total(index.row()):
            return self._tip(column, row) or None
        return None

    def text(self, row: int, column: int) -> str:
        """What a cell says."""
        shown = self._columns[column]
        figures = self.figures_of(shown.of, row)
        if self.is_total(row) and shown.kind == "name":
            return all_name(self._rows)
        if not self.is_total(row) and wants_costs(shown, figures):
            return tr("+ Costs")
        cents = self._cents.get(shown.key, False)
        said = cell_text(shown, figures, self._formats, self.currency, cents=cents)
        change = difference(shown, figures, self._earlier(row), self._formats, self.currency)
        return f"{said} ({change})" if change else said

    def _earlier(self, row: int) -> ChannelFigures | None:
        """The same row in the period before; a channel that had nothing then counts as nothing."""
        if self.is_total(row) or self._total_before is None:
            return self._total_before
        return self._before.get(self._rows[row].channel) or nothing_of(self._total_before)

    def as_text(self) -> str:
        """The whole table with its heads, columns parted by tabs, for the clipboard."""
        lines = [[column.head for column in self._columns]]
        lines += [[self._copied(row, column) for column in range(len(self._columns))] for row in range(self.rowCount())]
        return "\n".join("\t".join(line) for line in lines)

    def _copied(self, row: int, column: int) -> str:
        """What a cell says to a spreadsheet: no formula, and nothing where costs are only wanted."""
        shown = self._columns[column]
        if not self.is_total(row) and wants_costs(shown, self.row_at(row)):
            return ""
        text = self.text(row, column)
        return harmless(text) if shown.kind == "name" else text

    def _tip(self, column: Column, row: ChannelFigures) -> str:
        if column.kind == "verdict":
            return why(row)
        if column.asks_for == "conversion" and row.conversion_low is not None:
            low, high = self._formats.percent(row.conversion_low), self._formats.percent(row.conversion_high)
            return tr("Likely between {low} and {high}", low=low, high=high)
        if row.other_currencies and column.kind in ("money", "earned"):
            codes = ", ".join(sorted(row.other_currencies))
            return tr("Amounts in {currencies} are not added.", currencies=codes)
        return ""

    def _lay_out(self) -> None:
        shown: list[Column] = []
        for column in all_columns(self._formats, self.currency or "EUR"):
            if column.kind == "name" and any(row.is_pool for row in self._as_reported):
                column = replace(column, head=tr("Method"))
            shown += [column] if column.key in self._keys else []
            shown += of_kinds(column) if column.key == self._paired and self._kinds else []
        self._columns = tuple(shown)
        self._rows = self._sorted()
        rows = range(self.rowCount())
        self._cents = {
            column.key: has_cents(column, [self.figures_of(column.of, row) for row in rows], self.currency)
            for column in shown
        }

    def _of_kind(self, kind: Kind, row: ChannelFigures | None) -> ChannelFigures:
        """The same row, None: the total, of one kind of leads; of a channel without any, nothing."""
        report = self._kinds[kind]
        if row is None:
            return report.total
        found = (each for each in report.channels if each.channel == row.channel)
        return next(found, nothing_of(report.total))

    def _sorted(self) -> tuple[ChannelFigures, ...]:
        key, descending = self._sort
        columns = (*self._columns, *all_columns(self._formats, self.currency or "EUR"))
        column = next((each for each in columns if each.key == key), None)
        named = [row for row in self._as_reported if row.channel is not None]
        rest = [row for row in self._as_reported if row.channel is None]
        if column is not None and column.kind == "name":
            named.sort(key=lambda row: channel_name(row).casefold(), reverse=descending)
        elif column is not None:
            of = column.of
            figures = {id(row): column.figure(row if of is None else self._of_kind(of, row)) for row in named}
            known = [row for row in named if figures[id(row)] is not None]
            unknown = [row for row in named if figures[id(row)] is None]
            known.sort(key=lambda row: figures[id(row)] or 0, reverse=descending)
            named = known + unknown
        return (*named, *rest)
