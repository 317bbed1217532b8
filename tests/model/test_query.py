import random
import time
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.model.errors import BadInputError
from leaddesk.model.query import (
    FIELD_TYPES,
    FieldCompare,
    FieldIs,
    FieldRange,
    Flag,
    Has,
    Is,
    LeadQuery,
    Operator,
    Ordering,
    Tagged,
    Term,
    ValueKind,
    Word,
    kind_of,
)
from leaddesk.model.query_parser import parse, parse_order

TODAY = date(2026, 3, 1)


def terms(text: str) -> tuple[Term, ...]:
    return parse(text, today=TODAY).terms


def term(text: str) -> Term:
    (only,) = terms(text)
    return only


def refusal(text: str) -> str:
    with pytest.raises(BadInputError) as raised:
        parse(text, today=TODAY)
    return str(raised.value)


@pytest.mark.parametrize("text", ["", "   ", '""', '-""', "-", "\t\n"])
def test_nothing_typed_finds_everything(text: str) -> None:
    assert parse(text, today=TODAY) == LeadQuery()


def test_words_and_phrases_are_terms_of_their_own() -> None:
    assert terms('anna  "via  Roma" -fair -"no thanks"') == (
        Word("anna"),
        Word("via  Roma"),
        Word("fair", negated=True),
        Word("no thanks", negated=True),
    )


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("http://x.org/a?b=c", "http://x.org/a?b=c"),
        ("12:30", "12:30"),
        ("_x:y", "_x:y"),
        (":x", ":x"),
        ("::", "::"),
        ('5"disk', '5"disk'),
        ('"stage:won"', "stage:won"),
        ('"not closed', "not closed"),
        ("a.b:c", "a.b:c"),
    ],
)
def test_what_only_looks_like_a_field_is_a_word(text: str, word: str) -> None:
    assert term(text) == Word(word)


def test_an_address_can_be_left_out() -> None:
    assert term("-http://x.org") == Word("http://x.org", negated=True)


def test_a_quote_that_is_never_closed_ends_with_the_text() -> None:
    assert terms('anna channel:"paid search') == (Word("anna"), FieldIs("channel", "paid search"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("stage:won", FieldIs("stage", "won")),
        ("-stage:won", FieldIs("stage", "won", negated=True)),
        ('channel:"paid search"', FieldIs("channel", "paid search")),
        ("Status:Won", FieldIs("stage_kind", "Won")),
        ("first-name:Eva", FieldIs("first_name", "Eva")),
        ("website:http://x", FieldIs("website", "http://x")),
        ("notes:wait..see", FieldIs("notes", "wait..see")),
        ('name:">x"', FieldIs("name", ">x")),
        ("extra.Score:5", FieldIs("extra.Score", "5")),
        ('EXTRA."Lead Score":hot', FieldIs("extra.Lead Score", "hot")),
        ("tag:vip", Tagged("vip")),
        ('-tags:"very important"', Tagged("very important", negated=True)),
        ("is:Stale", Is(Flag.STALE)),
        ("-is:b2b", Is(Flag.B2B, negated=True)),
        ("has:email", Has("email")),
        ("-has:tags", Has("tag", negated=True)),
        ('has:extra."Lead Score"', Has("extra.Lead Score")),
    ],
)
def test_a_key_with_a_value_is_a_term_about_that_field(text: str, expected: Term) -> None:
    assert term(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("value:>100", FieldCompare("value", Operator.MORE, Decimal(100))),
        ("value:>=99,5", FieldCompare("value", Operator.AT_LEAST, Decimal("99.5"))),
        ("-probability:<0.5", FieldCompare("probability", Operator.LESS, Decimal("0.5"), negated=True)),
        ("value:<=-3", FieldCompare("value", Operator.AT_MOST, Decimal(-3))),
        ("value:100", FieldRange("value", Decimal(100), Decimal(100))),
        ("value:1.5..2,5", FieldRange("value", Decimal("1.5"), Decimal("2.5"))),
        ("value:..10", FieldRange("value", None, Decimal(10))),
        ('value:"10 .. 20"', FieldRange("value", Decimal(10), Decimal(20))),
        ("value:0.125", FieldRange("value", Decimal("0.125"), Decimal("0.125"))),
        ("value:1250.125", FieldRange("value", Decimal("1250.125"), Decimal("1250.125"))),
    ],
)
def test_amounts_and_numbers_are_compared_as_decimals(text: str, expected: Term) -> None:
    assert term(text) == expected


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [
        ("2026-01-31", date(2026, 1, 31), date(2026, 1, 31)),
        ("2026-02", date(2026, 2, 1), date(2026, 2, 28)),
        ("2024-2", date(2024, 2, 1), date(2024, 2, 29)),
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("9999", date(9999, 1, 1), date(9999, 12, 31)),
        ("today", TODAY, TODAY),
        ("Yesterday", date(2026, 2, 28), date(2026, 2, 28)),
        ("tomorrow", date(2026, 3, 2), date(2026, 3, 2)),
        ("2026-01..2026-03", date(2026, 1, 1), date(2026, 3, 31)),
        ("2025..yesterday", date(2025, 1, 1), date(2026, 2, 28)),
        ("..2026", None, date(2026, 12, 31)),
        ("2026-02..", date(2026, 2, 1), None),
    ],
)
def test_days_become_ranges_with_both_ends(value: str, low: date | None, high: date | None) -> None:
    assert term(f"created:{value}") == FieldRange("created", low, high)


