"""What a file looks like before it is taken in: how it is read, what its columns hold, and what must be asked."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

from leaddesk.exchange import dates, mapping, numbers, presets
from leaddesk.exchange.dates import DateForm
from leaddesk.exchange.detect import detect
from leaddesk.exchange.encodings import EncodingError
from leaddesk.exchange.fields import EXTRA, FIELDS, KINDS
from leaddesk.exchange.mapping import IdEvidence
from leaddesk.exchange.numbers import NumberForm
from leaddesk.exchange.read import read
from leaddesk.model.errors import AmbiguousError, BadInputError
from leaddesk.services.importing.plan import all_names
from leaddesk.services.importing.request import ImportRequest
from leaddesk.services.importing.sampling import samples
from leaddesk.services.importing.tidying import tidied

FILE_KINDS = KINDS
KEPT = EXTRA
ENCODINGS = ("utf-8-sig", "cp1252", "utf-16")

_ROWS_LOOKED_AT = 500
_SMALL = 8 << 20  # bytes; what is larger is not read as a whole before it must be
_LONGEST_EXAMPLE = 80
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
    """How a file is read as yet. `rows` is None for a file too large to be counted at once."""

    path: Path
    kind: str
    preset: str
    encoding: str
    delimiter: str
    header_line: int
    columns: tuple[ColumnPreview, ...]
    rows: int | None


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


def preview(path: Path, request: ImportRequest) -> FilePreview:
    """Look at the beginning of a file with the answers given so far; raises BadInputError as the import would."""
    layout = detect(path, encoding=request.encoding)
    known = presets.preset(request.preset) if request.preset else presets.recognise(layout.header)
    kind = request.kind or (known.kind_of(layout.header) if known else None)
    kind = kind or mapping.guess_kind(layout.header, all_names())
    names = all_names()[kind]
    explicit = {name: field for name, field in request.columns.items() if name in layout.header}
    sample = None if known is not None and known.exact else samples(path, layout)
    mapped = mapping.propose(layout.header, kind, explicit, names, known, sample)
    ids = {name: IdEvidence() for name in mapping.id_candidates(layout.header, mapped)}
    places = [(layout.header.index(name), evidence) for name, evidence in ids.items()]
    examples, rows = [""] * len(layout.header), 0
    records = read(path, layout)
    is_small = path.stat().st_size <= _SMALL
    for record in records if is_small else islice(records, _ROWS_LOOKED_AT):
        rows += 1
        for place, evidence in places:
            evidence.feed(record.cells[place])
        if rows <= _ROWS_LOOKED_AT and "" in examples:
            examples = [old or tidied(cell) for old, cell in zip(examples, record.cells, strict=True)]
    if "external_id" in names and not (known is not None and known.exact):
        found = next((name for name, evidence in ids.items() if evidence.holds()), None)
        if found is not None:
            mapped = mapping.propose(layout.header, kind, {**explicit, found: "external_id"}, names, known, sample)
    return FilePreview(
        path,
        kind,
        known.name if known else "",
        layout.encoding,
        layout.delimiter,
        layout.header_line,
        tuple(
            ColumnPreview(name, example[:_LONGEST_EXAMPLE], mapped.columns.get(name), name in mapped.by_content)
            for name, example in zip(layout.header, examples, strict=True)
        ),
        rows if is_small else None,
    )


def question_of(error: BadInputError, path: Path) -> Question | None:
    """What is to be asked after this error of an import; None if no answer would help."""
    if isinstance(error, EncodingError):
        return _about_encoding(path)
    if not isinstance(error, AmbiguousError):
        return None
    said = {name: str(value) for name, value in error.message.values.items()}
    if "comma" in said:
        return Question("decimal", said["column"], said["comma"], (Answer("comma", None), Answer("point", None)))
    if "value" in said and "one" not in said:
        return Question("decimal", said["column"], said["value"], _number_answers(said["value"]))
    if "value" in said:
        orders = (said["one"], said["other"])
        return Question("date_order", said["column"], said["value"], _date_answers(said["value"], orders))
    return Question("date_order", said["column"], said["one"], tuple(Answer(order, None) for order in dates.ORDERS))


def _number_answers(value: str) -> tuple[Answer, ...]:
    return (
        Answer("comma", numbers.parse(value, NumberForm("comma"))),
        Answer("point", numbers.parse(value, NumberForm("point"))),
    )


def _date_answers(value: str, orders: tuple[str, str]) -> tuple[Answer, ...]:
    return tuple(
        Answer(order, dates.parse(value, DateForm(order, {}), _UTC).on) for order in dates.ORDERS if order in orders
    )


def _about_encoding(path: Path) -> Question:
    """With the first piece of text that is not in UTF-8, as it would be in others."""
    data = path.read_bytes() if path.stat().st_size <= _SMALL else b""
    try:
        data.decode()
    except UnicodeDecodeError as error:
        start = max(data.rfind(mark, 0, error.start) for mark in b"\n;,\t|\"") + 1
        piece = data[start : error.start + 40].splitlines()[0]
        shown = piece.decode("cp1252", "replace").replace('"', "")
        for mark in ";,\t|":
            shown = shown.split(mark)[0]
    else:
        shown = ""
    is_wide = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    answers = (Answer("utf-16", None),) if is_wide else (Answer("cp1252", shown or None), Answer("utf-16", None))
    return Question("encoding", "", "" if is_wide else shown, answers)
