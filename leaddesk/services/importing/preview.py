"""What a file looks like before it is taken in: how it is read, what its columns hold, and what must be asked."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

from leaddesk.exchange import dates, encodings, numbers
from leaddesk.exchange.dates import DateForm
from leaddesk.exchange.encodings import EncodingError
from leaddesk.exchange.fields import EXTRA, FIELDS, KINDS
from leaddesk.exchange.numbers import NumberForm
from leaddesk.exchange.read import first_lines, read
from leaddesk.exchange.translation import Translation
from leaddesk.model.errors import AmbiguousError, BadInputError
from leaddesk.model.messages import Message
from leaddesk.services.importing.forms import OpenQuestionsError
from leaddesk.services.importing.id_column import IdColumns
from leaddesk.services.importing.looking import REASONS, Looked, look, look_at_lists, propose
from leaddesk.services.importing.own_presets import OwnPreset
from leaddesk.services.importing.request import ImportRequest
from leaddesk.services.importing.sampling import samples
from leaddesk.services.importing.scan import columns_of
from leaddesk.services.importing.sum_line import SumLine
from leaddesk.services.importing.tidying import tidied
from leaddesk.services.work import Work

FILE_KINDS = KINDS
KEPT = EXTRA
ENCODINGS = ("utf-8-sig", "cp1252", "utf-16", "mac-roman", "cp437")

_ROWS_LOOKED_AT = 500
_SMALL = 8 << 20  # bytes; what is larger is not read as a whole before it must be
_LONGEST_EXAMPLE = 80
_LINES_SHOWN = 12
_UTC = ZoneInfo("UTC")

About = Literal["date_order", "decimal", "encoding"]


@dataclass(frozen=True)
class ColumnPreview:
    """A column: its name, the first value that it has, and its field; none if it is kept beside the fields.

    `by_content`: its name says nothing, its values do.
    """

    name: str
    example: str
    field: str | None
    by_content: bool = False


@dataclass(frozen=True)
class FilePreview:
    """How a file is read as yet. `rows` is None for a file too large to be counted at once.

    `preset` is the name of the preset, `title` what people call it, `lacks` by codes what such an export does not hold.
    `form` is "text", "workbook", "cards" or "json"; `first_lines` are lines or rows among which the header is found,
    `remarks` what was found out about the file. `kind_of_file` is alike for files with the same columns: a question
    about one is a question about all of them. `used_answers` are the names of answers that were given before, on the
    day `answered_on`, and hold now. `is_whole`: it is one of the lists of a whole file of LeadDesk's.
    """

    path: Path
    kind: str
    preset: str
    encoding: str
    delimiter: str
    header_line: int
    columns: tuple[ColumnPreview, ...]
    rows: int | None
    title: str = ""
    lacks: tuple[str, ...] = ()
    form: str = "text"
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    first_lines: tuple[str, ...] = ()
    remarks: tuple[Message, ...] = ()
    as_contacts: bool = False
    is_own_preset: bool = False
    kind_of_file: str = ""
    is_whole: bool = False
    used_answers: tuple[str, ...] = ()
    answered_on: date | None = None


@dataclass(frozen=True)
class Answer:
    """One answer: what a request gets for it, and what the value in question then says, if it says anything."""

    value: str
    meaning: date | Decimal | str | None


@dataclass(frozen=True)
class Question:
    """What an import does not guess: about which column (empty: the whole file), by which of its values."""

    about: About
    column: str
    value: str
    answers: tuple[Answer, ...]


def fields_of(kind: str) -> tuple[str, ...]:
    """The fields that the columns of such a file can be."""
    return tuple(field for field in FIELDS[kind] if field != EXTRA)


def preview(path: Path, request: ImportRequest, work: Work | None = None) -> FilePreview:
    """Look at the beginning of a file with the answers given so far; raises BadInputError as the import would.

    Without `work`, the user's own presets and what was answered before are not known.
    """
    return _preview(work, look(work, request, path))


def previews(path: Path, request: ImportRequest, work: Work | None = None) -> list[FilePreview]:
    """As `preview`, of all that the import would take in: of a whole file of LeadDesk's, each of its lists."""
    return [_preview(work, each) for each in look_at_lists(work, request, path)]


