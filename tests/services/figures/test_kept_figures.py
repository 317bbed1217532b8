"""Whether figures are kept or counted anew makes no difference, whatever was done since they were kept."""

import random
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from leaddesk.model.days import Period
from leaddesk.model.enums import Kind, StageKind
from leaddesk.model.errors import LeadDeskError, StoreError
from leaddesk.model.figures.counted import Counted
from leaddesk.model.figures.scope import NO_CHANNEL, Scope
from leaddesk.model.lead import Lead
from leaddesk.model.sale import Sale, SaleLine
from leaddesk.model.stage import Stage
from leaddesk.services import leads
from leaddesk.services.figures import report_rows, reports
from leaddesk.services.figures.channel_months import channel_months
from leaddesk.services.figures.kept_figures import keep_figures
from leaddesk.services.pipeline import funnel
from leaddesk.services.work import Work, changed, delete, id_of, update
from leaddesk.storage.engine import Connection
from leaddesk.storage.figures import figure_cells
from leaddesk.storage.figures.figure_book import ChannelId
from leaddesk.storage.store import Store, look_at_store
from tests.services import random_shop, recount
from tests.services.bench import Bench
from tests.services.figure_deeds import DEEDS, JUNE_2, Deed
from tests.services.recount import Asked
from tests.services.report_bench import write

ASKED = (
    Asked(),
    Asked(by="closed"),
    Asked(date(2025, 12, 1), date(2026, 3, 31)),
    Asked(date(2026, 1, 15), date(2026, 4, 15), by="closed"),
    Asked(date(2025, 12, 24), date(2026, 1, 6), kind=Kind.B2B),
    Asked(first=date(2026, 2, 2), pipeline_id=1, currency="USD"),
    Asked(last=date(2026, 3, 30), kind=Kind.B2C, pipeline_id=2),
)


