"""Files that LeadDesk knows by their header: one small TOML file each, data and not code."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType

from leaddesk.exchange.fields import EXTRA, FIELDS
from leaddesk.exchange.values import normal_name
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_
from leaddesk.paths import resource

EXTRA_PREFIX = f"{EXTRA}."  # before the names of further columns, in an exact export


@dataclass(frozen=True)
class Preset:
    """A known file: the columns that it is known by, and the fields that columns mean.

    `exact`: LeadDesk's own exact export, of any kind, known by having that kind's fields in their order; its cells are
    taken as they stand.
    """

    name: str
    kind: str | None = None
    header: tuple[str, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    exact: bool = False

    def kind_of(self, header: Sequence[str]) -> str | None:
        """The kind of file that this header makes it, None if it is not of this preset."""
        if self.exact:
            own = tuple(name for name in header if name != EXTRA and not name.startswith(EXTRA_PREFIX))
            return next((kind for kind, fields in FIELDS.items() if own == tuple(_without_extra(fields))), None)
        known_by = set(map(normal_name, self.header))
        return self.kind if known_by and known_by <= set(map(normal_name, header)) else None


@cache
def load_presets() -> Mapping[str, Preset]:
    """All presets by name, in alphabetical order, read once."""
    found = {}
    for path in sorted(resource("presets").glob("*.toml")):
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        found[path.stem] = Preset(
            name=path.stem,
            kind=content.get("kind"),
            header=tuple(content.get("header", ())),
            columns=MappingProxyType(content.get("columns", {})),
            exact=content.get("exact", False),
        )
    return MappingProxyType(found)


def preset(name: str) -> Preset:
    """The preset of this name; raises BadInputError, naming all of them, if there is none."""
    presets = load_presets()
    if name not in presets:
        raise BadInputError(N_("“{name}” is not a preset; choose one of {names}."), name=name, names=", ".join(presets))
    return presets[name]


def recognise(header: Sequence[str], presets: Mapping[str, Preset] | None = None) -> Preset | None:
    """The preset that a file is of by its header: the one known by the most columns, None if there is none."""
    known = [each for each in (presets or load_presets()).values() if each.kind_of(header) is not None]
    return max(known, key=lambda each: (each.exact, len(each.header)), default=None)


def _without_extra(fields: Sequence[str]) -> list[str]:
    return [name for name in fields if name != EXTRA]
