"""What the page of the day lists: headings, and under each what is to be done or looked after."""

from collections.abc import Sequence
from dataclasses import dataclass

from leaddesk.model.messages import N_
from leaddesk.services.diary.today import Section, TodayItem

TITLES = {
    "overdue": N_("Overdue"),
    "today": N_("Due today"),
    "unhappy": N_("Unhappy customers waiting"),
    "new": N_("New since yesterday"),
    "quiet": N_("Gone quiet"),
    "no_step": N_("Without a next step"),
    "review": N_("Due for review: keep or erase"),
}
_OF_LEADS, _OF_TASKS, _OF_HEADS = 3, 2, 1  # a row's id tells of which kind it is


@dataclass(frozen=True)
class TodayRow:
    """A heading (without an item), or an item of its section."""

    section: Section
    item: TodayItem | None = None

    @property
    def key(self) -> int:
        """An id that no other row of the page has."""
        if self.item is None:
            return list(TITLES).index(self.section.key) * 4 + _OF_HEADS
        if self.item.task is not None:
            return self.item.task.id * 4 + _OF_TASKS
        return (self.item.lead.id if self.item.lead else 0) * 4 + _OF_LEADS

    @property
    def lead_id(self) -> int:
        """The lead that it is about; 0 if it is about none."""
        return self.item.lead.id if self.item is not None and self.item.lead is not None else 0


def rows_of(sections: Sequence[Section]) -> tuple[TodayRow, ...]:
    """Each section under its heading."""
    return tuple(
        row for section in sections for row in (TodayRow(section), *(TodayRow(section, item) for item in section.items))
    )
