"""Moving leads through the funnel: put on the board, moved, won, lost, opened again."""

from collections.abc import Iterator

from leaddesk.model import ranks
from leaddesk.model.change import Change, RowChange
from leaddesk.model.days import When
from leaddesk.model.enums import Kind, StageKind
from leaddesk.model.errors import RuleError
from leaddesk.model.funnel import entered
from leaddesk.model.lead import Lead
from leaddesk.model.messages import N_, Message
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.stage import Stage
from leaddesk.model.stage_entry import StageEntry
from leaddesk.services.work import Work, create, id_of, update
from leaddesk.storage.listing import board


def put_on_board(work: Work, lead_id: int, stage_id: int | None = None) -> Change:
    """Make a contact a lead: it enters a stage, the first of its kind's pipeline unless named."""
    lead = work.get(Lead, lead_id)
    if not lead.is_contact:
        raise RuleError(N_("“{name}” is on the board already."), name=lead.name)
    stage = work.get(Stage, stage_id) if stage_id is not None else first_stage(work, lead.kind)
    rows = enter(work, lead, stage, end_of(work, stage))
    return Change(Message(N_("Put “{name}” on the board"), {"name": lead.name}), rows)


def move(
    work: Work,
    lead_id: int,
    stage_id: int,
    *,
    below: int | None = None,
    above: int | None = None,
    reason: str | None = None,
) -> Change:
    """Move a card to a stage: right below the card `below`, else right above the card `above`, else to the end.

    Within its own column only its rank changes. A won or lost stage closes the lead now; `reason` says why. A contact
    becomes a lead.
    """
    lead, stage = work.get(Lead, lead_id), work.get(Stage, stage_id)
    refuse_hidden(work, stage)
    (rank,) = ranks_at(work, stage, 1, below, above)
    if lead.stage_id == stage.id:
        rows = update(lead, Lead.model_validate(dict(lead) | {"rank": rank}))
    else:
        rows = enter(work, lead, stage, rank, reason)
    return Change(Message(N_("Move “{name}” to “{stage}”"), {"name": lead.name, "stage": stage.name}), rows)


def win(work: Work, lead_id: int, reason: str | None = None) -> Change:
    """Move a lead to its pipeline's won stage."""
    lead = work.get(Lead, lead_id)
    return _close(work, lead, StageKind.WON, reason, Message(N_("Win “{name}”"), {"name": lead.name}))


def lose(work: Work, lead_id: int, reason: str | None = None) -> Change:
    """Move a lead to its pipeline's lost stage."""
    lead = work.get(Lead, lead_id)
    return _close(work, lead, StageKind.LOST, reason, Message(N_("Lose “{name}”"), {"name": lead.name}))


def reopen(work: Work, lead_id: int) -> Change:
    """Take a closed lead back to the open stage that it was in last, else to its pipeline's first."""
    lead = work.get(Lead, lead_id)
    stage = stage_before_closing(work, lead)
    refuse_hidden(work, stage)
    label = Message(N_("Open “{name}” again"), {"name": lead.name})
    return Change(label, enter(work, lead, stage, end_of(work, stage)))


def stage_before_closing(work: Work, lead: Lead) -> Stage:
    """Where a closed lead goes when it is opened again; raises RuleError for one that is not closed."""
    if lead.status not in (StageKind.WON, StageKind.LOST) or lead.pipeline_id is None:
        raise RuleError(N_("“{name}” is not closed."), name=lead.name)
    stage_id = board.last_open_stage(work.con, id_of(lead))
    return work.get(Stage, stage_id) if stage_id is not None else stage_of(work, lead.pipeline_id, StageKind.OPEN)


