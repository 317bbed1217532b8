from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

import pytest

from leaddesk.model.enums import ActivityKind
from leaddesk.model.errors import BadInputError
from leaddesk.model.lead import Lead
from leaddesk.model.stage import Stage
from leaddesk.services import channels, leads, tags
from leaddesk.services.demo.run import make_sample
from leaddesk.services.diary import activities, tasks
from leaddesk.services.lead_list import ListedLead, ListTotals, count_leads, found_leads, listed_leads, totals
from leaddesk.services.pipeline import funnel
from leaddesk.storage.searching import latest_leads, search
from tests.services.bench import Bench, make_store
from tests.services.importing.intake import take_in_text

Fields = dict[str, object]

TODAY = date(2026, 3, 2)


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    with make_store(tmp_path_factory.mktemp("sample")) as store:
        bench = Bench(store)
        bench.desk.run(make_sample, leads=1500, language="en")
        yield bench


def listed(bench: Bench, *ids: int) -> tuple[ListedLead, ...]:
    return bench.desk.ask(listed_leads, ids)


def test_a_listed_lead_says_what_a_row_or_a_card_shows(bench: Bench) -> None:
    bench.clock.set_to(date(2026, 2, 1))
    campaign_id = bench.made(channels.add_campaign, {"name": "Spring"})
    fields: Fields = {"email": "a@example.org", "phone": "055", "city": "Rome", "country": "IT", "owner": "Ada"}
    known: Fields = {"channel_id": bench.channel("seo"), "campaign_id": campaign_id, "value_minor": 9950}
    lead_id = bench.lead("Anna", expected_close=date(2026, 4, 1), **fields, **known)
    bench.clock.set_to(date(2026, 2, 10))
    bench.do(funnel.move, lead_id, bench.stage("engaged"))
    bench.clock.set_to(date(2026, 2, 12))
    bench.do(activities.log, ActivityKind.CALL, "Called", lead_id=lead_id)
    bench.do(tasks.add, "Some day", lead_id=lead_id)
    bench.do(tasks.add, "Later", lead_id=lead_id, due_on=date(2026, 3, 9))
    sooner = bench.made(tasks.add, "Sooner", lead_id=lead_id, due_on=date(2026, 3, 1))
    bench.do(tasks.finish, bench.made(tasks.add, "Done", lead_id=lead_id, due_on=date(2026, 2, 20)))
    for name in ("vip", "Fair"):
        bench.do(tags.tag, lead_id, name)
    (found,) = listed(bench, lead_id)
    stage = bench.get(Stage, bench.stage("engaged"))
    expected: Fields = {"id": lead_id, "kind": "b2c", "name": "Anna", "company": None, "account_id": None}
    expected |= {"contact": None} | fields | known
    expected |= {"pipeline_id": stage.pipeline_id, "stage_id": stage.id, "status": "open", "currency": "EUR"}
    expected |= {"probability": stage.probability, "created_on": date(2026, 2, 1), "closed_on": None}
    expected |= {"expected_close": date(2026, 4, 1), "entered_on": date(2026, 2, 10), "acted_on": date(2026, 2, 12)}
    expected |= {"task_id": sooner, "task": "Sooner", "task_due": date(2026, 3, 1), "planned_on": date(2026, 3, 9)}
    expected |= {"people": None}
    assert found._asdict() == expected | {"tags": ("vip", "Fair")}


def test_a_company_without_a_name_of_its_own_is_the_account(bench: Bench) -> None:
    account_id = bench.account("Rossi Srl")
    own = bench.lead("Chairs", account_id=account_id, company="Rossi of Rome")
    other = bench.lead("Tables", account_id=account_id, probability=90)
    assert [(each.company, each.account_id) for each in listed(bench, own, other)] == [
        ("Rossi of Rome", account_id),
        ("Rossi Srl", account_id),
    ]
    assert [each.probability for each in listed(bench, own, other)] == [10, 90]


def test_a_contact_is_in_no_stage(bench: Bench) -> None:
    (found,) = listed(bench, bench.contact("Carla"))
    assert (found.status, found.stage_id, found.probability, found.entered_on, found.tags) == (None,) * 4 + ((),)


