"""The page of accounts, on screen: the sample shop, and a bench with one committee."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from leaddesk.model.change import Change
from leaddesk.model.days import When
from leaddesk.model.enums import ActivityKind, Role
from leaddesk.services.b2b import committee
from leaddesk.services.diary import activities
from leaddesk.services.pipeline import funnel
from leaddesk.services.work import Work
from leaddesk.ui.accounts.page import AccountsPage
from leaddesk.ui.kit.kit import Kit
from tests.services.bench import Bench, Clock, make_store
from tests.ui.surroundings import copy_of, kit_at, settle


@dataclass(frozen=True)
class Shown:
    """Rossi with two leads; Anna decides on Chairs, Bruno reports to her and is its champion, Carla has no seat."""

    kit: Kit
    page: AccountsPage
    account: int
    chairs: int
    tables: int
    anna: int
    bruno: int
    carla: int

    def do(self, use_case: Callable[[Work], Change]) -> None:
        self.kit.workspace.do(use_case)
        settle(self.kit)


def end(page: QWidget) -> None:
    """Delete a page now: what is left of it would be styled anew for each test that follows."""
    page.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete.value)


def shown_page(kit: Kit) -> AccountsPage:
    page = AccountsPage(kit)
    page.resize(1072, 768)
    page.show()
    settle(kit)
    return page


@pytest.fixture
def page(kit: Kit) -> Iterator[AccountsPage]:
    made = shown_page(kit)
    yield made
    end(made)


@pytest.fixture
def empty_page(empty_kit: Kit) -> Iterator[AccountsPage]:
    made = shown_page(empty_kit)
    yield made
    end(made)


@pytest.fixture(scope="session")
def rossi_file(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, int]]:
    """Made once: the file, and the ids of who is in it."""
    with make_store(tmp_path_factory.mktemp("rossi")) as store:
        bench = Bench(store)
        account = bench.account("Rossi Srl", city="Milano", industry="Furniture", vat_id="IT01234567890")
        anna = bench.stakeholder(account, "Anna Bianchi", title="Director")
        bruno = bench.stakeholder(account, "Bruno Rossi", reports_to_id=anna)
        carla = bench.stakeholder(account, "Carla Verdi", role=Role.LEGAL)
        chairs = bench.lead("Chairs", account_id=account, value_minor=6_840_000, currency="EUR")
        tables = bench.lead("Tables", account_id=account)
        bench.desk.do(funnel.move, chairs, bench.stage("discovery", "b2b"))
        bench.desk.do(committee.seat, chairs, anna, Role.DECISION_MAKER, 1, 5)
        bench.desk.do(committee.seat, chairs, bruno, Role.CHAMPION, 2, 3)
        long_ago = When(None, date(2026, 1, 20))
        bench.desk.do(activities.log, ActivityKind.CALL, "Spoke", lead_id=chairs, when=long_ago, people=(bruno,))
        ids = {"account": account, "chairs": chairs, "tables": tables, "anna": anna, "bruno": bruno, "carla": carla}
        return store.path, ids


@pytest.fixture
def rossi(qapp: QApplication, rossi_file: tuple[Path, dict[str, int]], tmp_path: Path) -> Iterator[Shown]:
    path, ids = rossi_file
    kit = kit_at(copy_of(path, tmp_path), settings=tmp_path / "settings.json", clock=Clock())
    page = shown_page(kit)
    page.show_account(ids["account"])
    settle(kit)
    page.view.committee.lead_requested.emit(ids["chairs"])
    settle(kit)
    yield Shown(kit, page, **ids)
    end(page)
    kit.workspace.close()
