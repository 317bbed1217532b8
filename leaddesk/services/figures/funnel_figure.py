"""The funnel as a figure: from visits over the stages of a pipeline to customers."""

from collections.abc import Sequence
from dataclasses import dataclass

from leaddesk.model.days import ALL_TIME, Period, month_text
from leaddesk.model.enums import StageKind
from leaddesk.model.figures.funnel import StageFigures, funnel
from leaddesk.model.figures.scope import LeftOut, Scope
from leaddesk.services.work import Work
from leaddesk.storage.figures import report_channels, report_funnel


@dataclass(frozen=True)
class Level:
    """How many came as far; `name` is the stage's, of the visits empty.

    `count` is None for visits that nobody recorded. `conversion` is the share of the level above, `of_leads` that of
    all leads, `lost` how many were lost here; None where there is no such thing: visits of which fewer were recorded
    than leads came make no share. `reached` is the stage by which a search finds who came as far; empty where all did.
    """

    name: str
    kind: StageKind | None
    count: int | None
    conversion: float | None = None
    of_leads: float | None = None
    lost: int | None = None
    reached: str = ""


@dataclass(frozen=True)
class FunnelFigure:
    """The levels from top to bottom, and what is not in them."""

    levels: tuple[Level, ...]
    left_out: LeftOut

    @property
    def is_empty(self) -> bool:
        """Whether there is neither a visit nor a lead in it."""
        return not any(level.count for level in self.levels)


def funnel_figure(
    work: Work, pipeline_id: int, period: Period = ALL_TIME, channel_id: int | None = None
) -> FunnelFigure:
    """How many of the leads created in a period came how far in a pipeline, of one channel or of all.

    Counted as the report `funnel`. Above the stages are the visits of the same days, which are those of the whole
    channel. The won stages are one level: who is in one of them has come all the way.
    """
    scope = Scope(period, "created", pipeline_id, channel_id)
    stages, groups = report_funnel.came_as_far(work.con, scope)
    left_out = LeftOut(
        contacts=work.figures.contacts,
        unknown_day=work.figures.unknown_day(scope),
        visits_of_cut_months=tuple(map(month_text, report_channels.cut_months_of_visits(work.con, period))),
    )
    visits = report_channels.visits_of(work.con, scope)
    return FunnelFigure((Level("", None, visits), *_levels(funnel(stages, groups), visits)), left_out)


def _levels(rows: Sequence[StageFigures], visits: int | None) -> tuple[Level, ...]:
    steps = [[row] for row in rows if row.kind is StageKind.OPEN]
    won = [row for row in rows if row.kind is StageKind.WON]
    levels: list[Level] = []
    above, leads = visits, None
    for step in (*steps, won) if won else steps:
        count, lost = sum(row.entered for row in step), sum(row.lost_here for row in step)
        leads = count if leads is None else leads
        name, reached = " / ".join(row.stage for row in step), step[0].stage if levels else ""
        levels.append(
            Level(name, step[0].kind, count, _share(count, above), _share(count, leads), lost, reached)
        )
        above = count
    return tuple(levels)


def _share(count: int, of: int | None) -> float | None:
    return count / of if of and count <= of else None
