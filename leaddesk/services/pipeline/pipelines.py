"""Pipelines: made like another, renamed, put in order, archived and brought back; none is ever removed."""

from collections.abc import Sequence

from leaddesk.exchange.values import normal_name
from leaddesk.model.change import Change
from leaddesk.model.enums import Kind, StageKind
from leaddesk.model.errors import RuleError
from leaddesk.model.messages import N_, Message
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.stage import Stage
from leaddesk.services.ordering import moved, numbered
from leaddesk.services.pipeline.kept_searches import renamed
from leaddesk.services.pipeline.stages import merging, stages_in_order
from leaddesk.services.work import Work, changed, create, id_of, made, update
from leaddesk.storage.masses.stage_masses import open_leads_in

_NEW = -1
_WIN_BACK = "win_back"
_OWN = {"id": None, "key": None, "pipeline_id": _NEW}


def pipelines_in_order(work: Work) -> list[Pipeline]:
    """All pipelines, archived ones among them."""
    return sorted(work.find(Pipeline), key=lambda each: (each.position, id_of(each)))


def add_pipeline(work: Work, name: str, kind: Kind, like_id: int) -> Change:
    """Make a pipeline after the others, with stages like those in use of another."""
    pipeline = _checked(work, made(Pipeline, {"name": name, "kind": kind}))
    order = pipelines_in_order(work)
    rows = [*numbered(order), create(changed(pipeline, {"position": len(order)}), _NEW)]
    like = [each for each in stages_in_order(work, id_of(work.get(Pipeline, like_id))) if not each.archived]
    copies = [changed(stage, {**_OWN, "position": place}) for place, stage in enumerate(like)]
    rows += [create(copy, _NEW - place) for place, copy in enumerate(copies)]
    return Change(Message(N_("Add the pipeline “{name}”"), {"name": pipeline.name}), rows)


def rename_pipeline(work: Work, pipeline_id: int, name: str) -> Change:
    """Call a pipeline otherwise; kept views follow."""
    pipeline = work.get(Pipeline, pipeline_id)
    becomes = _checked(work, changed(pipeline, {"name": name}))
    rows = update(pipeline, becomes)
    if rows:
        rows += renamed(work, ("pipeline",), pipeline.name, becomes.name)
    label = Message(N_("Rename the pipeline “{old}” to “{name}”"), {"old": pipeline.name, "name": becomes.name})
    return Change(label, rows)


def move_pipeline(work: Work, pipeline_id: int, place: int) -> Change:
    """Let a pipeline stand at this place among those in use, counted from 0; the others make room."""
    order = pipelines_in_order(work)
    pipeline = next((each for each in order if each.id == pipeline_id), None) or work.get(Pipeline, pipeline_id)
    rows = numbered(moved(order, pipeline, place, lambda each: not each.archived))
    return Change(Message(N_("Move the pipeline “{name}”"), {"name": pipeline.name}), rows)


def archive_pipeline(work: Work, pipeline_id: int) -> Change:
    """Take a pipeline without open leads out of use; its closed leads count as before."""
    pipeline = work.get(Pipeline, pipeline_id)
    if all(each.id == pipeline_id for each in work.find(Pipeline, archived=False)):
        raise RuleError(N_("“{name}” is the only pipeline in use."), name=pipeline.name)
    count = open_leads_in(work.con, pipeline_id)
    if count:
        raise RuleError(
            N_("Open leads are in “{name}” ({count}). Close them, or move them to another pipeline."),
            name=pipeline.name,
            count=count,
        )
    rows = update(pipeline, changed(pipeline, {"archived": True}))
    return Change(Message(N_("Archive the pipeline “{name}”"), {"name": pipeline.name}), rows)


def merge_pipeline(work: Work, pipeline_id: int, into_id: int) -> Change:
    """Let a pipeline be another of its kind from now on: each of its stages is merged into the one most like it.

    That is the one of its name or key, else, of the open ones, the last that is no likelier to win; else the first of
    its kind. Kept views follow.
    """
    pipeline, into = work.get(Pipeline, pipeline_id), work.get(Pipeline, into_id)
    stays = why_it_stays(pipeline)
    if stays is not None:
        raise RuleError(stays.text, **stays.values)
    if pipeline_id == into_id or into.archived or pipeline.kind is not into.kind:
        raise RuleError(
            N_("“{name}” cannot be merged into “{into}”: both must be in use for the same kind of leads."),
            name=pipeline.name,
            into=into.name,
        )
    known = [each for each in stages_in_order(work, into_id) if not each.archived]
    goes: dict[int, list[Stage]] = {}
    for stage in stages_in_order(work, pipeline_id):
        goes.setdefault(id_of(_most_like(stage, known)), []).append(stage)
    rows = [row for each in known if id_of(each) in goes for row in merging(work, goes[id_of(each)], each)]
    rows += update(pipeline, changed(pipeline, {"archived": True}))
    rows += renamed(work, ("pipeline",), pipeline.name, into.name)
    label = Message(N_("Merge the pipeline “{other}” into “{name}”"), {"other": pipeline.name, "name": into.name})
    return Change(label, rows)


def wins_back(pipeline: Pipeline) -> bool:
    """Whether leads are opened in it for complaints."""
    return pipeline.key == _WIN_BACK


def why_it_stays(pipeline: Pipeline) -> Message | None:
    """Why a pipeline cannot be merged into any other one; None if it can."""
    if not wins_back(pipeline):
        return None
    return Message(
        N_("Complaints are dealt with in “{name}”, so it stays a pipeline of its own. Archive it to win nobody back."),
        {"name": pipeline.name},
    )


def bring_back_pipeline(work: Work, pipeline_id: int) -> Change:
    """Take an archived pipeline into use again, where it stood; not one that was merged."""
    pipeline = work.get(Pipeline, pipeline_id)
    if not stages_in_order(work, pipeline_id):
        raise RuleError(N_("“{name}” was merged into another pipeline."), name=pipeline.name)
    rows = update(pipeline, changed(pipeline, {"archived": False}))
    return Change(Message(N_("Bring back the pipeline “{name}”"), {"name": pipeline.name}), rows)


def _most_like(stage: Stage, known: Sequence[Stage]) -> Stage:
    own = [each for each in known if each.kind is stage.kind]
    for alike in (
        [each for each in own if normal_name(each.name) == normal_name(stage.name)],
        [each for each in own if each.key is not None and each.key == stage.key],
    ):
        if alike:
            return alike[0]
    before = [each for each in own if each.probability <= stage.probability and stage.kind is StageKind.OPEN]
    return (before or own[:1])[-1]


def _checked(work: Work, pipeline: Pipeline) -> Pipeline:
    """The pipeline with a name that nobody, and no import or report, takes for that of another one."""
    named = changed(pipeline, {"name": " ".join(pipeline.name.split())})
    wanted = normal_name(named.name)
    if not wanted:
        raise RuleError(N_("A pipeline needs a name."))
    for other in work.find(Pipeline):
        if other.id != pipeline.id and wanted in (normal_name(other.name), normal_name(other.key or "")):
            raise RuleError(N_("There is a pipeline “{name}” already."), name=other.name)
    return named
