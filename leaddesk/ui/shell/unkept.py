"""What changed in a file that is in no backup of it yet."""


class Unkept:
    """Of one file; noted on the window's thread, kept on the one that makes backups."""

    def __init__(self) -> None:
        """Nothing changed yet."""
        self.count = 0  # of the changes that were noted
        self._kept = 0
        self._since: float | None = None

    @property
    def is_any(self) -> bool:
        """Whether anything changed that is in no backup."""
        return self.count > self._kept

    def note(self, now: float) -> None:
        """Something changed."""
        self.count += 1
        if self._since is None:
            self._since = now

    def keep(self, count: int) -> None:
        """So many of the changes are in a backup now."""
        self._kept = max(self._kept, count)

    def wait_from(self, now: float) -> None:
        """A backup was tried: whatever it does not hold waits anew."""
        self._since = now if self.is_any else None

    def waits_for(self, now: float) -> float:
        """How long it has been waiting, in seconds; 0 if there is nothing."""
        return now - self._since if self._since is not None and self.is_any else 0.0
