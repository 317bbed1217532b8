"""A file as it is looked at before its rows are read: its layout, whose export it is, what was answered about it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import chain, zip_longest
from pathlib import Path
from types import MappingProxyType

from leaddesk.exchange import encodings, mapping, presets
from leaddesk.exchange.content import Samples
from leaddesk.exchange.detect import detect
from leaddesk.exchange.encodings import EncodingError
from leaddesk.exchange.fields import EXTRA, FIELDS
from leaddesk.exchange.layout import Layout
from leaddesk.exchange.mapping import Mapped
from leaddesk.exchange.presets import Preset
from leaddesk.exchange.reshape.reshaping import reshaped
from leaddesk.exchange.values import normal_name
from leaddesk.languages import LANGUAGES
from leaddesk.model.custom_field import CustomField
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_, Message
from leaddesk.model.query import OWN_PREFIX
from leaddesk.services.custom_fields import fields_in_order
from leaddesk.services.importing import answers
from leaddesk.services.importing.answers import NOTHING_KEPT, KeptAnswers
from leaddesk.services.importing.own_presets import OwnPreset, own_presets, recognise_own
from leaddesk.services.importing.request import ImportRequest
from leaddesk.services.work import Work
from leaddesk.words import words

_MOST_TABLES = 20  # of a file are looked at
REASONS = "LeadDesk:"  # begins the name of the column with what is wrong with a row (problem_rows)

NO_PRESET = "none"  # asked for instead of a preset: the file is no known one
_BYTE_BY_BYTE = "latin-1"
_UNICODE = frozenset({encodings.UTF_8, "utf-16", "utf-16-le", "utf-16-be"})


@dataclass(frozen=True)
class Looked:
    """What a file is. `request` are the answers about it, those kept from earlier files of its kind among them.

    `columns` are those mapped by hand. `kept` is what was answered before, `used` the names of those that hold now.
    `own` are the fields that the user made for rows of this kind, by their keys.
    """

    path: Path
    request: ImportRequest
    layout: Layout
    preset: Preset | None
    kind: str
    columns: Mapping[str, str]
    fingerprint: str
    kept: KeptAnswers
    used: tuple[str, ...]
    own: Mapping[str, CustomField] = field(default_factory=dict)

    @property
    def exact(self) -> bool:
        """Whether it is LeadDesk's own exact export."""
        return self.preset is not None and self.preset.exact

    @property
    def source(self) -> str:
        """The name under which the ids of such files are known; empty if the file is of no preset."""
        known = self.preset
        return known.source if isinstance(known, OwnPreset) else known.name if known is not None else ""


def look(work: Work | None, request: ImportRequest, path: Path) -> Looked:
    """Look at a file with the answers given about it; without `work`, own presets and kept answers are not known.

    Raises BadInputError for what cannot be read.
    """
    first, header = _first_look(path, request)
    kept = NOTHING_KEPT
    if work is not None and header and request.uses_kept:
        kept = answers.kept_answers(work, header)
    wanted, used, layout = _laid_out(path, request, first, kept)
    known = _preset(work, wanted, without_reasons(layout.header))
    if known is None and wanted.header_line is None:
        layout, known = _known_table(work, wanted, path, layout)
    if known is not None and known.reshape:
        layout = reshaped(layout, known.reshape)
    kind = wanted.kind or (known.kind_of(without_reasons(layout.columns or layout.header)) if known else None)
    kind = kind or mapping.guess_kind(without_reasons(layout.header), all_names())
    own = {each.key: each for each in fields_in_order(work)} if work is not None and kind == "leads" else {}
    names = {key: each.name for key, each in own.items()}
    told = {
        column: mapping.meant(field, kind, names)
        for column, field in wanted.columns.items()
        if has_column(layout.header, column)
    }
    if "columns" in used:  # they may be of another kind than the file is this time
        told = {
            column: field
            for column, field in told.items()
            if column in request.columns
            or field == EXTRA
            or field in FIELDS[kind]
            or field.removeprefix(OWN_PREFIX) in own
        }
    return Looked(path, wanted, layout, known, kind, told, answers.fingerprint(header), kept, used, own)


def look_at_lists(work: Work | None, request: ImportRequest, path: Path) -> Iterator[Looked]:
    """A file as it is looked at; a whole file of LeadDesk's once for each of its lists, unless one is named.

    Raises BadInputError for what cannot be read.
    """
    first = look(work, request, path)
    layout = first.layout
    if not layout.is_whole or request.sheet is not None:
        yield first
        return
    wanted = [sheet for sheet in layout.sheets if request.kind in (None, sheet)]
    for sheet in wanted or layout.sheets[:1]:
        yield first if sheet == layout.sheet else look(work, replace(request, sheet=sheet), path)


