"""Why leads were lost, by the channel that they came from."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from leaddesk.model.folding import search_fold


@dataclass(frozen=True)
class LostCount:
    """So many lost leads have this reason, as it was typed, and this channel; None: none."""

    reason: str | None
    channel: str | None
    count: int


@dataclass(frozen=True)
class LostReason:
    """A row: how many were lost for a reason, in all and by channel, and which share of all that is."""

    reason: str | None
    lost: int
    share: float
    by_channel: Mapping[str | None, int]


@dataclass(frozen=True)
class LostReasons:
    """The reasons, the most frequent first, leads without one last; and the channels, those that lost most first."""

    reasons: tuple[LostReason, ...]
    channels: tuple[str | None, ...]
    lost: int


def lost_reasons(counts: Sequence[LostCount]) -> LostReasons:
    """Reasons that differ in spelling only (case, accents, spaces at the ends) are one, called as most are.

    share = lost for this reason / all lost; leads without a reason are among all.
    """
    spellings: dict[str, Counter[str | None]] = defaultdict(Counter)
    cells: dict[str, Counter[str | None]] = defaultdict(Counter)
    channels: Counter[str | None] = Counter()
    for each in counts:
        key = search_fold(each.reason or "").strip()
        spellings[key][(each.reason or "").strip() or None] += each.count
        cells[key][each.channel] += each.count
        channels[each.channel] += each.count
    lost = sum(channels.values())
    rows = [
        LostReason(_called(spellings[key]), sum(row.values()), sum(row.values()) / lost, dict(row))
        for key, row in cells.items()
    ]
    rows.sort(key=lambda row: (row.reason is None, -row.lost, row.reason or ""))
    ordered = sorted(channels, key=lambda name: (name is None, -channels[name], name or ""))
    return LostReasons(tuple(rows), tuple(ordered), lost)


def _called(spellings: Counter[str | None]) -> str | None:
    return min(spellings, key=lambda words: (-spellings[words], words or ""))
