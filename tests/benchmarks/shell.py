"""The floor: the `sqlite3` shell doing the bare part of our work, on a file with our tables."""

import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from shutil import copyfile, which

from tests.benchmarks.measure import Cost, of_process

_CACHE = "PRAGMA cache_size = -65536;\n"  # as ours; the shell's own of 2 MB would only make it slower

# What any program must do with the file of leads to have it typed: numbers, days, channels and stages as ids.
_TYPED = """
INSERT INTO lead (
    uid, source, external_id, kind, name, first_name, last_name, title, company, email, phone, street, city,
    postal_code, country, language, channel_id, pipeline_id, stage_id, status, value_minor, currency, owner,
    created_at, created_on, closed_on, notes, rank, extra, search_text, sort_name, recorded_at)
SELECT
    lower(hex(randomblob(16))), '', csv.id, 'b2c', first_name || ' ' || last_name, first_name, last_name,
    nullif(title, ''), nullif(company, ''), nullif(email, ''), nullif(replace(phone, ' ', ''), ''),
    nullif(street, ''), nullif(city, ''), nullif(postal_code, ''), nullif(csv.country, ''), nullif(language, ''),
    channel.id, stage.pipeline_id, stage.id, stage.kind, CAST(round(nullif(value, '') * 100) AS INTEGER), 'EUR',
    nullif(owner, ''), created_at || ':00.000000', date(created_at), nullif(closed_at, ''), nullif(notes, ''),
    printf('d%06d', csv.rowid), '{}',
    lower(first_name || ' ' || last_name || char(10) || company || char(10) || email || char(10) || phone),
    lower(first_name || ' ' || last_name), '2026-01-01 00:00:00.000000'
FROM csv
LEFT JOIN channel ON channel.name = csv.channel
JOIN stage ON stage.name = csv.stage AND stage.pipeline_id = 1;
"""
_ENTRIES = """
INSERT INTO stage_entry (lead_id, stage_id, entered_at, entered_on, recorded_at)
SELECT id, stage_id, created_at, created_on, recorded_at FROM lead;
"""
_SEARCH = "INSERT INTO lead_search (rowid, search_text) SELECT id, search_text FROM lead;\n"


def is_there() -> bool:
    """Whether there is a shell to measure against."""
    return which("sqlite3") is not None


def import_untyped(csv: Path, target: Path) -> Cost:
    """`.import` into a table of text in a new file."""
    return _run(target, f"BEGIN;\n.mode csv\n.import '{csv}' csv\nCOMMIT;\n")


def import_typed(csv: Path, new_file: Path, target: Path, *, whole: bool) -> Cost:
    """`.import`, then leads with their types, then the indexes; `whole`: stage entries and the search index too."""
    copyfile(new_file, target)
    with closing(sqlite3.connect(new_file)) as con:
        indexes = con.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'lead' AND sql IS NOT NULL"
        ).fetchall()
    script = [
        "BEGIN;\nDROP TRIGGER lead_search_insert;\n",
        *(f"DROP INDEX {name};\n" for name, _ in indexes),
        f".mode csv\n.import --schema temp '{csv}' csv\n",
        _TYPED,
        _ENTRIES if whole else "",
        *(f"{sql};\n" for _, sql in indexes),
        _SEARCH if whole else "",
        "COMMIT;\n",
    ]
    return _run(target, "".join(script))


def export(source: Path, query: str, out: Path) -> Cost:
    """What a query finds as CSV with a header."""
    return _run(source, f".headers on\n.mode csv\n.once '{out}'\n{query};\n")


def answer(path: Path, query: str) -> str:
    """What the shell answers to a query about a file."""
    return subprocess.run(["sqlite3", str(path), query], capture_output=True, text=True, check=True).stdout.strip()


def _run(path: Path, script: str) -> Cost:
    return of_process(["sqlite3", "-bail", str(path)], _CACHE + script)
