"""Who bought: found by address or number, else made. Whose channel a rule names is a lead won with the first order.

A buyer whose channel nobody knows is a contact: in no rate and no verdict, as it would be of no use there.
"""

from collections.abc import Iterator, Mapping, Sequence
from sys import maxsize
from typing import NamedTuple

from leaddesk.model import folding, ranks
from leaddesk.model.channel_rule import ChannelRule
from leaddesk.model.columns import new_uid
from leaddesk.model.enums import Kind, StageKind
from leaddesk.model.stage import Stage
from leaddesk.model.stage_entry import StageEntry
from leaddesk.services.importing.belongings import Belongings
from leaddesk.services.importing.buyer_details import further_details
from leaddesk.services.importing.consents import Consents
from leaddesk.services.importing.leads_by_phone import LeadsByPhone
from leaddesk.services.importing.lookups import Lookups
from leaddesk.services.importing.namesakes import agree
from leaddesk.services.importing.plan import FilePlan
from leaddesk.services.work import Work, id_of
from leaddesk.storage.listing import board
from leaddesk.storage.masses.bulk import Bulk
from leaddesk.storage.searching import known_ids
from leaddesk.storage.searching.known_ids import Candidate
from leaddesk.storage.statements import NO_STAMP, Stamp, Stored, stored_day, stored_instant

_TEXTS = (
    *("first_name", "last_name", "company", "email", "phone", "street", "city", "postal_code", "region", "country"),
)
_COLUMNS = (
    *("uid", "source", "kind", "name", *_TEXTS, "channel_id", "campaign_id", "pipeline_id", "stage_id", "status"),
    *("rank", "created_at", "created_on", "closed_at", "closed_on", "extra", "recorded_at"),
)
_NAMED_BY = ("company", "email", "phone")


class Buyer(NamedTuple):
    """Who an order says bought: its fields as those of a lead, when, and the rule for the channel if there is one."""

    fields: Mapping[str, str]
    ordered: Stamp
    rule: ChannelRule | None
    extra: str = "{}"

    @property
    def name(self) -> str | None:
        """What the buyer is called; None if the order says nothing of one."""
        parts = [self.fields[part] for part in ("first_name", "last_name") if part in self.fields]
        named = self.fields.get("name") or " ".join(parts)
        return named or next((self.fields[field] for field in _NAMED_BY if field in self.fields), None)


