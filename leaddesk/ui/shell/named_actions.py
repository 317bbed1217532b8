"""What actions and pages are called now, for texts that name them."""

from collections.abc import Mapping

from leaddesk.ui.kit.named_action import NamedAction
from leaddesk.ui.kit.words.key_words import written
from leaddesk.ui.kit.words.translations import tr
from leaddesk.ui.shell.actions import ACTIONS, MENUS
from leaddesk.ui.shell.parts import PAGES


def named_actions() -> Mapping[str, NamedAction]:
    """By their names; pages as `page:leads`, with the keys that they have in a file with all of them."""
    menus = {name: _bare(title) for name, title in MENUS}
    named = {
        entry.name: NamedAction(_bare(entry.text), f"{menus[entry.menu]} › {_bare(entry.text)}", written(entry.keys))
        for entry in ACTIONS
    }
    named |= {f"page:{head.name}": NamedAction(tr(head.title), tr(head.title)) for head in PAGES}
    return named


def _bare(text: str) -> str:
    """The words of a menu, without the mark of their letter."""
    return tr(text).replace("&", "")
