"""How a file is read and taken in: what it is, how it is written, what its rows are compared by and become."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leaddesk.services.importing.preview import ENCODINGS, FILE_KINDS, FilePreview
from leaddesk.services.importing.request import FileResult, ImportRequest
from leaddesk.ui.importing.preset_box import PresetBox
from leaddesk.ui.importing.quiet_box import QuietBox, line_entries
from leaddesk.ui.importing.wording import ENCODING_NAMES, KINDS, MATCHES, SEPARATORS
from leaddesk.ui.kit.buttons import link_button
from leaddesk.ui.kit.flow_layout import FlowLayout
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr


class Options(QWidget):
    """Quiet boxes in a row, on as many lines as they need; of several files or lists, those of the one chosen."""

    answered = Signal(str, object)  # the name that a request has for it, the answer

    def __init__(self, kit: Kit) -> None:
        """No file yet."""
        super().__init__()
        self._kit = kit
        padding = kit.theme.measure("page_padding")
        row = FlowLayout(self, kit.theme.scaled(4))
        row.setContentsMargins(padding, 0, padding, kit.theme.scaled(8))
        self.preset = PresetBox(kit)
        self.kind = QuietBox(kit, tr("Read as"))
        self.encoding = QuietBox(kit, tr("Encoding"))
        self.separator = QuietBox(kit, tr("Separator"))
        self.sheet = QuietBox(kit, tr("Sheet"))
        self.header = QuietBox(kit, tr("Header"))
        self.match = QuietBox(kit, tr("Match on"))
        self.becomes = QuietBox(kit, tr("Rows become"))
        self.pipeline = QuietBox(kit, tr("New leads go to"))
        self._names = {
            self.preset: "preset",
            self.kind: "kind",
            self.encoding: "encoding",
            self.separator: "delimiter",
            self.sheet: "sheet",
            self.header: "header_line",
            self.match: "match",
            self.becomes: "as_contacts",
            self.pipeline: "pipeline",
        }
        self.boxes = tuple(self._names)
        for box, name in self._names.items():
            row.addWidget(box.field)
            if box is not self.preset:
                box.activated.connect(lambda _, box=box, name=name: self.answered.emit(name, box.currentData()))
        self.preset.chosen.connect(lambda name: self.answered.emit("preset", name or None))
        self._kept, self._kept_words = QWidget(), label("", tone="muted")
        row.addWidget(self._kept)
        self._lay_out_kept()

    def show_file(self, seen: FilePreview, request: ImportRequest) -> None:
        """Show how a file is read, and the answers given about it."""
        number = self._kit.formats.number
        self.preset.show_preset(seen, request)
        self.kind.fill([(tr(KINDS[kind]), kind) for kind in FILE_KINDS], seen.kind)
        self._fill_encoding(seen.encoding)
        separators = {mark: tr(words) for mark, words in SEPARATORS.items()}
        self.separator.fill(
            [(words, mark) for mark, words in {seen.delimiter: seen.delimiter, **separators}.items()], seen.delimiter
        )
        self._fill_sheet(seen, request)
        self.header.fill(line_entries(seen.first_lines, seen.header_line), seen.header_line)
        self.header.show_closed(tr("Row {number}", number=number(seen.header_line)))
        self.match.fill([(tr(words), by) for by, words in MATCHES.items()], request.match)
        is_text, is_leads = seen.form == "text", seen.kind == "leads"
        self._fill_becomes(seen, request)
        pipelines = [(each.name, each.name) for each in self._kit.workspace.directory.pipelines]
        self.pipeline.fill([(tr("The fitting pipeline"), None), *pipelines], request.pipeline)
        for box, is_of_use in (
            (self.kind, not seen.is_whole),
            (self.encoding, is_text),
            (self.separator, is_text),
            (self.sheet, len(seen.sheets) > 1),
            (self.header, seen.header_line > 0 and bool(seen.first_lines)),
            (self.match, is_leads),
            (self.becomes, is_leads),
            (self.pipeline, is_leads and not self._are_contacts(seen, request)),
        ):
            box.field.setVisible(is_of_use)
        self.show_kept(seen)
        self.updateGeometry()

    def show_unread(self, request: ImportRequest) -> None:
        """Show what can be said of a file that could not be read so far."""
        self._fill_encoding(request.encoding or ENCODINGS[0])
        for box in self.boxes:
            box.field.setVisible(box is self.encoding)

    def show_kept(self, told: FilePreview | FileResult) -> None:
        """Say whether a file is read as it was answered once; all that holds is known when its rows were read."""
        on = told.answered_on if told.used_answers else None
        self._kept.setVisible(on is not None)
        day = self._kit.formats.short_day(on, self._kit.workspace.today)
        self._kept_words.setText(tr("Read as you answered on {day}", day=day))

    def _fill_encoding(self, chosen: str) -> None:
        encodings = dict.fromkeys([*ENCODINGS, chosen])
        self.encoding.fill([(ENCODING_NAMES.get(each, each), each) for each in encodings], chosen)

    def _fill_sheet(self, seen: FilePreview, request: ImportRequest) -> None:
        """The lists of a whole file are taken in together, unless one of them is wanted alone."""
        if seen.is_whole:
            lists = [(tr(KINDS[sheet]), sheet) for sheet in seen.sheets]
            self.sheet.fill([(tr("All lists"), None), *lists], request.sheet)
        else:
            self.sheet.fill([(sheet, sheet) for sheet in seen.sheets], seen.sheet)

    def _fill_becomes(self, seen: FilePreview, request: ImportRequest) -> None:
        entries = [(tr("Leads on the board"), False), (tr("Contacts, on no board"), True)]
        self.becomes.fill(entries, self._are_contacts(seen, request))

    @staticmethod
    def _are_contacts(seen: FilePreview, request: ImportRequest) -> bool:
        return seen.as_contacts if request.as_contacts is None else request.as_contacts

    def _lay_out_kept(self) -> None:
        self.ask_again = link_button(self._kit, tr("Ask again"))
        self.ask_again.clicked.connect(lambda: self.answered.emit("uses_kept", False))
        self._kept.setMinimumHeight(self._kit.theme.measure("control_height"))
        row = QHBoxLayout(self._kept)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._kit.theme.scaled(8))
        row.addWidget(self._kept_words)
        row.addWidget(self.ask_again)
        self._kept.hide()
