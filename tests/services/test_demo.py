"""The sample shop: believable, the same each time, true to every rule, and gone again at one undo."""

import tracemalloc
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from leaddesk.languages import LANGUAGES
from leaddesk.model.activity import Activity
from leaddesk.model.change import Done
from leaddesk.model.channel import Channel
from leaddesk.model.columns import Value
from leaddesk.model.consent import Consent
from leaddesk.model.days import zone
from leaddesk.model.enums import Kind, StageKind, Verdict
from leaddesk.model.errors import BadInputError, RuleError
from leaddesk.model.figures.channels import ChannelReport
from leaddesk.model.lead import Lead
from leaddesk.model.sale import Sale, SaleLine, sale_totals
from leaddesk.model.stage import Stage
from leaddesk.model.stage_entry import StageEntry
from leaddesk.model.task import Task
from leaddesk.model.vat_code import VatCode
from leaddesk.services.demo.run import make_sample
from leaddesk.services.desk import Desk
from leaddesk.services.figures import reports
from leaddesk.storage import tables, values
from leaddesk.storage.seeds import seed as seed_file
from leaddesk.storage.store import Store, create_store

NOW = datetime(2026, 11, 21, 14, 30, tzinfo=UTC)
WRITTEN = [value_class for value_class in Value.__subclasses__() if "import_run_id" in value_class.model_fields]


class Sample:
    """A sample shop in a file of its own."""

    def __init__(
        self, path: Path, *, language: str = "it", country: str | None = "IT", time_zone: str = "Europe/Rome"
    ) -> None:
        self.language = language
        self.store: Store = create_store(
            path, lambda con: seed_file(con, language=language, country_code=country, zone=time_zone)
        )
        self.zone = zone(time_zone)
        self.desk = Desk(self.store, "Marta", lambda: NOW)
        self.empty = self.rows()

    def fill(self, leads: int = 600, seed: int = 1) -> Done:
        return self.desk.run(make_sample, leads=leads, seed=seed, language=self.language)

    def find(self, value_class: type[Value], **equal: object) -> list[Any]:
        with self.store.reading() as con:
            return list(values.find(con, value_class, **equal))

    def rows(self) -> dict[str, list[tuple[object, ...]]]:
        """All rows that a change can write, in the order of their ids."""
        with self.store.reading() as con:
            return {
                name: [tuple(row) for row in con.execute(sa.select(table).order_by(table.c.id))]
                for name, table in tables.JOURNALED.items()
            }

    def report(self) -> ChannelReport:
        return self.desk.ask(reports.channels).figures


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Sample]:
    made = Sample(tmp_path / "sample.leaddesk")
    yield made
    made.store.close()


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sample]:
    """The default sample shop; read, never changed."""
    made = Sample(tmp_path_factory.mktemp("shop") / "sample.leaddesk")
    made.fill()
    yield made
    made.store.close()


def leads_of(sample: Sample) -> list[Any]:
    return [lead for lead in sample.find(Lead) if not lead.is_contact]


def verdicts(sample: Sample) -> set[Verdict]:
    return {row.verdict for row in sample.report().channels if row.verdict is not None}


def test_all_four_verdicts_appear(shop: Sample) -> None:
    assert verdicts(shop) == set(Verdict)


@pytest.mark.parametrize("seed", [2, 3, 17, 2026])
def test_all_four_verdicts_appear_whatever_the_seed(sample: Sample, seed: int) -> None:
    sample.fill(seed=seed)
    assert verdicts(sample) == set(Verdict)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_changes_words_and_no_figure(shop: Sample, tmp_path: Path, language: str) -> None:
    other = Sample(tmp_path / "other.leaddesk", language=language)
    other.fill()

    def figures(of: Sample) -> list[object]:
        rows = [replace(row, channel=None) for row in of.report().channels]
        return sorted(rows, key=repr)

    assert figures(other) == figures(shop)
    titles = {task.title for task in other.find(Task)}
    assert (titles == {task.title for task in shop.find(Task)}) == (language == "it")
    other.store.close()


