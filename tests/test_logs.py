import logging
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from leaddesk import logs

log = logging.getLogger("leaddesk.tests")


@pytest.fixture
def started(tmp_path: Path) -> Iterator[Path]:
    path = logs.start_logging(tmp_path / "logs")
    assert path is not None
    yield path
    logs.stop_logging()


def test_a_record_is_one_line_with_its_time_in_utc(started: Path) -> None:
    log.info("change %d applied, %d rows", 7, 3)
    line = started.read_text(encoding="utf-8")
    assert line.endswith("+00:00 INFO leaddesk.tests: change 7 applied, 3 rows\n")
    assert line.startswith("20")


@pytest.mark.logs_warnings
def test_of_an_exception_the_place_and_class_are_kept_but_not_its_words(started: Path) -> None:
    try:
        try:
            raise ValueError("lucia@example.org")
        except ValueError as error:
            raise RuntimeError("Lucia Rossi") from error
    except RuntimeError:
        log.exception("change 7 failed")
    text = started.read_text(encoding="utf-8")
    assert "builtins.RuntimeError" in text
    assert "builtins.ValueError" in text
    assert "test_logs.py" in text
    # The traceback quotes this file, and so the words above, but not the words of the exceptions themselves.
    assert "RuntimeError: Lucia" not in text
    assert "ValueError: lucia" not in text


@pytest.mark.logs_warnings
def test_records_of_other_libraries_are_not_written(started: Path) -> None:
    logging.getLogger("another").warning("SELECT 'Lucia'")
    assert started.read_text(encoding="utf-8") == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such rights")
def test_log_files_are_for_the_user_alone_also_after_turning_over(
    started: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(5):
        log.info("x" * (logs.FILE_BYTES // 2))
    files = sorted(started.parent.iterdir())
    assert len(files) > 1
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert stat.S_IMODE(started.parent.stat().st_mode) == 0o700


def test_the_log_does_not_grow_without_end(started: Path) -> None:
    for _ in range(12):
        log.info("x" * (logs.FILE_BYTES - 200))
    assert len(list(started.parent.iterdir())) == logs.OLDER_FILES + 1


def test_starting_again_writes_each_record_once_and_goes_on_in_the_same_file(tmp_path: Path, started: Path) -> None:
    log.info("first")
    assert logs.start_logging(started.parent) == started
    log.info("second")
    assert [line.split()[-1] for line in started.read_text(encoding="utf-8").splitlines()] == ["first", "second"]


def test_after_stopping_nothing_is_written(started: Path) -> None:
    logs.stop_logging()
    log.info("late")
    assert started.read_text(encoding="utf-8") == ""
    assert not [handler for handler in logging.getLogger("leaddesk").handlers if handler.__module__ == logs.__name__]


def test_stopping_twice_is_no_error() -> None:
    logs.stop_logging()
    logs.stop_logging()


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert logs.start_logging(tmp_path / "file") is None
    (tmp_path / "logs" / "leaddesk.log").mkdir(parents=True)
    assert logs.start_logging(tmp_path / "logs") is None
    log.info("still here")


def test_a_record_that_cannot_be_formatted_disturbs_nobody(started: Path, capsys: pytest.CaptureFixture[str]) -> None:
    handler = logging.getLogger("leaddesk").handlers[-1]
    handler.handle(log.makeRecord("leaddesk", logging.INFO, "", 0, "%d rows", ("many",), None))
    assert capsys.readouterr().err == ""
