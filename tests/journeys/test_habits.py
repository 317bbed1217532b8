"""The habits of users are all held by tests that there are, or shown in pictures."""

import pytest

from tests.journeys.habits import HABITS, Habit
from tests.named_tests import missing
from tests.pictures.scenes import EMPTY, SCENES, WELCOME


@pytest.mark.parametrize("habit", HABITS, ids=lambda habit: habit.what)
def test_what_shows_a_habit_is_there(habit: Habit) -> None:
    assert missing(habit.tests) == []
    assert habit.picture in {"", *(scene.name for scene in (*SCENES, *EMPTY, *WELCOME))}