def test_leads_come_in_the_order_asked_for_without_those_that_are_gone(bench: Bench) -> None:
    ids = [bench.lead(name) for name in ("Anna", "Bruno", "Carla")]
    bench.do(leads.delete, ids[1])
    assert [each.name for each in listed(bench, ids[2], 999, ids[1], ids[0], ids[2])] == ["Carla", "Anna", "Carla"]
    assert listed(bench) == ()


def test_the_card_and_the_search_agree_on_what_is_stale(sample: Bench) -> None:
    limits = {each.id: each.stale_days for each in sample.find(Stage)}
    ids = sample.desk.ask(found_leads, "")
    for later in (0, 3, 10, 40):
        sample.clock.set_to(TODAY + timedelta(days=later))
        still = {
            each.id
            for each in listed(sample, *ids)
            if each.stale_days(limits.get(each.stage_id), sample.clock.now.date()) is not None
        }
        assert still == set(sample.desk.ask(found_leads, "is:stale"))
        assert 0 < len(still) < len(ids)
    sample.clock.set_to(TODAY)


@pytest.mark.parametrize("field", ["name", "created", "closed", "value", "due", "expected_close", "city"])
def test_the_first_page_is_the_beginning_of_the_whole_list(sample: Bench, field: str) -> None:
    for sort in (field, f"-{field}"):
        for where in ("", "is:open"):
            whole = list(sample.desk.ask(found_leads, where, sort))
            assert len(set(whole)) == len(whole) == sample.desk.ask(count_leads, where)
            for limit in (0, 1, 50, len(whole) - 1, len(whole) + 1):
                assert list(sample.desk.ask(found_leads, where, sort, limit)) == whole[:limit]


@pytest.mark.parametrize("dearer", [10**-9, 10**9], ids=["by the index", "along the order"])
@pytest.mark.parametrize("sort", ["-created", "created", "name", "-value", "owner", "-expected_close"])
def test_frequent_words_are_found_alike_whichever_way_is_taken(
    sample: Bench, monkeypatch: pytest.MonkeyPatch, sort: str, dearer: float
) -> None:
    for where in ("ann", "mar", "a", "an mar", "mari -is:contact", "mari is:open", "-mari ross", "zzyzx", "mari or"):
        whole = list(sample.desk.ask(found_leads, where, sort))
        with monkeypatch.context() as patch:
            patch.setattr(search, "_DEARER", dearer)
            for limit in (1, 7, len(whole) + 1):
                assert list(sample.desk.ask(found_leads, where, sort, limit)) == whole[:limit], where


@pytest.mark.parametrize("days", [range(16, 0, -1), [*range(8)] * 2, [0, *range(30, 15, -1)]])
def test_the_newest_are_found_in_whatever_order_leads_were_entered(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, days: Sequence[int]
) -> None:
    for day, name in zip(days, ("Marianna", "Marta", "Anna Martini", "Ermanno") * 4, strict=True):
        bench.clock.set_to(TODAY + timedelta(day))
        bench.lead(name)
    for where in ("mar", "ma an", "rian -marta", "mart is:won"):
        whole = list(bench.desk.ask(found_leads, where, "-created"))
        for span in (0, 1_000):
            monkeypatch.setattr(latest_leads, "_SPAN", span)
            for limit in (1, 5, 17):
                assert list(bench.desk.ask(found_leads, where, "-created", limit)) == whole[:limit], where


def test_what_was_entered_last_today_is_the_newest(bench: Bench) -> None:
    ids = [bench.lead(name) for name in ("Anna", "Bruno", "Carla")]
    assert list(bench.desk.ask(found_leads, "", "-created")) == ids[::-1]
    assert list(bench.desk.ask(found_leads, "", "created")) == ids


@pytest.mark.parametrize("sort", ["closed", "-closed", "value", "-value"])
def test_what_is_unknown_comes_last_either_way(sample: Bench, sort: str) -> None:
    ids = sample.desk.ask(found_leads, "", sort)
    field = "closed_on" if "closed" in sort else "value_minor"
    values = [getattr(each, field) for each in listed(sample, *ids)]
    known = [value for value in values if value is not None]
    assert 0 < len(known) < len(values)
    assert known == sorted(known, reverse=sort.startswith("-")) == values[: len(known)]


