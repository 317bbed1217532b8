"""Which of the questions that were asked are still worth an answer."""

from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject


class Ticket:
    """A question that was asked; stale once a later one took its place."""

    def __init__(self) -> None:
        """Not stale yet."""
        self.is_stale = False


class Tickets:
    """The last ticket of each owner and topic."""

    def __init__(self) -> None:
        """None yet."""
        self._last: WeakKeyDictionary[QObject, dict[str, Ticket]] = WeakKeyDictionary()

    def take(self, owner: QObject, topic: str) -> Ticket:
        """A ticket for a question; the one before, of this owner on this topic, is stale from now on."""
        asked = self._last.setdefault(owner, {})
        if topic in asked:
            asked[topic].is_stale = True
        asked[topic] = Ticket()
        return asked[topic]
