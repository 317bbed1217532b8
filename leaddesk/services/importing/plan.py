"""How a file is understood before any of it is stored: its kind, its columns, and how they write dates and numbers."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType

from leaddesk.exchange import mapping, presets
from leaddesk.exchange.dates import DateEvidence, DateForm, month_names
from leaddesk.exchange.detect import Layout, detect
from leaddesk.exchange.fields import FIELDS
from leaddesk.exchange.guard import unguard
from leaddesk.exchange.mapping import IdEvidence, Mapped
from leaddesk.exchange.numbers import NumberEvidence, NumberForm
from leaddesk.exchange.presets import Preset
from leaddesk.exchange.read import read
from leaddesk.exchange.translation import Translation
from leaddesk.exchange.values import normal_name
from leaddesk.languages import LANGUAGES
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_
from leaddesk.services.importing.request import ImportRequest, MatchBy
from leaddesk.services.importing.sampling import samples
from leaddesk.services.importing.tidying import tidied, tidied_row
from leaddesk.services.progress import SILENT, Progress, reported
from leaddesk.services.work import Work
from leaddesk.storage import known_ids
from leaddesk.words import words

DATES = frozenset(
    {"created_at", "won_at", "lost_at", "closed_at", "expected_close", "next_task_due", "date", "paid_on"}
)
DATES_OF_COSTS = frozenset({"day"})
NUMBERS = frozenset(
    {"value", "probability", "revenue", "employees", "net", "vat", "vat_rate", "gross", "cost", "amount", "goods"}
)
_MORE_NUMBERS = frozenset({"hours", "visits"})
_SAMPLE = 500
_KINDS_IN_ORDER = ("accounts", "stakeholders", "leads", "sales", "spend", "traffic")


@dataclass(frozen=True)
class FilePlan:
    """One file and how every column of it is read; `fields` are (place, column, field) in the file's order.

    `distinct_ids`: every row has an external id that no other row has. `rows` were counted if the file was read whole.
    `translation` is what a preset does to a row after it is tidied; `joins` the presets in whose files a field's cells
    are ids.
    """

    path: Path
    sha256: str
    layout: Layout
    kind: str
    preset: str
    exact: bool
    mapped: Mapped
    match: MatchBy | None
    fields: tuple[tuple[int, str, str], ...]
    extra: tuple[tuple[int, str], ...]
    dates: Mapping[str, DateForm]
    numbers: Mapping[str, NumberForm]
    distinct_ids: bool
    size: int
    rows: int | None
    translation: Translation | None = None
    joins: Mapping[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The file's name as it can be kept: a name may hold bytes that are no text."""
        return self.path.name.encode("utf-8", "replace").decode("utf-8")

    @property
    def column_of(self) -> Mapping[str, str]:
        """The column that gives a field."""
        return {field: column for _, column, field in self.fields}

    @property
    def expected_rows(self) -> int:
        """About how many rows there are, from the size; enough to decide when indexes are made."""
        return self.size // max(40, 12 * len(self.layout.header))

    @property
    def likely_rows(self) -> int:
        """How many rows there are, as well as it is known; enough to say how far an import has come."""
        return self.expected_rows if self.rows is None else self.rows


def plan(work: Work, request: ImportRequest, progress: Progress = SILENT) -> list[FilePlan]:
    """Read every file once and say how it will be taken in: accounts first, then people, leads, sales and costs.

    Raises BadInputError for what cannot be read, AmbiguousError for a column that can be read in two ways.
    """
    layouts = [detect(path, encoding=request.of(path).encoding) for path in request.files]
    _refuse_unknown_columns(request, layouts)
    files = zip(request.files, layouts, strict=True)
    plans = [_plan(work, request.of(path), path, layout, progress) for path, layout in files]
    return sorted(plans, key=lambda each: _KINDS_IN_ORDER.index(each.kind))


def _plan(work: Work, request: ImportRequest, path: Path, layout: Layout, progress: Progress) -> FilePlan:
    header = layout.header
    known = presets.preset(request.preset) if request.preset else presets.recognise(header)
    kind = request.kind or (known.kind_of(header) if known else None) or mapping.guess_kind(header, all_names())
    explicit = {column: field for column, field in request.columns.items() if _has(header, column)}
    exact = known is not None and known.exact
    sample = None if exact else samples(path, layout)
    mapped = mapping.propose(header, kind, explicit, all_names()[kind], known, sample)
    scan = _Scan(header, mapped, known)
    if not exact:
        scan.read(path, layout, progress)
    id_column = _id_column(work, kind, known, header, mapped, scan)
    if id_column is not None:
        explicit |= {id_column: "external_id"}
        mapped = mapping.propose(header, kind, explicit, all_names()[kind], known, sample)
    translation = Translation(header, mapped, known) if known is not None else None
    fields = tuple((place, name, mapped.columns[name]) for place, name in enumerate(header) if name in mapped.columns)
    extra = tuple((place, mapped.extra[name]) for place, name in enumerate(header) if name in mapped.extra)
    if translation:
        extra += tuple(enumerate(translation.kept, len(header)))
    return FilePlan(
        path=path,
        sha256=_sha256(path),
        layout=layout,
        kind=kind,
        preset=known.name if known else "",
        exact=exact,
        mapped=mapped,
        match=request.match,
        fields=fields,
        extra=extra,
        dates=MappingProxyType(
            {
                field: scan.dates[name].decide(request.date_order or ("ymd" if exact else None), name)
                for _, name, field in fields
                if name in scan.dates
            }
        ),
        numbers=MappingProxyType(
            {
                field: scan.numbers[name].decide(request.decimal or ("point" if exact else None), name)
                for _, name, field in fields
                if name in scan.numbers
            }
        ),
        distinct_ids=any(field == "external_id" and scan.are_distinct(name) for _, name, field in fields),
        size=path.stat().st_size,
        rows=scan.rows,
        translation=translation or None,
        joins=known.joins if known is not None else MappingProxyType({}),
    )


