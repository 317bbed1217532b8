"""What an import is asked to do, and what it did."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Literal, NamedTuple

from leaddesk.model.channel_rule import ChannelRule
from leaddesk.model.messages import N_, Message
from leaddesk.services.importing.diff import RowLog
from leaddesk.services.importing.values_found import FoundValue, Signal

MatchBy = Literal["external_id", "email", "phone", "name", "none"]
MOST_WARNINGS_OF_A_SORT = 100


@dataclass(frozen=True)
class ImportRequest:
    """Files and the user's answers about them; None leaves a thing to the files themselves.

    `columns` maps columns to fields, `stages` and `channels` map values to names. `own` are the answers about single
    files, which hold for those instead of all others.

    `header_line` is counted from 1. `as_contacts`: rows without a stage are contacts (True), go on the board (False),
    or as the preset says. `rules` of None are those that the file keeps. `diff`: a dry run notes what would come of
    every row. `uses_kept`: what was answered before about files of this kind holds where nothing is said here.
    """

    files: tuple[Path, ...]
    kind: str | None = None
    preset: str | None = None
    match: MatchBy | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    stages: Mapping[str, str] = field(default_factory=dict)
    channels: Mapping[str, str] = field(default_factory=dict)
    pipeline: str | None = None
    date_order: Literal["dmy", "mdy", "ymd"] | None = None
    decimal: Literal["comma", "point"] | None = None
    encoding: str | None = None
    delimiter: str | None = None
    header_line: int | None = None
    sheet: str | None = None
    as_contacts: bool | None = None
    rules: tuple[ChannelRule, ...] | None = None
    dry_run: bool = False
    diff: bool = False
    uses_kept: bool = True
    own: Mapping[Path, "ImportRequest"] = field(default_factory=dict)

    def of(self, path: Path) -> "ImportRequest":
        """The answers that hold for a file."""
        return self.own.get(path, self)


@dataclass(frozen=True)
class Rejected:
    """A row of which nothing was stored: its first physical line, and what is wrong where."""

    line: int
    reason: Message
    column: str | None = None
    value: str | None = None


class Warnings:
    """Things worth knowing, a hundred of a sort at most, then a count of the rest."""

    def __init__(self) -> None:
        """Nothing to say yet."""
        self._said: dict[str, list[Message]] = {}
        self._more: dict[str, int] = {}

    def add(self, text: str, **values: str | int) -> None:
        """Say a sentence (marked by `N_`) with its values; the sentence is its sort."""
        said = self._said.setdefault(text, [])
        if len(said) < MOST_WARNINGS_OF_A_SORT:
            said.append(Message(text, values))
        else:
            self._more[text] = self._more.get(text, 0) + 1

    def all(self) -> list[Message]:
        """What was said, sort by sort."""
        found: list[Message] = []
        for text, said in self._said.items():
            found += said
            if text in self._more:
                found.append(Message(N_("… and {more} more warnings like the last one."), {"more": self._more[text]}))
        return found


class ResultColumn(NamedTuple):
    """A column of a file and the field that it was; none if it was kept beside the fields."""

    name: str
    field: str | None


@dataclass
class FileResult:
    """What became of one file: read = created + updated + unchanged + skipped + rejected.

    `ambiguous` rows are those of the skipped that fit several leads; `unsure` says which they are. `sheet` is that of a
    workbook, or the list of a whole file. `title` and `lacks` are the preset's: what it is called, and by codes what
    such an export does not hold. `rows` is filled by a dry run that is asked for a diff, `found` and `signals` by every
    dry run. `used_answers` are the names of answers that were given before, on the day `answered_on`, and held.
    """

    file: Path
    kind: str
    preset: str
    mapping: Mapping[str, str]
    unmapped: tuple[str, ...]
    read: int = 0
    created: int = 0
    updated: int = 0
    unchanged: int = 0
    skipped: int = 0
    ambiguous: int = 0
    rejected: list[Rejected] = field(default_factory=list)
    unsure: list[Rejected] = field(default_factory=list)
    sheet: str = ""
    title: str = ""
    lacks: tuple[str, ...] = ()
    is_trial: bool = False
    rows: RowLog | None = None
    found: tuple[FoundValue, ...] = ()
    signals: tuple[Signal, ...] = ()
    used_answers: tuple[str, ...] = ()
    answered_on: date | None = None
    warnings: Warnings = field(default_factory=Warnings)

    @property
    def columns(self) -> tuple[ResultColumn, ...]:
        """The columns: first those that were fields, in the order of the file, then the others."""
        return (
            *(ResultColumn(name, each) for name, each in self.mapping.items()),
            *(ResultColumn(name, None) for name in self.unmapped),
        )

    def counts(self) -> dict[str, int]:
        """The counts by name."""
        return {
            "read": self.read,
            "created": self.created,
            "updated": self.updated,
            "unchanged": self.unchanged,
            "skipped": self.skipped,
            "rejected": len(self.rejected),
        }


@dataclass(frozen=True)
class ImportResult:
    """What an import did; the run is None if nothing was written (a dry run)."""

    run_id: int | None
    files: tuple[FileResult, ...]

    def counts(self) -> Counter[str]:
        """The counts of all files together, by name."""
        total = Counter[str]()
        for each in self.files:
            total.update(each.counts())
        return total
