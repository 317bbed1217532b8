"""Files as nobody would want to get them: of every form that is read, damaged, mixed up, mislabelled, or no table."""

import csv
import io
import json
import zipfile
from decimal import Decimal
from pathlib import Path

from hypothesis import strategies as st

from leaddesk.exchange.fields import FIELDS
from leaddesk.exchange.own_json import LISTS
from leaddesk.exchange.write_xlsx import Sheet, write_xlsx

OLD_WORKBOOK = (Path(__file__).parents[2] / "fixtures" / "workbooks" / "old.xls").read_bytes()

_HEADERS = [
    *sorted({field for fields in FIELDS.values() for field in fields}),
    *("Name", "E-Mail", "Telefon", "Order ID", "Record ID", "id", "Lifecycle Stage", "Deal Stage", "Amount", "Betrag"),
    *(
        "",
        " ",
        "Name ",
        "\ufeffName",
        "column 1",
        "LeadDesk: what is wrong",
        "extra.x",
        "#",
        "Total",
        "Financial Status",
    ),
    *("Campaign", "Cost", "Currency code", "Day", "Sessions", "=HYPERLINK(1)", "n" * 300, "Lineitem quantity", "Email"),
]
_CELLS = [
    *("", " ", "Anna", "Rossi, Bo", "a@x.org", "a@x.org; b@y.org", "@", "+39 333 1234567", "p:+39333", "12", "-0"),
    *("1.234,56", "1,234.56", "1.234", "(12,50)", "€ 7,5", "12 %", "1e400", "9" * 400, "NaN", "0x10", "٣", "½"),
    *("2026-01-31", "31.12.2025", "12/31/2025", "01/02/2026", "0000-00-00", "99999-01-01", "45631", "1/1/1", "24:61"),
    *("won", "Closed Won", "open", "lost", "yes", "no", "EUR", "$", "XXX", "none", "null", "granted|x|y|z|", "a ::: b"),
    *(
        "=1+1",
        "'=1",
        "\t",
        "a\nb",
        'say "hi"',
        "a\0b",
        "\x1f",
        "\x85",
        "\u2028",
        "\u202eabc",
        "😀" * 20,
        "e\u0301",
        "İ",
    ),
    *("<p>x</p>", "&amp;", "#REF!", "Total: Account", "# ----", "--", "{}", "[1]", "x" * 5_000, "\ufffd", "C:\\", "%s"),
]
_TITLES = [
    "",
    "Campaign report",
    "# ----",
    "# Account: x, y",
    "sep=;",
    "sep=,",
    "January 1, 2026 - January 31, 2026",
    '"open',
]
_ENCODINGS = [
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "cp1252",
    "mac-roman",
    "cp437",
    "shift_jis",
]
_NAMES = ["rows.csv", "rows.txt", "rows.xlsx", "rows.xls", "rows.ods", "rows.vcf", "rows.json", "rows", "r\u00f6ws.tsv"]

_cell = st.sampled_from(_CELLS) | st.sampled_from(_CELLS) | st.text(max_size=8)
_header = st.lists(st.sampled_from(_HEADERS), min_size=1, max_size=12)
_delimiter = st.sampled_from([",", ";", "\t", "|", ":"])


@st.composite
def _rows(draw: st.DrawFn) -> list[list[str]]:
    """A header and rows, most of them as wide as it."""
    header = draw(_header)
    width = len(header)
    rows = [header]
    for _ in range(draw(st.integers(0, 6))):
        ragged = draw(st.sampled_from([0, 0, 0, 0, 0, -1, 1, 7]))
        rows.append(draw(st.lists(_cell, min_size=max(0, width + ragged), max_size=max(0, width + ragged))))
    if len(rows) > 1 and draw(st.booleans()):
        rows.append(rows[-1])
    return rows


@st.composite
def _texts(draw: st.DrawFn) -> bytes:
    """Delimited text, more or less."""
    out = io.StringIO()
    delimiter, line_end = draw(_delimiter), draw(st.sampled_from(["\n", "\r\n", "\r", "\n\r"]))
    rows = draw(_rows())
    if draw(st.booleans()):
        csv.writer(out, delimiter=delimiter, lineterminator=line_end).writerows(rows)
    else:  # as programs write it that never heard of quotation marks
        out.writelines(delimiter.join(row) + line_end for row in rows)
    titles = draw(st.lists(st.sampled_from(_TITLES), max_size=3))
    text = "".join(title + line_end for title in titles) + out.getvalue()
    if draw(st.booleans()):
        text += draw(
            st.sampled_from(['"', '"open,', "\n\n# more\nx,y\n1,2", "\0", delimiter * 50, "\ufeff", "Total,,,"])
        )
    content = text.encode(draw(st.sampled_from(_ENCODINGS)), "replace")
    return content + "Müller,Köln\n".encode("cp1252") if draw(st.integers(0, 9)) == 0 else content


