"""How a file is understood before any of it is stored: its kind, its columns, and how they write dates and numbers."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from leaddesk.exchange.dates import DateForm
from leaddesk.exchange.layout import Layout
from leaddesk.exchange.mapping import Mapped
from leaddesk.exchange.numbers import NumberForm
from leaddesk.exchange.source import shown_name
from leaddesk.exchange.translation import Translation
from leaddesk.exchange.values import normal_name
from leaddesk.languages import LANGUAGES
from leaddesk.model.channel_rule import ChannelRule
from leaddesk.model.custom_field import CustomField
from leaddesk.model.errors import AmbiguousError, BadInputError, EmptyFileError
from leaddesk.model.messages import N_
from leaddesk.services.importing.forms import Forms, all_open
from leaddesk.services.importing.looking import Looked, has_column, look_at_lists, propose
from leaddesk.services.importing.own_fields import own_columns
from leaddesk.services.importing.request import ImportRequest, MatchBy
from leaddesk.services.importing.rules import NO_RULES, ChannelRules, kept_rules, signal_columns
from leaddesk.services.importing.sampling import samples
from leaddesk.services.importing.scan import Scan
from leaddesk.services.importing.sum_line import SumLine
from leaddesk.services.progress import SILENT, Progress
from leaddesk.services.work import Work
from leaddesk.words import words

__all__ = ["KINDS_IN_ORDER", "FilePlan", "consent_words", "plan"]

KINDS_IN_ORDER = ("accounts", "stakeholders", "leads", "sales", "spend", "traffic")
_ON_A_WAY = frozenset({"stage", "won_at", "lost_at", "closed_at", "expected_close"})

@dataclass(frozen=True)
class FilePlan:
    """One file and how every column of it is read; `fields` are (place, column, field) in the file's order.

    `preset` is the name under which the ids of such files are known, `known_as` that of the preset itself. `request`
    are the answers that hold. `distinct_ids`: every row has an external id that no other row has. `rows` were counted
    if the file was read whole. `translation` is what a preset does to a row after it is tidied; `joins` the presets in
    whose files a field's cells are ids. `as_contacts`: rows without a stage are contacts. `is_of_firms`: nearly all
    rows name an account, and all are deals. `standings`: by value of a stage, the mean probability of its rows.
    `used_answers` are the names of kept answers that hold. `own` are the user's own fields that columns are mapped to,
    by `field.<key>`; one without an id is made by the import. `sums` tells the line that sums the rows up.
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
    request: ImportRequest
    looked: Looked
    rules: ChannelRules
    sums: SumLine
    translation: Translation | None = None
    joins: Mapping[str, str] = field(default_factory=dict)
    as_contacts: bool = False
    is_of_firms: bool = False
    standings: Mapping[str, int] = field(default_factory=dict)
    used_answers: tuple[str, ...] = ()
    own: Mapping[str, CustomField] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The file's name as it can be kept: a name may hold bytes that are no text."""
        return shown_name(self.path)

    @property
    def known_as(self) -> str:
        """The name of the preset; empty if the file is of none."""
        return self.looked.preset.name if self.looked.preset is not None else ""

    @property
    def ids_repeat(self) -> bool:
        """Whether an external id may come more than once, or rows have none."""
        return not (self.exact or self.distinct_ids)

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


class Plans(NamedTuple):
    """The files to be taken in, in this order, and those in which there is nothing at all."""

    files: list[FilePlan]
    empty: list[Path]


def plan(work: Work, request: ImportRequest, progress: Progress = SILENT) -> Plans:
    """Read every file once and say how it will be taken in: accounts first, then people, leads, sales and costs.

    Raises BadInputError for what cannot be read and if all files are empty, AmbiguousError for a column that can be
    read in two ways.
    """
    files, empty = _all_looked(work, request)
    _refuse_unknown_columns(request, files)
    kept = kept_rules(work) if request.rules is None else request.rules
    open_questions: list[tuple[Path, AmbiguousError]] = []
    plans = []
    for each in files:
        rules = each.request.rules if each.request.rules is not None else kept
        forms = Forms(each, open_questions)
        plans.append(_plan(work, each, rules, forms, progress))
    if open_questions:
        raise all_open(open_questions)
    return Plans(in_order(plans), empty)


