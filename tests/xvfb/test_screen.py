"""The hands of the screen do what a person's do, so that a test which they fail says something of LeadDesk."""

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from leaddesk.display import why_no_window
from tests.xvfb.screen import HEIGHT, WIDTH, Program, Screen, Start
from tests.xvfb.waiting import until

LISTS = [str(Path(__file__).with_name("two_lists.py"))]


@pytest.fixture
def lists(start: Start) -> Program:
    return start(LISTS, "Two lists")


def said(program: Program, words: str) -> None:
    until(lambda: words in program.said, f"“{words}”", 10)


def test_a_drag_drops(screen: Screen, lists: Program) -> None:
    left, top, width, height = screen.place_of(lists)
    screen.drag(left + 40, top + 20, left + width // 2, top + height // 2)
    said(lists, "dropped 1")


def test_a_drag_that_is_held_drops_when_it_is_let_go(screen: Screen, lists: Program) -> None:
    left, top, width, height = screen.place_of(lists)
    screen.drag(left + 40, top + 20, left + width // 2, top + height // 2, drop=False)
    assert "dropped" not in lists.said
    screen.let_go()
    said(lists, "dropped 1")


def test_a_drag_that_escape_ends_drops_nothing(screen: Screen, lists: Program) -> None:
    left, top, width, height = screen.place_of(lists)
    screen.drag(left + 40, top + 20, left + width // 2, top + height // 2, drop=False)
    screen.key("Escape")
    screen.let_go()
    screen.click(left + width - 60, top + height // 2)
    screen.type("x")
    said(lists, "typed x")
    assert "dropped" not in lists.said


def test_what_is_typed_arrives_letter_by_letter(screen: Screen, lists: Program) -> None:
    left, top, width, height = screen.place_of(lists)
    screen.click(left + width - 60, top + height // 2)
    screen.type("Rossi & Co, 1.234,50 -x:y (Z) @#")
    said(lists, "typed Rossi & Co, 1.234,50 -x:y (Z) @#")
    screen.key("ctrl+a", "Delete")
    until(lambda: lists.said.endswith("typed \n"), "an empty field", 10)


def test_two_clicks_are_a_double_click(screen: Screen, lists: Program) -> None:
    left, top, _, _ = screen.place_of(lists)
    screen.click(left + 40, top + 20, times=2)
    said(lists, "double Anna")


def test_a_picture_is_of_the_whole_screen(screen: Screen, lists: Program, tmp_path: Path) -> None:
    before = QImage(str(screen.shot(tmp_path / "before.png")))
    assert (before.width(), before.height()) == (WIDTH, HEIGHT)
    lists.end()
    until(lambda: "Two lists" not in screen.windows(), "an empty screen")
    assert QImage(str(screen.shot(tmp_path / "after.png"))) != before


def test_a_program_that_ends_at_once_fails_with_what_it_said(start: Start) -> None:
    with pytest.raises(AssertionError, match=r"ended with 3:\nno window"):
        start(["-c", "print('no window', flush=True); raise SystemExit(3)"], "Two lists")


def test_a_real_screen_is_found_to_answer(screen: Screen) -> None:
    assert why_no_window({"DISPLAY": screen.display, "HOME": os.environ["HOME"]}) is None
    assert why_no_window({"DISPLAY": f"unix{screen.display}.0"}) is None
