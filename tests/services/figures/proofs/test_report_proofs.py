"""Every number of every report, laid open, comes out of its rows again."""

from collections.abc import Iterator
from datetime import date

import pytest

from leaddesk.model.days import Period
from leaddesk.model.enums import StageKind
from leaddesk.model.errors import NotFoundError
from leaddesk.model.figures.proof import Unit
from leaddesk.services.figures.proofs.asked import FigureAsked
from leaddesk.services.figures.proofs.prove import prove
from leaddesk.services.figures.report_tables import KINDS, LOST, TableAsked, report_table
from leaddesk.services.lead_list import count_leads
from tests.services import random_shop
from tests.services.bench import Bench, make_store
from tests.services.report_bench import add_leads

ASKED = (
    (Period(), None, None),
    (Period(), "B2B", None),
    (Period(date(2026, 1, 1), date(2026, 3, 31)), None, None),
    (Period(date(2026, 1, 15), None), "Shop", ""),
    (Period(last=date(2026, 4, 15)), "Shop", "Influencer"),
)


@pytest.fixture(scope="module")
def any_shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    with make_store(tmp_path_factory.mktemp("random")) as store:
        bench = Bench(store)
        bench.clock.set_to(date(2026, 6, 2))
        bench.desk.do(random_shop.fill, 11, 400)
        yield bench


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("period", "pipeline", "channel"), ASKED)
def test_every_number_of_any_shop_comes_out_of_its_rows_again(
    any_shop: Bench, kind: str, period: Period, pipeline: str | None, channel: str | None
) -> None:
    table = any_shop.desk.ask(report_table, TableAsked(kind, period, pipeline, channel, more=True))
    cells = [cell for row in table.rows for cell in row.cells]
    assert len(cells) >= 2
    for cell in cells:
        proof = any_shop.desk.ask(prove, cell.asked)
        assert (proof.said.value, proof.agrees) == (cell.amount.value, True), (cell.asked, proof)
        assert proof.parts or cell.amount.value is None
        counted = [(part.where, part.amount.value) for part in proof.parts if part.amount.unit is Unit.COUNT]
        counted += [(left.where, left.count) for left in proof.left_out if left.count is not None]
        for where, count in counted:
            assert where is None or any_shop.desk.ask(count_leads, where) == count


def test_a_reason_within_another_is_found_without_it(bench: Bench) -> None:
    for reason, count in (("Too dear", 3), ("too dear for now", 2), ("TOO DEAR ", 1)):
        add_leads(bench, StageKind.LOST, count, close_reason=reason)
    proof = bench.desk.ask(prove, FigureAsked(LOST, "lost", "Too dear"))
    assert (proof.again.value, proof.agrees) == (4, True)
    assert bench.desk.ask(count_leads, proof.parts[0].where or "") == 4


@pytest.mark.parametrize("report", ["funnel", "forecast", "lost"])
def test_a_row_that_is_gone_is_said_to_be_gone(bench: Bench, report: str) -> None:
    with pytest.raises(NotFoundError, match="not in the report any more"):
        bench.desk.ask(prove, FigureAsked(report, "won" if report == "forecast" else "lost", "2031-01"))
