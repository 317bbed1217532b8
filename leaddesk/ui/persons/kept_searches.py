"""What the user's own settings remember, without what tells of somebody who was erased."""

import json
from collections.abc import Iterable

from leaddesk.ui.kit.preferences import Preferences

_TYPED = (".query", "board_place")


def forget(preferences: Preferences, words: Iterable[str]) -> None:
    """Forget the searches in which there is one of these words."""
    folded = [word.casefold() for word in words]
    for key, value in tuple(preferences.settings.state.items()):
        kept = json.dumps(value, ensure_ascii=False).casefold()
        if key.endswith(_TYPED) and any(word in kept for word in folded):
            preferences.keep(key, None)
