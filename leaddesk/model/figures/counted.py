"""What is counted of leads for the figures of channels, so that it can be kept by the month and added up again."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from leaddesk.model.enums import StageKind

K = TypeVar("K")

Group = tuple[int | None, str, int | None]  # pipeline, kind and channel that leads have in common; None: none


@dataclass(slots=True)
class Takings:
    """What won leads brought in one currency, in minor units.

    Revenue is the net of their sales, or the value of those without any sale; `costed_minor` is the part of it that
    comes from sales whose cost is known, `cost_minor` the cost of these. `times` is how many sales and values that is:
    nothing known is not the same as a sum of 0.
    """

    revenue_minor: int = 0
    costed_minor: int = 0
    cost_minor: int = 0
    times: int = 0

    def add(self, revenue_minor: int = 0, costed_minor: int = 0, cost_minor: int = 0, times: int = 0) -> None:
        """Brought besides."""
        self.revenue_minor += revenue_minor
        self.costed_minor += costed_minor
        self.cost_minor += cost_minor
        self.times += times


@dataclass(slots=True)
class Counted:
    """Of some leads: how many have each status, days to win of how many, and what they brought by currency."""

    statuses: dict[str, int] = field(default_factory=dict)
    days_to_win: dict[int, int] = field(default_factory=dict)
    takings: dict[str, Takings] = field(default_factory=dict)

    @property
    def leads(self) -> int:
        """All of them."""
        return sum(self.statuses.values())

    @property
    def won(self) -> int:
        """Those that became customers."""
        return self.statuses.get(StageKind.WON.value, 0)

    @property
    def lost(self) -> int:
        """Those that did not."""
        return self.statuses.get(StageKind.LOST.value, 0)

    def in_currency(self, currency: str) -> Takings:
        """What they brought in it so far."""
        found = self.takings.get(currency)
        if found is None:
            found = self.takings[currency] = Takings()
        return found

    def add(self, others: "Counted") -> None:
        """Count other leads besides."""
        _add_to(self.statuses, others.statuses)
        _add_to(self.days_to_win, others.days_to_win)
        for currency, takings in others.takings.items():
            own = self.in_currency(currency)
            own.add(takings.revenue_minor, takings.costed_minor, takings.cost_minor, takings.times)

    def without(self, others: "Counted") -> "Counted":
        """The same leads but for others that are among them."""
        rest = Counted(_less(self.statuses, others.statuses), _less(self.days_to_win, others.days_to_win))
        for currency, all_of_it in self.takings.items():
            gone = others.takings.get(currency, Takings())
            if all_of_it.times > gone.times:
                rest.in_currency(currency).add(
                    all_of_it.revenue_minor - gone.revenue_minor,
                    all_of_it.costed_minor - gone.costed_minor,
                    all_of_it.cost_minor - gone.cost_minor,
                    all_of_it.times - gone.times,
                )
        return rest


@dataclass(slots=True)
class MonthCounts:
    """Of the leads of one month, and how many contacts came in it."""

    groups: dict[Group, Counted] = field(default_factory=dict)
    contacts: int = 0

    def of(self, pipeline_id: int | None, kind: str, channel_id: int | None) -> Counted:
        """What was counted of a group so far."""
        group = (pipeline_id, kind, channel_id)
        found = self.groups.get(group)
        if found is None:
            found = self.groups[group] = Counted()
        return found

    def without(self, others: "MonthCounts") -> "MonthCounts":
        """The same leads and contacts but for others that are among them."""
        nothing = Counted()
        left = ((group, own.without(others.groups.get(group, nothing))) for group, own in self.groups.items())
        return MonthCounts({group: own for group, own in left if own.leads}, self.contacts - others.contacts)


def as_json(groups: Mapping[Group, Counted]) -> list[Any]:
    """Groups in a form that JSON can keep; equal ones in one order."""
    return [
        [
            *group,
            dict(sorted(own.statuses.items())),
            *([list(part) for part in zip(*sorted(own.days_to_win.items()), strict=True)] or [[], []]),
            [
                [currency, each.revenue_minor, each.costed_minor, each.cost_minor, each.times]
                for currency, each in sorted(own.takings.items())
            ],
        ]
        for group, own in sorted(groups.items(), key=lambda item: [str(part) for part in item[0]])
    ]


def from_json(kept: list[Any]) -> dict[Group, Counted]:
    """The groups that `as_json` made this of."""
    return {
        (pipeline_id, kind, channel_id): Counted(
            statuses,
            dict(zip(days, counts, strict=True)),
            {currency: Takings(*sums) for currency, *sums in takings},
        )
        for pipeline_id, kind, channel_id, statuses, days, counts, takings in kept
    }


def _add_to(counts: dict[K, int], others: Mapping[K, int]) -> None:
    known = counts.get
    for key, count in others.items():
        counts[key] = known(key, 0) + count


def _less(counts: Mapping[K, int], others: Mapping[K, int]) -> dict[K, int]:
    left = ((key, count - others.get(key, 0)) for key, count in counts.items())
    return {key: count for key, count in left if count}
