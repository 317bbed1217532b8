"""Which leads a question finds."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from leaddesk.model.enums import ActivityKind
from leaddesk.model.errors import BadInputError
from leaddesk.model.folding import search_fold
from leaddesk.model.query import FIELD_TYPES, SORT_FIELDS, Flag, LeadQuery, ValueKind
from leaddesk.model.query_parser import parse, parse_order
from leaddesk.services.diary import activities, tasks
from leaddesk.storage.searching.lead_filter import LEAD_SUBJECT
from leaddesk.storage.searching.search import folded, leads_with
from leaddesk.storage.searching.terms import MOST_TERMS, matching_ids
from leaddesk.storage.tables import lead
from tests.services.bench import Bench, make_store
from tests.services.importing.intake import take_in_text
from tests.storage.searched_shop import EVERYBODY, TODAY, fill, found, names


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    with make_store(tmp_path_factory.mktemp("filter")) as store:
        bench = Bench(store)
        fill(bench)
        yield bench


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", EVERYBODY),
        ("anna", {"Anna Bianchi"}),
        ("ANNA bianchi", {"Anna Bianchi"}),
        ('"anna bian"', {"Anna Bianchi"}),
        ('"bianchi anna"', set()),
        ("zoe", {"Zoë Müller"}),
        ("strasse", {"Zoë Müller"}),
        ("SØN", {"Zoë Müller"}),
        ("mü", {"Zoë Müller"}),
        ("0551234", {"Anna Bianchi"}),
        ("bo", {"Bo 100%_sure"}),
        ("b_", set()),
        ("%", {"Bo 100%_sure"}),
        ("%_s", {"Bo 100%_sure"}),
        ("100%", {"Bo 100%_sure"}),
        ("anna zoe", set()),
        ("-anna -zoe -bo -dario -elio -kenji -fatima", {"Carla", "New lamps"}),
        ('"anna"" OR zoe"', set()),
        ("anna*", set()),
        ("channel:seo", {"Anna Bianchi"}),
        ("channel:SEO", {"Anna Bianchi"}),
        ("method:seo", {"Anna Bianchi"}),
        ('campaign:"spring-sale"', {"Anna Bianchi"}),
        ("campaign:spring_sale", {"Anna Bianchi"}),
        ("campaign:spring", set()),
        ("pipeline:b2b", {"New lamps"}),
        ("stage:won", {"Dario"}),
        ("stage:customer", {"Dario"}),
        ("stage:lost", {"Elio"}),
        ("stage:prospect", {"New lamps"}),
        ("status:open -stage:captured", {"New lamps"}),
        ("stage_kind:won", {"Dario"}),
        ("kind:b2b", {"New lamps"}),
        ("account:rossi", {"New lamps"}),
        ("account:straße", {"Zoë Müller"}),
        ("company:rossi", {"New lamps"}),
        ("contact:bruno", {"New lamps"}),
        ("city:forli", {"Anna Bianchi"}),
        ("country:de", {"Zoë Müller"}),
        ("country:d", set()),
        ("external_id:ab-1", {"Bo 100%_sure"}),
        ("owner:ad", {"Bo 100%_sure"}),
        ("lost_reason:dear", {"Elio"}),
        ("notes:wait..see", {"Zoë Müller"}),
        ('extra."Lead Score":hot', {"Anna Bianchi"}),
        ('extra."lead score":hot', set()),
        ("extra.a\\b:x", {"Anna Bianchi"}),
        ("has:extra.empty", set()),
        ('has:extra."Lead Score"', {"Anna Bianchi"}),
        ("tag:vip", {"Anna Bianchi"}),
        ("tag:vi", set()),
        ("has:tag", {"Anna Bianchi"}),
        ("has:email", {"Anna Bianchi"}),
        ("has:company", {"Zoë Müller", "New lamps"}),
        ("has:account", {"New lamps"}),
        ("has:due", {"Anna Bianchi", "New lamps"}),
        ("has:task", {"Anna Bianchi", "New lamps", "Kenji"}),
        ("task:whenever", {"Kenji"}),
        ("activity:CALLED", {"New lamps"}),
        ("activity:wait", set()),
        ("has:activity", {"New lamps"}),
        ("anywhere:see", {"Zoë Müller"}),
        ("anywhere:called", {"New lamps"}),
        ("anywhere:muller", {"Zoë Müller"}),
        ("anywhere:lamps anywhere:called", {"New lamps"}),
        ("created:last-60-days", EVERYBODY - {"Carla"}),
        ("has:value", {"Anna Bianchi", "Kenji", "Fatima"}),
        ("is:contact", {"Carla"}),
        ("is:won", {"Dario"}),
        ("is:b2b", {"New lamps"}),
        ("is:overdue", {"New lamps"}),
        ("due:today", {"Anna Bianchi"}),
        ("due:<today", {"New lamps"}),
        ("won:2026-02", {"Dario"}),
        ("lost:2026-02", {"Elio"}),
        ("closed:2026-02-20", {"Dario", "Elio"}),
        ("expected_close:>2026-03", {"Fatima"}),
        ("created:2026-02..", set()),
        ("created:2025..2026-01-10", EVERYBODY - {"Carla"}),
        ("value:100", {"Kenji"}),
        ("value:99.5", {"Anna Bianchi"}),
        ("value:99.5041", set()),
        ("value:>99.5041", {"Kenji", "Fatima"}),
        ("value:<99.5041", {"Anna Bianchi"}),
        ("value:100.5", {"Fatima"}),
        ("value:99,5..100,5", {"Anna Bianchi", "Kenji", "Fatima"}),
        ("value:>=100.0001", {"Fatima"}),
        ("value:<=99.99", {"Anna Bianchi"}),
        ("value:>999999999999999", set()),
        ("probability:>50", {"Bo 100%_sure", "Dario"}),
        ("probability:10 kind:b2c", {"Anna Bianchi", "Zoë Müller", "Kenji", "Fatima"}),
        ("probability:<0.5", {"Elio"}),
    ],
)
def test_a_question_finds_these(shop: Bench, text: str, expected: set[str]) -> None:
    assert set(found(shop, text)) == expected


def test_a_negated_term_finds_exactly_what_its_twin_does_not(shop: Bench) -> None:
    terms = [f"{name}:{_value(kind)}" for name, kind in FIELD_TYPES.items()]
    terms += [f"has:{name}" for name in (*FIELD_TYPES, "tag", "extra.x")] + [f"is:{flag}" for flag in Flag]
    terms += ["anna", "an", "tag:vip", "tag:none", "extra.x:y", "channel:seo", "stage:won", "account:rossi"]
    for term in terms:
        these, others = found(shop, term), found(shop, f"-{term}")
        assert sorted(these + others) == sorted(EVERYBODY), term


def _value(kind: ValueKind) -> str:
    return {ValueKind.DAY: ">2026-01-31", ValueKind.MONEY: "<100", ValueKind.NUMBER: ">=50"}.get(kind, "a")


def test_a_lead_is_stale_when_nothing_was_done_for_longer_than_its_stage_allows(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        bench = Bench(store)
        bench.clock.set_to(date(2026, 1, 1))
        bench.lead("Untouched")
        called, planned = bench.lead("Called"), bench.lead("Planned")
        bench.contact("Contact")
        bench.won_lead("Won")
        bench.do(tasks.add, "Call", lead_id=planned, due_on=date(2026, 1, 31))
        limit = timedelta(days=stage_limit(bench))

        def stale(day: date) -> list[str]:
            query = parse("is:stale", today=day)
            with store.reading() as con:
                by_id = dict(con.execute(sa.select(lead.c.id, lead.c.name)).all())
                return [by_id[row_id] for row_id in matching_ids(con, LEAD_SUBJECT, query, day)]

        last = date(2026, 1, 1) + limit
        assert stale(last) == []
        bench.clock.set_to(date(2026, 1, 3))
        bench.do(activities.log, ActivityKind.CALL, "Called", lead_id=called)
        assert stale(last + timedelta(days=1)) == ["Untouched"]
        assert stale(last + timedelta(days=3)) == ["Untouched", "Called"]
        assert stale(date(2026, 1, 31)) == ["Untouched", "Called"]
        assert stale(date(2026, 2, 1)) == ["Untouched", "Called", "Planned"]


def test_of_a_lead_of_which_nothing_is_known_nobody_can_say_that_it_is_stale(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        bench = Bench(store)
        take_in_text(bench, tmp_path, "name,stage\nAnna,Captured\n")
        with store.reading() as con:
            day = date(2030, 1, 1)
            assert list(matching_ids(con, LEAD_SUBJECT, parse("is:stale", today=day), day)) == []


def stage_limit(bench: Bench) -> int:
    with bench.store.reading() as con:
        return int(con.exec_driver_sql("SELECT stale_days FROM stage WHERE key = 'captured'").scalar_one())


def test_a_search_of_too_many_words_is_refused_with_a_sentence(shop: Bench) -> None:
    assert found(shop, "anna " * MOST_TERMS) == ["Anna Bianchi"]
    with pytest.raises(BadInputError, match="at most 100"):
        found(shop, "anna " * (MOST_TERMS + 1))


@given(st.data())
def test_the_index_finds_a_word_wherever_it_stands(shop: Bench, data: st.DataObject) -> None:
    with shop.store.reading() as con:
        texts = dict(con.execute(sa.select(lead.c.id, lead.c.search_text)).all())
        source = data.draw(st.sampled_from(sorted(texts.values())))
        start = data.draw(st.integers(0, len(source) - 1))
        part = source[start : start + data.draw(st.integers(1, 12))]
        word = search_fold(data.draw(st.one_of(st.just(part), st.text(max_size=6), st.just(part + "x"))))
        expected = [row_id for row_id, text in texts.items() if word in text]
        assert list(con.execute(sa.select(lead.c.id).where(leads_with(word)).order_by(lead.c.id)).scalars()) == expected


@pytest.mark.parametrize("field", SORT_FIELDS)
def test_what_is_unknown_comes_last_in_either_direction(shop: Bench, field: str) -> None:
    with shop.store.reading() as con:
        has = set(names(con, parse(f"has:{field}", today=TODAY)))
        for text in (field, f"-{field}"):
            ordered = names(con, LeadQuery(order=parse_order(text)))
            assert sorted(ordered) == sorted(EVERYBODY)
            assert set(ordered[: len(has)]) == has


def test_leads_are_sorted_as_people_expect(shop: Bench) -> None:
    def ordered(text: str, where: str = "") -> list[str]:
        with shop.store.reading() as con:
            return names(con, replace(parse(where, today=TODAY), order=parse_order(text)))

    assert ordered("name")[:3] == ["Anna Bianchi", "Bo 100%_sure", "Carla"]
    assert ordered("name")[-1] == "Zoë Müller"
    assert ordered("value", "has:value") == ["Anna Bianchi", "Kenji", "Fatima"]
    assert ordered("-value", "has:value") == ["Fatima", "Kenji", "Anna Bianchi"]
    assert ordered("stage", "has:stage")[-1] == "New lamps"
    assert ordered("-due", "has:due") == ["Anna Bianchi", "New lamps"]
    assert ordered("stage_kind,-name", "has:stage")[:2] == ["Elio", "Zoë Müller"]


def test_a_limit_takes_the_first_ones(shop: Bench) -> None:
    with shop.store.reading() as con:
        assert names(con, LeadQuery(order=parse_order("name"), limit=2)) == ["Anna Bianchi", "Bo 100%_sure"]


@given(st.none() | st.text(st.characters(codec="utf-8", min_codepoint=1), max_size=30) | st.text("aZß Åİ\x7f\n"))
def test_sqlite_folds_texts_as_python_does(shop: Bench, text: str | None) -> None:
    column = sa.literal(text, sa.Text)
    asked = [folded(column), folded(sa.select(column).scalar_subquery()), folded(sa.func.coalesce(column, column))]
    with shop.store.reading() as con:
        assert tuple(con.execute(sa.select(*asked)).one()) == (None if text is None else search_fold(text),) * 3
