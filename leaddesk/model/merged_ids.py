"""The ids of leads that were merged into another, kept in its `extra`: a later import finds it by them."""

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

KEY = "merged_ids"

SourceAndId = tuple[str | None, str]  # a source of None: the id is a uid of LeadDesk


def merged_ids(extra: Mapping[str, str]) -> Iterator[SourceAndId]:
    """The ids that are kept; what is none, since files hold anything, is passed over."""
    try:
        held = json.loads(extra.get(KEY, "[]"))
    except ValueError:
        return
    for each in held if isinstance(held, list) else ():
        match each:
            case [str() | None as source, str(external_id)]:
                yield source, external_id


def details_in(extra: Mapping[str, str]) -> dict[str, str]:
    """What is kept of the files that a lead came from, without these ids and what is empty; trimmed."""
    trimmed = ((name, text.strip()) for name, text in extra.items() if name != KEY)
    return {name: text for name, text in trimmed if text}


def kept_in(ids: Iterable[SourceAndId], extra: Mapping[str, str]) -> dict[str, str]:
    """An `extra` with more ids."""
    held = list(dict.fromkeys(chain(merged_ids(extra), ids)))
    listed = json.dumps([list(each) for each in held], ensure_ascii=False, separators=(",", ":"))
    return {**extra, KEY: listed} if held else dict(extra)
