"""Columns that imports kept become fields: which type fits, what moves, what stays, and undo."""

from collections.abc import Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.exchange.dates import DateOrder
from leaddesk.model.custom_field import CustomField, CustomValue
from leaddesk.model.enums import FieldType
from leaddesk.model.errors import AmbiguousError, ConflictError, RuleError, StoppedError
from leaddesk.model.lead import Lead
from leaddesk.model.merged_ids import KEY
from leaddesk.services import custom_fields
from leaddesk.services.field_making import FieldMade, FieldWanted, make_field_of
from leaddesk.services.kept_columns import Answers, ColumnFit, kept_columns, look_at
from leaddesk.services.own_values import ValueReader
from tests.services.bench import Bench
from tests.services.importing.intake import take_in_text


def keep(bench: Bench, column: str, texts: Sequence[str]) -> list[int]:
    """Leads that keep these texts of a column, one each."""
    return [bench.lead(f"Lead {place}", extra={column: text, "Other": "x"}) for place, text in enumerate(texts)]


def make(bench: Bench, column: str, field_type: FieldType, answers: Answers | None = None) -> FieldMade:
    """Make a field, undo, redo: undone, every row is as before; redone, as after."""
    before = bench.rows()
    made = make_field_of(bench.desk, FieldWanted(column, column, field_type, answers or Answers()))
    after = bench.rows()
    bench.desk.undo()
    assert bench.rows() == before
    bench.desk.redo()
    assert bench.rows() == after
    return made


def held(bench: Bench) -> list[str]:
    return [each.text for each in bench.find(CustomValue)]


def kept(bench: Bench, column: str) -> list[str | None]:
    return [each.extra.get(column) for each in bench.find(Lead)]


def test_ids_of_merged_leads_are_no_column(bench: Bench) -> None:
    bench.lead("Ada", extra={KEY: '[["zoho","7"]]', "Zone": " north ", "Empty": " "})
    assert [(each.name, each.samples) for each in bench.desk.ask(kept_columns)] == [("Zone", ("north",))]


@pytest.mark.parametrize(
    ("texts", "field_type"),
    [
        (["1", "2.50", "-3"], FieldType.NUMBER),
        (["1,5", "2,25", "1.000,00"], FieldType.NUMBER),
        (["1.234", "5.678"], FieldType.NUMBER),  # two readings: the type is sure, the value is not
        (["007", "012", "9"], FieldType.TEXT),  # a zero that a number would lose
        (["+390551234", "+390559876"], FieldType.TEXT),
        (["12345678901234567890", "12345678901234567891"], FieldType.TEXT),
        (["€ 12", "13,50 €", "99"], FieldType.MONEY),
        (["$ 12", "$ 13"], FieldType.TEXT),  # not the shop's currency
        (["12 USD", "13 USD"], FieldType.TEXT),
        (["25 %", "30 %"], FieldType.TEXT),
        (["2026-01-31", "2025-12-24"], FieldType.DATE),
        (["31.01.2026", "24/12/2025"], FieldType.DATE),
        (["03/04/2025", "05/06/2025"], FieldType.DATE),  # two readings
        (["45000", "46123"], FieldType.NUMBER),  # also days of a spreadsheet
        (["yes", "No", "YES"], FieldType.YES_NO),
        (["sì", "no"], FieldType.YES_NO),
        (["1", "0", "1"], FieldType.NUMBER),
        (["https://example.org/a", "www.example.org"], FieldType.LINK),
        (["javascript:alert(1)", "file:///etc/passwd"], FieldType.TEXT),
        (["hot", "cold", "Hot", "cold", "hot", "COLD", "cold"], FieldType.CHOICE),
        (["hot", "cold", "warm"], FieldType.TEXT),
        (["1", "2", "3", "4", "5", "6", "7", "8", "9", "n/a"], FieldType.NUMBER),
        (["1", "2", "3", "4", "n/a", "?"], FieldType.TEXT),
    ],
)
def test_the_type_that_is_proposed_fits_the_values(bench: Bench, texts: list[str], field_type: FieldType) -> None:
    keep(bench, "Column", texts)
    found = {each.name: each for each in bench.desk.ask(kept_columns)}
    assert (found["Column"].type, found["Column"].count) == (field_type, len(texts))


def test_columns_are_listed_with_counts_and_samples_the_fullest_first(bench: Bench) -> None:
    bench.lead("Anna", extra={"Score": "3", "Empty": " ", 'a"b\\c.d': "x"})
    bench.lead("Bo", extra={"Score": "3"})
    bench.lead("Carla", extra={"Score": " 4 "})
    bench.lead("Dario")
    told = [(each.name, each.count, each.samples) for each in bench.desk.ask(kept_columns)]
    assert told == [("Score", 3, ("3", "4")), ('a"b\\c.d', 1, ("x",))]


def test_a_column_of_very_many_values_is_looked_at_whole(bench: Bench, tmp_path: Path) -> None:
    rows = "".join(f"Lead {row},{row},{row % 7 or 'n/a'}x{row}\n" for row in range(1500))
    take_in_text(bench, tmp_path, "name,Score,Code\n" + rows)
    found = {each.name: each.type for each in bench.desk.ask(kept_columns)}
    assert found == {"Score": FieldType.NUMBER, "Code": FieldType.TEXT}


