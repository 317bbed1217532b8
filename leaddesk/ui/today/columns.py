"""What the page of the day shows of each row."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.promises import due_of, is_won_back
from leaddesk.ui.kit.tables.columns import Column
from leaddesk.ui.kit.today import Today
from leaddesk.ui.kit.words.formats import Due
from leaddesk.ui.kit.words.repeat_words import repeat_words
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.today.rows import TITLES, TodayRow


class TodayCells:
    """The texts of the cells, and how they are painted."""

    def __init__(self, kit: Kit) -> None:
        """In the user's words."""
        self._kit = kit
        self._today = Today(kit.workspace)

    def columns(self) -> tuple[Column[TodayRow], ...]:
        """What it is, where its lead stands, through which channel it came, and when."""
        return (
            Column("what", tr("What"), self.what, self._paint_what),
            Column("stage", tr("Stage"), self.stage, self._paint_stage, 148, gives_way=2),
            Column(
                "channel", tr("Channel"), self.channel, self._paint_channel, 164, grows=True, beside=24, gives_way=3
            ),
            Column("value", tr("Value"), self.value, None, 96, right=True, grows=True, gives_way=1),
            Column("when", tr("When"), self.when, self._paint_when, 148, grows=True, beside=16),
        )

    def what(self, row: TodayRow) -> str:
        """A heading with its count, a task with whom it is about, or a lead."""
        if row.item is None:
            title = tr(TITLES[row.section.key])
            return f"{title} {self._kit.formats.number(row.section.count)}"
        return ", ".join(part for part in self._lines(row) if part)

    def stage(self, row: TodayRow) -> str:
        """Where the lead stands."""
        lead = row.item.lead if row.item is not None else None
        stage = self._kit.workspace.directory.stages.get(lead.stage_id or 0) if lead else None
        return stage.name if stage else ""

    def channel(self, row: TodayRow) -> str:
        """Through which it came."""
        lead = row.item.lead if row.item is not None else None
        found = self._kit.workspace.directory.channels.get(lead.channel_id or 0) if lead else None
        return found.name if found else ""

    def value(self, row: TodayRow) -> str:
        """What the lead is worth."""
        lead = row.item.lead if row.item is not None else None
        return self._kit.formats.money(lead.value_minor, lead.currency) if lead and lead.value_minor else ""

    def when(self, row: TodayRow) -> str:
        """When a task is due, else since when nothing was done, or when it came; to be reviewed, when it was lost."""
        if row.item is None:
            hidden = row.section.count - len(row.section.items)
            return tr("Show all %Ln", "rows of a heading", row.section.count) if hidden > 0 else ""
        due = self._due(row)
        if due is not None:
            again = repeat_words(row.item.task.repeats) if row.item.task is not None else ""
            return f"{due.text} · {again}" if again else due.text
        lead = row.item.lead
        if lead is None:
            return ""
        days = self._stale_days(row)
        if days is not None:
            return tr("quiet for %Ln day(s)", "", days)
        day = lead.closed_on if row.section.key == "review" else lead.created_on
        return self._kit.formats.ago(day, self._today())

    def _due(self, row: TodayRow) -> Due | None:
        """When its task is due, and of a lead that is won back when what was promised is."""
        item = row.item
        if item is None:
            return None
        if item.task is not None:
            return due_of(self._kit, item.lead, item.task.due_on, self._today())
        if item.lead is None or item.lead.task_due is None or not is_won_back(self._kit, item.lead):
            return None
        return due_of(self._kit, item.lead, item.lead.task_due, self._today())

    def _stale_days(self, row: TodayRow) -> int | None:
        lead = row.item.lead if row.item is not None else None
        stage = self._kit.workspace.directory.stages.get(lead.stage_id or 0) if lead else None
        return lead.stale_days(stage.stale_days, self._today()) if lead and stage else None

    def _lines(self, row: TodayRow) -> tuple[str, str]:
        item = row.item
        if item is None:
            return "", ""
        lead, task = item.lead, item.task
        company = lead.company if lead is not None and lead.company and lead.company not in lead.name else ""
        if task is None:
            return (lead.name if lead else ""), company or ""
        whom = " · ".join(part for part in (lead.name if lead else task.account, company) if part)
        return task.title, whom

    def _paint_what(self, painter: QPainter, rect: QRect, row: TodayRow) -> None:
        painting = self._kit.painting
        if row.item is not None:
            painting.two_lines(painter, rect, *self._lines(row))
            return
        title = tr(TITLES[row.section.key])
        painting.text(painter, rect, title, weight="semibold")
        beside = rect.adjusted(painting.width(title, "body", "semibold") + self._kit.theme.scaled(8), 0, 0, 0)
        painting.text(painter, beside, self._kit.formats.number(row.section.count), colour="text-muted")

    def _paint_stage(self, painter: QPainter, rect: QRect, row: TodayRow) -> None:
        lead = row.item.lead if row.item is not None else None
        stage = self._kit.workspace.directory.stages.get(lead.stage_id or 0) if lead else None
        if stage is not None:
            self._kit.painting.pill(painter, rect.left(), rect, stage)

    def _paint_channel(self, painter: QPainter, rect: QRect, row: TodayRow) -> None:
        lead = row.item.lead if row.item is not None else None
        channel = self._kit.workspace.directory.channels.get(lead.channel_id or 0) if lead else None
        if channel is not None:
            self._kit.painting.channel(painter, rect, channel)

    def _paint_when(self, painter: QPainter, rect: QRect, row: TodayRow) -> None:
        painting, words = self._kit.painting, self.when(row)
        if row.item is None:
            painting.text(painter, rect, words, colour="accent", align=Qt.AlignmentFlag.AlignLeft)
        elif (due := self._due(row)) is not None:
            painting.marked(painter, rect, due.icon, due.text, due.tone)
            if row.item.task is not None and row.item.task.repeats is not None:
                beside = self._kit.theme.scaled(16) + painting.width(due.text, "small") + self._kit.theme.scaled(8)
                side = self._kit.theme.scaled(12)
                painting.icon(painter, rect.adjusted(beside, 0, beside + side - rect.width(), 0), "repeat", size=12)
        elif self._stale_days(row) is not None:
            painting.marked(painter, rect, "hourglass", words, "warning")
        else:
            painting.text(painter, rect, words, colour="text-muted", role="small")
