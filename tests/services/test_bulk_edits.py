"""One field of many leads at once."""

from datetime import date

import pytest

from leaddesk.model.custom_field import CustomValue
from leaddesk.model.enums import FieldType
from leaddesk.model.errors import BadInputError, NotFoundError, RuleError
from leaddesk.model.lead import Lead
from leaddesk.services import bulk_moves, channels, custom_fields, leads
from tests.services.bench import Bench


def made(bench: Bench, count: int, **fields: object) -> list[int]:
    for number in range(count):
        bench.desk.do(leads.add, {"name": f"Lead {number}", **fields})
    return [lead.id or 0 for lead in bench.desk.ask(lambda work: work.find(Lead))][-count:]


def held(bench: Bench, field: str) -> list[object]:
    return [getattr(lead, field) for lead in bench.desk.ask(lambda work: work.find(Lead))]


def test_a_field_is_set_for_all_of_them_and_those_that_have_it_stay(bench: Bench) -> None:
    ids = made(bench, 12, city="Roma")
    bench.desk.do(leads.edit, ids[0], {"city": "Siena"})
    done = bench.do(bulk_moves.edit_many, ids, {"city": "Siena"})
    assert held(bench, "city") == ["Siena"] * 12
    assert len(done.rows) == 11


def test_a_value_gets_the_shops_currency_where_there_is_none(bench: Bench) -> None:
    ids = made(bench, 10) + made(bench, 1, value_minor=100, currency="SEK")
    bench.do(bulk_moves.edit_many, ids, {"value_minor": 1_250})
    assert held(bench, "value_minor") == [1_250] * 11
    assert held(bench, "currency") == ["EUR"] * 10 + ["SEK"]


def test_a_value_is_as_many_of_a_currency_of_other_digits(bench: Bench) -> None:
    ids = [made(bench, 1, value_minor=5, currency=code)[0] for code in ("EUR", "JPY", "KWD")]
    bench.do(bulk_moves.edit_many, ids, {"value_minor": 100_00})
    assert held(bench, "value_minor") == [100_00, 100, 100_000]
    bench.do(bulk_moves.edit_many, ids[1:2], {"value_minor": 20_00})
    assert held(bench, "value_minor") == [100_00, 20, 100_000]
    assert held(bench, "currency") == ["EUR", "JPY", "KWD"]


def test_a_day_can_be_set_and_taken_away(bench: Bench) -> None:
    ids = made(bench, 9)
    bench.do(bulk_moves.edit_many, ids, {"expected_close": date(2026, 5, 31)})
    assert held(bench, "expected_close") == [date(2026, 5, 31)] * 9
    bench.do(bulk_moves.edit_many, ids, {"expected_close": None})
    assert held(bench, "expected_close") == [None] * 9


@pytest.mark.parametrize("many", [True, False])
def test_a_lead_of_another_channel_keeps_no_campaign_of_the_one_before(bench: Bench, many: bool) -> None:
    fair, seo = bench.channel("fair"), bench.channel("seo")
    own, other, over_all = (
        bench.made(channels.add_campaign, {"name": f"Spring {place}", "channel_id": place})
        for place in (fair, seo, None)
    )
    ids = [bench.lead(channel_id=fair, campaign_id=campaign) for campaign in (own, over_all, None, own)]
    ids.append(bench.lead(channel_id=seo, campaign_id=other))
    for chosen in [ids] if many else [[each] for each in ids]:
        bench.do(bulk_moves.edit_many, chosen, {"channel_id": seo})
    assert held(bench, "channel_id") == [seo] * 5
    assert held(bench, "campaign_id") == [None, over_all, None, None, other]
    for chosen in [ids] if many else [[each] for each in ids]:
        bench.do(bulk_moves.edit_many, chosen, {"channel_id": fair, "campaign_id": own})
    assert held(bench, "campaign_id") == [own] * 5
    for chosen in [ids] if many else [[each] for each in ids]:
        bench.do(bulk_moves.edit_many, chosen, {"channel_id": None})
    assert held(bench, "campaign_id") == [None] * 5


@pytest.mark.parametrize("field", ["name", "account_id", "external_id", "stage_id", "status", "search_text", "id"])
def test_what_belongs_to_one_lead_is_not_set_for_many(bench: Bench, field: str) -> None:
    ids = made(bench, 9)
    with pytest.raises(RuleError):
        bench.do(bulk_moves.edit_many, ids, {field: None})


def test_a_value_that_does_not_fit_is_refused_before_anything_is_written(bench: Bench) -> None:
    ids = made(bench, 9)
    with pytest.raises(RuleError):
        bench.do(bulk_moves.edit_many, ids, {"probability": 101})
    assert held(bench, "probability") == [None] * 9


def test_a_field_of_ones_own_is_set_taken_away_and_undone(bench: Bench) -> None:
    ids = made(bench, 700)
    field_id = bench.made(custom_fields.define, "Size", FieldType.NUMBER)
    bench.do(custom_fields.set_value, ids[0], field_id, "41.5")
    bench.do(custom_fields.set_value, ids[1], field_id, "38")
    assert len(bench.do(bulk_moves.set_many, ids, field_id, " 41.5 ").rows) == 699
    assert {each.text for each in bench.find(CustomValue)} == {"41.5"}
    assert sorted(each.lead_id for each in bench.find(CustomValue)) == sorted(ids)
    bench.do(bulk_moves.set_many, ids, field_id, "")
    assert bench.find(CustomValue) == []
    bench.desk.undo()
    bench.desk.undo()
    assert {each.lead_id: each.text for each in bench.find(CustomValue)} == {ids[0]: "41.5", ids[1]: "38"}


def test_what_does_not_fit_a_field_of_ones_own_is_set_for_none(bench: Bench) -> None:
    ids = made(bench, 3)
    field_id = bench.made(custom_fields.define, "Size", FieldType.NUMBER)
    with pytest.raises(BadInputError):
        bench.do(bulk_moves.set_many, ids, field_id, "large")
    bench.desk.do(leads.delete, ids[2])
    with pytest.raises(NotFoundError):
        bench.do(bulk_moves.set_many, ids, field_id, "41")
    assert bench.find(CustomValue) == []


def test_one_that_is_gone_stops_all(bench: Bench) -> None:
    ids = made(bench, 9)
    bench.desk.do(leads.delete, ids[-1])
    with pytest.raises(NotFoundError):
        bench.do(bulk_moves.edit_many, ids, {"city": "Roma"})
    with pytest.raises(NotFoundError):
        bench.do(bulk_moves.tag_many, ids, "x")
    with pytest.raises(NotFoundError):
        bench.do(bulk_moves.assign_many, ids, "Zoe")


def test_a_follower_that_stays_forgets_the_lead_that_goes(bench: Bench) -> None:
    ids = made(bench, 10)
    bench.desk.do(leads.open_again_as_new, ids[0])
    bench.do(bulk_moves.delete_many, ids)
    assert held(bench, "previous_lead_id") == [None]
