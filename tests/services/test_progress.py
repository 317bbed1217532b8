import pytest

from leaddesk.model.errors import StoppedError
from leaddesk.services.progress import SILENT, reported


class Reports:
    """Keeps what is reported; stops at a number of rows."""

    def __init__(self, stop_at: int | None = None) -> None:
        self.seen: list[tuple[int, int | None]] = []
        self._stop_at = stop_at

    def report(self, done: int, total: int | None) -> None:
        self.seen.append((done, total))
        if self._stop_at is not None and done >= self._stop_at:
            raise StoppedError


def test_rows_are_reported_as_they_go_by() -> None:
    reports = Reports()
    assert list(reported(range(1200), reports, 1300, done=100)) == list(range(1200))
    assert reports.seen == [(100, 1300), (600, 1300), (1100, 1300)]


def test_who_reports_can_be_stopped() -> None:
    taken: list[int] = []
    with pytest.raises(StoppedError, match="Nothing was changed"):
        taken.extend(reported(range(5000), Reports(stop_at=1000), None))
    assert list(reported(range(3), SILENT, None)) == [0, 1, 2]
