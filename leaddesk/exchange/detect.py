"""What kind of file this is: its form, its encoding, and its columns."""

from dataclasses import replace
from pathlib import Path

from leaddesk.exchange import encodings, kinds, source
from leaddesk.exchange.cards import detect_cards
from leaddesk.exchange.delimited import detect_text
from leaddesk.exchange.header import address_in
from leaddesk.exchange.layout import Layout
from leaddesk.exchange.own_json import detect_json
from leaddesk.exchange.workbook import detect_workbook
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_, Message

__all__ = ["Layout", "detect"]


def detect(
    path: Path,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    header_line: int | None = None,
    sheet: str | None = None,
) -> Layout:
    """The layout of a file of any form; what is not given is found.

    `header_line` is the physical line (of a workbook: the row) of the header, from 1. Raises BadInputError for a file
    that cannot be read, is none, is empty, or has more than MOST_COLUMNS columns.
    """
    codec = encodings.checked(encoding) if encoding is not None else None
    if header_line is not None and header_line < 1:
        raise BadInputError(N_("The first line has the number 1."))
    head = _head(path)
    if codec is not None:
        codec = encodings.in_order(codec, head)
    try:
        text = head.decode(codec or encodings.wide(head) or encodings.UTF_8, "replace")
        form = kinds.form_of(path, head, text, is_named=codec is not None)
        if sheet is not None and form not in ("workbook", "json"):
            raise BadInputError(N_("{file} has no sheets to choose from; leave the sheet out."), file=str(path))
        if form == "workbook":
            return _doubted(detect_workbook(path, header_line=header_line, sheet=sheet), header_line)
        found = codec or encodings.found(path, head)
    except (OSError, ValueError) as error:
        raise source.unreadable(path, error) from error
    if form == "cards":
        layout = detect_cards(path, found)
    elif form == "json":
        layout = detect_json(path, found, sheet=sheet)
    else:
        layout = detect_text(path, found, delimiter=delimiter, header_line=header_line)
    if codec is None and found == encodings.CP1252:
        layout = replace(layout, remarks=(_guessed(path), *layout.remarks))
    return _doubted(layout, header_line)


def _doubted(layout: Layout, header_line: int | None) -> Layout:
    """A layout whose header was found, with a remark if it may be a row."""
    address = address_in(layout.header) if header_line is None and layout.header_line else None
    if address is None:
        return layout
    said = N_(
        "Line {line} was taken for the names of the columns, but “{value}” is there, as in a row. If no line names the "
        "columns, write one above: that first row is left out now."
    )
    return replace(layout, remarks=(*layout.remarks, Message(said, {"line": layout.header_line, "value": address})))


def _head(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise IsADirectoryError  # Windows would speak of permission
        if path.exists() and not path.is_file():
            raise BadInputError(N_("{file} is a device, not a file."), file=str(path))
        with path.open("rb") as file:
            return file.read(kinds.HEAD)
    except (OSError, ValueError) as error:
        raise source.unreadable(path, error) from error


def _guessed(path: Path) -> Message:
    return Message(
        N_(
            "{file} is not in UTF-8 and was read as Windows-1252. If letters look wrong, choose another encoding "
            "(--encoding)."
        ),
        {"file": source.shown_name(path)},
    )
