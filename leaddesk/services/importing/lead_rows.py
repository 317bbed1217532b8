"""A row of a file as a lead: made anew, or put into one that is there."""

import json
from collections.abc import Iterator, Mapping
from sys import maxsize

from leaddesk.model import ranks
from leaddesk.model.columns import new_uid
from leaddesk.model.enums import Kind, StageKind
from leaddesk.model.stage import Stage
from leaddesk.services.importing import belongings
from leaddesk.services.importing.cells import Cells
from leaddesk.services.importing.contract_cells import fitted_contract
from leaddesk.services.importing.diff import RowLog
from leaddesk.services.importing.filled_columns import filled_columns
from leaddesk.services.importing.lead_cells import PLAIN, LeadRow, whole_name
from leaddesk.services.importing.lookups import Lookups
from leaddesk.services.importing.loose_ids import claim
from leaddesk.services.importing.merged import lacked
from leaddesk.services.importing.outcome import Outcome, closed_before, expected_close, outcome
from leaddesk.services.importing.plan import FilePlan
from leaddesk.services.importing.renewals import Renewals
from leaddesk.services.importing.row_shown import before_belongings, before_row, derived_cells
from leaddesk.services.importing.rows import as_json
from leaddesk.services.importing.shop_customers import has_bought
from leaddesk.services.work import Work, id_of
from leaddesk.storage.listing import board
from leaddesk.storage.masses.bulk import Bulk
from leaddesk.storage.statements import NO_STAMP, Stamp, Stored, stored_instant

_STILL_OPEN: dict[str, Stored] = {"closed_at": None, "closed_on": None, "close_reason": None}
_SAYS_STAGE = frozenset(("stage", "status"))
_ON_THE_WAY = ("stage", "status", "won_at", "lost_at", "closed_at", "expected_close", "lost_reason")
_CLOSED = (StageKind.WON.value, StageKind.LOST.value)


