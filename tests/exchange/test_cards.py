import io
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from leaddesk.exchange.cards import COLUMNS
from leaddesk.exchange.detect import detect
from leaddesk.exchange.presets import recognise
from leaddesk.exchange.read import Record, read
from leaddesk.exchange.source import ReadCounts
from leaddesk.exchange.write_vcard import Card, write_vcards
from leaddesk.model.errors import BadInputError
from tests.lanes import some_of


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "people.vcf"


def card(*lines: str, version: str = "3.0") -> str:
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])


def records(file: Path, text: str | bytes) -> list[Record]:
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return list(read(file, detect(file)))


def said(record: Record) -> dict[str, str]:
    return {name: cell for name, cell in zip(COLUMNS, record.cells, strict=True) if cell}


FULL_CARD = card(
    "N:Rossi;Anna;Maria;Dr.;",
    "FN:Dr. Anna Maria Rossi",
    "NICKNAME:Anni",
    "ORG:Casa\\; Fiori\\, Srl;Sales;North",
    "TITLE:Buyer",
    "item1.TEL;type=CELL;type=VOICE;type=pref:+39 333 1234567",
    "item1.X-ABLabel:iPhone",
    "TEL;TYPE=HOME:02 555",
    "TEL;TYPE=WORK,PREF:02 777",
    "TEL;TYPE=FAX:02 999",
    "EMAIL;TYPE=HOME:home@x.org",
    "EMAIL;TYPE=INTERNET,PREF:anna@x.org",
    "EMAIL:home@x.org",
    "ADR;TYPE=HOME:;;Via Po 1;Torino;TO;10100;Italia",
    "ADR;TYPE=WORK,pref:PO 7;2nd floor;Via Roma\\, 5\\nStaircase B;Roma;RM;00100;Italia",
    "URL:https://x.org/a?b=c:d",
    "URL:https://www.instagram.com/anna",
    "CATEGORIES:friend,VIP",
    "NOTE:one\\ntwo\\, three",
    "NOTE:four",
    "BDAY:1985-04-12",
    "LANG:it",
    "UID:urn:uuid:4fbe8971",
    "ANNIVERSARY:2010-06-01",
    "X-PHONETIC-FIRST-NAME:anna",
    "REV:20260101T000000Z",
)
FULL_ROW = {
    "External ID": "4fbe8971",
    "Name": "Dr. Anna Maria Rossi",
    "First name": "Anna Maria",
    "Last name": "Rossi",
    "Nickname": "Anni",
    "Company": "Casa; Fiori, Srl",
    "Department": "Sales, North",
    "Job title": "Buyer",
    "Email": "anna@x.org",
    "Other e-mails": "home@x.org",
    "Phone": "02 777",
    "Mobile": "+39 333 1234567",
    "Other phones": "02 555; 02 999",
    "Website": "https://x.org/a?b=c:d",
    "Instagram": "https://www.instagram.com/anna",
    "Street": "Via Roma, 5, Staircase B, 2nd floor, PO 7",
    "City": "Roma",
    "Region": "RM",
    "Postal code": "00100",
    "Country": "Italia",
    "Other addresses": "Via Po 1, Torino, TO, 10100, Italia",
    "Language": "it",
    "Tags": "friend; VIP",
    "Notes": "one\ntwo, three\nfour",
    "Birthday": "1985-04-12",
    "On the card besides": "ANNIVERSARY: 2010-06-01",
}


def test_a_card_becomes_a_row_with_the_columns_of_a_person(file: Path) -> None:
    (record,) = records(file, FULL_CARD)
    assert (record.line, record.problem) == (1, None)
    assert said(record) == FULL_ROW


def test_an_old_card_is_read_with_its_quoted_letters_and_soft_line_breaks(file: Path) -> None:
    text = card(
        "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BC=",
        "rgen",
        "NOTE;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:caf=E9=0D=0Aer=00",
        "TITLE;CHARSET=nonsense;ENCODING=QUOTED-PRINTABLE:K=E4ufer",
        "ORG;ENCODING=BASE64;CHARSET=UTF-8:w4V0cmE=",
        "TEL;CELL:0176 1",
        "TEL;HOME;FAX:030 2",
        version="2.1",
    )
    (record,) = records(file, text)
    assert said(record) == {
        "First name": "Jürgen",
        "Last name": "Müller",
        "Notes": "café\ner",
        "Job title": "Käufer",
        "Company": "Åtra",
        "Mobile": "0176 1",
        "Other phones": "030 2",
    }


