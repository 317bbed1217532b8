"""How a file is read and taken in: what it is, its encoding, what its rows are compared by, where new leads go."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from leaddesk.services.importing.preview import ENCODINGS, FILE_KINDS, FilePreview
from leaddesk.services.importing.request import ImportRequest
from leaddesk.ui.importing.wording import ENCODING_NAMES, KINDS, MATCHES, separator
from leaddesk.ui.kit.flow_layout import FlowLayout
from leaddesk.ui.kit.inputs import combo_box
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.translations import tr


class Options(QWidget):
    """Quiet boxes in a row, on as many lines as they need; of several files, those of the one that is chosen."""

    file_chosen = Signal(int)
    answered = Signal(str, object)  # the name that a request has for it, the answer

    def __init__(self, kit: Kit) -> None:
        """No file yet."""
        super().__init__()
        self._kit = kit
        padding = kit.theme.measure("page_padding")
        row = FlowLayout(self, kit.theme.scaled(4))
        row.setContentsMargins(padding, 0, padding, kit.theme.scaled(8))
        self.files = self._box(tr("File"))
        self.kind = self._box(tr("Read as"))
        self.encoding = self._box(tr("Encoding"))
        self._separator, self._separator_name = QWidget(), label("", weight="medium")
        self.match = self._box(tr("Match on"))
        self.pipeline = self._box(tr("New leads go to"))
        self._heads: dict[QComboBox, QWidget] = {}
        for box in (self.files, self.kind, self.encoding):
            row.addWidget(self._field(box))
        beside = QHBoxLayout(self._separator)
        beside.setContentsMargins(0, 0, kit.theme.scaled(16), 0)
        beside.addWidget(label(tr("Separator"), tone="muted"))
        beside.addWidget(self._separator_name)
        self._separator.setMinimumHeight(kit.theme.measure("control_height"))
        row.addWidget(self._separator)
        for box in (self.match, self.pipeline):
            row.addWidget(self._field(box))
        for kind in FILE_KINDS:
            self.kind.addItem(tr(KINDS[kind]), kind)
        for encoding in ENCODINGS:
            self.encoding.addItem(ENCODING_NAMES[encoding], encoding)
        for by, words in MATCHES.items():
            self.match.addItem(tr(words), by)
        self._fill_pipelines()
        self.files.activated.connect(self.file_chosen)
        for box, name in (
            (self.kind, "kind"),
            (self.encoding, "encoding"),
            (self.match, "match"),
            (self.pipeline, "pipeline"),
        ):
            box.activated.connect(lambda _, box=box, name=name: self.answered.emit(name, box.currentData()))

    def show_files(self, names: list[str], chosen: int) -> None:
        """Let one of several files be chosen."""
        self.files.clear()
        self.files.addItems(names)
        self.files.setCurrentIndex(chosen)
        self._fit(self.files)
        self._heads[self.files].setVisible(len(names) > 1)

    def show_file(self, seen: FilePreview, request: ImportRequest) -> None:
        """Show how a file is read, and the answers given about it."""
        self._choose(self.kind, seen.kind)
        if self.encoding.findData(seen.encoding) < 0:
            self.encoding.addItem(seen.encoding, seen.encoding)
        self._choose(self.encoding, seen.encoding)
        self._separator_name.setText(separator(seen.delimiter))
        self._choose(self.match, request.match)
        self._choose(self.pipeline, request.pipeline)
        for box in self._heads:
            self._fit(box)
        for box in (self.match, self.pipeline):
            self._heads[box].setVisible(seen.kind == "leads")
        self.updateGeometry()

    def show_unread(self, request: ImportRequest) -> None:
        """Show what can be said of a file that could not be read so far."""
        self._choose(self.encoding, request.encoding or ENCODINGS[0])

    def _fill_pipelines(self) -> None:
        pipelines = self._kit.workspace.directory.pipelines
        self.pipeline.addItem(tr("The fitting pipeline"), None)
        for pipeline in pipelines:
            self.pipeline.addItem(pipeline.name, pipeline.name)

    def _fit(self, box: QComboBox) -> None:
        """As wide as what it says: the next box stands beside it."""
        words = self._kit.painting.width(box.currentText(), "body", "medium")
        box.setFixedWidth(words + self._kit.theme.scaled(40))

    @staticmethod
    def _choose(box: QComboBox, data: object) -> None:
        box.setCurrentIndex(max(0, box.findData(data)))

    @staticmethod
    def _box(name: str) -> QComboBox:
        box = combo_box(name)
        box.setProperty("kind", "quiet")
        return box

    def _field(self, box: QComboBox) -> QWidget:
        field = QWidget()
        row = QHBoxLayout(field)
        row.setContentsMargins(0, 0, self._kit.theme.scaled(12), 0)
        row.setSpacing(self._kit.theme.scaled(4))
        head = QLabel(box.accessibleName())
        head.setProperty("tone", "muted")
        head.setBuddy(box)
        row.addWidget(head)
        row.addWidget(box)
        self._heads[box] = field
        return field
