from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.look.painting import initials
from tests.ui.kit.sample_kit import CHANNELS, LOST, STAGES, TODAY, Stage, make_kit

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture
def kit(qapp: QApplication) -> Kit:
    return make_kit(qapp, apply=False)


@pytest.fixture
def image(kit: Kit) -> QImage:
    image = QImage(300, 48, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(kit.theme.colour("surface"))
    return image


def ink(image: QImage, ground: QColor) -> int:
    spots = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(x, y) != ground for x, y in spots)


def test_a_text_that_fits_is_whole_and_one_that_does_not_ends_in_dots(kit: Kit) -> None:
    words = "Katharina von Hohenberg"
    room = kit.painting.width(words)
    assert kit.painting.elided(words, room) == words
    assert kit.painting.elided(words, room - 20).endswith("…")
    assert kit.painting.elided(words, room) == words


def test_lines_of_a_note_become_one_line(kit: Kit) -> None:
    assert kit.painting.elided("first\nsecond\tthird", 1000) == "first second third"


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_pill_is_as_wide_as_it_says_and_holds_the_whole_name(qapp: QApplication, image: QImage, name: str) -> None:
    kit = make_kit(qapp, name, apply=False)
    ground = kit.theme.colour("surface")
    for stage in (*STAGES, LOST, Stage("A stage with quite a long name", probability=33)):
        image.fill(ground)
        painter = QPainter(image)
        width = kit.painting.pill(painter, 0, image.rect(), stage)
        painter.end()
        assert width == kit.painting.pill_width(stage)
        assert width > kit.painting.width(stage.name, "small")
        assert image.pixelColor(width // 2, 24 - kit.painting.pill_height() // 2 + 1) != ground
        assert ink(image.copy(width, 0, 300 - width, 48), ground) == 0


def test_everything_a_cell_may_hold_is_painted(kit: Kit, image: QImage) -> None:
    painting, rect = kit.painting, QRect(0, 0, 200, 48)
    paints: tuple[Callable[[QPainter], None], ...] = (
        lambda painter: painting.two_lines(painter, rect, "Anna Lindqvist", "Malmö"),
        lambda painter: painting.two_lines(painter, QRect(0, 0, 200, 20), "Anna Lindqvist", "Malmö"),
        lambda painter: painting.channel(painter, rect, CHANNELS[0]),
        lambda painter: painting.next_task(painter, rect, "Call", kit.formats.due(TODAY, TODAY)),
        lambda painter: painting.next_task(painter, rect, "", None),
        lambda painter: painting.avatar(painter, rect, "Marta Conti"),
        lambda painter: painting.stale(painter, rect, 41),
        lambda painter: painting.row_background(painter, rect, True, False),
        lambda painter: painting.row_background(painter, rect, False, True, bar=True),
        lambda painter: painting.hairline(painter, rect),
        lambda painter: painting.focus_ring(painter, QRect(8, 8, 100, 20), 8),
    )
    for paint in paints:
        image.fill(kit.theme.colour("surface"))
        painter = QPainter(image)
        paint(painter)
        painter.end()
        assert ink(image, kit.theme.colour("surface")) > 20


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_a_hairline_is_sharp_on_every_screen(kit: Kit, ratio: float) -> None:
    image = QImage(round(40 * ratio), round(40 * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    kit.painting.hairline(painter, QRect(0, 0, 40, 20))
    painter.end()
    column = [image.pixelColor(5, y) for y in range(image.height())]
    touched = [colour for colour in column if colour != QColor(Qt.GlobalColor.white)]
    assert touched == [kit.theme.colour("hairline")] * int(ratio)


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Marta Conti", "MC"), ("anna", "A"), ("Dr. Katrin Vogt", "DV"), ("", "?"), ("…", "?"), ("Åke Öst", "ÅÖ")],
)
def test_initials_are_those_of_the_first_and_last_word(name: str, letters: str) -> None:
    assert initials(name) == letters
