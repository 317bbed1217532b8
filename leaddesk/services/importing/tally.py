"""How often the values come that a file has for stages, statuses and channels, and the signs of a channel in it."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from leaddesk.exchange import currency_marks, numbers
from leaddesk.exchange.values import normal_name
from leaddesk.model import money
from leaddesk.model.channel_rule import SIGNALS, SignalBy
from leaddesk.model.errors import BadInputError
from leaddesk.services.importing.lookups import Became, Lookups
from leaddesk.services.importing.outcome import status_of
from leaddesk.services.importing.plan import FilePlan
from leaddesk.services.importing.rules import SignalColumn, parts
from leaddesk.services.importing.values_found import MOST_SHOWN, FoundValue, Signal, ValueField

_MOST_COUNTED = 10_000  # values of a column; a column with more of them has none that anybody would answer one by one
_AMOUNTS = ("gross", "net", "value")


class _Sums(NamedTuple):
    by: SignalBy
    shown: dict[str, str]  # normalised → as the file has it first
    counts: Counter[str]
    money: dict[str, Counter[str]]


class Tally:
    """Counts cell by cell in the rows of one file; for a trial only."""

    def __init__(self, plan: FilePlan, currency: str) -> None:
        """Nothing was counted yet; amounts that name no currency are in `currency`."""
        self._rules = plan.rules
        self._shop_currency = currency
        place_of = {field: place for place, _, field in plan.fields}
        self._currency = place_of.get("currency")
        self._amounts = [
            (place_of[field], plan.numbers[field]) for field in _AMOUNTS if field in place_of and field in plan.numbers
        ]
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
        amount: tuple[int, str] | None = None
        for place, counts, sums, _ in self._signals:
            text = cells[place]
            if text:
                _count(counts, text)
                amount = amount or self._amount(cells)
                if amount is not None and (text in sums or len(sums) < _MOST_COUNTED):
                    sums.setdefault(text, Counter())[amount[1]] += amount[0]

    def _amount(self, cells: Sequence[str]) -> tuple[int, str] | None:
        """The amount of a row and its currency; None if it has none that can be read."""
        text, form = next(((cells[place], form) for place, form in self._amounts if cells[place]), ("", None))
        if form is None:
            return None
        told = currency_marks.code(cells[self._currency]) if self._currency is not None else None
        try:
            value, named = numbers.amount(text, form)
            currency = named or told or self._shop_currency
            return money.to_minor(value, currency), currency
        except BadInputError:
            return None

    def found(self, lookups: Lookups) -> tuple[FoundValue, ...]:
        """The values of stages, statuses and channels with what became of them, most frequent first."""
        found = []
        for _, field, counts in self._values:
            most = sorted(counts.items(), key=lambda each: -each[1])[:MOST_SHOWN]
            for value, count in most:
                became = _became(lookups, field, value)
                if became is not None:
                    found.append(FoundValue(field, value, count, became.name, became.is_new))
        return tuple(found)

    def signals(self) -> tuple[Signal, ...]:
        """The signs of a channel with what a rule makes of them, most frequent first."""
        sums = {by: _Sums(by, {}, Counter(), {}) for by in SIGNALS}
        for _, counts, in_column, column in self._signals:
            into = sums[column.by]
            for text, count in counts.items():
                for part in parts(column.by, text):
                    key = normal_name(part)
                    into.shown.setdefault(key, part)
                    into.counts[key] += count
                    into.money.setdefault(key, Counter()).update(in_column.get(text, {}))
        return tuple(self._signal(into, key, count) for into in sums.values() for key, count in _most(into))

    def _signal(self, into: _Sums, key: str, count: int) -> Signal:
        rule = self._rules.rule_of(into.by, into.shown[key])
        return Signal(
            into.by,
            into.shown[key],
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
