"""Rows taken in by the hundred, column by column, come to the same as rows taken in one by one.

LEADDESK_FILES says how many files are made up.
"""

import csv
import os
import random
import shutil
from pathlib import Path
from typing import Any

import pytest

from leaddesk.model.errors import LeadDeskError
from leaddesk.model.lead import Lead
from leaddesk.services.importing.leads import LeadImport
from leaddesk.services.importing.request import ImportRequest
from leaddesk.services.importing.run import import_files
from leaddesk.storage.store import Store
from tests.services.bench import Bench
from tests.services.importing.intake import take_in_text

FILES = int(os.environ.get("LEADDESK_FILES", "20"))
ROWS = 60

# Columns and what may stand in them, the usual and the odd; an empty cell may stand in all.
CELLS: dict[str, tuple[str, ...]] = {
    "id": ("A1", "A2", "A3", "A4", "B 5"),
    "name": ("Anna Rossi", "Åsa Öberg", "Luca", "  Zoë ", "=Anna", "'=Anna", "ﬁne"),
    "first_name": ("Anna", "Jürgen"),
    "last_name": ("Rossi", "Weiß", "D’Angelo"),
    "company": ("Lumina Srl", "Casa <b>", 'say "hi"'),
    "account": ("Acme", "ACME", "Nordljus AB"),
    "email": ("anna@example.org", "Anna@Example.ORG", "a@x.it; b@x.it", "nobody", "anna@EXAMPLE.org"),
    "phone": ("+39 055 1234567", "+46 31 1234567", "055 1234567", "12", "+49 (0)221 555555", "p:+390551234567"),
    "mobile": ("+393331234567", "333 1234567", "x"),
    "whatsapp": ("+39 333 1234567", "call me"),
    "country": ("IT", "SE", "Germany", "nowhere"),
    "notes": ("warm white", "<p>Call <b>her</b></p>", "a < b"),
    "owner": ("Giulia", ""),
    "channel": ("SEO", "seo", "Fair 2026", ""),
    "campaign": ("Spring", "Black Friday"),
    "pipeline": ("Shop", "B2B"),
    "stage": ("Captured", "Qualified", "Customer", "Lost", "Waiting", "gewonnen"),
    "status": ("open", "won", "lost", "hot"),
    "value": ("1200", "12.5", "12.50", "1,200.00", "€ 7.5", "$5", "-3", "many", "1200000000000000000"),
    "currency": ("EUR", "sek", "JPY", "what"),
    "probability": ("50", "25 %", "120", "x"),
    "created_at": (
        *("2026-01-05", "2026-01-05 10:15", "2026-03-29 02:30", "2026-03-29 12:00:01", "2026-01-05T23:59:59Z"),
        *("2025-10-26 02:30", "2026-01-05 24:00", "2026-01-05 10:99", "05.01.2026", "never"),
    ),
    "won_at": ("2026-02-01", "2026-02-01 10:00", "2025-12-24"),
    "lost_at": ("2026-02-02", "2025-12-24 08:30"),
    "closed_at": ("2026-02-03", "2026-02-03 00:10", "2025-01-01"),
    "expected_close": ("2026-06-01",),
    "lost_reason": ("price",),
    "next_task": ("Call", "Write"),
    "next_task_due": ("2026-04-01", "soon"),
    "tags": ("vip; lamp", "vip", ";"),
    "consent": ("yes", "no", "perhaps"),
    "Shoe size": ("42", "sì", "a\tb"),
    "Colour": ("rosso", "\u00e9", "e\u0301"),
}
_LEADS = """
SELECT l.id, l.source, l.external_id, l.kind, l.name, l.first_name, l.last_name, l.company, a.name, l.email, l.phone,
    l.mobile, l.whatsapp, l.country, l.notes, l.owner, c.name, g.name, p.name, s.name, l.status, l.value_minor,
    l.currency, l.probability, l.created_at, l.created_on, l.closed_at, l.closed_on, l.expected_close, l.close_reason,
    l.rank, l.extra, l.search_text, l.sort_name
FROM lead l LEFT JOIN account a ON a.id = l.account_id LEFT JOIN channel c ON c.id = l.channel_id
    LEFT JOIN campaign g ON g.id = l.campaign_id LEFT JOIN pipeline p ON p.id = l.pipeline_id
    LEFT JOIN stage s ON s.id = l.stage_id ORDER BY l.id
"""
_QUESTIONS = (
    _LEADS,
    "SELECT lead_id, s.name, entered_at, entered_on FROM stage_entry e JOIN stage s ON s.id = e.stage_id ORDER BY e.id",
    "SELECT lead_id, t.name FROM lead_tag l JOIN tag t ON t.id = l.tag_id ORDER BY l.id",
    "SELECT lead_id, title, due_on, owner FROM task ORDER BY id",
    "SELECT lead_id, state, purpose, basis, source, given_on FROM consent ORDER BY id",
    "SELECT name, sort_name, search_text FROM account ORDER BY name",
    "SELECT name, kind, probability FROM stage ORDER BY name",
    "SELECT name, method FROM channel ORDER BY name",
    "SELECT count(*) FROM lead_search",
)