def _preview(work: Work | None, looked: Looked) -> FilePreview:
    path, layout = looked.path, looked.layout
    sample = None if looked.exact else samples(path, layout)
    mapped = propose(looked, looked.columns, sample)
    ids, known = IdColumns(layout.header, mapped), looked.preset
    translation = Translation(layout.header, mapped, known, sample or {}) if known is not None else None
    examples, rows = [""] * len(layout.header), 0
    is_small = path.stat().st_size <= _SMALL
    sums = SumLine(layout, looked.kind, mapped, exact=looked.exact)
    records = sums.without(read(path, layout) if is_small else islice(read(path, layout), _ROWS_LOOKED_AT))
    while batch := list(islice(records, _ROWS_LOOKED_AT)):
        for record in () if rows else batch:
            if "" in examples:
                examples = [old or tidied(cell) for old, cell in zip(examples, record.cells, strict=True)]
        rows += len(batch)
        if ids.is_open and (cells := columns_of(batch, layout, translation)):
            ids.feed(cells)
    id_column = ids.found(work, looked)
    if id_column is not None:
        mapped = propose(looked, {**looked.columns, id_column: "external_id"}, sample)
    columns = tuple(
        ColumnPreview(name, example[:_LONGEST_EXAMPLE], mapped.columns.get(name), name in mapped.by_content)
        for name, example in zip(layout.header, examples, strict=True)
        if not name.startswith(REASONS)
    )
    return _seen(looked, columns, rows if is_small else None)


def _seen(looked: Looked, columns: tuple[ColumnPreview, ...], rows: int | None) -> FilePreview:
    layout, known = looked.layout, looked.preset
    told = looked.request.as_contacts
    return FilePreview(
        looked.path,
        looked.kind,
        known.name if known else "",
        layout.encoding,
        layout.delimiter,
        layout.header_line,
        columns,
        rows,
        title=known.title if known else "",
        lacks=known.lacks if known else (),
        form=layout.form,
        sheet=layout.sheet,
        sheets=layout.sheets,
        first_lines=first_lines(looked.path, layout, _LINES_SHOWN),
        remarks=layout.remarks,
        as_contacts=told if told is not None else known is not None and known.contacts,
        is_own_preset=isinstance(known, OwnPreset),
        kind_of_file=looked.fingerprint,
        is_whole=layout.is_whole,
        used_answers=looked.used,
        answered_on=looked.kept.on if looked.used else None,
    )


def questions_of(error: BadInputError, path: Path) -> tuple[tuple[Path, Question], ...]:
    """All that is to be asked after this error of an import, with the file that each is about: once a file."""
    if isinstance(error, OpenQuestionsError):
        asked = ((where, question_of(each, where)) for where, each in reversed(error.errors))
        once = {(where, question.about): question for where, question in asked if question is not None}
        return tuple((where, question) for (where, _), question in reversed(once.items()))
    question = question_of(error, path)
    return () if question is None else ((path, question),)


def question_of(error: BadInputError, path: Path) -> Question | None:
    """What is to be asked after this error of an import; None if no answer would help."""
    if isinstance(error, EncodingError):
        return _about_encoding(path)
    if isinstance(error, OpenQuestionsError):
        where, error = error.errors[0]
        return question_of(error, where)
    if not isinstance(error, AmbiguousError):
        return None
    said = {name: str(value) for name, value in error.message.values.items()}
    if "comma" in said:
        return Question("decimal", said["column"], said["comma"], (Answer("comma", None), Answer("point", None)))
    if "value" in said and "one" not in said:
        return Question("decimal", said["column"], said["value"], _number_answers(said["value"]))
    if "value" in said:
        orders = tuple(said[name] for name in ("one", "other", "third") if name in said)
        return Question("date_order", said["column"], said["value"], _date_answers(said["value"], orders))
    return Question("date_order", said["column"], said["one"], tuple(Answer(order, None) for order in dates.ORDERS))


def _number_answers(value: str) -> tuple[Answer, ...]:
    return (
        Answer("comma", numbers.parse(value, NumberForm("comma"))),
        Answer("point", numbers.parse(value, NumberForm("point"))),
    )


def _date_answers(value: str, orders: tuple[str, ...]) -> tuple[Answer, ...]:
    return tuple(
        Answer(order, dates.parse(value, DateForm(order, {}), _UTC).on) for order in dates.ORDERS if order in orders
    )


def _about_encoding(path: Path) -> Question:
    """With the first piece of text that is not in UTF-8, as it would be in others."""
    readings = encodings.readings(path)
    answers = tuple(Answer(encoding, shown or None) for encoding, shown in readings.items())
    return Question("encoding", "", next(iter(readings.values()), ""), answers)
