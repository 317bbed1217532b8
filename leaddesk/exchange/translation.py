"""The cells of a row as a preset understands them: cleaned, empty ones stood in for, their values translated."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from leaddesk.exchange.cleaners import Cleaner, cleaner
from leaddesk.exchange.content import Samples
from leaddesk.exchange.mapping import Mapped
from leaddesk.exchange.presets import Preset
from leaddesk.exchange.values import normal_name

_REMEMBERED = 4096  # values of a column
_LONGEST = 20  # digits
_ANY = "*"
_IF_LARGE = "_if_large"
_LARGE, _ROUND = 10**8, 10**4  # a hundred million units is no sum of a shop's; a hundred in millionths is one


class Translation:
    """Translates row after row of one file.

    `kept` are columns whose cells are kept in extra where a value of theirs means nothing here: each adds a cell at the
    end of every row, in this order. `divided` are columns of large numbers that are taken to be in a small unit.
    """

    def __init__(
        self,
        header: Sequence[str],
        mapped: Mapped,
        preset: Preset,
        samples: Samples = MappingProxyType({}),
        told: Mapping[str, Iterable[str]] = MappingProxyType({}),
    ) -> None:
        """What the preset says of columns that the file has not got is left out.

        `told` are values of fields that somebody has said the meaning of: they stay as they are. A cleaner named
        `…_if_large` is used if the samples of its column say that its numbers are in a small unit.
        """
        places = {name: place for place, name in enumerate(header)}
        by_name = {normal_name(name): place for place, name in reversed(list(enumerate(header)))}
        self._cleaners: list[tuple[int, Cleaner]] = []
        self.divided: tuple[str, ...] = ()
        for name, each in preset.clean.items():
            place = by_name.get(normal_name(name))
            if place is None:
                continue
            if each.endswith(_IF_LARGE):
                if not _are_large(samples.get(header[place], ())):
                    continue
                self.divided += (header[place],)
            self._cleaners.append((place, _remembering(cleaner(each.removesuffix(_IF_LARGE)))))
        tables = {normal_name(name): table for name, table in preset.values.items()}

        def values_of(name: str, field: str) -> Mapping[str, str] | None:
            table = tables.get(normal_name(name)) or preset.values.get(field)
            return None if table is None else {**table, **{value: value for value in told.get(field, ())}}

        self._values: list[tuple[int, _Values]] = []
        self._spare: list[tuple[int, int, _Values | None]] = []
        self.kept: tuple[str, ...] = ()
        for name, field in mapped.columns.items():
            table = values_of(name, field)
            if table is not None:
                self._values.append((places[name], _Values(table)))
                if "" in table.values() or _ANY in table:
                    self.kept += (name,)
        place_of = {field: places[name] for name, field in mapped.columns.items()}
        for name, field in mapped.spare.items():
            table = values_of(name, field)
            self._spare.append((place_of[field], places[name], None if table is None else _Values(table)))
        of_place = dict(self._values)
        self._kept = [(places[name], of_place[places[name]]) for name in self.kept]

    def __bool__(self) -> bool:
        """Whether there is anything to translate."""
        return bool(self._cleaners or self._values or self._spare)

    def __call__(self, cells: list[str]) -> list[str]:
        """The cells of a row, changed in place, with the kept ones added."""
        for place, clean in self._cleaners:
            if text := cells[place]:
                cells[place] = clean(text)
        for main, spare, translated in self._spare:
            if (text := cells[spare]) and not cells[main]:
                cells[main] = text if translated is None else translated[text]
                if cells[main] == text:
                    cells[spare] = ""
        before = [cells[place] for place, _ in self._kept]
        for place, values in self._values:
            if text := cells[place]:
                cells[place] = values[text]
        for (place, values), text in zip(self._kept, before, strict=True):
            cells.append(text if text and (not cells[place] or values.is_any(text)) else "")
        return cells


class _Values(dict[str, str]):
    """Text → what stands for it; what a table does not have stands for itself."""

    def __init__(self, table: Mapping[str, str]) -> None:
        super().__init__()
        self._table = {normal_name(text): instead for text, instead in table.items()}
        self._any = table.get(_ANY)

    def is_any(self, text: str) -> bool:
        """Whether a text is named by nothing but “any value”."""
        return self._any is not None and normal_name(text) not in self._table

    def __missing__(self, text: str) -> str:
        if len(self) >= _REMEMBERED:
            self.clear()
        self[text] = instead = self._table.get(normal_name(text), text if self._any is None else self._any)
        return instead


class _Cleaned(dict[str, str]):
    """Text → the same, cleaned."""

    def __init__(self, clean: Cleaner) -> None:
        super().__init__()
        self._clean = clean

    def __missing__(self, text: str) -> str:
        if len(self) >= _REMEMBERED:
            self.clear()
        self[text] = cleaned = self._clean(text)
        return cleaned


def _are_large(sample: Sequence[str]) -> bool:
    """Whether all numbers of a column can only be in millionths: large, and with four zeros at least."""
    numbers = [int(text) for text in sample if text.isascii() and text.isdigit() and len(text) < _LONGEST]
    filled = [text for text in sample if text]
    large = [number for number in numbers if number]
    return bool(large) and len(numbers) == len(filled) and all(each >= _LARGE and not each % _ROUND for each in large)


def _remembering(clean: Cleaner) -> Cleaner:
    return _Cleaned(clean).__getitem__
