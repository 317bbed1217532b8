"""One durable edit of a lead against an UPDATE of one row; and what is done to fifty thousand leads, and taken back."""

import random
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from statistics import median
from types import MappingProxyType

from leaddesk.model.change import Change
from leaddesk.model.enums import StageKind
from leaddesk.model.sale import Sale
from leaddesk.model.stage import Stage
from leaddesk.services import bulk_moves, leads
from leaddesk.services.desk import Desk
from leaddesk.services.lead_list import found_leads
from leaddesk.services.work import Work, id_of
from tests.benchmarks import durable, output, stores
from tests.benchmarks.waiting import seconds

_AT_ONCE, _GOAL_S = 50_000, 5


def measure_edits(folder: Path, rows: int, rounds: int) -> None:
    """Print the edits of every round."""
    count = durable.CHANGES
    output.say(f"\nedit of a lead among {rows:,}: {rounds} rounds of {count} edits, in turn with UPDATEs")
    with stores.desk_with_leads(folder, rows) as (desk, path), durable.raw_on(path) as raw:
        for number in range(rounds):
            chance = random.Random(number)

            def edit(chance: random.Random = chance) -> Callable[[], object]:
                return partial(desk.do, leads.edit, chance.randint(1, rows), {"city": f"City {chance.random()}"})

            durable.compare(raw, edit, partial(chance.randint, 1, rows))


def measure_bulk_edits(folder: Path, rows: int, rounds: int) -> None:
    """Print how long each kind of change of many leads takes, and its undo."""
    with stores.desk_with_leads(folder, rows) as (desk, _):
        ids = desk.ask(_free_ids)[:_AT_ONCE]
        output.say(f"\nchanges of {len(ids):,} of {rows:,} leads: {rounds} rounds, median s; goal <= {_GOAL_S} each")
        for name, change in _CHANGES.items():
            taken = [_done_and_undone(desk, partial(change, lead_ids=ids)) for _ in range(rounds)]
            done, undone = (median(each) for each in zip(*taken, strict=True))
            output.say(f"  {name:<20} {done:6.2f}  undo {undone:6.2f}")


def _done_and_undone(desk: Desk, change: Callable[[Work], Change]) -> tuple[float, float]:
    return seconds(lambda: desk.do(change)), seconds(desk.undo)


def _free_ids(work: Work) -> list[int]:
    """Leads that can be deleted: to whom nothing was sold."""
    sold = {sale.lead_id for sale in work.find(Sale)}
    return [lead_id for lead_id in found_leads(work, "") if lead_id not in sold]


def _moved(work: Work, lead_ids: list[int]) -> Change:
    stage = next(each for each in work.find(Stage, kind=StageKind.OPEN) if each.key == "engaged")
    return bulk_moves.move_many(work, lead_ids, id_of(stage))


_CHANGES: Mapping[str, Callable[..., Change]] = MappingProxyType(
    {
        "set a city": lambda work, lead_ids: bulk_moves.edit_many(work, lead_ids, {"city": "Umeå"}),
        "assign to somebody": lambda work, lead_ids: bulk_moves.assign_many(work, lead_ids, "Zoe"),
        "tag": lambda work, lead_ids: bulk_moves.tag_many(work, lead_ids, "fair"),
        "move to a stage": _moved,
        "delete": bulk_moves.delete_many,
    }
)
