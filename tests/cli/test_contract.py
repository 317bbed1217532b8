"""The words of the command line: names, keys and exit codes, which stay as they are."""

import csv
import io
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from leaddesk.cli.main import run
from tests.cli.conftest import Type, no_window

LEAD_KEYS = (
    "id uid source external_id kind name contact title company account email phone city country channel campaign "
    "pipeline stage stage_kind value currency probability owner created_at closed_at expected_close next_task_due "
    "tags extra monthly_value contract_start contract_end renewal_notice"
).split()
CHANNEL_KEYS = set(
    (
        "channel method visits leads won lost open conversion conversion_low conversion_high spend goods hours "
        "cost_per_lead cost_per_customer revenue margin return median_days_to_win verdict why other_currencies"
    ).split()
)


@pytest.fixture
def leads(tmp_path: Path) -> Path:
    path = tmp_path / "leads.csv"
    path.write_text(
        "id,name,email,channel,stage,value,created_at,won_at,account,tags,mood\n"
        "1,Anna,a@example.org,seo,,1234.50,2026-01-05,2026-01-09,,vip,gay\n"
        "2,Bo,b@example.org,,Engaged,,2026-01-06 10:30,,,,\n"
        "3,Carla,,referral,Lost,10,2026-01-07,,Rossi,,\n"
    )
    return path


def test_an_import_answers_with_the_counts_that_add_up(type_in: Type, leads: Path) -> None:
    answer = type_in("import", leads, "--json")
    assert (answer.code, answer.err) == (0, "")
    said = answer.json
    assert (said["run"], said["read"], said["created"], said["updated"]) == (1, 3, 3, 0)
    assert (said["unchanged"], said["skipped"], said["rejected"]) == (0, 0, [])
    assert said["mapping"]["id"] == "external_id"
    assert said["unmapped"] == ["mood"]
    assert isinstance(said["warnings"], list)
    assert said["file"] == str(leads)


def test_several_files_answer_one_by_one(type_in: Type, leads: Path, tmp_path: Path) -> None:
    costs = tmp_path / "costs.csv"
    costs.write_text("channel,month,amount\nseo,2026-01,10\n")
    said = type_in("import", leads, costs, "--json").json
    assert [each["as"] for each in said["files"]] == ["leads", "spend"]


def test_a_rejected_row_says_line_column_value_and_reason(type_in: Type, tmp_path: Path) -> None:
    path = tmp_path / "leads.csv"
    path.write_text("name,Created on\nAnna,soon\nBo,2026-01-01\n")
    (rejected,) = type_in("import", path, "--json").json["rejected"]
    assert (rejected["line"], rejected["column"], rejected["value"]) == (2, "Created on", "soon")
    assert rejected["reason"]


def test_a_dry_run_has_no_run_and_makes_no_file(type_in: Type, leads: Path, store: Path) -> None:
    said = type_in("import", leads, "--dry-run", "--json").json
    assert (said["run"], said["created"]) == (None, 3)
    assert not store.exists()


def test_leads_are_listed_with_every_key_in_order(type_in: Type, leads: Path) -> None:
    type_in("import", leads)
    anna, bo, carla = type_in("list", "leads", "--format", "json").json
    assert [key for key in anna if key != "custom"] == LEAD_KEYS
    assert (anna["value"], anna["currency"], anna["stage_kind"], anna["closed_at"]) == (
        "1234.50",
        "EUR",
        "won",
        "2026-01-09",
    )
    assert (anna["tags"], anna["extra"]) == (["vip"], {"mood": "gay"})
    assert bo["created_at"].startswith("2026-01-06T10:30:00")
    assert (bo["value"], bo["channel"], bo["probability"]) == (None, None, 50)
    assert (carla["account"], carla["company"], carla["kind"]) == ("Rossi", "Rossi", "b2b")


def test_lists_can_be_searched_sorted_cut_and_written_as_csv(type_in: Type, leads: Path) -> None:
    type_in("import", leads)
    found = type_in("list", "leads", "--where", "has:email -stage:won", "--format", "json").json
    assert [lead["name"] for lead in found] == ["Bo"]
    rows = list(
        csv.DictReader(io.StringIO(type_in("list", "leads", "--sort=-name", "--limit", "2", "--format", "csv").out))
    )
    assert [row["name"] for row in rows] == ["Carla", "Bo"]
    assert "Anna" in type_in("list", "leads").out