@st.composite
def _workbooks(draw: st.DrawFn) -> bytes:
    """A workbook, or parts of one."""
    if draw(st.integers(0, 4)) == 0:
        return OLD_WORKBOOK
    out = io.BytesIO()
    sheets = []
    for number in range(draw(st.integers(1, 2))):
        header, *rows = draw(_rows())
        width, more = len(header), (Decimal("12.5"), 7, None)
        even = ([*row, *[None] * width][:width] for row in rows)
        sheets.append(Sheet(f"S{number}", [*header, "value", "net", ""], [[*row, *more] for row in even]))
    write_xlsx(out, sheets)
    if draw(st.booleans()):
        return out.getvalue()
    other = io.BytesIO()
    sheet = draw(st.sampled_from(["", "<worksheet/>", "<c", '<row r="9"><c r="XFD9999999"><v>1</v></c></row>', "\0"]))
    with zipfile.ZipFile(out) as book, zipfile.ZipFile(other, "w") as spoilt:
        for name in book.namelist():
            is_changed = draw(st.integers(0, 5)) == 0
            spoilt.writestr(name, sheet if is_changed else book.read(name))
    return other.getvalue()


_card_lines = st.lists(
    st.sampled_from(
        ["BEGIN:VCARD", "END:VCARD", "VERSION:3.0", "N:Rossi;Anna", "FN:Anna", "EMAIL:a@x.org", "TEL:1", " x"]
    )
    | st.sampled_from(
        ["AGENT:", "NOTE;ENCODING=QUOTED-PRINTABLE:=C3=", "ADR:;;", "ORG:a;b", "PHOTO;B:", "UID:1", "CATEGORIES:a"]
    )
    | st.text(max_size=10),
    max_size=20,
)
_cards = st.builds(
    lambda lines, encoding: "\r\n".join(["BEGIN:VCARD", *lines]).encode(encoding, "replace"),
    _card_lines,
    st.sampled_from(_ENCODINGS[:7]),
)

_scalar = st.none() | st.booleans() | st.integers() | st.floats() | _cell
_nested = st.recursive(
    _scalar, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_cell, inner, max_size=3), max_leaves=6
)
_flat = st.dictionaries(st.sampled_from(_HEADERS), _scalar, max_size=8)
_own = st.sampled_from(sorted(LISTS)).flatmap(
    lambda kind: st.lists(st.fixed_dictionaries(dict.fromkeys(LISTS[kind], _scalar | _nested)), min_size=1, max_size=3)
)
_tables = st.fixed_dictionaries(
    {"leaddesk": st.just({"schema": 1})},
    optional={
        name: st.lists(
            _nested | st.dictionaries(st.sampled_from(["id", "name", "extra", "lead_id"]), _scalar), max_size=3
        )
        for name in ("setting", "stage", "lead", "account", "sale", "spend", "tag")
    },
)
_json = st.builds(
    lambda value, indent: json.dumps(value, indent=indent).encode(),
    st.lists(_flat, max_size=5)
    | _own
    | _tables
    | _nested
    | st.dictionaries(st.text(max_size=3), st.lists(_flat, max_size=3)),
    st.sampled_from([None, 1]),
)
_others = st.sampled_from(
    [
        b"<html><table><tr><td>name</td></tr></table>",
        b"<?xml version='1.0'?><Workbook/>",
        b"%PDF-1.7",
        b"\x89PNG\r\n\x1a\n",
        b"PK\x03\x04",
        b"PK\x05\x06" + bytes(18),
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000),
        b"\x1f\x8b",
        b"",
        b"\n",
    ]
)
_contents = _texts() | _texts() | _texts() | _workbooks() | _cards | _json | st.binary(max_size=400) | _others


@st.composite
def ugly_files(draw: st.DrawFn) -> tuple[str, bytes]:
    """The name and the content of a file; every third is damaged."""
    content = bytearray(draw(_contents))
    if content and draw(st.integers(0, 2)) == 0:
        for _ in range(draw(st.integers(0, 4))):
            content[draw(st.integers(0, len(content) - 1))] = draw(st.integers(0, 255))
        if draw(st.booleans()):
            del content[draw(st.integers(0, len(content))) :]
    return draw(st.sampled_from(_NAMES)), bytes(content)


answers = st.fixed_dictionaries(
    {},
    optional={
        "encoding": st.sampled_from(["cp1252", "utf-16", "utf-8", "nonsense"]),
        "delimiter": _delimiter,
        "header_line": st.integers(1, 4),
        "sheet": st.sampled_from(["S1", "leads", "x"]),
        "kind": st.sampled_from(sorted(FIELDS)),
        "date_order": st.sampled_from(["dmy", "mdy"]),
        "decimal": st.sampled_from(["comma", "point"]),
        "as_contacts": st.booleans(),
        "match": st.sampled_from(["email", "name", "none"]),
    },
)
