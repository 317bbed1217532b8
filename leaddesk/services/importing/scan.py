"""The first reading of a file: what its values tell about dates, numbers and ids; memory that does not grow."""

from collections.abc import Mapping, Sequence
from itertools import islice
from pathlib import Path
from types import MappingProxyType

from leaddesk.exchange.content import Samples
from leaddesk.exchange.dates import DateEvidence
from leaddesk.exchange.layout import Layout, Record
from leaddesk.exchange.mapping import Mapped
from leaddesk.exchange.months import months
from leaddesk.exchange.numbers import NumberEvidence
from leaddesk.exchange.presets import Preset
from leaddesk.exchange.read import read
from leaddesk.exchange.translation import Translation
from leaddesk.exchange.values import normal_name
from leaddesk.model.custom_field import CustomField
from leaddesk.model.enums import FieldType
from leaddesk.services.importing.id_column import IdColumns
from leaddesk.services.importing.sum_line import SumLine
from leaddesk.services.importing.tidying import tidied, tidied_row
from leaddesk.services.progress import Progress, reported

DATES = frozenset(
    (
        *("created_at", "won_at", "lost_at", "closed_at", "expected_close", "next_task_due", "date", "paid_on"),
        *("contract_start", "contract_end"),
    )
)
DATES_OF_COSTS = frozenset({"day"})
NUMBERS = frozenset(
    (
        *("value", "probability", "revenue", "employees", "net", "vat", "vat_rate", "gross", "cost", "amount", "goods"),
        *("monthly_value", "renewal_notice"),
    )
)
_MORE_NUMBERS = frozenset({"hours", "visits"})
_IN_DIGITS = (FieldType.NUMBER, FieldType.MONEY)
_BATCH = 500  # rows
_MANY = 20  # rows
_NEARLY_ALL = 0.75
_MOST_STAGES = 200
_LONGEST_CHANCE = 8  # characters


class Scan:
    """Evidence for the form of each column."""

    def __init__(
        self,
        header: Sequence[str],
        mapped: Mapped,
        known: Preset | None,
        samples: Samples | None,
        own: Mapping[str, CustomField] = MappingProxyType({}),
    ) -> None:
        """Nothing was read yet; `own` are the user's own fields, by what columns are mapped to."""
        of = {name: mapped.columns.get(name) for name in header}
        dates = DATES | DATES_OF_COSTS | {field for field, each in own.items() if each.type is FieldType.DATE}
        numbers = NUMBERS | _MORE_NUMBERS | {field for field, each in own.items() if each.type in _IN_DIGITS}
        self.dates = {name: DateEvidence(months()) for name, field in of.items() if field in dates}
        self.numbers = {name: NumberEvidence() for name, field in of.items() if field in numbers}
        self.ids = IdColumns(header, mapped)
        self.rows: int | None = None
        place_of = {of[name]: place for place, name in enumerate(header)}
        self._stage = place_of.get("stage", place_of.get("status"))
        self._probability = place_of.get("probability")
        self._chances: dict[str, tuple[float, int]] = {}
        self._account = next((place for place, name in enumerate(header) if of[name] == "account"), None)
        self._with_account = 0
        self._header = header
        self._translation = Translation(header, mapped, known, samples or {}) if known is not None else None

    @property
    def is_of_firms(self) -> bool:
        """Whether nearly all rows name an account: those that do not are deals too, of a firm yet to be named."""
        return self.rows is not None and self.rows >= _MANY and self._with_account >= _NEARLY_ALL * self.rows

    def standings(self, *, shares: bool) -> dict[str, int]:
        """By normalised value of a stage, the mean probability of its rows in per cent; `shares`: they are of one."""
        whole = 100 if shares else 1
        return {name: min(100, round(total * whole / count)) for name, (total, count) in self._chances.items()}

    def _weigh(self, stage: str, text: str) -> None:
        """Take the probability of a row into account; most are written plainly, the others tell nothing."""
        bare = text.strip().removesuffix("%").strip().replace(",", ".")
        if not stage or len(bare) > _LONGEST_CHANCE or not bare.replace(".", "", 1).isdecimal():
            return
        name = normal_name(stage)
        if name in self._chances or len(self._chances) < _MOST_STAGES:
            total, count = self._chances.get(name, (0.0, 0))
            self._chances[name] = (total + float(bare), count + 1)

    def read(self, path: Path, layout: Layout, sums: SumLine, progress: Progress) -> None:
        """Feed every row but one of sums; some hundred at a time, as columns: most have few values, each fed once."""
        if not (self.dates or self.numbers or self.ids or self._account is not None):
            return
        self.rows = 0
        records = sums.without(reported(read(path, layout), progress, None))
        while batch := list(islice(records, _BATCH)):
            self.rows += len(batch)
            if columns := columns_of(batch, layout, self._translation):
                self._feed(columns)

    def _feed(self, columns: Sequence[Sequence[str]]) -> None:
        for place, name in enumerate(self._header):
            if name in self.dates:
                feed = self.dates[name].feed
                for text in dict.fromkeys(columns[place]):
                    if text and not (text[4:5] == "-" and text[:4].isdigit()):  # which can be read in one way only
                        feed(tidied(text))
            if name in self.numbers:
                feed = self.numbers[name].feed
                for text in dict.fromkeys(columns[place]):
                    if text:
                        feed(tidied(text))
        self.ids.feed(columns)
        if self._account is not None:
            self._with_account += len(columns[self._account]) - columns[self._account].count("")
        if self._stage is not None and self._probability is not None:
            for stage, chance in zip(columns[self._stage], columns[self._probability], strict=True):
                self._weigh(stage, chance)


def columns_of(batch: Sequence[Record], layout: Layout, translation: Translation | None) -> Sequence[Sequence[str]]:
    """The cells of some rows as columns, as a preset translates them; rows in which something is wrong are left out.

    Without a translation the cells are not tidied yet.
    """
    rows = [record.cells for record in batch if record.problem is None]
    if translation is not None:
        rows = [translation(tidied_row(cells, typed=layout.is_typed)) for cells in rows]
    return list(zip(*rows, strict=True))