def _all_looked(work: Work, request: ImportRequest) -> tuple[list[Looked], list[Path]]:
    """The files as they are looked at, and the empty ones; raises EmptyFileError if there are no others."""
    files, empty = list[Looked](), dict[Path, EmptyFileError]()
    for path in request.files:
        try:
            files += look_at_lists(work, request.of(path), path)
        except EmptyFileError as error:
            empty[path] = error
    if empty and not files:
        raise next(iter(empty.values()))
    return files, list(empty)


def in_order(plans: Iterable[FilePlan]) -> list[FilePlan]:
    """The files so that what others refer to comes before them, else as they were given."""
    plans = list(plans)
    joined = {preset for each in plans for preset in each.joins.values()}

    def place(each: FilePlan) -> tuple[int, bool, bool]:
        way = any(field in _ON_A_WAY for _, _, field in each.fields)
        return KINDS_IN_ORDER.index(each.kind), each.preset not in joined, bool(each.joins) and way

    return sorted(plans, key=place)


def _plan(
    work: Work, looked: Looked, rules: Sequence[ChannelRule], forms: Forms, progress: Progress
) -> FilePlan:
    request, path, known, kind, layout = looked.request, looked.path, looked.preset, looked.kind, looked.layout
    header, exact = layout.header, looked.exact
    sample = None if exact else samples(path, layout)
    mapped = propose(looked, looked.columns, sample)
    own = own_columns(looked, mapped)
    scan, sums = Scan(header, mapped, known, sample, own), SumLine(layout, kind, mapped, exact=exact)
    if not exact:
        scan.read(path, layout, sums, progress)
    id_column = scan.ids.found(work, looked)
    if id_column is not None:
        mapped = propose(looked, {**looked.columns, id_column: "external_id"}, sample)
    told = {"stage": request.stages, "status": request.stages, "channel": request.channels}
    translation = Translation(header, mapped, known, sample or {}, told) if known is not None else None
    fields = tuple((place, name, mapped.columns[name]) for place, name in enumerate(header) if name in mapped.columns)
    extra = tuple((place, mapped.extra[name]) for place, name in enumerate(header) if name in mapped.extra)
    if translation:
        extra += tuple(enumerate(translation.kept, len(header)))
    contacts = request.as_contacts if request.as_contacts is not None else known is not None and known.contacts
    dates, numbers = forms.dates(fields, scan), forms.numbers(fields, scan)
    return FilePlan(
        path=path,
        sha256=_sha256(path),
        layout=layout,
        kind=kind,
        preset=looked.source,
        exact=exact,
        mapped=mapped,
        match=request.match,
        fields=fields,
        extra=extra,
        dates=MappingProxyType(dates),
        numbers=MappingProxyType(numbers),
        distinct_ids=any(field == "external_id" and scan.ids.are_distinct(name) for _, name, field in fields),
        size=path.stat().st_size,
        rows=scan.rows,
        request=request,
        looked=looked,
        rules=NO_RULES if exact else ChannelRules(rules, signal_columns(header, mapped.columns)),
        sums=sums,
        translation=translation or None,
        joins=known.joins if known is not None else MappingProxyType({}),
        as_contacts=contacts,
        is_of_firms=scan.is_of_firms,
        standings=MappingProxyType(scan.standings(shares="probability" in numbers and numbers["probability"].shares)),
        used_answers=(*looked.used, *forms.used),
        own=MappingProxyType(own),
    )


def _refuse_unknown_columns(request: ImportRequest, files: Sequence[Looked]) -> None:
    for column in request.columns:
        if not any(has_column(each.layout.header, column) for each in files):
            raise BadInputError(
                N_("The file has no column “{column}”; it has {columns}."),
                column=column,
                columns=", ".join(files[0].layout.header),
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
