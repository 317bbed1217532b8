"""What a shop does with what its figures count, each thing to any lead, as chance has it; what is refused raises."""

import random
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from leaddesk.model.enums import Kind
from leaddesk.model.lead import Lead
from leaddesk.model.sale import Sale, SaleLine
from leaddesk.model.stage import Stage
from leaddesk.services import bulk_moves, leads
from leaddesk.services.books import sales
from leaddesk.services.books.sale_lines import LineDraft
from leaddesk.services.duplicates.merging import merge
from leaddesk.services.figures.kept_figures import keep_figures
from leaddesk.services.pipeline import funnel
from leaddesk.services.work import changed, delete, id_of, update
from tests.services.bench import Bench
from tests.services.importing.intake import take_in_text
from tests.services.report_bench import write

JUNE_2 = date(2026, 6, 2)

Deed = Callable[[Bench, random.Random, Path], object]


def create(bench: Bench, chance: random.Random, folder: Path) -> None:
    day = JUNE_2 - timedelta(days=chance.randrange(200))
    bench.desk.do(leads.add, {"name": "New", "created_on": day, "channel_id": chance.choice((None, 1, 2))})


def edit(bench: Bench, chance: random.Random, folder: Path) -> None:
    fields = chance.choice(
        (
            {"value_minor": chance.randrange(10**6), "currency": "USD"},
            {"channel_id": chance.choice((None, 1, 2, 3))},
            {"created_on": JUNE_2 - timedelta(days=chance.randrange(200)), "created_at": None},
            {"created_on": None, "created_at": None},
            {"kind": Kind.B2B},
        )
    )
    bench.desk.do(leads.edit, any_lead(bench, chance), fields)


def move(bench: Bench, chance: random.Random, folder: Path) -> None:
    bench.desk.do(funnel.move, any_lead(bench, chance), id_of(chance.choice(bench.find(Stage))))


def sell(bench: Bench, chance: random.Random, folder: Path) -> None:
    lines = [LineDraft(vat_code_id=bench.vat_code("standard"), net_minor=chance.randrange(10**5))]
    cost = chance.choice((None, 500))
    bench.desk.do(sales.record, any_lead(bench, chance), None, JUNE_2, lines, cost_minor=cost)


def change_sale(bench: Bench, chance: random.Random, folder: Path) -> None:
    sale = chance.choice(bench.find(Sale))
    lines = bench.find(SaleLine, sale_id=sale.id)
    match chance.randrange(3):
        case 0:
            write(bench, *update(sale, changed(sale, {"cost_minor": chance.choice((None, 7)), "currency": "JPY"})))
        case 1 if lines:
            write(bench, *update(lines[0], changed(lines[0], {"net_minor": 5, "vat_minor": 0, "gross_minor": 5})))
        case _:
            write(bench, *(delete("sale_line", id_of(line)) for line in lines))


def remove(bench: Bench, chance: random.Random, folder: Path) -> None:
    bench.desk.do(leads.delete, any_lead(bench, chance))


def edit_many(bench: Bench, chance: random.Random, folder: Path) -> None:
    ids = [any_lead(bench, chance) for _ in range(12)]
    bench.desk.do(bulk_moves.edit_many, ids, {"channel_id": chance.choice((1, 4))})


def delete_many(bench: Bench, chance: random.Random, folder: Path) -> None:
    bench.desk.do(bulk_moves.delete_many, [any_lead(bench, chance) for _ in range(9)])


def take_in(bench: Bench, chance: random.Random, folder: Path) -> None:
    rows = (
        f"i{chance.randrange(6)},L,{chance.choice(('open', 'won'))},2026-0{chance.randrange(1, 6)}-03" for _ in range(4)
    )
    take_in_text(bench, folder, "\n".join(["id,name,status,created_at", *rows]))


def join(bench: Bench, chance: random.Random, folder: Path) -> None:
    bench.desk.do(merge, any_lead(bench, chance), [any_lead(bench, chance)])


def undo(bench: Bench, chance: random.Random, folder: Path) -> None:
    bench.desk.undo()


def redo(bench: Bench, chance: random.Random, folder: Path) -> None:
    bench.desk.redo()


def rest_a_little(bench: Bench, chance: random.Random, folder: Path) -> None:
    keep_figures(bench.store, 0)


DEEDS: tuple[Deed, ...] = (
    *(create, edit, edit, move, move, sell, sell, change_sale, remove, edit_many, delete_many, take_in, join),
    *(undo, undo, redo, rest_a_little),
)


def any_lead(bench: Bench, chance: random.Random) -> int:
    return id_of(chance.choice(bench.find(Lead)))
