"""Rows that could not be used: saved with reasons, mended, and imported again without doubles."""

import csv
from pathlib import Path

import pytest

from leaddesk.exchange.write_xlsx import Sheet, write_xlsx
from leaddesk.model.lead import Lead
from leaddesk.model.sale import Sale
from leaddesk.services.exports.exporting import export
from leaddesk.services.importing.preview import preview
from leaddesk.services.importing.problem_rows import REASON, save_problem_rows
from leaddesk.services.importing.request import FileResult, ImportRequest
from leaddesk.services.importing.run import NothingImportedError, import_files
from tests.services.bench import Bench
from tests.services.importing.intake import lead_called, take_in, take_in_text, write


def saved(bench: Bench, result: FileResult, path: Path, delimiter: str = ",") -> list[list[str]]:
    count = bench.desk.ask(save_problem_rows, result, ImportRequest((result.file,)), path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=delimiter))
    assert len(rows) == count + 1
    return rows


def test_one_cell_mended_makes_one_lead(bench: Bench, tmp_path: Path) -> None:
    text = "id,name,created_at,colour\n1,Anna,2026-01-02,x\n2,Bea,31.31.2026,\"two\nlines\"\n3,Carl,2026-01-03,\n"
    result = take_in_text(bench, tmp_path, text)
    path = tmp_path / "mend.csv"
    assert saved(bench, result, path) == [
        ["id", "name", "created_at", "colour", REASON],
        ["2", "Bea", "31.31.2026", "two\nlines", "created_at: “31.31.2026” is not a date."],
    ]
    path.write_text(path.read_text(encoding="utf-8-sig").replace("31.31.2026,", "31.01.2026,"), encoding="utf-8")
    again = take_in(bench, path).files[0]
    assert (again.created, again.unmapped, len(bench.find(Lead))) == (1, ("colour",), 3)
    assert lead_called(bench, "Bea").extra == {"colour": "two\nlines"}
    assert take_in(bench, path).files[0].unchanged == 1


def test_what_is_to_be_mended_runs_in_no_spreadsheet(bench: Bench, tmp_path: Path) -> None:
    bad = "=cmd|'/c calc'!A1"
    text = f"id,name,created_at,notes,value\n1,{bad},31.31.2026,@x,-5\n2,Bo,2026-01-02,,1\n"
    result = take_in_text(bench, tmp_path, text)
    path = tmp_path / "mend.csv"
    assert saved(bench, result, path)[1][:5] == ["1", f"'{bad}", "31.31.2026", "'@x", "-5"]
    path.write_text(path.read_text(encoding="utf-8-sig").replace("31.31.2026,", "31.01.2026,"), encoding="utf-8")
    take_in(bench, path)
    lead = lead_called(bench, bad)
    assert (lead.notes, lead.value_minor) == ("@x", -5_00)


def test_rows_that_fit_several_leads_are_saved_too(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "id,name,email\n1,Anna,a@example.org\n2,Anna,a@example.org\n")
    result = take_in_text(bench, tmp_path, "name,email,city\nAnna,a@example.org,Roma\nZoe,,\n", name="more.csv")
    assert (result.ambiguous, result.skipped, result.created) == (1, 1, 1)
    rows = saved(bench, result, tmp_path / "mend.csv")
    assert rows[1] == ["Anna", "a@example.org", "Roma", "Several leads fit; give the row an id, or merge them."]


def test_a_mended_file_is_of_the_kind_that_it_was(bench: Bench, tmp_path: Path) -> None:
    text = "name,wo,created_at\nAnna,Roma,03.04.2026\n"
    take_in_text(bench, tmp_path, text, columns={"wo": "city"}, date_order="dmy")
    text = f"name,wo,created_at,{REASON}\nBea,Lund,05.06.2026,why not\n"
    result = take_in_text(bench, tmp_path, text, name="mended.csv")
    assert set(result.used_answers) == {"columns", "date_order"}
    path = write(tmp_path, "mended.csv", text)
    assert [each.name for each in preview(path, ImportRequest((path,))).columns] == ["name", "wo", "created_at"]


def test_an_exact_file_that_was_mended_is_exact(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "id,name\n1,Anna\n")
    exact = tmp_path / "exact.csv"
    export(bench.desk, "leads", exact, profile="exact")
    lines = exact.read_text(encoding="utf-8").splitlines()
    write(tmp_path, "mended.csv", f"{lines[0]},{REASON}\n{lines[1]},why\n")
    result = take_in(bench, tmp_path / "mended.csv").files[0]
    assert (result.preset, result.unchanged, result.unmapped) == ("exact", 1, ())


def test_a_file_of_which_nothing_can_be_used_can_be_saved_too(bench: Bench, tmp_path: Path) -> None:
    path = write(tmp_path, "bad.csv", "name;created_at\nAnna;31.31.2026\nBea;soon\n")
    with pytest.raises(NothingImportedError) as refusal:
        import_files(bench.desk, ImportRequest((path,)))
    rows = saved(bench, refusal.value.files[0], tmp_path / "mend.csv", ";")
    assert [row[0] for row in rows] == ["name", "Anna", "Bea"]


def test_all_rows_of_an_order_are_saved(bench: Bench, tmp_path: Path) -> None:
    head = "Name,Email,Financial Status,Currency,Subtotal,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Id\n"
    good = "#1,a@example.org,paid,EUR,10.00,0,10.00,2026-01-02 10:00:00 +0100,1,Vase,11\n"
    bad = "#2,b@example.org,paid,EUR,10.00,0,10.00,soon,1,Vase,12\n#2,b@example.org,,,,,,,2,Cup,\n"
    result = take_in_text(bench, tmp_path, head + good + bad, name="orders.csv")
    rows = saved(bench, result, tmp_path / "mend.csv")
    assert [(row[0], row[9]) for row in rows[1:]] == [("#2", "Vase"), ("#2", "Cup")]
    (tmp_path / "mend.csv").write_text(
        (tmp_path / "mend.csv").read_text(encoding="utf-8-sig").replace(",soon,", ",2026-01-03 10:00:00 +0100,"),
        encoding="utf-8",
    )
    assert take_in(bench, tmp_path / "mend.csv").files[0].created == 1
    assert len(bench.find(Sale)) == 2


def test_cells_beyond_the_header_are_saved_behind_the_reason(bench: Bench, tmp_path: Path) -> None:
    result = take_in_text(bench, tmp_path, "name,city\nAnna,Roma\nBea,Lund, S,x,\n")
    rows = saved(bench, result, tmp_path / "mend.csv")
    assert rows[1][:2] == ["Bea", "Lund"]
    assert rows[1][3:] == [" S", "x"]
    mended = write(tmp_path, "mended.csv", "name,city,LeadDesk: why\nBea,\"Lund, S\",x\n")
    assert take_in(bench, mended).files[0].created == 1
    assert lead_called(bench, "Bea").city == "Lund, S"


def test_rows_of_the_sheet_of_a_workbook_are_saved_as_a_table(bench: Bench, tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    first = Sheet("First", ("name",), [("Anna",)])
    second = Sheet("Second", ("name", "created_at"), [("Bea", "soon"), ("Carl", "")])
    with path.open("wb") as file:
        write_xlsx(file, [first, second])
    result = take_in(bench, path, sheet="Second").files[0]
    assert saved(bench, result, tmp_path / "mend.csv") == [
        ["name", "created_at", REASON],
        ["Bea", "soon", "created_at: “soon” is not a date."],
    ]
