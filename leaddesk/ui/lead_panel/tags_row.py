"""The tags of the lead: put on, taken off, looked for."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QWidget
from typing_extensions import override

from leaddesk.services import tags
from leaddesk.ui.kit.chips import Chip
from leaddesk.ui.kit.fields.field_size import label_width, row_height
from leaddesk.ui.kit.fields.inputs import is_left, line_edit, suggest
from leaddesk.ui.kit.flow_layout import FlowLayout
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import ElidedLabel
from leaddesk.ui.kit.looking import for_writing
from leaddesk.ui.kit.menus import offer, pop_up_below
from leaddesk.ui.kit.tool_tips import plain_tip
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.lead_panel.saving import Saver


class TagsRow(QWidget):
    """A chip a tag, and one that adds."""

    def __init__(self, kit: Kit, saver: Saver) -> None:
        """Of no lead yet."""
        super().__init__()
        self._kit, self._saver = kit, saver
        self._tags: tuple[str, ...] = ()
        self._chips: list[Chip] = []
        self._input: QLineEdit | None = None
        scaled = kit.theme.scaled
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        named = ElidedLabel(tr("Tags"), tone="muted")
        named.setFixedSize(label_width(kit), row_height(kit))
        row.addWidget(named, 0, Qt.AlignmentFlag.AlignTop)
        ground = QWidget()
        ground.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._flow = FlowLayout(ground, scaled(8))
        pad = max(0, (row_height(kit) - kit.theme.measure("chip")) // 2)
        self._flow.setContentsMargins(0, pad, 0, pad)
        self._add = for_writing(kit, Chip(kit, tr("Tag"), "add"))
        self._add.setAccessibleName(tr("Add a tag"))
        self._add.setToolTip(tr("Add a tag"))
        self._add.clicked.connect(self.add)
        self._flow.addWidget(self._add)
        row.addWidget(ground, 1)

    def show_tags(self, names: tuple[str, ...]) -> None:
        """Show other tags."""
        if names == self._tags:
            return
        focused = next((chip.text() for chip in self._chips if chip.hasFocus()), "")
        self._tags = names
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(name) for name in names]
        for place, chip in enumerate(self._chips):
            self._flow.put(place, chip)
            if chip.text() == focused:
                chip.setFocus()
        self.updateGeometry()

    @property
    def is_editing(self) -> bool:
        """Whether a tag is being typed."""
        return self._input is not None

    def add(self) -> None:
        """Open the input for another tag."""
        if self._input is not None:
            return
        edit = self._input = line_edit(tr("Add a tag"), placeholder=tr("Tag"))
        edit.setProperty("small", True)
        edit.setMinimumWidth(self._kit.theme.scaled(120))
        suggest(edit, [name for name in self._kit.workspace.directory.tags if name not in self._tags])
        edit.installEventFilter(self)
        edit.returnPressed.connect(self._enter)
        self._add.hide()
        self._flow.addWidget(edit)
        edit.show()
        QWidget.setTabOrder(self._add, edit)
        edit.setFocus()

    def cancel(self) -> None:
        """Close the input."""
        edit, self._input = self._input, None
        if edit is not None:
            edit.removeEventFilter(self)
            self._flow.removeWidget(edit)
            edit.hide()
            edit.deleteLater()
        self._add.show()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        key = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if isinstance(watched, Chip) and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove(watched.text())
            return True
        if watched is self._input and watched is not None:
            if key == Qt.Key.Key_Escape:
                self.cancel()
                self._add.setFocus()
                return True
            if isinstance(event, QFocusEvent) and is_left(event) and not self._is_choosing():
                self._enter()
                self.cancel()
        return False

    def _is_choosing(self) -> bool:
        completer = self._input.completer() if self._input is not None else None
        popup = completer.popup() if completer is not None else None
        return popup is not None and popup.isVisible()

    def _enter(self) -> None:
        edit = self._input
        name = edit.text().strip() if edit is not None else ""
        if edit is None or not name:
            return
        edit.clear()
        self._saver.do(lambda work, lead_id: tags.tag(work, lead_id, name))

    def _chip(self, name: str) -> Chip:
        chip = Chip(self._kit, name, "tag")
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.setAccessibleDescription(tr("Delete takes the tag off"))
        chip.setToolTip(plain_tip(name))
        chip.installEventFilter(self)
        chip.clicked.connect(lambda: self._open_menu(chip))
        return chip

    def _open_menu(self, chip: Chip) -> None:
        name = chip.text()
        menu = QMenu(self)
        quoted = name.replace('"', "")
        show = menu.addAction(tr("Show leads with this tag"))
        show.triggered.connect(lambda: self._kit.navigator.leads_requested.emit(f'tag:"{quoted}"'))
        offer(self._kit, menu, tr("Take the tag off"), "", lambda: self._remove(name), writes=True)
        pop_up_below(menu, chip)

    def _remove(self, name: str) -> None:
        if self._kit.workspace.looks_only:
            return
        self._saver.do(lambda work, lead_id: tags.untag(work, lead_id, name))
