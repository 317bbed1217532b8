"""A shop's file on a bench: a real store, a desk with a clock that can be set, and a few rows to work on."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Concatenate, ParamSpec, TypeVar

from leaddesk.model.change import Change, Done
from leaddesk.model.channel import Channel
from leaddesk.model.columns import Value
from leaddesk.model.pipeline import Pipeline
from leaddesk.model.shop import Shop
from leaddesk.model.stage import Stage
from leaddesk.model.vat_code import VatCode
from leaddesk.services import leads
from leaddesk.services.b2b import accounts
from leaddesk.services.desk import Desk
from leaddesk.services.pipeline import funnel
from leaddesk.services.work import Work, id_of
from leaddesk.storage import seeds
from leaddesk.storage.engine import Connection
from leaddesk.storage.store import Store, create_store
from tests.storage.dumps import Dump, dump_of

P = ParamSpec("P")
V = TypeVar("V", bound=Value)


@dataclass
class Clock:
    """Says what it was set to; 2 March 2026 is a Monday, and 10 o'clock in Rome."""

    now: datetime = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def set_to(self, day: date, hour: int = 9) -> None:
        self.now = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)


@dataclass
class Bench:
    """An Italian shop's file in English, and Ada at the desk."""

    store: Store
    clock: Clock = field(default_factory=Clock)

    def __post_init__(self) -> None:
        self.desk = Desk(self.store, "Ada", clock=self.clock)

    def do(self, use_case: Callable[Concatenate[Work, P], Change], *args: P.args, **kwargs: P.kwargs) -> Done:
        """Do it, undo it, redo it: undone, every row is as it was before; redone, as it was after."""
        before = self.rows()
        done = self.desk.do(use_case, *args, **kwargs)
        after = self.rows()
        if not done.rows:
            assert after == before
            return done
        self.desk.undo()
        assert self.rows() == before
        self.desk.redo()
        assert self.rows() == after
        return done

    def made(self, use_case: Callable[Concatenate[Work, P], Change], *args: P.args, **kwargs: P.kwargs) -> int:
        """Do it both ways; the id of the first row that it made."""
        return _first_made(self.do(use_case, *args, **kwargs))

    def rows(self) -> Dump:
        """All rows that changes write, by table and id, as they are stored."""
        return dump_of(self.store)

    def get(self, value_class: type[V], row_id: int) -> V:
        return self.desk.ask(lambda work: work.get(value_class, row_id))

    def find(self, value_class: type[V], **equal: object) -> list[V]:
        return self.desk.ask(lambda work: work.find(value_class, **equal))

    def shop(self) -> Shop:
        return self.desk.ask(lambda work: work.shop)

    def stage(self, key: str, pipeline: str = "shop") -> int:
        (of_pipeline,) = self.find(Pipeline, key=pipeline)
        (found,) = self.find(Stage, key=key, pipeline_id=of_pipeline.id)
        return id_of(found)

    def channel(self, key: str) -> int:
        (found,) = self.find(Channel, key=key)
        return id_of(found)

    def vat_code(self, key: str) -> int:
        (found,) = self.find(VatCode, key=key)
        return id_of(found)

    def put(self, use_case: Callable[Concatenate[Work, P], Change], *args: P.args, **kwargs: P.kwargs) -> int:
        """Do it one way, for a test of something else: as `made`, in a tenth of the time."""
        return _first_made(self.desk.do(use_case, *args, **kwargs))

    def lead(self, name: str = "Anna Bianchi", **fields: object) -> int:
        return self.put(leads.add, {"name": name, **fields})

    def won_lead(self, name: str = "Anna Bianchi", **fields: object) -> int:
        lead_id = self.lead(name, **fields)
        self.desk.do(funnel.win, lead_id)
        return lead_id

    def contact(self, name: str = "Carla Verdi", **fields: object) -> int:
        return self.put(leads.add_contact, {"name": name, **fields})

    def account(self, name: str = "Rossi Srl", **fields: object) -> int:
        return self.put(accounts.add, {"name": name, **fields})

    def stakeholder(self, account_id: int, name: str = "Bruno Rossi", **fields: object) -> int:
        return self.put(accounts.add_stakeholder, account_id, {"name": name, **fields})


def _first_made(done: Done) -> int:
    return next(row.row_id for row in done.rows if row.before is None)


def make_store(folder: Path, country_code: str | None = "IT") -> Store:
    """A new file in a folder."""
    path = folder / "shop.leaddesk"
    path.write_bytes(_new_file(country_code))
    return Store(path)


@cache
def _new_file(country_code: str | None) -> bytes:
    """What is in it; made once a country, since it takes a quarter of a second."""

    def fill(con: Connection) -> None:
        seeds.seed(con, language="en", country_code=country_code, zone="Europe/Rome")

    with TemporaryDirectory() as folder:
        path = Path(folder, "shop.leaddesk")
        create_store(path, fill).close()
        return path.read_bytes()