@pytest.mark.parametrize("kind", ["accounts", "stakeholders", "sales", "tasks"])
def test_other_lists_are_arrays_too(type_in: Type, leads: Path, kind: str) -> None:
    type_in("import", leads)
    answer = type_in("list", kind, "--format", "json")
    assert answer.code == 0
    assert isinstance(answer.json, list)


def test_the_channel_report_has_every_key(type_in: Type, leads: Path) -> None:
    type_in("import", leads)
    said = type_in("report", "channels", "--json").json
    assert {"from", "to", "by", "currency", "channels", "total", "left_out"} <= said.keys()
    assert all(row.keys() >= CHANNEL_KEYS for row in said["channels"])
    assert said["total"].keys() >= CHANNEL_KEYS - {"channel", "method", "verdict", "why"}
    assert [row["channel"] for row in said["channels"]][-1] is None
    assert said["total"]["leads"] == 3


@pytest.mark.parametrize(
    ("kind", "keys"),
    [
        ("funnel", {"pipeline", "from", "to", "stages"}),
        ("forecast", {"currency", "pipeline", "months"}),
        ("cycle", {"b2c", "b2b"}),
        ("lost", {"lost", "reasons"}),
    ],
)
def test_other_reports_have_their_keys(type_in: Type, leads: Path, kind: str, keys: set[str]) -> None:
    type_in("import", leads)
    assert type_in("report", kind, "--json").json.keys() >= keys
    assert type_in("report", kind).code == 0


def test_what_was_done_is_undone_and_redone_by_name(type_in: Type, leads: Path) -> None:
    type_in("import", leads)
    (change,) = type_in("history", "--json").json["changes"]
    assert change.keys() >= {"change", "at", "actor", "label", "rows", "run", "undone"}
    assert (change["run"], change["undone"]) == (1, False)
    undone = type_in("undo", "--json").json
    assert undone.keys() >= {"change", "label", "run", "rows", "removed", "restored", "kept"}
    assert (undone["change"], undone["run"], undone["kept"]) == (change["change"], 1, [])
    assert type_in("list", "leads", "--format", "json").json == []
    assert type_in("history", "--json").json["changes"][0]["undone"] is True
    assert type_in("redo", "--json").json["change"] == change["change"]
    assert len(type_in("list", "leads", "--format", "json").json) == 3
    again = type_in("redo")
    assert (again.code, again.out) == (1, "")
    assert "nothing to redo" in again.err
    assert type_in("undo", "--run", "1", "--json").json["run"] == 1
    assert type_in("undo", "--run", "77").code == 1


def test_a_check_says_that_the_file_is_sound(type_in: Type, leads: Path) -> None:
    type_in("import", leads)
    answer = type_in("check", "--json")
    assert (answer.code, answer.json) == (0, {"ok": True, "problems": []})


def test_a_backup_brings_back_what_was(type_in: Type, leads: Path, tmp_path: Path) -> None:
    type_in("import", leads)
    copy = tmp_path / "copy.leaddesk"
    assert type_in("backup", copy).code == 0
    type_in("undo")
    restored = type_in("restore", copy)
    assert restored.code == 0
    assert "before" in restored.out
    assert len(type_in("list", "leads", "--format", "json").json) == 3
    assert type_in("backup", copy).code == 1


def test_an_exact_export_comes_back_byte_for_byte(type_in: Type, leads: Path, tmp_path: Path) -> None:
    type_in("import", leads)
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    assert type_in("export", "leads", "--out", first, "--profile", "exact").code == 0
    code = run(["--store", str(tmp_path / "other.leaddesk"), "import", str(first)], no_window)
    assert code == 0
    run(
        ["--store", str(tmp_path / "other.leaddesk"), "export", "leads", "--out", str(second), "--profile", "exact"],
        no_window,
    )
    assert first.read_bytes() == second.read_bytes()


def test_the_demo_prints_what_its_channels_are_worth(type_in: Type, store: Path) -> None:
    answer = type_in("demo", "--leads", "600")
    assert answer.code == 0
    assert all(word in answer.out for word in ("more", "keep", "less", "too early"))
    assert type_in("check").code == 0
    again = type_in("demo")
    assert again.code == 1
    assert "leads" in again.err
    assert store.exists()


