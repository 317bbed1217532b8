"""The stages of a pipeline: made, edited, put in order, archived, brought back and merged; none is ever removed."""

from collections.abc import Mapping, Sequence

from leaddesk.exchange.values import normal_name
from leaddesk.model import ranks
from leaddesk.model.change import Change, RowChange
from leaddesk.model.enums import StageKind
from leaddesk.model.errors import RuleError
from leaddesk.model.messages import N_, Message
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.stage import Stage
from leaddesk.services.editable import only
from leaddesk.services.ordering import moved, numbered
from leaddesk.services.pipeline.kept_searches import renamed
from leaddesk.services.work import Work, changed, create, id_of, made, update
from leaddesk.storage.listing import board
from leaddesk.storage.masses.stage_masses import cards_of, leads_in

_EDITABLE = frozenset({"name", "colour", "probability", "stale_days", "wip_limit", "asks_for"})
_ORDER = (StageKind.OPEN, StageKind.WON, StageKind.LOST)
_CERTAIN = {StageKind.WON: 100, StageKind.LOST: 0}
_LAST = 1_000_000


def stages_in_order(work: Work, pipeline_id: int) -> list[Stage]:
    """The stages of a pipeline, open ones before won before lost, archived ones among them; not those merged."""
    return in_order(work.find(Stage, pipeline_id=pipeline_id, merged_into_id=None))


def in_order(stages: Sequence[Stage]) -> list[Stage]:
    """Stages of one pipeline in their order, as above."""
    return sorted(stages, key=lambda each: (_ORDER.index(each.kind), each.position, id_of(each)))


def add_stage(
    work: Work,
    pipeline_id: int,
    fields: Mapping[str, object],
    *,
    kind: StageKind = StageKind.OPEN,
    place: int = _LAST,
) -> Change:
    """Make a stage at this place among those in use of its kind, counted from 0; as it comes, it is the last."""
    certain = {"probability": _CERTAIN[kind]} if kind in _CERTAIN else {}
    known = {**only(_EDITABLE, fields), **certain, "pipeline_id": id_of(work.get(Pipeline, pipeline_id)), "kind": kind}
    stage = _checked(work, made(Stage, known))
    order = moved(stages_in_order(work, pipeline_id), stage, place, lambda each: _is_beside(each, kind))
    placed = changed(stage, {"position": order.index(stage)})
    label = Message(N_("Add the stage “{name}”"), {"name": stage.name})
    return Change(label, [*numbered(order), create(placed)])


def edit_stage(work: Work, stage_id: int, fields: Mapping[str, object]) -> Change:
    """Set name, colour (a category's name or `#rrggbb`), probability, limits, roles; kept views follow another name."""
    stage = work.get(Stage, stage_id)
    becomes = _checked(work, changed(stage, only(_EDITABLE, fields)))
    rows = update(stage, becomes)
    if becomes.name == stage.name:
        return Change(Message(N_("Edit the stage “{name}”"), {"name": stage.name}), rows)
    rows += _views_after(work, stage, becomes.name)
    label = Message(N_("Rename the stage “{old}” to “{name}”"), {"old": stage.name, "name": becomes.name})
    return Change(label, rows)


def move_stage(work: Work, stage_id: int, place: int) -> Change:
    """Let a stage stand at this place among those in use of its kind, counted from 0; the others make room."""
    stage = work.get(Stage, stage_id)
    order = stages_in_order(work, stage.pipeline_id)
    own = next((each for each in order if each.id == stage_id), stage)
    rows = numbered(moved(order, own, place, lambda each: _is_beside(each, stage.kind)))
    return Change(Message(N_("Move the stage “{name}”"), {"name": stage.name}), rows)


def archive_stage(work: Work, stage_id: int) -> Change:
    """Take a stage in which no lead is out of use; figures go on counting what was in it."""
    stage = work.get(Stage, stage_id)
    _refuse_last(work, stage)
    count = leads_in(work.con, stage_id)
    if count:
        raise RuleError(
            N_("Leads are in “{name}” ({count}). Merge it into another stage, and they go there."),
            name=stage.name,
            count=count,
        )
    rows = update(stage, changed(stage, {"archived": True}))
    return Change(Message(N_("Archive the stage “{name}”"), {"name": stage.name}), rows)


