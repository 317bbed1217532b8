"""What was written down about something that happened, put right afterwards."""

from PySide6.QtWidgets import QComboBox, QWidget

from leaddesk.model.change import Change
from leaddesk.model.days import When
from leaddesk.model.enums import ActivityKind
from leaddesk.services.diary import activities
from leaddesk.services.diary.activities import Logged
from leaddesk.services.work import Work
from leaddesk.ui.kit.fields.form import Form
from leaddesk.ui.kit.fields.inputs import combo_box, text_edit
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.timeline_words import loggable
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.lead_panel.details_row import channel_options
from leaddesk.ui.lead_panel.moment_row import MomentRow
from leaddesk.ui.lead_panel.people_choice import PeopleChoice

_TEXT_HEIGHT = 96


class EntryForm(Form):
    """Kind, words, moment, channel, and people where there are any."""

    def __init__(self, kit: Kit, logged: Logged, parent: QWidget) -> None:
        """As it is."""
        super().__init__(kit, tr("Change the entry"), tr("Save"), parent)
        activity = self._activity = logged.activity
        self.kind = _choice(tr("Kind"), loggable(), activity.kind.value)
        self.text = text_edit(tr("What happened"), activity.text)
        self.text.setMinimumHeight(kit.theme.scaled(_TEXT_HEIGHT))
        self.moment = MomentRow(kit, When(activity.happened_at, activity.happened_on))
        options = list(channel_options(kit))
        held = kit.workspace.directory.channels.get(activity.channel_id or 0)
        key = str(activity.channel_id or "")
        if held is not None and key not in dict(options):
            options.append((key, held.name))
        self.channel = _choice(tr("Channel"), tuple(options), key)
        self.people = PeopleChoice(kit)
        self.people.offer(logged.known, logged.people)
        rows: list[tuple[str, QWidget]] = [
            (tr("Kind"), self.kind),
            (tr("What happened"), self.text),
            (tr("When"), self.moment),
            (tr("Channel"), self.channel),
        ]
        if logged.known:
            rows.append((tr("People"), self.people))
        self.lay_out(rows)
        self.put_in_order(
            [self.kind, self.text, self.moment.day, self.moment.time, self.channel]
            + ([self.people] if logged.known else [])
        )
        self.text.setFocus()

    def save(self) -> None:
        """Put it right, if what was typed can be understood."""
        try:
            when = self.moment.moment()
        except ValueError as error:
            return self.say(str(error))
        activity, people = self._activity, self.people.chosen
        channel = self.channel.currentData()
        fields = {
            "kind": ActivityKind(self.kind.currentData()),
            "text": self.text.toPlainText().strip(),
            "channel_id": int(channel) if channel else None,
        }
        moment = None if when == When(activity.happened_at, activity.happened_on) else when

        def edit(work: Work) -> Change:
            return activities.edit(work, activity.id or 0, fields, when=moment, people=people)

        return self.write(edit)


def _choice(name: str, options: tuple[tuple[str, str], ...], key: str) -> QComboBox:
    box = combo_box(name)
    for each, words in options:
        box.addItem(words, each)
    box.setCurrentIndex(max(0, box.findData(key)))
    return box