@pytest.mark.parametrize("leads", [1, 7, 250])
def test_there_are_as_many_leads_as_asked_for_and_contacts_besides(sample: Sample, leads: int) -> None:
    done = sample.fill(leads)
    assert len(leads_of(sample)) == leads
    assert len(sample.find(Lead)) - leads == round(0.15 * leads)
    assert done.run_id is not None


def test_the_same_seed_gives_the_same_rows(shop: Sample, sample: Sample) -> None:
    sample.fill()
    assert sample.rows() == shop.rows()


def test_another_seed_gives_other_rows(shop: Sample, sample: Sample) -> None:
    sample.fill(seed=2)
    assert sample.rows()["lead"] != shop.rows()["lead"]


def test_undo_removes_all_of_it_and_redo_brings_the_same_rows_back(sample: Sample) -> None:
    sample.fill(leads=150)
    filled = sample.rows()
    undone = sample.desk.undo()
    assert sample.rows() == sample.empty
    assert not undone.kept
    sample.desk.redo()
    assert sample.rows() == filled


def test_a_file_with_leads_is_refused_and_left_as_it_is(sample: Sample) -> None:
    sample.fill(leads=5)
    before = sample.rows()
    with pytest.raises(RuleError, match="has leads already"):
        sample.fill()
    assert sample.rows() == before


def test_a_file_without_a_channel_of_new_files_is_refused(sample: Sample) -> None:
    with sample.store.writing() as con:
        con.execute(sa.delete(tables.channel).where(tables.channel.c.key == "referral"))
    with pytest.raises(RuleError, match="make a new file"):
        sample.fill()
    assert not sample.find(Lead)


def test_a_shop_without_leads_is_refused(sample: Sample) -> None:
    with pytest.raises(BadInputError, match="at least one lead, not 0"):
        sample.fill(leads=0)


@pytest.mark.parametrize("value_class", WRITTEN, ids=lambda found: found.__name__)
def test_every_row_is_a_valid_value(shop: Sample, value_class: type[Value]) -> None:
    shop.find(value_class)


@pytest.mark.parametrize("name", tables.BULK)
def test_every_kind_of_row_is_there(shop: Sample, name: str) -> None:
    if name not in ("account_tag", "custom_value", "document", "distinct_pair"):
        assert shop.rows()[name]


def test_the_status_of_a_lead_is_that_of_the_stage_it_entered_last(shop: Sample) -> None:
    stages = {stage.id: stage for stage in shop.find(Stage)}
    entries: dict[int, list[Any]] = defaultdict(list)
    for entry in shop.find(StageEntry):
        entries[entry.lead_id].append(entry)
    for lead in leads_of(shop):
        first, last = entries[lead.id][0], entries[lead.id][-1]
        assert (lead.created_at, lead.created_on) == (first.entered_at, first.entered_on)
        assert (lead.stage_id, lead.status) == (last.stage_id, stages[last.stage_id].kind)
        assert lead.pipeline_id == stages[last.stage_id].pipeline_id
        closing = (None, None) if lead.status is StageKind.OPEN else (last.entered_at, last.entered_on)
        assert (lead.closed_at, lead.closed_on) == closing
        assert (lead.close_reason is not None) == (lead.status is StageKind.LOST)
        assert all(one.entered_at <= other.entered_at for one, other in pairwise(entries[lead.id]))
    closed = {stage_id for stage_id, stage in stages.items() if stage.kind is not StageKind.OPEN}
    reopened = [lead_id for lead_id, way in entries.items() if any(entry.stage_id in closed for entry in way[:-1])]
    lost = [way for way in entries.values() if stages[way[-1].stage_id].kind is StageKind.LOST]
    lost_after = {way[-2].stage_id for way in lost}
    assert reopened
    assert len(lost_after) > 6


def test_contacts_are_on_no_board_and_in_no_history(shop: Sample) -> None:
    contacts = {lead.id for lead in shop.find(Lead) if lead.is_contact}
    assert len(contacts) == 90
    assert not contacts & {entry.lead_id for entry in shop.find(StageEntry)}
    assert not contacts & {sale.lead_id for sale in shop.find(Sale)}
    assert contacts & {consent.lead_id for consent in shop.find(Consent)}