def enter(work: Work, lead: Lead, stage: Stage, rank: str, reason: str | None = None) -> list[RowChange]:
    """The rows of a lead's entering a stage now; a contact whose day of creation is not known is created with it."""
    started = Lead.model_validate(dict(lead) | birth(work, lead.stage_id, lead.created_on))
    becomes = entered(started, stage, work.now, rank, reason)
    return [*update(lead, becomes), create(entry(id_of(lead), stage, work.now, work.now))]


def birth(work: Work, stage_id: object, created_on: object) -> dict[str, object]:
    """What entering a stage sets in a contact whose day of creation is not known; nothing in any other lead."""
    is_born = stage_id is None and created_on is None
    return {"created_at": work.now.at, "created_on": work.now.on} if is_born else {}


def entry(lead_id: int, stage: Stage, when: When, recorded: When) -> StageEntry:
    """A lead's entering a stage."""
    return StageEntry(
        lead_id=lead_id, stage_id=id_of(stage), entered_at=when.at, entered_on=when.on, recorded_at=recorded.at
    )


def refuse_hidden(work: Work, stage: Stage) -> None:
    """Raise RuleError for an open stage of an archived pipeline: what came there would be on no board."""
    hidden = board.hidden_pipeline(work.con, stage.pipeline_id) if stage.kind is StageKind.OPEN else None
    if hidden is not None:
        raise RuleError(N_("The pipeline “{pipeline}” is archived; bring it back first."), pipeline=hidden)


def first_stage(work: Work, kind: Kind) -> Stage:
    """The first open stage of the first pipeline for this kind of lead."""
    pipelines = sorted(work.find(Pipeline, kind=kind, archived=False), key=lambda pipeline: pipeline.position)
    if not pipelines:
        raise RuleError(N_("There is no pipeline for such a lead; make one first."))
    return stage_of(work, id_of(pipelines[0]), StageKind.OPEN)


def stage_of(work: Work, pipeline_id: int, kind: StageKind) -> Stage:
    """The first stage of a kind in a pipeline; raises RuleError if it has none."""
    stages = work.find(Stage, pipeline_id=pipeline_id, kind=kind, archived=False, merged_into_id=None)
    if not stages:
        pipeline = work.get(Pipeline, pipeline_id)
        raise RuleError(
            N_("The pipeline “{pipeline}” has no stage of the kind “{kind}”; add one first."),
            pipeline=pipeline.name,
            kind=kind.value,
        )
    return min(stages, key=lambda stage: stage.position)


def end_of(work: Work, stage: Stage) -> str:
    """The rank of a card that is put at the end of a stage's column."""
    last = board.last_rank(work.con, id_of(stage))
    return ranks.first() if last is None else ranks.after(last)


def _close(work: Work, lead: Lead, kind: StageKind, reason: str | None, label: Message) -> Change:
    if lead.pipeline_id is None:
        raise RuleError(N_("“{name}” is a contact; put it on the board first."), name=lead.name)
    if lead.status is kind:
        raise RuleError(N_("“{name}” is {kind} already."), name=lead.name, kind=kind.value)
    stage = stage_of(work, lead.pipeline_id, kind)
    return Change(label, enter(work, lead, stage, end_of(work, stage), reason))


def ranks_at(work: Work, stage: Stage, count: int, below: int | None, above: int | None) -> Iterator[str]:
    """Ranks in order for cards right below the card `below`, else right above the card `above`, else at the end.

    Raises RuleError where that card is in another stage by now.
    """
    neighbour = below if below is not None else above
    if neighbour is None:
        yield from ranks.run_after(board.last_rank(work.con, id_of(stage)), count)
        return
    card = work.get(Lead, neighbour)
    if card.stage_id != stage.id or card.rank is None:
        raise RuleError(N_("“{name}” is not in the stage “{stage}”."), name=card.name, stage=stage.name)
    if below is not None:
        yield from ranks.run_between(card.rank, board.next_rank(work.con, id_of(stage), card.rank), count)
    else:
        yield from ranks.run_between(board.previous_rank(work.con, id_of(stage), card.rank), card.rank, count)
