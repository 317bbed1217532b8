"""The columns of a file, each with its first value and the field that it is."""

from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from leaddesk.model.query import OWN_PREFIX
from leaddesk.services.importing.preview import KEPT, ColumnPreview, FilePreview
from leaddesk.services.importing.request import FileResult
from leaddesk.ui.importing.field_box import FieldBox
from leaddesk.ui.importing.wording import field_names, made_names
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import ElidedLabel, label
from leaddesk.ui.kit.look.marks import IconMark
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.model.custom_field import CustomField


class ColumnsForm(QWidget):
    """A row for each column: its name and first value, and the box of its field."""

    mapped = Signal(str, str)  # column, field; KEPT: kept beside the fields
    values_requested = Signal(str)  # the field ("stage", "status", "channel") whose values are to be told

    def __init__(self, kit: Kit) -> None:
        """No file yet."""
        super().__init__()
        self._kit = kit
        self._language = kit.preferences.settings.language or ""
        self._shown: tuple[str, tuple[tuple[str, str], ...], tuple[CustomField, ...]] = ("", (), ())
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
        columns = tuple((each.name, each.example) for each in seen.columns)
        shown = (seen.kind, columns, self._kit.workspace.directory.fields)
        if shown != self._shown:
            self._shown = shown
            self._build(seen)
        self.show_mapping({each.name: each.field for each in seen.columns if each.field is not None})

    def show_mapping(self, mapping: Mapping[str, str]) -> None:
        """Show which column is which field."""
        made = made_names()
        for name, box in self.boxes.items():
            field = mapping.get(name, KEPT)
            brought = field.removeprefix(OWN_PREFIX) if field.startswith(OWN_PREFIX) else ""  # by an exact file
            box.show_field(field, made.get(field, brought))
            box.setToolTip(tr("Nothing is lost: it is shown with the lead.") if name not in mapping else "")
        matched = sum(name in mapping for name in self.boxes)
        number = self._kit.formats.number
        self._count.setText(tr("{count} of {total} matched", count=number(matched), total=number(len(self.boxes))))

    def show_found(self, result: FileResult | None) -> None:
        """Offer to say what the values of stages and channels become, now that they are known."""
        counts = Counter(each.field for each in result.found) if result is not None else Counter[str]()
        for box in self.boxes.values():
            box.show_values(counts.get(box.currentData(), 0))

    def show_doubt(self, column: str) -> None:
        """Mark the column that a question is open about; empty: none."""
        for name, box in self.boxes.items():
            box.show_doubt(doubtful=name == column)

    def unroll(self, *, unrolled: bool) -> None:
        """Show all rows at once, to be scrolled by what they stand in."""
        self._is_unrolled = unrolled
        inside = self._scroll.widget()
        self._scroll.setMinimumHeight(inside.sizeHint().height() if unrolled and inside is not None else 0)

    def _build(self, seen: FilePreview) -> None:
        names = field_names(seen.kind, self._language, self._kit.workspace.directory.fields)
        fields = QStandardItemModel(len(names), 1, self)
        for row, (field, name) in enumerate(names.items()):
            index = fields.index(row, 0)
            fields.setData(index, name, Qt.ItemDataRole.DisplayRole)
            fields.setData(index, field, Qt.ItemDataRole.UserRole)
        asked = (names[field] for field in ("stage", "status", "channel") if field in names)
        values = self._kit.painting.width(tr("%Ln value(s)", "", 200), "small") + self._kit.theme.scaled(12)
        texts = [self._kit.painting.width(names[KEPT]), *(self._kit.painting.width(name) + values for name in asked)]
        widest = max(texts) + self._kit.theme.scaled(48)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        padding = self._kit.theme.measure("page_padding")
        rows.setContentsMargins(padding, self._kit.theme.scaled(8), padding, self._kit.theme.scaled(16))
        rows.setSpacing(self._kit.theme.scaled(16))
        self.boxes = {}
        for each in seen.columns:
            box = FieldBox(self._kit, each.name, fields)
            box.values_requested.connect(lambda box=box: self.values_requested.emit(box.currentData()))
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
        example = column.example or tr("empty")
        if column.by_content:  # nobody would know why, and it is the likeliest to be wrong
            example = tr("{example} · known by its values", example=example)
        words.addWidget(ElidedLabel(example, role="small", tone="muted"))
        row = QHBoxLayout()
        row.setSpacing(scaled(12))
        row.addLayout(words, 1)
        row.addWidget(IconMark(self._kit, "arrow-right"))
        row.addWidget(box)
        return row
