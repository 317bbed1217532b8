"""Which form a file has by its first bytes; what is no table at all is refused by its kind."""

import re
from pathlib import Path

from leaddesk.exchange import source
from leaddesk.exchange.layout import Form
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_

HEAD = 1 << 16  # bytes, enough to know a form by
ZIP = b"PK\x03\x04"
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # what the old Office programs wrote, and all of them to encrypt

_FEW_CONTROLS = 16  # a text may hold some by accident, and a very short one more than its share

_PICTURE = N_("{file} is a picture. Save the table as CSV (UTF-8) and import that.")
_PDF = N_("{file} is a PDF document. Save the table as CSV (UTF-8) and import that.")
_DOCUMENT = N_("{file} is a text document. Save the table as CSV (UTF-8) and import that.")
_NUMBERS = N_("{file} is a Numbers document. Export it as XLSX or CSV (UTF-8) and import that.")
_DATABASE = N_("{file} is a database. Export the table from it as CSV (UTF-8) and import that.")
_ARCHIVE = N_("{file} is a compressed archive. Unpack it and import the file in it.")
_PROGRAM = N_("{file} is a program, not a CSV file.")
_WEB_PAGE = N_("{file} is a web page or XML. Save the table as CSV (UTF-8) and import that.")
_WEB_PAGE_WORKBOOK = N_(
    "{file} is a web page that is only called a workbook. Open it in a spreadsheet program, save it as XLSX or CSV "
    "(UTF-8), and import that."
)
_BINARY = N_("{file} is not a text file. Save the table as CSV (UTF-8) and import that.")

_BEGINNINGS = (
    (b"\x89PNG\r\n", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF87a", _PICTURE),
    (b"GIF89a", _PICTURE),
    (b"II*\0", _PICTURE),
    (b"MM\0*", _PICTURE),
    (b"%PDF-", _PDF),
    (b"{\\rtf", _DOCUMENT),
    (b"SQLite format 3\0", _DATABASE),
    (b"\x1f\x8b", _ARCHIVE),
    (b"BZh", _ARCHIVE),
    (b"7z\xbc\xaf", _ARCHIVE),
    (b"Rar!\x1a", _ARCHIVE),
    (b"\xfd7zXZ\0", _ARCHIVE),
    (b"\x7fELF", _PROGRAM),
)
# A zip is what its members say; these stand near the beginning of each kind.
_WORKBOOKS_IN_ZIP = (b"xl/", b"opendocument.spreadsheet")
_DOCUMENTS_IN_ZIP = (b"opendocument.text", b"word/", b"ppt/")
_MARKUP = (b"<!doctype html", b"<html", b"<?xml", b"<table", b"<meta", b"<head", b"<style")
_WORKBOOK_NAMES = (".xls", ".xlsx", ".xlsm", ".ods")
_JSON = re.compile(rb'\[\s*(?:[{\]]|$)|\{\s*["}]')


def form_of(path: Path, head: bytes, text: str, *, is_named: bool) -> Form:
    """The form of a file that begins with these bytes, which are this text; `is_named`: its encoding was given.

    Raises BadInputError for a file that is no table.
    """
    if head.startswith(ZIP):
        return _form_of_zip(path, head)
    if head.startswith(COMPOUND):
        return "workbook"
    sentence = next((sentence for beginning, sentence in _BEGINNINGS if head.startswith(beginning)), None)
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        sentence = _PICTURE
    opening = text[:256].removeprefix("\ufeff").lstrip().lower().encode("utf-8", "replace")
    if sentence is None and opening.startswith(_MARKUP):
        sentence = _WEB_PAGE_WORKBOOK if path.suffix.lower() in _WORKBOOK_NAMES else _WEB_PAGE
    if sentence is None and not is_named and _is_binary(text):
        sentence = _BINARY
    if sentence is not None:
        raise BadInputError(sentence, file=str(path))
    if opening.startswith(b"begin:vcard"):
        return "cards"
    return "json" if _JSON.match(opening) else "text"


def _form_of_zip(path: Path, head: bytes) -> Form:
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - HEAD))
            names = head + file.read()  # what it holds is listed at its end
    except OSError as error:
        raise source.unreadable(path, error) from error
    if any(part in names for part in _WORKBOOKS_IN_ZIP):
        return "workbook"
    if b".iwa" in names:
        raise BadInputError(_NUMBERS, file=str(path))
    is_document = any(part in names for part in _DOCUMENTS_IN_ZIP)
    raise BadInputError(_DOCUMENT if is_document else _ARCHIVE, file=str(path))


def _is_binary(text: str) -> bool:
    controls = len(text) - len(source.without_controls(text))
    return controls * 4 > len(text) or (controls > _FEW_CONTROLS and controls * 20 > len(text))
