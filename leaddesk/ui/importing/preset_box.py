"""“Known as”: whose export a file is, as it was recognised or is said to be; users keep their own."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from leaddesk.model.change import Done
from leaddesk.services.importing.looking import NO_PRESET, known_presets
from leaddesk.services.importing.own_presets import own_presets, remove_preset, save_preset
from leaddesk.services.importing.preview import FilePreview
from leaddesk.services.importing.request import FileResult, ImportRequest
from leaddesk.ui.importing.quiet_box import QuietBox
from leaddesk.ui.kit.fields.form import Form
from leaddesk.ui.kit.fields.inputs import line_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from pathlib import Path

    from leaddesk.services.work import Work

_SAVE, _REMOVE = "+", "-"  # entries that do something; no preset is called so

Titles = tuple[tuple[str, str, bool], ...]  # name, title, whether it is the user's own


class PresetBox(QuietBox):
    """The user's own, what can be done, then those that LeadDesk brings."""

    chosen = Signal(str)  # the name of a preset; empty: whichever is recognised

    def __init__(self, kit: Kit) -> None:
        """Filled as soon as a file is shown and the presets are read."""
        super().__init__(kit, tr("Known as"))
        self._titles: Titles = ()
        self._seen: tuple[FilePreview, ImportRequest] | None = None
        self._results: Mapping[Path, FileResult] = {}
        self.activated.connect(lambda _: self._act(self.currentData()))
        kit.workspace.changed.connect(self._read_again)
        self._read()

    def show_preset(self, seen: FilePreview, request: ImportRequest) -> None:
        """Show whose export a file is."""
        self._seen = (seen, request)
        entries: list[tuple[str, object]] = [(title, name) for name, title, is_own in self._titles if is_own]
        if seen.preset and all(name != seen.preset for _, name in entries):
            entries.insert(0, (seen.title or seen.preset, seen.preset))
        entries.append((tr("no known file"), NO_PRESET))
        entries.append((tr("Save as my own…"), _SAVE))
        if seen.is_own_preset:
            entries.append((tr("Remove “{name}”", name=seen.title), _REMOVE))
        entries += [(title, name) for name, title, is_own in self._titles if not is_own and name != seen.preset]
        self.fill(entries, seen.preset or NO_PRESET)

    def show_results(self, results: Sequence[FileResult]) -> None:
        """Know what the columns of the files turned out to be, once all of them were read."""
        self._results = {each.file: each for each in results}

    def _act(self, entry: str) -> None:
        if self._seen is None:
            return
        seen, request = self._seen
        if entry not in (_SAVE, _REMOVE):
            self.chosen.emit(entry)
            return
        self.show_preset(seen, request)
        if entry == _SAVE:
            SavePreset(self._kit, self._results.get(seen.path, seen), request, self.window()).open()
        else:
            self._kit.workspace.do(
                lambda work: remove_preset(work, seen.preset), owner=self, then=lambda _: self.chosen.emit("")
            )

    def _read_again(self, done: Done) -> None:
        if "setting" in done.tables:
            self._read()

    def _read(self) -> None:
        self._kit.workspace.ask(self, _titles, self._hear, topic="presets")

    def _hear(self, titles: Titles) -> None:
        self._titles = titles
        if self._seen is not None:
            self.show_preset(*self._seen)


class SavePreset(Form):
    """Asks what files like this one are to be called."""

    def __init__(self, kit: Kit, seen: FilePreview | FileResult, request: ImportRequest, parent: QWidget) -> None:
        """For the file as it is read now."""
        super().__init__(kit, tr("Know such files from now on"), tr("Save"), parent)
        self._seen, self._request = seen, request
        self.name = line_edit(tr("Name"), "", tr("Such as: Fair list"))
        self.lay_out([(tr("Name"), self.name)])

    def save(self) -> None:
        """Keep how the file is read under that name."""
        title, seen, request = self.name.text().strip(), self._seen, self._request
        if not title:
            self.say(tr("Give it a name."), self.name)
            return
        self.write(lambda work: save_preset(work, title, seen, request))  # the page looks again, and knows it then


def _titles(work: "Work") -> Titles:
    own = own_presets(work)
    known = known_presets(work).values()
    return tuple(
        (each.name, each.title, each.name in own)
        for each in sorted(known, key=lambda each: (each.name not in own, each.title.casefold()))
        if each.title
    )
