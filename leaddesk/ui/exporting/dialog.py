"""The dialog that writes rows to a file."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QGridLayout, QHBoxLayout, QWidget

from leaddesk.languages import LANGUAGE_NAMES
from leaddesk.model.days import month_text
from leaddesk.model.errors import LeadDeskError, StoppedError
from leaddesk.model.messages import N_, Message
from leaddesk.paths import documents_dir
from leaddesk.services.exports.exporting import Exported, ExportKind, FileForm, count_rows, export
from leaddesk.ui.exporting.naming import month_of, next_version, words_for_all
from leaddesk.ui.exporting.origins import OriginsRow
from leaddesk.ui.exporting.refused_box import RefusedBox, told
from leaddesk.ui.kit.buttons import plain_button, primary_button
from leaddesk.ui.kit.far_row import FarRow
from leaddesk.ui.kit.fields.inputs import combo_box, line_edit
from leaddesk.ui.kit.job_dialog import JobDialog
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr, worded
from leaddesk.words import system_language

if TYPE_CHECKING:
    from leaddesk.services.desk import Desk
    from leaddesk.services.progress import Progress

_FORMS: Mapping[str, str] = MappingProxyType(
    {
        "csv": N_("CSV, for any spreadsheet"),
        "xlsx": N_("Excel workbook"),
        "vcf": N_("vCard, for address books"),
        "json": N_("JSON, for programs"),
    }
)
_ON_CARDS = frozenset({"leads", "stakeholders"})
_VIEW, _ALL, _WHOLE = "view", "all", "whole"
SINCE = "sales-since"  # the kind of an export of what changed since a month (the query, as 2026-03) was closed


class ExportDialog(JobDialog):
    """What, in which form, for whom, and where; it stays open until the file is written."""

    help_page = "accountant"

    def __init__(self, kit: Kit, kind: str, query: str, sort: str, parent: QWidget | None) -> None:
        """For the rows of a list that a search finds, sorted as the list is."""
        super().__init__(kit, tr("Export"), parent, width=520)
        self._since = date.fromisoformat(f"{query}-01") if kind == SINCE else None
        self._kind, self._query, self._sort = kind, query.strip(), sort
        if self._since is not None:
            self._kind, self._query = "sales", ""
        self._origins = OriginsRow(kit) if self._kind == "sales" and self._since is None else None
        self.refused = RefusedBox()
        self._is_own_path = False
        self._folder = Path(kit.preferences.state("export.folder", str(documents_dir())))
        self.what, self.form, self.reader = combo_box(tr("What")), combo_box(tr("Format")), combo_box(tr("For"))
        self.where = line_edit(tr("Where"))
        self._browse = plain_button(kit, tr("Choose…"))
        self._problem = label("", role="small", tone="danger", wrap=True)
        self._doing = FarRow(kit)
        self.cancel, self.write = plain_button(kit, tr("Cancel")), primary_button(kit, tr("Export"), "file-down")
        self._fill()
        self._lay_out()
        self._listen()
        self._what_changed()
        if self._since is None:  # how much changed is not known before it is written
            self._count()

    @property
    def path(self) -> Path:
        """Where the file is to be, in the folder of the last one if none is named; with an ending in any case."""
        path = self._folder / Path(self.where.text().strip()).expanduser()
        return path if path.suffix else path.parent / f"{path.name}.{self.form.currentData()}"

    @property
    def problem(self) -> str:
        """What went wrong, if anything did."""
        return self._problem.text()

    def start(self) -> None:
        """Write the file; what goes wrong is said here, and nothing is lost."""
        if not self.where.text().strip():
            self._say(tr("Say where the file is to be."))
            return
        what, form, reader = self.what.currentData(), self.form.currentData(), self.reader.currentData()
        kind = cast("ExportKind", "all" if what == _WHOLE else self._kind)
        where = self._query if what == _VIEW else ""
        sort = self._sort if kind != "all" and self._sort and self._since is None else None
        path, since = self.path, self._since
        fields = self.kit.navigator.fields.get(self._kind, ()) if what == _VIEW else ()
        without, with_refused = self._left_out(), self.refused.with_refused()

        def job(desk: "Desk", progress: "Progress") -> Exported:
            return export(
                desk,
                kind,
                path,
                profile=reader or "en",
                format=cast("FileForm", form),
                where=where,
                sort=sort,
                without_origins=without,
                changed_since=since,
                fields=fields,
                with_refused=with_refused,
                progress=progress,
            )

        self._say("")
        self._show_running(runs=True)
        self.job = self.kit.workspace.run(job, owner=self, then=self._written, failed=self._failed, writes=False)
        self.job.progressed.connect(self._doing.show_progress)

    def _written(self, exported: Exported) -> None:
        self.job = None
        self.kit.preferences.keep("export.folder", str(exported.file.parent))
        self.kit.preferences.keep("export.form", self.form.currentData())
        if self._origins is not None:
            self._origins.remember()
        sentence = tr("%Ln row(s) written to {file}", "", exported.rows, file=exported.file.name)
        if exported.beside:
            names = ", ".join(each.name for each in exported.beside)
            sentence += " " + tr("Beside it: {files}.", files=names)
        if refused := told(exported):
            sentence = f"{sentence}. {refused}"
        if exported.shortened:
            sentence += " " + tr("%Ln text(s) too long for a cell were shortened.", "", exported.shortened)
        self.kit.navigator.notice_requested.emit("success", sentence)
        self.accept()

    def _failed(self, error: LeadDeskError) -> None:
        self.job = None
        self._show_running(runs=False)
        self._say(tr("Stopped; no file was written.") if isinstance(error, StoppedError) else _short(error.message))

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _show_running(self, *, runs: bool) -> None:
        for part in (self.what, self.form, self.reader, self.where, self._browse, self.write):
            part.setEnabled(not runs)
        self.cancel.setText(tr("Stop") if runs else tr("Cancel"))
        self._doing.setVisible(runs)
        self._doing.show_progress(0, 0)
        if not runs:
            self._what_changed()

    def _left_out(self) -> tuple[str, ...]:
        """The origins to be left out of the accountant's file; other files have all."""
        is_for_accountant = self.form.currentData() in ("csv", "xlsx") and self.reader.currentData() != "exact"
        return self._origins.left_out() if self._origins is not None and is_for_accountant else ()

    def _fill(self) -> None:
        if self._since is not None:
            month = self.kit.formats.month(self._since)
            self.what.addItem(tr("What changed since {month} was closed", month=month), _ALL)
            self._fill_readers(with_exact=False)
            return
        if self._query or self.kit.navigator.fields.get(self._kind):
            self.what.addItem(tr("What is shown now"), _VIEW)
        self.what.addItem(words_for_all(self._kind), _ALL)
        self.what.addItem(tr("The whole file, everything in it"), _WHOLE)
        self._fill_readers(with_exact=True)

    def _fill_readers(self, *, with_exact: bool) -> None:
        language = self.kit.preferences.settings.language or system_language()
        for profile in dict.fromkeys((language, "en")):
            self.reader.addItem(tr("Spreadsheets, in {language}", language=LANGUAGE_NAMES[profile]), profile)
        if with_exact:
            self.reader.addItem(tr("LeadDesk: read again without loss"), "exact")

    def _lay_out(self) -> None:
        form = QGridLayout()
        form.setVerticalSpacing(self.kit.theme.scaled(8))
        form.setHorizontalSpacing(self.kit.theme.scaled(16))
        form.setColumnStretch(1, 1)
        place = QHBoxLayout()
        place.setSpacing(self.kit.theme.scaled(8))
        place.addWidget(self.where, 1)
        place.addWidget(self._browse)
        heads = (tr("&What"), tr("&Format"), tr("F&or"), tr("W&here"))
        for row, (words, field) in enumerate(zip(heads, (self.what, self.form, self.reader, self.where), strict=True)):
            head = label(words, tone="muted")
            head.setBuddy(field)
            form.addWidget(head, row, 0)
            if field is self.where:
                form.addLayout(place, row, 1)
            else:
                form.addWidget(field, row, 1)
        self.body.addLayout(form)
        self.body.addWidget(self.refused.box)
        if self._origins is not None:
            self.body.addWidget(self._origins)
        month = month_of(self._query) if self._kind == "sales" else None
        if month is not None and month_text(month) not in self.kit.workspace.shop.closed_months:
            words = tr("{month} is not closed yet: its sales can change.", month=self.kit.formats.month(month))
            self.body.addWidget(label(words, role="small", tone="muted", wrap=True))
        self.body.addWidget(self._doing)
        self.body.addWidget(self._problem)
        self._doing.hide()
        self._problem.hide()
        self.buttons.addWidget(self.cancel)
        self.buttons.addWidget(self.write)

    def _listen(self) -> None:
        self.what.activated.connect(self._what_changed)
        for box in (self.form, self.reader):
            box.activated.connect(self._form_changed)
        self.where.textEdited.connect(self._path_edited)
        self._browse.clicked.connect(self._choose)
        self.cancel.clicked.connect(self.reject)
        self.write.clicked.connect(self.start)
        self.write.setDefault(True)

    def _what_changed(self) -> None:
        """Offer the formats that fit; the one in use stays if it does."""
        is_whole = self.what.currentData() == _WHOLE
        before = self.form.currentData() or self.kit.preferences.state("export.form", "csv")
        self.form.clear()
        for form, words in _FORMS.items():
            if self._since is not None and form not in ("csv", "xlsx"):
                continue
            if form == "json" or (not is_whole and (form != "vcf" or self._kind in _ON_CARDS)):
                self.form.addItem(tr(words), form)
        self.form.setCurrentIndex(max(0, self.form.findData(before)))
        self._form_changed()

    def _form_changed(self) -> None:
        form = self.form.currentData()
        self.reader.setEnabled(form in ("csv", "xlsx"))
        exact = self.reader.findData("exact")
        if exact >= 0:
            _set_enabled(self.reader, exact, enabled=form == "csv")
            if form != "csv" and self.reader.currentIndex() == exact:
                self.reader.setCurrentIndex(0)
        kind = "all" if self.what.currentData() == _WHOLE else self._kind
        self.refused.fit(kind, form, self.reader.currentData() or "")
        if not self._is_own_path:
            self.where.setText(str(self._proposal()))
        elif self.where.text().strip():
            path = Path(self.where.text().strip())
            if path.suffix.removeprefix(".") in _FORMS:
                self.where.setText(str(path.with_suffix(f".{form}")))

    def _path_edited(self) -> None:
        self._is_own_path = True
        self._say("")

    def _proposal(self) -> Path:
        names = {"accounts": tr("accounts"), "stakeholders": tr("stakeholders")}
        what, form = self.what.currentData(), self.form.currentData()
        today = self.kit.workspace.today.isoformat()
        if self._kind != "sales" or what == _WHOLE:
            word = tr("whole-file") if what == _WHOLE else names.get(self._kind, tr("leads"))
            return self._folder / f"{word}-{today}.{form}"
        month = month_of(self._query) if what == _VIEW else None
        if self._since is not None:
            return next_version(self.kit, self._folder, tr("since-{month}", month=f"{self._since:%Y-%m}"), form)
        return next_version(self.kit, self._folder, f"{month:%Y-%m}" if month else today, form)

    def _choose(self) -> None:
        form = self.form.currentData()
        kinds = tr(_FORMS[form]) + f" (*.{form})"
        name, _ = QFileDialog.getSaveFileName(self, tr("Export to"), str(self.path), kinds)
        if name:
            self._is_own_path = True
            self.where.setText(name if Path(name).suffix else f"{name}.{form}")

    def _count(self) -> None:
        """Say how many rows there are of each."""
        kind = cast("ExportKind", self._kind)
        for what, query in ((_VIEW, self._query), (_ALL, "")):
            place = self.what.findData(what)
            if place >= 0:
                question = partial(count_rows, kind=kind, where=query)
                self.kit.workspace.ask(self, question, partial(self._counted, place), topic=what, low=True)

    def _counted(self, place: int, count: int) -> None:
        words = self.what.itemText(place)
        self.what.setItemText(place, words + " · " + tr("%Ln row(s)", "", count))


def _set_enabled(box: QComboBox, place: int, *, enabled: bool) -> None:
    flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if enabled else Qt.ItemFlag(0)
    box.model().setData(box.model().index(place, 0), int(flags.value), Qt.ItemDataRole.UserRole - 1)


def _short(message: Message) -> str:
    """A sentence with files by their names only."""
    values = {name: Path(str(value)).name if name == "path" else value for name, value in message.values.items()}
    return worded(Message(message.text, values))
