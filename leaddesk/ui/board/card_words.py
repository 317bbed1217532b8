"""What a card says of its lead, in words."""

import html
from typing import TYPE_CHECKING

from leaddesk.services.lead_list import ListedLead
from leaddesk.ui.kit.promises import due_of
from leaddesk.ui.kit.words.committee_words import committee_size
from leaddesk.ui.kit.words.formats import Due
from leaddesk.ui.kit.words.translations import tr

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit


class CardWords:
    """In the user's language, as of today."""

    def __init__(self, kit: "Kit") -> None:
        """Reads names of stages and channels from the kit's directory."""
        self._kit = kit
        self.with_stage = False  # where the column does not say it

    def who(self, row: ListedLead) -> str:
        """Whom it is about, and where, without what is the card's name already."""
        parts = (part for part in (row.contact, row.company, row.city) if part and part != row.name)
        return " · ".join(dict.fromkeys(parts)) or row.email or row.phone or ""

    def value(self, row: ListedLead) -> str:
        """What it is worth."""
        return self._kit.formats.money(row.value_minor, row.currency)

    def closes(self, row: ListedLead) -> str:
        """When it is expected to close."""
        if row.expected_close is None:
            return ""
        return tr("Closes {day}", day=self._kit.formats.short_day(row.expected_close, self._kit.workspace.today))

    def due(self, row: ListedLead) -> Due:
        """When there is something to be done; an undated task by its title."""
        if not row.task:
            return Due(tr("No next task"), "text-muted", "calendar-x")
        if row.task_due is None:
            return Due(row.task, "text-muted", "calendar")
        return due_of(self._kit, row, row.task_due, self._kit.workspace.today)

    def days(self, row: ListedLead) -> int | None:
        """For how many days it has been in its stage; None: not known."""
        return None if row.entered_on is None else max(0, (self._kit.workspace.today - row.entered_on).days)

    def stale(self, row: ListedLead) -> int | None:
        """For how many days nothing was done with it, if that is too long; else None."""
        stage = self._kit.workspace.directory.stages.get(row.stage_id or 0)
        return None if stage is None else row.stale_days(stage.stale_days, self._kit.workspace.today)

    def short_days(self, days: int) -> str:
        """As a card has it: 9 d."""
        return tr("{days} d", "days, as short as can be", days=days)

    def stays(self, row: ListedLead) -> str:
        """How long it is in its stage, or how long it has been still."""
        stale, days = self.stale(row), self.days(row)
        if stale is not None:
            return tr("Stale for %Ln day(s)", "", stale)
        if days is None:
            return ""
        return tr("In this stage since today") if days == 0 else tr("In this stage for %Ln day(s)", "", days)

    def stage(self, row: ListedLead) -> str:
        """The name of its stage, where the column does not say it."""
        stage = self._kit.workspace.directory.stages.get(row.stage_id or 0) if self.with_stage else None
        return stage.name if stage is not None else ""

    def channel(self, row: ListedLead) -> str:
        """The name of its channel."""
        channel = self._kit.workspace.directory.channels.get(row.channel_id or 0)
        return channel.name if channel is not None else ""

    def lines(self, row: ListedLead) -> list[str]:
        """Everything that a card says, and what it only shows."""
        due = self.due(row).text
        task = f"{row.task}: {due}" if row.task and row.task_due is not None else due
        channel, owner = self.channel(row), row.owner or ""
        worth = [self.value(row), self.closes(row), ", ".join(row.tags)]
        alone = committee_size(row) if row.is_single_threaded else ""
        lines = [row.name, alone, self.who(row), self.stage(row), *worth, task, self.stays(row), channel, owner]
        return [line for line in lines if line]

    def whole(self, row: ListedLead) -> str:
        """All of it in one line, for who hears the card."""
        return ", ".join(self.lines(row))

    def tip(self, row: ListedLead) -> str:
        """All of it, line by line."""
        return "<qt>" + "<br>".join(html.escape(line) for line in self.lines(row)) + "</qt>"
