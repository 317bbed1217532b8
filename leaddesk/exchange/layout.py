"""How a file is laid out, and what its rows look like once they are read, whatever form it has."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Literal, NamedTuple

from leaddesk.exchange.guard import unguard
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_, Message

Form = Literal["text", "workbook", "cards", "json"]

MOST_COLUMNS = 500
_MOST_ZEROS = 400


class CellNumber(str):
    """A number that a file holds as one: digits with a point, never to be read by another decimal mark."""

    __slots__ = ()


def plain_number(text: str) -> str:
    """A number without an exponent, `1e3` as `1000`; one with an exponent that is out of all reason stays a text."""
    if text.isdigit() or ("e" not in text and "E" not in text):
        return CellNumber(text)
    number = Decimal(text)
    return CellNumber(f"{number:f}") if -_MOST_ZEROS < number.adjusted() < _MOST_ZEROS else text[:_MOST_ZEROS]


class Record(NamedTuple):
    """A record, its first physical line (the file's first is 1), a cell for every column, and what is wrong with it.

    Of a workbook the line is the row, of a JSON file or of address cards the line on which it begins.
    """

    line: int
    cells: list[str]
    problem: Message | None = None


@dataclass(frozen=True)
class Layout:
    """How a file is to be read; the names of its columns are all different and none is empty.

    `encoding` and `delimiter` are of texts, empty where there is none. `header_line` is the physical line or row of
    the header, 0 where a form has none. `sheets` are those to choose from, `sheet` the one that is read. `reshape`
    names what makes other rows of these; the header is then that of the made rows, and `columns` are the file's own.
    `is_report`: lines of a title stand above the header, and lines of totals are no rows. `is_commented`: a line of
    comment ends the table. `is_whole`: a file of LeadDesk's own, all of whose sheets belong together. `preamble` are
    the lines above the header, `further_tables` the header lines of other tables, which are not read. `remarks` are
    worth knowing before anything is taken in.
    """

    encoding: str
    delimiter: str
    header: tuple[str, ...]
    header_line: int
    form: Form = "text"
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    reshape: str = ""
    columns: tuple[str, ...] = ()
    preamble: tuple[str, ...] = ()
    is_report: bool = False
    is_commented: bool = False
    is_whole: bool = False
    further_tables: tuple[int, ...] = ()
    remarks: tuple[Message, ...] = ()

    @property
    def is_typed(self) -> bool:
        """Whether cells may be of more than one type, and hold what the reading of a text file leaves out."""
        return self.form != "text" or bool(self.reshape)

    @property
    def width(self) -> int:
        """How many cells a row of the file itself has."""
        return len(self.columns or self.header)


def column_names(path: Path, cells: Sequence[str]) -> tuple[str, ...]:
    """The columns' names: one line each, without a spreadsheet's guard, none empty, each different from those before.

    Raises BadInputError for more than MOST_COLUMNS.
    """
    if len(cells) > MOST_COLUMNS:
        raise BadInputError(
            N_("{file} has {count} columns; LeadDesk reads {most} at most."),
            file=str(path),
            count=len(cells),
            most=MOST_COLUMNS,
        )
    names: dict[str, None] = {}
    for position, cell in enumerate(cells, start=1):
        name = " ".join(unguard(cell.replace("\ufeff", "")).split()) or f"column {position}"
        unique, count = name, 1
        while unique in names:
            count += 1
            unique = f"{name} ({count})"
        names[unique] = None
    return tuple(names)


def fit(cells: list[str], width: int) -> Message | None:
    """Make a record as wide as the header; what is wrong if that would lose something."""
    found = len(cells)
    if found < width:
        cells.extend([""] * (width - found))
        return None
    surplus = cells[width:]
    del cells[width:]
    if not any(map(str.strip, surplus)):
        return None
    return Message(
        N_("The row has {found} cells, the header {expected}; a quotation mark or a delimiter is out of place."),
        {"found": found, "expected": width},
    )