def _laid_out(
    path: Path, request: ImportRequest, first: Layout | None, kept: KeptAnswers
) -> tuple[ImportRequest, tuple[str, ...], Layout]:
    """The answers that hold, the names of those given before, and the layout of the file.

    What was answered before does not hold where it does not fit this file: it cannot be read so, its columns are
    others then, or its letters are in UTF-8 beyond doubt.
    """
    is_certain = first is not None and first.form == "text" and first.encoding == encodings.UTF_8
    wanted, used = answers.with_kept(request, kept, without=("encoding",) if is_certain else ())
    if used:
        try:
            layout = _detected(path, wanted, first)
            if kept.header in ("", answers.fingerprint(without_reasons(layout.header))):
                return wanted, used, layout
        except BadInputError:
            pass
    return request, (), _detected(path, request, first)


def without_reasons(header: Sequence[str]) -> tuple[str, ...]:
    """The columns of a file but for the reasons that LeadDesk wrote beside rows that it could not use."""
    return tuple(name for name in header if not name.startswith(REASONS))


def propose(looked: Looked, columns: Mapping[str, str], sample: Samples | None) -> Mapped:
    """The mapping of a file, some of its columns told; the reasons of an earlier import are no part of it."""
    own = {key: each.name for key, each in looked.own.items()}
    mapped = mapping.propose(
        looked.layout.header, looked.kind, columns, all_names()[looked.kind], looked.preset, sample, own
    )
    if not any(name.startswith(REASONS) for name in looked.layout.header):
        return mapped
    kept = {name: each for name, each in mapped.extra.items() if not name.startswith(REASONS)}
    return replace(mapped, extra=MappingProxyType(kept))


def has_column(header: Sequence[str], column: str) -> bool:
    """Whether a file has a column of this name, or of one that is written alike."""
    normal = normal_name(column)
    return any(normal_name(name) == normal for name in header)


def known_presets(work: Work | None) -> Mapping[str, Preset]:
    """All presets by name, the user's own before those that LeadDesk brings."""
    own = own_presets(work) if work is not None else {}
    return MappingProxyType({**own, **{name: each for name, each in presets.load_presets().items() if name not in own}})


@cache
def all_names() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """Kind of file → field → the names that a column of it may have in any language, the likeliest first."""
    return MappingProxyType(
        {
            kind: MappingProxyType({field: _names(kind, field) for field in fields if field != EXTRA})
            for kind, fields in FIELDS.items()
        }
    )


def _names(kind: str, field: str) -> tuple[str, ...]:
    """The headers of a field in all languages, then their first other names, and so on."""
    spoken = [words(language) for language in LANGUAGES]
    by_language = [(each.headers[kind][field], *each.aliases.get(kind, {}).get(field, ())) for each in spoken]
    in_turn = chain.from_iterable(zip_longest(*by_language))
    return tuple(dict.fromkeys(name for name in in_turn if name is not None))


def _first_look(path: Path, request: ImportRequest) -> tuple[Layout | None, tuple[str, ...]]:
    """The layout of a file if nothing is answered about it but the sheet, and by which columns it is remembered.

    None if it is in none of the usual encodings. Letters that are not in Unicode are remembered as single bytes: what
    they are may be told by other values in the next file.
    """
    first: Layout | None = None
    try:
        first = detect(path, sheet=request.sheet)
        if first.form != "text" or first.encoding in _UNICODE:
            return first, without_reasons(first.header)
    except EncodingError:
        pass
    try:
        return first, without_reasons(detect(path, sheet=request.sheet, encoding=_BYTE_BY_BYTE).header)
    except BadInputError:
        return first, ()


def _detected(path: Path, request: ImportRequest, first: Layout | None) -> Layout:
    """The layout with the answers given; that of the first look if they are none and it needed none."""
    told = (request.encoding, request.delimiter, request.header_line)
    if told == (None, None, None) and first is not None:
        return first
    encoding, delimiter, header_line = told
    return detect(path, encoding=encoding, delimiter=delimiter, header_line=header_line, sheet=request.sheet)


def _known_table(
    work: Work | None, request: ImportRequest, path: Path, layout: Layout
) -> tuple[Layout, Preset | None]:
    """Of several tables in a report, the first that is somebody's export: Google Analytics puts its charts above it."""
    for line in layout.further_tables[:_MOST_TABLES]:
        other = detect(path, encoding=layout.encoding, delimiter=layout.delimiter, header_line=line)
        known = _preset(work, request, without_reasons(other.header))
        if known is not None:
            remark = Message(N_("The file holds several tables; the one in line {line} is read."), {"line": line})
            return replace(other, remarks=(remark,)), known
    return layout, None


def _preset(work: Work | None, request: ImportRequest, header: Sequence[str]) -> Preset | None:
    """The preset asked for, else the one that the header speaks for: one of the user's own if there is one."""
    if request.preset == NO_PRESET:
        return None
    own = own_presets(work) if work is not None else {}
    if request.preset:
        every = known_presets(work)
        wanted = next((each for each in every.values() if request.preset in (each.name, each.title)), None)
        if wanted is None:
            raise BadInputError(
                N_("“{name}” is not a preset; choose one of {names}."), name=request.preset, names=", ".join(every)
            )
        return wanted
    shipped = presets.recognise(header)
    mine = recognise_own(header, own)
    if mine is None or shipped is None:
        return mine or shipped
    return shipped if shipped.exact or shipped.score(header) > mine.score(header) else mine

