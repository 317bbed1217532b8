"""What must be in a language without Qt: names of seeded rows, headers of files, and the words of the sample shop."""

import os
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from leaddesk.languages import LANGUAGES
from leaddesk.model.errors import BadInputError
from leaddesk.model.messages import N_
from leaddesk.paths import resource

_LOCALE = re.compile(r"(?P<language>[a-z]{2,3})(?:[_-](?P<region>[A-Z]{2}))?(?:[.@].*)?")


@dataclass(frozen=True)
class DemoWords:
    """What the sample shop is written with; `{wish}` and `{company}` stand for one of the wishes and an account.

    `notes` are by the value of ActivityKind.
    """

    shop: str
    wishes: tuple[str, ...]
    notes: Mapping[str, tuple[str, ...]]
    tasks: tuple[str, ...]
    lost_reasons: tuple[str, ...]
    complaints: tuple[str, ...]
    tags: tuple[str, ...]
    campaigns: tuple[str, ...]
    deals: tuple[str, ...]
    job_titles: tuple[str, ...]
    industries: tuple[str, ...]


@dataclass(frozen=True)
class Words:
    """The words of one language.

    `erased` stands where the name of somebody was who was erased. `stages` are by pipeline key, then stage key;
    `headers` by kind of file (`leads`), then field; `aliases` likewise: further headers that mean the field, the
    likeliest first; `accountant` are headings and words of the accountant's file, `paper` words of what is printed,
    `reports` those of reports. `status` are by the value of StageKind, `consent` by that of ConsentState, `roles` by
    that of Role. `months` are January to December, each with its name first, then its abbreviations without a point;
    `templates` are messages to begin with, each with name, subject and text; `quick` are the words for days that people
    type (`monday`), and those that go `before` a day; `search` has those of the search box by what they are of (`keys`,
    `flags`, `days`), then by the English one. `contract` are those of its fields, and what its `renewal` is called as a
    task.
    Aliases, words of status, consent and roles, and months are casefolded, with spaces for `_` and `-`.
    """

    language: str
    erased: str
    pipelines: Mapping[str, str]
    stages: Mapping[str, Mapping[str, str]]
    channels: Mapping[str, str]
    vat: Mapping[str, str]
    headers: Mapping[str, Mapping[str, str]]
    accountant: Mapping[str, str]
    paper: Mapping[str, str]
    reports: Mapping[str, str]
    aliases: Mapping[str, Mapping[str, tuple[str, ...]]]
    status: Mapping[str, tuple[str, ...]]
    consent: Mapping[str, tuple[str, ...]]
    roles: Mapping[str, tuple[str, ...]]
    months: tuple[tuple[str, ...], ...]
    quick: Mapping[str, tuple[str, ...]]
    templates: tuple[Mapping[str, str], ...]
    contract: Mapping[str, str]
    search: Mapping[str, Mapping[str, tuple[str, ...]]]
    demo: DemoWords


@cache
def words(language: str) -> Words:
    """The words of one of LANGUAGES, read once; raises BadInputError for any other."""
    if language not in LANGUAGES:
        raise BadInputError(
            N_("“{language}” is not a language of LeadDesk; choose one of {languages}."),
            language=language,
            languages=", ".join(LANGUAGES),
        )
    content = tomllib.loads(resource(f"words/{language}.toml").read_text(encoding="utf-8"))
    frozen = {name: _frozen(value) for name, value in content.items() if name != "demo"}
    return Words(language=language, demo=DemoWords(**_frozen(content["demo"])), **frozen)


def system_language() -> str:
    """The language that the environment asks for, if LeadDesk speaks it, else English."""
    locale = _system_locale("LC_ALL", "LC_MESSAGES", "LANG")
    language = locale["language"] if locale else None
    return language if language in LANGUAGES else "en"


def system_country() -> str | None:
    """The ISO 3166 code of the region that the environment names (`IT` for it_IT), None without one."""
    locale = _system_locale("LC_ALL", "LC_MONETARY", "LANG")
    return locale["region"] if locale else None


def _system_locale(*variables: str) -> re.Match[str] | None:
    """The first of the variables that is set decides, even if it names no language (`C`), as POSIX has it."""
    name = next((value for variable in variables if (value := os.environ.get(variable))), "")
    return _LOCALE.fullmatch(name)


def _frozen(value: Any) -> Any:  # noqa: ANN401 - TOML is what it is; the dataclasses name the types
    if isinstance(value, dict):
        return MappingProxyType({key: _frozen(inner) for key, inner in value.items()})
    if isinstance(value, list):
        return tuple(_frozen(inner) for inner in value)
    return value
