"""JSON files as tables: the lists that LeadDesk writes, its whole file, and lists of flat objects of other programs.

A list of LeadDesk's own is read as its exact CSV file would be, so that nothing is trimmed or guessed; unless it was
written as an exact one, it says what lists show, which is less than that file does.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import cast

from leaddesk.exchange import encodings, source, whole_file_cells
from leaddesk.exchange.fields import ALWAYS, EXTRA, IF_ANY, ONLY_EXACT
from leaddesk.exchange.json_text import JsonText
from leaddesk.exchange.layout import CellNumber, Layout, Record, column_names, plain_number
from leaddesk.exchange.source import ReadCounts
from leaddesk.exchange.whole_file import WholeFile
from leaddesk.model.errors import BadInputError, EmptyFileError
from leaddesk.model.messages import N_, Message
from leaddesk.model.query import OWN_PREFIX

Row = Mapping[str, object]

_EXTRA = f"{EXTRA}."
_JOINT = "; "
_WHOLE = "leaddesk"  # the member that the whole file begins with
_NOT_ALL = N_(
    "Activities, committees, budgets and settings of a whole file are not taken in; a backup that is restored has them."
)
_OBJECT = "{}"  # the sheet of a file that is a single object

# The members of each list by which it is known; those of a lead are fewer than its fields.
LISTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "leads": (
            *("id", "uid", "source", "external_id", "kind", "name", "contact", "title", "company", "account", "email"),
            *("phone", "city", "country", "channel", "campaign", "pipeline", "stage", "stage_kind", "value"),
            *("currency", "probability", "owner", "created_at", "closed_at", "expected_close", "next_task_due"),
            *("tags", "extra"),
        ),
        **{
            kind: ("id", "uid", *ALWAYS[kind])
            for kind in ("accounts", "stakeholders", "sales")
        },
    }
)
# Members that there are only where some row has one of them.
_GROUPS: Mapping[str, tuple[tuple[str, ...], ...]] = MappingProxyType(
    {"leads": (IF_ANY["leads"],), **ONLY_EXACT}
)
_CUSTOM = "custom"  # the member that holds the user's own fields, as `extra` holds columns that are no field


def detect_json(path: Path, codec: str, *, sheet: str | None) -> Layout:
    """The layout of a JSON file; a file of several lists offers them as sheets.

    Raises BadInputError for what is no JSON or no table, for an empty one, and for a sheet that is not there.
    """
    sheets, whole = _contents(*source.state(path), codec)
    if sheets is None:
        if sheet is not None:
            raise BadInputError(N_("{file} has no sheets to choose from; leave the sheet out."), file=str(path))
        with _opened(path, codec, ReadCounts()) as text:
            return _of_rows(path, codec, "", (), _top_rows(text))
    chosen = _chosen(path, sheets, sheet)
    if whole is not None:
        return Layout(
            codec,
            "",
            whole.header(chosen),
            0,
            form="json",
            sheet=chosen,
            sheets=sheets,
            is_whole=True,
            remarks=(Message(_NOT_ALL, {}),) if chosen == sheets[0] else (),
        )
    with _opened(path, codec, ReadCounts()) as text:
        return _of_rows(path, codec, chosen, sheets, _rows_of(text, chosen))


def read_json(path: Path, layout: Layout, counts: ReadCounts) -> Iterator[Record]:
    """The rows of the layout's sheet; the line is that in which a row begins."""
    if layout.is_whole:
        _, whole = _contents(*source.state(path), layout.encoding)
        if whole is not None:
            with _opened(path, layout.encoding, counts) as text:
                yield from whole_file_cells.records(whole, text, layout)
        if layout.sheet == layout.sheets[-1]:
            _contents.cache_clear()
        return
    with _opened(path, layout.encoding, counts) as text:
        rows = _rows_of(text, layout.sheet) if layout.sheet else _top_rows(text)
        kind = _own_kind(layout.header)
        for line, row in rows:
            if not isinstance(row, dict):
                raise _no_table(path, line)
            try:
                cells = _own_cells(row, kind, layout.header) if kind else _cells(row, layout.header)
            except _NestedError as error:
                raise _nested(path, line, str(error)) from error
            if any(map(str.strip, cells)):
                yield Record(line, cells)


class _NestedError(ValueError):
    """A cell holds a list or an object; the text is the column."""


@contextmanager
def _opened(path: Path, codec: str, counts: ReadCounts) -> Iterator[JsonText]:
    try:
        with source.open_text(path, codec, counts) as text:
            yield JsonText(path, text)
    except UnicodeDecodeError as error:
        raise encodings.undecodable(path, codec) from error
    except OSError as error:
        raise source.unreadable(path, error) from error


@lru_cache(maxsize=1)  # a whole file is asked for each of its lists
def _contents(path: Path, _size: int, _changed_ns: int, codec: str) -> tuple[tuple[str, ...] | None, WholeFile | None]:
    """The sheets of a file, None for one that is a single list; and what is to be known of the whole file."""
    with _opened(path, codec, ReadCounts()) as text:
        if text.next() == "[":
            return None, None
        sheets, whole = _sheets(text)
        return (None if text.next() else sheets), whole  # objects that follow each other are one list


def _sheets(text: JsonText) -> tuple[tuple[str, ...], WholeFile | None]:
    """The lists in an object, by their names; the whole file, if it is that."""
    found, is_flat, number = list[str](), False, 0
    members = text.members()
    for number, name in enumerate(members, 1):
        if text.next() != "[":
            value = text.value()
            if number == 1 and _is_whole(name, value):
                whole = WholeFile.read(text, members)
                return whole.sheets(), whole
            is_flat = not isinstance(value, dict) and (is_flat or number == 1)
            continue
        rows = text.rows()
        if isinstance(next(rows, (0, None))[1], dict):
            found.append(name)
        for _ in rows:
            pass
    return tuple(found) or ((_OBJECT,) if is_flat and number else ()), None


