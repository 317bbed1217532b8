"""Documents are kept by their place, looked for before they are opened, and never started."""

import json
from datetime import date
from pathlib import Path

import pytest

from leaddesk.model.document import Document
from leaddesk.model.enums import Repeat
from leaddesk.model.errors import NotFoundError, RuleError
from leaddesk.services import documents, leads, templates
from leaddesk.services.diary import tasks
from leaddesk.services.documents import Place, locate
from leaddesk.services.exports.exporting import export
from leaddesk.services.lead_page import lead_page
from tests.services.bench import Bench


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("documents")


def test_files_and_pages_are_kept_once_each_in_one_step(bench: Bench) -> None:
    lead_id = bench.lead()
    done = bench.do(documents.add, ("/a/offer.pdf", "example.com/x", "/a/offer.pdf"), lead_id=lead_id)
    assert str(done.label) == "Keep 2 documents with “Anna Bianchi”"
    kept = bench.desk.ask(lead_page, lead_id).documents
    assert [(each.name, each.address) for each in kept] == [
        ("offer.pdf", "/a/offer.pdf"),
        ("example.com: x", "https://example.com/x"),
    ]
    again = bench.do(documents.add, ("/a/offer.pdf",), lead_id=lead_id)
    assert again.rows == ()
    alone = bench.do(documents.add, ("/a/plan.pdf",), account_id=bench.account())
    assert str(alone.label) == "Keep the document “plan.pdf” with “Rossi Srl”"


@pytest.mark.parametrize(
    "address", ["", "offer", "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "smb://x/y", "a\0b"]
)
def test_what_is_neither_a_file_nor_a_page_is_refused(bench: Bench, address: str) -> None:
    with pytest.raises(RuleError, match="neither a file nor"):
        bench.desk.do(documents.add, (address,), lead_id=bench.lead())


def test_a_whole_disk_is_no_document(bench: Bench) -> None:
    with pytest.raises(RuleError, match="more than 100"):
        bench.desk.do(documents.add, [f"/a/{number}" for number in range(101)], lead_id=bench.lead())


def test_they_are_called_something_else_and_removed(bench: Bench) -> None:
    document_id = bench.made(documents.add, ("/a/offer.pdf",), lead_id=bench.lead())
    bench.do(documents.rename, document_id, " The offer ")
    assert bench.get(Document, document_id).name == "The offer"
    with pytest.raises(RuleError, match="needs a name"):
        bench.desk.do(documents.rename, document_id, " ")
    bench.do(documents.remove, document_id)
    with pytest.raises(NotFoundError):
        bench.desk.do(documents.remove, document_id)


def test_they_go_and_come_back_with_their_lead(bench: Bench) -> None:
    lead_id = bench.lead()
    bench.do(documents.add, ("/a/offer.pdf",), lead_id=lead_id)
    bench.do(leads.delete, lead_id)
    assert bench.find(Document) == []


def test_what_lies_there_is_looked_at(folder: Path) -> None:
    offer = folder / "offer.pdf"
    assert locate(str(offer)).place is Place.GONE
    offer.write_bytes(b"%PDF")
    assert locate(str(offer)).place is Place.FILE
    assert locate(str(folder)).place is Place.FOLDER
    assert locate("https://example.com/").place is Place.PAGE
    assert locate("relative.pdf").place is Place.GONE
    assert locate("/a\0b").place is Place.GONE


@pytest.mark.parametrize("name", ["setup.exe", "run.sh", "a.desktop", "a.BAT"])
def test_programs_are_told_apart(folder: Path, name: str) -> None:
    (folder / name).write_text("#!/bin/sh\n")
    assert locate(str(folder / name)).place is Place.PROGRAM


def test_a_program_by_another_name_is_one(folder: Path) -> None:
    script, shortcut = folder / "run.sh", folder / "offer.pdf"
    script.write_text("#!/bin/sh\n")
    shortcut.symlink_to(script)
    assert locate(str(shortcut)).place is Place.PROGRAM
    bare = folder / "offer"
    bare.write_text("#!/bin/sh\n")
    bare.chmod(0o700)
    assert locate(str(bare)).place is Place.PROGRAM
    loop = folder / "loop.pdf"
    loop.symlink_to(loop)
    assert locate(str(loop)).place is Place.GONE


def test_the_whole_file_has_them_and_templates_and_what_repeats(bench: Bench, folder: Path) -> None:
    lead_id = bench.lead()
    bench.do(documents.add, ("/a/offer.pdf",), lead_id=lead_id)
    bench.do(templates.add, "Thanks", "Thank you", "Hello {first_name}")
    bench.do(tasks.add, "Call", lead_id=lead_id, due_on=date(2026, 3, 2), repeats=Repeat.QUARTER)
    out = folder / "all.json"
    export(bench.desk, "all", out)
    tables = json.loads(out.read_bytes())
    assert [row["address"] for row in tables["document"]] == ["/a/offer.pdf"]
    assert [row["text"] for row in tables["message_template"]] == ["Hello {first_name}"]
    assert [row["repeats"] for row in tables["task"]] == ["quarter"]