def test_leads_come_in_the_order_of_their_ids_and_so_do_the_cards_of_a_column(shop: Sample) -> None:
    leads = leads_of(shop)
    assert [lead.created_at for lead in leads] == sorted(lead.created_at for lead in leads if lead.created_at)
    columns: dict[int | None, list[str]] = defaultdict(list)
    for lead in leads:
        columns[lead.stage_id].append(lead.rank or "")
    assert all(ranks == sorted(set(ranks)) for ranks in columns.values())


def test_sales_belong_to_won_leads_and_are_numbered_in_the_order_of_their_days(shop: Sample) -> None:
    won = {lead.id for lead in leads_of(shop) if lead.status is StageKind.WON}
    sales = shop.find(Sale)
    assert {sale.lead_id for sale in sales} == won
    numbers: dict[int, list[str]] = defaultdict(list)
    for sale in sales:
        numbers[sale.sold_on.year].append(sale.number)
    for year, used in numbers.items():
        assert used == [f"{year}-{number:04d}" for number in range(1, len(used) + 1)]
    assert [sale.sold_on for sale in sales] == sorted(sale.sold_on for sale in sales)
    paid = [sale for sale in sales if sale.paid_on]
    assert 0.8 < len(paid) / len(sales) < 1
    assert 0.4 < sum(sale.cost_minor is not None for sale in sales) / len(sales) < 0.8


def test_a_credit_note_takes_its_original_back(shop: Sample) -> None:
    lines: dict[int, list[SaleLine]] = defaultdict(list)
    for line in shop.find(SaleLine):
        lines[line.sale_id].append(line)
    sales = {sale.id: sale for sale in shop.find(Sale)}
    notes = [sale for sale in sales.values() if sale.credits_id is not None]
    assert 2 <= len(notes) <= 8
    for note in notes:
        original = sales[note.credits_id]
        assert (note.lead_id, note.currency) == (original.lead_id, original.currency)
        assert original.sold_on < note.sold_on
        assert sale_totals(lines[note.id]) == tuple(-total for total in sale_totals(lines[original.id]))


def test_people_pay_prices_that_include_vat_and_firms_abroad_pay_none(shop: Sample) -> None:
    leads = {lead.id: lead for lead in shop.find(Lead)}
    sales = {sale.id: sale for sale in shop.find(Sale)}
    keys = {code.id: code.key for code in shop.find(VatCode)}
    seen = set()
    for line in shop.find(SaleLine):
        lead, key = leads[sales[line.sale_id].lead_id], keys[line.vat_code_id]
        abroad = "home" if lead.country == "IT" else "outside" if lead.country == "GB" else "inside"
        seen.add((lead.kind, abroad))
        if abroad == "outside":
            assert key == "export"
        elif lead.kind is Kind.B2B:
            assert key == ("standard" if abroad == "home" else "reverse_charge")
        else:
            assert key in ("standard", "reduced")
            assert line.gross_minor % 10 == 0
    assert len(seen) > 3


@pytest.mark.parametrize(
    ("country", "currency"), [("SE", "SEK"), ("CH", "CHF"), ("GB", "GBP"), ("AT", "EUR"), (None, "EUR")]
)
def test_a_shop_sells_in_its_own_currency(tmp_path: Path, country: str | None, currency: str) -> None:
    sample = Sample(tmp_path / "sample.leaddesk", country=country)
    sample.fill(leads=300)
    assert {sale.currency for sale in sample.find(Sale)} == {currency}
    assert {lead.currency for lead in sample.find(Lead)} == {currency, None}
    assert all(line.vat_code_id is not None for line in sample.find(SaleLine))
    sample.store.close()


