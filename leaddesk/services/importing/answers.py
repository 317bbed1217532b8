"""What was answered about a kind of file, kept with the import that it was answered for; undo takes it back."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any

from leaddesk.exchange.values import normal_name
from leaddesk.model.setting import Setting
from leaddesk.services.work import Work

PREFIX = "import.answers."
KEPT = ("date_order", "decimal", "encoding", "delimiter", "header_line", "as_contacts", "kind", "pipeline")
MAPS = ("columns", "stages", "channels")


@dataclass(frozen=True)
class KeptAnswers:
    """The answers about a kind of file by the names that a request has for them, and the day they were given."""

    fields: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    on: date | None = None


NOTHING_KEPT = KeptAnswers()


def fingerprint(header: Sequence[str]) -> str:
    """What files of one kind have in common: their columns, however they are ordered or written."""
    return hashlib.sha256("\n".join(sorted(map(normal_name, header))).encode()).hexdigest()


def kept_answers(work: Work, header: Sequence[str]) -> KeptAnswers:
    """What was answered about files with this header; nothing if nothing was."""
    found = work.find(Setting, key=PREFIX + fingerprint(header))
    value = found[0].value if found else None
    if not isinstance(value, dict):
        return NOTHING_KEPT
    fields = {name: given for name, given in value.items() if name in (*KEPT, *MAPS)}
    return KeptAnswers(MappingProxyType(fields), date.fromisoformat(value["on"]))
