"""What the page asks of the file."""

from dataclasses import dataclass, replace

from leaddesk.model.days import Period
from leaddesk.services.board import busiest_pipeline
from leaddesk.services.figures.funnel_figure import FunnelFigure, funnel_figure
from leaddesk.services.pipeline.pipelines import pipelines_in_order
from leaddesk.services.work import Work, id_of


@dataclass(frozen=True)
class Asked:
    """What is looked at; pipeline 0: the one with the most open leads, as the board has it; no channel: all of them."""

    pipeline_id: int
    period: Period
    channel_id: int | None = None


@dataclass(frozen=True)
class Answer:
    """The figure that was asked for."""

    asked: Asked
    figure: FunnelFigure


def read_page(work: Work, asked: Asked) -> Answer:
    """The figure of a pipeline; the answer tells of which."""
    if not asked.pipeline_id:
        first = next((id_of(each) for each in pipelines_in_order(work) if not each.archived), 0)
        asked = replace(asked, pipeline_id=busiest_pipeline(work) or first)
    return Answer(asked, funnel_figure(work, asked.pipeline_id, asked.period, asked.channel_id))