def test_a_new_card_is_read_with_its_addresses_as_links(file: Path) -> None:
    text = card(
        "FN:Bo",
        'TEL;VALUE=uri;PREF=1;TYPE="voice,cell":tel:+46-70-1;ext=5',
        "EMAIL:mailto:bo%40x.org",
        "BDAY:--0412",
        'ADR;LABEL="Box 3: Lund":;;Storgatan 1;Lund;;22222;Sverige',
        version="4.0",
    )
    (record,) = records(file, text)
    assert said(record) == {
        "Name": "Bo",
        "Mobile": "+46-70-1",
        "Email": "bo@x.org",
        "Birthday": "--0412",
        "Street": "Storgatan 1",
        "City": "Lund",
        "Postal code": "22222",
        "Country": "Sverige",
    }


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_cards_are_read_in_the_encoding_that_they_show(file: Path, encoding: str) -> None:
    (record,) = records(file, card("FN:Jürgen Åström", "NOTE:" + "ö" * 40).encode(encoding))
    assert said(record)["Name"] == "Jürgen Åström"


def test_folded_lines_are_put_together(file: Path) -> None:
    note = "Über den Dächern " * 60
    out = io.BytesIO()
    write_vcards(out, [Card(name="Anna; Rossi, x", note=note + "\nend", email="a@x.org", street="Via Roma 1\n2")])
    (record,) = records(file, out.getvalue())
    assert said(record) == {
        "Name": "Anna; Rossi, x",
        "First name": "Anna; Rossi, x",
        "Email": "a@x.org",
        "Street": "Via Roma 1, 2",
        "Notes": f"{note}\nend",
    }


def test_a_broken_card_is_a_row_with_a_problem_and_not_the_end(file: Path) -> None:
    broken = "BEGIN:VCARD\r\nFN:lost\r\nrubbish\r\n"
    text = card("FN:Anna") + broken + card("FN:Bo", ":x", "X;=:y") + "BEGIN:VCARD\nFN:Cy"
    found = records(file, text)
    names = [(record.line, said(record).get("Name")) for record in found]
    assert names == [(1, "Anna"), (5, "lost"), (8, "Bo"), (14, "Cy")]
    assert [record.problem is None for record in found] == [True, False, True, False]
    assert str(found[1].problem) == "The address card has no end; it is incomplete."


def test_a_card_within_a_card_is_not_taken_for_one(file: Path) -> None:
    text = card("FN:Boss", "AGENT:", *card("FN:Secretary").splitlines(), "TEL:1")
    (record,) = records(file, text)
    assert said(record) == {"Name": "Boss", "Phone": "1"}


def test_pictures_are_left_out_and_counted(file: Path) -> None:
    picture = "\r\n ".join(["PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ", *["SkZJRgABAQ" * 7] * 100])
    file.write_text(card("FN:Anna", picture, "LOGO;VALUE=uri:https://x.org/a.png") + card("FN:Bo"), newline="")
    counts = ReadCounts()
    assert [said(record) for record in read(file, detect(file), counts)] == [{"Name": "Anna"}, {"Name": "Bo"}]
    assert counts.pictures_removed == 2


def test_the_preset_of_address_cards_knows_their_columns() -> None:
    known = recognise(COLUMNS)
    assert known is not None
    assert (known.name, known.contacts) == ("vcard", True)
    assert set(known.columns) <= set(COLUMNS)


def test_empty_cards_are_left_out_and_a_file_without_any_is_refused(file: Path) -> None:
    assert [said(record) for record in records(file, card() + card("FN:") + card("FN:Anna"))] == [{"Name": "Anna"}]
    with pytest.raises(BadInputError, match=r"people\.vcf holds no address card"):
        records(file, card())


LINES = st.lists(
    st.sampled_from(["BEGIN:VCARD", "END:VCARD", "AGENT:", "N:a;b", "FN:x", " folded", "NOTE;QUOTED-PRINTABLE:=C3="])
    | st.sampled_from(["TEL;TYPE=\"", "ADR:;;;;;;;;;;", "ORG:", "PHOTO;B:", "CATEGORIES:,\\,", ";:", "EMAIL;;;=:\\"])
    | st.text(max_size=12),
    max_size=20,
)


@settings(max_examples=some_of(300), deadline=None)
@given(lines=LINES, encoding=st.sampled_from(["utf-8", "utf-16", "cp1252"]))
def test_no_lines_do_anything_worse_than_being_refused(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str], encoding: str
) -> None:
    file = tmp_path_factory.getbasetemp() / "any.vcf"
    file.write_bytes("\n".join(["BEGIN:VCARD", *lines]).encode(encoding, "replace"))
    with suppress(BadInputError):
        for record in read(file, detect(file)):
            assert len(record.cells) == len(COLUMNS)
            assert any(record.cells)
