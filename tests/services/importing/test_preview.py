"""What a file looks like before it is taken in, and what must be asked about it."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from leaddesk.model.errors import BadInputError
from leaddesk.model.lead import Lead
from leaddesk.services import leads
from leaddesk.services.b2b import accounts
from leaddesk.services.exports.exporting import export
from leaddesk.services.importing.preview import (
    Answer,
    FilePreview,
    Question,
    fields_of,
    preview,
    previews,
    question_of,
)
from leaddesk.services.importing.request import ImportRequest
from leaddesk.services.importing.run import import_files
from tests.services.bench import Bench
from tests.services.importing.intake import write


def seen(path: Path, **answers: object) -> FilePreview:
    return preview(path, ImportRequest((path,), **answers))  # type: ignore[arg-type] # any answers


def mapping_of(found: FilePreview) -> dict[str, str | None]:
    return {column.name: column.field for column in found.columns}


def asked(bench: Bench, path: Path) -> Question | None:
    with pytest.raises(BadInputError) as refusal:
        import_files(bench.desk, ImportRequest((path,), dry_run=True))
    return question_of(refusal.value, path)


def test_a_file_shows_its_columns_with_the_first_value_of_each(tmp_path: Path) -> None:
    path = write(tmp_path, "fair.csv", "Name;Farbe;E-Mail\nHeike;;\nLuca;rot;luca@example.org\n")
    found = seen(path)
    assert (found.kind, found.delimiter, found.rows) == ("leads", ";", 2)
    assert [(each.name, each.example) for each in found.columns] == [
        ("Name", "Heike"),
        ("Farbe", "rot"),
        ("E-Mail", "luca@example.org"),
    ]
    assert mapping_of(found) == {"Name": "name", "Farbe": None, "E-Mail": "email"}


def test_a_column_of_ids_that_differ_is_seen_as_the_id(tmp_path: Path) -> None:
    found = seen(write(tmp_path, "deals.csv", "deal_id,name\na,Anna\nb,Bea\n"))
    assert mapping_of(found) == {"deal_id": "external_id", "name": "name"}


def test_of_two_columns_of_ids_that_with_ids_of_the_file_is_seen_as_the_id(bench: Bench, tmp_path: Path) -> None:
    import_files(bench.desk, ImportRequest((write(tmp_path, "deals.csv", "card_id,name\na,Anna\nb,Bea\n"),)))
    path = write(tmp_path, "rows.csv", "shelf_id,card_id,name\n1,b,Bea\n2,c,Cia\n")
    request = ImportRequest((path,))
    found = bench.desk.ask(lambda work: preview(path, request, work))
    (result,) = import_files(bench.desk, request).files
    assert mapping_of(found) == {"shelf_id": None, "card_id": "external_id", "name": "name"}
    assert {name: field for name, field in mapping_of(found).items() if field} == result.mapping
    assert (result.unchanged, result.updated, result.created) == (0, 1, 1)


def test_answers_change_what_is_seen(tmp_path: Path) -> None:
    path = write(tmp_path, "fair.csv", "Name,Color\nAnna,red\n")
    assert mapping_of(seen(path, columns={"Name": "extra", "Color": "city"})) == {"Name": None, "Color": "city"}
    assert seen(path, kind="accounts").kind == "accounts"


def test_the_fields_of_a_kind_are_without_what_is_kept_beside_them() -> None:
    assert fields_of("traffic") == ("channel", "campaign", "day", "month", "visits")
    assert "extra" not in fields_of("leads")


def test_a_day_that_can_be_read_in_two_ways_is_a_question_with_both_days(bench: Bench, tmp_path: Path) -> None:
    path = write(tmp_path, "fair.csv", "name,created_at\nAnna,03.04.2026\n")
    assert asked(bench, path) == Question(
        "date_order",
        "created_at",
        "03.04.2026",
        (Answer("dmy", date(2026, 4, 3)), Answer("mdy", date(2026, 3, 4))),
    )


def test_orders_of_days_that_are_mixed_are_a_question_of_which_one_holds(bench: Bench, tmp_path: Path) -> None:
    path = write(tmp_path, "fair.csv", "name,created_at\nAnna,25.04.2026\nBea,04.25.2026\n")
    question = asked(bench, path)
    assert question is not None
    assert (question.column, [each.value for each in question.answers]) == ("created_at", ["dmy", "mdy", "ymd"])


def test_a_number_that_can_be_read_in_two_ways_is_a_question_with_both_numbers(bench: Bench, tmp_path: Path) -> None:
    path = write(tmp_path, "fair.csv", "name;value\nAnna;1.234\n")
    assert asked(bench, path) == Question(
        "decimal", "value", "1.234", (Answer("comma", Decimal(1234)), Answer("point", Decimal("1.234")))
    )


def test_decimal_marks_that_are_mixed_are_a_question(bench: Bench, tmp_path: Path) -> None:
    path = write(tmp_path, "fair.csv", "name;value\nAnna;1,5\nBea;1.5\n")
    question = asked(bench, path)
    assert question is not None
    assert (question.about, [each.value for each in question.answers]) == ("decimal", ["comma", "point"])


def test_a_file_in_windows_1252_is_read_so_and_can_be_read_otherwise(tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    path.write_bytes("name,city\nJürgen Brandstätter,Köln\n".encode("cp1252"))
    found = seen(path)
    assert (found.encoding, found.columns[0].example) == ("cp1252", "Jürgen Brandstätter")
    assert seen(path, encoding="mac-roman").columns[0].example != "Jürgen Brandstätter"


def test_a_file_that_is_not_in_the_encoding_it_is_said_to_be_in_asks_for_another(
    bench: Bench, tmp_path: Path
) -> None:
    path = tmp_path / "old.csv"
    path.write_bytes("name,city\nAnna,Roma\nJürgen Brandstätter,Köln\n".encode("cp1252"))
    with pytest.raises(BadInputError) as refusal:
        import_files(bench.desk, ImportRequest((path,), encoding="utf-8", dry_run=True))
    question = question_of(refusal.value, path)
    assert question is not None
    assert (question.about, question.value) == ("encoding", "Jürgen Brandstätter")
    assert [each.value for each in question.answers] == ["cp1252", "mac-roman", "cp437"]
    assert question.answers[0].meaning == "Jürgen Brandstätter"


def test_what_no_answer_would_help_is_no_question(bench: Bench, tmp_path: Path) -> None:
    assert asked(bench, write(tmp_path, "empty.csv", "name,city\n")) is None


def test_answers_about_one_file_hold_for_that_file_only(bench: Bench, tmp_path: Path) -> None:
    first = write(tmp_path, "first.csv", "name,colour\nAnna,Roma\n")
    second = write(tmp_path, "second.csv", "name,colour\nBea,Lund\n")
    own = {first: ImportRequest((first,), columns={"colour": "city"})}
    import_files(bench.desk, ImportRequest((first, second), own=own))
    assert [(each.name, each.city, dict(each.extra)) for each in bench.find(Lead)] == [
        ("Anna", "Roma", {}),
        ("Bea", None, {"colour": "Lund"}),
    ]


def test_of_a_whole_file_each_list_that_would_be_taken_in_is_looked_at(bench: Bench, tmp_path: Path) -> None:
    bench.do(accounts.add, {"name": "Acme"})
    bench.do(leads.add, {"name": "Anna"})
    path = tmp_path / "whole.json"
    export(bench.desk, "all", path, format="json")
    found = previews(path, ImportRequest((path,)))
    assert [(each.sheet, each.kind, each.rows, each.is_whole) for each in found] == [
        ("accounts", "accounts", 1, True),
        ("leads", "leads", 1, True),
    ]
    assert [each.sheet for each in previews(path, ImportRequest((path,), sheet="leads"))] == ["leads"]
    assert [each.sheet for each in previews(path, ImportRequest((path,), kind="leads"))] == ["leads"]
