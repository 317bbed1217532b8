"""The small dialog for a lead that somebody types in."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QWidget

from leaddesk.model.change import Done
from leaddesk.model.enums import Kind, Mode, StageKind
from leaddesk.services import leads
from leaddesk.ui.kit.dialog import Opener
from leaddesk.ui.kit.form import Form
from leaddesk.ui.kit.inputs import combo_box, line_edit, set_doubt, text_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.translations import tr
from leaddesk.ui.leads.stage_icon import stage_icon

if TYPE_CHECKING:
    from leaddesk.model.pipeline import Pipeline

_NAMING = ("name", "company", "email", "phone")
_ASKED = frozenset({"name", "company", "email", "phone", "channel_id", "stage_id", "value_minor", "notes"})
_NOTE_LINES = 3


class NewLead(Form):
    """A name is enough, or anything else to call the lead by; Enter saves and opens it."""

    def __init__(self, kit: Kit, known: Mapping[str, object], parent: QWidget | None) -> None:
        """With what is known of it already, by the names of its fields; `stage_id` too."""
        super().__init__(kit, tr("New lead"), tr("Add lead"), parent)
        self._known = dict(known)
        self._pipelines: dict[int, Pipeline] = {}
        self._edits = {
            "name": line_edit(tr("Name"), str(known.get("name") or "")),
            "company": line_edit(tr("Company"), str(known.get("company") or "")),
            "email": line_edit(tr("E-mail"), str(known.get("email") or "")),
            "phone": line_edit(tr("Phone"), str(known.get("phone") or "")),
        }
        self._channel = self._channels(known.get("channel_id"))
        self._stage = self._stages(known.get("stage_id"))
        self._value = line_edit(tr("Value"), placeholder=kit.workspace.shop.currency)
        self._note = text_edit(tr("Note"), str(known.get("notes") or ""))
        self._note.setFixedHeight(self._note.fontMetrics().lineSpacing() * _NOTE_LINES + kit.theme.scaled(16))
        side = kit.theme.scaled(16)
        for box in (self._channel, self._stage):
            box.setIconSize(QSize(side, side))
        self._lay_out()
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save)

    def fields(self) -> dict[str, object]:
        """What was typed; raises ValueError if the value is no amount."""
        found: dict[str, object] = {key: value for key, value in self._known.items() if key not in _ASKED}
        found |= {key: edit.text().strip() for key, edit in self._edits.items() if edit.text().strip()}
        if "name" not in found:
            called = next((found[key] for key in _NAMING if key in found), None)
            if called is not None:
                found["name"] = called
        if self._channel.currentData() is not None:
            found["channel_id"] = self._channel.currentData()
        if self._note.toPlainText().strip():
            found["notes"] = self._note.toPlainText().strip()
        if self._value.text().strip():
            currency = self.kit.workspace.shop.currency
            found |= {"value_minor": self.kit.formats.parse_money(self._value.text(), currency), "currency": currency}
        pipeline = self._pipelines.get(self._stage.currentData())
        if pipeline is not None:
            found["kind"] = pipeline.kind
        return found

    def save(self) -> None:
        """Make the lead, and open it; what cannot be understood is said, and nothing is lost."""
        try:
            fields = self.fields()
        except ValueError:
            set_doubt(self.kit, self._value, tr("This is not an amount."))
            self.say(tr("The value is not an amount; write it as 1250 or 12.50."), self._value)
            return
        if "name" not in fields:
            self.say(tr("Give a name, a company, an e-mail address or a phone number."), self._edits["name"])
            return
        stage_id = self._stage.currentData()
        self.write(lambda work: leads.add(work, fields, stage_id), self._made)

    def _made(self, done: Done) -> None:
        made = next((row.row_id for row in done.rows if row.table == "lead" and row.before is None), 0)
        if made:
            self.kit.navigator.lead_requested.emit(made)

    def _channels(self, chosen: object) -> QComboBox:
        box = combo_box(tr("Channel"))
        box.addItem(tr("Not known"), None)
        theme, icons = self.kit.theme, self.kit.icons
        for channel in self.kit.workspace.directory.channels.values():
            if channel.active or channel.id == chosen:
                colour, name = theme.channel_colour(channel), theme.channel_icon(channel)
                icon = QIcon(icons.pixmap(name, colour, theme.scaled(16), self.devicePixelRatioF()))
                box.addItem(icon, channel.name, channel.id)
        box.setCurrentIndex(max(0, box.findData(chosen) if chosen is not None else 0))
        return box

    def _stages(self, chosen: object) -> QComboBox:
        """The open stages of all pipelines, the one for this shop's usual leads first."""
        directory, mode = self.kit.workspace.directory, self.kit.workspace.shop.mode
        usual = Kind.B2B if mode is Mode.B2B or self._known.get("account_id") is not None else Kind.B2C
        box = combo_box(tr("Stage"))
        for place, pipeline in enumerate(sorted(directory.pipelines, key=lambda each: each.kind is not usual)):
            for stage in directory.stages_of(pipeline.id or 0):
                if stage.kind is StageKind.OPEN or stage.id == chosen:
                    name = f"{pipeline.name} · {stage.name}" if place else stage.name
                    box.addItem(stage_icon(self.kit, stage), name, stage.id)
                    self._pipelines[stage.id or 0] = pipeline
        box.setCurrentIndex(max(0, box.findData(chosen) if chosen is not None else 0))
        return box

    def _lay_out(self) -> None:
        self.lay_out(
            (
                (tr("&Name"), self._edits["name"]),
                (tr("C&ompany"), self._edits["company"]),
                (tr("&E-mail"), self._edits["email"]),
                (tr("&Phone"), self._edits["phone"]),
                (tr("&Channel"), self._channel),
                (tr("&Value"), self._value),
                (tr("&Stage"), self._stage),
                (tr("No&te"), self._note),
            )
        )


def attach(kit: Kit, window: QWidget) -> Opener[NewLead]:
    """Show the dialog whenever somebody wishes for a new lead."""

    def make(known: object, parent: QWidget) -> NewLead:
        return NewLead(kit, known if isinstance(known, Mapping) else {}, parent)

    return Opener(kit.navigator.new_lead_requested, make, window)
