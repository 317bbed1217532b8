"""Before there are files: where they are found in other tools; and how far a look at them is."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from leaddesk.ui.importing.drop_area import DropArea
from leaddesk.ui.importing.sources import SOURCES
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.progress_line import ProgressLine


@pytest.fixture
def area(empty_kit: Kit) -> Iterator[DropArea]:
    made = DropArea(empty_kit)
    made.resize(1072, 700)
    made.show()
    yield made
    shiboken6.delete(made)


def test_each_tool_tells_in_three_lines_where_its_file_is(area: DropArea) -> None:
    assert len(area.guide.chips) == len(SOURCES) == 8
    for source in SOURCES:
        area.guide.chips[source.key].click()
        assert area.guide.told() == list(source.lines)
    area.guide.chips["other"].click()
    assert area.guide.told() == []


def test_meta_tells_of_its_ninety_days(area: DropArea) -> None:
    area.guide.chips["meta"].click()
    assert any("90 days" in line for line in area.guide.told())


def test_a_tool_is_unfolded_by_a_key(area: DropArea) -> None:
    QTest.keyClick(area.guide.chips["hubspot"], Qt.Key.Key_Return)
    assert area.guide.chips["hubspot"].isChecked()
    assert len(area.guide.told()) == 3


def test_nothing_is_wider_than_a_narrow_page(area: DropArea) -> None:
    area.resize(420, 500)
    area.guide.chips["shopify"].click()
    assert area.guide.width() <= area.viewport().width()
    area.resize(20, 500)  # beside nothing: the panel of a lead has all the room
    assert area.guide.width() == 0


def test_progress_tells_rows_speed_and_the_time_that_is_left(empty_kit: Kit) -> None:
    line = ProgressLine(empty_kit)
    line.show_progress("Importing…", 0, 50_000, now=0.0)
    assert line.far.text() == ""
    line.show_progress("Importing…", 500, 50_000, now=0.1)
    assert line.far.text() == "500 of 50,000 rows"
    line.show_progress("Importing…", 10_500, 50_000, now=2.1)
    rows, speed, left = line.far.text().split(" · ")
    assert (rows, speed) == ("10,500 of 50,000 rows", "5,000 rows a second")
    assert left.startswith("8 second")
    line.show_progress("Importing…", 10_600, 900_000, now=2.2)
    assert line.far.text().split(" · ")[2].startswith("about 3 minute")
    shiboken6.delete(line)


def test_another_phase_begins_its_speed_anew(empty_kit: Kit) -> None:
    line = ProgressLine(empty_kit)
    line.show_progress("Looking…", 0, 0, now=0.0)
    line.show_progress("Looking…", 40_000, 0, now=2.0)
    assert "a second" in line.far.text()
    line.show_progress("Importing…", 500, 50_000, now=2.1)
    assert line.far.text() == "500 of 50,000 rows"
    shiboken6.delete(line)