def bring_back_stage(work: Work, stage_id: int) -> Change:
    """Take an archived stage into use again, where it stood."""
    stage = work.get(Stage, stage_id)
    rows = update(stage, _checked(work, changed(stage, {"archived": False})))
    return Change(Message(N_("Bring back the stage “{name}”"), {"name": stage.name}), rows)


def merge_stage(work: Work, stage_id: int, into_id: int) -> Change:
    """Let a stage be another of its kind and pipeline from now on: its leads go to that one's end, in their order.

    All that was ever entered there counts in the other, for which kept views ask from now on. No lead enters anything:
    what it did, and when, stays.
    """
    stage, into = work.get(Stage, stage_id), work.get(Stage, into_id)
    if stage.merged_into_id is not None or into.merged_into_id is not None or into.archived or stage_id == into_id:
        raise RuleError(N_("The stage “{stage}” is not in use any more; choose another."), stage=into.name)
    if (stage.pipeline_id, stage.kind) != (into.pipeline_id, into.kind):
        raise RuleError(
            N_("“{name}” can only be merged into a stage of its own pipeline that is open, won or lost as it is."),
            name=stage.name,
        )
    rows = merging(work, [stage], into)
    label = Message(N_("Merge the stage “{other}” into “{name}”"), {"other": stage.name, "name": into.name})
    return Change(label, [*rows, *_views_after(work, stage, into.name)])


def merging(work: Work, stages: Sequence[Stage], into: Stage) -> list[RowChange]:
    """The rows of letting stages be another from now on, whose leads go to its end one after the other."""
    cards = [(each, *card) for each in stages for card in cards_of(work.con, id_of(each))]
    rows = []
    for (stage, lead_id, before), rank in zip(
        cards, ranks.run_after(board.last_rank(work.con, id_of(into)), len(cards)), strict=True
    ):
        was = {"pipeline_id": stage.pipeline_id, "stage_id": stage.id, "rank": before}
        becomes = {"pipeline_id": into.pipeline_id, "stage_id": into.id, "rank": rank}
        moves = {name for name, value in was.items() if value != becomes[name]}
        rows.append(
            RowChange("lead", lead_id, {name: was[name] for name in moves}, {name: becomes[name] for name in moves})
        )
    return rows + [row for each in stages for row in update(each, changed(each, {"merged_into_id": into.id}))]


def _views_after(work: Work, stage: Stage, name: str) -> list[RowChange]:
    """Kept views that ask for a stage ask by another name, unless a stage elsewhere is called as it was."""
    if any(normal_name(other.name) == normal_name(stage.name) for other in _others(work, stage)):
        return []
    return renamed(work, ("stage", "reached"), stage.name, name)


def _is_beside(stage: Stage, kind: StageKind) -> bool:
    return stage.kind is kind and not stage.archived


def _refuse_last(work: Work, stage: Stage) -> None:
    """A card must find where to begin, and where to end."""
    known = work.find(Stage, pipeline_id=stage.pipeline_id, kind=stage.kind, archived=False, merged_into_id=None)
    if all(each.id == stage.id for each in known):
        raise RuleError(
            N_("“{name}” is the last of its kind: a pipeline needs a stage that is open, one that is won, one lost."),
            name=stage.name,
        )


def _others(work: Work, stage: Stage) -> list[Stage]:
    return [each for each in work.find(Stage, archived=False, merged_into_id=None) if each.id != stage.id]


def _checked(work: Work, stage: Stage) -> Stage:
    """The stage with a name that nobody, and no import, takes for that of another one beside it."""
    named = changed(stage, {"name": " ".join(stage.name.split())})
    wanted = normal_name(named.name)
    if not wanted:
        raise RuleError(N_("A stage needs a name."))
    for other in _others(work, stage) if not stage.archived else ():
        known = (normal_name(other.name), normal_name(other.key or ""))
        if other.pipeline_id == stage.pipeline_id and wanted in known:
            raise RuleError(N_("There is a stage “{name}” already."), name=other.name)
    for limit in (named.stale_days, named.wip_limit):
        if limit is not None and limit < 1:
            raise RuleError(N_("A limit of “{name}” is at least 1; leave it empty for none."), name=named.name)
    return named