@pytest.mark.parametrize("sign", [1, -1])
def test_leads_follow_their_next_task_and_those_without_their_numbers(bench: Bench, sign: int) -> None:
    days = [3, None, 1, None, 3, 2]
    ids = [bench.lead(f"Anna {place}") for place in range(len(days))]
    for lead_id, day in zip(ids[1:], days[1:], strict=True):
        bench.made(tasks.add, "Call", lead_id=lead_id, due_on=None if day is None else TODAY + timedelta(day))
    for day in (9, 3):
        bench.made(tasks.add, "Call", lead_id=ids[0], due_on=TODAY + timedelta(day))
    bench.do(tasks.finish, bench.made(tasks.add, "Done", lead_id=ids[3], due_on=TODAY))
    nobody = bench.lead("Nobody")
    undated = sorted([ids[1], ids[3], nobody], reverse=sign < 0)
    dated = sorted((day * sign, lead_id * sign) for lead_id, day in zip(ids, days, strict=True) if day is not None)
    expected = [lead_id * sign for _, lead_id in dated] + undated
    sort = "due" if sign > 0 else "-due"
    for limit in (None, 2, 5):
        assert list(bench.desk.ask(found_leads, "", sort, limit)) == expected[:limit]


def test_amounts_sort_by_what_they_say_whatever_the_size_of_their_smallest_coin(bench: Bench) -> None:
    for currency, minor in (("EUR", 1_000), ("JPY", 999), ("KWD", 2_000), ("EUR", 5_000), ("SEK", 300)):
        bench.lead(f"{minor} {currency}", value_minor=minor, currency=currency)
    ids = bench.desk.ask(found_leads, "", "value")
    names = ["2000 KWD", "300 SEK", "1000 EUR", "5000 EUR", "999 JPY"]
    assert [each.name for each in listed(bench, *ids)] == names
    assert [each.name for each in listed(bench, *bench.desk.ask(found_leads, "", "-value", 3))] == names[:-4:-1]


def test_amounts_sort_by_what_they_say_however_another_currency_came_and_went(bench: Bench, tmp_path: Path) -> None:
    ten_euros = bench.lead("ten euros", value_minor=1_000, currency="EUR")
    eleven = bench.lead("eleven", value_minor=1_100, currency="EUR")
    yen = bench.lead("a thousand yen", currency="JPY")

    def by_value() -> list[int]:
        return list(bench.desk.ask(found_leads, "has:value", "-value"))

    assert by_value() == [eleven, ten_euros]
    bench.do(leads.edit, yen, {"value_minor": 1_050})
    assert by_value() == [yen, eleven, ten_euros]
    bench.desk.undo()
    assert by_value() == [eleven, ten_euros]
    bench.desk.redo()
    assert by_value() == [yen, eleven, ten_euros]
    bench.desk.undo()
    bench.do(leads.edit, ten_euros, {"city": "Lucca"})
    assert by_value() == [eleven, ten_euros]
    take_in_text(bench, tmp_path, "name,value,currency\nof a file,1050,JPY\n")
    (of_a_file,) = bench.find(Lead, name="of a file")
    assert by_value() == [of_a_file.id, eleven, ten_euros]
    bench.do(leads.edit, ten_euros, {"currency": "KWD", "value_minor": 2_000_000})
    assert by_value() == [ten_euros, of_a_file.id, eleven]


def test_totals_add_up_what_is_open_in_each_currency(bench: Bench) -> None:
    assert bench.desk.ask(totals, "") == ListTotals(0, {})
    for currency, minor in (("EUR", 100), ("SEK", 7), ("EUR", 2)):
        bench.lead("Anna", value_minor=minor, currency=currency)
    bench.won_lead("Bruno", value_minor=1)
    bench.lead("Carla")
    bench.contact("Dario", value_minor=9)
    assert bench.desk.ask(totals, "") == ListTotals(6, {"EUR": 102, "SEK": 7})
    assert bench.desk.ask(totals, "bruno") == ListTotals(1, {})
    assert bench.desk.ask(count_leads, "anna") == 3


def test_a_search_that_cannot_be_understood_is_refused(bench: Bench) -> None:
    for question in (count_leads, totals):
        with pytest.raises(BadInputError):
            bench.desk.ask(question, "created:soon")
