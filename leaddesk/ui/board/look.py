"""How the user wants the cards and the heads of the board: what is left away, and how much room a card has."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

CARD_FIELDS = ("who", "value", "channel", "owner", "closes", "tags", "task", "days")
LEFT_AWAY = frozenset({"closes", "tags"})  # unless the user wants them


@dataclass(frozen=True)
class BoardLook:
    """`hidden` are those of CARD_FIELDS that no card shows; a compact card has two lines."""

    is_compact: bool = False
    with_weighted: bool = True
    hidden: frozenset[str] = LEFT_AWAY

    def shows(self, field: str) -> bool:
        """Whether cards show a field."""
        return field not in self.hidden

    def toggled(self, field: str) -> "BoardLook":
        """The same with a field that was hidden, or without one that was not."""
        return replace(self, hidden=self.hidden ^ {field})

    def state(self) -> dict[str, object]:
        """As it is kept in the user's settings."""
        return {"compact": self.is_compact, "weighted": self.with_weighted, "hidden": sorted(self.hidden)}


def look_of(state: Mapping[str, object]) -> BoardLook:
    """From the user's settings; what makes no sense is as it is for who never chose."""
    hidden = state.get("hidden")
    return BoardLook(
        is_compact=state.get("compact") is True,
        with_weighted=state.get("weighted") is not False,
        hidden=frozenset(hidden) & frozenset(CARD_FIELDS) if isinstance(hidden, list) else LEFT_AWAY,
    )
