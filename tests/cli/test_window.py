"""`leaddesk` and `leaddesk FILE` open the window, which waits for nothing that only commands need."""

import subprocess
import sys
from pathlib import Path

import pytest

from leaddesk.cli.main import run
from leaddesk.cli.names import COMMANDS, asks_for_window, file_to_open
from leaddesk.logs import start_logging, stop_logging
from leaddesk.model.errors import StoreError


def refused(path: Path | None) -> int:
    raise StoreError("The file {path} is of another program.", path=str(path))


def broken(path: Path | None) -> int:
    raise FileNotFoundError(2, "Lucia Rossi")


def test_every_command_is_known_without_loading_any() -> None:
    from leaddesk.cli import commands

    assert set(COMMANDS) == commands.NAMES


@pytest.mark.parametrize("words", [[], ["shop.leaddesk"], ["folder/shop"], ["./import"]])
def test_a_file_or_nothing_asks_for_the_window(words: list[str]) -> None:
    opened: list[Path | None] = []

    def open_window(path: Path | None) -> int:
        opened.append(path)
        return 0

    assert asks_for_window(words)
    assert run(words, open_window) == 0
    assert opened == [Path(words[0]) if words else None]


@pytest.mark.parametrize("words", [["import"], ["version"], ["--help"], ["-h"], ["no-such-thing"], ["a.csv", "b.csv"]])
def test_anything_else_is_a_command(words: list[str]) -> None:
    assert not asks_for_window(words)
    assert file_to_open(words) is None


def test_a_file_of_any_name_is_opened_if_it_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert not asks_for_window(["shop"])
    Path("shop").touch()
    assert asks_for_window(["shop"])


@pytest.mark.parametrize("words", [[], ["list", "leads"]])
def test_the_address_of_a_server_is_refused_and_not_repeated(
    words: list[str], capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    log = start_logging(tmp_path)
    address = "postgresql://ada:Qu1te-secret@localhost/shop"
    assert run(["--store", address, *words] if words else [address], lambda _: 0) == 1
    said = capsys.readouterr()
    assert said.err == "leaddesk: LeadDesk keeps everything in a file; name one instead of a server.\n"
    assert log is not None
    assert "secret" not in log.read_text(encoding="utf-8")


def test_the_window_waits_for_no_command_and_no_store() -> None:
    code = (
        "import sys; from leaddesk import __main__; from leaddesk.cli.main import run; "
        "run(['shop.leaddesk'], lambda path: 0); run([], lambda path: 0); "
        "heavy = ('leaddesk.cli.commands', 'leaddesk.services', 'leaddesk.storage', 'sqlmodel', 'sqlalchemy'); "
        "sys.exit(', '.join(name for name in sys.modules if name.startswith(heavy)) or 0)"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (result.returncode, result.stderr) == (0, "")


def test_what_stops_the_window_from_opening_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["shop.leaddesk"], refused) == 1
    assert capsys.readouterr().err == "leaddesk: The file shop.leaddesk is of another program.\n"


@pytest.mark.logs_warnings
def test_what_nobody_foresaw_is_told_and_logged_without_its_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([], broken) == 1
    told = capsys.readouterr().err
    assert told.startswith("leaddesk: LeadDesk met an error that it did not expect.")
    assert "Lucia" not in told
    log = start_logging()
    stop_logging()
    assert log is not None
    text = log.read_text()
    assert "builtins.FileNotFoundError" in text
    assert "Errno" not in text


def test_an_exit_code_of_the_window_is_that_of_the_program() -> None:
    assert run([], lambda path: 3) == 3
