"""What the page asks of the file."""

from dataclasses import dataclass

from leaddesk.model.days import Period
from leaddesk.services.funnel_figure import FunnelFigure, funnel_figure
from leaddesk.services.work import Work


@dataclass(frozen=True)
class Asked:
    """What is looked at; no channel: all of them."""

    pipeline_id: int
    period: Period
    channel_id: int | None = None


@dataclass(frozen=True)
class Answer:
    """The figure that was asked for."""

    asked: Asked
    figure: FunnelFigure


def read_page(work: Work, asked: Asked) -> Answer:
    """The figure of a pipeline."""
    return Answer(asked, funnel_figure(work, asked.pipeline_id, asked.period, asked.channel_id))
