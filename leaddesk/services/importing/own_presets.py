"""The user's own presets: kept in the file, known before those that LeadDesk brings."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from types import MappingProxyType
from typing import Any, Protocol

from leaddesk.exchange import presets
from leaddesk.exchange.fields import EXTRA
from leaddesk.exchange.presets import Preset
from leaddesk.exchange.values import normal_name
from leaddesk.model import folding
from leaddesk.model.change import Change
from leaddesk.model.errors import BadInputError, NotFoundError
from leaddesk.model.messages import N_, Message
from leaddesk.model.setting import Setting
from leaddesk.services.import_history import OWN_PRESET
from leaddesk.services.importing.request import ImportRequest
from leaddesk.services.work import Work, changed, create, delete, id_of, update

_LONGEST_NAME = 40
_MOST_REQUIRED = 4
_MOST_LEFT_OUT = 0.4  # of its columns that a file may lack


@dataclass(frozen=True)
class OwnPreset(Preset):
    """A preset of the user's. `source` is the preset that its files were known by before: their ids stay the same."""

    source: str = ""


class SeenColumn(Protocol):
    """A column and the field that it is."""

    @property
    def name(self) -> str:
        """Its name."""

    @property
    def field(self) -> str | None:
        """Its field; none if it is kept beside the fields."""


class SeenFile(Protocol):
    """What is seen of a file."""

    @property
    def kind(self) -> str:
        """What its rows are."""

    @property
    def preset(self) -> str:
        """The preset that it is known by; empty if by none."""

    @property
    def columns(self) -> Sequence[SeenColumn]:
        """Its columns."""


def own_presets(work: Work) -> Mapping[str, OwnPreset]:
    """The file's own presets by name, in the order of their titles."""
    kept = [each for each in work.find(Setting) if each.key.startswith(OWN_PRESET)]
    found = [each for each in map(_read, kept) if each is not None]
    return MappingProxyType({each.name: each for each in sorted(found, key=lambda each: each.title.casefold())})


def recognise_own(header: Sequence[str], own: Mapping[str, OwnPreset]) -> OwnPreset | None:
    """The own preset that a file is of, if it has most of its columns; None if there is none."""
    given = set(map(normal_name, header))
    fitting = [each for each in own.values() if each.score(header) and _share(each, given) >= 1 - _MOST_LEFT_OUT]
    return max(fitting, key=lambda each: each.score(header), default=None)


def save_preset(work: Work, title: str, seen: SeenFile, request: ImportRequest | None = None) -> Change:
    """Keep how the columns of a file are mapped, and what was answered about its values, under a title.

    One of the same title is replaced. Raises BadInputError for a title that is empty.
    """
    title = " ".join(title.split())
    if not title:
        raise BadInputError(N_("Give the preset a title."))
    own = own_presets(work)
    same = next((each for each in own.values() if each.title.casefold() == title.casefold()), None)
    name = same.name if same is not None else _free_name(title, {*own, *presets.load_presets()})
    base = own.get(seen.preset) or presets.load_presets().get(seen.preset)
    source = base.source if isinstance(base, OwnPreset) else base.name if base is not None else ""
    made = _made(name, title, seen, base, request)
    return _kept(work, made, source, Message(N_("Save the preset “{title}”"), {"title": title}))


def remove_preset(work: Work, name: str) -> Change:
    """Forget a preset; what was imported by it stays."""
    known = _known(work, name)
    rows = [delete("setting", id_of(each)) for each in work.find(Setting, key=OWN_PRESET + name)]
    return Change(Message(N_("Remove the preset “{title}”"), {"title": known.title}), rows)


def _known(work: Work, name: str) -> OwnPreset:
    own = own_presets(work)
    if name not in own:
        raise NotFoundError(N_("There is no preset “{name}” of your own."), name=name)
    return own[name]


def _kept(work: Work, made: Preset, source: str, label: Message) -> Change:
    value = {"toml": presets.preset_text(made), "source": source}
    known = work.find(Setting, key=OWN_PRESET + made.name)
    if known:
        return Change(label, update(known[0], changed(known[0], {"value": value})))
    return Change(label, [create(Setting(key=OWN_PRESET + made.name, value=value))])


def _read(setting: Setting) -> OwnPreset | None:
    """A preset that is kept; None for one that cannot be read, which must not keep files from being imported."""
    value: Any = setting.value
    try:
        found = presets.parse_preset(setting.key.removeprefix(OWN_PRESET), value["toml"])
    except BadInputError:
        return None
    return OwnPreset(**{each.name: getattr(found, each.name) for each in fields(Preset)}, source=value["source"])


def _made(name: str, title: str, seen: SeenFile, base: Preset | None, request: ImportRequest | None) -> Preset:
    columns = _columns(seen, base)
    values = dict(base.values) if base is not None else {}
    contacts = base.contacts if base is not None else False
    if request is not None:
        contacts = contacts if request.as_contacts is None else request.as_contacts
        for field, answers in (("stage", request.stages), ("status", request.stages), ("channel", request.channels)):
            if answers and field in columns.values():
                values[field] = MappingProxyType({**values.get(field, {}), **answers})
    if base is not None and base.reshape:  # it is known by the file's own columns, and maps those of other rows
        return replace(_plain(base), name=name, title=title, columns=columns, values=values, contacts=contacts)
    mapped = [each.name for each in seen.columns if each.field is not None]
    telling = [each for each in mapped if normal_name(each) != normal_name(columns[each])]
    required = (telling or mapped or list(columns))[:_MOST_REQUIRED]
    made = _plain(base) if base is not None else Preset(name)
    return replace(
        made,
        name=name,
        title=title,
        kind=seen.kind,
        required=tuple((each,) for each in required),
        typical=tuple(each for each in columns if each not in required),
        forbidden=(),
        columns=columns,
        values=values,
        contacts=contacts,
    )


def _columns(seen: SeenFile, base: Preset | None) -> dict[str, str]:
    """The columns as they are mapped; after them those that stand in where another of the same field is empty."""
    columns = {each.name: each.field for each in seen.columns if each.field is not None}
    known = {} if base is None else {normal_name(name): field for name, field in base.columns.items()}
    for each in seen.columns:
        wanted = known.get(normal_name(each.name), EXTRA)
        columns.setdefault(each.name, wanted if wanted in columns.values() else EXTRA)
    return columns


def _plain(base: Preset) -> Preset:
    return Preset(**{each.name: getattr(base, each.name) for each in fields(Preset)})


def _share(own: OwnPreset, given: set[str]) -> float:
    """How many of the columns that a preset lists a file has, as a share."""
    listed = {normal_name(each) for each in (*own.typical, *(each for group in own.required for each in group))}
    return len(listed & given) / len(listed) if listed else 0


def _free_name(title: str, taken: set[str]) -> str:
    bare = re.sub(r"[^a-z0-9]+", "_", folding.search_fold(title)).strip("_")[:_LONGEST_NAME] or "preset"
    name, count = bare, 1
    while name in taken:
        count += 1
        name = f"{bare}_{count}"
    return name
