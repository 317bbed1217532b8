"""What the fields of a search can be in the open file: names with a word about each, from what is known by heart."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from leaddesk.model.enums import Kind, Method, Role
from leaddesk.model.query import OWN_PREFIX, Flag
from leaddesk.ui.kit.words.field_words import flag_name
from leaddesk.ui.kit.words.translations import method_name, role_name, tr

if TYPE_CHECKING:
    from leaddesk.services.directory import Directory
    from leaddesk.ui.kit.workspace import Workspace


class Name(NamedTuple):
    """A value of a field as it is typed, and what one needs to know of it."""

    value: str
    detail: str = ""


Names = Mapping[str, tuple[Name, ...]]


def names_in(workspace: "Workspace") -> Names:
    """The names of each field that has no others: what is typed is one of them, or a mistake."""
    directory = workspace.directory
    return {
        **dict.fromkeys(("stage", "reached"), _stages(directory)),
        "channel": tuple(
            Name(each.name, _unless_alike(method_name(each.method), each.name))
            for each in directory.channels.values()
            if each.active
        ),
        "campaign": tuple(
            Name(each.name, channel.name if (channel := directory.channels.get(each.channel_id or 0)) else "")
            for each in directory.campaigns.values()
        ),
        "tag": tuple(Name(each) for each in directory.tags),
        "method": tuple(Name(each.value, method_name(each)) for each in Method),
        "role": tuple(Name(each.value, role_name(each)) for each in Role),
        "kind": tuple(Name(each.value, flag_name(Flag(each.value))) for each in Kind),
    }


def some_names_in(workspace: "Workspace") -> Names:
    """Names that are much in use, of fields that have others as well."""
    directory, actor = workspace.directory, workspace.actor
    others = (Name(each) for each in directory.owners if each != actor)
    return {
        "owner": (Name(actor, tr("You")), *others) if actor else tuple(others),
        "pipeline": tuple(Name(each.name) for each in directory.pipelines),  # those in use
        "lost_reason": tuple(Name(each) for each in directory.lost_reasons),
        **{OWN_PREFIX + each.key: tuple(map(Name, each.choices)) for each in directory.fields if each.choices},
    }


def keys_in(workspace: "Workspace") -> Mapping[str, tuple[str, ...]]:
    """What names can be asked for by beside themselves: keys, and the names of what is not in use any more."""
    directory = workspace.directory
    return {
        **dict.fromkeys(
            ("stage", "reached"), _both((each.name, each.key) for each in directory.stages.values())
        ),
        "channel": _both((each.name, each.key) for each in directory.channels.values()),
    }


def _stages(directory: "Directory") -> tuple[Name, ...]:
    """In the order of the pipelines; a stage of several has the names of all of them behind it."""
    found: dict[str, list[str]] = {}
    for pipeline in directory.pipelines:
        for stage in directory.stages_of(pipeline.id or 0):
            found.setdefault(stage.name, []).append(pipeline.name)
    return tuple(Name(name, ", ".join(pipelines)) for name, pipelines in found.items())


def _both(pairs: Iterable[tuple[str, str | None]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each for pair in pairs for each in pair if each))


def _unless_alike(detail: str, name: str) -> str:
    return "" if detail.casefold() == name.casefold() else detail