def test_unhappy_customers_get_a_new_lead_and_the_old_one_stays_won(shop: Sample) -> None:
    leads = {lead.id: lead for lead in shop.find(Lead)}
    returned = [lead for lead in leads.values() if lead.previous_lead_id is not None]
    channels = {channel.id: channel.key for channel in shop.find(Channel)}
    complaints = {activity.lead_id for activity in shop.find(Activity) if activity.kind == "complaint"}
    assert 4 <= len(returned) <= 30
    for lead in returned:
        before = leads[lead.previous_lead_id]
        assert before.status is StageKind.WON
        assert (before.name, before.email, before.phone) == (lead.name, lead.email, lead.phone)
        assert before.closed_on < lead.created_on
        assert channels[lead.channel_id] == "win_back"
        assert lead.id in complaints


def test_firms_have_a_committee_and_their_open_deals_an_expected_close(shop: Sample) -> None:
    deals = [lead for lead in leads_of(shop) if lead.kind is Kind.B2B]
    members = Counter(row[1] for row in shop.rows()["committee_member"])
    assert len(deals) > 50
    assert all(members[lead.id] >= 1 for lead in deals)
    assert all((lead.expected_close is not None) == (lead.status is StageKind.OPEN) for lead in deals)
    assert len({lead.account_id for lead in deals}) < len(deals)


@pytest.mark.parametrize("time_zone", ["Europe/Rome", "America/New_York", "Pacific/Kiritimati"])
def test_everything_happened_before_now_in_shop_hours(tmp_path: Path, time_zone: str) -> None:
    sample = Sample(tmp_path / "sample.leaddesk", time_zone=time_zone)
    sample.fill(leads=200)
    moments = [(lead.created_at, lead.created_on) for lead in leads_of(sample)]
    moments += [(entry.entered_at, entry.entered_on) for entry in sample.find(StageEntry)]
    moments += [(activity.happened_at, activity.happened_on) for activity in sample.find(Activity)]
    moments += [(task.done_at, task.done_on) for task in sample.find(Task) if task.done_at]
    for at, on in moments:
        local = at.astimezone(sample.zone)
        assert at <= NOW
        assert local.date() == on
        assert time(9) <= local.time() <= time(19)
        assert on.weekday() < 6
    days = {lead.created_on for lead in leads_of(sample)}
    assert (max(days) - min(days)).days > 480
    sample.store.close()


def test_some_tasks_are_overdue_some_are_to_come_and_some_are_done(shop: Sample) -> None:
    tasks = shop.find(Task)
    today = NOW.astimezone(shop.zone).date()
    due = [task.due_on for task in tasks if task.done_on is None and task.due_on is not None]
    assert min(due) < today < max(due)
    assert any(task.due_on is None for task in tasks)
    assert any(task.done_on is not None for task in tasks)


def test_no_address_or_number_is_anybodys(shop: Sample) -> None:
    leads = shop.find(Lead)
    assert all(lead.email.endswith(".example") for lead in leads if lead.email)
    people = [lead for lead in leads if lead.kind is Kind.B2C and lead.previous_lead_id is None]
    for field in ("email", "phone"):
        used = [known for lead in people if (known := dict(lead)[field]) is not None]
        assert len(used) == len(set(used))
    assert all(lead.email or lead.phone for lead in people)
    assert {lead.country for lead in leads} == {"IT", "PT", "SE", "DE", "NL", "GB", "IE"}
    assert len({lead.owner for lead in leads}) == 3


def test_a_shop_whose_days_begin_on_a_sunday_before_opening_is_filled(tmp_path: Path) -> None:
    sample = Sample(tmp_path / "sample.leaddesk")
    sample.desk = Desk(sample.store, "Marta", lambda: datetime(2026, 11, 1, 5, 0, tzinfo=UTC))
    sample.fill(leads=50)
    assert len(leads_of(sample)) == 50
    sample.store.close()


@pytest.mark.slow
def test_memory_does_not_grow_with_the_number_of_leads(tmp_path: Path) -> None:
    peaks = []
    for leads in (2_000, 8_000):
        sample = Sample(tmp_path / f"{leads}.leaddesk")
        tracemalloc.start()
        sample.fill(leads=leads)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        sample.store.close()
    assert peaks[1] - peaks[0] < 2_000_000
