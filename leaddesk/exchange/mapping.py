"""Which column of a file is which field."""

from array import array
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from types import MappingProxyType

from leaddesk.exchange import own_columns
from leaddesk.exchange.content import FieldNames, Samples, by_content, speaks_against
from leaddesk.exchange.fields import EXTRA, FIELDS, MADE, ONLY_EXACT, READ_TO_MAKE
from leaddesk.exchange.presets import EXTRA_PREFIX, Preset, spellings_of
from leaddesk.exchange.values import normal_heading, normal_name
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_
from leaddesk.model.query import OWN_PREFIX

_PERSON = frozenset({"name", "first_name", "last_name", "email"})
_IDENTITY = _PERSON | {"contact", "company", "account", "phone", "mobile"}
_ON_A_WAY = frozenset(
    {"stage", "status", "pipeline", "probability", "expected_close", "won_at", "lost_at", "closed_at"}
)
_OF_A_LEAD = _ON_A_WAY | {"first_name", "last_name", "contact", "channel", "campaign", "next_task"}
_OF_A_FIRM = frozenset({"industry", "size", "revenue", "employees", "vat_id", "parent"})

_ALIKE = 36  # names of a field, the likeliest first, that are as good as each other: six of each language
_HEADINGS = 6  # names of a field that stand first: what it is called in each language
_SHARDS = 64
_FIRST_CHECK = 1024  # values


@dataclass(frozen=True)
class Mapped:
    """The field of each mapped column, and the columns that are kept in `extra`, each with its name there.

    `spare` are columns of `extra` that stand in for a field where the row has none, in their order; `by_content` the
    mapped columns whose names say nothing, and whose values do.
    """

    columns: Mapping[str, str]
    extra: Mapping[str, str]
    spare: Mapping[str, str] = field(default_factory=dict)
    by_content: tuple[str, ...] = ()

    @property
    def unmapped(self) -> tuple[str, ...]:
        """The columns that are no field, in the file's order."""
        return tuple(self.extra)


def guess_kind(header: Sequence[str], names: Mapping[str, FieldNames]) -> str:
    """The kind of file that a header speaks of, `names` by kind; leads if in doubt."""
    found = {kind: set(propose(header, kind, {}, names.get(kind, {})).columns.values()) for kind in FIELDS}
    lead = found["leads"]
    if not lead & (_IDENTITY | _ON_A_WAY):
        if found["traffic"] >= {"visits"} and found["traffic"] & {"channel", "campaign"}:
            return "traffic"
        if found["spend"] & {"amount", "goods", "hours"} and found["spend"] & {"channel", "campaign"}:
            return "spend"
    if found["sales"] & {"net", "gross"} and found["sales"] & {"lead", "document"} and not lead & _ON_A_WAY:
        return "sales"
    people = found["stakeholders"]
    if "account" in people and people & _PERSON and people & {"role", "reports_to"} and not lead & _ON_A_WAY:
        return "stakeholders"
    if "name" in found["accounts"] and len(found["accounts"] & _OF_A_FIRM) > 1 and not lead & _OF_A_LEAD:
        return "accounts"
    return "leads"


