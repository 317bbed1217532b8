"""What is seen of a file before it is opened: its first leads, and what must be known to show them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from leaddesk.model.listed_lead import ListedLead
from leaddesk.model.shop import Shop


class SeenPipeline(NamedTuple):
    """What the window must know of a pipeline to show leads."""

    id: int
    name: str
    archived: bool


class SeenStage(NamedTuple):
    """What the window must know of a stage to show leads."""

    id: int
    pipeline_id: int
    name: str
    kind: str
    position: int
    probability: int
    stale_days: int | None
    colour: str | None
    archived: bool
    merged_into_id: int | None


class SeenChannel(NamedTuple):
    """What the window must know of a channel to show leads."""

    id: int
    name: str
    method: str
    colour: str | None
    icon: str | None
    active: bool


class SeenCampaign(NamedTuple):
    """What the window must know of a campaign to show leads."""

    id: int
    name: str


@dataclass(frozen=True)
class FirstLook:
    """Leads, and what a directory knows of how they look; `today` is the shop's."""

    shop: Shop
    today: date
    pipelines: Sequence[SeenPipeline]
    stages: Mapping[int, SeenStage]
    channels: Mapping[int, SeenChannel]
    campaigns: Mapping[int, SeenCampaign]
    owners: Sequence[str]
    leads: Sequence[ListedLead]
    fields: tuple[()] = ()  # of those that the user made nothing is read before the file is open

    def stages_of(self, pipeline_id: int) -> tuple[SeenStage, ...]:
        """The stages of a pipeline that are in use."""
        return tuple(
            each
            for each in self.stages.values()
            if each.pipeline_id == pipeline_id and not each.archived and each.merged_into_id is None
        )
