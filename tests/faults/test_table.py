"""The table of faults is whole, and names tests that there are."""

import pytest

from tests.faults.table import FAULTS
from tests.named_tests import missing

_OF_LATER = {33, 34, 35}  # encrypted files, and servers


def test_every_fault_is_there_once_and_has_a_test() -> None:
    assert list(FAULTS) == [f"R-{number:02}" for number in range(1, 41) if number not in _OF_LATER]
    assert all(fault.tests for fault in FAULTS.values())


@pytest.mark.parametrize("row", FAULTS)
def test_every_test_that_is_named_is_there(row: str) -> None:
    assert missing(FAULTS[row].tests) == []
