"""Where one writes down what happened: a few lines, and what they are about."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from leaddesk.model.change import Change
from leaddesk.model.enums import ActivityKind
from leaddesk.model.errors import LeadDeskError
from leaddesk.model.lead import Lead
from leaddesk.services.diary import activities
from leaddesk.services.work import Work
from leaddesk.ui.kit.buttons import plain_button
from leaddesk.ui.kit.drafts import Drafts
from leaddesk.ui.kit.fields.field_size import row_height
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.labels import label
from leaddesk.ui.kit.look.marks import IconMark
from leaddesk.ui.kit.words.timeline_words import loggable, timeline_icon
from leaddesk.ui.kit.words.translations import tr, worded
from leaddesk.ui.lead_panel.details_row import DetailsRow
from leaddesk.ui.lead_panel.growing_text import GrowingText
from leaddesk.ui.lead_panel.quiet_button import QuietChoice
from leaddesk.ui.lead_panel.saving import Saver
from leaddesk.ui.lead_panel.text_frame import TextFrame


class Composer(QWidget):
    """Enter saves, Shift with it begins a new line; what is not saved is kept as a draft of its lead."""

    def __init__(self, kit: Kit, saver: Saver) -> None:
        """Of no lead yet."""
        super().__init__()
        self._kit, self._saver = kit, saver
        self._drafts = Drafts(kit.workspace, "note")
        self._lead, self._uid = 0, ""
        self._was_used = False  # the keyboard was in it, for this lead
        self._on_its_way = (0, "")  # a lead, and what is being written down about it
        scaled = kit.theme.scaled
        self.text = GrowingText(kit, tr("Write a note"), tr("Write a note…"), enter_ends=True)
        self.text.setAccessibleDescription(tr("Enter saves, Shift and Enter begin a new line"))
        self.kind = QuietChoice(kit, tr("Kind"), loggable(), ActivityKind.NOTE.value)
        self.kind.chosen.connect(self._take_kind)
        self._icon = IconMark(kit, timeline_icon("note"))
        self.save_button = plain_button(kit, tr("Save"), small=True)  # for whoever has a mouse only
        self.save_button.clicked.connect(self.save)
        self.save_button.hide()
        self.details = DetailsRow(kit)
        self.details.hide()
        self.details.changed.connect(self._tell_state)
        self.details.entered.connect(self.save)
        self._sentence = label(role="small", tone="warning", wrap=True)
        self._sentence.hide()
        frame = TextFrame(kit)
        height = row_height(kit)
        inside = QHBoxLayout(frame)
        inside.setContentsMargins(scaled(8), 0, scaled(8), 0)
        inside.setSpacing(scaled(8))
        line = self.text.height()
        for widget, tall in ((self._icon, scaled(16)), (self.text, line), (self.kind, self.kind.sizeHint().height())):
            held = QVBoxLayout()
            pad = max(0, (height - tall) // 2)
            held.setContentsMargins(0, pad, 0, pad)
            held.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop if widget is not self.text else Qt.AlignmentFlag(0))
            inside.addLayout(held, 1 if widget is self.text else 0)
        held = QVBoxLayout()
        pad = max(0, (height - self.save_button.sizeHint().height()) // 2)
        held.setContentsMargins(0, pad, 0, pad)
        held.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignBottom)
        inside.addLayout(held)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)
        column.addWidget(self.details)
        column.addWidget(self._sentence)
        self.text.focused.connect(frame.set_on)
        self.text.focused.connect(self._focused)
        self.text.textChanged.connect(self._typed)
        self.text.entered.connect(self.save)

    def show_lead(self, lead: Lead, people: Mapping[int, str]) -> None:
        """Let one write about another lead; what was begun about this one before is there again."""
        if lead.id != self._lead:
            self._lead, self._on_its_way = 0, (0, "")
            self._was_used = self.text.hasFocus()
            self._sentence.hide()
            self.details.reset()
            self.text.setPlainText(self._drafts.of(lead.uid))
            self._lead, self._uid = lead.id or 0, lead.uid
        self.details.offer(people)
        self._tell_state()

    def begin(self) -> None:
        """Let one type a note."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Keep what is written as something that happened; a note needs words, a call or a visit does not."""
        text, kind = self.text.toPlainText().strip(), ActivityKind(self.kind.key())
        lead_id, uid = self._lead, self._uid
        is_nothing = not text and kind is ActivityKind.NOTE
        if is_nothing or lead_id != self._saver.lead_id or (lead_id, text) == self._on_its_way:
            return None
        try:
            details = self.details.details()
        except ValueError as error:
            return self._tell(str(error))
        self._on_its_way = (lead_id, text)
        self._drafts.hand_over(uid)
        of: dict[str, Any] = {"channel_id": details.channel_id, "when": details.when, "people": details.people}

        def log(work: Work, lead: int) -> Change:
            return activities.log(work, kind, text, lead_id=lead, **of)

        refused = partial(self._tell_refusal, uid)
        return self._saver.do(log, refused=refused, then=lambda _: self._said(lead_id, uid, text))

    def _said(self, lead_id: int, uid: str, text: str) -> None:
        self._on_its_way = (0, "")
        self._drafts.arrived(uid, text)
        if lead_id == self._lead and self.text.toPlainText().strip() == text:
            self.text.clear()
            self.kind.set_key(ActivityKind.NOTE.value)
            self._icon.set_icon(timeline_icon("note"))
            self.details.reset()
            self._tell_state()

    def _typed(self) -> None:
        self._sentence.hide()
        self._tell_state()
        if self._lead:
            self._drafts.keep(self._uid, self.text.toPlainText())

    def _focused(self, on: bool) -> None:
        self._was_used = self._was_used or on
        self._tell_state()

    def _tell_state(self) -> None:
        """What else can be said of it is offered once there is something to say it of."""
        has_words = bool(self.text.toPlainText().strip())
        is_begun = has_words or self.kind.key() != ActivityKind.NOTE.value
        self.save_button.setVisible(is_begun)
        self.details.setVisible(is_begun or self._was_used or self.details.is_touched)

    def _take_kind(self, kind: str) -> None:
        self._icon.set_icon(timeline_icon(kind))
        self._tell_state()
        self.begin()

    def _tell_refusal(self, uid: str, error: LeadDeskError) -> None:
        self._on_its_way = (0, "")
        self._drafts.take_back(uid)
        self._tell(worded(error.message))

    def _tell(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self._sentence.show()
