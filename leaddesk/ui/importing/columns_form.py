"""The columns of a file, each with its first value and the field that it is."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QScrollArea, QStyledItemDelegate, QVBoxLayout, QWidget
from typing_extensions import override

from leaddesk.services.importing.preview import KEPT, ColumnPreview, FilePreview
from leaddesk.ui.importing.wording import field_names
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import ElidedLabel, label, set_property
from leaddesk.ui.kit.marks import IconMark
from leaddesk.ui.kit.translations import tr


class FieldBox(QComboBox):
    """A choice of fields. The wheel scrolls the list that it stands in, and changes nothing."""

    def __init__(self, name: str, fields: QStandardItemModel) -> None:
        """All boxes of a file share their fields."""
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setModel(fields)
        self.setItemDelegate(QStyledItemDelegate(self))

    def show_field(self, field: str) -> None:
        """Show a field, without telling anybody."""
        self.blockSignals(True)
        self.setCurrentIndex(max(0, self.findData(field)))
        self.blockSignals(False)
        set_property(self, "kept", field == KEPT)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ColumnsForm(QWidget):
    """A row for each column: its name and first value, and the box of its field."""

    mapped = Signal(str, str)  # column, field; KEPT: kept beside the fields

    def __init__(self, kit: Kit) -> None:
        """No file yet."""
        super().__init__()
        self._kit = kit
        self._language = kit.preferences.settings.language or ""
        self._shown: tuple[str, tuple[tuple[str, str], ...]] = ("", ())
        self._is_unrolled = False
        self.boxes: dict[str, FieldBox] = {}
        theme = kit.theme
        self._count = label("", role="small", tone="muted")
        head = QHBoxLayout()
        head.setContentsMargins(theme.measure("page_padding"), theme.scaled(12), theme.measure("page_padding"), 0)
        head.addWidget(label(tr("Columns"), weight="semibold"))
        head.addStretch(1)
        head.addWidget(self._count)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.scaled(4))
        column.addLayout(head)
        column.addWidget(self._scroll, 1)

    def show_file(self, seen: FilePreview) -> None:
        """Show the columns of a file; rows are made anew only if it is another one, or of another kind."""
        shown = (seen.kind, tuple((each.name, each.example) for each in seen.columns))
        if shown != self._shown:
            self._shown = shown
            self._build(seen)
        self.show_mapping({each.name: each.field for each in seen.columns if each.field is not None})

    def show_mapping(self, mapping: Mapping[str, str]) -> None:
        """Show which column is which field."""
        for name, box in self.boxes.items():
            box.show_field(mapping.get(name, KEPT))
            box.setToolTip(tr("Nothing is lost: it is shown with the lead.") if name not in mapping else "")
        matched = sum(name in mapping for name in self.boxes)
        number = self._kit.formats.number
        self._count.setText(tr("{count} of {total} matched", count=number(matched), total=number(len(self.boxes))))

    def unroll(self, *, unrolled: bool) -> None:
        """Show all rows at once, to be scrolled by what they stand in."""
        self._is_unrolled = unrolled
        inside = self._scroll.widget()
        self._scroll.setMinimumHeight(inside.sizeHint().height() if unrolled and inside is not None else 0)

    def _build(self, seen: FilePreview) -> None:
        names = field_names(seen.kind, self._language)
        fields = QStandardItemModel(len(names), 1, self)
        for row, (field, name) in enumerate(names.items()):
            index = fields.index(row, 0)
            fields.setData(index, name, Qt.ItemDataRole.DisplayRole)
            fields.setData(index, field, Qt.ItemDataRole.UserRole)
        widest = self._kit.painting.width(names[KEPT]) + self._kit.theme.scaled(48)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        padding = self._kit.theme.measure("page_padding")
        rows.setContentsMargins(padding, self._kit.theme.scaled(8), padding, self._kit.theme.scaled(16))
        rows.setSpacing(self._kit.theme.scaled(16))
        self.boxes = {}
        for each in seen.columns:
            box = FieldBox(tr("Field of column “{column}”", column=each.name), fields)
            box.activated.connect(lambda _, name=each.name, box=box: self.mapped.emit(name, box.currentData()))
            self.boxes[each.name] = box
            box.setFixedWidth(max(widest, self._kit.theme.scaled(168)))
            rows.addLayout(self._row(each, box))
        rows.addStretch(1)
        self._scroll.setWidget(inside)
        inside.setAutoFillBackground(False)  # the scroll area would have it in the colour of the window
        self.unroll(unrolled=self._is_unrolled)

    def _row(self, column: ColumnPreview, box: FieldBox) -> QHBoxLayout:
        scaled = self._kit.theme.scaled
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(column.name))
        words.addWidget(ElidedLabel(column.example or tr("empty"), role="small", tone="muted"))
        row = QHBoxLayout()
        row.setSpacing(scaled(12))
        row.addLayout(words, 1)
        row.addWidget(IconMark(self._kit, "arrow-right"))
        row.addWidget(box)
        return row
