"""One durable move of a card with its record, against an UPDATE of one row in the same file and process, in turn."""

import random
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any

from leaddesk.model.enums import StageKind
from leaddesk.model.lead import Lead
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.stage import Stage
from leaddesk.services import funnel
from leaddesk.services.desk import Desk
from leaddesk.services.work import Work, id_of
from leaddesk.storage.driver import driver
from tests.benchmarks import output, stores

_Raw = Any  # a connection of the driver, which has no types

MOVES = 300
_WARM_UP = 20
_GOAL_RATIO, _GOAL_MS = 5, 5


def measure_moves(folder: Path, rows: int, rounds: int) -> None:
    """Print the moves of every round."""
    output.say(f"\nmove of a card among {rows:,} leads: {rounds} rounds of {MOVES} moves, in turn with UPDATEs")
    with stores.desk_with_leads(folder, rows) as (desk, path), _raw(path) as raw:
        stages = desk.ask(_open_stages)
        for number in range(rounds):
            ours, floor = _in_turn(desk, raw, stages, rows, number)
            ratio = sorted(ours)[MOVES // 2] / sorted(floor)[MOVES // 2]
            output.say(f"  leaddesk  {output.milliseconds(ours)}")
            output.say(f"  UPDATE    {output.milliseconds(floor)}")
            output.say(f"  leaddesk / UPDATE at p50 {ratio:5.2f} x  goal <= {_GOAL_RATIO:g}, and <= {_GOAL_MS} ms")


def _in_turn(desk: Desk, raw: _Raw, stages: list[int], rows: int, seed: int) -> tuple[list[float], list[float]]:
    """Seconds of each move and of each UPDATE."""
    chance = random.Random(seed)
    ours, floor = [], []
    for number in range(MOVES + _WARM_UP):
        lead_id = chance.randint(1, rows)
        stage_id = chance.choice([each for each in stages if each != desk.ask(_stage_of, lead_id)])
        start = perf_counter()
        desk.do(funnel.move, lead_id, stage_id)
        between = perf_counter()
        # SQLite writes nothing for an UPDATE that changes nothing, so the value is always another.
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("UPDATE lead SET probability = ? WHERE id = ?", (number % 100, chance.randint(1, rows)))
        raw.execute("COMMIT")
        end = perf_counter()
        if number >= _WARM_UP:
            ours.append(between - start)
            floor.append(end - between)
    return ours, floor


def _stage_of(work: Work, lead_id: int) -> int | None:
    return work.get(Lead, lead_id).stage_id


def _open_stages(work: Work) -> list[int]:
    pipeline = work.find(Pipeline, key="shop")[0]
    return [id_of(each) for each in work.find(Stage, pipeline_id=id_of(pipeline), kind=StageKind.OPEN)]


@contextmanager
def _raw(path: Path) -> Iterator[_Raw]:
    """The bare driver, as durable as ours."""
    with closing(driver().connect(str(path), isolation_level=None)) as con:
        con.execute("PRAGMA synchronous = FULL")
        yield con
