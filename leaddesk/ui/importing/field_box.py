"""The box of a column's field, with what is open about it and the values that it holds."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate
from typing_extensions import override

from leaddesk.services.importing.preview import KEPT
from leaddesk.ui.kit.buttons import link_button
from leaddesk.ui.kit.fields.inputs import ChoiceBox
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import set_property
from leaddesk.ui.kit.look.marks import IconMark
from leaddesk.ui.kit.words.translations import tr


class FieldBox(ChoiceBox):
    """A choice of fields."""

    values_requested = Signal()

    def __init__(self, kit: Kit, column: str, fields: QStandardItemModel) -> None:
        """For a column of a file; all boxes of a file share their fields."""
        super().__init__()
        self._kit, self._column = kit, column
        self.setAccessibleName(tr("Field of column “{column}”", column=column))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setModel(fields)
        self.setItemDelegate(QStyledItemDelegate(self))
        self.values = link_button(kit, "", small=True)
        self.values.setParent(self)
        self.values.clicked.connect(self.values_requested)
        self.values.hide()
        self._doubt = IconMark(kit, "circle-question-mark", "warning", name=tr("A question is open"))
        self._doubt.setParent(self)
        self._doubt.hide()

    def show_field(self, field: str, otherwise: str = "") -> None:
        """Show a field, without telling anybody; `otherwise` what it is called if it cannot be chosen by hand."""
        self.blockSignals(True)
        place = self.findData(field)
        self.setCurrentIndex(place if otherwise else max(0, place))
        self.setPlaceholderText(otherwise)
        self.blockSignals(False)
        set_property(self, "kept", field == KEPT)

    def show_values(self, count: int) -> None:
        """Offer to say what its values become; 0: there are none to be asked about."""
        self.values.setText(tr("%Ln value(s)", "", count))
        self.values.setAccessibleName(tr("What the values of {column} become", column=self._column))
        self.values.setVisible(count > 0)
        self._place()

    def show_doubt(self, *, doubtful: bool) -> None:
        """Mark that a question about it is open."""
        self._doubt.setVisible(doubtful)
        self._place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Both stand before the arrow."""
        right = self.width() - self._kit.theme.measure("icon") - self._kit.theme.scaled(16)
        for each in (self.values, self._doubt):
            size: QSize = each.sizeHint()
            each.resize(size)
            each.move(right - size.width(), (self.height() - size.height()) // 2)
            if not each.isHidden():
                right -= size.width() + self._kit.theme.scaled(4)