class LeadWriter:
    """Writes the leads of one file with all that a row says of them."""

    def __init__(
        self, work: Work, bulk: Bulk, lookups: Lookups, plan: FilePlan, cells: Cells, log: RowLog | None = None
    ) -> None:
        """New leads take ranks at the end of their columns, in the order of the file."""
        self._work = work
        self._bulk = bulk
        self._lookups = lookups
        self._plan = plan
        self._cells = cells
        self._source = "" if plan.exact else plan.preset
        self.columns = filled_columns(plan)
        self.leads = bulk.table("lead", self.columns)
        self._belongings = belongings.Belongings(work, bulk, lookups, plan)
        self._renewals = Renewals(work, bulk, plan)
        self.stages, self.own = self._belongings.entries, self._belongings.own
        self.run_id = bulk.run_id
        self._given = [name for name in PLAIN if name in self.columns]
        self._ranks: dict[int, Iterator[str]] = {}
        self.now = stored_instant(work.now.at)
        self._log = log
        self.negative_cycles = 0
        self.first_negative: int | None = None

    def create(self, row: LeadRow, name: str) -> int:
        """Make a lead of a row; returns its id."""
        stored, way = self.new_lead(row, name, self._account(row))
        stored["uid"] = new_uid()
        if way.stage is not None:
            stored["rank"] = next(self.ranks_of(id_of(way.stage)))
            self._note_if_negative(stored, row.line)
        lead_id = self.leads.add(tuple(map(stored.get, self.columns)))
        if self._log is not None:
            self._log.gets(derived_cells(row, way.stage))
        for stage, when in self.entries(way, row.stamp("created_at")):
            self._belongings.enter(lead_id, stage, when)
        self.add_belongings(lead_id, row)
        self._renewals.begin(lead_id, stored, (row.fields.get("next_task"), row.stamp("next_task_due").on))
        return lead_id

    def new_lead(self, row: LeadRow, name: str, account_id: int | None) -> tuple[dict[str, Stored], Outcome]:
        """What a row makes of a new lead, without its uid and its place in its column; and its way."""
        fields = row.fields
        stored = self._plain(row, account_id, by_rule=True)
        stored["name"] = name
        pipeline_id, kind = self._pipeline(fields)
        stored["kind"] = kind.value
        if self._plan.exact and "stage" not in fields and "status" not in fields:
            way = Outcome(None, None, NO_STAMP, row.stamp("expected_close"))
        else:
            way = outcome(fields, row.stamps, self._lookups, pipeline_id)
            if way.stage is None and not (self._plan.as_contacts or has_bought(self._plan, row.extra)):
                way = Outcome(self._lookups.first_stage(pipeline_id, StageKind.OPEN), None, way.closed, way.expected)
        stored |= _moment("created", row.stamp("created_at")) | expected_close(way)
        if way.stage is not None:
            stored |= self._standing(way.stage, way.closed, fields)
        stored |= {
            "source": self._source,
            "external_id": fields.get("external_id"),
            "extra": as_json(row.extra),
            "recorded_at": self.now,
        }
        return stored, way

    def add_belongings(self, lead_id: int, row: LeadRow) -> None:
        """Write what a row says beside a new lead's own columns."""
        self._belongings.add(lead_id, row, is_new=True)

    def update(self, lead_id: int, row: LeadRow, *, is_beside: bool = False) -> bool:
        """Put what a row says into a lead; an empty cell erases nothing. Returns whether anything changed.

        `is_beside`: the row is about a lead that was merged into this one, and only fills in what this one lacks.
        """
        now = self._bulk.read("lead", lead_id) or {}
        contract = fitted_contract(row.fields, row.stamps, self._cells, row.contract, now, is_beside=is_beside)
        row = row._replace(contract=contract, currency=contract.currency)
        channel_id = None if now["channel_id"] is None else int(now["channel_id"])
        wanted = self._plain(row, self._account(row), by_rule=channel_id is None, channel_id=channel_id)
        wanted |= _moment("created", row.stamp("created_at"), known_only=True)
        wanted |= whole_name(row.fields, now, self._plan)
        if now["account_id"] is not None and self._lookups.is_called(int(now["account_id"]), row.fields.get("account")):
            wanted["account_id"] = now["account_id"]
        extra = json.loads(str(now["extra"]))
        told = {**row.extra, **extra} if is_beside else {**extra, **row.extra}
        if told != extra:
            wanted["extra"] = as_json(told)
        if is_beside:
            wanted = lacked(now, wanted)
        wanted |= self._lookups.campaigns.left(now, wanted)
        entered = [] if is_beside else self._way(now, wanted, row)
        changes = {name: value for name, value in wanted.items() if now[name] != value}
        if self._log is not None and (changes or entered) and self._log.keeps("updated"):
            self._log.was(before_row(self._work, now, changes, row.fields, row.extra))
            self._log.gets(derived_cells(row, entered[-1][0] if entered else None))
        written = changes | claim(now, self._source, row.fields.get("external_id"))
        if written:
            was = self._renewals.before(lead_id, changes)
            self._bulk.update("lead", lead_id, {name: now[name] for name in written}, written)
            self._renewals.follow(was, lead_id)
        if changes.get("account_id") is not None:
            self._belongings.leave_committee(lead_id, int(changes["account_id"] or 0))
        if "closed_on" in changes or "created_on" in changes:
            self._note_if_negative(now | changes, row.line)
            self._belongings.move_days(lead_id, now, changes, is_closed_anew=bool(entered))
        for stage, when in entered:
            self._belongings.enter(lead_id, stage, when)
        is_told = self._log is not None and self._log.keeps("updated")
        held = before_belongings(self._work, lead_id, row) | self.own.before(lead_id, row.fields) if is_told else None
        more = self._belongings.add(lead_id, row, is_new=False)
        if self._log is not None and held is not None:
            self._log.was({field: held[field] for field in more})
        return bool(changes) or bool(entered) or bool(more)

    def _way(self, now: Mapping[str, Stored], wanted: dict[str, Stored], row: LeadRow) -> list[tuple[Stage, Stamp]]:
        """Let `wanted` say what a row says of its lead's way; the stages entered and when, in order.

        A contact that a file of leads names is a lead from now on, unless the file has stages and none for it; an exact
        file says itself what it is.
        """
        fields = row.fields
        has_stages = not _SAYS_STAGE.isdisjoint(self._plan.column_of)
        is_contact = self._plan.exact or self._plan.as_contacts or has_bought(self._plan, row.extra)
        becomes_lead = now["stage_id"] is None and not is_contact and not has_stages
        if not becomes_lead and not any(field in fields for field in _ON_THE_WAY):
            return []
        pipeline_id = self._pipeline_of(now, fields)
        way = outcome(fields, row.stamps, self._lookups, pipeline_id)
        if way.stage is None and now["status"] in _CLOSED:
            wanted |= self._closing(row.stamp("closed_at"), fields)
            way = way._replace(expected=row.stamp("expected_close"))
        wanted |= expected_close(way)
        if way.stage is not None or not becomes_lead:
            return self._moved(now, way, wanted, fields)
        first = self._lookups.first_stage(pipeline_id, StageKind.OPEN)
        wanted |= self._standing(first, NO_STAMP, fields) | {"rank": next(self.ranks_of(id_of(first)))}
        return [(first, row.stamp("created_at"))]

    def _moved(
        self, now: Mapping[str, Stored], way: Outcome, wanted: dict[str, Stored], fields: Mapping[str, str]
    ) -> list[tuple[Stage, Stamp]]:
        """Let `wanted` say the stage of a row; the stages entered and when, none if the lead is there already."""
        stage = way.stage
        if stage is None:
            return []
        is_open, is_so = stage.kind is StageKind.OPEN, now["status"] == stage.kind.value
        is_here = is_open or now["pipeline_id"] == stage.pipeline_id
        if now["stage_id"] == id_of(stage) or (is_so and is_here and not way.is_named):
            wanted |= {} if is_open else self._closing(way.closed, fields)
            return []
        is_still = is_so and not is_open and way.closed.on is None  # closed, and the row does not say when
        closed = closed_before(now) if is_still else way.closed
        wanted |= self._standing(stage, closed, fields) | {"rank": next(self.ranks_of(id_of(stage)))}
        if not is_so:  # why it was lost is no reason why it is won
            wanted.setdefault("close_reason", None)
        if way.reached is not None and now["stage_id"] != id_of(way.reached):
            return [(way.reached, NO_STAMP), (stage, closed)]
        return [(stage, closed)]

    def _note_if_negative(self, stored: Mapping[str, Stored], line: int) -> None:
        created, closed = stored["created_on"], stored["closed_on"]
        if created is not None and closed is not None and str(closed) < str(created):
            self.note_negative(line)

    def note_negative(self, line: int) -> None:
        """Count a lead that was closed before it was created: it is kept, and told of."""
        self.negative_cycles += 1
        self.first_negative = self.first_negative or line

    def ranks_of(self, stage_id: int) -> Iterator[str]:
        """The ranks that the next leads of a column take."""
        if stage_id not in self._ranks:
            self._ranks[stage_id] = ranks.run_after(board.last_rank(self._work.con, stage_id), maxsize)
        return self._ranks[stage_id]

    def _standing(self, stage: Stage, closed: Stamp, fields: Mapping[str, str]) -> dict[str, Stored]:
        standing: dict[str, Stored] = {
            "pipeline_id": stage.pipeline_id,
            "stage_id": id_of(stage),
            "status": stage.kind.value,
        }
        if stage.kind is StageKind.OPEN:
            return standing | _STILL_OPEN
        return standing | _moment("closed", closed) | self._reason(fields)

    def _closing(self, closed: Stamp, fields: Mapping[str, str]) -> dict[str, Stored]:
        """What a row says of the closing of a lead that is closed already."""
        return _moment("closed", closed, known_only=True) | self._reason(fields)

    @staticmethod
    def _reason(fields: Mapping[str, str]) -> dict[str, Stored]:
        return {"close_reason": fields["lost_reason"]} if "lost_reason" in fields else {}

    def entries(self, way: Outcome, created: Stamp) -> list[tuple[Stage, Stamp]]:
        """A stage entry on the closing day (or creation day); created earlier: one in the first stage on that day.

        An exact file names the open stage that a closed lead had come to; where it names none, there was none.
        """
        stage = way.stage
        if stage is None:
            return []
        if stage.kind is StageKind.OPEN:
            return [(stage, created)]
        first = self._lookups.first_stage(stage.pipeline_id, StageKind.OPEN)
        was_open = way.reached is not None or not self._plan.exact
        began = was_open and created.on is not None and (way.closed.on is None or created.on < way.closed.on)
        entered = [(first, created)] if began else []
        if way.reached is not None and not (began and id_of(way.reached) == id_of(first)):
            entered.append((way.reached, NO_STAMP))
        return [*entered, (stage, way.closed)]

    def _account(self, row: LeadRow) -> int | None:
        return self._lookups.account(row.fields["account"]) if "account" in row.fields else None

    def _pipeline(self, fields: Mapping[str, str]) -> tuple[int, Kind]:
        kind = Kind.B2B if self._plan.is_of_firms or "account" in fields else Kind.B2C
        if "pipeline" in fields:
            pipeline = self._lookups.pipeline_or_new(fields["pipeline"], kind)
        else:
            pipeline = self._lookups.pipeline_for(kind)
        return id_of(pipeline), Kind.B2B if "account" in fields else pipeline.kind

    def _pipeline_of(self, now: Mapping[str, Stored], fields: Mapping[str, str]) -> int:
        if "pipeline" in fields or now["pipeline_id"] is None:
            return self._pipeline(fields)[0]
        return int(now["pipeline_id"])

    def _plain(
        self, row: LeadRow, account_id: int | None, *, by_rule: bool, channel_id: int | None = None
    ) -> dict[str, Stored]:
        """The columns that a row gives a lead, without its way through the funnel; `by_rule`: its rule holds.

        A campaign is one of the channel that the row names, else of that which the lead has (`channel_id`).
        """
        fields = row.fields
        stored: dict[str, Stored] = {name: fields[name] for name in self._given if name in fields}
        plain = {"value_minor": row.value_minor, "currency": row.currency, "probability": row.probability}
        stored |= {name: said for name, said in plain.items() if said is not None}
        stored |= row.contract.columns
        if account_id is not None:
            stored["account_id"] = account_id
            stored["kind"] = Kind.B2B.value
        rule = row.rule if by_rule else None
        channel = fields.get("channel") or (rule.channel if rule is not None else None)
        campaign = fields.get("campaign") or (rule.campaign if rule is not None else None)
        if channel:
            stored["channel_id"] = channel_id = self._lookups.channel(channel)
        if campaign:
            stored["campaign_id"] = self._lookups.campaigns.called(campaign, channel_id)
        return stored


def _moment(name: str, moment: Stamp, *, known_only: bool = False) -> dict[str, Stored]:
    if known_only and moment.on is None:
        return {}
    return {f"{name}_at": moment.at, f"{name}_on": moment.on}
