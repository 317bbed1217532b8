"""What the cells of a lead show, worked out once a lead and not each time it is painted."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from leaddesk.model.listed_lead import ListedLead
from leaddesk.ui.kit.formats import Due
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.translations import tr
from leaddesk.ui.leads.columns import COLUMNS

if TYPE_CHECKING:
    from leaddesk.model.channel import Channel
    from leaddesk.model.stage import Stage

_FORMULA_STARTS = ("=", "+", "-", "@")


@dataclass(frozen=True, slots=True)
class LeadCells:
    """One lead in the user's words; `texts` are its whole cells, in the order of `COLUMNS`."""

    lead: ListedLead
    about: str
    stage: "Stage | None"
    stale_days: int | None
    channel: "Channel | None"
    due: Due | None
    texts: tuple[str, ...]

    def text(self, place: int) -> str:
        """The whole text of a column."""
        return self.texts[place]


def make_cells(kit: Kit, lead: ListedLead, today: date) -> LeadCells:
    """The cells of a lead as they are on a day."""
    directory, formats = kit.workspace.directory, kit.formats
    stage = directory.stages.get(lead.stage_id) if lead.stage_id is not None else None
    channel = directory.channels.get(lead.channel_id) if lead.channel_id is not None else None
    about = " · ".join(part for part in (_other(lead.company, lead.name), lead.city) if part)
    stale = lead.stale_days(stage.stale_days, today) if stage else None
    due = formats.due(lead.task_due, today) if lead.task else None
    texts = {
        "name": f"{lead.name}, {about}" if about else lead.name,
        "stage": _stage_text(stage, stale),
        "channel": channel.name if channel else "",
        "value": formats.money(lead.value_minor, lead.currency),
        "task": f"{lead.task}, {due.text}" if lead.task and due else tr("No next task"),
        "owner": lead.owner or "",
        "created": formats.short_day(lead.created_on, today),
        "expected_close": formats.short_day(lead.expected_close, today),
        "acted": formats.ago(lead.acted_on, today),
        "email": lead.email or "",
        "phone": lead.phone or "",
        "tags": ", ".join(lead.tags),
    }
    whole = tuple(texts[column.key] for column in COLUMNS)
    return LeadCells(lead, about, stage, stale, channel, due, whole)


def copied_row(kit: Kit, cells: LeadCells, keys: Sequence[str]) -> str:
    """The cells of these columns for a spreadsheet, parted by tabs; none of them can be taken for a formula."""
    lead, formats = cells.lead, kit.formats
    parts: list[str] = []
    for key in keys:
        match key:
            case "name":
                parts += [lead.name, lead.company or "", lead.city or ""]
            case "stage":
                parts.append(cells.stage.name if cells.stage else "")
            case "task":
                parts += [lead.task or "", formats.day(lead.task_due) if lead.task_due else ""]
            case "value":
                has_one = lead.value_minor is not None
                parts.append(formats.money(lead.value_minor, lead.currency) if has_one else "")
            case "created" | "expected_close" | "acted":
                day = {"created": lead.created_on, "expected_close": lead.expected_close, "acted": lead.acted_on}[key]
                parts.append(formats.day(day) if day else "")
            case _:
                parts.append(next(text for column, text in zip(COLUMNS, cells.texts, strict=True) if column.key == key))
    return "\t".join(_harmless(part) for part in parts)


def _harmless(text: str) -> str:
    one_line = " ".join(text.split())
    return f"'{one_line}" if one_line.startswith(_FORMULA_STARTS) else one_line


def _other(company: str | None, name: str) -> str:
    """The company, unless the lead is called like it."""
    return company if company and company.strip() != name.strip() else ""


def _stage_text(stage: "Stage | None", stale: int | None) -> str:
    if stage is None:
        return tr("Contact")
    return stage.name if stale is None else stage.name + ", " + tr("nothing done for %Ln day(s)", "", stale)
