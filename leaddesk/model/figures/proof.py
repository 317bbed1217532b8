"""A figure laid open: its formula in words, the rows that it is made of, those it leaves out, and its sum again."""

from dataclasses import dataclass
from enum import StrEnum

from leaddesk.model.messages import Message

_NEARLY = 1e-9  # shares and days are floats


class Unit(StrEnum):
    """What a number counts."""

    COUNT = "count"
    SHARE = "share"  # between 0 and 1
    MONEY = "money"  # minor units of the proof's currency
    RATIO = "ratio"  # money for each unit of money
    DAYS = "days"
    MEAN = "mean"  # so many on average
    MINUTES = "minutes"


@dataclass(frozen=True)
class Amount:
    """A number and what it counts; None: undefined."""

    value: float | None
    unit: Unit = Unit.COUNT


@dataclass(frozen=True)
class Part:
    """Rows that a figure is made of, added up row by row.

    `where` is a search that finds them among the leads; None: they are no leads, or no search tells them apart.
    `is_costs`: they are costs or visits.
    """

    title: Message
    amount: Amount
    where: str | None = None
    is_costs: bool = False


@dataclass(frozen=True)
class Missing:
    """Rows that a figure leaves out, and why; `where` as for `Part`. `count` None: nobody counted them."""

    why: Message
    count: int | None = None
    where: str | None = None


@dataclass(frozen=True)
class Proof:
    """All about one figure; `row` is whose it is: a channel, a stage, a month; None: of none that has a name.

    `said` is what the report says, `again` what comes out of the parts.
    """

    figure: Message
    row: str | None
    is_total: bool
    formula: Message
    said: Amount
    again: Amount
    parts: tuple[Part, ...]
    left_out: tuple[Missing, ...]
    currency: str
    notes: tuple[Message, ...] = ()  # what follows from it

    @property
    def agrees(self) -> bool:
        """Whether the parts add up to what the report says."""
        said, again = self.said.value, self.again.value
        if said is None or again is None:
            return said is again
        return said == again or abs(said - again) <= _NEARLY * max(1.0, abs(said))


@dataclass(frozen=True)
class Figure:
    """A figure before it is compared: its formula, what comes out of its parts, and what only it leaves out."""

    name: Message
    formula: Message
    again: Amount
    parts: tuple[Part, ...]
    left_out: tuple[Missing, ...] = ()