@pytest.mark.parametrize(
    ("value", "operator", "limit"),
    [
        (">2026-01", Operator.MORE, date(2026, 1, 31)),
        (">=2026-01", Operator.AT_LEAST, date(2026, 1, 1)),
        ("<2026", Operator.LESS, date(2026, 1, 1)),
        ("<=2026", Operator.AT_MOST, date(2026, 12, 31)),
    ],
)
def test_after_a_month_is_after_its_last_day(value: str, operator: Operator, limit: date) -> None:
    assert term(f"due:{value}") == FieldCompare("due", operator, limit)


@pytest.mark.parametrize(
    ("alias", "field"),
    [
        ("created_at", "created"),
        ("closed_at", "closed"),
        ("won_at", "won"),
        ("lost_at", "lost"),
        ("next_task_due", "due"),
    ],
)
def test_the_names_of_an_export_are_understood_too(alias: str, field: str) -> None:
    assert term(f"{alias}:today") == FieldRange(field, TODAY, TODAY)


@pytest.mark.parametrize(
    ("text", "key", "nearest"),
    [
        ("chanel:seo", "chanel", "channel"),
        ("Stgae:won", "Stgae", "stage"),
        ("e-mail:x", "e-mail", "email"),
        ("has:fone", "fone", "phone"),
        ("extra:5", "extra", "extra.…"),
        ("has:extra.", "extra.", "extra.…"),
    ],
)
def test_an_unknown_key_is_named_with_the_nearest_known_one(text: str, key: str, nearest: str) -> None:
    assert refusal(text) == f"There is no field “{key}”; did you mean “{nearest}”?"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("zzqq:1", "There is no field “zzqq”; put the text in quotes"),
        ("channel: seo", "“channel:” needs a value right after the colon"),
        ('name:" "', "“name:” needs a value"),
        ("is:old", "“is:old” is not known; use one of stale, overdue"),
        ("value:many", "“many” is not a number"),
        ("value:1.234,56", "“1.234,56” is not a number"),
        ("value:>1.234", "“1.234” can be read in two ways"),
        ("value:1" + "0" * 60, "…” is not a number"),
        ("value:..", "“..” is not a number"),
        ("value:20..10", "“20..10” ends before it starts"),
        ("created:2026-02-30", "“2026-02-30” is not a day"),
        ("created:2026-13", "“2026-13” is not a day"),
        ("created:0000", "“0000” is not a day"),
        ("created:31/01/2026", "“31/01/2026” is not a day"),
        ("created:>", "“” is not a day"),
        ("stage:>won", "“stage” is a text; use > and < with days"),
    ],
)
def test_what_cannot_be_understood_is_said_in_a_sentence(text: str, part: str) -> None:
    assert part in refusal(text)


def test_braces_in_what_was_typed_are_shown_as_they_are() -> None:
    assert "“{0}{text}”" in refusal("value:{0}{text}")


def test_a_word_that_is_no_unicode_text_can_still_be_stored_in_a_question() -> None:
    assert term("a\udcffb") == Word("a?b")


def test_any_text_is_a_question_or_a_sentence_and_quickly() -> None:
    pieces = [*FIELD_TYPES, "is", "has", "tag", "extra.", "stale", "2026", "-01", "today", "1,5", "é", "\0", "\ud800"]
    pieces += list(':"-.<>=/ \t{}%') * 3
    chance = random.Random(7)
    started = time.monotonic()
    for _ in range(10_000):
        _parse_or_refuse("".join(chance.choices(pieces, k=chance.randint(1, 12))))
    assert time.monotonic() - started < 20


@given(st.text())
def test_no_text_at_all_raises_anything_but_a_sentence(text: str) -> None:
    _parse_or_refuse(text)


@pytest.mark.parametrize("piece", ['"', "a", "-", "a:", 'extra."', "extra.", "a-", '"a" ', "1..", "name:a "])
def test_a_very_long_text_does_not_take_long(piece: str) -> None:
    started = time.monotonic()
    _parse_or_refuse(piece * 20_000)
    assert time.monotonic() - started < 5


@given(st.text(min_size=1).filter(lambda text: '"' not in text and text.strip()))
def test_a_quoted_text_is_found_as_it_is(text: str) -> None:
    assert terms(f'"{text}" name:"{text}"') == (Word(text), FieldIs("name", text))


def test_answers_are_sorted_by_fields_in_their_order() -> None:
    assert parse_order("stage, -created_at") == (Ordering("stage"), Ordering("created", descending=True))


@pytest.mark.parametrize("text", ["", "-", "notes", "extra.Score", "name,,value", "wat"])
def test_sorting_by_anything_else_names_the_fields_there_are(text: str) -> None:
    with pytest.raises(BadInputError, match="use one of name, first_name"):
        parse_order(text)


def test_a_column_of_an_import_is_a_text() -> None:
    assert kind_of("extra.Score") is ValueKind.TEXT
    assert kind_of("value").is_measured


def _parse_or_refuse(text: str) -> None:
    try:
        parse(text, today=TODAY)
    except BadInputError as error:
        sentence = str(error)
    else:
        return
    assert sentence
