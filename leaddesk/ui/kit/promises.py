"""The clock of a promise: when what was promised to a customer who is won back is due."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Protocol

from leaddesk.ui.kit.words.formats import Due

if TYPE_CHECKING:
    from leaddesk.ui.kit.kit import Kit

_LATE = "clock-alert"


class OfPipeline(Protocol):
    """A lead as any list has it."""

    @property
    def pipeline_id(self) -> int | None:
        """The pipeline in which it is."""


def due_of(kit: "Kit", lead: OfPipeline | None, day: date | None, today: date) -> Due:
    """When a task of a lead is due; one of a lead that is won back has a clock for its sign."""
    due = kit.formats.due(day, today)
    is_promise = lead is not None and day is not None and is_won_back(kit, lead)
    return replace(due, icon="clock") if is_promise and due.icon != _LATE else due


def is_won_back(kit: "Kit", lead: OfPipeline) -> bool:
    """Whether a lead is in the pipeline in which unhappy customers are won back."""
    pipelines = kit.workspace.directory.pipelines
    return any(each.id == lead.pipeline_id and each.key == "win_back" for each in pipelines)
