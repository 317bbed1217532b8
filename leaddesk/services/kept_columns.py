"""The columns of imported files that became no field: what leads keep of them, and which field each could be."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from leaddesk.exchange.dates import DateEvidence, DateForm, DateOrder
from leaddesk.exchange.months import months
from leaddesk.exchange.numbers import DecimalMark, NumberEvidence, NumberForm
from leaddesk.model.enums import FieldType
from leaddesk.model.errors import AmbiguousError
from leaddesk.model.merged_ids import details_in
from leaddesk.services.importing.preview import Question, question_of
from leaddesk.services.own_values import ValueReader
from leaddesk.services.progress import SILENT, Progress
from leaddesk.services.work import Work
from leaddesk.storage.masses.field_moves import ids_with_extra
from leaddesk.storage.pages import pages
from leaddesk.storage.rows.lead_lines import extra_of

MOST_CHOICES = 50
_SAMPLES = 3
_MOST_DISTINCT = 1_000
_FEW_WORDS, _OFTEN = 12, 3  # a word of a choice comes three times on average
_LONGEST_WORD = 40
_MOST_MISFITS = 0.1  # of the leads that keep the column
_MEASURED = (FieldType.NUMBER, FieldType.MONEY, FieldType.DATE, FieldType.YES_NO, FieldType.LINK)


@dataclass(frozen=True)
class KeptColumn:
    """A column: how many leads keep something of it, the first values, and the type that fits nine in ten of them.

    Where they can be read in two ways, that is for `look_at` to ask.
    """

    name: str
    count: int
    samples: tuple[str, ...]
    type: FieldType


@dataclass(frozen=True)
class Answers:
    """What the user said about a column whose values can be read in two ways."""

    date_order: DateOrder | None = None
    decimal: DecimalMark | None = None


NO_ANSWERS = Answers()


@dataclass(frozen=True)
class ColumnFit:
    """What becomes of a column in a field of a type: how many values fit, how many stay as they are, and some of these.

    `question` is what must be answered first. `choices` are the words of a choice field, the most frequent first; too
    many of them are none. `drops_times`: some values say a time of day, which a day has not.
    """

    fits: int
    misfits: int
    examples: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    question: Question | None = None
    drops_times: bool = False


def kept_columns(work: Work, progress: Progress = SILENT) -> tuple[KeptColumn, ...]:
    """All of them, those of most leads first. Reports the leads that were looked at."""
    ids = ids_with_extra(work.con)
    found: dict[str, _Column] = {}
    for extra in _extras(work, ids, progress, 2 * len(ids)):
        for name, text in details_in(extra).items():
            column = found.get(name)
            if column is None:
                column = found[name] = _Column()
            column.see(text)
    fitting = {name: _Fitting(work, column) for name, column in found.items()}
    wide = {name: each for name, each in fitting.items() if not each.is_known}
    for extra in _extras(work, ids, progress, 2 * len(ids), len(ids)) if wide else ():
        for name, each in wide.items():
            if text := extra.get(name, "").strip():
                each.see(text)
    columns = [KeptColumn(name, each.count, tuple(each.samples), fitting[name].type()) for name, each in found.items()]
    return tuple(sorted(columns, key=lambda each: (-each.count, each.name)))


def look_at(
    work: Work, name: str, field_type: FieldType, answers: Answers = NO_ANSWERS, progress: Progress = SILENT
) -> ColumnFit:
    """What becomes of a column in a field of this type. Reports the leads that were looked at."""
    try:
        reader = reader_of(work, name, field_type, answers, progress)
    except AmbiguousError as error:
        return ColumnFit(0, 0, question=question_of(error, Path()))
    fits, misfits, examples = 0, 0, dict[str, None]()
    for _, text in texts_kept(work, name, progress):
        if reader.read(text) is not None:
            fits += 1
        else:
            misfits += 1
            if len(examples) < _SAMPLES:
                examples[text] = None
    choices = tuple(reader.choices.values())
    return ColumnFit(fits, misfits, tuple(examples), choices, drops_times=reader.drops_times)


def reader_of(
    work: Work, name: str, field_type: FieldType, answers: Answers = NO_ANSWERS, progress: Progress = SILENT
) -> ValueReader:
    """What reads the values of a column for a field of this type; raises AmbiguousError if that can be in two ways."""
    numbers, dates, words = NumberEvidence(), DateEvidence(months()), Counter[str]()
    spelt: dict[str, str] = {}
    for _, text in texts_kept(work, name, progress):
        match field_type:
            case FieldType.NUMBER | FieldType.MONEY:
                numbers.feed(text)
            case FieldType.DATE:
                dates.feed(text)
            case FieldType.CHOICE if len(words) <= MOST_CHOICES and len(text) <= _LONGEST_WORD:
                words[text.casefold()] += 1
                spelt.setdefault(text.casefold(), text)
    choices = [spelt[word] for word, _ in words.most_common()] if len(words) <= MOST_CHOICES else []
    return ValueReader(
        field_type,
        currency=work.shop.currency,
        zone=work.shop.zone,
        choices=choices,
        date_form=dates.decide(answers.date_order, name),
        number_form=numbers.decide(answers.decimal, name),
    )


def texts_kept(work: Work, name: str, progress: Progress = SILENT) -> Iterator[tuple[int, str]]:
    """The leads that keep something of a column, and the texts without space around them."""
    ids = ids_with_extra(work.con)
    for lead_id, extra in _extras_by_lead(work, ids, progress, len(ids)):
        if text := extra.get(name, "").strip():
            yield lead_id, text


def _extras(
    work: Work, ids: Sequence[int], progress: Progress, total: int, done: int = 0
) -> Iterator[Mapping[str, str]]:
    return (extra for _, extra in _extras_by_lead(work, ids, progress, total, done))


def _extras_by_lead(
    work: Work, ids: Sequence[int], progress: Progress, total: int, done: int = 0
) -> Iterator[tuple[int, Mapping[str, str]]]:
    for page in pages(ids):
        progress.report(done, total)
        yield from extra_of(work.con, page).items()
        done += len(page)


@dataclass
class _Column:
    """What is seen of a column in one go: its distinct values, so long as they are not too many."""

    count: int = 0
    samples: list[str] = field(default_factory=list)
    words: Counter[str] = field(default_factory=Counter)
    numbers: NumberEvidence = field(default_factory=NumberEvidence)
    dates: DateEvidence = field(default_factory=lambda: DateEvidence(months()))

    def see(self, text: str) -> None:
        """Take the next value into account."""
        self.count += 1
        if text not in self.words:
            self.numbers.feed(text)
            self.dates.feed(text)
            if len(self.samples) < _SAMPLES:
                self.samples.append(text)
        if text in self.words or len(self.words) <= _MOST_DISTINCT:
            self.words[text] += 1


class _Fitting:
    """How many values of a column fit no field of each type; a type that too many do not fit is given up."""

    def __init__(self, work: Work, column: _Column) -> None:
        self._column = column
        self.is_known = len(column.words) <= _MOST_DISTINCT
        dates, numbers = _date_forms(column.dates), _number_forms(column.numbers)
        self._is_counted = dates[0].counted is not None
        forms = [
            (dates[min(place, len(dates) - 1)], numbers[min(place, len(numbers) - 1)])
            for place in range(max(len(dates), len(numbers)))
        ]
        self._readers = {
            each: [
                ValueReader(each, currency=work.shop.currency, zone=work.shop.zone, date_form=date, number_form=number)
                for date, number in forms
            ]
            for each in _MEASURED
        }
        self._misfits: Counter[FieldType] = Counter()
        if self.is_known:
            for text, count in column.words.items():
                self.see(text, count)

    def see(self, text: str, count: int = 1) -> None:
        """Take a value into account that so many leads keep."""
        for each in [*self._readers]:
            if all(reader.read(text) is None for reader in self._readers[each]):
                self._misfits[each] += count
                if self._misfits[each] > _MOST_MISFITS * self._column.count:
                    del self._readers[each]

    def type(self) -> FieldType:
        """The type that fits; text if none does."""
        column, fits = self._column, self._readers.keys()
        if FieldType.YES_NO in fits and self.is_known and not column.words.keys() <= {"0", "1"}:
            return FieldType.YES_NO
        if FieldType.LINK in fits:
            return FieldType.LINK
        if FieldType.NUMBER in fits:
            return FieldType.NUMBER
        if FieldType.DATE in fits and not self._is_counted:
            return FieldType.DATE
        if FieldType.MONEY in fits:
            return FieldType.MONEY
        words = {text.casefold() for text in column.words} if self.is_known else set()
        if (
            1 < len(words) <= _FEW_WORDS
            and column.count >= _OFTEN * len(words)
            and max(map(len, words)) <= _LONGEST_WORD
        ):
            return FieldType.CHOICE
        return FieldType.TEXT


def _number_forms(evidence: NumberEvidence) -> list[NumberForm]:
    """The form of a column's numbers, or both if they can be read in two ways."""
    try:
        return [evidence.decide(None, "")]
    except AmbiguousError:
        return [evidence.decide("comma", ""), evidence.decide("point", "")]


def _date_forms(evidence: DateEvidence) -> list[DateForm]:
    try:
        return [evidence.decide(None, "")]
    except AmbiguousError:
        return [evidence.decide("dmy", ""), evidence.decide("mdy", ""), evidence.decide("ymd", "")]