@pytest.fixture(scope="module")
def random_file(new_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = shutil.copyfile(new_file, tmp_path_factory.mktemp("kept") / new_file.name)
    with Store(path) as store:
        for seed in (7, 8):
            Bench(store).desk.do(random_shop.fill, seed, 50)
    return path


@pytest.fixture
def shop(random_file: Path, tmp_path: Path) -> Iterator[Bench]:
    """A shop of which all figures are kept."""
    with Store(shutil.copyfile(random_file, tmp_path / random_file.name)) as store:
        bench = Bench(store)
        bench.clock.set_to(JUNE_2)
        rest(bench)
        yield bench


def rest(bench: Bench) -> None:
    while keep_figures(bench.store):
        pass


def cells(bench: Bench) -> dict[tuple[str, str], int]:
    """The id of the cell of each basis and month."""
    with bench.store.reading() as con:
        found = con.exec_driver_sql("SELECT basis, month, id FROM figure_cell")
        return {(basis, month): cell_id for basis, month, cell_id in found}


def wrong(bench: Bench) -> list[tuple[str, str]]:
    with bench.store.reading() as con:
        return list(figure_cells.wrong(con))


def lead_of(bench: Bench, **equal: object) -> Lead:
    return next(lead for lead in bench.find(Lead, **equal) if lead.created_on is not None)


def months_of(*dated: Lead) -> set[tuple[str, str]]:
    """The cells that leads are counted in."""
    created = {("created", lead.created_on.isoformat()[:7] if lead.created_on else "") for lead in dated}
    closed = [lead for lead in dated if lead.status in (StageKind.WON, StageKind.LOST)]
    return created | {("closed", lead.closed_on.isoformat()[:7] if lead.closed_on else "") for lead in closed}


def check_reports(bench: Bench) -> None:
    """They are what one counts lead by lead in plain Python."""

    def figures(work: Work, asked: Asked) -> dict[str, Any]:
        pipeline = {1: "shop", 2: "b2b", None: None}[asked.pipeline_id]
        period = Period(asked.first, asked.last)
        report = reports.channels(work, period, asked.by, pipeline, asked.currency, kind=asked.kind)
        months = channel_months(work, report.scope)
        assert sum(map(sum, months.leads.values())) + months.without_month == report.figures.total.leads
        assert sum(map(sum, months.won.values())) <= report.figures.total.won
        contacts = sum(lead.status is None for lead in work.find(Lead))
        assert report.left_out.contacts == contacts
        return report_rows.channels_json(report.figures, report.currency)

    for asked in ASKED:
        found = {row["channel"]: row for row in bench.desk.ask(figures, asked)["channels"]}
        expected = bench.desk.ask(recount.channels, asked)
        assert found.keys() == expected.keys()
        for channel, row in expected.items():
            assert {key: found[channel][key] for key in row} == row, (asked, channel)


@settings(max_examples=6, deadline=None, phases=[Phase.generate])
@given(st.lists(st.sampled_from(DEEDS), min_size=6, max_size=14), st.integers(0, 1_000))
def test_after_anything_done_kept_figures_are_those_one_counts(
    random_file: Path, tmp_path_factory: pytest.TempPathFactory, deeds: list[Deed], seed: int
) -> None:
    folder, chance = tmp_path_factory.mktemp("any"), random.Random(seed)
    with Store(shutil.copyfile(random_file, folder / random_file.name)) as store:
        bench = Bench(store)
        bench.clock.set_to(JUNE_2)
        rest(bench)
        for deed in deeds:
            try:
                deed(bench, chance, folder)
            except (LeadDeskError, IndexError):  # refused, or nobody is there any more
                continue
            assert wrong(bench) == [], deed
        check_reports(bench)
        rest(bench)
        check_reports(bench)


def test_at_rest_every_month_is_kept_and_pages_count_no_lead(shop: Bench) -> None:
    assert {basis for basis, _ in cells(shop)} == {"created", "closed"}
    assert months_of(*(lead for lead in shop.find(Lead) if lead.status is not None)) <= cells(shop).keys()
    asked: list[str] = []

    def question(work: Work) -> None:
        event.listen(work.con, "before_cursor_execute", lambda *told: asked.append(told[2]))
        reports.channels(work, Period(date(2025, 12, 1), date(2026, 3, 31)))
        reports.channels(work)
        reports.channels(work, by="closed", kind=Kind.B2B)

    shop.desk.ask(question)
    assert [sql for sql in asked if "count(" in sql or "sale" in sql] == []


def test_what_figures_do_not_count_lets_go_of_nothing(shop: Bench) -> None:
    before, lead = cells(shop), lead_of(shop, status=StageKind.OPEN)
    shop.desk.do(leads.edit, id_of(lead), {"notes": "Rang", "name": "Else", "email": "else@example.com"})
    (open_stage, *_) = (stage for stage in shop.find(Stage, pipeline_id=lead.pipeline_id) if stage.id != lead.stage_id)
    assert open_stage.kind is StageKind.OPEN
    shop.desk.do(funnel.move, id_of(lead), id_of(open_stage))
    sale = shop.find(Sale)[0]
    write(shop, *update(sale, changed(sale, {"paid_on": JUNE_2, "notes": "Paid"})))
    assert cells(shop) == before


def test_an_edit_lets_go_of_the_months_of_its_lead_only(shop: Bench) -> None:
    before, lead = cells(shop), lead_of(shop, status=StageKind.WON)
    later = lead.model_validate(dict(lead) | {"created_on": date(2026, 1, 5), "created_at": None})
    shop.desk.do(leads.edit, id_of(lead), {"created_on": later.created_on, "created_at": None})

    assert cells(shop) == {key: cell for key, cell in before.items() if key not in months_of(lead, later)}
    rest(shop)
    assert cells(shop).keys() == before.keys()
    assert {key for key, cell in cells(shop).items() if cell != before[key]} == months_of(lead, later)


@pytest.mark.parametrize("of_sale", ["cost", "line", "line_moved", "sale_moved", "gone"])
def test_a_sale_lets_go_of_the_months_of_its_leads_only(shop: Bench, of_sale: str) -> None:
    before = cells(shop)
    lines = shop.find(SaleLine)
    first = shop.get(Sale, lines[0].sale_id)
    other = next(each for each in shop.find(Sale) if each.lead_id != first.lead_id)
    touched = shop.find(Lead, id=first.lead_id)
    rows = {
        "cost": lambda: update(first, changed(first, {"cost_minor": 12})),
        "line": lambda: update(lines[0], changed(lines[0], {"net_minor": 1, "vat_minor": 0, "gross_minor": 1})),
        "line_moved": lambda: update(lines[0], changed(lines[0], {"sale_id": other.id})),
        "sale_moved": lambda: update(first, changed(first, {"lead_id": other.lead_id})),
        "gone": lambda: [*(delete("sale_line", id_of(each)) for each in lines if each.sale_id == first.id)],
    }[of_sale]()
    if of_sale.endswith("moved"):
        touched += shop.find(Lead, id=other.lead_id)
    write(shop, *rows)

    assert cells(shop) == {key: cell for key, cell in before.items() if key not in months_of(*touched)}
    assert wrong(shop) == []


def test_keeping_figures_is_no_change(shop: Bench) -> None:
    shop.desk.do(leads.edit, id_of(lead_of(shop)), {"value_minor": 1, "currency": "EUR"})
    before, steps, rows = shop.desk.history(), shop.desk.steps(), shop.rows()
    rest(shop)
    assert (shop.desk.history(), shop.desk.steps(), shop.rows()) == (before, steps, rows)


def test_what_somebody_writes_meanwhile_goes_before(shop: Bench) -> None:
    lead_id = id_of(lead_of(shop))
    shop.desk.do(leads.edit, lead_id, {"value_minor": 1, "currency": "EUR"})
    before = cells(shop)

    def keep_while_another_writes() -> None:
        with shop.store.writing_aside() as con:
            con.exec_driver_sql("SELECT count(*) FROM lead").scalar()
            shop.desk.do(leads.edit, lead_id, {"value_minor": 2})
            figure_cells.keep_some(con, 1)

    with pytest.raises(StoreError):
        keep_while_another_writes()
    assert cells(shop) == before
    assert shop.get(Lead, lead_id).value_minor == 2


def test_nothing_is_kept_in_a_file_that_is_only_looked_at(shop: Bench) -> None:
    shop.desk.do(leads.edit, id_of(lead_of(shop)), {"value_minor": 1, "currency": "EUR"})
    before = cells(shop)
    with look_at_store(shop.store.path) as looked_at, pytest.raises(StoreError):
        keep_figures(looked_at)
    assert cells(shop) == before


def test_where_masses_come_everything_is_let_go_of_and_later_leads_are_heard_of_again(shop: Bench) -> None:
    with shop.store.writing() as con:
        triggers = _triggers(con)
        assert figure_cells.pause_for(con, 20_000)
        assert _triggers(con) < triggers
        figure_cells.resume(con)
        assert _triggers(con) == triggers
        assert not figure_cells.pause_for(con, 19_999)
    assert cells(shop) == {}


def _triggers(con: Connection) -> set[tuple[str, str]]:
    found = con.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    return {(name, sql) for name, sql in found}


def test_a_day_that_cannot_be_meant_is_counted_like_any_other(bench: Bench) -> None:
    for day in (date(1, 1, 1), date(202, 5, 5), date(9999, 12, 31)):
        bench.desk.do(leads.add, {"name": "Typed", "created_on": day})
    last = Period(date(9999, 12, 1), date.max)
    for _ in range(2):
        assert bench.desk.ask(lambda work: reports.channels(work, last).figures.total.leads) == 1
        assert bench.desk.ask(lambda work: reports.channels(work).figures.total.leads) == 3
        rest(bench)


def test_a_book_obeys_the_channel_of_a_scope(shop: Bench) -> None:
    on_board = [lead for lead in shop.find(Lead) if lead.status is not None]
    for channel_id, own in ((1, 1), (NO_CHANNEL, None)):
        scope = Scope(channel_id=channel_id)
        counted = shop.desk.ask(_of_channels, scope)
        assert counted.keys() == {own}
        assert counted[own].leads == sum(lead.channel_id == own for lead in on_board)


def _of_channels(work: Work, scope: Scope) -> dict[ChannelId, Counted]:
    return work.figures.of_channels(scope)
