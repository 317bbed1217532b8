"""What all parts of the sample shop share: its file's channels and stages, its time, its words, its campaigns."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from leaddesk.model import money, ranks
from leaddesk.model.campaign import Campaign
from leaddesk.model.channel import Channel
from leaddesk.model.days import last_of_month, next_month
from leaddesk.model.enums import StageKind
from leaddesk.model.errors import RuleError
from leaddesk.model.messages import N_
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.stage import Stage
from leaddesk.model.tag import Tag
from leaddesk.services.demo.chance import Chance
from leaddesk.services.demo.histories import Route
from leaddesk.services.demo.opening_days import OpeningDays
from leaddesk.services.demo.plan import CAMPAIGNS, CHANNELS, WIN_BACK
from leaddesk.services.demo.rows import Rows
from leaddesk.services.work import Work, create, id_of
from leaddesk.storage.masses.bulk import Bulk
from leaddesk.words import DemoWords

SHOP, B2B = "shop", "b2b"
_STAYS = {SHOP: (3.0, 7.0, 5.0, 4.0), B2B: (9.0, 18.0, 16.0, 14.0), WIN_BACK: (1.5, 4.0, 6.0)}
_UNITS = {"SEK": 10}  # what is priced at 1 in euro, pounds or francs


@dataclass(frozen=True)
class RunningCampaign:
    """A campaign in the file; its days are as stored, both included."""

    campaign_id: int
    channel_id: int
    first_on: str
    last_on: str


@dataclass(frozen=True)
class Scene:
    """`channels` are ids by key, `routes` by pipeline key, `stamp` the instant of writing as it is stored.

    `ranks` are the places at the end of each stage's column; `unit_minor` what one unit of the plan's money is.
    """

    chance: Chance
    days: OpeningDays
    words: DemoWords
    rows: Rows
    channels: Mapping[str, int]
    routes: Mapping[str, Route]
    ranks: Mapping[int, Iterator[str]]
    tags: tuple[int, ...]
    campaigns: tuple[RunningCampaign, ...]
    currency: str
    unit_minor: int
    stamp: str | None
    owners: tuple[str, ...]

    def minor(self, units: float) -> int:
        """Minor units of an amount in units of the plan."""
        return round(units * self.unit_minor)

    def campaign(self, channel_id: int | None, day: str) -> int | None:
        """The campaign that the channel ran on a day, if any."""
        for campaign in self.campaigns:
            if campaign.channel_id == channel_id and campaign.first_on <= day <= campaign.last_on:
                return campaign.campaign_id
        return None


def channels_of(work: Work) -> dict[str, int]:
    """The ids of the channels that the plan names, by key; raises RuleError if the file lacks one."""
    found = {channel.key: id_of(channel) for channel in work.find(Channel) if channel.key}
    wanted = [WIN_BACK, *(plan.key for plan in CHANNELS)]
    if not found.keys() >= set(wanted):
        raise _not_as_seeded()
    return {key: found[key] for key in wanted}


def routes_of(work: Work) -> dict[str, Route]:
    """The seeded pipelines by key; raises RuleError if the file lacks one or stages of it."""
    pipelines = {pipeline.key: pipeline for pipeline in work.find(Pipeline, archived=False)}
    routes = {}
    for key, stays in _STAYS.items():
        if key not in pipelines:
            raise _not_as_seeded()
        pipeline_id = id_of(pipelines[key])
        stages = sorted(
            work.find(Stage, pipeline_id=pipeline_id, archived=False, merged_into_id=None),
            key=lambda stage: stage.position,
        )
        by_kind = {kind: tuple(id_of(stage) for stage in stages if stage.kind is kind) for kind in StageKind}
        if not all(by_kind.values()):
            raise _not_as_seeded()
        open_ids = by_kind[StageKind.OPEN]
        stays = tuple(stays[min(place, len(stays) - 1)] for place in range(len(open_ids)))
        routes[key] = Route(pipeline_id, open_ids, by_kind[StageKind.WON][0], by_kind[StageKind.LOST][0], stays)
    return routes


def endless_ranks(routes: Mapping[str, Route], leads: int) -> dict[int, Iterator[str]]:
    """For each stage, the ranks of as many cards as can come."""
    stage_ids = [stage_id for route in routes.values() for stage_id in (*route.open, route.won, route.lost)]
    return {stage_id: ranks.run_after(None, leads) for stage_id in stage_ids}


def unit_minor(currency: str) -> int:
    """What about one euro is, in minor units of a currency."""
    return int(10 ** money.digits(currency)) * _UNITS.get(currency, 1)


def make_tags(work: Work, bulk: Bulk, names: tuple[str, ...]) -> tuple[int, ...]:
    """The ids of tags of these names; those that the file lacks are made."""
    known = {tag.name.casefold(): id_of(tag) for tag in work.find(Tag)}
    return tuple(known.get(name.casefold()) or bulk.write(create(Tag(name=name))) for name in names)


def make_campaigns(
    bulk: Bulk, days: OpeningDays, names: tuple[str, ...], channels: Mapping[str, int], currency: str
) -> tuple[RunningCampaign, ...]:
    """The campaigns of the plan, each the last time that it began."""
    months = [month for month, _ in days.months()]
    made = []
    for name, plan in zip(names, CAMPAIGNS, strict=False):
        first = max((month for month in months if month.month == plan.first_month), default=months[0])
        last = _last_day(first, plan.months)
        channel_id = channels[plan.channel]
        campaign = Campaign(
            channel_id=channel_id,
            name=name,
            budget_minor=plan.budget * unit_minor(currency),
            currency=currency,
            starts_on=first,
            ends_on=last,
        )
        made.append(RunningCampaign(bulk.write(create(campaign)), channel_id, first.isoformat(), last.isoformat()))
    return tuple(made)


def _last_day(month: date, months: int) -> date:
    for _ in range(months - 1):
        month = next_month(month)
    return last_of_month(month)


def _not_as_seeded() -> RuleError:
    return RuleError(
        N_("The sample shop needs the channels, pipelines and stages that every new file has; make a new file for it.")
    )
