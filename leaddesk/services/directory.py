"""What a file's leads are described by, read as a whole: settings, stages, channels, tags, views, the names in use."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from leaddesk.model.campaign import Campaign
from leaddesk.model.change import Done
from leaddesk.model.channel import Channel
from leaddesk.model.custom_field import ASKED_AS, CustomField
from leaddesk.model.enums import StageKind
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.query import LEADS, Vocabulary
from leaddesk.model.saved_view import SavedView
from leaddesk.model.shop import Shop
from leaddesk.model.stage import Stage
from leaddesk.model.tag import Tag
from leaddesk.services.custom_fields import fields_in_order
from leaddesk.services.saved_views import views_of
from leaddesk.services.work import Work, id_of
from leaddesk.storage.searching import used_names

TABLES = frozenset(
    {"setting", "pipeline", "stage", "channel", "campaign", "tag", "custom_field", "lead", "saved_view"}
)
_NAMES_ON_LEADS = frozenset({"owner", "close_reason"})


@dataclass(frozen=True)
class Directory:
    """All of it at one moment.

    `pipelines` are the active ones in their order, `stages` and `channels` all that there are, by id, in their order.
    `owners`, `lost_reasons` and `won_reasons` are names on leads, the most used first; `fields` those that the user
    made, in order.
    """

    shop: Shop
    pipelines: tuple[Pipeline, ...]
    stages: Mapping[int, Stage]
    channels: Mapping[int, Channel]
    campaigns: Mapping[int, Campaign]
    tags: tuple[str, ...]
    owners: tuple[str, ...]
    lost_reasons: tuple[str, ...]
    won_reasons: tuple[str, ...] = ()
    views: tuple[SavedView, ...] = ()
    fields: tuple[CustomField, ...] = ()

    @property
    def vocabulary(self) -> Vocabulary:
        """What can be asked of the file's leads."""
        return LEADS.with_own({each.key: ASKED_AS[each.type] for each in self.fields})

    def stages_of(self, pipeline_id: int) -> tuple[Stage, ...]:
        """The stages of a pipeline that are in use, in their order."""
        return tuple(
            each
            for each in self.stages.values()
            if each.pipeline_id == pipeline_id and not each.archived and each.merged_into_id is None
        )

    def open_stages_of(self, pipeline_id: int) -> tuple[Stage, ...]:
        """The open ones of `stages_of`."""
        return tuple(each for each in self.stages_of(pipeline_id) if each.kind is StageKind.OPEN)


def read_directory(work: Work) -> Directory:
    """All of it as it is now."""
    stages = sorted(work.find(Stage), key=lambda each: (each.pipeline_id, each.position, id_of(each)))
    channels = sorted(work.find(Channel), key=lambda each: (each.position, id_of(each)))
    pipelines = sorted(work.find(Pipeline), key=lambda each: (each.position, id_of(each)))
    return Directory(
        shop=work.shop,
        pipelines=tuple(each for each in pipelines if not each.archived),
        stages=MappingProxyType({id_of(each): each for each in stages}),
        channels=MappingProxyType({id_of(each): each for each in channels}),
        campaigns=MappingProxyType({id_of(each): each for each in work.find(Campaign)}),
        tags=tuple(sorted((each.name for each in work.find(Tag)), key=str.casefold)),
        owners=used_names.owners(work.con),
        lost_reasons=used_names.lost_reasons(work.con),
        won_reasons=used_names.won_reasons(work.con),
        views=views_of(work),
        fields=fields_in_order(work),
    )


def is_stale_after(done: Done) -> bool:
    """Whether a directory read before this change must be read again; most changes of leads leave it as it is."""
    touched = done.tables & TABLES
    if touched != {"lead"} or not done.rows:
        return bool(touched)
    of_leads = (row for row in done.rows if row.table == "lead")
    return any(_NAMES_ON_LEADS & ((row.before or {}).keys() | (row.after or {}).keys()) for row in of_leads)
