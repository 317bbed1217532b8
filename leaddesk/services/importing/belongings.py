"""What a row says beside a lead's own columns: stage entries, tags, consent, and the next task."""

from collections.abc import Mapping

from leaddesk.exchange.values import consent, tags
from leaddesk.model.consent import Consent
from leaddesk.model.days import When
from leaddesk.model.enums import ConsentBasis, ConsentState
from leaddesk.model.stage import Stage
from leaddesk.model.tag import LeadTag
from leaddesk.model.task import Task
from leaddesk.services.importing.cells import Cells
from leaddesk.services.importing.consent_text import read_consents
from leaddesk.services.importing.lookups import Lookups
from leaddesk.services.importing.plan import FilePlan, consent_words
from leaddesk.services.work import Work, id_of
from leaddesk.storage.bulk import Bulk
from leaddesk.storage.statements import stored_day, stored_instant

_ENTRY = ("lead_id", "stage_id", "entered_at", "entered_on", "recorded_at")
_TASK = ("lead_id", "title", "due_on", "owner", "recorded_at")
_CONSENT = ("lead_id", "state", "purpose", "basis", "source", "given_on", "recorded_at")


class Belongings:
    """Adds rows that belong to the leads of one file."""

    def __init__(self, work: Work, bulk: Bulk, lookups: Lookups, cells: Cells, plan: FilePlan) -> None:
        """All rows are the run's."""
        self._work = work
        self._lookups = lookups
        self._cells = cells
        self._plan = plan
        self._now = stored_instant(work.now.at)
        self._entries = bulk.table("stage_entry", _ENTRY)
        self._tags = bulk.table("lead_tag", ("lead_id", "tag_id"))
        self._tasks = bulk.table("task", _TASK)
        self._consents = bulk.table("consent", _CONSENT)
        self._bulk = bulk

    def enter(self, lead_id: int, stage: Stage, when: When) -> None:
        """A lead's entering a stage."""
        self._entries.add((lead_id, id_of(stage), stored_instant(when.at), stored_day(when.on), self._now))

    def add(self, lead_id: int, fields: Mapping[str, str], *, is_new: bool) -> bool:
        """Tags, consent and next task of a row, so far as the lead has not got them; whether any was added."""
        if not ("tags" in fields or "consent" in fields or "next_task" in fields):
            return False
        if not is_new:
            self._bulk.flush()
        added = [
            self._add_tags(lead_id, fields, is_new=is_new),
            self._add_consents(lead_id, fields, is_new=is_new),
            self._add_task(lead_id, fields, is_new=is_new),
        ]
        return any(added)

    def _add_tags(self, lead_id: int, fields: Mapping[str, str], *, is_new: bool) -> bool:
        wanted = {self._lookups.tag(name): None for name in tags(fields.get("tags", ""))}
        had = set() if is_new else {each.tag_id for each in self._work.find(LeadTag, lead_id=lead_id)}
        new = [tag_id for tag_id in wanted if tag_id not in had]
        for tag_id in new:
            self._tags.add((lead_id, tag_id))
        return bool(new)

    def _add_consents(self, lead_id: int, fields: Mapping[str, str], *, is_new: bool) -> bool:
        text = fields.get("consent")
        if text is None:
            return False
        if self._plan.exact:
            wanted = read_consents(text)
        else:
            state = consent(text, consent_words())
            if state is ConsentState.UNKNOWN:
                return False
            wanted = [Consent(lead_id=1, state=state, basis=ConsentBasis.CONSENT, source=self._plan.path.name)]
        had = [] if is_new else self._work.find(Consent, lead_id=lead_id)
        added = False
        for each in wanted:
            newest = next((old for old in reversed(had) if old.purpose == each.purpose), None)
            if newest is None or newest.state is not each.state:
                stamp = (each.source, stored_day(each.given_on), self._now)
                self._consents.add((lead_id, each.state.value, each.purpose, each.basis.value, *stamp))
                added = True
        return added

    def _add_task(self, lead_id: int, fields: Mapping[str, str], *, is_new: bool) -> bool:
        title = fields.get("next_task")
        if title is None:
            return False
        due = self._cells.moment(fields, "next_task_due").on
        if not is_new and self._work.find(Task, lead_id=lead_id, title=title, due_on=due):
            return False
        self._tasks.add((lead_id, title, stored_day(due), fields.get("owner"), self._now))
        return True
