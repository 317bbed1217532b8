"""What the values of a column of stages or channels become."""

from collections.abc import Callable, Mapping, Sequence
from itertools import chain

from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from leaddesk.services.importing.values_found import FoundValue
from leaddesk.ui.importing.answer_grid import NameBox
from leaddesk.ui.importing.answers_dialog import AnswersDialog
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.words.translations import tr


class ValuesDialog(AnswersDialog):
    """A row for each value: how often it comes, and the stage or channel that it becomes, an existing or a new one."""

    def __init__(
        self, kit: Kit, found: Sequence[FoundValue], take: Callable[[Mapping[str, str]], None], parent: QWidget
    ) -> None:
        """`take` is given what the values become that were answered otherwise than before; all are of one field."""
        is_channel = found[0].field == "channel"
        title = tr("What the channels become") if is_channel else tr("What the stages become")
        hint = tr("Choose one that is there, or type a name: then a new one is made.")
        heads = (tr("In the file"), tr("Rows"), tr("Becomes"), "")
        super().__init__(kit, title, hint, heads, tr("Use these"), parent, figures=(1,), width=600)
        self._found, self._take = tuple(found), take
        self._names = _names(kit, is_channel=is_channel)
        self.boxes: list[NameBox] = []
        self._new = tr("new channel") if is_channel else tr("new stage")
        for each in found:
            self._add(each)
        self.close_rows(len(found), 56)

    def _add(self, found: FoundValue) -> None:
        box = NameBox(tr("What “{value}” becomes", value=found.value), self._names, found.becomes)
        box.setMinimumWidth(self.kit.theme.scaled(200))
        sign = label("", role="small", tone="muted")
        sign.setMinimumWidth(self.kit.painting.width(self._new, "small"))
        box.editTextChanged.connect(lambda _: self._tell_new(found, box, sign))
        self._tell_new(found, box, sign)
        self.boxes.append(box)
        self.grid.add_row((found.value, self.kit.formats.number(found.count), box, sign))

    def _tell_new(self, found: FoundValue, box: NameBox, sign: QLabel) -> None:
        """One of that name may be in another pipeline: what the import says of its own answer holds."""
        is_known = box.text().casefold() in (name.casefold() for name in self._names)
        is_new = found.is_new if box.text() == found.becomes else bool(box.text()) and not is_known
        sign.setText(self._new if is_new else "")

    @override
    def finish(self) -> None:
        answered = {
            each.value: box.text()
            for each, box in zip(self._found, self.boxes, strict=True)
            if box.text() and box.text() != each.becomes
        }
        self.accept()
        if answered:
            self._take(answered)


def _names(kit: Kit, *, is_channel: bool) -> tuple[str, ...]:
    directory = kit.workspace.directory
    if is_channel:
        return tuple(channel.name for channel in directory.channels.values())
    stages = chain.from_iterable(directory.stages_of(each.id or 0) for each in directory.pipelines)
    return tuple(dict.fromkeys(stage.name for stage in stages))
