"""Sales on screen: an Italian shop with two sales to Anna, of which the older is paid, and Bruno, who is still open."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from leaddesk.model.change import Change
from leaddesk.model.messages import Message
from leaddesk.model.vat_code import VatCode
from leaddesk.services.books import sales
from leaddesk.services.books.sale_lines import LineDraft
from leaddesk.services.books.sale_list import ListedSale, found_sales, listed_sales
from leaddesk.services.work import Work, create
from leaddesk.ui.kit.kit import Kit
from tests.services.bench import Bench, make_store
from tests.ui.surroundings import kit_at, settle

_OLD_CODE = VatCode(country="IT", name="IVA 21 %", rate_bp=2_100, valid_to=date(2013, 9, 30))


@dataclass(frozen=True)
class Shop:
    """A kit at its file, and the ids of who bought or may."""

    kit: Kit
    anna: int
    bruno: int
    contact: int

    def documents(self) -> Sequence[ListedSale]:
        """All documents, newest first."""
        found: list[Sequence[ListedSale]] = []

        def read(work: Work) -> Sequence[ListedSale]:
            return listed_sales(work, found_sales(work, ""))

        self.kit.workspace.ask(self.kit.navigator, read, found.append, topic="test")
        settle(self.kit)
        return found[0]


@pytest.fixture
def shop(qapp: QApplication, tmp_path: Path) -> Iterator[Shop]:
    with make_store(tmp_path) as store:
        bench = Bench(store)
        anna, bruno = bench.won_lead("Anna Bianchi"), bench.lead("Bruno Verdi", value_minor=20_000, currency="EUR")
        contact = bench.contact("Carla Neri")
        standard = bench.vat_code("standard")
        bench.desk.do(lambda work: Change(Message("Add a VAT code"), [create(_OLD_CODE)]))
        january, february = date(2026, 1, 20), date(2026, 2, 10)
        lines = [LineDraft(standard, gross_minor=122_00)]
        bench.desk.do(sales.record, anna, "2026-007", january, lines, paid_on=january)
        bench.desk.do(sales.record, anna, "2026-008", february, [LineDraft(standard, net_minor=50_00)])
        clock, path = bench.clock, store.path
    kit = kit_at(path, settings=tmp_path / "settings.json", clock=clock)
    yield Shop(kit, anna, bruno, contact)
    kit.workspace.close()
