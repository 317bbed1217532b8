"""How often the values come that a file has for stages, statuses and channels, and the signs of a channel in it."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from leaddesk.exchange.values import normal_name
from leaddesk.model.channel_rule import SIGNALS, SignalBy
from leaddesk.services.importing.lookups import Became, Lookups
from leaddesk.services.importing.outcome import status_of
from leaddesk.services.importing.plan import FilePlan
from leaddesk.services.importing.rules import SignalColumn, parts
from leaddesk.services.importing.values_found import MOST_SHOWN, FoundValue, Signal, ValueField

_MOST_COUNTED = 10_000  # values of a column; a column with more of them has none that anybody would answer one by one
_LONGEST = 120  # characters


class _Sums(NamedTuple):
    by: SignalBy
    shown: dict[str, str]  # normalised → as the file has it first
    counts: Counter[str]
    money: dict[str, Counter[str]]


class Tally:
    """Counts cell by cell in the rows of one file; for a trial only."""

    def __init__(self, plan: FilePlan) -> None:
        """Nothing was counted yet."""
        self._rules = plan.rules
        self._values: list[tuple[int, ValueField, dict[str, int]]] = [
            (place, field, {})
            for place, _, name in plan.fields
            for field in ("stage", "status", "channel")
            if field == name
        ]
        self._signals: list[tuple[int, dict[str, int], dict[str, Counter[str]], SignalColumn]] = [
            (each.place, {}, {}, each) for each in plan.rules.columns
        ]

    def see(self, cells: Sequence[str]) -> None:
        """Count what a row has, given its tidied cells."""
        for place, _, counts in self._values:
            _count(counts, cells[place])
        for place, counts, _, _ in self._signals:
            _count(counts, cells[place])

    def sale(self, cells: Sequence[str], minor: int, currency: str) -> None:
        """Add the amount of a sale to the signs in its row."""
        for place, _, money, _ in self._signals:
            text = cells[place]
            if text and (text in money or len(money) < _MOST_COUNTED):
                money.setdefault(text, Counter())[currency] += minor

    def found(self, lookups: Lookups) -> tuple[FoundValue, ...]:
        """The values of stages, statuses and channels with what became of them, most frequent first."""
        found = []
        for _, field, counts in self._values:
            most = sorted(counts.items(), key=lambda each: -each[1])[:MOST_SHOWN]
            for value, count in most:
                became = _became(lookups, field, value)
                if became is not None:
                    found.append(FoundValue(field, value[:_LONGEST], count, became.name, became.is_new))
        return tuple(found)

    def signals(self) -> tuple[Signal, ...]:
        """The signs of a channel with what a rule makes of them, most frequent first."""
        sums = {by: _Sums(by, {}, Counter(), {}) for by in SIGNALS}
        for _, counts, money, column in self._signals:
            into = sums[column.by]
            for text, count in counts.items():
                for part in parts(column.by, text):
                    key = normal_name(part)
                    into.shown.setdefault(key, part)
                    into.counts[key] += count
                    into.money.setdefault(key, Counter()).update(money.get(text, {}))
        return tuple(self._signal(into, key, count) for into in sums.values() for key, count in _most(into))

    def _signal(self, into: _Sums, key: str, count: int) -> Signal:
        rule = self._rules.rule_of(into.by, into.shown[key])
        return Signal(
            into.by,
            into.shown[key][:_LONGEST],
            count,
            rule.channel if rule is not None else None,
            dict(into.money[key]),
            rule.campaign if rule is not None else "",
        )


def _most(into: _Sums) -> list[tuple[str, int]]:
    return into.counts.most_common(MOST_SHOWN)


def _count(counts: dict[str, int], text: str) -> None:
    if text and (text in counts or len(counts) < _MOST_COUNTED):
        counts[text] = counts.get(text, 0) + 1


def _became(lookups: Lookups, field: ValueField, value: str) -> Became | None:
    if field == "channel":
        return lookups.channel_became(value)
    known = lookups.stage_became(value)
    if known is None and field == "status" and (kind := status_of(value)) is not None:
        return lookups.kind_became(kind)
    return known
