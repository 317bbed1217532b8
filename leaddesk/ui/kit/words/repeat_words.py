"""After how long a task comes again, in words: the same wherever one plans or reads it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu

from leaddesk.model.enums import Repeat
from leaddesk.ui.kit.words.translations import tr


def repeat_choices() -> tuple[tuple[str, str], ...]:
    """What can be chosen: the value of Repeat, empty for never, and its words."""
    return (
        ("", tr("Does not repeat")),
        (Repeat.DAY.value, tr("Every day")),
        (Repeat.WEEK.value, tr("Every week")),
        (Repeat.FORTNIGHT.value, tr("Every two weeks")),
        (Repeat.MONTH.value, tr("Every month")),
        (Repeat.QUARTER.value, tr("Every three months")),
        (Repeat.YEAR.value, tr("Every year")),
    )


def repeat_words(repeats: Repeat | None) -> str:
    """Every week; nothing for a task that does not repeat."""
    return "" if repeats is None else dict(repeat_choices())[repeats.value]


def repeat_of(key: object) -> Repeat | None:
    """What was chosen."""
    return Repeat(key) if isinstance(key, str) and key else None


def fill_repeats(menu: QMenu, chosen: Repeat | None, choose: Callable[[Repeat | None], None]) -> None:
    """Offer all of them in a menu, with a mark at the one that holds."""
    for key, words in repeat_choices():
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(repeat_of(key) is chosen)
        action.triggered.connect(partial(_choose, choose, key))


def _choose(choose: Callable[[Repeat | None], None], key: str, _checked: bool = False) -> None:
    choose(repeat_of(key))