def propose(
    header: Sequence[str],
    kind: str,
    explicit: Mapping[str, str],
    names: FieldNames,
    preset: Preset | None = None,
    samples: Samples | None = None,
    own: Mapping[str, str] = MappingProxyType({}),
) -> Mapped:
    """The mapping of a file: by hand, then by the preset, by the names that fields have, and by what columns hold.

    A field is given once: to the column that the preset names first for it, to the first one in the file's order that
    is named as the field is, then to the first of a likely name. `own` are the names of the user's own fields of this
    kind by their keys: a column that is called so is this field, unless that is what a field is called anyway, also
    where the preset keeps it beside the fields. `samples` are values of each column; without them none is known by its
    content. Raises BadInputError for a column or field that does not exist, and for a field that was given to two
    columns.
    """
    columns = _by_hand(header, kind, explicit, own)
    is_exact = preset is not None and preset.exact
    if is_exact:
        columns |= _told_by_headings(header, columns, own)
    spare = {} if preset is None else _by_preset(header, kind, preset, columns, own)
    if own and not is_exact:
        free = [name for name in header if spare.get(name, EXTRA) == EXTRA and not _is_heading(name, kind, names)]
        columns |= own_columns.by_names(free, columns, own)
        spare = {name: each for name, each in spare.items() if name not in columns}
    fixed = (*columns, *spare)
    if is_exact:
        columns |= {name: name for name in header if name in chain(*ONLY_EXACT.get(kind, ()))}
    _by_names(header, kind, columns, fixed, {} if is_exact else names)
    found: Mapping[str, str] = {}
    if samples is not None:
        for name in [each for each in columns if each not in fixed]:
            if speaks_against(columns[name], name, samples.get(name, ())):
                del columns[name]
        found = by_content(kind, header, samples, columns, fixed=fixed, names=names)
        columns |= found
    return Mapped(
        MappingProxyType({name: columns[name] for name in header if columns.get(name, EXTRA) != EXTRA}),
        MappingProxyType(
            {
                name: name.removeprefix(EXTRA_PREFIX).removeprefix(OWN_PREFIX) if is_exact else name
                for name in header
                if columns.get(name, EXTRA) == EXTRA
            }
        ),
        MappingProxyType({name: each for name, each in spare.items() if each != EXTRA}),
        tuple(name for name in header if name in found),
    )


def id_candidates(header: Sequence[str], mapped: Mapped) -> tuple[str, ...]:
    """The columns that may be the external id, in the file's order: named `id` or `…_id`, and no field yet."""
    if "external_id" in mapped.columns.values():
        return ()
    return tuple(name for name in header if name in mapped.extra and f" {normal_name(name)}".endswith(" id"))


@dataclass
class IdEvidence:
    """Whether every value of a column is there and different from all others; keeps eight bytes a value."""

    _shards: list["array[int]"] = field(default_factory=lambda: [array("q") for _ in range(_SHARDS)])
    _count: int = 0
    _next_check: int = _FIRST_CHECK
    _failed: bool = False

    def feed(self, text: str) -> None:
        """Take the next value into account."""
        if self._failed:
            return
        if not text:
            self._fail()
            return
        hashed = hash(text)
        self._shards[hashed % _SHARDS].append(hashed)
        self._count += 1
        if self._count == self._next_check:
            self._next_check *= 2
            self._check()

    def feed_all(self, texts: Sequence[str]) -> None:
        """Take the next values into account."""
        if self._failed:
            return
        if "" in texts:
            self._fail()
            return
        shards = self._shards
        for hashed in map(hash, texts):
            shards[hashed % _SHARDS].append(hashed)
        self._count += len(texts)
        if self._count >= self._next_check:
            self._next_check = 2 * self._count
            self._check()

    def holds(self) -> bool:
        """Whether that is so of all values so far, and there is one."""
        self._check()
        return self._count > 0 and not self._failed

    def _check(self) -> None:
        if any(len(set(shard)) < len(shard) for shard in self._shards):
            self._fail()

    def _fail(self) -> None:
        self._failed = True
        self._shards.clear()


def meant(field: str, kind: str, own: Mapping[str, str]) -> str:
    """The field that a user means, who may call one of his own by its name; what is none stays as it is."""
    return field if field in FIELDS[kind] or field == EXTRA else own_columns.named(field, own) or field


def _is_heading(name: str, kind: str, names: FieldNames) -> bool:
    """Whether a column is called as a field is, in any language: other names that may mean it do not count."""
    normal = normal_name(name)
    return any(
        normal in map(normal_name, (field, *names.get(field, ())[:_HEADINGS]))
        for field in FIELDS[kind]
        if field != EXTRA
    )


def _told_by_headings(header: Sequence[str], columns: Mapping[str, str], own: Mapping[str, str]) -> dict[str, str]:
    """The user's own fields in an exact file: those that are there, and those of which it tells what they are."""
    found: dict[str, str] = {}
    for name in header:
        told = own_columns.told_by(name)
        if told is None or name in columns:
            continue
        there = told.field if told.key in own else own_columns.named(told.name, own) if told.name else None
        wanted = there or (told.field if told.type is not None else None)
        if wanted is not None and wanted not in found.values():
            found[name] = wanted
    return found