@pytest.fixture(params=range(FILES))
def file(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, random.Random]:
    """A file with some of the columns, odd in many cells or in few; most files have an id a row."""
    chance = random.Random(request.param)
    share, oddity = chance.choice((0.2, 0.4, 0.6)), chance.choice((0.0, 0.02, 0.3))
    columns = [name for name in CELLS if chance.random() < share] or ["name"]
    are_ids_own = chance.random() < 0.6
    path = tmp_path / "leads.csv"
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(columns)
        for number in range(ROWS):
            cells = {name: _cell(chance, CELLS[name], oddity) for name in columns}
            if "id" in cells and are_ids_own:
                cells["id"] = f"N{number}"
            writer.writerow(cells.values())
    return path, chance


def test_rows_come_to_the_same_by_the_hundred_as_one_by_one(
    bench: Bench, file: tuple[Path, random.Random], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, chance = file
    answers: dict[str, Any] = {"date_order": "dmy", "decimal": "point", "as_contacts": chance.choice((None, True))}
    if chance.random() < 0.5:  # some are there already, and some of those are called otherwise
        first = path.with_name("first.csv")
        lines = path.read_text("utf-8").splitlines()
        first.write_text("\n".join(lines[: ROWS // 2]).replace("Rossi", "Bianchi", 3), "utf-8")
        _take_in(bench, first, answers)
    copy = tmp_path / "one-by-one.leaddesk"
    bench.store.close()
    shutil.copyfile(bench.store.path, copy)

    by_the_hundred = _take_in(bench, path, answers)
    monkeypatch.setattr(LeadImport, "take_many", LeadImport.take_one_by_one)
    with Store(copy) as store:
        other = Bench(store)
        assert by_the_hundred == _take_in(other, path, answers)
        assert _asked(bench.store) == _asked(store)


def _cell(chance: random.Random, values: tuple[str, ...], oddity: float) -> str:
    if chance.random() < 0.25:
        return ""
    return chance.choice(values) if chance.random() < oddity else values[0]


def _take_in(bench: Bench, path: Path, answers: dict[str, Any]) -> object:
    """What an import says of itself: its counts, what it rejected and why, and its warnings; or why there was none."""
    try:
        result = import_files(bench.desk, ImportRequest((path,), **answers)).files[0]
    except LeadDeskError as error:
        return str(error)
    return result.counts(), result.rejected, sorted(map(str, result.warnings.all()))


def _asked(store: Store) -> list[list[tuple[Any, ...]]]:
    with store.reading() as con:
        return [[tuple(row) for row in con.exec_driver_sql(question)] for question in _QUESTIONS]


def test_however_many_probabilities_there_are_none_is_lost(bench: Bench, tmp_path: Path) -> None:
    shares = [f"{number % 97 + 2}.{number:05}" for number in range(4_500)]
    rows = "".join(f"{number},Lead {number},{share}\n" for number, share in enumerate(shares))
    assert take_in_text(bench, tmp_path, "id,name,probability\n" + rows).created == 4_500
    found = [each.probability for each in bench.find(Lead)]
    assert found == [int(share.partition(".")[0]) for share in shares]
