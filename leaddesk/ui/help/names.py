"""What marks in the texts of help stand for: names and keys, in the words of the program as it runs."""

from collections.abc import Callable, Mapping
from typing import Literal

from leaddesk.model.query import LEADS
from leaddesk.model.query_words import QueryWords
from leaddesk.ui.kit.named_action import NamedAction
from leaddesk.ui.kit.words.key_words import written
from leaddesk.ui.kit.words.translations import tr
from leaddesk.words import words

MarkKind = Literal["name", "keys", "quote"]


class Names:
    """Puts names in the place of marks."""

    def __init__(self, actions: Mapping[str, NamedAction], shown: Callable[[str], str]) -> None:
        """Of these actions and pages; `shown` puts an English search into the language of the window."""
        self._actions, self._shown = actions, shown

    def of(self, mark: str) -> tuple[str, MarkKind]:
        """What stands in the mark's place, and how it is to look; raises KeyError if there is no such action."""
        kind, colon, what = mark.partition(":")
        if not colon:
            return self._actions[mark].path, "name"
        match kind:
            case "say":
                text, _, comment = what.partition("||")
                return _bare(tr(text, comment)), "name"
            case "search":
                return self._shown(what), "keys"
            case "quote":
                return tr(what), "quote"
            case "keys":
                action = self._actions.get(what)
                return (action.keys if action is not None else written(what)), "keys"
            case _:
                return self._actions[mark].title, "name"


def _bare(text: str) -> str:
    """Without the mark of a menu's letter."""
    return text.replace("&", "")


def shown_search(language: str) -> Callable[[str], str]:
    """Puts an English search of leads into a language; without a file, whose stages have names of their own."""
    search = words(language).search
    return QueryWords(LEADS, search["keys"], search["flags"], search["days"]).in_words
