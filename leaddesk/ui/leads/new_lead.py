"""The form with all fields of a lead that somebody types in, and when it is shown instead of the one line."""

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QWidget

from leaddesk.model.enums import Kind, StageKind
from leaddesk.model.selling import selling_in
from leaddesk.services.quick import adding
from leaddesk.ui.kit.dialog import Opener
from leaddesk.ui.kit.fields.date_edit import DateEdit
from leaddesk.ui.kit.fields.form import Form
from leaddesk.ui.kit.fields.inputs import combo_box, line_edit, set_doubt, text_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.stage_icon import stage_icon
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.leads.already_there import AlreadyThere
from leaddesk.ui.leads.quick_add import QuickAdd, show_made

if TYPE_CHECKING:
    from leaddesk.model.pipeline import Pipeline

_NAMING = ("name", "company", "email", "phone")
_ALSO = ("instagram", "website")  # asked for where they are known
_ASKED = frozenset(
    {*_NAMING, *_ALSO, "channel_id", "stage_id", "value_minor", "currency", "notes", "wish", "due_on"}
)
_QUICK = frozenset({"name", "stage_id"})  # where no more is known than this, one line is enough
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
        for key, name in zip(_ALSO, (tr("Instagram"), tr("Website")), strict=True):
            if known.get(key):
                self._edits[key] = line_edit(name, str(known[key]))
        due_on = known.get("due_on")
        self._due = DateEdit(kit, tr("Task due"), due_on) if isinstance(due_on, date) else None
        self._channel = self._channels(known.get("channel_id"))
        self._stage = self._stages(known.get("stage_id"))
        self._currency = str(known.get("currency") or kit.workspace.shop.currency)
        minor = known.get("value_minor")
        value = kit.formats.plain_money(minor, self._currency) if isinstance(minor, int) else ""
        self._value = line_edit(tr("Value"), value, self._currency)
        self._note = text_edit(tr("Note"), str(known.get("wish") or known.get("notes") or ""))
        self._note.setFixedHeight(self._note.fontMetrics().lineSpacing() * _NOTE_LINES + kit.theme.scaled(16))
        side = kit.theme.scaled(16)
        for box in (self._channel, self._stage):
            box.setIconSize(QSize(side, side))
        self.there = AlreadyThere(kit, has_mnemonic=False)
        self._lay_out()
        for key in ("email", "phone"):
            self._edits[key].textChanged.connect(self._look_who_is_there)
        self.there.open_requested.connect(self._open_known)
        self.finished.connect(self.there.pause.stop)
        self._look_who_is_there()
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
        if self._note.toPlainText().strip() and not self._is_wish:
            found["notes"] = self._note.toPlainText().strip()
        if self._value.text().strip():
            minor = self.kit.formats.parse_money(self._value.text(), self._currency)
            found |= {"value_minor": minor, "currency": self._currency}
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
        try:
            due_on = self.read_day(self._due) if self._due is not None else None
        except ValueError:
            return
        stage_id, wish = self._stage.currentData(), self._note.toPlainText().strip() if self._is_wish else ""
        task = wish or tr("Call back")
        self.write(
            lambda work: adding.add(work, fields, stage_id, wish=wish, task=task, due_on=due_on),
            partial(show_made, self.kit),
        )

    @property
    def _is_wish(self) -> bool:
        """Whether the note came from one line: it is then the lead's first activity."""
        return bool(self._known.get("wish"))

    def _look_who_is_there(self) -> None:
        self.there.look_for(self._edits["email"].text(), self._edits["phone"].text())

    def _open_known(self, lead_id: int) -> None:
        self.reject()
        self.kit.navigator.lead_requested.emit(lead_id)

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
        usual = Kind.B2B if self._known.get("account_id") is not None else selling_in(mode).usual
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
        asked: list[tuple[str, QWidget]] = [
            (tr("&Name"), self._edits["name"]),
            (tr("C&ompany"), self._edits["company"]),
            (tr("&E-mail"), self._edits["email"]),
            (tr("&Phone"), self._edits["phone"]),
        ]
        asked += [(self._edits[key].accessibleName(), self._edits[key]) for key in _ALSO if key in self._edits]
        asked += [
            (tr("&Channel"), self._channel),
            (tr("&Value"), self._value),
            (tr("&Stage"), self._stage),
            (tr("No&te"), self._note),
        ]
        if self._due is not None:
            asked.append((tr("Task &due"), self._due))
        self.lay_out(asked)
        self.body.insertWidget(self.body.indexOf(self.problem), self.there)
        self.put_in_order([*(field for _, field in asked), self.there.open_button])


class NewLeadOpener(Opener[Form]):
    """Shows the one line, or the form with all fields where more is known already or somebody asks for it."""

    def __init__(self, kit: Kit, window: QWidget) -> None:
        """Waits for wishes of the window."""
        super().__init__(kit.navigator.new_lead_requested, self._choose, window)
        self._kit = kit

    def _choose(self, known: object, parent: QWidget) -> Form:
        fields = known if isinstance(known, Mapping) else {}
        if not fields.keys() <= _QUICK:
            return NewLead(self._kit, fields, parent)
        quick = QuickAdd(self._kit, fields, parent)
        quick.whole_requested.connect(self._kit.navigator.new_lead_requested)
        return quick


def attach(kit: Kit, window: QWidget) -> NewLeadOpener:
    """Show it whenever somebody wishes for a new lead."""
    return NewLeadOpener(kit, window)
