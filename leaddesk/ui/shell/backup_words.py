"""How a backup is told of: when it was made, why, how large it is."""

from leaddesk.model.backups import (
    AUTOMATIC,
    BEFORE_CHANGE,
    BEFORE_IMPORT,
    BEFORE_RESTORE,
    BEFORE_UNDO,
    BEFORE_UPDATE,
    BY_HAND,
    Backup,
)
from leaddesk.model.messages import N_
from leaddesk.ui.kit.kit import Kit
from leaddesk.ui.kit.words.translations import tr

_WHY = {
    AUTOMATIC: N_("By itself"),
    BY_HAND: N_("By you"),
    BEFORE_IMPORT: N_("Before an import"),
    BEFORE_CHANGE: N_("Before a large change"),
    BEFORE_UNDO: N_("Before an import was taken back"),
    BEFORE_RESTORE: N_("Before a backup was restored"),
    BEFORE_UPDATE: N_("Before an update of LeadDesk"),
}

_UNITS = ("kB", "MB", "GB")


def when(kit: Kit, backup: Backup) -> str:
    """Day and time, by the computer's clock."""
    return f"{kit.formats.day(backup.made_at.date())}, {backup.made_at:%H:%M}"


def told_of_restoring(kit: Kit, backup: Backup) -> str:
    """What is said when the file is what the backup holds."""
    at = when(kit, backup)
    return tr("The file is as it was on {when}. What it held since is kept as a backup.", when=at)


def why(backup: Backup) -> str:
    """What it was made for."""
    return tr(_WHY[backup.why]) if backup.why in _WHY else backup.why


def size(kit: Kit, size_bytes: int) -> str:
    """As in “1.2 MB”."""
    value, unit = size_bytes / 1_000, _UNITS[0]
    for larger in _UNITS[1:]:
        if value >= 1_000:
            value, unit = value / 1_000, larger
    return f"{kit.formats.number(value, 0 if value >= 100 else 1)} {unit}"
