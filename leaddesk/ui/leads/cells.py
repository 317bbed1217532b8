"""What the cells of a lead show, worked out once a lead and not each time it is painted."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

from leaddesk.model.listed_lead import LeadRow
from leaddesk.ui.kit.copying import harmless
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.committee_words import committee_size
from leaddesk.ui.kit.words.field_words import own_field
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.leads.own_cells import own_day, own_text

if TYPE_CHECKING:
    from leaddesk.ui.kit.words.formats import Due

_CONTROLS = MappingProxyType(dict.fromkeys((*range(32), 127), " "))


class LeadCells:
    """One lead in the user's words, as it is on a day; a cell's text is made when it is first asked for."""

    def __init__(self, kit: Kit, row: LeadRow, today: date) -> None:
        """Of a row that was read."""
        self._kit, self._today, self._texts = kit, today, dict[str, str]()
        self.row = row
        self.lead = lead = row.lead
        directory = kit.workspace.directory
        self.stage = directory.stages.get(lead.stage_id) if lead.stage_id is not None else None
        self.channel = directory.channels.get(lead.channel_id) if lead.channel_id is not None else None
        self.about = " · ".join(part for part in (_other(lead.company, lead.name), lead.city) if part)
        self.stale_days = lead.stale_days(self.stage.stale_days, today) if self.stage else None
        self.due: Due | None = kit.formats.due(lead.task_due, today) if lead.task else None

    def text(self, key: str) -> str:
        """The whole text of a column."""
        found = self._texts.get(key)
        if found is None:
            make = _TEXTS.get(key)
            found = self._texts[key] = make(self) if make else self.more(key)
        return found

    def day(self, day: date | None) -> str:
        """A day as cells show it."""
        return self._kit.formats.short_day(day, self._today)

    @property
    def money(self) -> str:
        """What it is worth."""
        return self._kit.formats.money(self.lead.value_minor, self.lead.currency)

    @property
    def probability(self) -> str:
        """Its own, or its stage's."""
        percent = self.lead.probability
        return "" if percent is None else self._kit.formats.percent(percent / 100, 0)

    @property
    def campaign(self) -> str:
        """The name of its campaign."""
        found = self._kit.workspace.directory.campaigns.get(self.lead.campaign_id or 0)
        return found.name if found else ""

    @property
    def pipeline(self) -> str:
        """The name of its pipeline, if it is one that is in use."""
        pipelines = self._kit.workspace.directory.pipelines
        return next((each.name for each in pipelines if each.id == self.lead.pipeline_id), "")

    @property
    def last_contact(self) -> str:
        """How long ago something was done."""
        return self._kit.formats.ago(self.lead.acted_on, self._today)

    def more(self, field: str) -> str:
        """What it has in a field of text or in one that the user made, in one line."""
        kept = self.row.more.get(field, "")
        own = own_field(self._kit, field) if kept else None
        text = own_text(self._kit, own, kept, self._today) if own else kept
        return " ".join(text.translate(_CONTROLS).split())

    def own_day(self, field: str) -> date | None:
        """The day that it has in a field that the user made for days."""
        return own_day(own_field(self._kit, field), self.row.more.get(field, ""))


def _more(field: str) -> Callable[[LeadCells], str]:
    return lambda cells: cells.more(field)


_APART = (
    *("lost_reason", "mobile", "whatsapp", "instagram", "website", "first_name", "last_name", "title", "street"),
    *("postal_code", "region", "language", "notes", "external_id"),
)
_TEXTS: Mapping[str, Callable[[LeadCells], str]] = MappingProxyType(
    {
        "name": lambda cells: f"{cells.lead.name}, {cells.about}" if cells.about else cells.lead.name,
        "stage": lambda cells: _stage_text(cells),
        "channel": lambda cells: cells.channel.name if cells.channel else "",
        "value": lambda cells: cells.money,
        "task": lambda cells: f"{cells.lead.task}, {cells.due.text}" if cells.due else tr("No next task"),
        "owner": lambda cells: cells.lead.owner or "",
        "created": lambda cells: cells.day(cells.lead.created_on),
        "expected_close": lambda cells: cells.day(cells.lead.expected_close),
        "probability": lambda cells: cells.probability,
        "people": lambda cells: committee_size(cells.lead),
        "acted": lambda cells: cells.last_contact,
        "closed": lambda cells: cells.day(cells.lead.closed_on),
        "pipeline": lambda cells: cells.pipeline,
        "campaign": lambda cells: cells.campaign,
        "tags": lambda cells: ", ".join(cells.lead.tags),
        "email": lambda cells: cells.lead.email or "",
        "phone": lambda cells: cells.lead.phone or "",
        "company": lambda cells: cells.lead.company or "",
        "contact": lambda cells: cells.lead.contact or "",
        "city": lambda cells: cells.lead.city or "",
        "country": lambda cells: cells.lead.country or "",
        **{field: _more(field) for field in _APART},
    }
)


def copied_row(kit: Kit, cells: LeadCells, keys: Sequence[str]) -> str:
    """The cells of these columns for a spreadsheet, parted by tabs; none of them can be taken for a formula."""
    lead, formats = cells.lead, kit.formats
    days = {
        "created": lead.created_on,
        "expected_close": lead.expected_close,
        "acted": lead.acted_on,
        "closed": lead.closed_on,
    }
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
                parts.append(cells.money if lead.value_minor is not None else "")
            case _ if day := days.get(key) or cells.own_day(key):
                parts.append(formats.day(day))
            case _ if key in days:
                parts.append("")
            case _:
                parts.append(cells.text(key))
    return "\t".join(harmless(part) for part in parts)


def _other(company: str | None, name: str) -> str:
    """The company, unless the lead is called like it."""
    return company if company and company.strip() != name.strip() else ""


def _stage_text(cells: LeadCells) -> str:
    stage, stale = cells.stage, cells.stale_days
    if stage is None:
        return tr("Contact")
    return stage.name if stale is None else stage.name + ", " + tr("nothing done for %Ln day(s)", "", stale)