def test_values_move_into_the_field_and_what_does_not_fit_stays_and_is_named(bench: Bench) -> None:
    keep(bench, "Score", ["3", "n/a", " 4,50 ", "", "7", "12 kg", "n/a"])
    fit = bench.desk.ask(look_at, "Score", FieldType.NUMBER)
    assert fit == ColumnFit(3, 3, ("n/a", "12 kg"))
    made = make(bench, "Score", FieldType.NUMBER)
    assert (made.moved, made.left, made.examples) == (3, 3, ("n/a", "12 kg"))
    assert held(bench) == ["3", "4.50", "7"]
    assert kept(bench, "Score") == [None, "n/a", None, "", None, "12 kg", "n/a"]
    assert kept(bench, "Other") == ["x"] * 7
    (field,) = bench.find(CustomField)
    assert (field.key, field.name, field.type) == ("score", "Score", FieldType.NUMBER)


@pytest.mark.parametrize(("order", "day"), [("dmy", "2025-04-03"), ("mdy", "2025-03-04")])
def test_two_readings_are_asked_about_and_never_guessed(bench: Bench, order: DateOrder, day: str) -> None:
    keep(bench, "Since", ["03/04/2025"])
    question = bench.desk.ask(look_at, "Since", FieldType.DATE).question
    assert question is not None
    assert [each.value for each in question.answers] == ["dmy", "mdy"]
    before = bench.rows()
    with pytest.raises(AmbiguousError):
        make_field_of(bench.desk, FieldWanted("Since", "Since", FieldType.DATE))
    assert bench.rows() == before
    make(bench, "Since", FieldType.DATE, Answers(date_order=order))
    assert held(bench) == [day]


def test_a_number_that_can_be_read_in_two_ways_is_asked_about(bench: Bench) -> None:
    keep(bench, "Score", ["1.234"])
    question = bench.desk.ask(look_at, "Score", FieldType.NUMBER).question
    assert question is not None
    assert question.about == "decimal"
    make(bench, "Score", FieldType.NUMBER, Answers(decimal="comma"))
    assert held(bench) == ["1234"]


def test_a_choice_has_the_words_of_its_values_the_most_frequent_first(bench: Bench) -> None:
    keep(bench, "Warmth", ["hot", "Cold", "cold", "Hot", "COLD"])
    assert bench.desk.ask(look_at, "Warmth", FieldType.CHOICE).choices == ("Cold", "hot")
    make(bench, "Warmth", FieldType.CHOICE)
    assert held(bench) == ["hot", "Cold", "Cold", "hot", "Cold"]


def test_too_many_words_are_no_choice(bench: Bench) -> None:
    keep(bench, "Code", [f"code {place}" for place in range(60)])
    assert bench.desk.ask(look_at, "Code", FieldType.CHOICE).choices == ()
    with pytest.raises(RuleError, match="more than 50 different values"):
        make_field_of(bench.desk, FieldWanted("Code", "Code", FieldType.CHOICE))


def test_times_of_day_are_told_of_before_a_day_loses_them(bench: Bench) -> None:
    keep(bench, "Seen", ["2026-01-31 10:32", "2026-02-01 00:00:00"])
    assert bench.desk.ask(look_at, "Seen", FieldType.DATE).drops_times
    make(bench, "Seen", FieldType.DATE)
    assert held(bench) == ["2026-01-31", "2026-02-01"]


def test_a_name_that_is_taken_is_refused_and_nothing_is_written(bench: Bench) -> None:
    bench.do(custom_fields.define, "Score", FieldType.TEXT)
    keep(bench, "Score", ["3"])
    before = bench.rows()
    with pytest.raises(RuleError, match="There is a field “Score” already"):
        make_field_of(bench.desk, FieldWanted("Score", "score", FieldType.NUMBER))
    assert bench.rows() == before


def test_a_value_that_was_edited_since_keeps_the_field_from_being_taken_back(bench: Bench) -> None:
    (lead_id,) = keep(bench, "Score", ["3"])
    made = make(bench, "Score", FieldType.NUMBER)
    bench.do(custom_fields.set_value, lead_id, made.field_id, "5")
    with pytest.raises(ConflictError):
        bench.desk.undo(made.done.change_id)


class _StopsAfter:
    """Whoever waits, until so many reports came."""

    def __init__(self, reports: int) -> None:
        self.left = reports
        self.total: int | None = None

    def report(self, done: int, total: int | None) -> None:
        self.total = total
        self.left -= 1
        if self.left < 0:
            raise StoppedError


def test_stopped_on_the_way_nothing_has_changed(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "name,Score\n" + "".join(f"Lead {row},{row}\n" for row in range(2500)))
    before = bench.rows()
    for reports in (0, 1, 3, 5):
        with pytest.raises(StoppedError):
            make_field_of(bench.desk, FieldWanted("Score", "Score", FieldType.NUMBER), _StopsAfter(reports))
        assert bench.rows() == before
    progress = _StopsAfter(1000)
    assert make_field_of(bench.desk, FieldWanted("Score", "Score", FieldType.NUMBER), progress).moved == 2500
    assert progress.total == 2500


def test_undone_first_the_field_and_then_the_import_nothing_is_left(bench: Bench, tmp_path: Path) -> None:
    take_in_text(bench, tmp_path, "id,name,Score\n1,Anna,3\n2,Bo,4\n")
    make(bench, "Score", FieldType.NUMBER)
    assert kept(bench, "Score") == [None, None]
    bench.desk.undo()
    bench.desk.undo()
    assert bench.find(Lead) == []
    bench.desk.redo()
    bench.desk.redo()
    assert held(bench) == ["3", "4"]


@given(text=st.text(max_size=30), kind=st.sampled_from(FieldType))
def test_what_was_read_is_read_as_itself_again(text: str, kind: FieldType) -> None:
    reader = ValueReader(kind, currency="EUR", zone=ZoneInfo("Europe/Rome"), choices=["hot", text.strip()])
    stored = reader.read(text)
    assert stored is None or reader.read(stored) == stored