def test_the_demo_says_so_where_there_is_no_window(type_in: Type) -> None:
    answer = type_in("demo", "--leads", "50", "--open")
    assert answer.code == 0
    assert "No window in a test." in answer.out


@pytest.mark.parametrize(
    "words",
    [
        ("frobnicate",),
        ("import",),
        ("list", "dogs"),
        ("report", "channels", "--from", "yesterday"),
        ("import", "x.csv", "--map", "nothing"),
        ("list", "leads", "--limit", "0"),
    ],
)
def test_wrong_usage_ends_with_2(type_in: Type, words: tuple[str, ...]) -> None:
    answer = type_in(*words)
    assert (answer.code, answer.out) == (2, "")


@pytest.mark.parametrize(
    "command",
    [("list", "leads"), ("report", "channels"), ("undo",), ("redo",), ("history",), ("check",), ("backup", "x")],
)
def test_only_import_demo_and_restore_make_a_file(type_in: Type, store: Path, command: tuple[str, ...]) -> None:
    answer = type_in(*command)
    assert (answer.code, answer.out) == (1, "")
    assert str(store) in answer.err
    assert not store.exists()


def test_every_command_explains_itself_with_examples(type_in: Type) -> None:
    assert "COMMAND" in type_in("--help").out
    for command in (
        "import",
        "list",
        "report",
        "export",
        "history",
        "undo",
        "redo",
        "check",
        "backup",
        "restore",
        "demo",
    ):
        answer = type_in(command, "--help")
        assert answer.code == 0
        assert "examples:" in answer.out


def test_a_command_needs_no_qt() -> None:
    code = (
        "import sys; from leaddesk.cli.main import run; run(['version'], lambda path: 0); "
        "sys.exit(any(name.startswith(('PySide6', 'pyqtgraph')) for name in sys.modules))"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


def test_a_search_may_begin_with_a_minus(type_in: Type, leads: Path) -> None:
    type_in("import", leads)
    found = type_in("list", "leads", "--where", "-stage:won", "--sort", "-name", "--format", "json").json
    assert [lead["name"] for lead in found] == ["Carla", "Bo"]
    assert type_in("list", "leads", "--where=--").code == 0


def test_a_file_name_that_is_no_text_is_taken_in(type_in: Type, leads: Path) -> None:
    odd = leads.with_name("leads\udcff.csv")
    leads.rename(odd)
    assert type_in("import", odd).code == 0
    assert type_in("history").code == 0


def test_several_imports_that_make_one_file_lose_nothing(store: Path, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.csv" for number in range(3)]
    for number, path in enumerate(files):
        path.write_text("id,name\n" + "".join(f"{number}-{row},Lead {row}\n" for row in range(200)))
    command = [sys.executable, "-m", "leaddesk", "--store", str(store), "import"]
    at_once = [subprocess.Popen([*command, str(path)], stdout=subprocess.DEVNULL) for path in files]
    assert [each.wait() for each in at_once] == [0, 0, 0]
    run(["--store", str(store), "export", "leads", "--out", str(tmp_path / "all.csv"), "--profile", "exact"], no_window)
    assert len((tmp_path / "all.csv").read_text().splitlines()) == 601


def test_whoever_reads_the_answer_may_stop_early(store: Path, leads: Path) -> None:
    command = f"{sys.executable} -m leaddesk --store {store}"
    script = f"set -o pipefail; {command} import {leads} | true && {command} list leads | head -1"
    result = subprocess.run(["bash", "-c", script], capture_output=True, text=True)
    assert (result.returncode, result.stderr) == (0, "")


def test_a_month_is_closed_and_what_changed_since_is_exported(type_in: Type, tmp_path: Path) -> None:
    type_in("demo", "--leads", "60", "--language", "it")
    month = f"{date.today() - timedelta(days=40):%Y-%m}"
    assert type_in("close", month).out == f"Close the month {month}: done; `leaddesk undo` takes it back.\n"
    again = type_in("close", month)
    assert (again.code, again.err) == (1, f"leaddesk: The month {month} is closed already.\n")
    out = tmp_path / "since.csv"
    answer = type_in("export", "sales", "--profile", "it", "--changed-since", month, "--out", out).out
    assert answer == f"0 rows written to {out}\nBeside it: since.totals.csv, since.manifest.json\n"
    assert type_in("close", month, "--open-again").out.startswith(f"Open the month {month} again: done")
    assert type_in("close", "2026").code == 2
