"""What a row says beside a lead's own columns: stage entries, tags, consent, the next task, the user's own fields."""

from collections.abc import Mapping
from datetime import date

from leaddesk.model.committee_member import CommitteeMember
from leaddesk.model.enums import StageKind
from leaddesk.model.stage import Stage
from leaddesk.model.stage_entry import StageEntry
from leaddesk.model.stakeholder import Stakeholder
from leaddesk.model.tag import LeadTag
from leaddesk.model.task import Task
from leaddesk.services.importing.consents import Consents
from leaddesk.services.importing.lead_cells import LeadRow
from leaddesk.services.importing.lookups import Lookups
from leaddesk.services.importing.own_fields import OwnValues
from leaddesk.services.importing.plan import FilePlan
from leaddesk.services.importing.rows import tag_names
from leaddesk.services.work import Work, delete, id_of
from leaddesk.storage.masses.bulk import Bulk
from leaddesk.storage.statements import Stamp, Stored, stored_day, stored_instant

_ENTRY = ("lead_id", "stage_id", "entered_at", "entered_on", "recorded_at")
_TASK = ("lead_id", "title", "due_on", "owner", "recorded_at")


class Belongings:
    """Adds rows that belong to the leads of one file."""

    def __init__(self, work: Work, bulk: Bulk, lookups: Lookups, plan: FilePlan) -> None:
        """All rows are the run's."""
        self._work = work
        self._lookups = lookups
        self._plan = plan
        self._now = stored_instant(work.now.at)
        self.entries = bulk.table("stage_entry", _ENTRY)
        self._tags = bulk.table("lead_tag", ("lead_id", "tag_id"))
        self._tasks = bulk.table("task", _TASK)
        self._consents = Consents(work, bulk, plan, "lead_id")
        self.own = OwnValues(work, bulk, plan)
        self._bulk = bulk

    def enter(self, lead_id: int, stage: Stage, when: Stamp) -> None:
        """A lead's entering a stage."""
        self.entries.add((lead_id, id_of(stage), *when, self._now))

    def move_days(
        self, lead_id: int, before: Mapping[str, Stored], changes: Mapping[str, Stored], *, is_closed_anew: bool
    ) -> None:
        """Let the entries on a lead's first and closing day follow these days, where a row corrects them.

        The only entry of a lead that was closed at once is that of its closing day.
        """
        self._bulk.flush()
        entries = self._work.find(StageEntry, lead_id=lead_id)
        is_closed_at_once = len(entries) == 1 and before["status"] in (StageKind.WON.value, StageKind.LOST.value)
        first = [] if is_closed_at_once else entries[:1]
        last = [] if is_closed_anew or "closed_on" not in changes else entries[-1:]
        for name, entry in (("created", first), ("closed", last)):
            if f"{name}_on" in changes and entry and stored_day(entry[0].entered_on) == before[f"{name}_on"]:
                was = {"entered_at": stored_instant(entry[0].entered_at), "entered_on": stored_day(entry[0].entered_on)}
                new = {
                    "entered_at": changes.get(f"{name}_at", before[f"{name}_at"]),
                    "entered_on": changes[f"{name}_on"],
                }
                self._bulk.update("stage_entry", id_of(entry[0]), was, new)

    def leave_committee(self, lead_id: int, account_id: int) -> None:
        """Let go of those who decide about a lead and are not of the account that it is at from now on."""
        for member in self._work.find(CommitteeMember, lead_id=lead_id):
            if self._work.get(Stakeholder, member.stakeholder_id).account_id != account_id:
                self._bulk.write(delete("committee_member", id_of(member)))

    def add(self, lead_id: int, row: LeadRow, *, is_new: bool) -> tuple[str, ...]:
        """Tags, consent, next task and own fields of a row, if the lead has not got them; the fields that added any."""
        fields = row.fields
        own = self.own.add(lead_id, fields, is_new=is_new) if self.own.given else ()
        if not ("tags" in fields or "consent" in fields or "next_task" in fields):
            return own
        if not is_new:
            self._bulk.flush()
        added = {
            "tags": self._add_tags(lead_id, fields, is_new=is_new),
            "consent": self._consents.add(lead_id, fields.get("consent"), is_new=is_new),
            "next_task": self._add_task(lead_id, row, is_new=is_new),
        }
        return (*own, *(field for field, is_added in added.items() if is_added))

    def _add_tags(self, lead_id: int, fields: Mapping[str, str], *, is_new: bool) -> bool:
        names = tag_names(fields.get("tags", ""), exact=self._plan.exact)
        wanted = {self._lookups.tag(name): None for name in names}
        had = set() if is_new else {each.tag_id for each in self._work.find(LeadTag, lead_id=lead_id)}
        new = [tag_id for tag_id in wanted if tag_id not in had]
        for tag_id in new:
            self._tags.add((lead_id, tag_id))
        return bool(new)

    def _add_task(self, lead_id: int, row: LeadRow, *, is_new: bool) -> bool:
        title = row.fields.get("next_task")
        if title is None:
            return False
        due = row.stamp("next_task_due").on
        day = date.fromisoformat(due) if due else None
        if not is_new and self._work.find(Task, lead_id=lead_id, title=title, due_on=day):
            return False
        self._tasks.add((lead_id, title, due, row.fields.get("owner"), self._now))
        return True