class _Scan:
    """The first reading of a file: evidence for the form of dates, numbers and ids; flat memory."""

    def __init__(self, header: Sequence[str], mapped: Mapped, known: Preset | None) -> None:
        of = {name: mapped.columns.get(name) for name in header}
        self.dates = {name: DateEvidence(months()) for name, field in of.items() if field in DATES | DATES_OF_COSTS}
        self.numbers = {name: NumberEvidence() for name, field in of.items() if field in NUMBERS | _MORE_NUMBERS}
        given = [name for name, field in of.items() if field == "external_id"]
        self.ids = {name: IdEvidence() for name in (*mapping.id_candidates(header, mapped), *given)}
        self.samples: dict[str, list[str]] = {name: [] for name in self.ids}
        self.rows: int | None = None
        self._header = header
        self._translation = Translation(header, mapped, known) if known is not None else None

    def are_distinct(self, name: str) -> bool:
        """Whether a column that may be the external id is filled and different in every row."""
        return name in self.ids and self.ids[name].holds()

    def read(self, path: Path, layout: Layout, progress: Progress) -> None:
        """Feed every row."""
        feeds: list[tuple[int, Callable[[str], None]]] = [
            (place, feed.feed)
            for place, name in enumerate(self._header)
            for feed in (self.dates.get(name), self.numbers.get(name))
            if feed is not None
        ]
        ids = [(self._header.index(name), evidence, self.samples[name]) for name, evidence in self.ids.items()]
        if not feeds and not ids:
            return
        self.rows = 0
        for self.rows, record in enumerate(reported(read(path, layout), progress, None), 1):
            if record.problem is not None:
                continue
            cells = self._translation(tidied_row(record.cells)) if self._translation else record.cells
            for place, feed in feeds:
                text = cells[place]
                if text:
                    feed(unguard(text.strip()))
            for place, evidence, sample in ids:
                text = tidied(cells[place])
                evidence.feed(text)
                if len(sample) < _SAMPLE:
                    sample.append(text)


def _id_column(
    work: Work, kind: str, known: Preset | None, header: Sequence[str], mapped: Mapped, scan: _Scan
) -> str | None:
    """The column that is the external id although nothing says so: filled and different in every row.

    Of several, the one whose values match ids that are in the file already, else the first.
    """
    if (
        (known is not None and known.exact)
        or "external_id" not in FIELDS[kind]
        or "external_id" in mapped.columns.values()
    ):
        return None
    found = [name for name in header if scan.are_distinct(name)]
    if len(found) < 2:
        return found[0] if found else None
    source = known.name if known else ""
    matching = {name: known_ids.count_known(work.con, kind, source, scan.samples[name]) for name in found}
    return max(found, key=lambda name: matching[name])


def _has(header: Sequence[str], column: str) -> bool:
    normal = normal_name(column)
    return any(normal_name(name) == normal for name in header)


def _refuse_unknown_columns(request: ImportRequest, layouts: Sequence[Layout]) -> None:
    for column in request.columns:
        if not any(_has(layout.header, column) for layout in layouts):
            raise BadInputError(
                N_("The file has no column “{column}”; it has {columns}."),
                column=column,
                columns=", ".join(layouts[0].header),
            )


@cache
def all_names() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Kind of file → field → the names that a column of it may have, in all languages."""
    spoken = [words(language) for language in LANGUAGES]
    return MappingProxyType(
        {
            kind: MappingProxyType(
                {
                    field: tuple(
                        dict.fromkeys(
                            name
                            for each in spoken
                            for name in (each.headers[kind][field], *each.aliases.get(kind, {}).get(field, ()))
                        )
                    )
                    for field in fields
                    if field != "extra"
                }
            )
            for kind, fields in FIELDS.items()
        }
    )


@cache
def months() -> Mapping[str, int]:
    """The names of months in all languages."""
    return month_names(
        {name: number for each in LANGUAGES for number, names in enumerate(words(each).months, 1) for name in names}
    )


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@cache
def consent_words() -> Mapping[str, frozenset[str]]:
    """The words for the states of consent in all languages, normalised."""
    spoken = [words(language).consent for language in LANGUAGES]
    states = {state for each in spoken for state in each}
    return MappingProxyType(
        {state: frozenset(normal_name(word) for each in spoken for word in each.get(state, ())) for state in states}
    )
