"""Files that LeadDesk knows by their header: one small TOML file each, data and not code; users keep their own.

    title = "HubSpot deals"                    # a name, shown as it is
    kind = "leads"                             # leads, accounts, stakeholders, sales, spend or traffic
    required = [["Record ID", "Datensatz-ID"], ["Deal Name", "Dealname"]]     # each column with all its spellings
    typical = ["Amount", "Deal Stage"]         # columns that speak for it; those of [columns] do so too
    forbidden = ["Lifecycle Stage"]            # columns that speak against it
    least = 3                                  # how many known columns it takes; fewer may be chance
    contacts = false                           # rows without a stage are contacts and on no board
    reshape = ""                               # what makes other rows of its rows
    lacks = ["activities"]                     # what such an export does not hold

    [columns]                                  # column → field or "extra"; of several for one field the first that the
    "Deal Name" = "name"                       # file has is it, and the others stand in where that one is empty

    [values.stage]                             # field or column → value → value instead; "": none,
    closedwon = "won"                          # and what it was is kept in extra; "*": any value that is not named

    [clean]                                    # column → how its cells are cleaned (exchange/cleaners.py)
    "Record ID" = "after_colon"

    [joins]                                    # field → the preset in whose files its cells are ids
    account = "hubspot_companies"

Names of columns and values are compared by `normal_name`.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from types import MappingProxyType
from typing import Any

from leaddesk.exchange.fields import ALWAYS, EXTRA, FIELDS, IF_ANY, MADE, ONLY_EXACT, READ_TO_MAKE
from leaddesk.exchange.toml_text import key, table, value
from leaddesk.exchange.values import normal_name
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_
from leaddesk.model.query import OWN_PREFIX
from leaddesk.paths import resource

EXTRA_PREFIX = f"{EXTRA}."  # before the names of further columns, in an exact export
LACKS = (
    *("activities", "notes", "emails", "phones", "lost_reasons", "older_than_90_days", "products", "files", "owners"),
    *("history", "costs", "deals", "people"),
)

_LEAST = 3  # columns that speak for a preset
_CURRENCY_BEHIND = re.compile(r"\s*\((?:[a-z]{3}|[^\w\s()]{1,3})\)$")
_PLAIN_TEXTS = ("title", "kind", "reshape")
_TABLES = ("columns", "clean", "joins")


@dataclass(frozen=True)
class Preset:
    """A known file: the columns that it is known by, and what its columns and values mean.

    `exact`: LeadDesk's own exact export, of any kind, known by having that kind's fields in their order; its cells are
    taken as they stand.
    """

    name: str
    title: str = ""
    kind: str | None = None
    exact: bool = False
    required: tuple[tuple[str, ...], ...] = ()
    typical: tuple[str, ...] = ()
    forbidden: tuple[str, ...] = ()
    least: int = _LEAST
    columns: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    clean: Mapping[str, str] = field(default_factory=dict)
    joins: Mapping[str, str] = field(default_factory=dict)
    contacts: bool = False
    reshape: str = ""
    lacks: tuple[str, ...] = ()

    def kind_of(self, header: Sequence[str]) -> str | None:
        """The kind of file that this header makes it, None if it is not of this preset."""
        if self.exact:
            own = (EXTRA_PREFIX, OWN_PREFIX)
            fixed = tuple(name for name in header if name != EXTRA and not name.startswith(own))
            return next((kind for kind in FIELDS if fixed in _exact_headers(kind)), None)
        return self.kind if self.score(header) else None

    def score(self, header: Sequence[str]) -> int:
        """How much a header speaks for this preset: 0 if it is not of it, else the more the more columns are known.

        All columns that are required must be there, of a few also some of the others; what is there beyond does not
        count, nor does the order.
        """
        if self.exact:
            return len(header) if self.kind_of(header) else 0
        given = frozenset(each for name in header for each in spellings_of(name))
        required, known, forbidden = self._known_by
        if not required or given & forbidden or not all(given & spellings for spellings in required):
            return 0
        found = len(given & known)
        return len(required) + found if found >= min(self.least, len(known)) else 0

    @cached_property
    def _known_by(self) -> tuple[tuple[frozenset[str], ...], frozenset[str], frozenset[str]]:
        required = tuple(_normal(spellings) for spellings in self.required)
        return required, _normal((*self.typical, *self.columns)).union(*required), _normal(self.forbidden)


@cache
def load_presets() -> Mapping[str, Preset]:
    """All presets by name, in alphabetical order, read once."""
    paths = sorted(resource("presets").glob("*.toml"))
    return MappingProxyType({path.stem: parse_preset(path.stem, path.read_text(encoding="utf-8")) for path in paths})


def parse_preset(name: str, text: str) -> Preset:
    """The preset that a TOML text says; raises BadInputError for one that says none."""
    try:
        content = tomllib.loads(text)
        tables = {each: _texts(content.get(each, {})) for each in _TABLES}
        made = Preset(
            name=name,
            title=_text(content.get("title", "")),
            kind=_text(content["kind"]) if "kind" in content else None,
            reshape=_text(content.get("reshape", "")),
            exact=bool(content.get("exact", False)),
            contacts=bool(content.get("contacts", False)),
            required=tuple(tuple(map(_text, spellings)) for spellings in content.get("required", ())),
            typical=tuple(map(_text, content.get("typical", ()))),
            forbidden=tuple(map(_text, content.get("forbidden", ()))),
            least=int(content.get("least", _LEAST)),
            lacks=tuple(map(_text, content.get("lacks", ()))),
            values=MappingProxyType({each: _texts(inner) for each, inner in content.get("values", {}).items()}),
            columns=tables["columns"],
            clean=tables["clean"],
            joins=tables["joins"],
        )
    except (tomllib.TOMLDecodeError, TypeError, ValueError, AttributeError) as error:
        raise BadInputError(N_("The preset “{name}” cannot be read: {reason}"), name=name, reason=str(error)) from error
    _check(made)
    return made


def preset_text(preset: Preset) -> str:
    """A preset as TOML text, as parse_preset reads it; its name is not in it."""
    lines = [f"{each} = {value(getattr(preset, each))}" for each in _PLAIN_TEXTS if getattr(preset, each)]
    lines += [f"{each} = true" for each in ("exact", "contacts") if getattr(preset, each)]
    lines += [f"least = {preset.least}"] if preset.least != _LEAST else []
    lines += [
        f"{each} = {value(getattr(preset, each))}"
        for each in ("required", "typical", "forbidden", "lacks")
        if getattr(preset, each)
    ]
    for each in _TABLES:
        lines += table(each, getattr(preset, each))
    for each, inner in preset.values.items():
        lines += table(f"values.{key(each)}", inner)
    return "\n".join(lines) + "\n"


def preset(name: str) -> Preset:
    """The preset of this name; raises BadInputError, naming all of them, if there is none."""
    presets = load_presets()
    if name not in presets:
        raise BadInputError(N_("“{name}” is not a preset; choose one of {names}."), name=name, names=", ".join(presets))
    return presets[name]


def recognise(header: Sequence[str], presets: Mapping[str, Preset] | None = None) -> Preset | None:
    """The preset that a file is of by its header: the one that it speaks most for, None if there is none."""
    known = presets or load_presets()
    scores = {each.name: each.score(header) for each in known.values()}
    found = [each for each in known.values() if scores[each.name]]
    return max(found, key=lambda each: (each.exact, scores[each.name]), default=None)


def _check(made: Preset) -> None:
    if made.exact:
        return
    if made.kind is None or made.kind not in FIELDS:
        raise BadInputError(
            N_("The preset “{name}” needs a kind; write one of {kinds}."), name=made.name, kinds=", ".join(FIELDS)
        )
    of_made_rows = {*MADE.get(made.kind, ()), *READ_TO_MAKE} if made.reshape else set[str]()
    for wanted in made.columns.values():
        is_own = made.kind == "leads" and wanted.startswith(OWN_PREFIX)
        if wanted not in FIELDS[made.kind] and wanted != EXTRA and wanted not in of_made_rows and not is_own:
            raise BadInputError(
                N_("“{field}” is not a field of {kind}; choose one of {fields}."),
                field=wanted,
                kind=made.kind,
                fields=", ".join(FIELDS[made.kind]),
            )


def spellings_of(column: str) -> tuple[str, ...]:
    """What the name of a column is compared as: `Amount spent (EUR)` is `Amount spent` too, whatever the currency."""
    name = normal_name(column)
    bare = _CURRENCY_BEHIND.sub("", name)
    return (name,) if bare == name else (name, bare)


def _normal(names: Iterable[str]) -> frozenset[str]:
    return frozenset(map(normal_name, names))


def _texts(content: Mapping[str, Any]) -> Mapping[str, str]:
    return MappingProxyType({name: _text(each) for name, each in content.items()})


def _text(content: object) -> str:
    if not isinstance(content, str):
        raise TypeError(repr(content))
    return content


def _exact_headers(kind: str) -> tuple[tuple[str, ...], ...]:
    """The columns that an exact file of this kind can have, those of extra left out."""
    found = [ALWAYS[kind]]
    for group in (IF_ANY.get(kind, ()), *ONLY_EXACT.get(kind, ())):
        found += [(*header, *group) for header in found if group]
    return tuple(found)