class Buyers:
    """Finds and makes the buyers of one file of orders, a batch of orders after the other."""

    def __init__(self, work: Work, bulk: Bulk, lookups: Lookups, plan: FilePlan) -> None:
        """Everybody who is in the file counts, also those whom the same run made."""
        self._work = work
        self._bulk = bulk
        self._lookups = lookups
        self._source = plan.preset
        self._shop = plan.preset.partition("_")[0]
        self._leads = bulk.table("lead", _COLUMNS)
        self._belongings = Belongings(work, bulk, lookups, plan)
        self._consents = Consents(work, bulk, plan, "lead_id")
        self._now = stored_instant(work.now.at)
        self._ranks: dict[int, Iterator[str]] = {}
        self._emails: dict[str, list[Candidate]] = {}
        self._phones: dict[str, list[Candidate]] = {}
        self._by_phone = LeadsByPhone(work.con, work.shop.country)
        self._won_here: set[int] = set()

    @property
    def won_by_buying(self) -> int:
        """How many open leads have bought, and so are won now."""
        return len(self._won_here)

    def prepare(self, rows: Sequence[Mapping[str, str]]) -> None:
        """Look up everybody whom the next orders may be from."""
        self._bulk.flush()
        emails = {row["email"].lower() for row in rows if "email" in row}
        self._emails = known_ids.by_email(self._work.con, emails) if emails else {}
        self._phones = self._by_phone.find({row["phone"] for row in rows if "phone" in row})

    def of(self, buyer: Buyer) -> int | None:
        """The lead or contact that an order is from, made if there is none; None if it names nobody."""
        name = buyer.name
        if name is None:
            return None
        found = self._known(buyer, name)
        if found is None:
            return self._make(buyer, name)
        self._tell_more(found, buyer)
        self.follow(found, buyer)
        return found

    def follow(self, lead_id: int, buyer: Buyer) -> bool:
        """Let a lead that is there follow from an order of its own; whether anything changed.

        An open lead that buys is won, with its first order since it came, in whatever order the file has them. A
        contact whose channel is known, now that a rule names it or from before, is a lead from its first order on; an
        earlier order moves that day.
        """
        now = self._bulk.read("lead", lead_id)
        if now is None:
            return False
        changes, entered = self._following(lead_id, now, buyer)
        changes = {name: value for name, value in changes.items() if now[name] != value}
        if changes:
            self._bulk.update("lead", lead_id, {name: now[name] for name in changes}, changes)
            if "created_on" in changes and now["status"] is not None:
                self._move_entry(lead_id, now, buyer.ordered)
            elif entered is None and "closed_on" in changes:
                self._belongings.move_days(lead_id, now, changes, is_closed_anew=False)
        if entered is not None:
            self._belongings.enter(lead_id, self._stage_won(now), entered)
        return bool(changes)

    def _following(
        self, lead_id: int, now: Mapping[str, Stored], buyer: Buyer
    ) -> tuple[dict[str, Stored], Stamp | None]:
        """What is to be set of a lead that an order is of, and when it entered the stage of those won, if it does."""
        changes = self._channel(now, buyer)
        ordered = buyer.ordered
        entered: Stamp | None = None
        is_before = ordered.on is not None and now["created_on"] is not None and ordered.on < str(now["created_on"])
        is_first = is_before or (ordered.on is not None and now["created_on"] is None)
        is_own = str(now["source"]).partition("_")[0] == self._shop
        was_won_with_first = now["status"] == StageKind.WON.value and now["created_on"] == now["closed_on"]
        if now["status"] is None:
            if (is_own and is_first) or (now["created_on"] is None and buyer.rule is not None):
                changes |= _moment("created", ordered)
            if buyer.rule is not None or (is_own and now["channel_id"] is not None):
                created = Stamp(*(_text({**now, **changes}[name]) for name in ("created_at", "created_on")))
                changes |= self._won(now, created)
                entered = created
        elif lead_id in self._won_here and not is_before:
            if ordered.on is not None and ordered.on < str(now["closed_on"] or "9"):
                changes |= _moment("closed", ordered)
        elif now["status"] == StageKind.WON.value:
            if is_own and is_first and was_won_with_first:
                changes |= _moment("created", ordered) | _moment("closed", ordered)
                if buyer.rule is not None:  # what came first brought the buyer
                    changes |= {"campaign_id": None} | self._channel({**now, "channel_id": None}, buyer)
        elif not is_before:
            changes |= self._won(now, ordered)
            entered = ordered
            self._won_here.add(lead_id)
        return changes, entered

    def _tell_more(self, lead_id: int, buyer: Buyer) -> None:
        """Keep what a new order says of a buyer who is there and was not known; also who it is found by from now on."""
        now = self._bulk.read("lead", lead_id)
        changes = {} if now is None else further_details(now, buyer.fields, buyer.extra)
        if now is None or not changes:
            return
        self._bulk.update("lead", lead_id, {name: now[name] for name in changes}, changes)
        email, phone = _text(changes.get("email")), _text(changes.get("phone"))
        candidate = Candidate(lead_id, str(now["name"]), email, phone, self._bulk.run_id)
        if email is not None:
            self._emails.setdefault(email.lower(), []).append(candidate)
        if phone is not None:
            self._phones.setdefault(phone, []).append(candidate)

    def _known(self, buyer: Buyer, name: str) -> int | None:
        """Whoever has the address, else the number under the same name, else the name alone where there is neither."""
        email, phone = buyer.fields.get("email"), buyer.fields.get("phone")
        found = self._emails.get(email.lower(), []) if email is not None else []
        if not found and phone is not None:
            found = [each for each in self._phones.get(phone, []) if agree(name, each)]
        if not found and email is None and phone is None:
            return known_ids.row_by_name(
                self._work.con,
                "lead",
                folding.sort_name(name, self._work.shop.swedish),
                source=self._source,
                email=None,
                phone=None,
                postal_code=buyer.fields.get("postal_code"),
            )
        return self._best(found, buyer, name)

    def _best(self, found: Sequence[Candidate], buyer: Buyer, name: str) -> int | None:
        """Of those with the address: who bought before, else who was there before the order; by name, then by age."""
        best: tuple[tuple[bool, bool, int], int] | None = None
        for each in found:
            now = self._bulk.read("lead", each.lead_id)
            if now is None:
                continue
            is_buyer = now["status"] in (None, StageKind.WON.value)
            is_later = now["created_on"] is not None and str(buyer.ordered.on or "9") < str(now["created_on"])
            if not is_buyer and is_later:
                continue  # a complaint of today is not whom the order of last year is from
            rank = (is_buyer, agree(name, each), -each.lead_id)
            if best is None or rank > best[0]:
                best = rank, each.lead_id
        return None if best is None else best[1]

    def _make(self, buyer: Buyer, name: str) -> int:
        stored: dict[str, Stored] = {
            "uid": new_uid(),
            "source": self._source,
            "kind": Kind.B2C.value,
            "name": name,
            "extra": buyer.extra,
            "recorded_at": self._now,
            **{field: buyer.fields[field] for field in _TEXTS if field in buyer.fields},
            **_moment("created", buyer.ordered),
        }
        nothing: dict[str, Stored] = {"channel_id": None, "campaign_id": None, "pipeline_id": None}
        if buyer.rule is not None:
            stored |= self._channel(nothing, buyer) | self._won(nothing, buyer.ordered)
        lead_id = self._leads.add(tuple(map(stored.get, _COLUMNS)))
        if buyer.rule is not None:
            self._belongings.enter(lead_id, self._stage_won(nothing), buyer.ordered)
        self._consents.add(lead_id, buyer.fields.get("consent"), is_new=True)
        candidate = Candidate(lead_id, name, buyer.fields.get("email"), buyer.fields.get("phone"), self._bulk.run_id)
        if candidate.email is not None:
            self._emails.setdefault(candidate.email.lower(), []).append(candidate)
        if candidate.phone is not None:
            self._phones.setdefault(candidate.phone, []).append(candidate)
        if candidate.email is None and candidate.phone is None:
            self._bulk.flush()  # it is looked for by its name
        return lead_id

    def _move_entry(self, lead_id: int, now: Mapping[str, Stored], ordered: Stamp) -> None:
        """Let the one entry of a lead that was won with its first order be on the day of an earlier one."""
        self._bulk.flush()
        entries = self._work.find(StageEntry, lead_id=lead_id)
        if len(entries) == 1 and stored_day(entries[0].entered_on) == now["created_on"]:
            was = {"entered_at": stored_instant(entries[0].entered_at), "entered_on": now["created_on"]}
            new = {"entered_at": ordered.at, "entered_on": ordered.on}
            self._bulk.update("stage_entry", id_of(entries[0]), was, new)

    def _channel(self, now: Mapping[str, Stored], buyer: Buyer) -> dict[str, Stored]:
        """The channel and campaign that a rule gives, where there is none."""
        rule = buyer.rule
        if rule is None or now["channel_id"] is not None:
            return {}
        channel_id = self._lookups.channel(rule.channel)
        campaign = rule.campaign.strip()
        campaign_id = self._lookups.campaigns.called(campaign, channel_id) if campaign else None
        return {"channel_id": channel_id, **({"campaign_id": campaign_id} if campaign_id is not None else {})}

    def _stage_won(self, now: Mapping[str, Stored]) -> Stage:
        pipeline_id = now["pipeline_id"]
        if pipeline_id is None:
            pipeline_id = id_of(self._lookups.pipeline_for(Kind.B2C))
        return self._lookups.first_stage(int(pipeline_id), StageKind.WON)

    def _won(self, now: Mapping[str, Stored], closed: Stamp) -> dict[str, Stored]:
        stage = self._stage_won(now)
        stage_id = id_of(stage)
        if stage_id not in self._ranks:
            self._ranks[stage_id] = ranks.run_after(board.last_rank(self._work.con, stage_id), maxsize)
        return {
            "pipeline_id": stage.pipeline_id,
            "stage_id": stage_id,
            "status": StageKind.WON.value,
            "rank": next(self._ranks[stage_id]),
            **_moment("closed", closed),
        }


def _moment(name: str, moment: Stamp) -> dict[str, Stored]:
    return {f"{name}_at": moment.at, f"{name}_on": moment.on} if moment is not NO_STAMP else {}


def _text(value: Stored) -> str | None:
    return None if value is None else str(value)