def _by_hand(header: Sequence[str], kind: str, explicit: Mapping[str, str], own: Mapping[str, str]) -> dict[str, str]:
    columns: dict[str, str] = {}
    for asked, given in explicit.items():
        name = _column(header, asked)
        wanted = meant(given, kind, own)
        is_known = wanted in FIELDS[kind] or wanted == EXTRA or wanted.removeprefix(OWN_PREFIX) in own
        if columns.get(name, wanted) != wanted:
            raise BadInputError(N_("The column “{column}” was given to two fields; choose one of them."), column=name)
        if not is_known:
            raise BadInputError(
                N_("“{field}” is not a field of {kind}; choose one of {fields}."),
                field=wanted,
                kind=kind,
                fields=", ".join([*FIELDS[kind], *(OWN_PREFIX + key for key in own)]),
            )
        if wanted != EXTRA and wanted in columns.values():
            other = next(each for each, given in columns.items() if given == wanted)
            raise BadInputError(
                N_("The field {field} was given to two columns, “{one}” and “{other}”; choose one of them."),
                field=wanted,
                one=other,
                other=name,
            )
        columns[name] = wanted
    return columns


def _by_preset(
    header: Sequence[str], kind: str, preset: Preset, columns: dict[str, str], own: Mapping[str, str]
) -> dict[str, str]:
    """Let `columns` have those that a preset names; returns the others that it names, and the field of each.

    A column that the preset knows is claimed by nothing else.
    """
    by_name: dict[str, list[str]] = {}
    for name in header:
        for each in spellings_of(name):
            by_name.setdefault(each, []).append(name)
    taken, spare = set(columns.values()), dict[str, str]()
    fields = {*FIELDS[kind], *(MADE.get(kind, ()) if preset.reshape else ()), *(OWN_PREFIX + key for key in own)}
    for known, wanted in preset.columns.items():
        for name in by_name.get(normal_name(known), ())[:1]:
            if name in columns or name in spare or (wanted not in fields and wanted not in READ_TO_MAKE):
                continue
            if wanted in taken or wanted == EXTRA or wanted in READ_TO_MAKE:
                spare[name] = wanted if wanted in fields else EXTRA
            else:
                columns[name] = wanted
                taken.add(wanted)
    return spare


def _column(header: Sequence[str], asked: str) -> str:
    """The column of this name, or the only one that is named alike."""
    if asked in header:
        return asked
    alike = [name for name in header if normal_name(name) == normal_name(asked)]
    if len(alike) != 1:
        raise BadInputError(
            N_("The file has no column “{column}”; it has {columns}."), column=asked, columns=", ".join(header)
        )
    return alike[0]


def _by_names(
    header: Sequence[str], kind: str, columns: dict[str, str], fixed: Collection[str], names: FieldNames
) -> None:
    """Let `columns` have those that are named as a field is, then those that are named as one may be.

    Of several, the one of a much likelier name, else the first in the file.
    """
    taken = set(columns.values())
    free = [name for name in header if name not in fixed]
    fields = [each for each in FIELDS[kind] if each != EXTRA]
    # Beside a plain `id`, an “Opportunity ID” is somebody else's.
    has_id = any(normal_name(name) == "id" for name in free)
    may_be: dict[str, list[str]] = {}
    likeliness: dict[str, int] = {}
    for each in fields:
        for rank, name in enumerate(() if has_id and each == "external_id" else names.get(each, ())):
            may_be.setdefault(normal_heading(name), []).append(each)
            likeliness.setdefault(normal_heading(name), rank // _ALIKE)
    likeliest = sorted(free, key=lambda name: likeliness.get(normal_heading(name), 0))
    for claims, order in (({normal_name(each): [each] for each in fields}, free), (may_be, likeliest)):
        for name in order:
            wanted = next((each for each in claims.get(normal_heading(name), ()) if each not in taken), None)
            if name not in columns and wanted is not None:
                columns[name] = wanted
                taken.add(wanted)
