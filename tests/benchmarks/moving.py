"""One durable move of a card with its record, against an UPDATE of one row."""

import random
from collections.abc import Callable
from functools import partial
from pathlib import Path

from leaddesk.model.enums import StageKind
from leaddesk.model.lead import Lead
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.stage import Stage
from leaddesk.services.pipeline import funnel
from leaddesk.services.work import Work, id_of
from tests.benchmarks import durable, output, stores


def measure_moves(folder: Path, rows: int, rounds: int) -> None:
    """Print the moves of every round."""
    count = durable.CHANGES
    output.say(f"\nmove of a card among {rows:,} leads: {rounds} rounds of {count} moves, in turn with UPDATEs")
    with stores.desk_with_leads(folder, rows) as (desk, path), durable.raw_on(path) as raw:
        stages = desk.ask(_open_stages)
        for number in range(rounds):
            chance = random.Random(number)

            def move(chance: random.Random = chance) -> Callable[[], object]:
                lead_id = chance.randint(1, rows)
                stage_id = chance.choice([each for each in stages if each != desk.ask(_stage_of, lead_id)])
                return partial(desk.do, funnel.move, lead_id, stage_id)

            durable.compare(raw, move, partial(chance.randint, 1, rows))


def _stage_of(work: Work, lead_id: int) -> int | None:
    return work.get(Lead, lead_id).stage_id


def _open_stages(work: Work) -> list[int]:
    pipeline = work.find(Pipeline, key="shop")[0]
    return [id_of(each) for each in work.find(Stage, pipeline_id=id_of(pipeline), kind=StageKind.OPEN)]