def _is_whole(name: str, value: object) -> bool:
    return name == _WHOLE and isinstance(value, dict) and "schema" in value


def _chosen(path: Path, sheets: tuple[str, ...], wanted: str | None) -> str:
    if not sheets:
        raise BadInputError(N_("{file} holds no list of objects, and so no table."), file=str(path))
    alike = [name for name in sheets if wanted is None or name.casefold() == wanted.casefold().strip()]
    if not alike:
        raise BadInputError(
            N_("{file} has no sheet “{sheet}”; it has {sheets}."),
            file=str(path),
            sheet=wanted or "",
            sheets=", ".join(f"“{name}”" for name in sheets),
        )
    return wanted if wanted in alike else alike[0]


def _top_rows(text: JsonText) -> Iterator[tuple[int, object]]:
    """The rows of a file that is one list, or an object a line; raises BadInputError if more follows the list."""
    if text.next() != "[":
        yield from text.values()
        return
    yield from text.rows()
    if text.next():
        raise text.damaged()


def _rows_of(text: JsonText, wanted: str) -> Iterator[tuple[int, object]]:
    """The rows of the list of this name in an object, or the object itself."""
    if wanted == _OBJECT:
        text.next()
        yield text.line, text.value()
        return
    for name in text.members():
        if name == wanted and text.next() == "[":
            yield from text.rows()
            return
        text.value()


def _of_rows(
    path: Path, codec: str, sheet: str, sheets: tuple[str, ...], rows: Iterator[tuple[int, object]]
) -> Layout:
    """The layout of a list of objects: all members that any of them has are columns."""
    names, beside, custom, kind = dict[str, None](), set[str](), set[str](), ""
    more = set[tuple[str, ...]]()
    for number, (line, row) in enumerate(rows):
        if not isinstance(row, dict):
            raise _no_table(path, line)
        if number == 0:
            kind = next((kind for kind, members in LISTS.items() if row.keys() >= set(members)), "")
        if kind:
            beside.update(_object(row, EXTRA))
            custom.update(_object(row, _CUSTOM))
            more |= {group for group in _GROUPS.get(kind, ()) if any(row.get(name) is not None for name in group)}
        elif row.keys() - names.keys():
            names |= dict.fromkeys(row)
            column_names(path, list(names))  # too many are refused at once
    if kind:
        header = _own_header(kind, beside, custom, more)
    elif names:
        header = column_names(path, list(map(source.plain_text, names)))
    else:
        raise EmptyFileError(N_("{file} is empty."), file=str(path))
    return Layout(codec, "", header, 0, form="json", sheet=sheet, sheets=sheets)


def _own_header(kind: str, beside: set[str], custom: set[str], more: set[tuple[str, ...]]) -> tuple[str, ...]:
    """The columns of an exact file of this kind."""
    return (
        *ALWAYS[kind],
        *(name for group in _GROUPS.get(kind, ()) if group in more for name in group),
        *(OWN_PREFIX + key for key in sorted(custom)),
        *(_EXTRA + name for name in sorted(beside)),
    )


def _own_kind(header: tuple[str, ...]) -> str:
    """The kind of list that a header was made of; empty for the columns of another program."""
    fields = tuple(name for name in header if not name.startswith((OWN_PREFIX, _EXTRA)))
    for kind in LISTS:
        always, some = ALWAYS[kind], {name for group in _GROUPS.get(kind, ()) for name in group}
        if fields[: len(always)] == always and some.issuperset(fields[len(always) :]):
            return kind
    return ""


def _own_cells(row: Row, kind: str, header: tuple[str, ...]) -> list[str]:
    """The cells that an exact file would have for a row of a list of ours."""
    said = dict(row)
    if kind == "leads":
        status = said["status"] = row.get("stage_kind")
        said["won_at"] = row.get("closed_at") if status == "won" else None
        said["lost_at"] = row.get("closed_at") if status == "lost" else None
        if row.get("company") == row.get("account"):
            said["company"] = None  # lists show an account's name where a row has no company of its own
    said |= {OWN_PREFIX + key: text for key, text in _object(row, _CUSTOM).items()}
    said |= {_EXTRA + name: text for name, text in _object(row, EXTRA).items()}
    return [_cell(name, said.get(name)) for name in header]


def _cells(row: Row, header: tuple[str, ...]) -> list[str]:
    if tuple(row) == header:
        return [_cell(name, value) for name, value in row.items()]
    known = {source.plain_text(name): value for name, value in row.items()}
    return [_cell(name, known.get(name)) for name in header]


def _object(row: Row, member: str) -> Mapping[str, object]:
    value = row.get(member)
    return cast("Mapping[str, object]", value) if isinstance(value, dict) else {}


def _cell(name: str, value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, CellNumber):
        return plain_number(value)
    if isinstance(value, str):
        return source.plain_text(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list) and not any(isinstance(each, dict | list) for each in value):
        return _JOINT.join(_cell(name, each) for each in value)
    raise _NestedError(name)


def _no_table(path: Path, line: int) -> BadInputError:
    return BadInputError(
        N_("{file} is no table: line {line} begins what is no object with a value for every column."),
        file=str(path),
        line=line,
    )


def _nested(path: Path, line: int, column: str) -> BadInputError:
    return BadInputError(
        N_("{file} is no table: in line {line}, “{column}” holds further objects. Export flat rows, or CSV (UTF-8)."),
        file=str(path),
        line=line,
        column=source.plain_text(column),
    )
