"""The funnel counted a second time, entry by entry in plain Python."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from leaddesk.model.enums import StageKind
from leaddesk.model.figures.statistics import kaplan_meier_median, kaplan_meier_quantile
from leaddesk.model.lead import Lead
from leaddesk.model.stage import Stage
from leaddesk.model.stage_entry import StageEntry
from leaddesk.services.work import Work
from tests.services.recount import Asked, Row


def funnel(work: Work, asked: Asked, today: date) -> tuple[list[Row], int]:
    """The stages of a pipeline, and the number of stays of unknown length."""
    every = {stage.id: stage for stage in work.find(Stage)}
    stages = [each for each in every.values() if each.pipeline_id == asked.pipeline_id and each.merged_into_id is None]
    stages.sort(key=lambda each: (["open", "won", "lost"].index(each.kind), each.position))
    place = {each.id: number for number, each in enumerate(stages)}
    entries: dict[int, list[StageEntry]] = defaultdict(list)
    for entry in work.find(StageEntry):
        entries[entry.lead_id].append(entry)
    counts: dict[int, Row] = {number: defaultdict(int) for number in range(len(stages))}
    stays: dict[int, list[tuple[int | None, bool]]] = defaultdict(list)
    for lead in asked.leads(work.find(Lead)):
        path = [place.get(_in_use(every, entry.stage_id)) for entry in entries[lead.id or 0]]
        now = place[_in_use(every, lead.stage_id)]
        came = [step for step in path if step is not None and stages[step].kind is not StageKind.LOST]
        reached = max(came, default=0)
        counts[now]["now"] += 1
        for number in range(reached + 1):
            counts[number]["entered"] += 1
        counts[reached]["lost_here"] += lead.status is StageKind.LOST
        for step in {step for step in path if step is not None}:
            counts[step]["met"] += 1
            stays[step].append(_stay(step, path, entries[lead.id or 0], today))
    rows = [
        _stage_row(stage, counts[number], counts.get(number + 1), stays[number])
        for number, stage in enumerate(stages)
        if not stage.archived or counts[number]["met"]
    ]
    waits = [stay for number, stage in enumerate(stages) if stage.kind is StageKind.OPEN for stay in stays[number]]
    return rows, sum(days is None for days, _ in waits)


def _stay(
    step: int, path: Sequence[int | None], entries: Sequence[StageEntry], today: date
) -> tuple[int | None, bool]:
    """The days of all visits to a stage, None if one is unknown, and whether the last one lasts."""
    days: int | None = 0
    for number, visited in enumerate(path):
        if visited == step:
            until = entries[number + 1].entered_on if number + 1 < len(path) else today
            since = entries[number].entered_on
            days = None if days is None or since is None or until is None else days + (until - since).days
    return days, path[-1] == step


def _stage_row(stage: Stage, own: Row, following: Row | None, stays: Sequence[tuple[int | None, bool]]) -> Row:
    left: dict[int, int] = defaultdict(int)
    lasting: dict[int, int] = defaultdict(int)
    for days, lasts in stays:
        if days is not None:
            (lasting if lasts else left)[days] += 1
    is_open = stage.kind is StageKind.OPEN
    entered = own["now"] if stage.kind is StageKind.LOST else own["entered"]
    passed = following["entered"] if following is not None else 0
    return {
        "stage": stage.name,
        "kind": stage.kind,
        "entered": entered,
        "passed": passed if is_open else None,
        "lost_here": 0 if stage.kind is StageKind.LOST else own["lost_here"],
        "now": own["now"],
        "conversion": round(passed / entered, 6) if is_open and entered else None,
        "median_days": kaplan_meier_median(left, lasting) if is_open else None,
        "p80_days": kaplan_meier_quantile(left, lasting, 80) if is_open else None,
    }


def _in_use(stages: Mapping[int | None, Stage], stage_id: int | None) -> int | None:
    into = stages[stage_id].merged_into_id
    return stage_id if into is None else into
