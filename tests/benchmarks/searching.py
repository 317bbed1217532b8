"""A keystroke in the search: the first leads found and what is shown of them, against looking at all leads."""

import random
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from leaddesk.model.folding import search_fold
from leaddesk.model.lead import Lead
from leaddesk.services.desk import Desk
from leaddesk.services.lead_list import found_leads, lead_rows
from leaddesk.services.work import Work
from leaddesk.storage.driver import driver
from leaddesk.storage.store import Store
from leaddesk.ui.kit.tables.paged_model import PAGE_ROWS
from leaddesk.ui.leads.place import NEWEST_FIRST, first_of
from tests.benchmarks import output, shell, stores
from tests.benchmarks.waiting import seconds

_LEADS, _LETTERS = 12, 8
_GOALS = {"p50": 0.01, "p99": 0.10, "index": 0.4}


def measure_search(folder: Path, rows: int, rounds: int) -> None:
    """Print the keystrokes of a few words typed letter by letter, and how large the index is."""
    path = stores.sample_of(folder, rows)
    with Store(path) as store, closing(driver().connect(str(path))) as raw:
        desk = Desk(store, "Ada")
        typed = list(_typed(desk, rows))
        for text in typed:  # what is read from the disk is read once
            desk.ask(_shown, text)
        ours, floor = [], []
        for number in range(rounds):
            ours += [seconds(lambda text=text: desk.ask(_shown, text)) for text in typed]  # type: ignore[misc]
            floor.append(seconds(lambda number=number: _scan(raw, typed[number % len(typed)])))  # type: ignore[misc]
    scan = median(floor)
    output.say(f"\nsearch in {rows:,} leads: {rounds} rounds of {len(typed)} keystrokes, and a scan of all leads each")
    output.say(f"  a keystroke  {output.milliseconds(ours)}; LIKE '%…%' over all leads {scan * 1000:.1f} ms")
    for name, of_ours in (("p50", median(ours)), ("p99", quantiles(ours, n=100)[98])):
        output.say(f"  {name} / scan  {of_ours / scan:.4f} x  goal <= {_GOALS[name]:g}")
    index, table = (_bytes(path, pattern) for pattern in ("lead_search%", "lead"))
    output.say(f"  index / table  {index / table:.2f} x ({index >> 20} MB)  goal <= {_GOALS['index']:g}")


def _typed(desk: Desk, rows: int) -> Iterator[str]:
    """What stands in the field after each letter: of names, addresses and numbers, and of a word that nobody has."""
    chance = random.Random(1)
    for lead in (desk.ask(lambda work: work.get(Lead, chance.randint(1, rows))) for _ in range(_LEADS)):
        for text in (lead.name, lead.email, (lead.phone or "")[-_LETTERS:], lead.company):
            word = (text or "").split(" ")[-1][:_LETTERS]
            yield from (word[:end] for end in range(1, len(word) + 1))
    yield "zzyzx"


def _shown(work: Work, text: str) -> object:
    """As the page of leads asks for it at each keystroke."""
    return lead_rows(work, found_leads(work, text, NEWEST_FIRST, first_of(text))[:PAGE_ROWS], ())


def _scan(raw: Any, text: str) -> object:  # noqa: ANN401 - a connection of the driver, which has no types
    query = "SELECT id FROM lead WHERE search_text LIKE ?"
    return raw.execute(query, (f"%{search_fold(text)}%",)).fetchall()


def _bytes(path: Path, names: str) -> int:
    """The size of the tables that are called like this, by the shell, which can tell."""
    return int(shell.answer(path, f"SELECT sum(pgsize) FROM dbstat WHERE name LIKE '{names}'"))
